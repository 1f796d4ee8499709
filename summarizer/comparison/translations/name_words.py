"""The names of a passage in any of the six languages, and whether two are one: the same, kindred, or translated."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from summarizer.comparison.parties.spellings import no_name
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import known
from summarizer.language.tongues.lands import city, land
from summarizer.language.tongues.telling import is_function_word
from summarizer.language.tongues.vocabulary import FEIRA, TONGUES, plain

_MOST = 1_000
"""Sentences whose names are known; a longer text is a book."""
_SHORTEST = 3
"""Letters of the shortest part of a name that tells."""
STEM = 5
"""Letters that a name and its people share at least: "Tolmera", "tolmerano"."""
_ENDINGS = frozenset(
    """a e o i s n an en er es is ia ian ans ese ish ic ano ana anos anas ense enses ino ina ini eno ena ois oise ais
    aise ien ienne iens isch ische ischen ischer isches er ern erin ns esa esi""".split()
) | {""}
"""How the name of a place, of its people and of what is theirs may end in the six languages."""


def runs(passage: Passage, code: str, everywhere: Collection[str] = ()) -> Iterator[Sequence[int]]:
    """Yield the names of *passage* as runs of indices of words; one that opens it only where it is known as a name."""
    run: list[int] = []
    for index, word in enumerate(passage.words):
        is_name = word.capitalised and _may_name(passage, index, code)
        if is_name and not run and _opens(passage, index) and not _known_as_name(passage, index, code, everywhere):
            is_name = False
        if run and (not is_name or passage.gaps[index] not in {" ", "\u00a0"}):
            yield run
            run = []
        if is_name:
            run.append(index)
    if run:
        yield run


def _known_as_name(passage: Passage, index: int, code: str, everywhere: Collection[str]) -> bool:
    if any(part in everywhere or land(part) is not None for part in parts_of(passage, index)):
        return True
    following = passage.words[index + 1] if index + 1 < len(passage.words) else None
    joined = following is not None and passage.gaps[index + 1] == " " and following.capitalised
    return joined and code == "en" and not known(passage.order[index])


def _opens(passage: Passage, index: int) -> bool:
    return index == 0 or bool(passage.gaps[index].strip(" \u00a0,;’'-–—"))


def _may_name(passage: Passage, index: int, code: str) -> bool:
    word = passage.order[index]
    tongue = TONGUES[code]
    bare = plain(word)
    if is_function_word(word, code) or bare in tongue.weekdays or bare in tongue.near or bare in tongue.small:
        return False
    if code == "en" and no_name(word):
        return False
    return bare not in tongue.months and bare not in FEIRA and len(bare) >= _SHORTEST and not bare[0].isdecimal()


def parts_of(passage: Passage, index: int) -> list[str]:
    """Return the parts of a word without accents that tell: "Demos-Arval", "dell'Arvalbahn"."""
    bare = plain(passage.words[index].text).removesuffix("'s")
    return [part for part in bare.replace("'", "-").split("-") if len(part) >= _SHORTEST]


@read_once
def words_of(passage: Passage) -> frozenset[str]:
    """Return the parts of all words of *passage* with a capital, and of those that are made of a name: "tolmerano"."""
    return frozenset([part for index in range(len(passage.words)) for part in parts_of(passage, index)])


def pool_of(passages: Collection[Passage]) -> frozenset[str]:
    """Return the words of *passages*, of the first `_MOST` of them, as names are looked up in."""
    return frozenset().union(*map(words_of, islice(passages, _MOST)))


def stands(part: str, pool: Collection[str]) -> bool:
    """Return whether a name stands in *pool*: the same, of the same stem, or as the same country or city."""
    if part in pool:
        return True
    begun = [other for other in pool if other[0] == part[0]]
    if any(_kindred(part, other) or _sounds_alike(part, other) for other in begun):
        return True
    here = land(part)
    if here is not None and any(land(other) == here for other in pool):
        return True
    town = city(part)
    return town is not None and any(city(other) == town for other in pool)


def _kindred(one: str, other: str) -> bool:
    if one[:STEM] != other[:STEM] or min(len(one), len(other)) < STEM:
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    # A difference of a letter is another name: "Volken", "Volker".
    rests = one[shared:], other[shared:]
    return rests[0] in _ENDINGS and rests[1] in _ENDINGS and (len(one) != len(other) or shared == len(one))


def _sounds_alike(one: str, other: str) -> bool:
    """Return whether names differ only in letters that languages write one sound with: "Andalusia", "Andalucía"."""
    return min(len(one), len(other)) >= STEM and _sound(one) == _sound(other)


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    return _DOUBLED.sub(r"\1", word.replace("ph", "f").replace("th", "t").translate(_ONE_SOUND)).rstrip("aeiou")


_ONE_SOUND = str.maketrans("czkqyw", "sscciv")
_DOUBLED = re.compile(r"(.)\1")


def is_where(passage: Passage, index: int, code: str) -> bool:
    """Return whether the name at *index* stands after a word for "in", "at", "to", an article aside."""
    before = index - 1
    if before >= 0 and passage.order[before] in _THE:
        before -= 1
    head = passage.words[index].text.partition("'")[0].lower() + "'"
    return (before >= 0 and passage.order[before] in _WHERE[code]) or head in _WHERE[code]


_THE = frozenset("the la el os as o a le les der die das dem den lo gli".split())
_WHERE = {
    "en": frozenset("in at from to near on".split()),
    "es": frozenset("en desde hacia".split()),
    "pt": frozenset("em no na nos nas desde".split()),
    "fr": frozenset("à au aux en dans depuis".split()),
    "de": frozenset("in im nach aus bei am".split()),
    "it": frozenset("a ad in nel nella nell' da dal dalla".split()),
}
"""What a place is named after, in each language."""


def near(one: str, other: str) -> bool:
    """Return whether two words of one length differ in a letter or two: a name and its misspelling."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= 2
