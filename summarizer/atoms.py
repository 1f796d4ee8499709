"""The checkable parts of a text: its words in order, names, numbers, dates, negations, statuses.

Verification, merging and conflicts all stand on these. Everything is folded, so typography never makes a difference.
"""

from __future__ import annotations

from functools import cached_property, lru_cache

from summarizer.language.dates import dates
from summarizer.language.numbers import Number, numbers
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import STOPWORDS, fold, folded_words, stem, words

NEGATIONS = frozenset("not no never without none nobody nothing neither nor cannot hardly".split())
HEDGES = frozenset("alleged allegedly reportedly purportedly supposedly possibly perhaps unconfirmed".split())
"""Words whose loss turns a hedged claim into a fact."""

GOVERNING = frozenset(
    """if unless provided only would could might may denied denies deny denying rumour rumours rumor rumors false untrue
    falsely wrongly rejected rejects refuted doubts doubted whether""".split()
)
"""Words that decide whether what stands beside them is so at all: conditions, possibilities, denials."""


class Atoms:
    """What *text* says that can be compared; each part is read when it is first asked for.

    ``order``: folded words without possessives, in order; ``stems`` of those that carry content.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.order = bare_words(text)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words that carry content."""
        return frozenset([stem(word) for word in self.order if word not in STOPWORDS])

    @cached_property
    def names(self) -> frozenset[str]:
        """The capitalised words, folded; a first word only if no everyday word."""
        told = zip(words(self.text)[1:], self.order[1:], strict=True)
        return frozenset(
            [
                word
                for token, word in told
                if token.capitalised and word not in STOPWORDS and not _opens(self.text, token.start)
            ]
        )

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers, in order."""
        return tuple(numbers(self.text))

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """The dates as written, folded."""
        return tuple([plain(date.text) for date in dates(self.text)])


atoms = lru_cache(maxsize=16384)(Atoms)
"""The atoms of a text, kept: a fact is asked about by several rooms, and again when it is told."""


def _opens(text: str, start: int) -> bool:
    """Return whether a sentence ends before the word at *start*, white space, quotes and brackets aside."""
    while start and text[start - 1] in " \n\t\"'“”‘’(":
        start -= 1
    return text[start - 1 : start] in {".", "!", "?", ":", "…"}


@lru_cache(maxsize=32768)
def bare(word: str) -> str:
    """Return *word* folded and without a possessive ending."""
    return fold(word).removesuffix("'s").rstrip("'")


@lru_cache(maxsize=512)  # asked for several times in a row, by everything that reads a sentence
def bare_words(text: str) -> tuple[str, ...]:
    """Return the words of *text*, each folded and without a possessive ending, in order."""
    folded = folded_words(text)
    if text.isascii() and "'" not in text:
        return folded
    return tuple([word.removesuffix("'s").rstrip("'") for word in folded])


def plain(text: str) -> str:
    """Return *text* folded, its words one space apart and its punctuation gone: for finding words within words."""
    return " ".join(bare_words(text))


def is_negation(word: str) -> bool:
    """Return whether the folded *word* turns what it stands by into its opposite."""
    return word in NEGATIONS or word.endswith("n't")


def turns_meaning(word: str) -> bool:
    """Return whether leaving the folded *word* out changes who or whether: a negation, a status or a hedge."""
    return is_negation(word) or word in HEDGES or any(part in STATUSES for part in word.split("-"))
