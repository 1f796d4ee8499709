"""A text read for comparison: its sentences, and which of them have each word, whoever asks and how often."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import once
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import folded_words
from summarizer.language.tongues.telling import is_english, tongue_of

Key = TypeVar("Key")
Holders = Mapping[Key, tuple[int, ...]]
"""Each key → the numbers of the passages that have it. Numbers, not passages: tuples of these are nothing that the
garbage collector has to look through."""

LONGEST = 1_000
"""Characters of the longest sentence that is compared as one; news has none of half of that."""

_OPENING = 1_000
"""Characters of a text that tell its language: a headline and a paragraph."""


class Text:
    """A text as source number ``source``: its sentences in order, found by their words.

    The article behind a hundred excerpts is one text, and is read once.
    """

    def __init__(self, text: str, source: int) -> None:
        """Read the sentences of *text*."""
        self.text, self.source = text, source
        self.kept: dict[object, Any] = {}
        self.passages = tuple([passage.of_source(source) for passage in sentences_of(text)])

    def __del__(self) -> None:
        """Let go at once of all that was read of the sentences, an article's thousands of objects."""
        for passage in self.passages:
            passage.forget()

    @once
    def saying(self) -> Holders[str]:
        """Each sentence, its words one space apart → where it stands."""
        return holders((spaced(passage.text),) for passage in self.passages)

    @once
    def holding(self) -> Holders[str]:
        """Each stem → the passages with a word of it."""
        return holders(passage.at for passage in self.passages)

    @once
    def akin(self) -> Holders[object]:
        """What a word may be recognised by in other words, as of `Passage.kin` → the passages with such a word."""
        return holders(frozenset().union(*passage.kin) for passage in self.passages)


def text_of(text: str, source: int) -> Text:
    """Return *text* as source number *source*; the latest ones are remembered, articles longer than their excerpts."""
    return _excerpt(text, source) if len(text) <= LONGEST else _article(text, source)


_article = lru_cache(maxsize=64)(Text)  # apart, since an article has more excerpts than this
_excerpt = lru_cache(maxsize=64)(Text)


def holders(keys: Iterable[Iterable[Key]]) -> Holders[Key]:
    """Return each key → the numbers of those that have it, *keys* being of one after another."""
    found: defaultdict[Key, list[int]] = defaultdict(list)
    for number, one in enumerate(keys):
        for key in one:
            found[key].append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def spaced(text: str) -> str:
    """Return *text* with one space for each run of white space."""
    return " ".join(text.split())


_OPENED = re.compile(r"[^\w\"'“‘]")
_PARTED = re.compile(r"[.!?…:;•|#*\n\t](?!\d)['\"”’)\]]*\s*\S")
"""What may end a sentence or a block before the end of a text; where nothing does, the text is one sentence."""


@lru_cache(maxsize=16)  # of claims; what keeps them longer has the garbage collector walk them again and again
def sentences_of(text: str) -> tuple[Passage, ...]:
    """Return the sentences of *text*; one that is longer than any sentence comes in parts."""
    if not text:
        return ()
    if len(text) <= LONGEST and not (_OPENED.match(text) or _PARTED.search(text) or text[-1].isspace()):
        return (Passage(text),)
    # "am 30. Juni", "M. Roux": where a sentence ends is told by its language. The beginning tells it.
    opening = folded_words(text[:_OPENING])
    language = "en" if is_english(opening) else tongue_of(opening)
    return tuple(
        Passage(text[first:last], first)
        for _, start, end in article_sentences(text, language)
        for first, last in _parts(text, start, end)
    )


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield start, cut
        start = cut
    yield start, end
