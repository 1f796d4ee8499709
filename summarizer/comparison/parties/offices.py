"""Offices of people without a name: "a former tester" made a tester, "the mayor" made the deputy mayor."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.free_wording import as_sure_as_worded
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE

_STATUSES = {word: status for word, status in STATUSES.items() if status in {"former", "acting", "deputy", "elect"}} | {
    "one-time": "former", "erstwhile": "former", "previous": "former", "retired": "former", "vice": "deputy",
}  # fmt: skip
"""Words that change which office a noun names, with what they come to; the company's "founding" is none."""
_TELLING = {
    "former": listed(
        """then once until formerly previously used had resigned left retired stepped quit served ousted deposed before
        ago till past departed replaced succeeded successor outgoing
        removed dismissed toppled overthrown sacked unseated driven"""
    ),
    "acting": listed("interim temporary temporarily standing stand stood meanwhile place stead absence"),
    "deputy": listed("second assistant under stand-in stead place"),
    "elect": listed("elected next incoming succeed succeeds named chosen take office"),
}
"""Words by which a rewording may tell a status."""


def tells_status(words: Sequence[str], lost: Set[str]) -> bool:
    """Return whether *words* tell every status that was *lost*: "used to be" of "former"."""
    return bool(lost) and all(not _TELLING.get(status, frozenset()).isdisjoint(words) for status in lost)


_MOST = 12
"""Passages looked at for one office."""
_YEAR = 4
"""Digits of a year: "premier from 2011 to 2017" is a former premier."""
_REACH = 3
"""Words from a status to the noun it goes with: "former Ruvian harbour minister"."""


class _Ranked(NamedTuple):
    at: int  # of the status
    head: int  # of the noun
    status: str


