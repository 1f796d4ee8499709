"""What changes an office in six languages: a deputy, a former, an acting one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from summarizer.language.tongues.numerals import Token

Status = Literal["deputy", "former", "acting"]

_HEAD = (
    r"(?:president|presidenc|direct|direkt|diret|direttor|minist|alcald|mayor|maire|prefeit|burgermeist|oberburger|sindac|vorsitz|"
    r"vorstand|chef|chief|secret|segret|sekret|chair|govern|gobern|consej|conseill|consiglier|kanzl|cancel|cancill|"
    r"premier|leader|lider|spokes|portavoz|porte$|sprecher|portavoc|portav|fiscal|procur|rect|rektor|commiss|comis|kommiss)"
)
HEADS = re.compile(rf"(?:vice|vize|sub|ex)?{_HEAD}")
"""How the word for an office begins, accents aside."""
_STATUSES: dict[Status, re.Pattern[str]] = {
    "deputy": re.compile(
        rf"(?:vice|vize)(?:$|{_HEAD})|sub{_HEAD}|deputy$|stellvertret|adjunt[oa]s?$|adjointe?s?$|aggiunt[oa]$|teniente$"
    ),
    "former": re.compile(
        rf"former(?:ly)?$|ex(?:$|{_HEAD})|onetime$|ehemalig|fruhere[nrsm]?$|antigu[oa]s?$|antig[oa]s?$|"
        r"ancien(?:ne)?s?$|anterior(?:es)?$|previous$|gia$|then$|entonces$|entao$|alors$|damalig|allora$"
    ),
    "acting": re.compile(
        r"acting$|interim|interin|caretaker$|kommissarisch|geschaftsfuhrend|amtierend|exercicio$|"
        r"funciones$|facente$|provisional$|provisoire$"
    ),
}
_REACH, _BESIDE = 9, 3
"""Tokens to either side of a name within which its office is told, and to either side of the office what changes it."""


def offices(found: Sequence[Token], name: Collection[str]) -> Iterator[frozenset[Status]]:
    """Yield for each time that *found* tells the office of who is called *name*, by its words, what changes it.

    The office nearest to the name is that person's.
    """
    for at, token in enumerate(found):
        if not token.capital or token.word not in name:
            continue
        near = [place for place in range(max(0, at - _REACH), min(len(found), at + _REACH + 1)) if place != at]
        heads = [place for place in near if HEADS.match(found[place].word) and found[place].word not in name]
        if not heads:
            continue
        head = min(heads, key=lambda place: abs(place - at))
        beside = range(max(0, head - _BESIDE), min(len(found), head + _BESIDE + 1))
        yield statuses([found[place] for place in beside])


def statuses(found: Sequence[Token]) -> frozenset[Status]:
    """Return what of this the tokens *found* tell of anybody."""
    return frozenset(status for status, words in _STATUSES.items() if any(words.match(token.word) for token in found))
