"""Whether an article joins two descriptions of one: "Josef Roe, the duty officer of the coastguard"."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.parties.standing import VAGUE, Speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import AUXILIARIES, BE

_PARTING = (
    listed("and or but said says told while with against from by between to than before after over that who which")
    | frozenset(VERBS)
    | (AUXILIARIES - BE)
)
"""Words that part two parties which stand close together."""
_TOGETHER = 6
"""Words within which a name and a description stand together: "Josef Roe, the duty officer of the coastguard"."""
_MOST = 12
"""Passages looked at for one word of a description."""


def told_together(one: Speaker, other: Speaker, sources: Sources) -> bool:
    """Return whether the article joins the two in one phrase: "Josef Roe, the coastguard's duty officer".

    What each hangs on has to be joined, not what it is described by: "the city clerk" is no "city councillor". Where
    they share a word ("the crew's doctor", "the club's doctor") every other word has to be.
    """
    if one.surname and other.surname:
        return False
    if _one_bureau(one, other, sources):
        return True
    mine, theirs = one.lacking(other), other.lacking(one)
    shared = one.words - mine - VAGUE
    if shared and one.surname and not other.names:  # "Otto Roe, the former mayor" is not whoever is "the mayor"
        return any(_beside(one.surname, word, sources, one.names) for word in shared)
    if shared:
        few, many = sorted((mine, theirs), key=len)
        return all(any(_beside(word, each, sources, one.names | other.names) for each in many) for word in few)
    return any(
        _beside(word, each, sources, one.names | other.names) or _is_called(word, each, sources)
        for word in mine & one.heads
        for each in theirs & other.heads
    )


def _one_bureau(one: Speaker, other: Speaker, sources: Sources) -> bool:
    """Return whether both are the office of one person, called by name and by title: "Roe's office", "the mayor's"."""
    if one.person or other.person or not (one.heads <= _BUREAUS and other.heads <= _BUREAUS):
        return False
    names, titles = one.words - one.heads, other.words - other.heads
    return any(_beside(name, title, sources, names) for name in names for title in titles)


_BUREAUS = listed("office bureau secretariat cabinet administration campaign team camp aides staff entourage")


def _is_called(one: str, other: str, sources: Sources) -> bool:
    """Return whether the sentence after one has the name goes on "she is the" other, or the other way about."""
    return any(_goes_on(name, noun, sources) for name, noun in ((one, other), (other, one)))


def _goes_on(name: str, noun: str, sources: Sources) -> bool:
    for passage in sources.holding(stem(noun))[:_MOST]:
        at = passage.at[stem(noun)][0]
        if passage.order[0] not in _PRONOUNS or at > _TOGETHER or passage.order[1] not in BE:
            continue
        beside = sources.read[passage.source].passages
        before = next((number for number, other in enumerate(beside) if other.offset >= passage.offset), 0)
        if before and stem(name) in beside[before - 1].at:
            return True
    return False


_PRONOUNS = listed("he she it they")


def joined(one: str, other: str, sources: Sources, names: frozenset[str] = frozenset()) -> bool:
    """Return whether the article has the two words side by side, those of *names* with their capital, unparted."""
    return _beside(one, other, sources, names)


def _beside(one: str, other: str, sources: Sources, names: frozenset[str] = frozenset()) -> bool:
    """Return whether some passage joins the words; those of *names* with their capital ("Last Custody", no custody)."""
    first, second = stem(one), stem(other)
    return any(
        abs(here - there) <= _TOGETHER and _joined(passage, min(here, there), max(here, there))
        for passage in sources.holding(first)[:_MOST]
        if second in passage.at
        for here in passage.at[first]
        for there in passage.at[second]
        if (one not in names or passage.words[here].capitalised)
        and (other not in names or passage.words[there].capitalised)
    )


def _joined(passage: Passage, first: int, last: int) -> bool:
    between = passage.text[passage.words[first].end : passage.words[last].start]
    if between == " (" and passage.text.startswith(")", passage.words[last].end):
        return True  # "the Harbour Authority (Torha)"
    if not _PARTING.isdisjoint(passage.order[first:last]) or any(mark in between for mark in ";:.!?()“”"):
        return False
    if any(
        first < it.verb < last and it.finite and BE.isdisjoint(passage.order[it.start : it.verb + 1])
        for it in groups(passage)
    ):
        return False  # "the line's ferry | left at noon, the coastguard"
    return not (last + 1 < len(passage.order) and "," in between and _interposed(passage, last))


_DETERMINED = frozenset(["the", "its", "their", "his", "her"])


def _interposed(passage: Passage, last: int) -> bool:
    """Return whether the word at *last* is what a comma and a verb of saying part off: "…, Roe said"."""
    first, named = last, passage.words[last].capitalised
    while first and gap(passage, first) == " " and (passage.words[first - 1].capitalised or not named):
        first -= 1
    return (
        "," in gap(passage, first)
        and (named or passage.order[first] in _DETERMINED)
        and gap(passage, last + 1) == " "
        and passage.order[last + 1] in VERBS
        and (last + 2 == len(passage.order) or gap(passage, last + 2) != " ")
    )
