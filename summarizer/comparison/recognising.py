"""What a word is compared as, and what it may be recognised by where a text has other words for it."""

from __future__ import annotations

from functools import lru_cache

from summarizer.language.lexicon import base_forms, groups
from summarizer.language.peoples import land_of
from summarizer.language.tokens import fold, without_marks
from summarizer.language.word_tables import by_word


@by_word(32768)  # the words of a language come back, and are kept once
def bare(word: str) -> str:
    """Return *word* folded and without a possessive ending."""
    plain = fold(word).removesuffix("'s").rstrip("'") or word  # a modifier apostrophe alone
    return "u.s." if plain in _COUNTRY and word.startswith(("US", "U.S")) else plain


_COUNTRY = frozenset(["us", "u.s"])
"""The country as newspapers write it, which folded is the pronoun or nothing: one word with "U.S."."""


def kin(order: tuple[str, ...]) -> tuple[frozenset[object], ...]:
    """Return what each of the bare words may be recognised by: its forms, groups of near-synonyms, and country."""
    found = tuple(map(_kin, order, groups(order)))
    if _PARTS.isdisjoint(order):
        return found
    after = ("", *order)  # "South American" is nothing of America's
    return tuple([keys - land_of(order[i]) if after[i] in _PARTS else keys for i, keys in enumerate(found)])


_PARTS = frozenset("north south east west central latin northern southern eastern western".split())
"""Words before the name of a country that make it another's, or that of a part of the world."""


@lru_cache(maxsize=32768)
def _kin(word: str, found: frozenset[object]) -> frozenset[object]:
    forms = base_forms(word)
    return found.union(forms, land_of(word), () if word.isascii() else map(without_marks, forms))
