"""What two sentences exclude that say nearly all alike: an opposite, a denial, another cause, another name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.opposites.denials import Negation, negations
from summarizer.comparison.predicates.opposed_parties import of_same_parties
from summarizer.comparison.slots import way
from summarizer.comparison.statements.counts import counts
from summarizer.comparison.statements.deeds import doers, exchanges, outcomes
from summarizer.comparison.statements.replacements import otherwise, replacements
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import has_denial
from summarizer.language.lexicon import base_forms, opposite_poles
from summarizer.language.reporting import listed

_PREFIXES = ("un", "in", "im", "ir", "dis", "non")
_TO_COME = listed("need plan plans intention intentions sign signs reason evidence proof question chance wish")
"""Nouns whose "no" denies what comes after them: "no plans to close"."""
_GOVERNED = 0.5
"""Share of the words under a denial that the other sentence has where it tells what is denied."""
_FOREIGN = listed(
    """nicht kein keine keinen keiner keines nie niemand nichts pas jamais aucun aucune rien nunca nadie nada ningún
    ninguna não ninguém nenhum nenhuma non mai nessun nessuno nessuna niente"""
)
"""Common words of denial in German, French, Spanish, Portuguese, Italian; Spanish "no" is "in the" to Portuguese."""
_OF_CAUSE = listed(
    """because cause caused causes due owing blame blamed blames behind led leads prompted prompts triggered triggers
    sparked sparks started result resulted reason attributed"""
)

_LONGEST_CAUSE = 4
"""Words of its own with which a sentence names a cause, and its verb beside; with more it tells something else."""


def rivals(one: Side, other: Side) -> Iterator[Difference]:
    """Yield what a sentence of *one* and the sentence of *other* nearest to it cannot both say, seen from *one*.

    The texts are taken to say the rest alike (`Side.coverage`): that is for the caller to ask.
    """
    facing = {statement.claim.text: statement for statement in other.statements}
    for statement in one.statements:
        nearest = next((facing.get(passage.text) for passage in statement.aligned.passages), None)
        if nearest is not None:
            for found in _rivals(statement, nearest):
                yield found.placed(statement.claim.offset)


def _rivals(one: Statement, other: Statement) -> Iterator[Difference]:
    yield from _opposites(one, other)
    yield from outcomes(one, other)
    yield from exchanges(one, other)
    yield from doers(one, other)
    yield from _denied(one, other)
    yield from _turned_round(one, other)
    yield from _causes(one, other)
    yield from counts(one, other)
    yield from replacements(one, other)


def _opposites(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the one word that only *one* has, where it faces its opposite: "damaged", "undamaged"."""
    (left, under), (right, denied) = _left(one), _left(other)
    if len(left) != 1 or len(right) != 1 or left[0] in under or right[0] in denied:
        return
    if not of_same_parties(one.claim, left[0], other.claim, right[0]):
        return  # "Torv beat Hesk", "Hesk lost to Torv"
    words = one.claim.order[left[0]], other.claim.order[right[0]]
    if opposite_poles(read_poles(one.claim)[left[0]], read_poles(other.claim)[right[0]]) or _prefixed(*words):
        yield _difference("direction", one, left[0], other, right[0])


def _left(statement: Statement) -> tuple[list[int], set[int]]:
    """Return the telling words of its own, those with an opposite among them, and the words that are denied."""
    poles, order = read_poles(statement.claim), statement.claim.order
    telling = [index for index in statement.own if poles[index] or order[index] not in LIGHT]
    return telling, {index for negation in negations(statement.claim) for index in negation.governed}


def _prefixed(one: str, other: str) -> bool:
    return any(prefix + one == other or prefix + other == one for prefix in _PREFIXES)


def _denied(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield what *one* denies and *other*, without a negative word of any kind, tells in the same words."""
    if one.claim.foreign or other.claim.foreign:
        mine, theirs = ([i for i, word in enumerate(p.claim.order) if word in _FOREIGN] for p in (one, other))
        if mine and not theirs and not other.own:
            yield _difference("negation", one, mine[0], other, 0)
        return
    if has_denial(other.claim.order) or _surpassed_by_none(one, other):
        return
    for negation in negations(one.claim):
        heads = [index for index in _governed(one, negation) if one.claim.order[index] not in _TO_COME]
        told = echoes(one.claim, heads[0], other.claim) if heads else ()
        known = sum(bool(echoes(one.claim, index, other.claim)) for index in heads)
        if told and known >= _GOVERNED * len(heads) and _denies_all(one, negation, heads):
            yield _difference("negation", one, negation.at, other, told[0])
            return


def _surpassed_by_none(one: Statement, other: Statement) -> bool:
    """Return whether *one* denies that anything is more than what *other* calls the most: "none is taller than it"."""
    return "than" in one.claim.order and any(map(_is_superlative, other.claim.order))


def _is_superlative(word: str) -> bool:
    return word.endswith("est") and len(base_forms(word)) > 1


def _governed(one: Statement, negation: Negation) -> Sequence[int]:
    """Return the words that are denied; of "not as a suspect" the noun after the "as"."""
    after = one.claim.order[negation.at + 1 : negation.at + 2]
    behind = [index for index in one.claim.content if index > negation.at]
    return behind[:1] if after == ("as",) else negation.governed


def _denies_all(one: Statement, negation: Negation, heads: list[int]) -> bool:
    """Return whether what is told is denied, or one word that is told nowhere else: "a witness, not a suspect"."""
    root = one.claim.stems[heads[0]]
    return negation.predicate or (len(heads) == 1 and root.isalpha() and len(one.claim.at[root]) == 1)


def _turned_round(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield a name to which *one* has something go and from which *other* has it come, all else being alike."""
    if one.own or other.own:
        return
    for first, _ in one.claim.names:
        found = one.aligned.carried.get(first)
        if found is None or found[0].text != other.claim.text:
            continue
        if {way(one.claim, first), way(other.claim, found[1])} == {"to", "from"}:
            yield _difference("direction", one, first, other, found[1])


def _causes(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the cause that only *one* gives, where *other* gives one too, in words that *one* has not."""
    given = next((found for found in one.differences if found.kind == "cause"), None)
    told = [index for index in other.own if other.claim.order[index] not in _OF_CAUSE]
    if (
        given is not None
        and 0 < len(one.own) <= 2 * _LONGEST_CAUSE
        and 0 < len(told) <= _LONGEST_CAUSE
        and not _OF_CAUSE.isdisjoint(other.claim.order)
    ):
        yield otherwise("cause", one.claim, given.said, other.claim, other.claim.span(told[0], told[-1] + 1))


def _difference(kind: Kind, one: Statement, index: int, other: Statement, place: int) -> Difference:
    spans = one.claim.span(index, index + 1), other.claim.span(place, place + 1)
    return otherwise(kind, one.claim, spans[0], other.claim, spans[1])
