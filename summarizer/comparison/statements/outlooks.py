"""From where two statements look at what they tell: what was before, what is, what somebody wants or expects."""

from __future__ import annotations

import re

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import folded_words

_POSSIBLE = listed("would could may might should if unless")
"""Words for what is held possible; of two of them none says more than the other."""
_WANTED = {
    word: kind
    for kind, words in {
        "expected": "expect forecast predict estimate",
        "wanted": "want wish hope demand seek request target",
        "offered": "offer propose",
        "advised": "urge recommend suggest",
    }.items()
    for word in words.split()
}
"""Words, in their dictionary form, for what is reckoned with, wanted, offered, advised, and has not come."""
_HELD_POSSIBLE = "possible"
_ABLE = _POSSIBLE | listed("can able")
"""The same with those that leave it as open as "could" does whether it comes."""
_LED_TO = re.compile(r"\b(?:until|before)\s(?:(?:the|next|last|this|noon|midnight)\s)?\Z", re.IGNORECASE)
_FORMER = listed("before previously earlier originally formerly initially until")
"""Words for what was so before something else."""
_SCHEDULED = listed("will shall due expected expects scheduled slated set planned to")
"""Words for what is to come, whether fixed or reckoned with: a day of it is a day."""
_PLANNED = frozenset({"plan", "intend", "propose"})
_OF_OPINION = listed("believe think suspect hold feel doubt assume hope fear rule argue deny insist reject")
"""Verbs, in their dictionary form, by which somebody holds what another need not."""
_RELATIVE = frozenset({"who", "whose", "which", "that"})
_LED_IN = 20
"""Characters before a date in which its "until" stands."""
_CHANGING = listed("become again since resign succeed replace swear quit oust")
"""Words, in their dictionary form, of an office that changes hands: its bearer is both, each on a day."""
_REPORTED = listed("would could might had")
"""What indirect speech makes of "will", "can", "may", "has": "he said he would resign"."""


