"""Checks of what must not stand twice: articles in other stories or in prompts, reprints that are not declared."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from evals.gold import Gold, GoldArticle, Place
from evals.gold.data import Fault

RUN = 8
"""Words in a row: long enough that two writers seldom hit on them by chance, short enough to find an edited copy."""
COPIED = 0.15
"""Share of the shorter article's runs from which it counts as carrying the other's text; a quoted sentence is less."""

_WORD = re.compile(r"\w+")
_Words = tuple[str, ...]


def other_stories(gold: Gold) -> Iterator[Fault]:
    """A run of eight words that articles of two stories share."""
    seen: dict[_Words, GoldArticle] = {}
    told: set[tuple[str, str]] = set()
    for article in gold.articles:
        for run, line in _runs(article.text):
            first = seen.setdefault(run, article)
            if first.story != article.story and (first.id, article.id) not in told:
                told.add((first.id, article.id))
                where = f"“{' '.join(run)}” stands in {first.id} too, of the story {first.story}"
                yield Fault(_line(gold, article, line), f"{article.id}: {where}; tell it in other words")


def undeclared(gold: Gold) -> Iterator[Fault]:
    """Articles of one story that carry each other's text without being declared reprint or excerpt, and the reverse."""
    stories: dict[str, list[GoldArticle]] = defaultdict(list)
    for article in gold.articles:
        stories[article.story].append(article)
    for articles in stories.values():
        runs = {article.id: frozenset(run for run, _ in _runs(article.text)) for article in articles}
        carriers: set[str] = set()
        for number, one in enumerate(articles):
            for other in articles[number + 1 :]:
                shared = len(runs[one.id] & runs[other.id])
                if shared < COPIED * min(len(runs[one.id]), len(runs[other.id])) or not shared:
                    continue
                carriers |= {one.id, other.id}
                if not any({"reprint", "excerpt"} & set(article.troubles) for article in (one, other)):
                    text = f"{other.id}: carries text of {one.id} ({shared} runs of {RUN} words): declare it"
                    yield Fault(gold.place(other), text)
        for article in articles:
            if {"reprint", "excerpt"} & set(article.troubles) and article.id not in carriers:
                yield Fault(gold.place(article), f"{article.id}: declared reprint or excerpt, but shares no text")


def in_prompts(gold: Gold, prompts: Mapping[Path, str]) -> Iterator[Fault]:
    """A run of eight words of an article, a pair or a paraphrase that a prompt template or its examples hold."""
    known: dict[_Words, Path] = {}
    for path, text in prompts.items():
        for run, _ in _runs(text):
            known.setdefault(run, path)
    for article in gold.articles:
        for run, line in _runs(article.text):
            if run in known:
                yield Fault(_line(gold, article, line), _leaked(article.id, run, known[run]))
                break
    for pair in gold.pairs:
        held = next((run for text in (pair.a, pair.b) for run, _ in _runs(text) if run in known), None)
        if held:
            yield Fault(gold.place(pair), _leaked(pair.id, held, known[held]))
    for row in gold.paraphrases:
        held = next((run for run, _ in _runs(row.text) if run in known), None)
        if held:
            yield Fault(gold.place(row), _leaked(row.id, held, known[held]))


def prompt_texts(folders: Iterable[Path]) -> dict[Path, str]:
    """Return the texts of the templates and examples in *folders*; a folder that is not there has none."""
    found = (
        path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".toml", ".txt"}
    )
    return {path: path.read_text("utf-8", errors="replace") for path in found}


def _leaked(name: str, run: _Words, path: Path) -> str:
    return f"{name}: “{' '.join(run)}” stands in {path} too; what a prompt shows cannot measure it"


def _runs(text: str) -> Iterator[tuple[_Words, int]]:
    """Yield each run of RUN words of *text*, in lower case, with the line that it begins on, from 1."""
    words = [(match[0].casefold(), match.start()) for match in _WORD.finditer(text)]
    line, at = 1, 0
    for number in range(len(words) - RUN + 1):
        start = words[number][1]
        line, at = line + text.count("\n", at, start), start
        yield tuple(word for word, _ in words[number : number + RUN]), line


def _line(gold: Gold, article: GoldArticle, line: int) -> Place:
    """Return the place of *line* of the article's own file, or of its row where the text stands in that."""
    return Place(gold.text_files[article.id], line) if article.file else gold.place(article)
