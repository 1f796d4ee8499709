"""Deeds that the sources name only as put off, called off, planned or missing, and that a claim tells as done.

"The probe was launched on 11 October" of "postponed the launch of its probe to 11 October"; "he was charged" of "he
was released without charge". The sources name the deed by a noun, which says nothing of whether it came about; what
stands over the noun does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.grades import FACT
from summarizer.comparison.predicates.tenses import told
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import BE, PREPOSITIONS

KEEPING_FROM = listed(
    """postpone delay defer cancel abandon scrap shelve suspend block prevent avert avoid stop halt ban forbid prohibit
    reject refuse oppose resist threaten demand urge propose plan consider weigh discuss seek request await expect
    promise prepare attempt escape rule foil thwart scupper preempt forestall"""
)
"""Verbs whose object has not come about, by dictionary form."""
UNDONE = listed(
    "postpone delay defer cancel abandon scrap shelve suspend prevent avert avoid foil thwart forestall halt"
)
"""Those of them by which it surely has not, whoever does it."""
_OFF = listed("call put head fend ward stave fight")
"""Verbs that do so with "off": "called off the strike"."""
DROPPED = listed("drop withdraw lift")
"""Verbs that do so of what can be taken back."""
_TAKEN_BACK = listed(
    "charge case lawsuit suit claim plan bid inquiry investigation proposal appeal ban sanction tariff"
)
UNREAL = listed(
    """planned proposed possible potential threatened attempted intended expected alleged would-be hypothetical
    cancelled canceled postponed delayed abandoned failed aborted without no any"""
)
"""Words right before a noun by which it has not come about, or is not there."""
_NOUNS = listed(
    "plan proposal demand call threat request bid attempt calls plans proposals demands threats verge brink plot plots"
)
"""Nouns of which what follows "for" or "of" has not come about."""
_STATES = listed("need want have own know like love hate cost matter belong depend consist lack")
"""Verbs of no deed, which nobody puts off or calls off."""
REACH = 4
"""Words between a verb and the noun of its object: "postponed | the | planned | second | launch"."""


def told_as_done(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first verb that *claim* tells as done of a deed that no passage of *near* does."""
    undone = [passage for passage in near if _may_be_undone(passage)]
    for group in groups(claim) if undone else ():
        if not group.finite or not _STATES.isdisjoint(base_forms(claim.order[group.verb])):
            continue
        found = [(passage, place) for passage in undone for place in echoes(claim, group.verb, passage)]
        if not found or not is_done(claim, group.verb):
            continue
        over = [_over(passage, place) for passage, place in found]
        if None in over or _brought_about_by_deed(claim, group.verb, near):
            continue
        if any(echoes(claim, group.verb, other) for other in near if other not in undone):
            continue
        passage, place = found[0]
        first, last = sorted((over[0] or 0, place))
        said, there = claim.words[group.verb], passage.span(first, last + 1)
        reason = f"tells {said.text!r} as done, source says {passage.text[slice(*there)]!r}"
        yield Difference("modality", "clash", (said.start, said.end), passage.place(*there), reason)
        return


def _brought_about_by_deed(claim: Passage, verb: int, near: Sequence[Passage]) -> bool:
    """Return whether *claim* tells what came of a deed that *near* tells as a fact: "the crash led to a closure".

    That no cause is known is said of the deed itself.
    """
    if _LINKING.isdisjoint(base_forms(claim.order[verb])):
        return False
    frame = frame_at(claim, verb)
    heads = frame.subject.heads if frame is not None and frame.subject is not None else ()
    return any(
        group.finite and group.verb in places and is_done(passage, group.verb)
        for head in heads
        for passage in near
        if (places := echoes(claim, head, passage))
        for group in groups(passage)
    )


_LINKING = listed("cause lead result prompt trigger provoke spark bring")
"""Verbs that tell what came of something: a cause is theirs, and no deed."""


def calls_off(passage: Passage, verb: int, place: int) -> bool:
    """Return whether by the verb the deed of the noun at *place* does not come about, or is taken back."""
    forms = base_forms(passage.order[verb])
    if not UNDONE.isdisjoint(forms):
        return True
    if passage.order[verb + 1 : verb + 2] == ("off",) and not _OFF.isdisjoint(forms):
        return True
    return not DROPPED.isdisjoint(forms) and not _TAKEN_BACK.isdisjoint(base_forms(passage.order[place]))


@read_once
def _may_be_undone(passage: Passage) -> bool:
    """Return whether *passage* has any word by which a deed has not come about."""
    if not (UNREAL | _NOUNS).isdisjoint(passage.order) or passage.has_form(KEEPING_FROM):
        return True
    return passage.has_form(DROPPED) or "off" in passage.order


def is_done(claim: Passage, verb: int) -> bool:
    """Return whether the claim tells the verb as a fact."""
    if told(claim, verb) != FACT or denies(claim, verb):
        return False
    return not any(verb in mark.governed or mark.at == verb for mark in marks(claim))


def _over(passage: Passage, place: int) -> int | None:
    """Return the word over the noun at *place* by which it has not come about; None for a verb, or without one."""
    order = passage.order
    if any(group.verb == place for group in groups(passage)):
        return None
    asked_for = False
    for index in range(place - 1, max(-1, place - 2 - REACH), -1):
        if parted(passage, index + 1):
            break
        if order[index] in UNREAL and index >= place - 2:
            return index
        if _keeps_from(order[index]) and not passage.words[index].capitalised:
            return None if _is_answer(passage, index, place) else index
        if order[index] == "off" and not _OFF.isdisjoint(base_forms(order[index - 1])):
            return index - 1
        if not DROPPED.isdisjoint(base_forms(order[index])) and not _TAKEN_BACK.isdisjoint(base_forms(order[place])):
            return index
        if order[index] in _NOUNS and asked_for:
            return index
        asked_for = order[index] in {"for", "of"}
        if order[index] in PREPOSITIONS - {"of", "off", "out", "for"}:
            break
    return _after(passage, place)


def _after(passage: Passage, place: int) -> int | None:
    """Return the verb that says of the noun that it was put off: "the launch was postponed"."""
    for index in range(place + 1, min(len(passage.order), place + 2 + REACH)):
        if parted(passage, index):
            return None
        if passage.order[index - 1] in BE and _keeps_from(passage.order[index]):
            return None if _is_answer(passage, index, place) else index
    return None


def _is_answer(passage: Passage, index: int, place: int) -> bool:
    """Return whether the verb at *index* keeps nothing off: it decides, or refuses what was said, "his claim"."""
    forms = base_forms(passage.order[index])
    if "rule" in forms:
        return passage.order[index + 1 : index + 2] != ("out",)  # "ruling that the lower court"
    return not _REFUSING.isdisjoint(forms) and passage.order[place] in VERBS


_REFUSING = listed("reject refuse oppose resist")
"""Verbs of which the object, where it was said, has been: a claim that is rejected was made."""


@lru_cache(maxsize=8192)
def _keeps_from(word: str) -> bool:
    return not KEEPING_FROM.isdisjoint(base_forms(word))
