"""What a text says of itself: its title, and the fields of its front matter. Nothing is guessed from prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from summarizer.article import Removed
from summarizer.language.layout import Block

_LINE = re.compile(r"[ \t]*([A-Za-z_-]{2,20})[ \t]*:[ \t]*(\S[^\r\n]*)")
_LEAST_TITLE = 4
"""Words of a title that a paragraph does not open with by chance."""
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_URL = re.compile(r"https?://[^\s<>\"]{3,2000}")
_NAMES = {
    "title": "title",
    "headline": "title",
    "date": "published",
    "published": "published",
    "publisher": "publisher",
    "source": "publisher",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
}
# A line that is only a date or the place and agency of a dispatch heads many articles and is no title.
_DATELINE = re.compile(r"[^\W\da-z_]{3,30}\b[^()]{0,50}\((?:AP|AFP|Reuters|EFE|ANSA|dpa|[A-Z]{2,8})\)\W*\Z")
_MONTHS = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|mär|mai|okt|dez|avr|juin|juil|août|"
    r"déc|ene|abr|ago|dic)[^\W\d_]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What front matter may tell; None where it does not, or where its value is none of the kind."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def front_matter(text: str, blocks: Sequence[Block]) -> Fields:
    """Return the ``key: value`` lines of the front matter at the top; nested YAML and wrong values are passed over."""
    found = Fields()
    if not blocks or blocks[0].kind != "front matter":
        return found
    for line in re.split(r"[\r\n]+", text[blocks[0].start : blocks[0].end]):
        match = _LINE.match(line)
        name = _NAMES.get(match[1].lower()) if match else None
        if match is None or name is None or getattr(found, name) is not None:
            continue
        found = replace(found, **{name: _value(name, match[2].strip())})
    return found


def title_block(text: str, blocks: Sequence[Block], removed: Sequence[Removed]) -> Block | None:
    """Return the heading that the text opens with and goes on after, or None: a sentence is no title."""
    gone = {span.start for span in removed}
    content = [block for block in blocks[:40] if block.kind not in ("rule", "front matter") and block.start not in gone]
    content = [block for block in content if not _is_dateline(text[block.start : block.end])]
    if len(content) < 2 or content[0].kind != "heading":
        return None
    return content[0]


def title_words(text: str, block: Block) -> str:
    """Return the words of a title on one line, without the marks of emphasis."""
    return " ".join(text[block.start : block.end].strip("*_").split())


def _value(name: str, written: str) -> str | None:
    value = written[1:-1] if len(written) > 1 and written[0] == written[-1] and written[0] in "\"'" else written
    match name:
        case "published":
            return _iso(value)
        case "url":
            return value if _URL.fullmatch(value) else None
        case "language":
            return value.replace("_", "-") if _LANGUAGE.fullmatch(value) else None
        case _:
            # A block scalar, a list or a mapping is no plain value; a name longer than a line is no name.
            return value if value[0:1] not in ("|", ">", "[", "{", "&", "*", "") and len(value) <= 300 else None


def _iso(value: str) -> str | None:
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            read(value)
        except ValueError:
            continue
        return value
    return None


def _is_dateline(words: str) -> bool:
    if len(words) > 80:
        return False
    if _DATELINE.match(words):
        return True
    return any(char.isdigit() for char in words) and not re.search(r"[^\W\d_]{3}", _MONTHS.sub(" ", words))


def repeated_titles(text: str, blocks: Sequence[Block], title: str, removed: Sequence[Removed]) -> list[Removed]:
    """Return where a paragraph opens with the *title*, alone or behind a word or two, and goes on without a stop.

    That is how the heading of a page or of each picture runs into the words below it: "World Roe wins vote Her rival
    calls it unfair". What follows the title stays.
    """
    words = title.split()
    if len(words) < _LEAST_TITLE:
        return []
    opening = re.compile(
        r"(?:[^\W\d_][\w’'&-]*:?\s+){0,2}" + r"\s+".join(map(re.escape, words)) + r"(?=\s+(?-i:[^\Wa-z]))",
        re.IGNORECASE,
    )
    taken = {span.start for span in removed}
    found = []
    for block in blocks:
        if (
            block.kind == "paragraph"
            and block.start not in taken
            and (match := opening.match(text, block.start, block.end))
        ):
            found.append(Removed(start=match.start(), end=match.end(), rule="title"))
    return found
