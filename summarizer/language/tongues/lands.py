"""Countries and well-known cities by their names in six languages."""

from __future__ import annotations

from functools import lru_cache

from summarizer.language.places import countries, gazetteer
from summarizer.language.tongues.vocabulary import plain

_SPOKEN = ("es", "fr", "de", "it", "pt")
_LONGEST_ENDING = 4
"""Letters that a country's name, or its people's, has beyond the stems of `_PEOPLES`: "alemana", "tedeschi"."""


@lru_cache(maxsize=8192)
def land(name: str) -> str | None:
    """Return the code of the country that the word *name*, plain, names, or its people; None where it names none."""
    found = _lands().get(name)
    if found is None:
        stems = (name[:end] for end in range(len(name), max(3, len(name) - _LONGEST_ENDING - 1), -1))
        found = next((_PEOPLES[stem] for stem in stems if stem in _PEOPLES), None)
    return found


@lru_cache(maxsize=1)
def _lands() -> dict[str, str]:
    found: dict[str, str] = {}
    for country in countries():
        spellings = country.get("altSpellings", [])
        codes = [spelling for spelling in spellings if len(spelling) == 2 and spelling.isupper()]
        told = country.get("translations") or {}
        peoples = (country.get("demonym") or "").replace("/", ",").split(",")
        for name in [country["name"], *spellings, *peoples, *[told.get(spoken) for spoken in _SPOKEN]]:
            if codes and isinstance(name, str) and " " not in name.strip() and len(name.strip()) > 3:
                found.setdefault(plain(name.strip()), codes[0])
    return found


def seat(name: str) -> str | None:
    """Return the code of the country whose capital the word *name*, plain, is in English or by its English name."""
    found = gazetteer().get(_CITIES.get(name, name))
    return found[0] if found else None


def is_place(name: str) -> bool:
    """Return whether the word *name*, plain, is known for a country, a people or a city, by whatever spelling."""
    return land(name) is not None or city(name) is not None or name in gazetteer()


def city(name: str) -> str | None:
    """Return the English name of the city that the word *name*, plain, names in one of the languages; or None."""
    return _CITIES.get(name)


# What countryinfo lacks: Portuguese names, and the stems of peoples' names, of the countries that news names most.
_PEOPLES = {
    stem: line.split()[0]
    for line in """
    DE aleman allemand alemanh alemao alemaes tedesc deutsch
    FR frances francais franzos
    ES espan espagnol spagnol spanisch spanier
    IT italian italien
    PT portug portogh portugies
    GB britan britisch ingles inglaterr anglais angleterr inglese englisch
    US estadounidens american americ amerikan
    NL holand hollandais oland neerland niederland
    BE belgic belga belge belgisch
    CH suiz suic suiss svizzer schweizer
    AT austri autrich osterreich
    RU rusia russia russie russland rusos russos russi
    UA ucran ucrain ukrain
    CN chin cinese cinesi
    JP japon japan giappon
    GR grieg grecia grece grecque griech
    PL polac polon polnisch
    SE suec sued svedes schwedis
    NO norueg norveg norweg
    DK danes danois danisch dinamarqu
    TR turqui turco turca turque turkisch
    HU hungar hongr unghe ungar
    """.strip().splitlines()
    for stem in line.split()[1:]
}
_WRITTEN = """
london londres londra; paris parigi; rome roma rom; lisbon lisboa lisbonne lissabon lisbona; brussels bruselas bruxelas
bruxelles brussel; geneva ginebra genebra geneve genf ginevra; vienna viena vienne wien; munich munchen monaco munique;
cologne koln colonia; milan milano mailand milao; turin torino turim; florence florencia florenca florenz firenze;
venice venecia veneza venise venedig venezia; naples napoles neapel napoli; seville sevilla sevilha siviglia; warsaw
varsovia varsovie warschau varsavia; prague praga prag; moscow moscu moscou moskau mosca; athens atenas athenes athen
atene; copenhagen copenhague kopenhagen copenaghen; stockholm estocolmo stoccolma; berlin berlino berlim; hamburg
hamburgo hambourg amburgo; frankfurt francfort francoforte; zurich zurigo zurique; basel basilea bale basileia; antwerp
amberes anvers antwerpen anversa; bucharest bucarest bukarest bucareste; belgrade belgrado belgrad; kyiv kiev kiew;
beijing pekin peking pechino pequim; tokyo tokio toquio; jerusalem jerusalen gerusalemme; cairo kairo caire; marseille
marsella marselha marsiglia; lyon lione; bordeaux burdeos; strasbourg estrasburgo strassburg strasburgo; barcelona
barcellona barcelone; porto oporto; genoa genova genes genua; krakow cracovia cracovie krakau
"""
_CITIES = {name: names.split()[0] for names in _WRITTEN.split(";") for name in names.split()}
