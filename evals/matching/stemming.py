"""Stems of English words: plurals, past tenses and participles put off, and no more.

Steps 1 and 5a of Porter (1980), which take a fiftieth of the time of the whole Snowball stemmer: a data set has some
thousand words, and its scorer is to be done before that stemmer has read them. The later steps (-ation, -ness, -ful)
tell no pair of the odd half otherwise; trigrams see those.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = re.compile(r"[aeiouy]")
_DOUBLE = re.compile(r"([bdfgmnprt])\1$")
_SHORT = re.compile(r"^[^aeiou]*[aeiouy][^aeiouwxy]$")  # "mak" of "making" wants its e back, as "rat" of "rated"


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of the folded *word*, with what joins its parts ("cease-fire", "U.S.") left out."""
    word = word.replace("-", "").replace(".", "")
    if len(word) < 4 or not word.isalpha():
        return word
    word = _without_ending(_singular(word))
    if word.endswith("e") and len(word) > 4:
        return word[:-1]
    return word[:-1] + "i" if word.endswith("y") and not _VOWEL.match(word[-2:]) else word


def _singular(word: str) -> str:
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and word[-2] not in "sui" else word


def _without_ending(word: str) -> str:
    ending = next((it for it in ("ing", "ied", "ed") if word.endswith(it)), "")
    rest = word[: len(word) - len(ending)]
    if not ending or len(rest) < 3 or not _VOWEL.search(rest) or word.endswith("eed"):
        return word
    if ending == "ied":
        return rest + "y"
    if _DOUBLE.search(rest):
        return rest[:-1]
    return rest + "e" if _SHORT.match(rest) else rest
