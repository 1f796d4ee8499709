"""A figure that no source has, and what they have instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amount_index import AmountIndex
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.misplaced import fits, says
from summarizer.comparison.figures.reckoning import FEW
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_DEFINITE = late(r"\b(?:the|these|those|its|their|both)\s$", re.IGNORECASE)


_TELLING = 8
"""Words of content from which a claim's own wording tells how freely it is told; of a few, one synonym is much."""


def missing(amount: Amount, rivals: Sequence[Amount], index: AmountIndex) -> Difference:
    """Return that no source has *amount*, beside the nearest thing that they do have."""
    span = amount.start, amount.end
    otherwise = [other for other in index.between(amount.value, amount.value) if other.unit and amount.unit]
    otherwise = [other for other in otherwise if other.unit != amount.unit]
    in_words = amount.sort == "share" and not amount.text[0].isdigit()
    if (rivals or in_words) and not _is_of_time(amount):
        otherwise = [other for other in otherwise if not _is_of_time(other)]  # nobody writes euros for weeks
    if amount.unit and otherwise:
        best = max(otherwise, key=lambda other: fits(amount, other, index.sources))
        return Difference("unit", "clash", span, best.place, says(amount, best))
    if is_small(amount) and _DEFINITE.search(amount.passage.text, max(0, amount.start - 6), amount.start):
        rivals = [other for other in rivals if amount.of & other.of]  # "the two countries" are known without a number
    nearest = max(rivals, key=lambda other: fits(amount, other, index.sources), default=None)
    if nearest is not None:
        return Difference("number", "clash", span, nearest.place, says(amount, nearest))
    if is_small(amount) and (alone := _counted_instead(amount, index.sources)) is not None:
        return Difference("number", "clash", span, alone.place, says(amount, alone))
    unsure = is_small(amount) or _may_be_worked_out(amount, index.sources)
    return Difference(
        "number", "unknown" if unsure else "clash", span, None, f"says {amount.text}, which no source does"
    )


def _counted_instead(amount: Amount, sources: Sources) -> Amount | None:
    """Return the one number of the nearest cited passage, a small word too, where *amount* is the claim's one.

    Of whatever: "is now in four parts" of "was divided into two areas". Or the one ordinal: "for the second time".
    """
    home = align(amount.passage, sources).home
    if home is None or home.foreign:
        return None
    if amount.sort == "ordinal":
        mine, theirs = ([it for it in amounts(it) if it.sort == "ordinal"] for it in (amount.passage, home))
        again = not _AGAIN.isdisjoint(home.order) or any(word.startswith("re-") for word in home.order)
        alone = len(mine) == len(theirs) == 1 and not again
        return theirs[0] if alone and is_small(theirs[0]) and not equal(amount, theirs[0]) else None
    if amount.sort != "count":
        return None
    mine, theirs = ([it for it in amounts(passage) if it.text.lower() != "one"] for passage in (amount.passage, home))
    alone = len(mine) == len(theirs) == 1 and theirs[0].sort == "count" and is_small(theirs[0])
    return theirs[0] if alone and not equal(amount, theirs[0]) else None


_AGAIN = frozenset(["again", "another", "twice", "both", "also", "before", "since", "after", "following", "repeat"])
"""Words by which what came first came a second time."""


def _may_be_worked_out(amount: Amount, sources: Sources) -> bool:
    """Return whether a free rewording may have reckoned it: a share or a length of time in words, "two centuries".

    Digits are copied, and where no source has them are wrong as a rule; what is told in words is often reckoned.
    """
    if amount.text[0].isdigit() or amount.unit is None or not (_is_of_time(amount) or amount.sort == "share"):
        return False
    return len(amount.passage.content) >= _TELLING and align(amount.passage, sources).freely_worded


def is_small(amount: Amount) -> bool:
    """Return whether the number, a word, may count or order what the sources list without one."""
    return amount.unit is None and amount.value <= FEW and amount.value % 1 == 0 and not amount.text[0].isdigit()


def _is_of_time(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension in {"time", "calendar"}


def counted(amount: Amount, other: Amount) -> str:
    return f"says {_with_noun(amount)}, source says {_with_noun(other)}"


def _with_noun(amount: Amount) -> str:
    text = amount.passage.text
    end = amount.end if amount.unit else text.find(" ", amount.end + 1)
    return text[amount.start : end if end > 0 else len(text)].rstrip(".,;:")
