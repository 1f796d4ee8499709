"""Whether of two speakers one is the other, called by what it is: a body's kind, an office told close by."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from summarizer.comparison.parties.around import around, preceding
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.standing import Speaker, speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed
from summarizer.language.speakers import ROLES
from summarizer.language.tokens import fold, stem

_KINDS = listed(
    """company firm group business bank lender insurer airline carrier carmaker automaker maker manufacturer retailer
    chain brand giant operator supplier body agency organisation organization watchdog regulator charity association
    publisher broadcaster network startup conglomerate brewer miner utility provider developer builder"""
)
"""What a body is that was named just before; no union, police or ministry, which are others beside it."""


ANY_FIRM = listed("company firm group business")
TRADES = _KINDS - ANY_FIRM - listed("body operator giant brand chain")
"""What tells which of several companies one is."""
_PERSONAL = frozenset(["he", "she", "him", "his", "her", "mr", "mrs", "ms"])
_TWO = 2


def may_be_called_again(claim: Passage, mine: Report, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether the claim's speaker and the source's, of other words, may be one."""
    return (
        _is_kind_of(claim, mine, passage, theirs)
        or _is_kind_of(passage, theirs, claim, mine)
        or _is_called_by_kind(claim, mine, passage, theirs, sources)
        or _is_firm_told_before(claim, mine, passage, theirs, sources)
        or _may_hold(speaker(claim, mine), speaker(passage, theirs), sources)
    )


def _is_called_by_kind(claim: Passage, mine: Report, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether "the rail company" may be the name that a cited sentence behind it calls "the company"."""
    who, other = speaker(claim, mine), speaker(passage, theirs)
    if who.names or not who.heads or not who.heads <= _KINDS or other.person or other.words != other.names:
        return False
    return all(any(("the", head) in pairwise(it.order) for it in sources.cited) for head in who.heads)


def _is_firm_told_before(claim: Passage, mine: Report, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether "the company" is "the carmaker" that was told of before, and no other firm was."""
    who, other = speaker(claim, mine), speaker(passage, theirs)
    if who.named or other.named or not other.heads or not other.heads <= ANY_FIRM:
        return False
    if not who.heads <= TRADES and not (who.heads <= _KINDS and who.heads < who.words):
        return False  # "the firm", which tells no more; "the supermarket chain" does
    words = [word for it in preceding(passage, sources) for word in it.order] + [*passage.order]
    return TRADES.intersection(words) <= who.words <= set(words)


def are_of_two_lands(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether they are people of two lands, and the claim's is none of the cited words: "Torvian officers"."""
    own, others = (_lands(speaker(of, report).homes) for of, report in ((claim, mine), (passage, theirs)))
    return bool(own and others) and own.isdisjoint(others | _lands(passage.order))


def _lands(words: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(land_of, words))


def _is_kind_of(passage: Passage, report: Report, other: Passage, theirs: Report) -> bool:
    """Return whether "the bank" is told of a name that the same sentence has: "Torv's profits fell, the bank said".

    A firm of two words, Roe Brothers, is read as a person's name; of a person somebody is a "she".
    """
    named = speaker(other, theirs)
    if not named.names or passage.order[max(0, report.who[0] - 1)] != "the":
        return False
    if named.person and (len(named.names) < _TWO or not _PERSONAL.isdisjoint({*passage.order, *other.order})):
        return False
    bare = not any(passage.words[index].capitalised for index in report.who)
    return (
        bare
        and speaker(passage, report).heads <= _KINDS
        and any(
            passage.words[place].capitalised and place < report.who[0]
            for name in named.names
            for place in passage.at.get(stem(name), ())
        )
    )


def _may_hold(described: Speaker, named: Speaker, sources: Sources) -> bool:
    """Return whether the article has the office, and nobody in it, right before or behind a sentence about the person.

    "The interventions by the county coroner. Roe's letter"; not "Roe told the mayor".
    """
    if described.person or not described.heads or not described.heads <= ROLES or not (named.person or named.sex):
        return False
    surname = stem(named.surname or next(iter(named.heads)))
    for head in described.heads:
        for passage in sources.holding(stem(head)):
            before, after = around(passage, sources)
            near = [it for it in (*before[-2:], *after[:1]) if it.text != passage.text]
            holders = {
                stem(fold(mention.name.split()[-1]))
                for mention in people(passage.text).mentions
                if mention.office and head in mention.office
            }
            if (
                described.words <= set(passage.order)
                and not holders
                and surname not in passage.at
                and any(surname in it.at for it in near)
            ):
                return True
    return False
