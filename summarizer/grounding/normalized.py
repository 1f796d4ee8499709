"""A text in one spelling, with the way back to the text as it was."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.plain import mended
from summarizer.language.scripts import MARKS

_QUOTES = dict.fromkeys("'‘’‚‛ʼ`´′\"“”„‟«»‹›″", "'")  # one sign for all: models write '…' in JSON where “…” stood
_HYPHENS = dict.fromkeys("‐‑‒–−", "-")
_INVISIBLE = "\u00ad\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_SPELLING = _QUOTES | _HYPHENS
_NOTHING = re.compile(f"[{_INVISIBLE}]")

# What ASCII holds has one spelling but for its case and its quotation marks; a hyphen between two characters stays.
_ASCII = r"(?>(?:[!-%'-,.-~]++|-(?=[^\s-]))+)"
_PIECE = re.compile(
    rf"""(?P<plain>{_ASCII}(?>(?:[ ]{_ASCII})*))
    | (?P<dash>\s*(?:—|―|--+|(?<=\s)[-‐‑‒–−](?=\s))\s*)
    | (?<=[^\W\d_])(?P<hyphenated>[-‐\u00ad][ \t\r]*\n[ \t]*)(?=[^\W\d_])
    | (?P<space>\s+)
    | (?<=\d)(?P<power>[⁰¹²³⁴-⁹]+)
    | (?P<letters>[^\W\x00-\x7f\u0640]+)
    | (?P<marks>[{MARKS}]+)
    | (?P<invisible>[{_INVISIBLE}]+)
    | (?P<entity>&(?:amp;)?(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)
    | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_CLUSTER = re.compile(f".[{MARKS}\uff9e\uff9f]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Normalized:
    """A text in one spelling. From ``starts[i]`` on its characters are those of ``source`` from ``origins[i]`` on."""

    text: str
    source: str
    starts: list[int]
    origins: list[int]

    def origin(self, offset: int) -> int:
        """Return where in ``source`` the character at *offset* of ``text`` comes from."""
        if offset >= len(self.text):
            return len(self.source)
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]

    def offset(self, origin: int) -> int:
        """Return where in ``text`` about the character at *origin* of ``source`` stands."""
        piece = bisect_right(self.origins, origin) - 1
        return self.starts[piece] + origin - self.origins[piece] if piece >= 0 else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of ``source`` that ``text[start:end]`` comes from; characters are taken whole."""
        first, last = self.origin(start), self.origin(end - 1)
        after = end
        while after < len(self.text) and self.origin(after) == last:
            after += 1
        stop = self.origin(after)
        while stop > last + 1 and (self.source[stop - 1].isspace() or _NOTHING.match(self.source[stop - 1])):
            stop -= 1
        return first, stop

    def cuts(self, offset: int) -> bool:
        """Return whether *offset* lies within what one letter or digit of ``source`` became: "1⁄2" of "½"."""
        if not 0 < offset < len(self.text) or self.origin(offset - 1) != self.origin(offset):
            return False
        return self.source[self.origin(offset)].isalnum()


def normalize(text: str) -> Normalized:
    """Return *text* in one spelling: that of NFKC, without case, with one sign for all quotation marks and dashes.

    Runs of white space are one space; soft hyphens and other invisible characters are gone, HTML entities that were
    left over are what they stand for, words hyphenated at the end of a line are whole, and marks that a wrong decoding
    lost are there.
    """
    written = _Written()
    for match in _PIECE.finditer(mended(text)):
        kind, run, start = match.lastgroup, match.group(), match.start()
        if kind == "plain":
            written.add(run.lower().replace('"', "'").replace("`", "'"), start)
        elif kind == "space":
            written.space(start)
        elif kind == "letters":
            _letters(run, start, written)
        elif kind == "power":  # of which NFKC makes another number: "106" of "10⁶"
            written.one("^" + _spelled(run), start)
        elif kind == "marks":
            written.compose(run, start)
        elif kind == "dash":
            written.space(start)
            written.one("-", start + len(run) - len(run.lstrip()))
            written.space(match.end() - 1)
        elif kind == "hyphenated" and not text[match.end()].islower():
            written.one("-", start)
        elif kind == "entity":
            _entity(run, start, written)
        elif kind == "other":
            written.one(_spelled(run), start)
    return Normalized("".join(written.pieces), text, written.starts, written.origins)


class _Written:
    """The pieces of a normalised text as they come, with where they come from."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.length = 0
        self.spaced = True  # so that no space leads

    def add(self, piece: str, origin: int) -> None:
        """Add *piece*, whose characters come one by one from *origin* on."""
        if not self.starts or self.length - self.starts[-1] != origin - self.origins[-1]:
            self.starts.append(self.length)
            self.origins.append(origin)
        self.pieces.append(piece)
        self.length += len(piece)
        self.spaced = piece == " "

    def one(self, piece: str, origin: int) -> None:
        """Add *piece*, all of which comes from the character or group of characters at *origin*."""
        for character in piece:
            if character.isspace():
                self.space(origin)
            else:
                self.add(character, origin)

    def space(self, origin: int) -> None:
        if not self.spaced:
            self.add(" ", origin)

    def compose(self, marks: str, origin: int) -> None:
        """Put *marks* onto the last character."""
        if self.spaced:
            return self.one(marks, origin)
        last = self.pieces[-1]
        composed = _spelled(last[-1] + marks)
        self.pieces[-1] = last[:-1] + composed[:1]
        for character in composed[1:]:
            self.add(character, origin)
        return None


def _letters(run: str, start: int, written: _Written) -> None:
    folded = run.casefold()
    if len(folded) == len(run) and unicodedata.is_normalized("NFKC", run):
        written.add(folded, start)
        return
    for match in _CLUSTER.finditer(run):
        written.one(_spelled(match.group()), start + match.start())


def _entity(run: str, start: int, written: _Written) -> None:
    from html.entities import html5

    name = run[1:].removeprefix("amp;") or "amp;"
    meant = _numbered(name) if name[0] == "#" else html5.get(name)
    if meant is None:
        written.add(run.lower(), start)
    else:
        written.one("".join(map(_spelled, meant)), start)


def _numbered(name: str) -> str:
    from html import unescape

    return unescape(f"&{name}")


@lru_cache(maxsize=4096)
def _spelled(characters: str) -> str:
    spelled = _SPELLING.get(characters)
    if spelled is not None:
        return spelled
    return _NOTHING.sub("", unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", characters).casefold()))
