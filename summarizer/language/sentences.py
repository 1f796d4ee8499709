"""Sentences with their places, on top of sentencex, mended where news text trips it.

The rules of sentencex (Wikimedia, 244 languages with fall-backs) know abbreviations, quotes and brackets. What is
mended here was found by trying it on news: clock times, abbreviations before numbers, titles, ordinals of days,
ellipses, and the English "no." that it always takes for "number".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

import sentencex

from summarizer.language.askers import asks
from summarizer.language.layout import Block, BlockKind, blocks
from summarizer.language.openers import late
from summarizer.language.plain import mended

# sentencex looks for the partner of every opening quote; thousands that nothing closes cost it quadratic time.
_MOST_QUOTES = 200
# Longer than this, a run of sentences inside one pair of quotes is told sentence by sentence.
_LONGEST_QUOTED = 600

_QUOTES = late(r"[\"“”„‟«»‹›‘‚‛「」『』《》]|(?<!\w)'|'(?!\w)")
_MAYBE_QUOTES = late(r"[\"“”„‟«»‹›‘‚‛「」『』《》']")  # as many or more, counted in a fifth of the time
_CLOSING = "\"'”’»›)]}」』》"
_SURROGATE = late("[\ud800-\udfff]")

_TITLES = {
    code: late(rf"(?:^|[\s(\"“«„‘'])(?:{titles})\.\Z")
    for code, titles in {
        "en": "Mr|Mrs|Ms|Mx|Messrs|Drs?|Profs?|Rev|Hon|Govs?|Sens?|Reps?|Pres|Gen|Maj|Col|Lt|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|"
        r"Pvt|Det|Insp|Supt|Atty|Amb|St|Ste|Mt|Ft|Msgr|Ph\.D",
        "de": "Hr|Hrn|Fr|Frl|Dr|Prof|Dipl|Ing|Abg|St|bzw|Mag",
        "fr": "M|MM|Mme|Mmes|Mlle|Mlles|Me|Dr|Pr|Mgr|St|Ste",
        "es": "Sr|Sra|Srta|Sres|Dr|Dra|D|Dª|Dña|Ing|Lic|Arq|Excmo|Gral|Sto|Sta",
        "it": "Sig|sig|Sigg|sigg|Dott|dott|Avv|avv|Prof|prof|On|on|Ing|ing|Gen|gen|Mons|mons",
        "pt": "Sr|Sra|Srta|Srs|Dr|Dra|Prof|Profa|Eng|Exmo|Dom|D|Gen|Sto|Sta",
    }.items()
}
_BEFORE_NUMBER = late(
    r"(?i:(?:^|[\s(\"“«„])(?:no|nos|nr|nrs|núm|num|nº|n|art|arts|abs|par|para|sec|sect|ch|chap|cap|kap|vol|bd|fig|figs|"
    r"p|pp|pg|pág|pag|s|approx|ca|c|circa|est|env|aprox|apr|jan|feb|mar|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|ext|tel|"
    r"v|vs|al|eq|ed|op|res|sen|mio|mrd))\.\Z"
)
_DECIMALS = late(r"\d{1,2}\s(?:m|b|tr)illion\b")
"""What goes on with a figure whose point was parted from it: "1. 7 million", in a text put together from its words."""
_CLOCK = late(r"(?i:\b[ap]\.\s?m)\.\Z")
_SHORT_DAY = late(r"\b(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\.\Z")
_MAYBE_TIME = tuple("m. M. Mon. Tue. Tues. Wed. Thu. Thurs. Thur. Fri. Sat. Sun.".split())
"""How what `_CLOCK` and `_SHORT_DAY` look for ends: hardly a sentence does."""
_SPLIT_INITIAL = late(r"(?:^|\W)[^\W\d_]\.\Z")
_AFTER_CLOCK = late(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\s+\d|"
    r"(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IS?T|JST|Eastern|Central|Pacific|Mountain|Greenwich|local)\b"
)
_DAY = late(r"(?:^|\s)\d{1,2}\.\Z")
_ORDINALS = frozenset({"de", "da", "nb", "nn", "no", "is", "fi", "et", "cs", "sk", "sl", "hr", "hu", "pl", "lv"})
_NO = late(r"(?i:\bno)\.[\"”’]?\s+(?=[\"“‘«¿¡(]?[^\W\d_])")
_MAY = late(r"\bMay\.[\"”’]?\s+(?=[\"“‘(]?[A-Z])")
"""The month that has no shorter form."""
_GLUED = late(r"\w[.!?…][\"”’)]*\Z")
_WORD = late(r"[^\W\d_]+")
# Begins with a letter, and has none of the marks that end a sentence, a line or a list's number but at its very end.
_PLAIN = late(r"(?=[^\W\d_])(?>(?:[\w ,;'’“”\"$€£%–—-]++|(?<=\d)\.(?=\d))+)\.?(?<!\s)")


def sentences(text: str, start: int = 0, end: int | None = None, language: str | None = "en") -> list[tuple[int, int]]:
    """Return the sentences of ``text[start:end]`` as spans into *text*, tight, in order, leaving out white space only.

    *language* is an ISO 639-1 code with or without a region; None is read as English.
    """
    stop = len(text) if end is None else end
    code = (language or "en").replace("_", "-").partition("-")[0].lower()
    # Every code point keeps its place: only such stand-ins are used as are one code point too.
    read = text[start:stop]
    plain = _SURROGATE.sub("\ufffd", read)
    if len(_MAYBE_QUOTES.findall(plain)) > _MOST_QUOTES and len(_QUOTES.findall(plain)) > _MOST_QUOTES:
        plain = _QUOTES.sub(" ", plain)
    spans = []
    for left, right in _mended(read, _borders(plain, code), code):
        if right - left > _LONGEST_QUOTED and _QUOTES.search(plain, left, right):
            inner = _borders(_QUOTES.sub(" ", plain[left:right]), code)
            shifted = [(left + one, left + two) for one, two in inner]
            spans += [(start + one, start + two) for one, two in _mended(read, shifted, code)]
        else:
            spans.append((start + left, start + right))
    return spans


def article_sentences(text: str, language: str | None = "en") -> Iterator[tuple[BlockKind, int, int]]:
    """Yield (kind of block, start, end) for each sentence of *text*; none crosses the border of a block.

    A heading, a table row and a block of code are one span each; rules and front matter say nothing and are left out.
    """
    if _PLAIN.fullmatch(text):  # one sentence, as most excerpts and statements are: no need to look for a border
        yield "paragraph", 0, len(text)
        return
    text = mended(text)
    for block in blocks(text):
        for start, end in _block_sentences(text, block, language):
            yield block.kind, start, end


def _block_sentences(text: str, block: Block, language: str | None) -> list[tuple[int, int]]:
    if block.kind in ("paragraph", "item"):
        return sentences(text, block.start, block.end, language)
    return [] if block.kind in ("rule", "front matter") else [(block.start, block.end)]


class Borders:
    """The sentences of an article's text, as `article_sentences` finds them; a block is read when one asks about it."""

    def __init__(self, text: str, language: str | None = "en") -> None:
        self.text = text = mended(text)
        self.language = language
        self._plain = _MARKED.search(text) is None
        self._read: dict[int, list[tuple[int, int]]] = {}

    def begun_before(self, offset: int) -> tuple[int, int] | None:
        """Return the last sentence that begins before *offset* in the block that last begins before it, or None."""
        block = self._paragraph(offset) or self._block(offset)
        if block is None:
            return None
        found = self._read.get(block.start)
        if found is None:
            found = self._read[block.start] = _block_sentences(self.text, block, self.language)
        last = bisect_left(found, (offset,)) - 1
        return found[last] if last >= 0 else None

    @cached_property
    def _gaps(self) -> list[int]:
        """Where two ends of lines meet: looked for once, since a file of one line would be searched for each quote."""
        return [found.start() for found in _GAP.finditer(self.text)]

    @cached_property
    def _blocks(self) -> list[Block]:
        return blocks(self.text)

    def _block(self, offset: int) -> Block | None:
        place = bisect_left(self._blocks, offset, key=lambda block: block.start) - 1
        return self._blocks[place] if place >= 0 else None

    def _paragraph(self, offset: int) -> Block | None:
        """Return the block that last begins before *offset* where that is plain: a long line between two empty ones."""
        gap = bisect_right(self._gaps, offset - 3) - 1
        start = self._gaps[gap] + 2 if gap >= 0 else int(offset > 1)
        end = self.text.find("\n", start)
        end = end if end >= 0 else len(self.text)
        line = self.text[start:end].rstrip()
        alone = start == 0 or self.text[start - 2 : start] == "\n\n"
        closed = end + 1 >= len(self.text) or self.text[end + 1] == "\n"
        if self._plain and alone and closed and offset <= end and len(line) > _LONG_LINE and line[0].isalpha():
            return Block("paragraph", start, start + len(line))
        return None


