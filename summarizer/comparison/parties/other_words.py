"""Whether a word of a name that no source has stands for what the sources name in other words."""

from __future__ import annotations

from functools import lru_cache

from summarizer.comparison.acronyms import initial
from summarizer.comparison.parties.spellings import names_with, writes_capitals
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.peoples import lands, may_mean
from summarizer.language.places import gazetteer, is_capital, places

_GOVERNING = frozenset("authorities government governments officials ministers ministries leaders diplomats".split())
_TWO = 2
PLACING = frozenset("in at from to near around outside across toward towards".split())
"""Prepositions of being at a place, going to it or coming from it."""


def expands_acronym(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the sources have the first letters of the name: "WHO" for "World Health Organization"; "F1"."""
    letters = "".join(map(initial, claim.order[slice(*run)]))
    return len(letters) > 1 and bool(sources.holding(letters))


def means_known_land(claim: Passage, run: Range, index: int, sources: Sources) -> bool:
    """Return whether the word names a country, its people or a region that the sources name otherwise.

    A place there is no country: who "met in Vienna" did not meet somewhere in Austria.
    """
    word, name = claim.words[index], claim.words[slice(*run)]
    mine = [place for place in places(list(name)) if place.start <= word.start < place.end]
    if is_placed(claim, run) and any(is_capital(claim.text[place.start : place.end]) for place in mine):
        return False
    if mine and {place.country for place in mine} <= _countries(sources):
        return True
    if claim.order[index] in _HALVES and claim.order[index - 1 : index] == ("the",):
        return any(code in _countries(sources) for code in _halves(claim.order[index]))
    meant = may_mean(name)[index - run[0]]
    return bool(meant) and not meant.isdisjoint(_countries(sources))


_HALVES = frozenset(["north", "south", "east", "west"])
"""What a country that is named for it is called again: "the North"."""


@lru_cache(maxsize=4)
def _halves(side: str) -> frozenset[str]:
    return frozenset(code for name, (code, _) in gazetteer().items() if name.startswith(f"{side} "))


def is_placed(claim: Passage, run: Range) -> bool:
    """Return whether the name follows a preposition of place: not "the authorities in Torv", who are its government."""
    if not run[0] or claim.order[run[0] - 1] not in PLACING:
        return False
    return run[0] < _TWO or claim.order[run[0] - 2] not in _GOVERNING


def _countries(sources: Sources) -> frozenset[str]:
    return frozenset().union(*map(_countries_of, sources.read))


@read_once
def _countries_of(text: Text) -> frozenset[str]:
    cased = writes_capitals(text)
    return frozenset().union(*[lands(passage.words, cased) for passage in text.passages])


def only_describes(claim: Passage, run: Range, index: int, sources: Sources) -> bool:
    """Return whether the word at *index* says what sort of thing a known name is of: the "River" of "River Wend"."""
    known = [i for i in range(*run) if i != index and sources.holding(claim.stems[i])]
    if claim.order[index] not in _SORTS or not known:
        return False
    theirs = (passage.order[slice(*found)] for i in known for passage, found in names_with(claim.order[i], sources))
    return not any(_SORTS.intersection(words) for words in theirs)


_SORTS = frozenset(
    """ltd limited inc plc corp corporation co company group holdings party movement river lake mount mountain sea bay
    island islands isle cape valley forest town city village county district province region state republic kingdom
    street road square avenue bridge airport station port harbour harbor hospital school college university church club
    fc team cup league council board committee commission agency ministry department office bank court police army navy
    newspaper magazine""".split()
)
"""What a name may be followed or preceded by to say what it names. One for another ("Torv Hospital" for "Torv School")
is another name."""
