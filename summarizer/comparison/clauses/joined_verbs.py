"""To which verb before an "and" the one behind it is joined."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verbs import Group, parted
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import DETERMINERS


def joins(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* joins a verb to the one before: "won | and", "won, | but"."""
    return passage.order[place] == "but" or not parted(passage, place) or gap(passage, place).strip(" ") in _CLOSING


_CLOSING = frozenset('"”')


def unquoted(passage: Passage, read: tuple[Group, ...], number: int, start: int) -> int:
    """Return the number of the verb before *start* that a quotation ending there does not hold: "said "…" and left"."""
    for low, high in passage.quotes if start - 1 in passage.unspaced else ():
        if low < passage.words[read[number - 1].verb].start < high <= passage.words[start - 1].start:
            outside = (i for i in range(number - 1, -1, -1) if passage.words[read[i].verb].start < low)
            return next(outside, number - 1)
    return number - 1


def with_tense(passage: Passage, read: tuple[Group, ...], number: int, joined: int) -> int:
    """Return the verb to which the one of that *number* is joined: with a tense to none behind "to", nor to a gerund.

    "Asked Lind to leave the hall | and closed it", "cut the ban imposed for pushing Roe | but upheld the fine".
    """
    group, former = read[number], read[joined]
    if group.finite and former.finite and _is_bare_past(passage, group) and _is_present(passage, former):
        return next((i for i in range(joined, -1, -1) if _is_bare_past(passage, read[i])), joined)
    gerund = not former.finite and passage.order[former.verb].endswith("ing") and _is_done_to_one(passage, group)
    if not group.finite or not (gerund or passage.order[former.start] == "to"):
        return joined
    return next((i for i in range(joined, -1, -1) if read[i].finite), joined)


def _is_done_to_one(passage: Passage, group: Group) -> bool:
    """Return whether the verb is no participle: an auxiliary helps it, or what it is done to follows."""
    if group.start < group.verb:
        return True
    after = group.verb + 1
    if after >= len(passage.order) or parted(passage, after):
        return False
    return passage.order[after] in DETERMINERS or passage.words[after].capitalised


def _is_bare_past(passage: Passage, group: Group) -> bool:
    return group.finite and group.start == group.verb and is_past(passage.order[group.verb])


def _is_present(passage: Passage, group: Group) -> bool:
    """Return whether the verb has no past and no auxiliary: "found how trees | heal and | wrote"."""
    return group.start == group.verb and not is_past(passage.order[group.verb])
