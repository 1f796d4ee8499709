"""The checkable parts of a text: its words in order, names, numbers, dates, quoted words, negations, statuses.

Verification, merging and conflicts all stand on these. Everything is folded, so typography never makes a difference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.dates import dates
from summarizer.language.numbers import Number, numbers
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import STOPWORDS, fold, stem, words

NEGATIONS = frozenset("not no never without none nobody nothing neither nor cannot hardly".split())
HEDGES = frozenset("alleged allegedly reportedly purportedly supposedly possibly perhaps unconfirmed".split())
"""Words whose loss turns a hedged claim into a fact."""

GOVERNING = frozenset(
    """if unless provided only would could might may denied denies deny denying rumour rumours rumor rumors false untrue
    falsely wrongly rejected rejects refuted doubts doubted whether""".split()
)
"""Words that decide whether what stands beside them is so at all: conditions, possibilities, denials."""

_QUOTED = re.compile(r"“([^“”]{2,400})”|\"([^\"]{2,400})\"|«([^«»]{2,400})»|„([^„“”]{2,400})[“”]")


@dataclass(frozen=True, slots=True)
class Atoms:
    """What a text says that can be compared. ``order``: folded words without possessives, in order."""

    order: tuple[str, ...]
    stems: frozenset[str]
    names: frozenset[str]
    numbers: tuple[Number, ...]
    dates: tuple[str, ...]
    quotes: tuple[str, ...]


@lru_cache(maxsize=131072)
def atoms(text: str) -> Atoms:
    """Return the atoms of *text*. Names are its capitalised words, a first word only if no everyday word."""
    tokens = words(text)
    order = tuple(bare(token.text) for token in tokens)
    names = set()
    for index, token in enumerate(tokens):
        if token.capitalised and index and order[index] not in STOPWORDS and not _opens(text, token.start):
            names.add(order[index])
    return Atoms(
        order=order,
        stems=frozenset(stem(word) for word in order if word not in STOPWORDS),
        names=frozenset(names),
        numbers=tuple(numbers(text)),
        dates=tuple(plain(date.text) for date in dates(text)),
        quotes=tuple(plain(next(part for part in match.groups() if part)) for match in _QUOTED.finditer(text)),
    )


def _opens(text: str, start: int) -> bool:
    """Return whether a sentence ends before the word at *start*, white space, quotes and brackets aside."""
    while start and text[start - 1] in " \n\t\"'“”‘’(":
        start -= 1
    return text[start - 1 : start] in {".", "!", "?", ":", "…"}


@lru_cache(maxsize=65536)
def bare(word: str) -> str:
    """Return *word* folded and without a possessive ending."""
    return fold(word).removesuffix("'s").rstrip("'")


def plain(text: str) -> str:
    """Return *text* folded, its words one space apart and its punctuation gone: for finding words within words."""
    return " ".join(bare(token.text) for token in words(text))


def is_negation(word: str) -> bool:
    """Return whether the folded *word* turns what it stands by into its opposite."""
    return word in NEGATIONS or word.endswith("n't")


def turns_meaning(word: str) -> bool:
    """Return whether leaving the folded *word* out changes who or whether: a negation, a status or a hedge."""
    return is_negation(word) or word in HEDGES or any(part in STATUSES for part in word.split("-"))
