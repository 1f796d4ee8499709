"""Where the name of a person begins and ends, alone or beside the role that it goes with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.language.moments import MONTHS, WEEKDAYS
from summarizer.language.roles import HEADS, STATUSES, Role
from summarizer.language.tokens import STOPWORDS, Word, fold
from summarizer.language.word_classes import OWNING_S

_PARTICLES = frozenset("de da del della di dos van von der den bin ibn al el la le ter zu abu ben".split())
"""Words within a name that open in lower case: "Ida van der Roe"."""
_HONORIFICS = frozenset("mr mrs ms miss sir dame lord lady dr prof st".split())
"""Titles that are no part of the name behind them."""
CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
"""Days and months, which open with a capital and are nobody."""
ORGANISATION = frozenset(
    """ministry office department council journal times post party group inc corp company union agency bank university
    court police army navy committee commission association federation league club institute centre center museum
    hospital church parliament senate congress assembly house street road avenue square airport station bridge river
    lake sea ocean mountain island islands east west north south strip news press daily herald tribune gazette authority
    nations forces guard administration board bureau organization organisation foundation society trust fund network
    program programme project line lines airline airlines airways county holdings partners limited ltd plc llc gmbh
    systems technologies industries laboratory observatory academy magazine channel research experts action rocket
    twitter facebook instagram youtube""".split()
)
"""Words of which one makes a run of capitalised words the name of a body, a place or a paper."""
_CONTINENTS = frozenset("european african asian american arab western eastern northern southern central".split())
"""Words that say of people where they are from."""
_NO_NAMES = CALENDAR | _HONORIFICS | _CONTINENTS
_GIVEN_WITH_PARTICLE = re.compile(r"(?:al|el|ul|bin|ibn|ben|ad|as|an|ar)[-‑][^\W\d_a-z]")
"""A surname that opens in lower case: "al-Rashid"."""
LONGEST_NAME = 5
"""Words of the longest name that is looked for: "Ana Maria de la Roe"."""


def name_after(role: Role, tokens: Sequence[Word], taken: set[int], text: str) -> tuple[int, int] | None:
    """Return the first and the last word of the name that a role stands before: "Mayor Jane Roe"."""
    first = role.last + 1
    if first >= len(tokens):
        return None
    gap = text[role.end : tokens[first].start]
    if gap not in {" ", ", ", "\u00a0"}:
        return None
    last = name_end(first, tokens, taken, text)
    if last is None or (gap == ", " and (last == first or _capitalised_role_before(role, tokens))):
        return None  # after a comma only a full name is an apposition; "the minister, Paris said" is not one
    return first, _with_a_place(last, tokens, taken, text) if last == first else last


def _with_a_place(last: int, tokens: Sequence[Word], taken: set[int], text: str) -> int:
    """Return the last word of a name whose second word is a place, too: "General George Washington"."""
    after = last + 1
    if after < len(tokens) and after in taken and _is_name_like(tokens[after].text):
        return after if text[tokens[last].end : tokens[after].start] == " " else last
    return last


def _capitalised_role_before(role: Role, tokens: Sequence[Word]) -> bool:
    # "Hanna Roe, a minister, Paul Poe and …" is a list: the role belongs to the name before it.
    return role.first > 1 and fold(tokens[role.first - 1].text) in {"a", "an"}


def name_before(role: Role, tokens: Sequence[Word], taken: set[int], text: str) -> tuple[int, int] | None:
    """Return the name that a role stands in apposition to: "Jane Roe, the mayor of Torv,"."""
    index = role.first - 1
    while index >= 0 and (
        fold(tokens[index].text) in {"the", "a", "an", "its", "their", "currently", "now"}
        or fold(tokens[index].text).endswith("'s")
    ):
        if text[tokens[index].end : tokens[index + 1].start] != " ":
            return None
        index -= 1
    if index < 0 or text[tokens[index].end : tokens[index + 1].start] != ", ":
        return None
    # The apposition must close: with a comma, a bracket or the end of the sentence.
    tail = text[role.end : role.end + 1]
    if tail not in {",", ".", ";", ""}:
        return None
    for length in range(min(LONGEST_NAME, index + 1), 0, -1):
        first = index - length + 1
        if name_end(first, tokens, taken, text) != index:
            continue
        # One word alone is a surname only where nothing capitalised runs into it and the role opens in lower case.
        runs_on = (
            first > 0 and tokens[first - 1].capitalised and text[tokens[first - 1].end : tokens[first].start] == " "
        )
        return (
            None
            if length == 1 and (runs_on or (index == role.first - 1 and tokens[role.first].capitalised))
            else (first, index)
        )
    return None


def name_end(first: int, tokens: Sequence[Word], taken: set[int], text: str) -> int | None:
    """Return the last word of the name that begins at *first*, or None where no name begins."""
    if first in taken or not _opens_name(tokens[first].text):
        return None
    if first > 0 and fold(tokens[first - 1].text) == "the":
        return None  # "the Missing Persons" are nobody
    last = first
    if tokens[first].text.endswith(OWNING_S):
        return last
    while last + 1 < len(tokens) and last - first < LONGEST_NAME:
        word = tokens[last + 1]
        between = text[tokens[last].end : word.start]
        if between not in {" ", "\u00a0"} and not (between == ". " and len(tokens[last].text) == 1):
            break
        if last + 1 not in taken and (_is_name_like(word.text) or _is_within(last + 1, tokens)):
            last += 1
            if word.text.endswith(OWNING_S):
                break
        elif _is_particle(word.text):
            after = last + 2
            while after < len(tokens) and after - last < 3 and _is_particle(tokens[after].text):
                after += 1
            if after >= len(tokens) or after in taken or not _is_name_like(tokens[after].text):
                break
            last = after
        else:
            break
    return last if ORGANISATION.isdisjoint([bare(word) for word, _, _ in tokens[first : last + 1]]) else None


def goes_on(index: int, tokens: Sequence[Word]) -> bool:
    """Return whether a name that the word at *index* opens may go on: most words with a capital stand alone."""
    return index + 1 < len(tokens) and _may_go_on(tokens[index + 1].text)


@lru_cache(maxsize=16384)
def _may_go_on(word: str) -> bool:
    return word[0].isupper() or _is_particle(word) or _GIVEN_WITH_PARTICLE.match(word) is not None


@lru_cache(maxsize=16384)
def _opens_name(word: str) -> bool:
    return _is_name_like(word) and bare(word) not in STOPWORDS


@lru_cache(maxsize=16384)
def _is_name_like(word: str) -> bool:
    """Return whether *word*, as written, may be part of a name: not a day, a title, an acronym, nor with a digit."""
    if not word[:1].isupper() or (word.isupper() and len(word) > 2) or any(letter.isdigit() for letter in word):
        return False
    folded = bare(word)
    return folded not in _NO_NAMES and folded not in HEADS and folded not in STATUSES


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """Return *word* folded and without a possessive ending."""
    return fold(word).removesuffix("'s")


@lru_cache(maxsize=16384)
def _is_particle(word: str) -> bool:
    return fold(word) in _PARTICLES


def _is_within(index: int, tokens: Sequence[Word]) -> bool:
    """Return whether a word that opens no name goes on with one: "Bashir al-Rashid", "Nora May said"."""
    word = tokens[index].text
    if word == "May":
        return not (index + 1 < len(tokens) and tokens[index + 1].text[0].isdigit())
    return ("-" in word or "‑" in word) and _GIVEN_WITH_PARTICLE.match(word) is not None
