"""Words with offsets, their stems, and the words that carry no content."""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import lru_cache
from typing import Any, NamedTuple

# A word: letters and digits with inner marks ("U.S.", "cease-fire", "Hamas's", "4,500.5"); combining marks stay inside.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[’'\-.,/]\w+)*", re.UNICODE)

STOPWORDS = frozenset(
    """a about above after again against all also although am among an and any are as at be because been before being
    below between both but by can could did do does doing down during each either else even every few for from further
    had has have having he her here hers herself him himself his how i if in into is it its itself just let like may me
    might more most much must my myself neither no nor not now of off on once one only onto or other our ours out over
    own per same shall she should since so some such than that the their theirs them themselves then there these they
    this those though through to too toward towards under until up upon us very was we were what when where whether
    which while who whom whose why will with within without would yet you your yours said says say told according
    mr mrs ms new however meanwhile including included amid""".split()
)
"""English function words, and the reporting words that every news text shares."""

_FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


class Word(NamedTuple):
    """A word as written, with its place."""

    text: str
    start: int
    end: int

    @property
    def capitalised(self) -> bool:
        """True where the first letter is a capital."""
        return self.text[:1].isupper()


_SENTENCE = 2_000  # characters; what is longer is an article, which is read once and not worth remembering


def words(text: str) -> list[Word]:
    """Return the words of *text* in order; punctuation is nobody's word."""
    return list(_words_of_sentence(text) if len(text) <= _SENTENCE else _words(text))


def _words(text: str) -> tuple[Word, ...]:
    return tuple([Word(match.group(), *match.span()) for match in _WORD.finditer(text)])


# A sentence is asked for some twenty times in a row, by everything that reads it.
_words_of_sentence = lru_cache(maxsize=2048)(_words)


def fold(text: str) -> str:
    """Return *text* in one spelling: NFKC, straight quotes and dashes, lower case. Not for offsets."""
    if text.isascii():
        return text.lower()  # which neither NFKC nor the table changes
    return unicodedata.normalize("NFKC", text).translate(_FOLD).casefold()


def folded_words(text: str) -> list[str]:
    """Return the words of *text* folded, in order, without their places: several times as quick as `words`."""
    # In ASCII lower case moves no border of a word.
    return _WORD.findall(text.lower()) if text.isascii() else [fold(word) for word in _WORD.findall(text)]


_stemming = threading.Lock()  # the stemmer keeps the word in itself


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # thirty languages, 0.03 s: when a word is first stemmed

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball stem of *word*, folded, without a possessive ("Hamas's" and "Hamas" are one)."""
    return _stem(fold(word).removesuffix("'s").rstrip("'").replace("-", "").replace(".", ""))


@lru_cache(maxsize=65536)  # "Talks", "talks" and "talks'" are one word to the stemmer, which takes 0.1 ms
def _stem(plain: str) -> str:
    with _stemming:
        return str(_stemmer().stemWord(plain))


def content_stems(text: str) -> list[str]:
    """Return the stems of the words of *text* that carry content, in order, repeated as they are."""
    return [stem(word.text) for word in words(text) if fold(word.text) not in STOPWORDS and len(word.text) > 1]