_GAP = late(r"\n(?=\n)")
_MARKED = late(r"```|~~~|\A\s*-|[\r\u2028\u2029]")
"""What makes more of a line than it is by itself: fences, front matter; or other ends of lines."""
_LONG_LINE = 120
"""Characters past which a line is no heading, as of `layout`."""


def _borders(plain: str, code: str) -> list[tuple[int, int]]:
    return [(found["start_index"], found["end_index"]) for found in sentencex.get_sentence_boundaries(code, plain)]


def _mended(text: str, found: list[tuple[int, int]], code: str) -> list[tuple[int, int]]:
    """Return *found* split at a missed "no." or "May.", joined where a border is false, and tight."""
    spans: list[tuple[int, int]] = []
    for piece in _cut_at_missed(text, found) if "no." in text or "May." in text else found:
        left, right = _tight(text, *piece)
        if left == right:
            continue
        if spans and _joined(text, spans[-1], (left, right), code):
            spans[-1] = (spans[-1][0], right)
        else:
            spans.append((left, right))
    return _closed(text, spans)


def _cut_at_missed(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    for left, right in found:
        cuts = [match.end() for match in _NO.finditer(text, left, right) if _says_no(text, match)]
        cuts = sorted([*cuts, *(match.end() for match in _MAY.finditer(text, left, right))])
        pieces += zip([left, *cuts], [*cuts, right], strict=True)
    return pieces


def _tight(text: str, left: int, right: int) -> tuple[int, int]:
    inner = text[left:right]
    first = left + len(inner) - len(inner.lstrip())
    return first, max(first, left + len(inner.rstrip()))


def _says_no(text: str, match: re.Match[str]) -> bool:
    """True where "no." answers or ends a sentence: small letters, and a capital or an opening quote after it."""
    following = text[match.end() : match.end() + 2]
    word = following.lstrip('"“‘«¿¡(')
    return match.group().startswith("no") and (word[:1].isupper() or following[:1] in "«¿¡“")


def _joined(text: str, one: tuple[int, int], two: tuple[int, int], code: str) -> bool:
    """True where the border between *one* and *two* is no end of a sentence."""
    before, after = text[max(one[0], one[1] - 24) : one[1]], text[two[0] : min(two[1], two[0] + 24)]
    glued = two[0] == one[1] and _SPLIT_INITIAL.search(before)  # "D-N.Y." cut in the middle
    only_marks = two[1] - two[0] <= len(after) and not any(letter.isalnum() for letter in after)
    if glued or only_marks or asks(text, one[1], two[0]):
        return True
    if after[0].isdigit():
        decimals = before[-2:-1].isdigit() and _DECIMALS.match(after)
        return bool(decimals or _BEFORE_NUMBER.search(before))
    if before.endswith(_MAYBE_TIME) and (_CLOCK.search(before) or _SHORT_DAY.search(before)):
        return _AFTER_CLOCK.match(after) is not None
    if after[0].isupper():
        ordinal = code in _ORDINALS and _DAY.search(before) is not None
        return ordinal or (code in _TITLES and _TITLES[code].search(before) is not None)
    return _goes_on(text, one, two, before)


def _goes_on(text: str, one: tuple[int, int], two: tuple[int, int], before: str) -> bool:
    """True where a small letter goes on with a sentence; not in a text that begins its sentences with small letters."""
    word = _WORD.match(text, two[0], two[1])
    if word is None or text[two[0]] in "ºª":
        # "art. 5.º": a mark that stands right after the point belongs to it.
        return two[0] == one[1] and text[two[0]] not in "\"“«„‘'([{¿¡-–—•*#@"
    if not word.group().islower() or two[0] == one[1]:
        return False
    opening = next((letter for letter in text[one[0] : one[0] + 24] if letter.isalpha()), "")
    return not opening.islower() and _GLUED.search(before) is not None


def _closed(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans* with a quote or bracket that closes right after a sentence given back to it."""
    mended = spans[:]
    for at in range(1, len(mended)):
        (left, right), (start, end) = mended[at - 1], mended[at]
        moved = start
        while moved < end and moved == right and text[moved] in _CLOSING:
            moved += 1
            right = moved
        if moved > start and moved < end and text[moved].isspace():
            mended[at - 1] = (left, moved)
            mended[at] = _tight(text, moved, end)
    return mended
