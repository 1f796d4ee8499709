"""What a sentence of one story or summary may cite, and what it is read with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.fact import Fact


@dataclass(frozen=True, slots=True)
class Citable:
    """``facts`` by id; the ``articles`` by id that they stand in, which say who their "she" is.

    ``eras``: for each conflict of eras, which article is on which side; a sentence may not cite both.
    """

    facts: Mapping[str, Fact]
    articles: Mapping[str, Article]
    eras: Sequence[dict[str, int]] = ()
