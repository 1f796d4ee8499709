"""Units by dimension: what "129 euros" and "€129", "4.5 tonnes" and "4,500 kilograms" have in common."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from summarizer.language.tokens import fold


class Unit(NamedTuple):
    """A dimension and what one of the unit is in that dimension's base: ("mass", 1000.0) for a tonne, in kilograms."""

    dimension: str
    factor: float


# The international definitions of yard and pound (1959); the US gallon, which news text means unless it says otherwise.
_SIZES = {
    "share": {"%": 1.0},
    "points": {"percentage point": 1.0, "point": 1.0, "basis point": 0.01},
    "dollars": {"$": 1.0, "us$": 1.0, "usd": 1.0, "dollar": 1.0},
    "Australian dollars": {"a$": 1.0},
    "Canadian dollars": {"c$": 1.0},
    "euros": {"€": 1.0, "eur": 1.0, "euro": 1.0},
    "pounds": {"£": 1.0, "gbp": 1.0, "pound": 1.0},
    "yen": {"¥": 1.0, "yen": 1.0},
    "rupees": {"₹": 1.0},
    "francs": {"franc": 1.0},
    "pence": {"pence": 1.0},
    "cents": {"cent": 1.0},
    "length": {
        "millimetre": 0.001, "mm": 0.001, "centimetre": 0.01, "cm": 0.01, "metre": 1.0, "kilometre": 1000.0, "km": 1000.0,
        "inch": 0.0254, "foot": 0.3048, "yard": 0.9144, "mile": 1609.344, "nautical mile": 1852.0,
    },
    "area": {
        "square metre": 1.0, "square kilometre": 1e6, "km²": 1e6, "hectare": 1e4, "acre": 4046.856, "square foot": 0.092903,
        "square mile": 2589988.0, "square yard": 0.836127,
    },
    "volume": {
        "litre": 0.001, "millilitre": 1e-6, "cubic metre": 1.0, "cubic foot": 0.0283168, "gallon": 0.00378541,
        "barrel": 0.158987, "cubic kilometre": 1e9, "cubic yard": 0.764555, "cubic centimetre": 1e-6,
    },
    "mass": {"milligram": 1e-6, "gram": 0.001, "kilogram": 1.0, "kilo": 1.0, "kg": 1.0, "tonne": 1000.0, "ton": 1000.0, "ounce": 0.02835},
    "temperature in Celsius": {"°c": 1.0, "degree celsius": 1.0, "degree centigrade": 1.0},
    "temperature in Fahrenheit": {"°f": 1.0, "degree fahrenheit": 1.0},
    "degrees": {"degree": 1.0},
    "speed": {"km/h": 1.0, "kph": 1.0, "mph": 1.609344, "knot": 1.852},
    "time": {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0},
    "calendar": {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0},
    "power": {"watt": 1.0, "kilowatt": 1e3, "megawatt": 1e6, "gigawatt": 1e9, "terawatt": 1e12},
    "energy": {"watt hour": 1.0, "kilowatt hour": 1e3, "megawatt hour": 1e6, "gigawatt hour": 1e9, "terawatt hour": 1e12},
}  # fmt: skip
_UNITS = {name: Unit(dimension, factor) for dimension, sizes in _SIZES.items() for name, factor in sizes.items()}
_IRREGULAR = {"feet": "foot", "inches": "inch", "centuries": "century"}
CURRENCIES = frozenset(
    "dollars,Australian dollars,Canadian dollars,euros,pounds,yen,rupees,francs,pence,cents".split(",")
)


@lru_cache(maxsize=1024)
def unit_named(written: str) -> Unit | None:
    """Return the unit of that name, in either number, spelling (metre, meter) and with hyphen or space; or None."""
    name = " ".join(fold(written).replace("-", " ").split()).replace("° ", "°")
    head, _, last = name.replace("degrees ", "degree ").rpartition(" ")
    last = _IRREGULAR.get(last, last)
    for ending in (last, last.removesuffix("s")):
        for spelling in (ending, ending.replace("meter", "metre").replace("liter", "litre")):
            found = _UNITS.get(f"{head} {spelling}".strip())
            if found:
                return found
    return None
