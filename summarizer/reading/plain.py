"""A text, with what it says of itself found and its boilerplate marked."""

from __future__ import annotations

from summarizer.article import Article, Basis, Removed
from summarizer.errors import UnreadableInput
from summarizer.language.layout import Block, blocks
from summarizer.reading.cleaning import boilerplate
from summarizer.reading.titles import front_matter, repeated_titles, title_block, title_words


def as_article(  # noqa: PLR0913  (the fields of an article, as Article.from_text takes them)
    text: str,
    *,
    key: str = "text",
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Article:
    """Return *text* as an article: title found where none is given, front matter read, boilerplate marked as removed.

    What is given goes before what the front matter says, and that before the heading the text opens with.
    Raise UnreadableInput where no text is left to read.
    """
    if not text:
        raise UnreadableInput(f"{key}: empty")
    if not text.strip():
        raise UnreadableInput(f"{key}: only white space")
    layout = blocks(text)
    removed = boilerplate(text, layout)
    _check(key, layout, removed)
    stated = front_matter(text, layout)
    heading = title_block(text, layout, removed)
    found = stated.title or (title_words(text, heading) if heading else None)
    if found or title:
        removed = _in_order((*removed, *repeated_titles(text, layout, title or found or "", removed)))
    article = Article.from_text(
        text,
        key=key,
        title=title or found or None,
        published=published or stated.published,
        publisher=publisher or stated.publisher,
        url=url or stated.url,
        language=language or stated.language,
    )
    return article.model_copy(
        update={
            "title_basis": _basis(title, found),
            "published_basis": _basis(published, stated.published),
            "removed": removed,
        }
    )


def _in_order(removed: tuple[Removed, ...]) -> tuple[Removed, ...]:
    return tuple(sorted(removed, key=lambda span: span.start))


def _basis(given: str | None, found: str | None) -> Basis:
    return "given" if given else "found" if found else "unknown"


def _check(key: str, layout: list[Block], removed: tuple[Removed, ...]) -> None:
    """Raise UnreadableInput, saying what is missing, where nothing stands below the title."""
    content = [block for block in layout if block.kind not in ("rule", "front matter")]
    gone = {span.start for span in removed}
    kept = [block for block in content if block.start not in gone]
    if any(block.kind != "heading" for block in kept):
        return
    if not content:
        below = any(block.kind == "front matter" for block in layout)
        raise UnreadableInput(f"{key}: no text below the front matter" if below else f"{key}: no words, only marks")
    if len(kept) < len(content):
        raise UnreadableInput(f"{key}: no text left after removing boilerplate")
    raise UnreadableInput(f"{key}: no text below the title line")
