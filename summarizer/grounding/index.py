"""Quotes in an article, as evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from summarizer.grounding.normalized import Normalized
from summarizer.grounding.place import Altered, Place
from summarizer.grounding.quotes import Quotes

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.fact import Evidence


class Index:
    """An article prepared for many quotes."""

    def __init__(self, article: Article) -> None:
        """Prepare *article*; what quotes that do not stand word for word need is made when one comes."""
        self.article = article
        self.quotes = Quotes(article.text)

    @property
    def normalized(self) -> Normalized:
        """The article's text in one spelling."""
        return self.quotes.normalized

    def locate(self, quote: str, *, near: int | None = None) -> Evidence | None:
        """Return where *quote* stands, or None; of several places the one nearest to the offset *near*."""
        found = self.quotes.find(quote, near=near)
        return self.evidence(found) if isinstance(found, Place) else None

    def ground(self, quotes: Sequence[tuple[str, int | None]]) -> list[Evidence | Altered | None]:
        """Return where the quotes of one reply stand, each given with the offset near which it is expected.

        See `Quotes.find_together`; a quote that alters a passage comes back with the differences.
        """
        found = self.quotes.find_together(quotes)
        return [self.evidence(place) if isinstance(place, Place) else place for place in found]

    def evidence(self, place: Place) -> Evidence:
        """Return *place* with the article's own words."""
        from summarizer.fact import Evidence

        return Evidence(
            article_id=self.article.id,
            start=place.start,
            end=place.end,
            excerpt=self.article.text[place.start : place.end],
            match=place.match,
            score=place.score,
            occurrences=place.occurrences,
        )


@overload
def locate(quote: str, source: str, *, near: int | None = None) -> Place | None: ...
@overload
def locate(quote: str, source: Article, *, near: int | None = None) -> Evidence | None: ...
def locate(quote: str, source: Article | str, *, near: int | None = None) -> Evidence | Place | None:
    """Return where *quote* stands in *source*, or None: a `Place` in a text, an `Evidence` in an article.

    Offsets are Unicode code points into the text. ``match`` says how: ``exact``; ``normalized`` (quotation marks,
    dashes, ellipses, white space, case, ligatures, invisible characters, HTML entities, words hyphenated at the end
    of a line); ``elided`` ("The talks […] will resume"); ``fuzzy`` (punctuation, slips in ordinary words, "3" for
    "three", with a ``score``), but never with a changed number, name, negation or status. Of several places the
    first counts, or the one nearest to the offset *near*, and ``occurrences`` says how many there are.

    For many quotes of one text prepare an `Index` of the article or `Quotes` of the text; ``Quotes.find`` also tells
    how an altered quote differs.
    """
    if isinstance(source, str):
        found = Quotes(source).find(quote, near=near)
        return found if isinstance(found, Place) else None
    return Index(source).locate(quote, near=near)
