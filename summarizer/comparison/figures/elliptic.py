"""Figures whose noun was told before, so that what follows says what became of them: "and 19 wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Passage
from summarizer.language.tokens import STOPWORDS

_THEM = frozenset(["them", "whom", "these", "those"])


def _says_how(amount: Amount) -> bool:
    """Return whether words behind *amount* tell of what it counts, told before: "three short of", "four of them"."""
    first, second, _ = _behind(amount)
    if first in {"short", "of"}:
        return second in _THEM | {"of"}
    return first.endswith("ly") or (is_past(first) and (not second or second in STOPWORDS))


def told_so(amount: Amount, passage: Passage) -> bool:
    """Return whether *passage* tells such a figure of the value of *amount*, and the claim what it tells of it."""
    claim = amount.passage
    for other in amounts(passage):
        if equal(amount, other) and _says_how(other):
            _, second, at = _behind(other)
            how = at + 2 if second in _THEM else at
            if passage.stems[how : how + 1] and passage.stems[how] in claim.at:
                return True
    return False


def _behind(amount: Amount) -> tuple[str, str, int]:
    """Return the two words behind *amount*, the second only where no mark stands before it, and where they stand."""
    words, order = amount.passage.words, amount.passage.order
    at = next((index for index, word in enumerate(words) if word.start >= amount.end), len(words))
    first, second = (*order[at : at + 2], "", "")[:2]
    return first, "" if at + 1 in amount.passage.parted else second, at


def named_before(amount: Amount, nearest: Sequence[Passage]) -> bool:
    """Return whether a passage has the ordinal *amount* of what it named before: "the third quarter, … the second"."""
    if amount.sort != "ordinal":
        return False
    return any(
        leaves_noun(passage, amount.text.lower(), amount.passage)
        and any(_ranks_alike(amount, it) for it in amounts(passage))
        for passage in nearest
    )


def _ranks_alike(amount: Amount, other: Amount) -> bool:
    return other.sort == "ordinal" and not amount.of.isdisjoint(other.of)


def leaves_noun(passage: Passage, word: str, claim: Passage) -> bool:
    """Return whether *passage* has the ordinal *word* without a noun, beside a figure of *claim* if that has any.

    "From 7 in the second": of what is told before, 6 in the third quarter, that is told otherwise.
    """
    order = passage.order
    own = [it for it in amounts(claim) if it.sort in {"count", "share"}]
    for index in (i for i, it in enumerate(order) if it == word and i and order[i - 1] == "the"):
        if index + 1 == len(order) or index + 1 in passage.parted or order[index + 1] in STOPWORDS:
            before = [it for it in amounts(passage) if it.end <= passage.words[index].start]
            if not own or (before and any(equal(it, before[-1]) for it in own)):
                return True
    return False
