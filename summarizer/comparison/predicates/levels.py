"""How sure a claim is of what a word of its source grades, as far as the claim leaves that open or not."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.denying_words import DENYING, is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks
from summarizer.comparison.predicates.grades import ASKING, FACT, MODALS, POSSIBLE, WEIGHING, lemma_of
from summarizer.comparison.predicates.plans_judged import is_of_put_down
from summarizer.comparison.predicates.reaching import UPON, is_taken_up, may_reach
from summarizer.comparison.predicates.tenses import told
from summarizer.language.factives import FACTIVE
from summarizer.language.lexicon import base_forms
from summarizer.language.openers import late
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, BE, DETERMINERS, JOINING, PREPOSITIONS

STEP = 1.0
"""From which difference on the scale of certainty one telling is no rewording of the other."""
OF_CONDITION = listed("if unless whether should will would")
HEDGES = listed(
    """when condition depend depends depending subject plan plans planned planning hope hopes potential prospective
    draft eventual future projection estimate outlook scenario option idea risk threat chance doubt question reported
    questions request calls demand appeal inquiry investigation investigating examining looking suspicion allegation
    allegations alleged accusation proposed await awaits awaited pending prepares prepared"""
)
"""Words by which a claim keeps in another way that something is not, or not yet, a fact."""
_CONDITION = late(
    r"\b(?:(?:as|so)\s+long\s+as|on\s+(?:the\s+)?condition|provid(?:ed|ing)|assuming|supposing|in\s+(?:the\s+)?case"
    r"|in\s+the\s+event|only\s+(?:in\s+response|in\s+reply|in\s+self-defen[cs]e|against|upon|after)|without|otherwise|conditional|once|where|depend\w*|whether|were|had)\b",
    re.IGNORECASE,
)
"""Other ways of a claim to tell of a condition than "if"."""
_AT_THE = ("at", "the")
"""What is done "at the request" of somebody is done."""
_WEIGHED = 2
"""Content words behind a verb of weighing that may name what is thought of."""
_LOOKING = listed("inquiry inquiries investigation investigations")
_ALLEGED = listed("allege allegedly accuse reportedly supposedly apparently suspect suspicion believe think")
"""Grades that a claim keeps by naming who says it."""


def tells_condition(claim: Passage) -> bool:
    """Return whether *claim* may tell of a condition, in whichever words."""
    return _CONDITION.search(claim.text) is not None


def at_most(mark: Mark) -> float:
    """Return how sure *mark* is at most: what hangs on a condition is no more than possible."""
    return POSSIBLE if mark.conditional else mark.high


def at_least(mine: Mark, mark: Mark) -> float:
    """Return how sure *mine* is at least, beside *mark*: of two conditionals the modals are compared."""
    if mine.conditional and mark.conditional:
        return mine.low - mark.high + at_most(mark)
    return POSSIBLE if mine.conditional else mine.low


def level_of(claim: Passage, place: int, passage: Passage, mark: Mark) -> float | None:
    """Return how sure the claim is at *place* of what *mark* grades, or None where it leaves that open."""
    if (mark.conditional and tells_condition(claim)) or claim.order[place] in SET_ASIDE or is_of_put_down(claim, place):
        return None
    mine = [found for found in marks(claim) if place in found.governed]
    if mine:
        return min(at_least(found, mark) for found in mine)
    others = [found for found in marks(claim) if found.at != place]  # "was calling for" grades not itself
    if any(found.low < at_most(mark) + STEP and may_reach(claim, found, place) for found in others):
        return None
    if hedged(claim, place, feared=lemma_of(passage.order[mark.at]) == "fear") or (
        is_only_said(claim) and is_alleged(passage, mark)
    ):
        return None
    if passage.order[mark.at] != "if" and (cue := VERBS.get(claim.order[place])) is not None and cue.free:
        return None  # "she noted"
    return FACT if is_had(claim, place, passage, mark) else told(claim, place)


SET_ASIDE = listed("earmarked budgeted slated pencilled penciled reserved intended allotted destined bound")
"""Participles of what is still to come: money "earmarked" for a school is not yet paid."""


def is_had(claim: Passage, place: int, passage: Passage, mark: Mark) -> bool:
    """Return whether somebody has what the passage only asks for, or that it is there: "there was neglect"."""
    before = claim.order[max(0, place - _HELD) : place]
    if "there" in before and not BE.isdisjoint(before):
        return (DENYING | MODALS | HEDGES | {"not", "no", "if", "whether"}).isdisjoint(before)
    if passage.order[mark.at] in {"whether", "if"} and is_state(claim, place):
        return True
    if ASKING.isdisjoint(base_forms(passage.order[mark.at])):
        return False
    if "to" in before[-2:] or not (DENYING | MODALS | {"not", "no"}).isdisjoint(before):
        return False
    verb = next((word for word in reversed(before) if word not in DETERMINERS and word not in _FULL), "")
    return not _HOLDING.isdisjoint(base_forms(verb))


def is_state(passage: Passage, place: int) -> bool:
    """Return whether a word that is no verb is told of somebody as what they are: "is still alive"."""
    first = place
    while (
        first
        and first not in passage.parted
        and (passage.order[first - 1] in _STILL or passage.order[first - 1].endswith("ly"))
    ):
        first -= 1
    return (
        bool(first)
        and first not in passage.parted
        and passage.order[first - 1] in _BEING
        and is_adjective(passage, place)
    )


def is_adjective(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* stands for itself behind its verb, before no noun: "is alive", "are safe"."""
    after = place + 1
    if passage.words[place].capitalised or not passage.order[place].isalpha() or passage.order[place].endswith("ing"):
        return False
    return after >= len(passage.order) or after in passage.parted or passage.order[after] in _BEHIND_STATE


