"""Two words that are one word: spelled otherwise, mistyped, or in the plural. Everything else is another word."""

from __future__ import annotations

import unicodedata

from rapidfuzz.distance import OSA

from summarizer.atoms import GOVERNING, bare, turns_meaning
from summarizer.language.tokens import STOPWORDS

ARTICLES = frozenset(["a", "an", "the"])
LIGHT = ARTICLES | frozenset("that and has have had".split())
"""Words that may come or go without a change of meaning. No form of "be": "the officer killed", "was killed"."""
SHORTEST_SLIP = 5
"""Letters of the shortest word that may be mistyped: a letter makes "now" of "not", "male" of "make"."""
TWO_SLIPS = 9
"""Letters from which on two slips leave no doubt which word was meant."""

_OPPOSED = (("pre", "pro"), ("hyper", "hypo"), ("inter", "intra"), ("inter", "intro"), ("ante", "anti"), ("sub", "sup"))
_ROLES = ("er", "or", "ee")


def alike(one: str, other: str) -> bool:
    """Return whether two normalised words are one word in another spelling: accents, apostrophes, a possessive."""
    if one.isalnum() and other.isalnum() and one.isascii() and other.isascii():
        return one == other
    return bare(one) == bare(other) or (letters(one) == letters(other) != "" and not any(map(str.isdigit, one)))


def letters(text: str) -> str:
    """Return the letters and digits of *text* without accents; a dropped accent is typography, not another word."""
    plain = text if text.isascii() else unicodedata.normalize("NFD", text)
    return "".join(character for character in plain if character.isalnum())


def turning(word: str) -> bool:
    """Return whether the normalised *word* must not come, go or change: a negation, status, hedge or condition."""
    return turns_meaning(word) or word in GOVERNING


def plural(one: str, other: str) -> bool:
    """Return whether two words differ by an ending of the plural or the third person."""
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or {short, long} & STOPWORDS:
        return False
    return long in (f"{short}s", f"{short}es") or (short.endswith("y") and long == f"{short[:-1]}ies")


def mistyped(quote: str, source: str) -> bool:
    """Return whether *quote* is *source* with a slip of the pen.

    A slip leaves the first letter as it is (so do over nine in ten: Pollock and Zamora, *Automatic Spelling
    Correction in Scientific and Scholarly Text*, CACM 1984); what makes another word of one mostly changes it
    ("hired", "fired"; "import", "export"; "legal", "illegal"). "Nevver" still says "never"; but a *quote* that has a
    word of that kind, where the source has a slip, says more than the source does.
    """
    if len(source) < SHORTEST_SLIP or quote[:1] != source[:1] or not (quote.isalpha() and source.isalpha()):
        return False
    if quote in STOPWORDS or turning(quote) or _opposed(quote, source):
        return False
    most = 2 if len(source) >= TWO_SLIPS else 1
    return OSA.distance(quote, source, score_cutoff=most) <= most


def _opposed(one: str, other: str) -> bool:
    """Return whether two words that differ little are opposites: "prescribe", "proscribe"; "payer", "payee"."""
    if one[:-2] == other[:-2] and one.endswith(_ROLES) and other.endswith(_ROLES):
        return True
    return any(
        (one.startswith(this) and other == that + one[len(this) :])
        or (one.startswith(that) and other == this + one[len(that) :])
        for this, that in _OPPOSED
    )
