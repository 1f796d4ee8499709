"""Which noun a word goes with: "grain imports" of "imports of machinery and exports of grain".

Asked of claims that are made of a cited sentence's own words: there two words that stand side by side have to stand so
in that sentence, or to be free to. A word that it ties to another noun, before one that it ties to another, is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.past_forms import UNCHANGED, is_past
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.made_of import made_of
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.peoples import land_of
from summarizer.language.reporting import VERBS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, PERIODS, POSSESSIVE

_Tie = tuple[str, str]
"""The stems of a word and of the noun that it goes with."""
_MOST = 8
"""Ties of a claim that are looked at."""
_JOINING = frozenset(["and", "or"])


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first word of *claim* that goes with another noun than in the cited sentence whose words it has."""
    near = made_of(claim, filter(sources.cites, sources.nearest(claim)[:NEAREST]))
    mine = _ties(claim).firm if near else {}
    for passage in near if mine else ():
        theirs = _ties(passage).firm
        tied = theirs.keys() | _ties(passage).loose
        for (word, noun), at in list(mine.items())[:_MOST]:
            if (word, noun) in tied or (noun, word) in tied or word == noun or _is_name(claim, word):
                continue
            nouns = {other for one, other in theirs if one == word}
            words = {one for one, other in theirs if other == noun}
            if not nouns or any((other, noun) in tied or (noun, other) in tied for other in nouns):
                continue
            if not words and not any(_stands_for(mine, theirs, noun, other) for other in nouns):
                continue
            if any((word, one) in tied or (one, word) in tied for one in words):
                continue
            if _may_be_joined(passage, word, noun) or _is_of_a_pronoun(claim, min(at), passage, noun):
                continue
            said = claim.span(min(at), max(at) + 1)
            spots = next(spot for tie, spot in theirs.items() if tie[0] == word)
            there = passage.span(min(spots), max(spots) + 1)
            yield said_otherwise("who-did-what", (claim, said), (passage, there))
            return


def _is_name(claim: Passage, root: str) -> bool:
    """Return whether the word is a name: that somebody is of a town, or owns a thing, may be told in many ways."""
    return any(claim.words[i].capitalised and i and not land_of(claim.order[i]) for i in claim.at[root])


def _stands_for(mine: dict[_Tie, tuple[int, int]], theirs: dict[_Tie, tuple[int, int]], noun: str, other: str) -> bool:
    """Return whether *other* has the place in *mine* that *noun* has in *theirs*: the two are exchanged."""
    return any((other, head) in mine for one, head in theirs if one == noun)


def _is_of_a_pronoun(claim: Passage, owner: int, passage: Passage, noun: str) -> bool:
    """Return whether *claim* names the owner of what *passage* tells of a pronoun: "the clerk's desk" of "his desk"."""
    owned = claim.words[owner].text.endswith(POSSESSIVE)
    return owned and any(passage.order[place - 1] in _THEIRS for place in passage.at.get(noun, ()) if place)


_THEIRS = frozenset(["his", "her", "its", "their"])


def _may_be_joined(passage: Passage, word: str, noun: str) -> bool:
    """Return whether nothing but words of one list stands between the two in *passage*, or one phrase has both."""
    for one in passage.at.get(word, ()):
        for other in passage.at.get(noun, ()):
            low, high = sorted((one, other))
            between = passage.order[low + 1 : high]
            if not _JOINING.isdisjoint(between) and not any(low < group.verb < high for group in groups(passage)):
                return True
            if high - low <= _NEAR and not any(low < i <= high for i in passage.parted):
                return True
            if high - low <= _ASIDE and all(map(_is_of_phrase, between)):
                return True  # "Zelo, the market leader"
    return False


_NEAR = 3
"""Words within which two may be of one phrase, however they are tied."""


_ASIDE = 5
"""The same where the one is said of the other between commas."""


def _is_of_phrase(word: str) -> bool:
    return word in DETERMINERS or _is_telling(word)


class _Ties(NamedTuple):
    """Each tie with where its words stand, and those that may be none: behind a plural a phrase may begin."""

    firm: dict[_Tie, tuple[int, int]]
    loose: frozenset[_Tie]


@read_once
def _ties(passage: Passage) -> _Ties:
    """Return each word of content with the nouns of its phrase behind it, and the one before an "of", "in" or "on"."""
    verbs = {group.verb for group in groups(passage)}
    found: dict[_Tie, tuple[int, int]] = {}
    loose: dict[_Tie, tuple[int, int]] = {}
    run: list[int] = []
    tied_to: tuple[int, ...] = ()
    order = passage.order
    for index, word in enumerate(order):
        if index in passage.parted:
            run, tied_to = [], ()
        if word in _WHICH and order[index + 1 : index + 2] and order[index + 1] in PERIODS:
            run, tied_to = [], ()  # "the launch | next month"
        elif word in PREPOSITIONS and run:
            tied_to, run = (run[-1],), []
        elif word in DETERMINERS or word in _JOINING:
            run = []
        elif index in verbs or not _is_telling(word):
            run, tied_to = [], ()
        else:
            for former in run:
                firm = not _has_plural(order, run[run.index(former) :])
                _put(found if firm else loose, passage, former, index, former)
            for head in tied_to:
                firm = "of" in order[head + 1 : index] and not _has_plural(order, run)
                _put(found if firm else loose, passage, index, head, head)
            owns = passage.words[index].text.endswith(POSSESSIVE)
            run = [index] if owns else [*run[-_PHRASE:], index]  # "the former minister's | plan" is no former plan
    return _Ties(found, frozenset(loose))


_WHICH = frozenset(["next", "last", "this"])
_PHRASE = 12
"""Words of content before another one in its phrase at most: names of ministers with all their offices have fewer."""


def _put(ties: dict[_Tie, tuple[int, int]], passage: Passage, word: int, noun: int, first: int) -> None:
    ties.setdefault((passage.stems[word], passage.stems[noun]), (first, max(word, noun)))


def _has_plural(order: Sequence[str], places: Sequence[int]) -> bool:
    return any(order[i].endswith("s") and not order[i].endswith("ss") for i in places)


def _is_telling(word: str) -> bool:
    return not (
        word in STOPWORDS
        or word in AUXILIARIES
        or word in VERBS
        or not word[0].isalpha()
        or word in NUMBER_WORDS
        or word.endswith(("ing", "ly"))
        or (is_past(word) and word not in UNCHANGED)
    )
