"""Where a sentence lost what restricts a rule or a measure: "may park here" of "may park here after six".

What was done in one place was done; but what is forbidden in bars is not forbidden, and where sales of bread fell sales
may have risen: a rule and a measure are told of no more than their restriction (downward and non-monotone contexts, van
Benthem, *Essays in Logical Semantics*, 1986).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from summarizer.comparison.as_told.led import LONGEST
from summarizer.comparison.clauses.clause_tree import clause_tree
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DAYS, DETERMINERS, PREPOSITIONS

_Places = Mapping[int, int]
_RULING = listed(
    """ban bans banned bar bars barred forbid forbids forbade forbidden prohibit prohibits prohibited outlaw outlaws
    outlawed allow allows allowed permit permits permitted let lets oblige obliges obliged require requires required
    exempt exempts exempted entitle entitles entitled may can could must cannot"""
)
"""Words by which something is forbidden, allowed or demanded."""
_LIMITING = listed("after before during between under over above below within with without except until inside outside")
_SETTING = listed("in at on")
_OUT_OF = listed("from")
_QUALITIES = listed("older younger longer shorter larger smaller heavier lighter born aged")
_MEASURES = listed(
    """sales exports imports rents prices price number numbers rate rates unemployment employment output profit profits
    turnover revenue wages costs cost deaths births cases infections production demand consumption use spending
    emissions share proportion risk level levels amount incidence prevalence turnout"""
)
"""Nouns for what is measured, of which there is more and less."""
_MOVING = listed(
    """rose rise rises risen fell fall falls fallen grew grow grows grown drop drops dropped halve halved halves double
    doubled doubles triple tripled increase increased increases decrease decreased declined decline declines climbed
    climb slumped jumped soared plunged slipped reduced reduce reduces cut cuts raised raise raises lowered lower hit
    reached shrank shrink was is were are"""
)
_OF_WHAT = listed("of among for under over between with")
_CHAIN = 12
"""Words behind a noun for a measure that may say of what."""
_DATED = (
    DAYS | frozenset(MONTHS) | listed("week month year weekend morning afternoon evening last next this time years")
)
_MODALS = listed("may can could must cannot")
_PHRASE = 5


def restricted_otherwise(claim: Passage, home: Passage, places: _Places) -> int | None:
    """Return the word of *claim* for a rule or a measure that is restricted in *home*, or None."""
    if not places or len(home.words) > LONGEST:
        return None
    kept = set(claim.stems)
    found = next(_ruled(claim, home, kept), None)
    return next(_measured(claim, home, places), None) if found is None else found


def _ruled(claim: Passage, home: Passage, kept: Set[str]) -> Iterator[int]:
    """Yield the ruling word of *claim* whose rule is told there with a limit that is left out."""
    for index, word in enumerate(claim.order):
        if word not in _RULING or claim.words[index].text == "May" or word not in home.order:
            continue
        rule = home.order.index(word)
        if home.order[rule - 1] in PREPOSITIONS:
            continue  # "in bars" rules nothing
        if _limits_lost(home, rule, kept, word) or _narrowed(home, rule, kept):
            yield index


def _limits_lost(home: Passage, rule: int, kept: Set[str], word: str) -> bool:
    """Return whether a limit behind the rule, up to the clause's end, has no word of the claim's."""
    for place in range(rule + 1, len(home.order)):
        here = home.order[place]
        if place in home.parted and here not in _LIMITING:
            return False
        if here in CLAUSE_OPENERS and here not in _LIMITING:
            return False
        limits = here in _LIMITING or here in _QUALITIES
        limits = limits or (word not in _MODALS and (here in _SETTING or here in _OUT_OF))
        if limits and _is_lost(home, place, kept, strict=here in _SETTING | _OUT_OF):
            return True
    return False


def _is_lost(home: Passage, place: int, kept: Set[str], *, strict: bool) -> bool:
    """Return whether the phrase behind the preposition has words, none kept, and is no date; nor a name if *strict*."""
    told = []
    for index in range(place + 1, min(place + 1 + _PHRASE, len(home.order))):
        word = home.order[index]
        if index in home.parted or word in PREPOSITIONS or word in CLAUSE_OPENERS or word in AUXILIARIES:
            break
        told.append(index)
    words = [i for i in told if i in home.content]
    if not words or any(home.stems[i] in kept for i in words):
        return False
    if any(home.order[i] in _DATED or (home.order[i].isdigit() and len(home.order[i]) == 4) for i in told):
        return False  # a year has four digits
    return not (strict and any(home.words[i].capitalised for i in words))


def _narrowed(home: Passage, rule: int, kept: Set[str]) -> bool:
    """Return whether those whom the rule is for are told by a clause that is left out: "dogs that are muzzled"."""
    tree = clause_tree(home)
    for clause in tree.clauses:
        if clause.kind != "relative" or clause.first in home.parted or not 0 < clause.first < rule:
            continue
        noun = clause.first - 1
        if noun not in home.content or home.stems[noun] not in kept or not home.order[noun].endswith("s"):
            continue
        if noun and home.order[noun - 1] in DETERMINERS:
            continue
        own = [i for i in home.content if tree.told[i] == (clause,) and clause.first < i < rule]
        if own and kept.isdisjoint(home.stems[i] for i in own):
            return True
    return False


def _measured(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the measure of *claim* that is told there of some only, of whom it says nothing."""
    if _MEASURES.isdisjoint(claim.order) or _MOVING.isdisjoint(claim.order):
        return
    verbs, kept = {group.start for group in groups(home)}, set(claim.stems)
    for index, place in places.items():
        if claim.order[index] not in _MEASURES or claim.order[index] != home.order[place]:
            continue
        first = place + 1
        for at in range(first, min(first + _CHAIN, len(home.order))):
            here = home.order[at]
            if at in home.parted or at in verbs or here in AUXILIARIES or here in CLAUSE_OPENERS or here == "and":
                break
            of_people = here == "in" and any(is_person(it) for it in home.order[at + 1 : at + 3])
            if (here in _OF_WHAT or of_people) and _is_lost(home, at, kept, strict=False):
                yield index
                return
