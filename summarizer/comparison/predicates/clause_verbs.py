"""The verbs that clauses have: the verb groups, and what those leave out: an "is" alone, "and expand the other"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.past_forms import is_past
from summarizer.comparison.predicates.verb_groups import groups
from summarizer.comparison.predicates.verbs import PREPOSITIONS, Group, form_of
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, POSSESSIVE, WH

_ALONE = AUXILIARIES - listed("can may might must do does did")
"""Auxiliaries that are a verb of their own; a "did" stands for the one before."""


def verbs_of(passage: Passage, hinted: Set[str]) -> list[Group]:
    """Return the verbs of *passage* in order, the words of *hinted* stems that may be verbs among them."""
    order = passage.order
    read = [
        group._replace(finite=group.finite and order[group.start] not in _HAVING)
        for group in groups(passage)
        if order[group.start - 1 : group.start] != ("whose",)
    ]
    taken = {place for group in read for place in range(group.start, group.verb + 1)}
    return sorted((*read, *_left_out(passage, hinted, taken)))


def _left_out(passage: Passage, hinted: Set[str], taken: Set[int]) -> Iterator[Group]:
    order = passage.order
    if 0 not in taken and is_past(order[0]) and order[1:2] and (order[1] in PREPOSITIONS or order[1] in WH):
        yield Group(0, 0, True, False)  # "Asked whether it was safe, …"
    last = -1
    for place, word in enumerate(order):
        if place in taken or place <= last:
            continue
        if word in _ALONE:
            last = place
            while last + 1 < len(order) and order[last + 1] in AUXILIARIES and last + 1 not in taken:
                last += 1
            to = place > 0 and order[place - 1] == "to"
            yield Group(place - to, last, False, not to and word not in _HAVING)
        elif _is_joined(passage, place) or (_is_likely(passage, place, hinted) and _may_be_verb(passage, place)):
            yield Group(place, place, False, True)


_HAVING = frozenset(["having", "being"])
_WHO = frozenset(["who", "which"])


def _is_likely(passage: Passage, place: int, hinted: Set[str]) -> bool:
    """Return whether the word is of a *hinted* stem, or stands in -s behind a "who": "a sheikh who | owns it"."""
    word = passage.order[place]
    if passage.stems[place] not in hinted and not (word.endswith("s") and passage.order[place - 1] in _WHO):
        return False
    return form_of(word) > 0


def _may_be_verb(passage: Passage, place: int) -> bool:
    """Return whether nothing before the word makes a noun of it."""
    if not place or passage.words[place].capitalised:
        return False
    before = passage.order[place - 1]
    if before in _WHO:
        return True
    leads = before in DETERMINERS or before in PREPOSITIONS or before[0].isdigit()
    return not leads and not passage.words[place - 1].text.endswith(POSSESSIVE)


def _is_joined(passage: Passage, place: int) -> bool:
    """Return whether the word is a verb between "and" and its object: "will close one and | expand | the other"."""
    order = passage.order
    if not 1 < place < len(order) - 1 or order[place - 1] not in {"and", "but"} or not form_of(order[place]):
        return False
    return order[place + 1] in DETERMINERS and place + 1 not in passage.parted and not passage.words[place].capitalised
