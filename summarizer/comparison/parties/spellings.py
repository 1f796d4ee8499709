"""How sources write their names: in parts, as acronyms, with or without accents, as the name of a people or a land."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.acronyms import acronyms, is_spelled_out
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS, fold, stem, without_marks
from summarizer.language.word_classes import CLAUSE_OPENERS, DAYS, PREPOSITIONS

_MONTHS = frozenset(
    """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
TITLES = (
    HEADS
    | frozenset(STATUSES)
    | frozenset(
        """mr mrs ms miss dr sir dame lord lady prof st saint prime pm mp gov sen rep gen lt col sgt maj capt cmdr adm
        rev hon sr jr father mother sister brother uncle aunt reverend detective constable mount mt fort ft co
        company corp inc ltd
    plc llc""".split()
    )
)
_SHORT_NOUNS = frozenset("tv tvs cctv dvd dvds cd cds pc pcs gps suv suvs atm atms sms usb hq vip vips id ids".split())
"""Common nouns that are written as acronyms."""
NO_NAME = (
    TITLES
    | DAYS
    | _MONTHS
    | frozenset("i i'm i've i'll bst gmt am pm celsius fahrenheit kelvin".split())
    | _SHORT_NOUNS
)
"""Capitalised words that other checks answer for, or that name nobody."""
OPENING = PREPOSITIONS | CLAUSE_OPENERS | listed("besides like unlike except per once even only both")
"""Words that open a sentence before a name and are none."""
_KIN = 4
"""Letters that "Ruvia" and "Ruvian" share at least."""
_ENDINGS = frozenset(
    ["", "a", "an", "ia", "ian", "n", "ish", "ese", "i", "ic", "er", "r", "y", "e", "land", "en", "o", "ern", "erner"]
)
"""How the name of a country or quarter, of its people and of what is theirs may end beyond that."""


@lru_cache(maxsize=256)
def is_known(word: str, sources: Sources) -> bool:
    """Return whether *word* stands in the sources: as it is, in its parts, as a kindred word or an acronym."""
    word = word.replace("’", "'").removesuffix("'s").rstrip("'")
    folded = fold(word)
    if sources.knows(stem(folded)) or (word[:-1].isupper() and word[-1] == "s" and sources.knows(stem(folded[:-1]))):
        return True  # "PDFs", of "pdf files"
    prefix, mark, rest = folded.partition("'")
    if mark and len(prefix) == 1 and sources.knows(stem(rest)):  # "O'Neill", for "O' Neill"
        return True
    parts = [part for part in word.split("-") if part[:1].isupper()]  # "Torv-based" names Torv only
    if parts != [word] and all(sources.knows(stem(part)) or is_known(part, sources) for part in parts):
        return True
    bare, letters, plain = without_marks(folded), folded.replace(".", ""), folded.rstrip("s")
    if word.isupper() and is_spelled_out(letters, sources.passages):
        return True
    return any(
        bare in text.plain
        or (word.isupper() and letters in text.acronyms)
        or any(kindred(plain, name) for name in text.by_start.get(plain[:_KIN], ()))
        or (text.derived and any(_derives(bare, other) for other in text.derived.get(bare[:_ROOT], ())))
        for text in spellings(sources)
    )


@lru_cache(maxsize=8192)
def no_name(word: str) -> bool:
    """Return whether *word*, folded, names nobody though it has a capital."""
    if word in NO_NAME or word in STOPWORDS or len(word) == 1 or any(letter.isdigit() for letter in word):
        return True
    return not word.strip("ivx")  # a Roman numeral


def kindred(one: str, other: str) -> bool:
    """Return whether two names are of one family: the same but for an ending, as "Ruvia" and "Ruvians"."""
    if one[:_KIN] != other[:_KIN]:
        return False
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    if one == other or (shared >= _KIN and _ends(one, shared, _ENDINGS) and _ends(other, shared, _ENDINGS)):
        return True
    return any(
        _ends(one, cut, _DERIVED_ENDINGS) and _ends(other, cut, _DERIVED_ENDINGS) for cut in range(_LONG, shared)
    )


def _ends(name: str, cut: int, endings: frozenset[str]) -> bool:
    return name[cut:].rstrip("s") in endings


def _derives(name: str, other: str) -> bool:
    """Return whether the word *other* is made from *name*: "congressional", of "Congress"."""
    return other.startswith(name) and other[len(name) :] in _DERIVING


