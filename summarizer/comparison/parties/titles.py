"""Titles: those that may stand for one another, and those that hold of the bearer of many another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from summarizer.language.lexicon import alike, groups
from summarizer.language.reporting import listed

MOST = 12
"""Passages looked at for one surname: enough to see every title that an article gives."""
NEAR = 6
"""Words between a name and an office told of it: "Roe, 58, was named acting finance minister"."""
SPARED = listed(
    """chief leader head boss spokesman spokeswoman spokesperson official officer representative expert specialist
    academic writer artist player athlete worker employee politician lawmaker medic cleric veteran campaigner activist
    professional candidate author researcher scholar"""
)
"""Heads so wide that they hold of the bearer of another title as well: a director heads an institute."""
_ONE_OFFICE = (
    listed("ambassador envoy emissary"),
    listed("headteacher principal headmaster headmistress"),
    listed("vicar priest parson pastor minister"),
    listed("councillor councilor councilman councilwoman alderman"),
    listed("striker forward attacker"),
    listed("goalkeeper keeper goalie"),
    listed("curator keeper"),
    listed("prosecutor attorney"),
)
"""Titles that may stand for one another."""
_FELLOWS = {
    word: frozenset().union(*[titles for titles in _ONE_OFFICE if word in titles])
    for word in frozenset().union(*_ONE_OFFICE)
}
"""Each of them → all that it may stand for."""


def heads_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether the words of one office, function words aside, are a head of state's, and the other's may be.

    A president, a monarch; a prime minister for a head of government.
    """
    for short, long in ((one, other), (other, one)):
        if len(short) == 2 and short[0] == "head" and short[1] in {"state", "government"}:
            return not groups(("head", "of", short[1]))[0].isdisjoint(chain(*groups(tuple(long))))
    return False


def one_office(word: str, other: str) -> bool:
    """Return whether the folded nouns *word* and *other* may name one office."""
    return alike(word, other) or (word in _FELLOWS and other in _FELLOWS[word])
