"""What a clause says that somebody is: "Roe, who runs the bakery", "Roe became mayor", "… and is now a judge"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.parties.office_phrases import PHRASE, head_of, phrase_end
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, BE, CLAUSE_OPENERS, DETERMINERS, POSSESSIVE

_BECOMING = BE | listed("became becomes become remains remained stays stayed as named elected appointed made")
"""Words between a name and what its bearer is."""
_TURNING = AUXILIARIES | ADVERBS | _BECOMING | {"now"}
"""What such a verb is made of, with what stands between."""
_CHOSEN = listed("named elected appointed made")
"""Those that without an auxiliary tell what the bearer does to others."""
_HOLDING = listed(
    """leads led heads headed runs ran chairs chaired owns owned founded edits edited manages managed directs directed
    commands commanded coaches coached teaches taught represents represented"""
)
"""Verbs that say what somebody is by what they do: "Roe, who runs the bakery"."""
_SINCE = listed("until till for since from in at by")
"""What opens a time between a verb and what it makes of somebody: "was until last year | the treasurer"."""
_WHILE = 5
"""Words of such a time: "for the past four years"."""
_BESIDE = listed("and he she who") | ADVERBS | listed("now")
"""What a verb stands behind that says more of the one person of a sentence: "…, and is now a judge"."""

Phrase = tuple[int, int, int]
"""Head, first and past the last word."""


def told(passage: Passage, start: int) -> Phrase | None:
    """Return what the clause behind a name, from word *start*, says that its bearer is or does."""
    order = passage.order
    if order[start : start + 1] == ("who",):
        start += 1
        if start < len(order) and order[start] in _HOLDING:
            return start, start, phrase_end(passage, start + 1)
    elif start < len(order) and order[start] in {"whom", "whose"}:
        closing = (i for i in range(start + 1, min(start + 2 * PHRASE, len(order))) if "," in gap(passage, i))
        start = next(closing, start)
    near = order[start : start + 4]
    if _TURNING.isdisjoint(near):
        return _served_as(passage, start)
    index = start + near.index("as") if "as" in near else start
    index = _returning(passage, start) or index
    return _complement(passage, index) or _served_as(passage, index)


def _returning(passage: Passage, start: int) -> int | None:
    """Return where "being" stands behind a verb of going on: "goes back to | being treasurer"."""
    near = passage.order[start : start + 4]
    return start + near.index("being") if "being" in near[1:] and near[0] in _GOING else None


_GOING = listed("goes go went going returns return returned returning reverts reverted keeps kept")


def _served_as(passage: Passage, start: int) -> Phrase | None:
    """Return the office behind a post held or given up in the clause: "returns to his post as | treasurer"."""
    if _POSTS.isdisjoint(passage.order[start : start + PHRASE]):
        return None
    for index in range(start, min(start + PHRASE, len(passage.order) - 1)):
        if parted(passage, index) or passage.order[index] in CLAUSE_OPENERS or passage.words[index].capitalised:
            return None
        if passage.order[index + 1] == "as" and passage.order[index] in _POSTS:
            first = index + 2
            last = phrase_end(passage, first)
            head = head_of(passage, first, last) if first < last else None
            return (head, first, last) if head is not None and passage.order[head] in HEADS else None
    return None


_POSTS = listed(
    "post posts job position role office duties capacity work works worked working serve serves served acts"
)
"""Words for an office behind which "as" tells which."""


def told_later(passage: Passage, start: int) -> Iterator[Phrase]:
    """Yield what later verbs of a sentence about one person, from word *start*, say: "…, and is now a judge"."""
    order = passage.order
    for index in range(start, len(order) - 2) if not BE.isdisjoint(order) else ():
        if order[index] in BE and order[index - 1] in _BESIDE and (phrase := _complement(passage, index)) is not None:
            yield phrase


def _complement(passage: Passage, index: int) -> Phrase | None:
    """Return the office behind the verb of being or becoming at word *index*."""
    order, start = passage.order, index
    while index < min(start + 3, len(order)) and order[index] in _TURNING:
        index += 1
    if not start < index < len(order) or _BECOMING.isdisjoint(order[start:index]):
        return None
    if order[index].endswith("ing") and not is_person(order[index]):
        return None  # "is sending its envoy"
    if order[start] in _CHOSEN and "," not in gap(passage, start):
        return None  # "the Assembly elected Ann Roe premier"
    if order[index] in _SINCE:
        reach = range(index + 1, min(index + 1 + _WHILE, len(order)))
        opening = next((i for i in reach if order[i] in HEADS or order[i] in STATUSES or _opens(passage, i)), None)
        if opening is None:
            return None
        index = opening
    last = phrase_end(passage, index)
    head = head_of(passage, index, last)
    owned = head is not None and passage.words[index].text.endswith(POSSESSIVE) and is_person(order[head])
    if head is None or not (order[head] in HEADS or order[index] in {"a", "an"} or owned):
        return None
    return head, index, last


def _opens(passage: Passage, index: int) -> bool:
    """Return whether an office may open with the word: "the | club's", after "until last year", not "for the past"."""
    after = passage.words[index + 1 : index + 2]
    return passage.order[index] in DETERMINERS and bool(after) and (
        after[0].text.endswith(POSSESSIVE) or passage.order[index + 1] in HEADS | STATUSES.keys()
    )  # fmt: skip
