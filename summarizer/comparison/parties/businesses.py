"""Businesses that are named and then called by what they are: "Roe Lind … The investment bank expects"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from summarizer.comparison.parties.around import around
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.standing import Speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem

_BUSINESSES = listed(
    """company firm group business employer manufacturer maker operator supplier bank lender insurer club newspaper
    paper magazine broadcaster charity retailer chain carrier airline airliner automaker carmaker shipbuilder builder
    developer publisher producer brewer miner utility giant start-up startup brand studio label network exchange
    brokerage conglomerate consultancy agency platform organisation organization foundation"""
)
_LONGEST = 5
"""Words of such a phrase: "the second biggest retail bank"."""
_MOST = 12
"""Passages looked at for one name."""
_IT = frozenset(["it", "its", "it's", "it’s"])
_REACH = 3
"""Words behind a name, one of saying among them, within which its "it" stands: "Roe Lind said | it"."""


def names_again(who: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether *theirs* is a business called by what it is, and *who* the one named up to there."""
    first = bisect_right(passage.starts, theirs.span[0]) - 1
    last = bisect_left(passage.starts, theirs.span[1])
    phrase = passage.order[max(0, first) : last]
    if not who.named or not 1 < len(phrase) <= _LONGEST or phrase[0] not in _DEFINITE or phrase[-1] not in _BUSINESSES:
        return False
    if any(passage.words[index].capitalised for index in range(first + 1, last)):
        return False
    if who.person and not _is_called_it(who, sources):
        return False
    return any(root in near.at for near in around(passage, sources)[0] for root in who.roots)


_DEFINITE = frozenset(["the", "this"])


def _is_called_it(who: Speaker, sources: Sources) -> bool:
    """Return whether a name of two words is a business's, since "it" or "its" follows it: "Roe Lind says its mill"."""
    root = stem(who.surname)
    return any(
        not _IT.isdisjoint([word.text.lower() for word in passage.words[place + 1 : place + 1 + _REACH]])
        for passage in sources.holding(root)[:_MOST]
        for place in passage.at[root]
    )
