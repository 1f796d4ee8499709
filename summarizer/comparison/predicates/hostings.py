"""Two phrases of one place or time, in a claim and in its source: whether both hang on the same, or may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PERSONAL
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.hosts import TOWARDS, VERB, Host, Hung, hung, is_time
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import BE

_AT = listed("in at on inside within")
_NOT_AT = TOWARDS | listed("from between near outside off beyond")
"""Prepositions by which nothing is at the place that they lead."""
_DIRECTIONS = listed(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    outskirts edge border suburb short"""
)
"""Words before an "of" that leads a place where nothing is."""
_FIRM = TOWARDS | listed("from about over through via than like against")
"""Prepositions of what is at a place without the deed being there: "bought it | from | a man in Torv"."""


class Facing(NamedTuple):
    """The phrase ``mine`` of ``claim`` and the phrase ``theirs`` of ``home`` with the same last word."""

    claim: Passage
    mine: Hung
    home: Passage
    theirs: Hung


def faced(claim: Passage, home: Passage) -> Iterator[tuple[Hung, Sequence[Hung]]]:
    """Yield each phrase of *claim* whose last word *home* has in phrases alone, with those."""
    theirs = hung(home) if hung(claim) else ()
    for mine in hung(claim):
        places = home.at.get(claim.stems[mine.head], ())
        facing = [it for it in theirs if not set(it.heads).isdisjoint(places)]
        if places and {i for it in facing for i in it.heads}.issuperset(places):
            yield mine, facing


def is_told_alike(pair: Facing) -> bool:
    """Return whether both phrases tell the place or time of the same, as far as they can be told apart."""
    return (_leads_alike(pair) and hangs_alike(pair) and not _has_another(pair)) or _is_where(pair)


def _leads_alike(pair: Facing) -> bool:
    """Return whether the claim has at the place what its source has there: not "in Torv" of "south of Torv"."""
    mine, theirs = pair.claim.order[pair.mine.lead], pair.home.order[pair.theirs.lead]
    if mine in _AT:
        before = pair.home.order[pair.theirs.lead - 1] if pair.theirs.lead else ""
        return theirs not in _NOT_AT and not (theirs == "of" and before in _DIRECTIONS)
    return not (theirs == "between" and mine in TOWARDS | {"from"})


def hangs_alike(pair: Facing) -> bool:
    """Return whether both phrases hang on the same word, or may."""
    claim, mine, _, theirs = pair
    if not mine.hosts or not theirs.hosts or claim.order[mine.lead] not in _AT | _NOT_AT:
        return True
    if not groups(claim) and _closes(claim, mine):
        return True  # a headline: "Boy finds orchid in Torv"
    timed = is_time(claim, mine)
    if timed and (claim.order[mine.lead] not in _AT or theirs.hosts[-1].lead != VERB):
        return True  # how long it took, and a time behind a mark
    known = [(it, _places(pair, it)) for it in mine.hosts]
    if not known[0][1]:
        return True  # the noun is told in another word
    passed: list[Host] = []
    for host, places in known:
        at = next((i for i, it in enumerate(theirs.hosts) if it.at in places), None)
        if at is not None:
            shared = theirs.hosts[at].at
            here = passed if claim.order[mine.lead] in _AT else [it for it in passed if not _beside(pair, it, shared)]
            return not any(_is_firm(pair, it) for it in (*here, *theirs.hosts[:at]))
        passed.append(host)
    return _is_where_it_happened(pair, [place for _, places in known for place in places])


def _beside(pair: Facing, host: Host, shared: int) -> bool:
    """Return whether the noun's phrase goes there with what the other does: "wrote of it to Lind", "to Lind of it"."""
    root = pair.claim.stems[host.at]
    told = [it for it in hung(pair.home) if pair.home.order[it.lead] == host.lead and pair.home.stems[it.head] == root]
    return any(other.at == shared for it in told for other in it.hosts)


def _closes(claim: Passage, phrase: Hung) -> bool:
    """Return whether nothing stands behind the phrase but other ones."""
    end = phrase.head + 1
    for other in hung(claim):
        end = other.head + 1 if other.lead == end else end
    return end == len(claim.order)


def _places(pair: Facing, host: Host) -> tuple[int, ...]:
    if pair.claim.order[host.at] in BE:
        return tuple([place for place, word in enumerate(pair.home.order) if word in BE])
    return pair.home.at.get(pair.claim.stems[host.at], ())


def _is_where_it_happened(pair: Facing, places: Sequence[int]) -> bool:
    """Return whether the place is there that of what the claim's noun does: "the trial in Torv" of "opened in Torv"."""
    claim, mine, home, theirs = pair
    verb = theirs.hosts[0].at
    if theirs.hosts[0].lead != VERB or home.order[verb] in BE or not all(place < verb for place in places):
        return False
    behind = next((group.verb for group in groups(claim) if group.start > mine.head), None)
    return behind is not None and claim.stems[behind] == home.stems[verb]


def _has_another(pair: Facing) -> bool:
    """Return whether the claim's noun has there a phrase of its own in the stead of this one, which hangs elsewhere.

    "A rise in the sale" of "a ban on the sale and a rise in fees".
    """
    claim, mine, home, theirs = pair
    if not mine.hosts or not theirs.hosts or mine.hosts[0].lead or is_time(claim, mine):
        return False
    places = _places(pair, mine.hosts[0])
    if not places or any(it.at in places for it in theirs.hosts) or home.order[theirs.lead - 1] in PERSONAL:
        return False  # "gave them | to families" may be any noun's
    others = [it for it in hung(home) if it.hosts and it.hosts[0].at in places and not is_time(home, it)]
    return bool(others) and all(home.stems[i] not in claim.at for it in others for i in it.heads)


def speaks(passage: Passage, phrase: Hung) -> bool:
    """Return whether something is said with what the phrase hangs on: "spoke to the press | in Torv"."""
    return any(passage.order[it.at] in _SPEAKING for it in phrase.hosts)


_SPEAKING = frozenset(VERBS) | listed("speak speaks spoke spoken speaking talk talked talking speech address")


def _is_firm(pair: Facing, host: Host) -> bool:
    """Return whether a phrase behind the word goes with it, and hardly with what its own phrase goes with."""
    if is_time(pair.claim, pair.mine) or (host.lead == "to" and speaks(pair.home, pair.theirs)):
        return False
    return host.lead in _FIRM or host.lead == VERB


def _is_where(pair: Facing) -> bool:
    """Return whether a clause behind the place tells what is so there: "to Holt, | where the pitch was relaid"."""
    home, place = pair.home, pair.theirs.head + 1
    while place < len(home.order) and (home.words[place].capitalised or home.order[place] in {"and", "the"}):
        place += 1
    nearest = max(_places(pair, pair.mine.hosts[0]), default=0) if pair.mine.hosts else 0
    if home.order[place : place + 1] != ("where",) or nearest < place:
        return False
    listed_there = range(pair.theirs.head, place)
    return all(home.stems[i] in pair.claim.at for i in listed_there if i in home.content)
