"""The ways of English to open what is mentioned and not told: who only heard it, who was cleared of it, a novel."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import Literal, NamedTuple

from summarizer.comparison.veridicality import words
from summarizer.language.reporting import listed


class Sort(Enum):
    """What an opener makes of what it opens."""

    FALSE = "not so"
    CHARGED = "a charge"
    RUMOURED = "a rumour, a fear or a hope"
    SAID = "somebody's word"
    FEIGNED = "made up, imagined, or still open"


Reach = Literal["behind", "bare", "whose", "around"]


class Opener(NamedTuple):
    """``words``: those one of which it has; ``shape``: a pattern of a `line.Line` up to what it opens, ``W`` for them.

    ``reach``: what it opens, the words behind it; a ``bare`` clause, which no word opens: "the court heard | Roe had
    lied"; behind it and, of whom it is told, before it (``whose``), "Roe was cleared of", or in its group ``whom``,
    "cleared | Roe | of"; or all ``around`` it: "…, the court heard".
    """

    sort: Sort
    words: frozenset[str]
    shape: str
    reach: Reach = "behind"

    @property
    def pattern(self) -> re.Pattern[str]:
        """The shape as a pattern."""
        return _pattern(self.shape, self.words)


@cache  # as many as there are openers; most texts need few of them
def _pattern(shape: str, telling: frozenset[str]) -> re.Pattern[str]:
    return re.compile(shape.replace("W", f"(?:{'|'.join(sorted(telling, key=len, reverse=True))})"))


def _opener(sort: Sort, telling: str, shape: str, reach: Reach = "behind") -> Opener:
    return Opener(sort, listed(telling), shape, reach)


_FEW = r"(?:[^|‖ ]+ ){0,6}?"
"""Some words between, no mark."""
_WHOM = r"(?P<whom>(?:[^|‖ ]+ ){0,6}?)"
_BE = r"(?:is|are|was|were|be|been|being)"
_HAS_BEEN = rf"(?:{_BE}|has been|had been)"
_THEY = r"(?:had |has |have )?(?:also |then |earlier |later |previously |never )?"
_TOLD = rf"(?:heard|hears|hear|{_BE} told)"
_NOT_TO = r"(?!to |by |of |about )"
_SHOWING = "depict(?:s|ed)|follow(?:s|ed)|imagine[sd]|portray(?:s|ed)|show(?:s|ed)|tell(?:s)?|told"
_VOTING = "advise[sd]|argue[sd]|campaign(?:s|ed)|decide[sd]|rule[sd]|vote[sd]?"
_GOING = "is|was|has it|had it|goes|went|spread|spreads"
_STATE = "(?=(?:be|have|become|remain) )"
"""Verbs whose infinitives no other check reads as still to come."""

OPENERS = (
    _opener(Sort.CHARGED, words.HEARING, rf" W {_THEY}{_TOLD} {_NOT_TO}{_FEW}(?:that|how) "),
    _opener(Sort.CHARGED, words.HEARING, rf" W {_THEY}{_TOLD} ", "bare"),
    _opener(Sort.CHARGED, words.HEARING, rf"(?<= \|) (?:[^|‖ ]+ ){{0,4}}?W {_THEY}{_TOLD} ", "around"),
    _opener(Sort.SAID, "told", rf" {_BE} W {_NOT_TO}{_FEW}(?:that|how) "),
    _opener(Sort.SAID, "told", rf" {_BE} W ", "bare"),
    _opener(Sort.RUMOURED, words.RUMOURED, rf" it {_HAS_BEEN} {_FEW}W {_FEW}that "),
    _opener(Sort.SAID, words.SAID, rf" it {_HAS_BEEN} {_FEW}W {_FEW}that "),
    _opener(Sort.RUMOURED, words.RUMOURED, rf" it {_HAS_BEEN} (?:\w+ly )?W ", "bare"),
    _opener(Sort.SAID, words.SAID, rf" it {_HAS_BEEN} (?:\w+ly )?W ", "bare"),
    _opener(Sort.RUMOURED, words.RUMOURED, rf"(?<= \|) (?:or so |so )?it {_HAS_BEEN} (?:\w+ly )?W ", "around"),
    _opener(Sort.SAID, words.SAID, rf"(?<= \|) (?:or so |so )?it {_HAS_BEEN} (?:\w+ly )?W ", "around"),
    _opener(Sort.RUMOURED, f"{words.RUMOURED} {words.SAID}", r"(?<= \|) or so (?:[^|‖ ]+ ){1,5}W ", "around"),
    _opener(Sort.RUMOURED, words.HELD, rf" {_BE} (?:\w+ly )?W (?=to (?:have|be) )", "whose"),
    _opener(Sort.RUMOURED, words.HELD, r"(?:^|(?<= \|)) (?:\w+ly )?W to (?=(?:have|be) )"),
    _opener(
        Sort.RUMOURED,
        "believed feared presumed thought",
        rf" {_BE} (?:\w+ly )?W (?!to |that |by |in |for |at )",
        "whose",
    ),
    _opener(Sort.SAID, "seen", rf" {_BE} (?:\w+ly )?W as (?=having |being )", "whose"),
    _opener(Sort.FALSE, words.LIES, rf" W {_FEW}that "),
    _opener(Sort.FALSE, words.UNTRUE, r" W (?:to \w+ )?that "),
    _opener(Sort.FALSE, words.CLAIMS, rf" (?:{'|'.join(words.TAKING_BACK.split())}) {_FEW}W that "),
    _opener(Sort.RUMOURED, words.CLAIMS, rf" W (?:(?:[^|‖ ]+ ){{0,5}}?(?:{_GOING}) )?that "),
    _opener(Sort.RUMOURED, words.CLAIMS, r" W (?:among|by|from|in|of|on) (?:[^|‖ ]+ ){1,5}?that "),
    _opener(Sort.CHARGED, words.CHARGES, " W of ", "whose"),
    _opener(Sort.CHARGED, "charged", r" W (?:\w+ly )?with ", "whose"),
    _opener(Sort.CHARGED, "accused suspected", rf" W {_WHOM}of ", "whose"),
    _opener(Sort.FALSE, words.CLEARING, rf" W {_WHOM}of ", "whose"),
    _opener(Sort.FALSE, "guilty", rf" not W {_FEW}(?:of|to) ", "whose"),
    _opener(Sort.FALSE, "against", rf" (?:{_VOTING}) {_FEW}W (?=\w+ing )", "whose"),
    _opener(Sort.FALSE, "anything", " W but ", "whose"),
    _opener(Sort.FALSE, f"{words.UNTRUE} {words.LIES}", r"(?<=^ )that (?=.* W )"),
    _opener(Sort.FALSE, words.KEEPING, rf" W {_WHOM}from ", "whose"),
    _opener(Sort.FALSE, words.MADE_UP, r" W (?=to \w+ |\w+ing )", "whose"),
    _opener(Sort.FALSE, words.MADE_UP, " W that "),
    _opener(Sort.FALSE, "up", " made W that "),
    _opener(Sort.FALSE, words.POSING, " W as ", "whose"),
    _opener(Sort.FALSE, "mistake mistaken mistakes mistaking mistook", rf" W {_WHOM}for ", "whose"),
    _opener(Sort.FALSE, "short", r" (?:stop(?:s|ped|ping)?|fell|falls|falling) W of ", "whose"),
    _opener(Sort.FALSE, "averted avoided escaped evaded missed", r" W (?=\w+ing )", "whose"),
    _opener(Sort.FEIGNED, "warned", rf" W {_WHOM}against ", "whose"),
    _opener(Sort.FEIGNED, words.BIDDING, rf" {_BE} (?:\w+ly )?W (?:[^|‖ ]+ )?to {_STATE}", "whose"),
    _opener(Sort.FEIGNED, words.WANTING, rf" W {_WHOM}to {_STATE}", "whose"),
    _opener(Sort.FEIGNED, words.WANTING, r" W that (?=(?:[^|‖ ]+ ){1,6}?(?:not )?(?:be|have) )"),
    _opener(Sort.FEIGNED, words.GUESSING, " W ", "whose"),
    _opener(Sort.FEIGNED, "lest till unless until", "(?<! not) W "),
    _opener(Sort.FEIGNED, "long", " (?:as|so) W as "),
    _opener(Sort.FEIGNED, "provided condition", " W that "),
    _opener(Sort.FEIGNED, words.WISHING, " W that "),
    _opener(Sort.FEIGNED, "imagine pretend say suppose", " W that "),
    _opener(Sort.FEIGNED, "if though", " as W "),
    _opener(Sort.FEIGNED, "case", " in W (?!of )"),
    _opener(Sort.FEIGNED, words.SHAPES, r" in (?:an?|the|his|her|their|one|this|that) (?:[^|‖ ]+ ){0,2}W (?:\| )?"),
    _opener(Sort.FEIGNED, words.SHAPES, r" in (?:[^|‖ ]+ ){1,5}W \| "),
    _opener(Sort.FEIGNED, words.SHAPES, rf" W (?:{_SHOWING}) "),
    _opener(Sort.SAID, "hear", r" to W (?:[^|‖ ]+ ){1,6}tell it (?:\| )?"),
    _opener(Sort.FEIGNED, words.MOTIONS, r" W that (?=(?:[^|‖ ]+ ){1,6}?(?:not )?(?:be|have) )"),
    _opener(Sort.SAID, words.VIEWS, r" in the W of (?:[^|‖ ]+ ){1,5}(?:\| )?"),
    _opener(Sort.SAID, words.MOODS, " W that "),
    _opener(Sort.SAID, words.PROVING, " (?:must|to|could not|cannot) W that "),
    _opener(Sort.SAID, words.TELLING, r" W (?:[^|‖ ]+ ){0,3}?that "),
)
"""In the order in which they are tried; what one has opened no later one opens again."""

HINTS = frozenset[str]().union(*[opener.words for opener in OPENERS])
"""Words one of which every opener has."""


@cache
def called_untrue() -> re.Pattern[str]:
    """Return the pattern of what makes of the claim before it one that is not so: "… turned out to be false"."""
    telling = "|".join(f"{words.UNTRUE} {words.LIES} {words.TAKING_BACK} dashed quashed".split())
    linking = "is|are|was|were|be|been|being|as|proved|proven|proves|rang|called|labelled|labeled|turned out|to be"
    return re.compile(rf" (?:(?:{linking}) )+(?:\w+ly )?(?:an? )?(?:{telling}) ")