_ROOT = 6
"""Letters of a name from which a longer word that begins with it is surely made from it."""
_DERIVING = frozenset("al ional ary arian ism ist ists ity ic ian ians wide esque ite ites".split())
"""What makes another word of a name, beside what makes the name of a people."""
_LONG = 5
"""Letters that two words made of one name share: "Islamist" and "Islamic"."""
_DERIVED = tuple(_DERIVING)
_DERIVED_ENDINGS = _ENDINGS | _DERIVING


def stands_in(name: str, passage: Passage) -> bool:
    """Return whether a word of *passage* is the folded *name*, a part of it or a compound with it, or is kindred."""
    plain, (by_start, compounded) = without_marks(name), _written(passage)
    if plain in compounded:
        return True
    if "-" in plain and any(part in by_start.get(part[:_KIN], ()) for part in plain.split("-")):
        return True
    near = by_start.get(plain[:_KIN])
    return near is not None and (plain in near or any(kindred(plain, other) for other in near))


@read_once
def _written(passage: Passage) -> tuple[Mapping[str, set[str]], frozenset[str]]:
    """Return the words of *passage* by their first letters, and the parts of those with a hyphen."""
    by_start: defaultdict[str, set[str]] = defaultdict(set)
    for word in passage.order:
        by_start[word[:_KIN]].add(word)
    return by_start, frozenset([part for word in passage.order if "-" in word for part in word.split("-")])


class Spellings(NamedTuple):
    """The capitalised words of a text, as they stand and without marks, its acronyms, and its names by their words.

    ``by_start`` and ``derived``: its names, and long words that may be made from names, by their first letters.
    """

    acronyms: frozenset[str]
    plain: frozenset[str]
    by_start: Mapping[str, frozenset[str]]
    derived: Mapping[str, frozenset[str]]
    runs: Mapping[str, Sequence[tuple[Passage, Range]]]


def spellings(sources: Sources) -> list[Spellings]:
    """Return how each text of *sources* writes its names, cited ones first."""
    return [_spellings(text) for text in sources.read]


def names_with(word: str, sources: Sources) -> list[tuple[Passage, Range]]:
    """Return the names of *sources* that have the folded *word* among theirs, cited ones first."""
    found = (name for text in spellings(sources) for name in text.runs.get(word, ()))
    return [(passage, run) for passage, run in found if sources.holds(passage)]


@read_once
def _spellings(text: Text) -> Spellings:
    plain: set[str] = set()
    initials: set[str] = set()
    starts: defaultdict[str, set[str]] = defaultdict(set)
    runs: defaultdict[str, list[tuple[Passage, Range]]] = defaultdict(list)
    derived: defaultdict[str, set[str]] = defaultdict(set)
    cased = writes_capitals(text)
    for passage in text.passages:
        for word in passage.order:
            if len(word) > _ROOT and word.endswith(_DERIVED):
                derived[word[:_ROOT]].add(word)
        for index in passage.capitals if cased else passage.content:
            word = passage.words[index].text
            for name in (passage.order[index], *(_parts(word) if not word.isalpha() or not word[1:].islower() else ())):
                plain.add(without_marks(name))
                starts[name[:_KIN]].add(name)
        initials.update(acronyms(passage))
        for run in passage.names:
            for index in range(*run):
                runs[passage.order[index]].append((passage, run))
    by_start = {start: frozenset(found) for start, found in starts.items()}
    made = {start: frozenset(found) for start, found in derived.items()}
    return Spellings(frozenset(initials), frozenset(plain), by_start, made, dict(runs))


@read_once
def writes_capitals(text: Text) -> bool:
    """Return whether *text* gives names a capital; a transcript of speech may give none but to open a sentence."""
    return sum(len(passage.words) for passage in text.passages) < _TELLING or any(
        passage.names for passage in text.passages
    )


def _parts(word: str) -> list[str]:
    """Return the names of which *word* is made: "Torv" of "Torv-based" and "Torv–Wend", "Sky" of "BSkyB"."""
    return [fold(part) for part in _PART.findall(word) if not word.startswith(_OF_SURNAMES)]


_PART = re.compile(r"(?:(?<![^\W_])|(?<=[A-Z]))[A-Z][a-z]{2,}")
_OF_SURNAMES = ("Mc", "Mac", "O'", "O’", "De", "Van", "Fitz")
"""What begins a surname with a capital within, of which the rest is another."""

_TELLING = 60
"""Words of a text that without any name inside a sentence writes them small: news has one in eight."""