def unnamed(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the statuses that *claim* adds to a noun of its nearest passages, or drops."""
    near = sources.nearest(claim)[:2]
    mine = _ranked(claim)
    told = Counter(ranked.status for ranked in mine)
    for ranked in mine:
        yield from _added(claim, ranked, near, sources)
        if told[ranked.status] == 1:  # "an ex-aide of the former premier": which faces theirs?
            yield from _called_otherwise(claim, ranked, near[:1])
    for passage in near[:1]:
        for ranked in _ranked(passage):
            if _is_office(_noun(passage, ranked)) and not _is_of_another(passage, ranked, sources):
                yield from as_sure_as_worded(_dropped(claim, passage, ranked, mine), claim, sources)


@read_once
def _ranked(passage: Passage) -> tuple[_Ranked, ...]:
    if _STATUSES.keys().isdisjoint(passage.order) and "ex-" not in passage.text.lower():
        return ()
    found = []
    for index, word in enumerate(passage.order):
        if word in _STATUSES:
            head = _head(passage, index)
            if head is not None:
                found.append(_Ranked(index, head, _STATUSES[word]))
        elif word[:3] == "ex-":
            found.append(_Ranked(index, index, "former"))
    return tuple(found)


def _head(passage: Passage, status: int) -> int | None:
    """Return the index of the noun that the status at *status* goes with: an office, else the next word."""
    last = min(len(passage.words), status + 1 + _REACH)
    for index in range(status + 1, last):
        between = passage.text[passage.words[index - 1].end : passage.words[index].start]
        if between != " " or passage.order[index] in FUNCTION_WORDS:
            last = index
            break
    reached = range(status + 1, last)
    alone = reached[0] if len(reached) == 1 else None  # "a former tester, who"
    if passage.order[status] == "previous":
        alone = None  # "the previous rounds"
    return next((index for index in reached if passage.order[index] in HEADS), alone)


def told_by(passage: Passage, statuses: frozenset[str]) -> bool:
    """Return whether *passage* may tell these statuses in words of its own: "Coach Roe, who is leaving in May"."""
    return bool(statuses) and all(
        not _CLAUSES.get(status, frozenset()).isdisjoint(passage.order) for status in statuses
    )


_CLAUSES = {
    "outgoing": listed(
        "leaving leave leaves departing departs retiring retires retire quitting quit steps stepping resigning resigns"
    ),
    "elect": listed(
        "succeed succeeds succeeding takes take taking replace replaces replacing becomes become inaugurated sworn"
    ),
    "late": listed("died dead death dies killed dying"),
    "founding": listed("founded founder co-founded set established"),
    "acting": listed("temporarily interim meanwhile provisionally"),
    "former": listed(
        """formerly previously once used resigned retired left ousted until stepped predecessor succeeded replaced
        removed dismissed deposed toppled overthrown sacked unseated"""
    ),
}
"""What a clause tells a status by."""


def _noun(passage: Passage, ranked: _Ranked) -> str:
    return passage.order[ranked.head].removeprefix("ex-")


def _added(claim: Passage, ranked: _Ranked, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    noun = _noun(claim, ranked)
    if noun not in HEADS:
        return
    places = [(passage, place) for passage in near for place, word in enumerate(passage.order) if word == noun]
    telling = _TELLING[ranked.status]
    if (
        not places
        or any(_STATUSES.get(word) == ranked.status for passage in near for word in passage.order)
        or (ranked.status == "former" and any("predecessor" in passage.order for passage in near))
        or any(
            any(_STATUSES.get(word) == ranked.status for word in passage.order)
            or not telling.isdisjoint(passage.order)
            or (ranked.status == "former" and any(word.isdigit() and len(word) == _YEAR for word in passage.order))
            or not BE.isdisjoint(passage.order[max(0, place - 3) : place])
            for passage in (*near, *sources.holding(stem(noun))[:_MOST])
            for place in passage.at.get(stem(noun), ())
        )
    ):
        return  # the status, or what may tell it, stands by some mention of the office
    passage, place = places[0]
    said, there = claim.words[ranked.at], passage.words[place]
    reason = f"says {said.text!r} of the {noun}, the source does not"
    yield Difference("role", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)


_PREMIER = frozenset(["premier", "minister"])


def _called_otherwise(claim: Passage, ranked: _Ranked, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the noun of *ranked* where the nearest passage has another with the same status: "a former miner"."""
    noun = _noun(claim, ranked)
    for passage in near:
        for theirs in _ranked(passage):
            other = _noun(passage, theirs)
            known = noun == other or (
                noun in _PREMIER and other in _PREMIER
            )  # "ex-premier", of a former prime minister
            known = known or any(alike(noun, word) or noun[:FAMILY] == word[:FAMILY] for word in passage.order)
            left = not any(alike(other, word) or other[:FAMILY] == word[:FAMILY] for word in claim.order)
            if theirs.status == ranked.status and noun in HEADS and not known and left:
                said, there = claim.words[ranked.head], passage.words[theirs.head]
                reason = f"says {said.text!r}, source says {there.text!r}"
                yield Difference("role", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)


def _is_office(noun: str) -> bool:
    return noun in HEADS or is_person(noun)  # no levy is an officer


def _is_of_another(passage: Passage, ranked: _Ranked, sources: Sources) -> bool:
    """Return whether the sources call somebody else by the noun, by name: the claim's may be of that one."""
    noun = stem(_noun(passage, ranked))
    return any(
        each.stems[described.noun] == noun and each.stems[described.name] not in passage.at
        for each in sources.holding(noun)[:_MOST]
        for described in descriptions(each)
    )


_DATED = re.compile(
    r"(?:\s(?:of|for)\s(?:the\s)?[A-Z][\w-]{1,30})?\s(?:between|from|until|till|in)\s(?:1[89]|20)\d\d\b"
)
"""What tells behind an office that it is over."""


def _dropped(claim: Passage, passage: Passage, theirs: _Ranked, mine: Sequence[_Ranked]) -> Iterator[Difference]:
    noun = _noun(passage, theirs)
    places = [index for index, word in enumerate(claim.order) if word == noun]
    alone = [i for i, word in enumerate(passage.order) if word == noun and i != theirs.head]
    if not places or alone or any(ranked.status == theirs.status for ranked in mine):
        return
    if passage.order[theirs.at] in claim.order:
        return  # "her deputy"
    if theirs.status == "former" and _DATED.match(claim.text, claim.words[places[0]].end):
        return  # "president between 2001 and 2009"
    if claim.order[places[0] - 1 : places[0]] == ("the",) and noun.endswith("s"):
        return  # "the ministers" goes back to those of whom it was told
    before = claim.order[max(0, places[0] - _REACH) : places[0]]
    if not _TELLING[theirs.status].isdisjoint(claim.order) or not _STATUSES.keys().isdisjoint(before):
        return
    said, there = claim.words[places[0]], passage.words[theirs.at]
    reason = f"drops {there.text!r} from {noun!r}"
    yield Difference("role", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)
