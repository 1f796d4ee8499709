"""A place that a cited sentence ties to one noun and a claim made of its words to another: "the museum in Geneva".

Of "the museum sold the horse to a collector in Geneva". Only where the one is sure: the claim makes the place its
subject's own, or hangs it on a noun that has another place there; what may be told of the deed as well is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.hostings import Facing, faced, is_told_alike, speaks
from summarizer.comparison.predicates.hosts import VERB, Host, Hung, hung, is_time
from summarizer.comparison.predicates.made_of import made_of
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.reporting import listed

_AT = listed("in at on")
_FIRM = listed("to from about over through via into onto")
"""Prepositions of whom the deed does not move to where it is done: "sold it | to | a man in Torv"."""
_HELD = 8
"""Passages with the place that are looked at."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first place of *claim* that goes with another noun in the cited sentence whose words it has."""
    if not _names_place(claim):
        return
    near = sources.nearest(claim)[:NEAREST]
    for passage in made_of(claim, [it for it in near if sources.cites(it) and not it.foreign]):
        for mine, facing in faced(claim, passage):
            pairs = [Facing(claim, mine, passage, it) for it in facing]
            if not _is_place(claim, mine) or any(map(is_told_alike, pairs)) or not any(map(_is_another, pairs)):
                continue
            if _is_told_so(claim, mine, sources, near):
                continue
            said = claim.span(mine.hosts[0].at, mine.head + 1)
            theirs = next(it.theirs for it in pairs if _is_another(it))
            there = passage.span(theirs.hosts[0].at, max(theirs.heads) + 1)
            yield said_otherwise("place", (claim, said), (passage, there))
            return


def _names_place(passage: Passage) -> bool:
    """Return whether a name stands behind a preposition of place: asked first, since few claims have one."""
    leads = [place for place, word in enumerate(passage.order) if word in _AT]
    return any(word.capitalised for lead in leads for word in passage.words[lead + 1 : lead + _REACH])


_REACH = 4
"""Words from a preposition to its name: "at | the | old | Torv …"."""


def _is_place(passage: Passage, phrase: Hung) -> bool:
    """Return whether the phrase tells a place that has a name, and hangs on a noun."""
    if passage.order[phrase.lead] not in _AT or not passage.words[phrase.head].capitalised or is_time(passage, phrase):
        return False
    return bool(phrase.hosts) and phrase.hosts[0].lead != VERB


def _is_another(pair: Facing) -> bool:
    """Return whether the place is surely tied to another noun there."""
    claim, mine, home, theirs = pair
    if not theirs.hosts or theirs.hosts[0].lead == VERB:
        return False
    other = theirs.hosts[0]
    if _has_another_place(pair):
        return True
    firm = _is_firm(home, theirs)
    if _is_of_subject(claim, mine):
        return firm or _is_tied_alone(pair)
    held = claim.stems.count(home.stems[other.at]) > sum(
        claim.stems[it.at] == home.stems[other.at] for it in mine.hosts
    )
    return held and _is_firm(claim, mine) and (firm or _is_tied_alone(pair))


def _is_firm(passage: Passage, phrase: Hung) -> bool:
    """Return whether the noun is led by a preposition of direction, and nothing is said to it: not "to the press"."""
    return phrase.hosts[0].lead in _FIRM and not speaks(passage, phrase)


def _is_of_subject(passage: Passage, phrase: Hung) -> bool:
    """Return whether the phrase stands behind a noun of which a verb behind it tells."""
    if any(it.lead == VERB for it in phrase.hosts) or phrase.hosts[0].lead in _FIRM:
        return False
    opens = not phrase.first or phrase.first in passage.parted
    return opens and (phrase.head + 1 < len(passage.order)) and phrase.head + 1 not in passage.parted


def _is_tied_alone(pair: Facing) -> bool:
    """Return whether the place stands there behind a noun of which a verb behind it tells, or that is said of one.

    And another verb stands between that noun and the claim's: "a nurse in Torv, left".
    """
    claim, mine, home, theirs = pair
    if theirs.hosts[0].lead or any(it.lead == VERB for it in theirs.hosts):
        return False
    read, after = groups(home), max(theirs.heads) + 1
    opens = not theirs.first or theirs.first in home.parted
    if not opens or not any(after <= it.verb < after + _GROUP and it.finite for it in read):
        return False
    places = [place for it in mine.hosts for place in home.at.get(claim.stems[it.at], ())]
    return bool(places) and all(
        any(min(place, theirs.lead) < it.verb < max(place, theirs.lead) for it in read) for place in places
    )


_GROUP = 4
"""Words from a subject's phrase to its verb: the auxiliaries between."""


def _has_another_place(pair: Facing) -> bool:
    """Return whether the claim's noun has a place of its own there, which the claim leaves out."""
    claim, mine, home, _ = pair
    places = home.at.get(claim.stems[mine.hosts[0].at], ())
    others = [it for it in hung(home) if _is_place(home, it) and it.hosts[0].at in places]
    return bool(others) and all(home.stems[i] not in claim.at for it in others for i in it.heads)


def _is_told_so(claim: Passage, mine: Hung, sources: Sources, near: Sequence[Passage]) -> bool:
    """Return whether another passage hangs the place on the claim's noun, or has the two side by side."""
    head, noun = claim.stems[mine.head], claim.stems[mine.hosts[0].at]
    for passage in {*near, *sources.holding(head)[:_HELD]}:
        if head not in passage.at or noun not in passage.at:
            continue
        if any(abs(i - k) == 1 for i in passage.at[head] for k in passage.at[noun]):
            return True  # "the Torv museum"
        told = [it for it in hung(passage) if any(passage.stems[i] == head for i in it.heads)]
        if any(_stem(passage, host) == noun for it in told for host in it.hosts[:1]):
            return True
    return False


def _stem(passage: Passage, host: Host) -> str:
    return passage.stems[host.at]
