"""Verbs in -s, which may be plurals, told by the object behind them; and pasts that describe what a figure counts."""

from __future__ import annotations

import re

from summarizer.comparison.clauses.past_forms import is_past, may_be_participle
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, PREPOSITIONS

NUMERALS = listed("one two three four five six seven eight nine ten eleven twelve several many most few some all")
_PARTICLES = listed("aside up down off out back over away")


def has_object(passage: Passage, index: int) -> bool:
    """Return whether the word is a verb in -s right before a determiner or a figure: "that | raises | the tax"."""
    word, after = passage.order[index], passage.order[index + 1 : index + 2]
    return bool(after) and index + 1 not in passage.parted and _may_be(word) and _opens_phrase(after[0])


def goes_on(passage: Passage, index: int, former: int) -> bool:
    """Return whether the word goes on a list of verbs in the present: "raises the tax, | scraps the fee and | adds"."""
    word, verb = passage.order[index], passage.order[former]
    if not verb.endswith("s") or is_past(verb):
        return False
    after = passage.order[index + 1 : index + 3]
    moves = len(after) > 1 and after[0] in _PARTICLES and _may_be(word) and _opens_phrase(after[1])
    return moves or has_object(passage, index)  # "sets | aside | 900 million"


def _may_be(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss") and len(base_forms(word)) > 1


def _opens_phrase(word: str) -> bool:
    return (word in DETERMINERS and word != "that") or word in NUMERALS or word[0].isdigit()


def is_plural_subject(passage: Passage, index: int) -> bool:
    """Return whether a plural behind "which" is who does it: "which | astronomers | have named"."""
    word, after = passage.order[index], passage.order[index + 1 : index + 2]
    if not word.endswith("s") or word.endswith("ss") or after == () or after[0] in DETERMINERS:
        return False
    return is_person(word) or (after[0] in AUXILIARIES and index + 1 not in passage.parted)


def stays(word: str, before: str) -> bool:
    """Return whether *word* tells where or how somebody is: "the woman | remains in hospital", no "human | remains"."""
    return word in _STAYING and before != "human"


_STAYING = frozenset(["remains", "stays", "lies"])


def is_counted(passage: Passage, index: int, start: int) -> bool:
    """Return whether the past form stands within a count: "after 20 of 71 scheduled laps", "the two injured climbers".

    Behind "the two" only where what it describes has a verb of its own: "the two injured five men".
    """
    if start < _LED or start in passage.parted:
        return False
    led, count, behind = passage.order[start - 2], passage.order[start - 1], passage.order[index + 2 : index + 3]
    if led in PREPOSITIONS and count.isdigit():
        return not (led in _DATING and _YEAR.fullmatch(count))  # "in 2010 left"
    if led not in DETERMINERS or not (count in NUMERALS or count.isdigit()) or start != index:
        return False
    return may_be_participle(passage.order[index]) and bool(behind) and behind[0] in AUXILIARIES


_LED = 2
"""Words before a counted noun at least: "the two"."""
_DATING, _YEAR = listed("in since until by during"), re.compile(r"1[5-9]\d\d|20\d\d")
