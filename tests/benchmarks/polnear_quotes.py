"""Measure grounding on PolNeAR's spans: ``python tests/benchmarks/polnear_quotes.py SPANS TEXTS``.

SPANS is a file of JSON lines (``doc``, ``extraction``, ``expected_start``, ``expected_end``, ``occurrences``), TEXTS
one of the articles (``id``, ``text``), both from *An Attribution Relations Corpus for Political News* (Newell et al.,
2018). Each span is asked for as it is, then with typographic noise of this benchmark (seeded): quotation marks,
apostrophes and dashes exchanged for other ones, spaces for line breaks, and one or two slips (a letter dropped,
doubled, exchanged with its neighbour or replaced) in ordinary words: not in names, numbers, words under five letters
or first letters, and none that makes another word of the article: there a slip makes another quote.

Of a span that stands in its article several times any of its places is right, but the offset is given as ``near``.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from pathlib import Path
from typing import Any

from summarizer.grounding import Place, Quotes

Row = dict[str, Any]
SIGNS = {"“": '"', "”": '"', '"': "“", "‘": "'", "’": "'", "'": "’", "–": "-", "—": " -- ", "-": "‑"}
ORDINARY = re.compile(r"(?<![\w'’.-])[a-z]{5,}(?![\w'’-])")


def noisy(text: str, chance: random.Random, slips: int, known: set[str]) -> str:
    """Return *text* with other signs, line breaks and up to *slips* slips that make no word of *known*."""
    for match in sorted(_drawn(text, chance, slips), key=lambda match: -match.start()):
        word = slipped(match.group(), chance)
        if word not in known:
            text = text[: match.start()] + word + text[match.end() :]
    signs = "".join(SIGNS.get(sign, sign) if chance.random() < 0.7 else sign for sign in text)
    return re.sub(" ", lambda _: "\n" if chance.random() < 0.1 else " ", signs)


def _drawn(text: str, chance: random.Random, slips: int) -> list[re.Match[str]]:
    found = list(ORDINARY.finditer(text))
    return chance.sample(found, min(slips, len(found)))


def slipped(word: str, chance: random.Random) -> str:
    """Return *word* with one slip behind its first letter."""
    at = chance.randrange(1, len(word) - 1)
    kind = chance.choice(["drop", "double", "swap", "replace"])
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    if kind == "swap":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[at + 1 :]


def right(found: object, row: Row, text: str) -> bool:
    """Return whether *found* is the span of *row*, punctuation at its ends and a label that cuts a word aside."""
    if not isinstance(found, Place):
        return False
    edges = " \n\t'\"“”‘’.,;:!?()[]-–—"
    end = row["expected_end"]
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    expected = text[row["expected_start"] : end]
    start = row["expected_start"] + len(expected) - len(expected.lstrip(edges))
    mine = text[found.start : found.end]
    begin = found.start + len(mine) - len(mine.lstrip(edges))
    return (begin, mine.strip(edges)) == (start, expected.strip(edges))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spans", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--errors", action="store_true", help="print what went wrong, too")
    asked = parser.parse_args()
    for path in (asked.spans, asked.texts):
        if not path.is_file():
            print(f"{path}: no such file; PolNeAR is not shipped with this project", file=sys.stderr)
            return 2
    rows: list[Row] = [json.loads(line) for line in asked.spans.read_text(encoding="utf-8").splitlines()]
    articles: list[Row] = [json.loads(line) for line in asked.texts.read_text(encoding="utf-8").splitlines()]
    # A span names its article by the id up to a suffix that tells editions apart.
    texts = {name: row["text"] for row in articles for name in (row["id"], row["id"].rpartition("_")[0])}
    for slips in (None, 0, 1, 2):
        chance = random.Random(asked.seed)
        words = {name: set(re.findall(r"\w+", text.lower())) for name, text in texts.items()}
        quotes = {name: Quotes(text) for name, text in texts.items()}
        good, started = 0, time.process_time()
        misses = []
        for row in rows:
            quote = row["extraction"] if slips is None else noisy(row["extraction"], chance, slips, words[row["doc"]])
            found = quotes[row["doc"]].find(quote, near=row["expected_start"] if row["occurrences"] > 1 else None)
            if right(found, row, texts[row["doc"]]):
                good += 1
            else:
                misses.append((quote, found))
        took = time.process_time() - started
        name = "verbatim" if slips is None else f"noise, {slips} slips"
        share, each = good / len(rows), 1000 * took / len(rows)
        print(f"{name}: {good} of {len(rows)} ({share:.4f}), {each:.2f} ms of CPU a quote")
        if asked.errors:
            for quote, found in misses:
                print("  MISSED", repr(quote), "->", found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
