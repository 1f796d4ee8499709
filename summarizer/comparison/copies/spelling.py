"""Words of a copy that differ from their source's in spelling alone: "has n't", "Sept.", "Gov."."""

from __future__ import annotations

import re

from summarizer.language.moments import MONTHS
from summarizer.language.word_tables import by_word


def spelled_alike(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether folded words differ in spelling only, or in where they are parted: "12, 000", "has n't"."""
    return _PARTING.sub("", "".join(spelled(mine))) == _PARTING.sub("", "".join(spelled(theirs)))


_PARTING = re.compile(r"[^\w%$€£]")


def spelled(order: tuple[str, ...]) -> tuple[str, ...]:
    """Return folded words in one spelling: contractions taken apart, months and titles in full, articles left out."""
    plain: list[str] = []
    text = _ARTICLE_OF_NAME.sub("al-", _EVER.sub("", " ".join(order))).replace("-", " ")
    for word in _COMPOUNDED.get(text, text).split():
        if word.endswith("n't"):
            plain += filter(None, [_CONTRACTED.get(word, word[:-3]), "not"])  # "has n't" where words are set apart
        elif word == "cannot":
            plain += ["can", "not"]
        elif word not in _ARTICLES:
            plain.append(_in_full(word))
    return tuple(plain)


@by_word(4096)
def _in_full(word: str) -> str:
    """Return the month of which *word* is the beginning, "sept.", the title that it is short for, or itself."""
    short = word.rstrip(".")
    return next((full for full in MONTHS if len(word) >= 3 and full.startswith(short)), _TITLES.get(short, word))


_TITLES = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "lt": "lieutenant",
    "sgt": "sergeant", "capt": "captain", "col": "colonel", "maj": "major", "cmdr": "commander", "adm": "admiral",
    "prof": "professor", "dr": "doctor", "rev": "reverend", "pres": "president", "st": "saint", "mt": "mount",
}  # fmt: skip
_ARTICLE_OF_NAME = re.compile(r"\bel-(?=\w)")
"""As Egypt writes the Arabic article: el-Sisi is al-Sisi."""
_EVER = re.compile(r"(?<=\bfirst)[- ]ever\b")
"""What only stresses: the "first-ever" flight is the first."""
_COMPOUNDED = {
    "out of": "from", "prior to": "before", "in to": "into", "on to": "onto", "in order to": "to", "following": "after",
    "in the aftermath of": "after", "in the wake of": "after", "alongside": "with", "along with": "with",
    "together with": "with", "joined by": "with", "accompanied by": "with",
}  # fmt: skip
"""Prepositions of several words, and participles, that stand for one."""
_CONTRACTED = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "is"}
_ARTICLES = frozenset(["a", "an", "the"])
