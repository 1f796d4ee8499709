"""What reading gives: the articles, and what could not be read and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.article import Article


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that gave no article, or (``harmless``) a note on how one was read; ``str()`` names it and says why."""

    key: str
    reason: str
    harmless: bool = False

    def __str__(self) -> str:
        return f"{self.key}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Reading:
    """Articles sorted by key, and problems sorted likewise; iterates over the articles."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def __len__(self) -> int:
        return len(self.articles)

    @property
    def failures(self) -> tuple[Problem, ...]:
        """The problems that are not harmless."""
        return tuple(problem for problem in self.problems if not problem.harmless)
