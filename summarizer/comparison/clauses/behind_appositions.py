"""A past behind a subject's apposition in a clause that has no other verb: "when Ann Roe, her deputy, | resigned"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, POSSESSIVE

_OPENING = listed("after before when while because although though since until once as")
_REACH = 14
"""Words from the one that opens the clause to its verb."""


def pasts_behind(passage: Passage, found: Sequence[Group]) -> list[int]:
    """Return which of the groups *found*, read as participles, are the verbs of such clauses."""
    if _OPENING.isdisjoint(passage.order):
        return []
    return [
        place
        for place, group in enumerate(found)
        if group.passive
        and not group.finite
        and group.start == group.verb
        and group.start in passage.parted
        and is_past(passage.order[group.verb])
        and _is_verb_of_clause(passage, found, group)
    ]


def _is_verb_of_clause(passage: Passage, found: Sequence[Group], group: Group) -> bool:
    order, verb = passage.order, group.verb
    if order[verb + 1 : verb + 2] == ("by",):
        return False
    opener = next((i for i in range(verb - 1, max(-1, verb - _REACH), -1) if order[i] in _OPENING), -1)
    marks = [i for i in range(opener + 2, verb) if i in passage.parted]
    if opener < 0 or len(marks) != 1 or any(opener < other.verb < verb for other in found):
        return False
    opens = order[marks[0]] in DETERMINERS or passage.words[marks[0]].capitalised or order[marks[0]][0].isdigit()
    owned = marks[0] + 1 < verb and passage.words[marks[0]].text.endswith(POSSESSIVE)
    later = next((other for other in found if other.verb > verb), None)
    return (opens or owned) and not (later is not None and later.finite and later.start in passage.parted)
