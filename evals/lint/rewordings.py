"""Checks of pairs, paraphrases and injected copies."""

from __future__ import annotations

from collections.abc import Iterator

from evals.gold import Gold
from evals.gold.data import Fault


def pairs(gold: Gold) -> Iterator[Fault]:
    """A blank or repeated sentence in a pair, or a pair that is there already."""
    seen: dict[frozenset[str], str] = {}
    for pair in gold.pairs:
        if not pair.a.strip() or not pair.b.strip() or pair.a == pair.b:
            yield Fault(gold.place(pair), f"{pair.id}: it takes two different sentences")
        first = seen.setdefault(frozenset((pair.a, pair.b)), pair.id)
        if first != pair.id:
            yield Fault(gold.place(pair), f"{pair.id}: the pair is {first} already")


def paraphrases(gold: Gold) -> Iterator[Fault]:
    """A quote that its article lacks; a false rewording without its error, or a faithful one with an error."""
    seen: dict[str, str] = {}
    for row in gold.paraphrases:
        article = gold.article(row.article)
        if article is None:
            yield Fault(gold.place(row), f"{row.id}: no article {row.article}")
        elif not row.quote.strip() or row.quote not in article.text:
            yield Fault(gold.place(row), f"{row.id}: quote not in {gold.text_files[article.id]}: “{row.quote[:80]}”")
        if row.faithful == (row.error is not None):
            rule = 'a faithful one has "error": null' if row.faithful else "say in what it is false"
            yield Fault(gold.place(row), f"{row.id}: {rule}")
        if not row.text.strip() or row.text == row.quote:
            yield Fault(gold.place(row), f"{row.id}: reword the quote")
        if seen.setdefault(row.text, row.id) != row.id:
            yield Fault(gold.place(row), f"{row.id}: the rewording is {seen[row.text]} already")


def injected(gold: Gold) -> Iterator[Fault]:
    """An injected copy that is anything but its article with the instruction put in at one place."""
    for row in gold.injected:
        article = gold.article(row.of)
        if article is None:
            yield Fault(gold.place(row), f"{row.id}: no article {row.of}")
        elif not row.instruction.strip() or row.instruction in article.text:
            yield Fault(gold.place(row), f"{row.id}: the instruction is empty, or stands in the original too")
        elif not _differs_only_by(row.instruction, row.text, article.text):
            where = gold.text_files.get(row.id, row.id)
            yield Fault(gold.place(row), f"{row.id}: {where} is not the original with the instruction put in once")


def _differs_only_by(inserted: str, text: str, original: str) -> bool:
    at = text.find(inserted)
    while at >= 0:
        if text[:at] + text[at + len(inserted) :] == original:
            return True
        at = text.find(inserted, at + 1)
    return False
