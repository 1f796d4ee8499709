"""What a name is called by its first letters: "the FA" of the Football Association, "F1" of Formula One."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL
from summarizer.language.tokens import STOPWORDS

LONGEST_ACRONYM = 7
"""Letters of the longest acronym."""
WITHIN = frozenset(["of", "for", "and", "the", "on"])
"""Words within a name that an acronym may pass over."""


def is_acronym(passage: Passage, index: int, other: Passage) -> bool:
    """Return whether the word at *index* is written large and has the first letters of a name in *other*: "the FA"."""
    word = passage.order[index]
    return len(word) > 1 and passage.words[index].text.isupper() and word in acronyms(other)


def initial(word: str) -> str:
    """Return what an acronym has of the folded *word*: its first letter, or the figure of a small number."""
    return str(SMALL[word]) if word in SMALL else word[0]


def is_spelled_out(letters: str, passages: Iterable[Passage]) -> bool:
    """Return whether a run of words in small letters begins with *letters*: "GDP" of "gross domestic product"."""
    if not _FEWEST <= len(letters) <= LONGEST_ACRONYM or not letters.isalpha():
        return False
    return any(
        word[0] == letters[0] and _begin_with(letters, passage, at)
        for passage in passages
        for at, word in enumerate(passage.order)
    )


_FEWEST = 3
"""Letters of the shortest acronym that is no chance."""


def _begin_with(letters: str, passage: Passage, at: int) -> bool:
    words = [part for word in passage.order[at : at + len(letters)] for part in word.split("-")][: len(letters)]
    if len(words) < len(letters) or any(one[:1] != letter for one, letter in zip(words, letters, strict=True)):
        return False
    return not STOPWORDS.intersection(words) and passage.parted.isdisjoint(range(at + 1, at + len(letters)))


@read_once
def acronyms(passage: Passage) -> set[str]:
    """Return the first letters of every run of capitalised words, with and without those of "of", "and", "for"."""
    found: set[str] = set()
    short = tall = ""
    for index, word in enumerate(passage.words):
        if word.capitalised:
            short, tall = (
                (short + initial(passage.order[index]))[-LONGEST_ACRONYM:],
                (tall + initial(passage.order[index]))[-LONGEST_ACRONYM:],
            )
            found.update({short[start:] for start in range(len(short) - 1)})
            found.update({tall[start:] for start in range(len(tall) - 1)})
        elif passage.order[index] in WITHIN and short:
            tall += passage.order[index][0]
        else:
            short = tall = ""
    return found
