"""Units by dimension: what "129 euros" and "€129", "4.5 tonnes" and "4,500 kilograms" have in common."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.tokens import fold


class Unit(NamedTuple):
    """A dimension and what one of the unit is in that dimension's base: ("mass", 1000.0) for a tonne, in kilograms."""

    dimension: str
    factor: float


# Dimension: unit and what one of it is in the base. Yard, pound and ounce by the agreement of 1959; the gallon is the
# American one, which news means unless it says otherwise. Months and years are no fixed number of days.
_TABLE = """
share: % 1
points: percentage point 1, point 1, basis point 0.01
dollars: $ 1, us$ 1, usd 1, dollar 1
Australian dollars: a$ 1
Canadian dollars: c$ 1
euros: € 1, eur 1, euro 1
pounds: £ 1, gbp 1, pound 1
yen: ¥ 1, yen 1
rupees: ₹ 1, rupee 1
roubles: rouble 1, ruble 1
kronor: krona 1, kronor 1, kroner 1, krone 1
francs: franc 1
crowns: crown 1
pesos: peso 1
dinars: dinar 1
dirhams: dirham 1
riyals: riyal 1, rial 1
shekels: shekel 1
zlotys: zloty 1
forints: forint 1
lira: lira 1
rand: rand 1
baht: baht 1
yuan: yuan 1
reais: reais 1
pence: pence 1
cents: cent 1
length: nanometre 1e-9, nm 1e-9, micrometre 1e-6, µm 1e-6, millimetre 0.001, mm 0.001, centimetre 0.01, cm 0.01
length: metre 1, m 1, kilometre 1000, km 1000, inch 0.0254
length: foot 0.3048, ft 0.3048, yard 0.9144, mile 1609.344, nautical mile 1852
area: square metre 1, sq m 1, square kilometre 1e6, sq km 1e6, km² 1e6, hectare 1e4, acre 4046.856
area: square foot 0.092903, sq ft 0.092903, square yard 0.836127, square mile 2589988, sq mile 2589988
volume: millilitre 1e-6, centilitre 1e-5, litre 0.001, cubic centimetre 1e-6, cubic metre 1, cubic kilometre 1e9
volume: cubic foot 0.0283168, cubic yard 0.764555, gallon 0.00378541, barrel 0.158987
mass: microgram 1e-9, µg 1e-9, milligram 1e-6, mg 1e-6, gram 0.001, gramme 0.001, kilogramme 1, kilogram 1, kilo 1
mass: kg 1, tonne 1000, ton 1000, metric ton 1000, metric tonne 1000, ounce 0.0283495
temperature in Celsius: °c 1, c 1, degree c 1, degree celsius 1, degree centigrade 1
temperature in Fahrenheit: °f 1, f 1, degree f 1, degree fahrenheit 1
degrees: degree 1
speed: km/h 1, kph 1, mph 1.609344, knot 1.852
time: second 1, minute 60, hour 3600, day 86400, week 604800
calendar: month 1, year 12, decade 120, century 1200, millennium 12000
power: watt 1, kw 1e3, kilowatt 1e3, mw 1e6, megawatt 1e6, gw 1e9, gigawatt 1e9, terawatt 1e12
energy: watt hour 1, kwh 1e3, kilowatt hour 1e3, mwh 1e6, megawatt hour 1e6, gwh 1e9, gigawatt hour 1e9
energy: twh 1e12, terawatt hour 1e12
data: byte 1, kilobyte 1e3, kb 1e3, megabyte 1e6, mb 1e6, gigabyte 1e9, gb 1e9, terabyte 1e12, tb 1e12
frequency: hertz 1, kilohertz 1e3, khz 1e3, megahertz 1e6, mhz 1e6, gigahertz 1e9, ghz 1e9
voltage: volt 1, kilovolt 1e3, megavolt 1e6
"""
_SPEED = re.compile(r" (?:per|an?) (?=hour|second)")
_IRREGULAR = {"feet": "foot", "inches": "inch", "centuries": "century", "millennia": "millennium"}


@lru_cache(maxsize=1)
def _units() -> dict[str, Unit]:
    units = {}
    for line in _TABLE.strip().splitlines():
        dimension, _, sizes = line.partition(": ")
        for size in sizes.split(", "):
            name, _, factor = size.rpartition(" ")
            units[name] = Unit(dimension, float(factor))
    return units


@lru_cache(maxsize=1024)
def unit_named(written: str) -> Unit | None:
    """Return the unit of that name, in either number, spelling (metre, meter) and with hyphen or space; or None."""
    name = " ".join(fold(written).replace("-", " ").replace(".", "").split()).replace("° ", "°")
    if _SPEED.search(name):
        length, time = map(unit_named, _SPEED.split(name, 1))
        return Unit("speed", length.factor / time.factor * 3.6) if length and time else None
    head, _, last = name.replace("degrees ", "degree ").rpartition(" ")
    last = _IRREGULAR.get(last, last)
    for ending in (last, last.removesuffix("s")):
        for spelling in (ending, ending.replace("meter", "metre").replace("liter", "litre")):
            found = _units().get(f"{head} {spelling}".strip())
            if found:
                return found
    return None
