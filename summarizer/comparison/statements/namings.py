"""What one thing is called, and where one event takes place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.parties.spellings import kindred
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import alike, contrast, known, opposed
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.tokens import without_marks
from summarizer.language.word_classes import DETERMINERS, PREPOSITIONS

_NAMED = listed("named identified called dubbed christened name")
_VICTIMS = listed("victim dead suspect gunman attacker deceased")
"""Words for whom a name is told, beside those for persons."""
_MANY = listed("victims two three four five both them others another second third one among including")
"""Words with which several are named, or one of several."""
_HELD = listed("held take takes took place meet meets met staged hosted venue")
_HOSTS = listed("host hosts hosting hosted venue stage stages")
_GIVEN = listed("award awards awarded")
_BEFORE, _NEAR, _BEHIND = 6, 5, 6
"""Words before a name in which somebody is named so; before and behind a place in which something is held there."""


class _Named(NamedTuple):
    name: Range
    whose: str


def names_given(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the name that each sentence gives to one whom it names for the first time: "was named as Ann Roe"."""
    mine, theirs = _called(one.claim), _called(other.claim)
    if len(mine) != 1 or len(theirs) != 1 or _one_name(one.claim, mine[0].name, other.claim, theirs[0].name):
        return
    whose = mine[0].whose, theirs[0].whose
    if alike(*whose) or (all(map(_is_somebody, whose)) and not contrast(*whose) and not opposed(*whose)):
        yield Answer("name", one.claim.span(*mine[0].name), other.claim.span(*theirs[0].name), least=(2, 1, 1))


def _is_somebody(word: str) -> bool:
    return is_person(word) or word in _VICTIMS


def _called(claim: Passage) -> list[_Named]:
    """Return each name that is given to somebody or something, with the word for what has it."""
    found: list[_Named] = []
    for first, last in () if not _MANY.isdisjoint(claim.order) else claim.names:
        told = next((i for i in range(first - 1, max(-1, first - 1 - _BEFORE), -1) if claim.order[i] in _NAMED), None)
        if told is None or not (claim.order[first - 1] in _NAMED | {"as"} or _leads_to(claim, told, first)):
            continue
        words = [claim.order[i] for i in claim.content if told < i < first]
        words = words or [claim.order[i] for i in claim.content if i < told]
        if words:
            found.append(_Named((first, last), ([word for word in words if _is_somebody(word)] or words)[-1]))
    return found


def _leads_to(claim: Passage, told: int, first: int) -> bool:
    """Return whether but a phrase stands between the verb and the name: "called | the new planet | Ilmen"."""
    between = range(told + 1, first)
    return claim.order[told + 1] in DETERMINERS and not any(claim.order[i] in PREPOSITIONS for i in between)


def sites(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the place at which each sentence has one event take place: "will be held in Torv", "Hesk is to host"."""
    mine, theirs = _sites(one), _sites(other)
    if len(mine) == len(theirs) == 1 and not _one_name(one.claim, mine[0], other.claim, theirs[0]):
        yield Answer("place", one.claim.span(*mine[0]), other.claim.span(*theirs[0]), least=(2, 1, 1))


def _sites(statement: Statement) -> list[Range]:
    claim, own = statement.claim, set(statement.own)
    runs = [run for run in claim.names if own.issuperset(range(*run))]
    if 0 in own and claim.words[0].capitalised and not known(claim.order[0]) and all(run[0] for run in runs):
        runs.append((0, 1))  # the first word of a sentence may be a name
    return [run for run in runs if _is_site(claim, *run)]


def _is_site(claim: Passage, first: int, last: int) -> bool:
    led = claim.order[first - 1] if first else ""
    if led in {"in", "at"} and not _HELD.isdisjoint(claim.order[max(0, first - _NEAR) : first]):
        return True
    if led == "to" and not _GIVEN.isdisjoint(claim.order[:first]):
        return True
    return not _HOSTS.isdisjoint(claim.order[last : last + _BEHIND])


def _one_name(one: Passage, run: Range, other: Passage, there: Range) -> bool:
    words = [[without_marks(it) for it in p.order[slice(*span)]] for p, span in ((one, run), (other, there))]
    return any(a == b or kindred(a, b) for a in words[0] for b in words[1])