_STILL = listed("still now already yet again very quite")
_BEING = listed("is are was were remains remained remain")
_BEHIND_STATE = PREPOSITIONS | JOINING | listed("as while when after before since although though")
_HELD = 4
"""Words before a noun within which stands who has it."""
_HOLDING = listed("have hold get receive obtain secure win gain give grant")
_FULL = listed("full formal official final written")


def hedged(passage: Passage, place: int, *, feared: bool = False) -> bool:
    """Return whether a word near the one at *place* keeps in another way that it is not, or not yet, a fact.

    Of a state that is *feared* no "when" of something past is one: "died when a boat sank". One beyond a semicolon, or
    in another clause that "and" or "but" joins, keeps that of something else.
    """
    return not HEDGES.isdisjoint(passage.order) and any(
        passage.order[max(0, index - 2) : index] != _AT_THE
        and not (index > place + 1 and passage.order[index - 2] in UPON and passage.order[index - 1] in DETERMINERS)
        and not _apart(passage, *sorted((index, place)))
        and not (word == "when" and feared and _is_past_time(passage, index))
        and not _finds(passage, index)
        and not is_taken_up(passage, place, index)
        and not (word == "calls" and passage.order[index + 1 : index + 2] not in _CALLING)
        for index, word in enumerate(passage.order)
        if word in HEDGES
    )


_CALLING = frozenset([(word,) for word in ("for", "to", "that", "on", "from", "by", "over")])
"""What follows calls that ask for something; those of a telephone ask for nothing."""


def _finds(passage: Passage, index: int) -> bool:
    """Return whether the word is of an inquiry that has found what it looked for: "the inquiry has confirmed"."""
    after = next((word for word in passage.order[index + 1 : index + 3] if word not in AUXILIARIES), "")
    return (
        passage.order[index] in _LOOKING and bool(base_forms(after)[1:]) and not FACTIVE.isdisjoint(base_forms(after))
    )


def _is_past_time(passage: Passage, index: int) -> bool:
    """Return whether the clause that "when" opens is of something that happened: "died when a boat sank"."""
    verb = next((group.verb for group in groups(passage) if group.finite and group.verb > index), None)
    return verb is not None and told(passage, verb) == FACT


def _apart(passage: Passage, first: int, last: int) -> bool:
    between = range(first + 1, last + 1)
    return any(
        any(mark in ";:.!?" for mark in gap(passage, i)) or ("," in gap(passage, i) and passage.order[i] in JOINING)
        for i in between
    )


_SAID_TO = frozenset((word, "to") for word in ("said", "reported", "rumoured", "rumored", "claimed", "understood"))


@lru_cache(maxsize=16)
def is_only_said(claim: Passage) -> bool:
    """Return whether *claim* names somebody who says it, and not one who found or proved it, or has it "said to be"."""
    if any(pair in _SAID_TO for pair in pairwise(claim.order)):
        return True
    cues = (claim.text[slice(*said.cue)].casefold().split() for said in claim.attributions)
    return any(all(FACTIVE.isdisjoint(base_forms(word)) for word in cue) for cue in cues)


def is_alleged(passage: Passage, mark: Mark) -> bool:
    """Return whether *mark* is one that a claim keeps by naming who says it: "allegedly", "believe"."""
    return any(form in _ALLEGED for form in base_forms(passage.order[mark.at]))


def is_denied_alike(claim: Passage, passage: Passage, mark: Mark) -> bool:
    """Return whether *claim* denies, or hardly tells, what *mark* says to be unlikely: "will hardly tell"."""
    if passage.order[mark.at] not in _UNLIKELY:
        return False
    return "hardly" in claim.order or any(map(is_negative, claim.order))


_UNLIKELY = listed("unlikely improbable")


def heads(passage: Passage, mark: Mark) -> tuple[int, ...]:
    """Return the words that *mark* grades; those of "if" and "whether" are verbs."""
    if mark.head is not None:
        return (mark.head,)
    if passage.order[mark.at] in OF_CONDITION:
        verbs = {group.verb for group in groups(passage)}
        return tuple(index for index in mark.governed if index in verbs) or mark.governed
    if lemma_of(passage.order[mark.at]) in WEIGHING:
        return mark.governed[:_WEIGHED]  # "exploring a sale"
    return mark.governed
