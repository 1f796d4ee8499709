"""Measure how fast and how truly quotes are grounded: ``python tests/benchmarks/grounding_quotes.py TEXTS``.

TEXTS is a file of JSON lines with ``text``: articles, joined to one text of so many words. From it come, seeded, per
size 100 quotes of 5 to 30 words each in four kinds, a quarter each: *exact*; *edited* (slips, other quotation marks
and dashes, lost commas); *altered* (one number, name or "not" changed, which must not be grounded); *invented*
(sentences of another part of the file, whose words do not stand in this order here). The order is shuffled.

Printed are CPU milliseconds for preparation and all quotes together, how many exact and edited ones came to their
right span, and how many altered and invented ones were grounded all the same, which is what must be none.
``--langextract PYTHON`` asks langextract's WordAligner the same in an interpreter that has it (up to 1,000 words:
its time grows with the square), which grounds by default what it finds in part.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from polnear_quotes import ORDINARY, slipped

from summarizer.grounding import Altered, Place, Quotes

SIZES = (1_000, 5_000, 100_000)
QUOTES = 100
NAMES = ("Vandermeulen", "Okonkwo", "Lindqvist", "Baumgartner")


class Asked(NamedTuple):
    """A quote with the span that it should come to; None for one that stands nowhere."""

    kind: str
    quote: str
    span: tuple[int, int] | None


def passages(text: str, count: int, chance: random.Random) -> list[tuple[int, int]]:
    """Return *count* spans of 5 to 30 words of one line of *text*."""
    words = [match.span() for match in re.finditer(r"[\w'’$-]+(?:[.,:]\w+)*", text)]
    found: list[tuple[int, int]] = []
    while len(found) < count:
        first = chance.randrange(len(words) - 31)
        start, end = words[first][0], words[first + chance.randrange(4, 30)][1]
        if "\n" not in text[start:end] and text.count(text[start:end]) == 1:
            found.append((start, end))
    return found


def edited(quote: str, chance: random.Random, known: set[str]) -> str:
    """Return *quote* as a careless hand copies it."""
    found = list(ORDINARY.finditer(quote))
    for match in sorted(chance.sample(found, min(len(found), 1 + len(quote) // 100)), key=lambda match: -match.start()):
        word = slipped(match.group(), chance)
        if word not in known:
            quote = quote[: match.start()] + word + quote[match.end() :]
    return quote.replace("“", '"').replace("”", '"').replace("’", "'").replace(", ", " ", 1)


def altered(quote: str, chance: random.Random) -> str | None:
    """Return *quote* with one number or name changed or a "not" put in, or None where it has no place for it."""
    number = re.search(r"(?<![\w.,])\d+(?![\w.,])", quote)
    if number:
        return quote[: number.start()] + str(int(number.group()) + 1) + quote[number.end() :]
    name = re.search(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b", quote)
    if name:
        return quote[: name.start()] + chance.choice(NAMES) + quote[name.end() :]
    verb = re.search(r" (?:is|was|were|are|will|would|has|had|could)(?= [a-z])(?! not\b)", quote)
    return quote[: verb.end()] + " not" + quote[verb.end() :] if verb else None


def flat(text: str) -> str:
    """Return the words of *text* alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def asked_of(text: str, other: str, chance: random.Random) -> list[Asked]:
    """Return the quotes asked of *text*; *other* is where the invented ones come from."""
    quarter, known = QUOTES // 4, set(re.findall(r"\w+", text.lower()))
    drawn = passages(text, 20 * quarter, chance)
    quotes = [Asked("exact", text[slice(*span)], span) for span in drawn[:quarter]]
    copied = drawn[quarter : 2 * quarter]
    quotes += [Asked("edited", edited(text[slice(*span)], chance, known), span) for span in copied]
    changed = (altered(text[slice(*span)], chance) for span in drawn[2 * quarter :])
    quotes += [Asked("altered", quote, None) for quote in changed if quote and quote not in text][:quarter]
    foreign = (other[slice(*span)] for span in passages(other, 2 * quarter, chance))
    spoken = flat(text)  # two papers may print one sentence with other quotation marks
    quotes += [Asked("invented", quote, None) for quote in foreign if flat(quote) not in spoken][:quarter]
    chance.shuffle(quotes)
    return quotes


