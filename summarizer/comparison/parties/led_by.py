"""Speakers told by who leads them, "a team, led by Ann Roe", and by what they lead, "Ann Roe, who chairs it"."""

from __future__ import annotations

from bisect import bisect_left

from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.standing import Speaker
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import POSSESSIVE

_BANDS = listed("team group crew party panel task researchers scientists astronomers experts investigators engineers")
"""What is led, one of which may stand for another where one person leads both."""
_LEADING = listed("led headed chaired directed run overseen supervised")
"""Participles before a "by" that names who leads."""


def is_led_alike(who: Speaker, other: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether *who* names the leader too whom *passage* names of *theirs*, as the leader of the like."""
    same = who.words & other.heads or (who.words & _BANDS and other.heads & _BANDS)
    if not same or not who.called:
        return False
    first, last = (bisect_left(passage.starts, at) for at in theirs.span)
    named = next((run for run in passage.names if first < run[0] and run[1] <= last and _leads(passage, run[0])), None)
    return named is not None and who.called <= frozenset(passage.order[slice(*named)])


def _leads(passage: Passage, name: int) -> bool:
    """Return whether the name that begins there is of who leads: "led by | Ann Roe", "under | Ann Roe"."""
    before = passage.order[max(0, name - 2) : name]
    return before[-1:] == ("under",) or (before[-1:] == ("by",) and before[0] in _LEADING)


def is_office_told(who: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether *who* is called by the office that a clause about *theirs* tells: "Roe, who chairs the board"."""
    first, last = (bisect_left(passage.starts, at) for at in theirs.span)
    clause = next((place + 1 for place in range(first, last) if passage.order[place] == "who"), last)
    verb = next((place for place in range(clause, min(clause + _REACH, last)) if _offices(passage, place)), None)
    if verb is None or who.person:
        return False
    told = who.words - _offices(passage, verb)
    of = {word.removesuffix("\u2019s").removesuffix("'s") for word in passage.order[verb + 1 : last]}
    parts = {part for word in of for part in word.split("-")}
    return told < who.words and {_unowned(word) for word in told} <= parts


def _offices(passage: Passage, place: int) -> frozenset[str]:
    """Return what those are called who do what the verb at *place* tells: a chair, who chairs."""
    return frozenset().union(*[_OFFICES.get(form, frozenset()) for form in base_forms(passage.order[place])])


def _unowned(word: str) -> str:
    return next((word.removesuffix(end) for end in POSSESSIVE if word.endswith(end)), word)


_REACH = 3
"""Words from "who" to the verb: "who now chairs"."""
_OFFICES = {
    "chair": listed("chair chairman chairwoman chairperson head"),
    "head": listed("head chief director boss leader"),
    "lead": listed("leader head chief"),
    "run": listed("head chief director boss manager"),
    "command": listed("commander chief"),
    "direct": listed("director head"),
    "manage": listed("manager head"),
    "edit": listed("editor"),
    "own": listed("owner"),
    "coach": listed("coach"),
    "found": listed("founder"),
    "represent": listed("representative"),
}
"""Verbs of office, and the nouns for who holds it."""
