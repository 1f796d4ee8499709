"""Where a clause begins that no word opens: at its subject, on a noun, or at who says it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.clause_words import INNER, JOINING, OWN, RELATIVE, SAYING, TIMES
from summarizer.comparison.clauses.verbs import PREPOSITIONS, Group
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import VERBS
from summarizer.language.word_classes import DETERMINERS


def subject_start(passage: Passage, verbs: Sequence[Group], group: Group) -> int | None:
    """Return where the subject of a verb begins that has one of its own behind a verb before; None for none."""
    order = passage.order
    end = group.start
    if end in passage.parted:  # "the other ten, among them two guides, | are", "said the offer, made in May, | was"
        end = max((i for i in passage.parted if i < end), default=0)
        if any(it.finite and end <= it.start < group.start for it in verbs):
            return None
    former = max((it.verb for it in verbs if it.verb < end), default=-1)
    if end <= former + 1:
        return None
    place = end
    while place > former + 1 and order[place - 1] not in JOINING and (place == end or place not in passage.parted):
        place -= 1
    if place == group.start or order[place] in PREPOSITIONS:
        return None
    if place == former + 1 and place not in passage.parted:
        cue = VERBS.get(order[former])
        return place if cue is not None and cue.lemma in SAYING else None
    told = any(i in passage.content or order[i] in OWN for i in range(place, group.start))
    return place if told else None


def contact_start(passage: Passage, group: Group, top: int) -> int | None:
    """Return where a clause on a noun begins that no word opens: "the museum | her uncle ran"; None for none."""
    for place in range(group.start - 1, max(top + 1, 1), -1):
        if place in passage.parted or place + 1 in passage.parted:
            return None
        before = passage.order[place - 1]
        if passage.order[place] in INNER:
            noun = place - 1 in passage.content and not before.endswith("ly") and before[0].isalpha()
            named = passage.words[place - 1].capitalised and passage.order[place] in DETERMINERS
            return place if noun and not named and before not in VERBS and before not in TIMES else None
    return None


def aside_start(passage: Passage, group: Group) -> int | None:
    """Return where it begins if it only tells who says the rest, between two marks: ", officials said,"."""
    if passage.order[group.verb] not in VERBS:
        return None
    place, behind = group.start, group.verb + 1
    while place and place not in passage.parted:
        place -= 1
    ends = behind in passage.parted or behind == len(passage.order)
    return place if 0 < place < group.start and ends else None


def own_verb_behind_aside(passage: Passage, verbs: Sequence[Group], index: int) -> bool:
    """Return whether the word at *index* opens a clause whose subject is told more, between marks, before its verb.

    "After | Ann Roe, her deputy, | was hurt", "before | the union, which had fought it, | gave in".
    """
    marks = [place for place in passage.unspaced if place in passage.parted and place > index + 1][:_ASIDES]
    behind = [group for group in verbs if group.start > index]
    if len(marks) < 2 or not behind or any(";" in passage.gaps[place] for place in marks[:2]):
        return False
    first, order = marks[0], passage.order
    if behind[0].start <= first or order[first] in JOINING:
        return False
    if order[first] not in RELATIVE:
        return behind[0].finite and behind[0].start in marks[1:]
    return len(behind) > 1 and all(it.finite for it in behind[:2]) and behind[1].start == marks[1]


_ASIDES = 3
"""Marks about the asides of one subject: "Ann Roe, 70, her deputy, was"."""
