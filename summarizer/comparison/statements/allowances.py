"""Why a difference may be none between two reports of one thing: a part and its whole, a forecast and its outcome."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from summarizer.atoms import is_negation, plain
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import Amount, amounts
from summarizer.comparison.figures.reckoning import equal
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.counterparts import read_poles
from summarizer.comparison.predicates.denials import DENYING, is_negative
from summarizer.comparison.statements.side import Side
from summarizer.language.lexicon import Pole, opposite_poles
from summarizer.language.reporting import VERBS
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import folded_words

_PART = re.compile(r"\sof\s(?:the|its|his|her|their|those|these|them|which|whom|all)\b")
_TURNING = frozenset({"negation", "direction"})
_OF_VALUE = frozenset({"number", "quantifier", "quote"})
_OF_OUTCOME = frozenset({"number", "bound", "date", "quantifier"})
"""Kinds in which what was expected and what came may differ."""


def allowed(one: Side, other: Side, found: Difference) -> bool:
    """Return whether both texts may be right, for all that *found* says of *one* against *other*."""
    said, source = _text(one, found.said), _text(other, _source(found))
    if found.kind == "negation" and (_is_of_telling(said) or _is_of_telling(source)):
        return True
    if both_deny(one, other, found):
        return True
    if found.kind == "negation" and _denies(one, other) and _denies(other, one):
        return True
    if found.kind == "quote":
        return _one_quotation(said, source)
    if found.kind in {"name", "role"} and _one_name(said, source):
        return True
    if found.kind == "role":
        return not any(word in HEADS or word in STATUSES for word in folded_words(f"{said} {source}"))
    if found.kind in _OF_VALUE and _meet(one, other, found, equal):
        return True
    if found.kind in {"number", "bound"} and _meet(one, other, found, _overlap):
        return True
    if found.kind in {"number", "quantifier"} and one.scope_of_its_own and other.scope_of_its_own:
        return True
    if found.kind == "number" and _is_part(one, found.said) != _is_part(other, _source(found)):
        return True
    return found.kind in _OF_OUTCOME and "modality" in {d.kind for side in (one, other) for d in side.differences}


def both_deny(one: Side, other: Side, found: Difference) -> bool:
    """Return whether a denial faces a denial in other words: "did not finish", "failed to finish"."""
    spans = _text(one, found.said), _text(other, _source(found))
    return found.kind in _TURNING and all(map(_is_negative, spans))


def at_other_times(one: Side, other: Side) -> bool:
    """Return whether each says when, and it cannot be shown to be one time: a count at noon and one at six."""
    return one.dated_by_itself and other.dated_by_itself


def turned_since(one: Side, other: Side) -> bool:
    """Return whether one tells of the opposite: what rose in May and fell in June."""
    mine, theirs = (
        [(word, found) for aligned in side.aligned for word, found in _poles(aligned.claim)] for side in (one, other)
    )
    shared = {word for word, _ in mine} & {word for word, _ in theirs}
    return any(
        opposite_poles(found, facing)
        for word, found in mine
        for against, facing in theirs
        if word not in shared and against not in shared
    )


def _poles(passage: Passage) -> list[tuple[str, frozenset[Pole]]]:
    return [(word, found) for word, found in zip(passage.order, read_poles(passage), strict=True) if found]


def _source(found: Difference) -> Range:
    return found.source[1:] if found.source is not None else (0, 0)


def _at(side: Side, span: Range) -> tuple[Passage, int, int] | None:
    """Return the sentence of *side* in which *span* stands, and the span in it."""
    for aligned in side.aligned:
        claim = aligned.claim
        if claim.offset <= span[0] < claim.offset + len(claim.text):
            return claim, span[0] - claim.offset, span[1] - claim.offset
    return None


def _text(side: Side, span: Range) -> str:
    found = _at(side, span)
    return found[0].text[found[1] : found[2]] if found else ""


def _is_negative(text: str) -> bool:
    order = folded_words(text)
    return any(map(is_negative, order)) or ("yet", "to") in zip(order, order[1:], strict=False)


def _denies(one: Side, other: Side) -> bool:
    """Return whether *one* has a negative word that *other* has not: each may deny in its own way."""
    theirs = {word for aligned in other.aligned for word in aligned.claim.order}
    orders = [aligned.claim.order for aligned in one.aligned]
    hard = (word for order in orders for word in order if is_negation(word) or word in DENYING)
    return any(word not in theirs for word in hard) or any(
        ("out", "of") in zip(order, order[1:], strict=False) and "out" not in theirs for order in orders
    )


def _is_of_telling(text: str) -> bool:
    """Return whether it is a report that is denied, not what is told: "did not say what would come"."""
    return any(word in VERBS and VERBS[word].lemma in _TELLING for word in folded_words(text))


_TELLING = frozenset({"say", "tell", "comment"})


def _one_quotation(one: str, other: str) -> bool:
    """Return whether one of them is a piece of the other, articles and hyphens aside."""
    mine, theirs = (
        " ".join(word for word in plain(text.replace("-", " ")).split() if word not in _ARTICLES) for text in (one, other)
    )
    return f" {mine} " in f" {theirs} " or f" {theirs} " in f" {mine} "


_ARTICLES = frozenset({"a", "an", "the"})


def _one_name(one: str, other: str) -> bool:
    """Return whether, titles aside, one is the other or a part of it: "President Beltrán", "Ignacio Beltrán"."""
    mine, theirs = (
        [word for word in folded_words(text) if word not in HEADS and word not in STATUSES] for text in (one, other)
    )
    short, long = sorted((mine, theirs), key=len)
    return bool(short) and len(short) < 2 <= len(long) and short[-1] == long[-1]


def _meet(one: Side, other: Side, found: Difference, alike: Callable[[Amount, Amount], bool]) -> bool:
    """Return whether an amount within one span is *alike* one within the other."""
    spots = _at(one, found.said), _at(other, _source(found))
    held = [
        [amount for amount in amounts(spot[0]) if spot[1] < amount.end and amount.start < spot[2]] if spot else []
        for spot in spots
    ]
    return any(alike(mine, theirs) for mine in held[0] for theirs in held[1])


def _overlap(one: Amount, other: Amount) -> bool:
    """Return whether some amount is within the bounds of both: "at least nine" and "eleven"."""
    units = [amount.unit.dimension if amount.unit else None for amount in (one, other)]
    if units[0] != units[1] or {one.bound, other.bound} == {"exact"}:
        return False
    (low, high), (least, most) = _bounds(one), _bounds(other)
    touching = "exact" in {one.bound, other.bound} and abs(one.lean) < 2 and abs(other.lean) < 2
    return (low < most and least < high) or (touching and low <= most and least <= high)


def _bounds(amount: Amount) -> tuple[float, float]:
    off = _ABOUT * abs(amount.low) if amount.bound == "about" else 0.0
    low = -math.inf if amount.bound == "up to" else amount.low - off
    return low, math.inf if amount.bound == "at least" else amount.high + off


_ABOUT = 0.05
"""What "about" may be off, as in `reckoning`."""


def _is_part(side: Side, span: Range) -> bool:
    """Return whether a figure tells of a part of something: "five of the dead"."""
    found = _at(side, span)
    return found is not None and _PART.match(found[0].text, found[2]) is not None
