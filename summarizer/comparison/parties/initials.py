"""A surname with an initial that none of its bearers has: "B. Roe" of a source that names Ann Roe only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.spellings import no_name
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import known
from summarizer.language.lexicon.given_names import same_given
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import fold, stem
from summarizer.language.word_classes import DAYS

_INITIALLED = re.compile(r"(?<![\w.&])((?:[^\W\d_a-z]\.[ \u00a0]?){1,4})(?=([^\W\d_a-z][\w’'-]+))")
"""Initials, and the surname behind them."""
_GIVEN = re.compile(r"([^\W\d_a-z][\w’'-]+)[ \u00a0]\Z")
"""A name before initials, of which they are the second and third: "Ann B. Roe"."""
_BESIDE = re.compile(r"([^\W\d_a-z][\w’'.-]*),?\s(?:and|&)\s\Z")
"""A name that may share the surname of the one behind it: "Tom and Anna Roe"."""
_NEAR = 40  # characters that such a name takes at most
_MOST = 12
"""Passages looked at for one surname."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the people of *claim* whom it names by initials, where the sources give their surname to others only."""
    for surname, letters, said in _initialled(claim):
        bearers = [
            bearer for passage in sources.holding(stem(surname))[:_MOST] for bearer in _bearers(passage, surname)
        ]
        sure = next((bearer for bearer in bearers if bearer[1]), None)
        if sure is None or any(same_given(letters[0], given) for given, *_ in bearers):
            continue
        _, _, passage, there = sure
        yield said_otherwise("name", (claim, said), (passage, there))


def _initialled(passage: Passage) -> Iterator[tuple[str, str, Range]]:
    """Yield each surname behind initials alone, folded, with the initials, and where both stand."""
    if "." not in passage.text:
        return
    for found in _INITIALLED.finditer(passage.text):
        surname = fold(found[2]).removesuffix("'s")
        before = _GIVEN.search(passage.text, 0, found.start())
        if not (no_name(surname) or (before and _names(fold(before[1])))):
            yield surname, fold(re.sub(r"\W", "", found[1])), (found.start(), found.end(2))


def _bearers(passage: Passage, surname: str) -> Iterator[tuple[str, bool, Passage, Range]]:
    """Yield the given names and initials that *passage* has before *surname*, and whether each is surely one."""
    for name, letters, there in _initialled(passage):
        if name == surname:
            yield letters, True, passage, there
    for mention in people(passage.text).mentions:
        *given, last = fold(mention.name).removesuffix("'s").split()
        if last == surname:
            there = mention.start, mention.end
            if beside := _BESIDE.search(passage.text, max(0, mention.start - _NEAR), mention.start):
                yield fold(beside[1]), False, passage, there
            for name in given:
                sure = not (known(name) or name in DAYS or land_of(name))  # "Yesterday Roe won"
                yield name.rstrip("."), sure and len(name) > 1, passage, there


def _names(word: str) -> bool:
    """Return whether the folded *word*, which has a capital, may be a name: no day, no office."""
    return not (no_name(word) or word in DAYS or word in HEADS or word in STATUSES)
