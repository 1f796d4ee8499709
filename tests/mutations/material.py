"""The true sentences that are changed: those of the fixtures' articles and of the seeds, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from evals.gold import FIXTURES, load
from summarizer.language.sentences import article_sentences

SHORTEST, LONGEST = 60, 320
"""Characters of a sentence that states something whole and is told in one piece."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence with the article that it stands in."""

    text: str
    article: str
    article_text: str


@lru_cache(maxsize=1)
def sentences() -> tuple[Stated, ...]:
    """Return the English sentences of the articles, mixed by a hash so that any stretch of them is a sample."""
    return tuple(sorted(_all(), key=lambda each: (crc32(each.text.encode()), each.text)))


def _all() -> Iterator[Stated]:
    seen = set()
    for article in load(FIXTURES).articles:
        if article.language != "en":
            continue
        for kind, start, end in article_sentences(article.text, "en"):
            text = " ".join(article.text[start:end].split())
            if kind == "paragraph" and SHORTEST <= len(text) <= LONGEST and text not in seen and text[-1] in '."”':
                seen.add(text)
                yield Stated(text, article.id, article.text)
