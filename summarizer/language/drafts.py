"""A text that somebody wrote, or a model, for others to read: its sentences, without what only sets them out.

That is markdown, citations, labels ("**Who:** …"), lists of sources, and headings of its own ("Key points").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.language.layout import BlockKind
from summarizer.language.markup import EMPHASIS, unmarked
from summarizer.language.reporting import listed
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import folded_words

_OPENING = r"^[ \t]*(?:(?:[-*+•>#]+|\d{1,3}[.)]|[^\w\s\"“”'‘(*_]{1,3})[ \t]+)*"
_LABEL = re.compile(
    rf"{_OPENING}(?P<bold>\*\*|__)(?P<label>[^*_\n]{{1,60}}?)(?::(?P=bold)|(?P=bold)[ \t]?:)(?=[ \t]+\S)", re.MULTILINE
)
_SOURCES = re.compile(
    rf"{_OPENING}[*_]{{0,3}}(?:sources?|references?|citations?|links?|further reading|read more)[*_]{{0,3}}[ \t]?:.*$"
    r"|^[ \t]*\[\^?\w{1,12}\]:.*$",  # a footnote, the address of a link
    re.IGNORECASE | re.MULTILINE,
)
_CREDIT = re.compile(
    r"\((?:(?:[Ss]ources?|[Vv]ia|[Rr]ef(?:erence)?s?)\b[:. ][^()\n]{0,80}|[Aa]rticles?\s\d+(?:\s?(?:,|&|and)\s?\d+)*)\)"
)
_NOTE = re.compile(r"(?<=[.,;:!?\"”)])[¹²³⁰⁴-⁹]+|(?<=[^\W\d_]{4})[¹²³⁰⁴-⁹]+")
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3]+")
_MOST = 5
"""Words of a label."""
_GENERIC = listed(
    """a an and at by day daily in is it of on or so the to today's today this what why how who where when which we
    analysis article articles at-a-glance background brief briefing bottom line conclusion conclusions context coverage
    details developments event events executive facts glance happened happening headlines highlights impact
    implications information insights introduction issue issues key know known latest likely looking main matters
    morning evening weekly more need news next notable note notes other outlook overview people person persons
    perspective point points quick quote quotes reaction reactions recap related role roles section source sources
    steps stories story sum summaries summary table takeaway takeaways talking timeline title tl;dr tl dr tldr top topic
    topics uncertainty uncertainties unknown update updates watch you your ahead far now still not first finally"""
)
"""Words of headings and labels that are a draft's own, and say nothing of the news."""


class Sentence(NamedTuple):
    """A sentence of a draft: where it stands, and as it is read, each place of it kept."""

    start: int
    end: int
    read: str


def sentences_of_draft(text: str) -> Iterator[Sentence]:
    """Yield the sentences of *text* that say something, headings, items and rows of tables among them."""
    plain = _blanked(text, unmarked(text))
    for kind, first, last in article_sentences(plain):
        start, end = first, last
        while start and text[start - 1] in EMPHASIS and plain[start - 1] == " ":
            start -= 1
        while end < len(text) and text[end] in EMPHASIS - {"["} and plain[end] == " ":
            end += 1
        read = plain[start:end]
        if kind == "row":
            read = _BORDER.sub(" ", read).replace("|", ",")
        if not _says_nothing(kind, read):
            yield Sentence(start, end, read)


_BORDER = re.compile(r"^\s*\||\|\s*$")


def _says_nothing(kind: BlockKind, read: str) -> bool:
    words = folded_words(read)
    if not words:
        return True
    titled = kind in ("heading", "row") or read.rstrip().endswith(":")
    return titled and all(word in _GENERIC for word in words)


def _blanked(text: str, plain: str) -> str:
    """Return *plain*, which is *text* without marks, with blanks for labels, credits, notes and pictures, too."""
    spans = [match.span() for pattern in (_SOURCES, _CREDIT, _NOTE, _PICTURE) for match in pattern.finditer(text)]
    spans += [(match.start("bold"), match.end()) for match in _LABEL.finditer(text) if _is_label(match["label"])]
    if not spans:
        return plain
    blanked = list(plain)
    for start, end in spans:
        blanked[start:end] = " " * (end - start)
    return "".join(blanked)


def _is_label(label: str) -> bool:
    """Return whether *label* only says what a line is about: "Ceasefire talks"; not "Ann Roe", nor "14 dead"."""
    words = label.split()
    if len(words) > _MOST or any(letter.isdigit() for letter in label):
        return False
    return all(word[:1].islower() for word in words[1:]) or all(word.lower() in _GENERIC for word in words)
