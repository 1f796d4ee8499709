"""The frame of a bundle and its articles: hashes, ids, titles, removed spans; and the originals, if at hand."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.article import Article, article_id, text_hash
from summarizer.audit.finding import Finding
from summarizer.briefing import FORMAT, Briefing
from summarizer.errors import UnreadableInput
from summarizer.language.layout import blocks
from summarizer.merging.merged import story_id
from summarizer.reading.cleaning import boilerplate
from summarizer.reading.decoding import decode
from summarizer.reading.plain import as_article

ENGINES = ("extractive", "model")


def frame_findings(briefing: Briefing) -> Iterator[Finding]:
    """Yield what is wrong with the frame: format, engine, time, and which articles it names."""
    if briefing.format != FORMAT:
        yield Finding("format", f"{briefing.format!r} is not {FORMAT!r}")
    if briefing.engine not in ENGINES:
        yield Finding("engine", f"{briefing.engine!r} is none of {', '.join(ENGINES)}")
    if (briefing.engine == "model") != (briefing.model is not None) or (briefing.prompts and not briefing.model):
        yield Finding("model", "the model engine names its model and its prompts, the extractive engine none")
    try:
        datetime.datetime.fromisoformat(briefing.generated_at)
    except ValueError:
        yield Finding("generated_at", f"{briefing.generated_at!r} is no time")
    known = {article.id for article in briefing.articles}
    told = [article_id for story in briefing.stories for article_id in story.article_ids]
    for name in sorted({*told, *(s.article_id for s in briefing.summaries)} - known):
        yield Finding("articles", f"{name} is named and not embedded")
    if len(told) != len(set(told)):
        yield Finding("stories", "an article stands in two stories")
    for position, story in enumerate(briefing.stories):
        if story.id != story_id(story.article_ids):
            yield Finding(f"stories[{position}]", f"id {story.id} does not stand for its articles")


def article_findings(articles: Sequence[Article]) -> Iterator[Finding]:
    """Yield what is wrong with the articles themselves: nothing above a changed text can be judged."""
    for position, article in enumerate(articles):
        place = f"articles[{position}] ({article.key})"
        if article.text_hash != text_hash(article.text):
            yield Finding(place, "the text is not the one that was read: its hash differs")
        elif article.id != article_id(article.key, article.text):
            yield Finding(place, f"id {article.id} does not stand for this key and text")
        elif article.removed and article.removed != boilerplate(article.text, blocks(article.text)):
            yield Finding(place, "the removed spans are not what the rules remove from this text")
        elif problem := _said_of(article):
            yield Finding(place, problem)


def _said_of(article: Article) -> str | None:
    """Return what is wrong with title and date; one that was given stands in no text and is taken as it is."""
    for name, value, basis in (
        ("title", article.title, article.title_basis),
        ("date", article.published, article.published_basis),
    ):
        if (value is None) != (basis == "unknown") or value == "":
            return f"the {name} {value!r} cannot be {basis}"
    again = as_article(article.text) if "found" in {article.title_basis, article.published_basis} else article
    if article.title_basis == "found" and article.title != again.title:
        return f"the title {article.title!r} is not the one that stands in the text"
    if article.published_basis == "found" and article.published != again.published:
        return f"the date {article.published!r} is not the one that stands in the text"
    return None


def original_findings(articles: Sequence[Article], folder: Path) -> Iterator[Finding]:
    """Yield the articles whose originals in *folder* are missing or differ."""
    for position, article in enumerate(articles):
        place = f"articles[{position}] ({article.key})"
        original = next((path for path in _places(article.key, folder) if path.is_file()), None)
        if original is None:
            yield Finding(place, f"no original in {folder}")
            continue
        try:
            text = decode(original.read_bytes()).text
        except (OSError, UnreadableInput) as error:
            yield Finding(place, f"the original cannot be read: {error}")
            continue
        if text != article.text:
            pairs = enumerate(zip(text, article.text, strict=False))
            at = next((offset for offset, (one, other) in pairs if one != other), min(len(text), len(article.text)))
            yield Finding(place, f"differs from {original} from character {at} on")


def _places(key: str, folder: Path) -> Iterator[Path]:
    parts = [part for part in Path(key).parts if part not in {"..", "/"}]
    for skipped in range(len(parts)):
        yield folder.joinpath(*parts[skipped:])