def tell(name: str, quotes: Sequence[Asked], spans: Sequence[tuple[int, int] | None], took: float) -> None:
    """Print one line of figures, and what went wrong."""
    right = dict.fromkeys(("exact", "edited"), 0)
    false = dict.fromkeys(("altered", "invented"), 0)
    for one, span in zip(quotes, spans, strict=True):
        if one.span is None:
            false[one.kind] += span is not None
        else:
            right[one.kind] += span is not None and abs(span[0] - one.span[0]) + abs(span[1] - one.span[1]) <= 2
    counts = {kind: sum(one.kind == kind for one in quotes) for kind in (*right, *false)}
    told = [f"{kind} right {right[kind]}/{counts[kind]}" for kind in right]
    told += [f"{kind} grounded {false[kind]}/{counts[kind]}" for kind in false]
    print(f"{name}: {1000 * took:.0f} ms of CPU; {', '.join(told)}")


def ours(text: str, quotes: Sequence[Asked]) -> list[tuple[int, int] | None]:
    """Return where this project grounds *quotes*."""
    prepared = Quotes(text)
    found = [prepared.find(one.quote) for one in quotes]
    told = [isinstance(place, Altered) for place, one in zip(found, quotes, strict=True) if one.kind == "altered"]
    print(f"  told as altered: {sum(told)} of {len(told)}")
    return [(place.start, place.end) if isinstance(place, Place) else None for place in found]


_PEER = """
import json, sys, time
from langextract.core.data import Extraction
from langextract.resolver import WordAligner
text, quotes = json.load(sys.stdin)
started = time.process_time()
groups = WordAligner().align_extractions([[Extraction("quote", quote) for quote in quotes]], text)
took = time.process_time() - started
spans = [(e.char_interval.start_pos, e.char_interval.end_pos) if e.char_interval else None for e in groups[0]]
print(json.dumps([took, spans]))
"""


def peer(python: str, text: str, quotes: Sequence[Asked]) -> tuple[float, list[tuple[int, int] | None]]:
    """Return the CPU seconds langextract takes in the interpreter *python*, and where it grounds *quotes*."""
    given = json.dumps([text, [one.quote for one in quotes]])
    done = subprocess.run([python, "-c", _PEER], input=given, capture_output=True, text=True, check=True)
    took, spans = json.loads(done.stdout)
    return took, [tuple(span) if span else None for span in spans]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--langextract", metavar="PYTHON", help="an interpreter that has langextract")
    parser.add_argument("--peer-words", type=int, default=1_000, help="the longest text it is asked about")
    asked = parser.parse_args()
    if not asked.path.is_file():
        print(f"{asked.path}: no such file; no articles are shipped with this project", file=sys.stderr)
        return 2
    articles = [json.loads(line)["text"] for line in asked.path.read_text(encoding="utf-8").splitlines()]
    half = len(articles) // 2
    pool, other = "\n\n".join(articles[:half]).split(" "), "\n\n".join(articles[half:])
    list(map(Quotes("The mayor resigned.").find, ("The mayr resigned. Nobody spoke", "x")))  # what is imported late
    for size in SIZES:
        text = " ".join((pool * (1 + size // len(pool)))[:size]) if size <= len(pool) else repeated(pool, size)
        chance = random.Random(asked.seed)
        quotes = asked_of(text, other, chance)
        started = time.process_time()
        spans = ours(text, quotes)
        tell(f"{size} words", quotes, spans, time.process_time() - started)
        if asked.langextract and size <= asked.peer_words:
            took, spans = peer(asked.langextract, text, quotes)
            tell(f"{size} words, langextract", quotes, spans, took)
    return 0


def repeated(pool: Sequence[str], size: int) -> str:
    """Return *size* words: *pool* again and again, every third word of a copy marked, so that no passage recurs."""
    copies = (
        " ".join(f"{word}{'bcdfghjklm'[copy % 10]}" if copy and at % 3 == 0 and word.isalpha() else word
                 for at, word in enumerate(pool))
        for copy in range(1 + size // len(pool))
    )  # fmt: skip
    return " ".join(" ".join(copies).split(" ")[:size])


if __name__ == "__main__":
    sys.exit(main())
