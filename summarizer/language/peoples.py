"""The countries that a text names in whatever words: by name or capital, people, region or seat of power."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarizer.language.places import countries, gazetteer, is_capital, places
from summarizer.language.tokens import STOPWORDS, Word, fold

_PEOPLES = """
GB briton britons english englishman englishmen englishwoman
GB-SCT scotland scottish scot scots scotsman scotsmen
GB-WLS wales welsh welshman welshmen
FR frenchman frenchmen frenchwoman
IE irishman irishmen irishwoman
NL dutchman dutchmen
SE swede swedes
DK dane danes
FI finn finns
IS icelandic icelanders
NO norse
PL pole poles
TR turk turks
ES spaniard spaniards
HR croat croats
RS serb serbs
AR argentinian argentinians argentines
AU aussie aussies
NZ kiwi kiwis
KG kyrgyz
TJ tajik tajiks
UZ uzbeks
KZ kazakhs
KP dprk
KR rok
CN prc
CD drc
AE emirati emiratis
XK kosovo kosovan kosovans kosovar kosovars
US-HI hawaii hawaiian hawaiians
"""
"""Code → the words for a people or what is theirs that a country's name and the list's adjective do not give."""

_REGIONS = {
    "scandinavia": "SE NO DK", "scandinavian": "SE NO DK", "nordic": "SE NO DK FI IS", "baltic": "EE LV LT",
    "benelux": "BE NL LU", "iberian": "ES PT", "balkan": "AL BA BG HR XK ME MK RS SI GR",
    "british": "GB GB-SCT GB-WLS", "britain": "GB GB-SCT GB-WLS", "uk": "GB GB-SCT GB-WLS",
}  # fmt: skip
"""What names several countries at once, any of which may be meant → their codes. Continents come from the list."""
_CONTINENTS = {"Europe": "european", "Africa": "african", "Asia": "asian"}
_SEATS = {"capitol hill": "US", "whitehall": "GB GB-SCT GB-WLS", "westminster": "GB GB-SCT GB-WLS"}
"""Seats of a government that stand for it, and that the list of places lacks → the countries that it governs."""


def lands(words: Sequence[Word], cased: bool = True) -> frozenset[str]:
    """Return the codes of the countries that *words* of one text name or whose people they name.

    Where *cased* is False, the text is one that writes names without capitals.
    """
    if not cased:
        words = [_with_capital(word) for word in words]
    capitalised = [index for index, word in enumerate(words) if word.capitalised]
    found = {place.country for place in places(words, capitalised)}
    for index in capitalised:
        found |= _of_people(_bare(words[index].text))
    return frozenset(found)


def may_mean(words: Sequence[Word]) -> list[frozenset[str]]:
    """Return for each of *words*, a name's, the codes of the countries any of which it may mean, none for most."""
    names = [_bare(word.text) for word in words]
    seat = _SEATS.get(" ".join(names))
    return [frozenset(seat.split()) if seat else _regions().get(name, frozenset()) | _of_people(name) for name in names]


def land_of(name: str) -> frozenset[str]:
    """Return the code of the country that the folded *name* is of, or its people, or what is theirs; no capital's."""
    found = gazetteer().get(name)
    if found and not is_capital(name):
        return frozenset([found[0]])
    return _of_people(name)


def _with_capital(word: Word) -> Word:
    text = word.text
    return word if fold(text) in STOPWORDS else Word(text[:1].upper() + text[1:], word.start, word.end)


@lru_cache(maxsize=16384)
def _bare(word: str) -> str:
    return fold(word).removesuffix("'s").rstrip("'")


@lru_cache(maxsize=16384)
def _of_people(name: str) -> frozenset[str]:
    """Return the country of the folded *name* of a people, in the plural too: "Swedes", "Israelis"."""
    if (code := _peoples().get(name)) is not None:
        return frozenset([code])
    found = gazetteer().get(name.removesuffix("s")) if name.endswith("s") else None
    return frozenset([found[0]]) if found else frozenset()


@lru_cache(maxsize=1)
def _peoples() -> dict[str, str]:
    lines = [line.split() for line in _PEOPLES.strip().splitlines()]
    return {name: line[0] for line in lines for name in line[1:]}


@lru_cache(maxsize=1)
def _regions() -> dict[str, frozenset[str]]:
    found = {name: frozenset(codes.split()) for name, codes in _REGIONS.items()}
    for region, adjective in _CONTINENTS.items():
        names = [str(country["name"]) for country in countries() if country.get("region") == region]
        inside = frozenset(gazetteer()[fold(name)][0] for name in names if fold(name) in gazetteer())
        found |= dict.fromkeys([region.lower(), adjective], inside)
    return found | {name + "s": codes for name, codes in found.items()}
