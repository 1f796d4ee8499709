"""Where a sentence lost a word that makes less of what it kept: half, attempted, all but, as long as.

All of its words are its source's, and what they said there they no longer say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import VERBS, listed

_LESSENING = listed(
    """half part attempted proposed draft planned potential alleged suspected supposed would-be second-largest aborted
    failed unsuccessful fake mock tentative preliminary partial"""
)
"""Words right before a noun, or its article, that make less of it."""
_ADDING_NOTHING = listed("total number group age sum period maximum minimum average team crew crowd all out most some")
"""Words before "of" and a figure that may be left out: "a total of 30 people"."""
_PASSED_OVER = listed("the a an of his her its their this that")
_EXCEPTING = listed("but bar except save")
_WHOLE = listed("all every everyone everybody everything any anyone none no nobody nothing each")
"""Words of a whole from which one is excepted: "every state | but | Ostrava"."""
_REACH = 5
_CONDITION = re.compile(
    r"\b(?:as|so) long as\b|\bon (?:the )?condition that\b|\bbut for\b|\bprovid(?:ed|ing) that\b"
    r"|\w should (?:it|he|she|they|we)\b|\bwould\b[^.;]*\bwere (?:it|he|she|they|we|the \w+) to\b"
    r"|\bwould\b[^.;]*\bhad (?:it|he|she|they|we|(?:the|an?) \w+)(?:,[^,]+,)? (?:not|never|\w+(?:ed|en|wn|ne))\b",
    re.IGNORECASE,
)
"""Conditions without an "if", as they stand in running text."""
_BEHIND_MARK = re.compile(
    r",\s(?:were\s[^.;,]*\sto\b|should\s(?:the|an?|it|he|she|they|we|[a-z]+s|[A-Z]\w+)\s|"
    r"had\s(?:the|an?|it|he|she|they|we|[A-Z]\w+)\s|given\s(?:enough|sufficient|that|the\sright|good)\b|"
    r"assuming\b|barring\b|subject\sto\b|depending\son\b|\w+\spermitting\b)",
)
"""Conditions behind a mark, of what may or will be."""
_DOUBTING = listed("probably possibly perhaps maybe presumably seemingly apparently arguably conceivably")
"""Adverbs by which something is no more than likely."""
_DOUBTFUL = _DOUBTING | listed("may might could likely unlikely expected thought believed seems appears reportedly")
"""Words by which a claim tells it so in its own way."""
_OPEN = listed("may might could can would will shall should")
_TELLING = listed("said says say told tells stated announced")
_HARDLY = listed("joked quipped feared hinted wondered dreamed imagined hoped wished suspected")
"""Verbs by which somebody says no such thing, or not in earnest."""
_SPEAKING = _TELLING | _HARDLY | frozenset(VERBS)


def cut_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first word of *claim* that lost a word which in *home* makes less of it, or None."""
    if not places:
        return None
    open_still = _depends(home) and not _OPEN.isdisjoint(claim.order) and not _depends(claim)
    conditional = (_is_conditional(home) or open_still) and not _is_conditional(claim) and "if" not in claim.order
    told = next((index for index, word in enumerate(claim.order) if word in _TELLING), None)
    if conditional or (told is not None and (_hardly_says(home) or _hints(claim, home, places, told))):
        return next(iter(places))
    if (doubted := _doubted(claim, home, places)) is not None:
        return doubted
    for index, place in places.items():
        if _is_measured(claim, home, place):
            return index
        led = place - 1
        while led > 0 and home.order[led] in _PASSED_OVER and led not in home.parted:
            led -= 1
        if led < 0 or home.order[led] in claim.order:
            continue
        if home.order[led] in _LESSENING or _is_excepted(home, led):
            return index
    return None


def cut_elsewhere(aligned: Alignment) -> int | None:
    """Return the same of the words that other passages than the nearest carry."""
    by_passage: defaultdict[Passage, dict[int, int]] = defaultdict(dict)
    for index, (passage, place) in aligned.carried.items():
        if passage is not aligned.home:
            by_passage[passage][index] = place
    found = (cut_otherwise(aligned.claim, passage, places) for passage, places in by_passage.items())
    return next((index for index in found if index is not None), None)


def _hints(claim: Passage, home: Passage, places: Mapping[int, int], told: int) -> bool:
    """Return whether the verb before what the claim has said behind *told* is none by which it is said in earnest."""
    if _HARDLY.isdisjoint(home.order):
        return False
    that = next((index for index in range(told + 1, len(claim.order)) if claim.order[index] == "that"), told)
    first = next((places[index] for index in sorted(places) if index > that), 0)
    verb = next((place for place in range(first - 1, -1, -1) if home.order[place] in _SPEAKING), None)
    return verb is not None and home.order[verb] in _HARDLY


def _doubted(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first word that *home* only has with a doubt which *claim* left out: "it | probably has | a moon"."""
    if _DOUBTING.isdisjoint(home.order) or not _DOUBTFUL.isdisjoint(claim.order):
        return None
    doubts = [place for place, word in enumerate(home.order) if word in _DOUBTING]
    reached = {next((place for place in home.content if place > doubt), -1) for doubt in doubts}
    return next((index for index, place in places.items() if place in reached), None)


def _is_measured(claim: Passage, home: Passage, place: int) -> bool:
    """Return whether the figure at *place* was of a measure that *claim* left out: "made | a loss of | 3 million"."""
    if place < _MEASURING or home.order[place - 1] != "of" or not home.order[place][0].isdigit():
        return False
    measure = home.order[place - _MEASURING]
    return measure not in _ADDING_NOTHING and home.stems[place - _MEASURING] not in claim.at


_MEASURING = 2
"""Words from a measure to its figure: "loss | of | 3"."""


def _is_excepted(passage: Passage, place: int) -> bool:
    """Return whether the word takes what follows it out of a whole: "everyone | but"."""
    if passage.order[place] not in _EXCEPTING or place in passage.parted:
        return False
    return not _WHOLE.isdisjoint(passage.order[max(0, place - _REACH) : place])


@read_once
def _is_conditional(passage: Passage) -> bool:
    return _CONDITION.search(passage.text) is not None


@read_once
def _depends(passage: Passage) -> bool:
    return not _OPEN.isdisjoint(passage.order) and _BEHIND_MARK.search(passage.text) is not None


@read_once
def _hardly_says(passage: Passage) -> bool:
    return not _HARDLY.isdisjoint(passage.order) and _TELLING.isdisjoint(passage.order)