def differ_in_outlook(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether one tells what may come or is asked for, and the other what is, or what another asks for.

    ``said`` and ``there``: what is told; a clause about something named, "which offers seats", tells nothing of it.
    """
    mine, theirs = _open(one, said), _open(other, there)
    if mine ^ theirs == {"wanted"} and _plans(one) | _plans(other):
        return False  # who wants to widen a road plans to
    if mine - {_HELD_POSSIBLE} != theirs - {_HELD_POSSIBLE}:
        return True
    return bool(mine) != bool(theirs) and not (_able(one) if theirs else _able(other))


def _plans(side: Side) -> bool:
    return any(not _PLANNED.isdisjoint(_forms(statement)) for statement in side.statements)


def both_to_come(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether both tell what is to come on a day, whether expected then or due: "on 9 June", "on 19 June"."""
    spots = one.at(said), other.at(there)
    return all(
        spot is not None
        and not _SCHEDULED.isdisjoint(spot[0].claim.order)
        and not any(is_past(word) for word in spot[0].claim.order if word not in _SCHEDULED)
        for spot in spots
    )


def told_from_both_sides(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether one day is past as it is told, and the other to come: "two days ago", "next month"."""
    texts = one.text(said), other.text(there)
    return any(_PAST_DAY.search(a) and _DAY_TO_COME.search(b) for a, b in (texts, texts[::-1]))


_PAST_DAY = re.compile(r"\b(?:ago|last|yesterday|previous|earlier)\b", re.IGNORECASE)
_DAY_TO_COME = re.compile(r"\b(?:next|tomorrow|coming|later)\b", re.IGNORECASE)


def both_reckon(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether both tell what is expected, which may be otherwise on another day."""
    return "expected" in _open(one, said) & _open(other, there)


def differ_in_era(one: Side, other: Side) -> bool:
    """Return whether one tells what was before, and the other does not say so."""
    mine, theirs = _former(one), _former(other)  # "earlier than" is of no other time
    if bool(mine) == bool(theirs):
        return False
    return any(word not in _led(side) for side, words in ((one, mine), (other, theirs)) for word in words)


def tells_of_change(side: Side) -> bool:
    """Return whether an office may change hands in it: "acting premier since Monday", "is deputy premier again"."""
    return any(not _CHANGING.isdisjoint(_forms(statement)) for statement in side.statements)


def changes_apart(side: Side) -> bool:
    """Return whether an office may change hands in it, and the other text does not tell the same: "resigned"."""
    return any(
        index not in statement.carried
        and not any(word in passage.order for passage in statement.aligned.passages)
        and not _CHANGING.isdisjoint({word, *base_forms(word)})
        for statement in side.statements
        for index, word in enumerate(statement.claim.order)
    )


def of_telling(side: Side, span: Range) -> bool:
    """Return whether a date at *span* says when something was said: "she said on Wednesday that"."""
    found = side.at(span)
    if found is None:
        return False
    statement, (start, end) = found
    return any(
        not any(first <= start and end <= last for first, last in attribution.content) and not attribution.negated
        for attribution in statement.claim.attributions
    )


def tells_of_a_view(side: Side) -> bool:
    """Return whether somebody whom the other text does not name holds it to be so, or not."""
    return any(
        any(not _OF_OPINION.isdisjoint(base_forms(word)) for word in folded_words(text[slice(*told.cue)]))
        and any(told.who[0] <= statement.claim.words[index].start < told.who[1] for index in new)
        for statement, text, new in (
            (it, it.claim.text, [index for index in it.claim.content if index not in it.carried])
            for it in side.statements
        )
        for told in statement.claim.attributions
    )


def _open(side: Side, span: Range) -> frozenset[str]:
    """Return in which ways it leaves open whether what it tells at *span* comes."""
    found = side.at(span)
    told = (
        _forms(statement, _aside(statement, found[1] if found and found[0] is statement else None))
        for statement in side.statements
    )
    return frozenset(
        _HELD_POSSIBLE if word in _POSSIBLE else _WANTED[word]
        for words in told
        for word in words
        if word in _POSSIBLE or word in _WANTED
    )


def _aside(statement: Statement, span: Range | None) -> frozenset[str]:
    """Return the words that stand in a clause of its own only, apart from what stands at *span*."""
    claim = statement.claim
    within: set[str] = set()
    rest: set[str] = set()
    for first, last in claim.clauses:
        start, end = claim.span(first, last)
        holds = span is not None and start < span[1] and span[0] < end
        (within if claim.order[first] in _RELATIVE and not holds else rest).update(claim.order[first:last])
    return frozenset(within - rest)


def _able(side: Side) -> bool:
    """Return whether it has a word that leaves it open whether something comes, reported or not."""
    return any(not _ABLE.isdisjoint(statement.claim.order) for statement in side.statements)


def _former(side: Side) -> frozenset[str]:
    return frozenset(
        word
        for statement in side.statements
        for index, word in enumerate(statement.claim.order)
        if (word in _FORMER or (word in _LAST and _of_a_year(statement)))
        and statement.claim.order[index + 1 : index + 2] != ("than",)
    )


_LAST = frozenset({"last", "previous"})
"""Words of one before, where a year is told of it: "the last quake, in 1958"."""


def _of_a_year(statement: Statement) -> bool:
    """Return whether it tells of a year, and the other text of none."""
    claims = statement.claim, *statement.aligned.passages
    years = [any(it.moment is not None and it.moment.year for it in mentions(claim)) for claim in claims]
    return years[0] and not any(years[1:])


def _led(side: Side) -> frozenset[str]:
    """Return its words that lead to a date, "until March", and so tell nothing of what was before."""
    return frozenset().union(*map(_leading, side.statements))


def _leading(statement: Statement) -> frozenset[str]:
    text = statement.claim.text
    led = (_LED_TO.search(text, max(0, it.start - _LED_IN), it.start) for it in mentions(statement.claim))
    return frozenset(folded_words(" ".join(it[0] for it in led if it is not None)))


def _forms(statement: Statement, aside: frozenset[str] = frozenset()) -> frozenset[str]:
    return frozenset().union(*(frozenset(base_forms(word)) | {word} for word in _words(statement) - aside))


def _words(statement: Statement) -> frozenset[str]:
    """Return its words, without those that only indirect speech makes."""
    months = {index for index, word in enumerate(statement.claim.words) if index and word.text == "May"}
    words = frozenset(word for index, word in enumerate(statement.claim.order) if index not in months)
    return words - _REPORTED if statement.claim.attributions else words
