"""How alike two texts are: shared stems and shared character trigrams, as integers, the same on every machine.

Dice's coefficient (1945) on both. Stems see through inflection, trigrams through spelling and compounds; both are
without weights, so that a likeness depends on the two texts alone and not on what else stands in the data set.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.numbers import numbers
from summarizer.language.tokens import STOPWORDS, folded_words, stem

WHOLE = 1000
"""A likeness is told in thousandths: sums of integers do not depend on their order, as those of floats do."""

_STEMS, _TRIGRAMS = 2, 1
"""Stems count double: on the odd half of the pairs, other weights from 1:1 to 4:1 order them no better."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A text prepared for comparison. ``plain``: folded words, a space apart; a number is a stem ``#3``."""

    text: str
    plain: str
    stems: frozenset[str]
    trigrams: frozenset[str]


@lru_cache(maxsize=65536)  # gold is compared with every variant and every repeat
def profile(text: str) -> Profile:
    """Return the profile of *text*."""
    plain = " ".join(folded_words(text))
    padded = f" {plain} "
    return Profile(
        text=text,
        plain=plain,
        stems=frozenset(_stems(text)),
        trigrams=frozenset(map("".join, zip(padded, padded[1:], padded[2:], strict=False))),
    )


def _stems(text: str) -> Iterable[str]:
    """Yield the stems of the words that carry content; a number is its value, be it in digits or in words."""
    rest, cursor = [], 0
    for number in numbers(text):
        yield f"#{number.value:g}"
        rest.append(text[cursor : number.start])
        cursor = number.end
    rest.append(text[cursor:])
    for word in folded_words(" ".join(rest)):
        if word not in STOPWORDS:
            yield stem(word)


def dice(a: Collection[str], b: Collection[str], shared: int) -> int:
    """Return Dice's coefficient of two sets with *shared* members in common, in thousandths; of two empty ones 0."""
    size = len(a) + len(b)
    return 2 * WHOLE * shared // size if size else 0


def likeness(a: Profile, b: Profile) -> int:
    """Return how alike *a* and *b* are, from 0 to `WHOLE`; texts that differ in case or punctuation only are whole."""
    if a.plain == b.plain:
        return WHOLE
    stems = dice(a.stems, b.stems, len(a.stems & b.stems))
    trigrams = dice(a.trigrams, b.trigrams, len(a.trigrams & b.trigrams))
    return (_STEMS * stems + _TRIGRAMS * trigrams) // (_STEMS + _TRIGRAMS)


def share_within(part: Profile, whole: Profile) -> int:
    """Return how much of the content of *part* stands in *whole*, in thousandths: 1000 where *whole* says it all."""
    return WHOLE * len(part.stems & whole.stems) // len(part.stems) if part.stems else 0


def best(text: Profile, wordings: Sequence[Profile]) -> tuple[int, Profile]:
    """Return the likeness of *text* and the one of *wordings* that it is most like; of equals the first."""
    found = [likeness(text, wording) for wording in wordings]
    index = found.index(max(found))
    return found[index], wordings[index]
