"""Turns of meaning that come to the same: a denial in other words, an opposite that is denied, a double denial."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.atoms import is_negation
from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denying_words import DENYING, is_negative, is_soft
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import folded_words

TURNING = frozenset({"negation", "direction"})
"""Kinds that turn what is said into its opposite."""
_TELLING = frozenset({"say", "tell", "comment"})
_KEEPING = listed("bar bars barred barring ban bans banned forbid forbids forbidden prohibit prohibits prohibited")
"""Words that deny a deed to somebody: "bars everyone under sixteen from" is "nobody under sixteen may"."""
_PUT_ASIDE = frozenset([("yet", "to"), ("rather", "than"), ("instead", "of")])
_COMPARING = listed("more less fewer later earlier sooner longer")
_JOINING = frozenset({"that", "to"})
_OUTER = 3
"""Words between a denial and the "that" of the clause that it denies: "not true that", "denied on Monday that"."""


def facing(found: Difference) -> Range:
    """Return where the other text says what *found* is against, or (0, 0)."""
    return found.source[1:] if found.source is not None else (0, 0)


def both_deny(one: Side, other: Side, found: Difference) -> bool:
    """Return whether a denial faces a denial in other words: "did not finish", "failed to finish"."""
    return found.kind in TURNING and all(
        has_denial(folded_words(text)) for text in (one.text(found.said), other.text(facing(found)))
    )


def has_denial(order: Sequence[str]) -> bool:
    """Return whether a word of *order* can deny something: "not", "without", "yet to", "rather than"."""
    return any(map(is_negative, order)) or not _PUT_ASIDE.isdisjoint(pairwise(order))


def come_to_the_same(one: Side, other: Side, found: Difference) -> bool:
    """Return whether what turns the meaning in *found* is undone by another turn."""
    if both_deny(one, other, found):
        return True
    mine, theirs = one.at(found.said), other.at(facing(found))
    if mine is None or theirs is None:
        return False
    if found.kind == "direction" and not _is_quantifier(one, other, found):
        return len(_denials_of(*mine) + _denials_of(*theirs)) % 2 == 1  # "was not rejected", "was approved"
    if found.kind == "direction" and deny_as_often(one, other, found):
        return True  # "nobody under sixteen may", "everyone under sixteen is barred"
    return _undone(mine[0], theirs[0]) or _undone(theirs[0], mine[0])


def deny_as_often(one: Side, other: Side, found: Difference) -> bool:
    """Return whether two sentences deny as often, and so may deny the same, each in its own place."""
    told = [spot for spot in (one.at(found.said), other.at(facing(found))) if spot is not None]
    denials = [len(_denials(statement)) for statement, _ in told]
    return len(denials) == 2 and 0 < denials[0] == denials[1]


def of_other_things(one: Side, other: Side, found: Difference) -> bool:
    """Return whether opposites are told of two things: "opened a reading room", "closed its map room".

    Or what is denied is told of another deed: "no letter reached the board", "he posted a letter to the board"; or it
    is the telling: "did not say what would come".
    """
    spots = one.at(found.said), other.at(facing(found))
    told = [spot for spot in spots if spot is not None]
    if len(told) < 2:
        return False
    if found.kind == "negation":
        words = folded_words(f"{one.text(found.said)} {other.text(facing(found))}")
        if any(word in VERBS and VERBS[word].lemma in _TELLING for word in words):
            return True
        return all(_does_otherwise(statement, span) for statement, span in told)
    themes = [(statement, _theme(statement.claim, span)) for statement, span in told]
    named = all(len(words) > 1 for _, words in themes)
    return named and any(any(index in statement.own for index in words) for statement, words in themes)


def bounded_from_both_sides(one: Side, other: Side, found: Difference) -> bool:
    """Return whether one bound is the other denied: "not less than six months", "six months or more"."""
    spots = one.at(found.said), other.at(facing(found))
    return sum(len(_denials_of(*spot)) for spot in spots if spot is not None) % 2 == 1


def _is_quantifier(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the denial is one of the two opposites: "nobody", "everyone"."""
    return any(map(is_negation, folded_words(f"{one.text(found.said)} {other.text(facing(found))}")))


def _denials(statement: Statement) -> list[int]:
    """Return the words that deny in the sentence, in order."""
    order = statement.claim.order
    found = [i for i, word in enumerate(order) if is_negation(word) or word in DENYING or word in _KEEPING]
    return found + [index for index, pair in enumerate(pairwise(order)) if pair == ("out", "of")]


def _denials_of(statement: Statement, span: Range) -> list[int]:
    """Return those that deny the word at *span*: before it in its clause, or in that to which its "that" joins it.

    A "no" beside it is a part of it: "no more than".
    """
    claim = statement.claim
    place = next((i for i, word in enumerate(claim.words) if word.end > span[0]), 0)
    first = 0
    for start, _ in claim.clauses:
        if start <= place and claim.order[start] not in _JOINING:
            first = start
    told = [index for index in _denials(statement) if first <= index < place]
    return [index for index in told if _COMPARING.isdisjoint(claim.order[index + 1 : index + 2])]


def _undone(one: Statement, other: Statement) -> bool:
    """Return whether *one* denies what *other* says without a denial, and yet the same: by a second, or a word of its.

    "It is not true that they had no warning", "they were warned"; "has no director", "the post is vacant".
    """
    mine, theirs = _denials(one), _denials(other)
    if theirs:
        return False
    if len(mine) == 2:
        return "that" in one.claim.order[mine[0] + 1 : min(mine[0] + 2 + _OUTER, mine[1])]
    return len(mine) == 1 and any(is_soft(other.claim.order[index]) for index in other.own)


def _theme(claim: Passage, span: Range) -> Sequence[int]:
    """Return the words for what the verb at *span* is told of: its object, or the subject of one that has none."""
    frame = next((it for it in frames(claim) if claim.words[it.verb].start == span[0]), None)
    party = frame and frame.slots.get(OBJECT, frame.slots.get(SUBJECT))
    return party.words if party else ()


def _does_otherwise(statement: Statement, span: Range) -> bool:
    """Return whether the clause about *span* has verbs, and the other text none of them."""
    verbs = statement.verbs_about(span)
    return bool(verbs) and statement.carried.isdisjoint(verbs)
