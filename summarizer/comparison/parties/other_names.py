"""Names that go by others: a state by its abbreviation, a party by its nickname, a feast by its date, and such."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, pairwise

from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.tokens import fold, stem

_FEASTS = {
    "new year's day": "1 jan", "valentine's day": "14 feb", "st patrick's day": "17 mar", "april fools' day": "1 apr",
    "may day": "1 may", "fourth of july": "4 jul", "bastille day": "14 jul", "halloween": "31 oct",
    "christmas eve": "24 dec", "christmas day": "25 dec", "christmas": "25 dec", "boxing day": "26 dec",
    "new year's eve": "31 dec",
}  # fmt: skip
"""Days that have a name and fall on one date → that date, in short."""
_ONE_PARTY = (("republican", "gop"), ("democrat", "democratic", "dem"), ("conservative", "tory"), ("labour", "labor"))
"""Names of one party, its members and what is theirs."""
_LETTERS = {"republican": "R", "democrat": "D", "democratic": "D"}
"""Names of a party → the letter by which newspapers mark its members: "(R-Ohio)"."""
_CREEDS = {
    **dict.fromkeys(["muslim", "islam", "islamic"], "muslim islam islamic imam mosque koran quran mullah ayatollah"),
    **dict.fromkeys(["christian", "christianity"], "christian christianity church priest bishop pastor catholic bible"),
    "catholic": "catholic pope vatican archdiocese",
    **dict.fromkeys(["jew", "jewish", "judaism"], "jew jewish judaism rabbi synagogue torah"),
    **dict.fromkeys(["sikh", "sikhism"], "sikh sikhism gurdwara"),
    **dict.fromkeys(["buddhist", "buddhism"], "buddhist buddhism buddha"),
    **dict.fromkeys(["hindu", "hinduism"], "hindu hinduism"),
}  # fmt: skip
"""Names of a creed and of who holds it → words that tell of it."""
_SEATS = {
    "white house": "president presidency presidential", "oval office": "president presidency presidential",
    "downing street": "premier premiership pm", "scotland yard": "metropolitan", "pentagon": "defense defence",
    "capitol": "congress senate", "congress": "lawmaker congressman congresswoman senator capitol",
    "parliament": "lawmaker mp mps legislator parliamentary parliamentarian", "senate": "senator",
    "earth": "planet world globe",
}  # fmt: skip
"""Seats that stand for an office or a body, and bodies for their members → words of which one is enough."""
_ZONES = {
    "eastern": "est edt et", "central": "cst cdt ct cet cest", "mountain": "mst mdt mt", "pacific": "pst pdt pt",
    "greenwich": "gmt utc",
}  # fmt: skip
"""Names of the time of a zone → the letters that stand for it."""
_OF_CLOCKS = frozenset(["time", "standard", "daylight", "mean"])
"""Words that follow the name of a zone where it tells the time."""
_STATES = """
alabama ala al/alaska ak/arizona ariz az/arkansas ark ar/california calif ca/colorado colo co/connecticut conn ct
delaware del de/florida fla fl/georgia ga/hawaii hi/idaho id/illinois ill il/indiana ind in/iowa ia/kansas kan ks
kentucky ky/louisiana la/maine me/maryland md/massachusetts mass ma/michigan mich mi/minnesota minn mn
mississippi miss ms/missouri mo/montana mont mt/nebraska neb ne/nevada nev nv/new_hampshire nh/new_jersey nj
new_mexico nm/new_york ny nyc/north_carolina nc/north_dakota nd/ohio oh/oklahoma okla ok/oregon ore or
pennsylvania pa/rhode_island ri/south_carolina sc/south_dakota sd/tennessee tenn tn/texas tx/utah ut/vermont vt
virginia va/washington wash wa/west_virginia wva wv/wisconsin wis wi/wyoming wyo wy
"""
_LONGEST = 3
"""Words of the longest of these names."""


def goes_by_other(claim: Passage, run: Range, index: int, sources: Sources) -> bool:
    """Return whether the word at *index* is of a name, inside *run*, whose bearer the sources call otherwise."""
    for first in range(max(run[0], index - _LONGEST + 1), index + 1):
        for last in range(index + 1, min(run[1], first + _LONGEST) + 1):
            name = " ".join([_singular(fold(word.text)) for word in claim.words[first:last]])
            if name in _BY_VERB and any(sources.knows(root) for root in _BY_VERB[name]):
                return True
            if name in _known_names() and _is_told(name, sources):
                return True
    zone = _ZONES.get(claim.order[index], "").split() if claim.order[index + 1 : index + 2] else ()
    return bool(zone) and claim.order[index + 1] in _OF_CLOCKS and any(map(sources.holding, zone))


_BY_VERB = {"twitter": ("tweet", "retweet"), "google": ("googl",)}
"""Names of which a verb is made, by whose stem a source tells of them: "tweeted", for "on Twitter"."""


def is_of_silent_class(claim: Passage, index: int, sources: Sources) -> bool:
    """Return whether the word says of which party, creed or people somebody is, and the sources name none at all.

    Such a word is put for no other: whether it was the right one only the world knows.
    """
    word = _singular(claim.order[index])
    for names, telling in _CLASSES:
        if word in names:
            marked = word in _PARTIES and any(not _MARKS.isdisjoint(_abbreviated(text)) for text in sources.read)
            return not marked and not any(sources.knows(stem(other)) for other in telling)
    return False


_PARTIES = frozenset(chain.from_iterable(_ONE_PARTY))
_MARKS = frozenset(_LETTERS.values())
_CLASSES = (
    (_PARTIES, _PARTIES),
    (frozenset(_CREEDS), frozenset(chain.from_iterable(map(str.split, _CREEDS.values())))),
)
"""The words of each class, and those by which a source tells of one of it."""


@lru_cache(maxsize=1)
def _known_names() -> frozenset[str]:
    return frozenset([*_FEASTS, *_PARTIES, *_CREEDS, *_SEATS, *_states()])


@lru_cache(maxsize=4096)
def _singular(word: str) -> str:
    """Return *word* as the tables have it: "tories", "republicans", "jews", "scotland yard's"."""
    word = word.replace("’", "'")
    if word in _GENITIVES:
        return word
    word = word.removesuffix("'s").rstrip("'")
    return word[:-3] + "y" if word.endswith("ories") else word[:-1] if word[:-1] in _PLURAL else word


_GENITIVES = frozenset(["year's", "valentine's", "patrick's", "fools'"])
_PLURAL = frozenset([*_PARTIES, *_CREEDS])


def _is_told(name: str, sources: Sources) -> bool:
    """Return whether the sources have another word for the bearer of *name*."""
    if name in _FEASTS:
        return any(_FEASTS[name] in _days(text) for text in sources.read)
    if name in _SEATS:
        return any(sources.knows(stem(word)) for word in _SEATS[name].split())
    if name in _CREEDS:
        return any(sources.knows(stem(word)) for word in _CREEDS[name].split())
    if name in _states():
        return any(not _states()[name].isdisjoint(_abbreviated(text)) for text in sources.read)
    alike = next(names for names in _ONE_PARTY if name in names)
    letter = _LETTERS.get(name)
    return any(sources.knows(stem(other)) for other in alike) or any(letter in _abbreviated(t) for t in sources.read)


@lru_cache(maxsize=1)
def _states() -> dict[str, frozenset[str]]:
    """Return each state of the United States → its abbreviations, as newspapers and the post write it, no stops."""
    lines = [line.split() for line in _STATES.strip().replace("\n", "/").split("/")]
    return {line[0].replace("_", " "): frozenset(line[1:]) for line in lines}


@read_once
def _abbreviated(text: Text) -> frozenset[str]:
    """Return what *text* has in short where states stand so, "Torv, Calif.", "(R-Wis.)", and the parties' letters."""
    found: set[str] = set()
    for passage in text.passages:
        for before, word in pairwise(passage.words):
            between = passage.text[before.end : word.start]
            if word.capitalised and "-" in word.text[:2]:
                found |= {word.text[0], _unstopped(word.text[2:])}
            elif word.capitalised and ((between == ", ") or word.text.isupper()):
                found.add(_unstopped(word.text))
    return frozenset(found)


def _unstopped(word: str) -> str:
    return fold(word).replace(".", "").removesuffix("'s")


@read_once
def _days(text: Text) -> frozenset[str]:
    """Return the days that *text* dates, as day and month in short."""
    dated = [_DAY.findall(date.text) for passage in text.passages for date in passage.dates if date.precision == "day"]
    return frozenset(
        [
            f"{int(day or after)} {(month or before)[:3].lower()}"
            for found in dated
            for before, after, day, month in found
        ]
    )


_DAY = re.compile(r"\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?!\d)|(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]{2,8})")
"""A day as written, month first or day first."""
