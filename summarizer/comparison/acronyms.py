"""What a name is called by its first letters: "the FA" of the Football Association, "F1" of Formula One."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL

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
