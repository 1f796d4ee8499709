"""The verdicts on facts as a reader sees them: a sign that needs no colour, a word, and what it means."""

from __future__ import annotations

from dataclasses import dataclass

UNTOLD = "not told"
"""Of an okay fact that was not found: the scorer gives no verdict, since nothing is wrong with that."""


@dataclass(frozen=True, slots=True)
class Sign:
    """``mark`` is one or two characters that every font has; ``says`` is for the legend."""

    word: str
    mark: str
    says: str

    @property
    def name(self) -> str:
        """The word as one name, for a style."""
        return self.word.replace(" ", "-")


SIGNS = {
    sign.word: sign
    for sign in (
        Sign("incorrect", "✗", "about a gold fact, and at odds with it"),
        Sign("ambiguous", "?", "a person has to say"),
        Sign("partial", "½", "true as far as it goes, or more than gold has"),
        Sign("spurious", "+", "no gold fact says this"),
        Sign("told-again", "2×", "right, and told before"),
        Sign("missing", "–", "a vital gold fact that was not found"),
        Sign("correct", "✓", "in full and right"),
        Sign("okay", "○", "right, and merely okay: it counts neither way"),
        Sign(UNTOLD, "·", "an okay gold fact that was not found: nothing is wrong with that"),
    )
}
"""Every verdict, what asks for a look first."""

_GRAVITY = {word: place for place, word in enumerate(SIGNS)}


def gravest(words: list[str]) -> str:
    """Return the verdict of *words* that asks most for a look."""
    return min(words, key=_GRAVITY.__getitem__)
