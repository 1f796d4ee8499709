"""How things stand with somebody or something: held or free, shut or open, burning or out; whether somebody lived."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.statements.answers import Answer, Phrases, phrases, places_of
from summarizer.comparison.statements.statement import Statement
from summarizer.language.reporting import listed

Ends = tuple[Phrases, Phrases]

_PASSING: tuple[Ends, ...] = (
    (
        phrases("released,freed,set free,at large,on the run,walked free,let go,out of jail,out of prison,at liberty"),
        phrases(
            "in custody,behind bars,in jail,in prison,being held,still held,held captive,held hostage,detained,jailed,"
            "imprisoned,under arrest"
        ),
    ),
    (
        phrases("stable,out of danger,recovering,on the mend,improving"),
        phrases(
            "critical,life-threatening,fighting for his life,fighting for her life,fighting for their lives,"
            "fighting for life,touch and go,worsened,worsening,coma"
        ),
    ),
    (
        phrases("reopened,open,back in service,resumed,running again,back in use,running normally,in operation"),
        phrases(
            "shut,closed,suspended,out of service,halted,out of action,at a standstill,sealed off,off limits,out of use"
        ),
    ),
    (
        phrases("put out,extinguished,under control,contained,doused"),
        phrases("burning,raging,out of control,spreading,blazing,ablaze"),
    ),
    (
        phrases("back at work,returned to work,went back to work,working again"),
        phrases("on strike,striking,walked out"),
    ),
    (phrases("back on,restored,reconnected"), phrases("without power,without electricity,cut off,in the dark")),
)
"""How things stand for a time: two texts are against each other where one says "still", or both "is"."""
_FINAL: tuple[Ends, ...] = (
    (
        phrases(
            "stand for re-election,run again,seek another term,seek re-election,stand again,run for re-election,"
            "seek a second term,seek a third term,run for a second term,run for a third term,stand for another term"
        ),
        phrases("step down,retire,bow out,stand down,quit politics,stand aside"),
    ),
    (
        phrases("survived,escaped alive,escaped unhurt,escaped unharmed,rescued alive,is alive"),
        phrases("died,killed,perished,lost his life,lost her life,found dead,drowned"),
    ),
    (
        phrases("go ahead,goes ahead,going ahead,take place as planned,went ahead"),
        phrases("cancelled,called off,scrapped,postponed,put off,abandoned"),
    ),
)
"""What is so for good, of whom or what both tell."""
_LASTING = listed("still remain remains remained stay stays stayed continue continues continued continuing yet")
_PRESENT = listed("is are")
_LED_IN = 3
"""Words before how something stands among which is its verb."""


class _Standing(NamedTuple):
    end: int
    words: tuple[int, int]


def standings(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield how one thing stands, where the other sentence has it stand in the opposite way at one time."""
    dated = one.dated_by_itself or other.dated_by_itself
    lasting = any(not _LASTING.isdisjoint(it.claim.order) for it in (one, other))
    for ends in (*_PASSING, *_FINAL):
        mine, theirs = _standing(one.claim, ends), _standing(other.claim, ends)
        if mine is None or theirs is None or mine.end == theirs.end:
            continue
        if ends in _FINAL:
            at_once = _is_of_known(one, mine.words[0]) and _is_of_known(other, theirs.words[0])
        else:
            at_once = not dated and (lasting or (_is_now(one.claim, mine) and _is_now(other.claim, theirs)))
        if at_once:
            spans = one.claim.span(*mine.words), other.claim.span(*theirs.words)
            yield Answer("direction", *spans, least=(4, 1, 1), alike=(0.4, 1.0))


def _standing(claim: Passage, ends: Ends) -> _Standing | None:
    """Return the end of the two at which the sentence has something stand; None where at none, or at both."""
    denied = {index for it in negations(claim) for index in it.governed}
    found = [
        _Standing(1 - end if not denied.isdisjoint(range(*words)) else end, words)
        for end, known in enumerate(ends)
        for words in places_of(claim, known)
    ]
    return found[0] if len({it.end for it in found}) == 1 else None


def _is_of_known(statement: Statement, place: int) -> bool:
    """Return whether the other sentence has whatever stands before the word in its clause, as of whom it is told."""
    claim = statement.claim
    first = max((start for start, _ in claim.clauses if start <= place), default=0)
    before = [index for index in claim.content if first <= index < place]
    return bool(before) and all(index in statement.carried or statement.weight(index) < 1.0 for index in before)


def _is_now(claim: Passage, standing: _Standing) -> bool:
    first = standing.words[0]
    return not _PRESENT.isdisjoint(claim.order[max(0, first - _LED_IN) : first + 1]) and "now" not in claim.order
