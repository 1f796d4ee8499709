"""Words with offsets, their stems, and the words that carry no content."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from Stemmer import Stemmer

from summarizer.language.scripts import SPACELESS, has_spaceless
from summarizer.language.word_tables import by_word

# A word: letters and digits with inner marks ("U.S.", "cease-fire", "Hamas's", "4,500.5"); combining marks stay inside.
# One letter first, which is quickly sought; then nothing is ever given back. No possessive group, since before
# Python 3.11.5 one keeps half a repetition (python/cpython#106052).
_INITIALS = r"\.(?<=[^\W\d_]\.)[^\W\d_]\.(?:[^\W\d_]\.)*"
_WORD = re.compile(rf"(\w(?:{_INITIALS}|\w*+(?:(?![’'\-.,/]\w)|(?:[’'\-.,/]\w++)+)))")
_SPACED = rf"[^\W{SPACELESS}]"
_WORD_BESIDE = re.compile(
    rf"((?:(?!\d)[{SPACELESS}])+|\d+(?:[.,]\d+)*(?=[{SPACELESS}])"
    rf"|{_SPACED}(?:{_INITIALS}|{_SPACED}*+(?:(?![’'\-.,/]{_SPACED})|(?:[’'\-.,/]{_SPACED}++)+))|\d+)"
)
"""The same where the text has letters of a script without spaces: they make a word of their own, beside a number."""

STOPWORDS = frozenset(
    """a about above after again against all also although am among an and any are as at be because been before being
    below between both but by can could did do does doing down during each either else even every few for from further
    had has have having he her here hers herself him himself his how i if in into is it its itself just let like may me
    might more most much must my myself neither no nor not now of off on once one only onto or other our ours out over
    own per same shall she should since so some such than that the their theirs them themselves then there these they
    this those though through to too toward towards under until up upon us very was we were what when where whether
    which while who whom whose why will with within without would yet you your yours said says say told according
    mr mrs ms new however meanwhile including included amid isn't aren't wasn't weren't don't doesn't didn't hasn't
    haven't hadn't can't cannot couldn't won't wouldn't shouldn't mustn't needn't it's that's he's she's they're we're
    i'm""".split()
)
"""English function words, and the reporting words that every news text shares."""

_FOLD = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "―": "-", "\u00a0": " "}
)


_COMMON = tuple({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}.items())
"""What English news has besides ASCII, and what NFKC and the table make of it: done first, it leaves them nothing."""


class Word(NamedTuple):
    """A word as written, with its place."""

    text: str
    start: int
    end: int

    @property
    def capitalised(self) -> bool:
        """True where the first letter is a capital."""
        return self.text[:1].isupper()


_new = tuple.__new__  # half the time of Word(), for what every text is made into

_SENTENCE = 2_000  # characters; what is longer is an article, which is read once and not worth remembering


Parts = tuple[tuple[Word, ...], tuple[str, ...], tuple[str, ...]]
"""The words of a text; what stands before, between and behind them, one more; and the words as mere strings."""


def parted(text: str) -> Parts:
    """Return *text* in words, in order, and what stands about them; punctuation is nobody's word."""
    return _parted_sentence(text) if len(text) <= _SENTENCE else _part(text)


def words(text: str) -> tuple[Word, ...]:
    """Return the words of *text* in order."""
    return parted(text)[0]


def capitals(text: str) -> tuple[int, ...]:
    """Return the indices of the words of *text* that begin with a capital."""
    return _capitals(text) if len(text) <= _SENTENCE else _capitalised(text)


def words_and_marks(text: str) -> tuple[list[Word], list[str]]:
    """Return the words of *text* and every single mark between them, in order, and each of them folded."""
    told, between, written = parted(text)
    small = _folded_sentence(text) if len(text) <= _SENTENCE else _folded_each(written)
    found: list[Word] = []
    folded: list[str] = []
    done = 0
    for index, before in enumerate(between):
        if before != " " and before:
            marks = _marks(before, told[index - 1].end if index else 0)
            found += *told[done:index], *marks
            folded += *small[done:index], *[mark if mark.isascii() else fold(mark) for mark, _, _ in marks]
            done = index
    return [*found, *told[done:]], [*folded, *small[done:]]


def _marks(between: str, start: int) -> list[Word]:
    return [Word(mark, at, at + 1) for at, mark in enumerate(between, start) if not mark.isspace()]


def _part(text: str) -> Parts:
    # Parted at its words, kept between what stands around them, the text has each in a third of the time of matches.
    parts = (_WORD_BESIDE if has_spaceless(text) else _WORD).split(text)
    written = tuple(parts[1::2])
    borders = list(accumulate(map(len, parts)))
    found = tuple(map(_new, repeat(Word), zip(written, borders[::2], borders[1::2], strict=False)))
    return found, tuple(parts[::2]), written


# A sentence is asked for some twenty times in a row, by everything that reads it.
_parted_sentence = lru_cache(maxsize=256)(_part)


def _capitalised(text: str) -> tuple[int, ...]:
    return tuple([index for index, word in enumerate(parted(text)[2]) if word[0].isupper()])


_capitals = lru_cache(maxsize=256)(_capitalised)


def fold(text: str) -> str:
    """Return *text* in one spelling: NFKC, straight quotes and dashes, lower case. Not for offsets."""
    if not text.isascii():
        for mark, plain in _COMMON:
            text = text.replace(mark, plain)
        if not text.isascii():
            return unicodedata.normalize("NFKC", text).translate(_FOLD).casefold()
    return text.lower()  # which neither NFKC nor the table changes


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* folded, in order, without their places: those of an article several times as quick."""
    return _folded_sentence(text) if len(text) <= _SENTENCE else _folded(text)


def _folded(text: str) -> tuple[str, ...]:
    if not text.isascii():
        for mark, plain in _TYPOGRAPHIC:
            text = text.replace(mark, plain)
    if text.isascii():
        return tuple(_WORD.findall(text.lower()))  # in ASCII lower case moves no border of a word
    return _folded_each((_WORD_BESIDE if has_spaceless(text) else _WORD).findall(text))


def _folded_each(found: Sequence[str]) -> tuple[str, ...]:
    lowered = "\n".join(found).lower().split("\n") if found else []  # no word holds a line break
    return tuple([small if small.isascii() else fold(word) for word, small in zip(found, lowered, strict=True)])


_TYPOGRAPHIC = tuple({"’": "'", "‘": '"', "“": '"', "”": '"', "–": ";", "—": ";", "…": ";", "\u00a0": " "}.items())
"""What English news is written with besides ASCII, and what ends a word, or stands in it, just so."""


@lru_cache(maxsize=256)
def _folded_sentence(text: str) -> tuple[str, ...]:
    found = _parted_sentence(text)[2]
    if text.isascii():
        return tuple("\n".join(found).lower().split("\n")) if found else ()
    return _folded_each(found)


_stemmer = Stemmer("english", 0)  # without its cache: ours stands before it
_stemming = threading.Lock()  # the stemmer keeps the word in itself


@by_word(32768)
def stem(word: str) -> str:
    """Return the Snowball stem of *word*, folded, without a possessive ("Hamas's" and "Hamas" are one)."""
    plain = fold(word).removesuffix("'s").rstrip("'").replace("-", "").replace(".", "")
    try:
        with _stemming:
            return str(_stemmer.stemWord(plain))
    except UnicodeEncodeError:  # a lone surrogate, as a broken file may hold, is no word of English
        return plain


def without_marks(word: str) -> str:
    """Return *word* without accents and the like: "Dvořák" is also written "Dvorak"."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
