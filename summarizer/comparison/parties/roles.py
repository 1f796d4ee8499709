"""Offices and statuses that a claim gives to a person and its sources give to somebody else, or not so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.affiliations import served
from summarizer.comparison.parties.callings import described
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.parties.held_by_verb import held_by_verb
from summarizer.comparison.parties.offices import told_by, unnamed
from summarizer.comparison.parties.predicated import predicated
from summarizer.comparison.parties.renamings import exchanged
from summarizer.comparison.parties.retitled import is_of_counterpart, of_counterpart, retitled
from summarizer.comparison.parties.titles import MOST, NEAR, SPARED, heads_alike, one_office, one_title
from summarizer.comparison.parties.trades import other_trade
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.sources import Sources
from summarizer.language.people import PersonMention, people
from summarizer.language.reporting import listed
from summarizer.language.tokens import fold, stem, words


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the people of *claim* whose office or status ("former", "deputy") the sources tell otherwise."""
    yield from of_counterpart(claim, sources)
    for check in (_named, described, exchanged, served, predicated, held_by_verb, retitled, unnamed):
        found = [it for it in check(claim, sources) if not is_of_counterpart(claim, it.said, sources)]
        if found:
            yield from found
            if any(difference.relation == "clash" for difference in found):
                return
            break
    yield from other_trade(claim, sources)


def _named(claim: Passage, sources: Sources) -> Iterator[Difference]:
    for mention in people(claim.text).mentions:
        if mention.role is None or not mention.office or mention.administration:
            continue
        theirs = _theirs(mention, sources)
        if not theirs:
            continue
        same = [found for found in theirs if _covers(found[1].office, mention.office)]
        if not same and all(_told_shortly(mention, other) for _, other in theirs):
            same = theirs
        if same:
            yield from _status(claim, mention, same)
        elif not _told_beside(mention, sources):
            yield _told(claim, mention, *theirs[0])


_Theirs = list[tuple[Passage, PersonMention]]


@lru_cache(maxsize=4096)  # an article names the same few people over and over
def _surname(name: str) -> str:
    parts = words(name)
    return fold(parts[-1].text).removesuffix("'s") if parts else ""


def _theirs(mention: PersonMention, sources: Sources) -> _Theirs:
    """Return how the sources mention the person, with an office where they give one."""
    surname = _surname(mention.name)
    return [
        (passage, other)
        for passage in sources.holding(stem(surname))[:MOST]
        for other in people(passage.text).mentions
        if other.office and not other.administration and _surname(other.name) == surname
    ]


def _covers(long: str | None, short: str | None) -> bool:
    """Return whether every word of the office *short* is in *long*: "minister" in "transport minister"."""
    words_of = (long or "").split(), (short or "").split()
    if all(words_of) and one_title(words_of[0], len(words_of[0]) - 1, words_of[1], len(words_of[1]) - 1):
        return True
    long_words, short_words = words_of
    if short_words[-1:] and short_words[-1] in _CHIEFS and long_words and long_words[-1] in _LEADING:
        short_words = short_words[:-1]  # "finance chief", of the finance director
        return bool(short_words) and all(any(one_office(word, other) for other in long_words) for word in short_words)
    return heads_alike(*words_of) or all(any(one_office(word, other) for other in words_of[0]) for word in words_of[1])


_CHIEFS = frozenset(["chief", "head", "boss"])
"""Short words of headlines for whoever leads what they are put behind."""
_LEADING = listed(
    """director minister secretary manager president chairman chairwoman commissioner governor executive superintendent
    commander editor coordinator curator principal officer"""
)


def _told_shortly(mention: PersonMention, other: PersonMention) -> bool:
    """Return whether *other* has the office of *mention* at less length: "the minister", "her deputy"."""
    shorter = len((other.office or "").split()) < len((mention.office or "").split())
    return (shorter and _covers(mention.office, other.office)) or (
        other.office in mention.statuses and not other.statuses
    )


def _status(claim: Passage, mention: PersonMention, same: _Theirs) -> Iterator[Difference]:
    if any(other.statuses == mention.statuses or other.office in mention.statuses for _, other in same):
        return
    if any(told_by(passage, mention.statuses) for passage, _ in same):
        return
    added = mention.statuses - frozenset().union(*(other.statuses for _, other in same))
    lost = frozenset.intersection(*(other.statuses for _, other in same)) - mention.statuses
    if added or lost:
        yield _told(claim, mention, *same[0])


def _told_beside(mention: PersonMention, sources: Sources) -> bool:
    """Return whether the office may be theirs in words that are not parsed: "was named finance minister".

    It is not, if somebody else bears it; a wide one ("leader") is, of whoever has another office.
    """
    office = (mention.office or "").split()
    surname = _surname(mention.name)
    if any(
        passage.order[described.name] == surname
        and all(
            any(one_office(word, each) for each in passage.order[described.first : described.last]) for word in office
        )
        for passage in sources.holding(stem(surname))[:MOST]
        for described in descriptions(passage)
    ):
        return True
    if any(
        _covers(other.office, mention.office) and _surname(other.name) != surname
        for passage in sources.holding(stem(office[-1]))[:MOST]
        for other in people(passage.text).mentions
    ):
        return False
    return all(word in SPARED for word in office) or any(
        _beside(passage, stem(surname), [stem(word) for word in office])
        for passage in sources.holding(stem(surname))[:MOST]
    )


def _beside(passage: Passage, surname: str, office: list[str]) -> bool:
    return any(
        all(
            any(
                root[:FAMILY] == passage.stems[at][:FAMILY]
                for at in range(max(0, place - NEAR), place + NEAR + 1)
                if at < len(passage.stems)
            )
            for root in office
        )
        for place in passage.at[surname]
    )


def _told(claim: Passage, mention: PersonMention, passage: Passage, other: PersonMention) -> Difference:
    at = max(claim.text.find(mention.role or ""), 0)
    reason = f"says {mention.role!r} of {mention.name}, source says {other.role!r}"
    return Difference(
        "role",
        "clash",
        (at, at + len(mention.role or "")),
        passage.place(other.start, other.end),
        reason,
    )
