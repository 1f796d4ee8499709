"""The verbs that clauses have: the verb groups, and what those leave out: an "is" alone, "and expand the other"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PERSONAL, PREPOSITIONS, PRONOUNS, Group, form_of
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms, known, names_thing
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, POSSESSIVE, WH
from summarizer.language.word_tables import by_word

_ALONE = AUXILIARIES - listed("can may might must do does did")
"""Auxiliaries that are a verb of their own; a "did" stands for the one before."""


def verbs_of(passage: Passage, hinted: Set[str]) -> list[Group]:
    """Return the verbs of *passage* in order, the words of *hinted* stems that may be verbs among them."""
    order = passage.order
    read = [
        group._replace(passive=True, finite=False)
        if _is_done_by(passage, group)
        else group._replace(finite=group.finite and order[group.start] not in _HAVING)
        for group in groups(passage)
        if order[group.start - 1 : group.start] != ("whose",)
    ]
    taken = {place for group in read for place in range(group.start, group.verb + 1)}
    found = sorted((*read, *_left_out(passage, hinted, taken)))
    if not any(group.finite for group in found):
        alone = [
            i for i, it in enumerate(found) if it.verb and it.verb not in passage.parted and is_past(order[it.verb])
        ]
        for last in alone[-1:]:
            found[last] = found[last]._replace(finite=True)  # "the crew | fled by boat"
    return found


def _is_done_by(passage: Passage, group: Group) -> bool:
    """Return whether the verb is a participle behind a mark with its doer: "the Vida, | sunk by a mine"."""
    after = passage.order[group.verb + 1 : group.verb + 3]
    bare = group.start == group.verb and group.start in passage.parted
    return bare and len(after) > 1 and after[0] == "by" and after[1] not in NUMBER_WORDS and after[1][0].isalpha()


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
        elif (
            word in _GETTING
            or _is_joined(passage, place)
            or (_is_likely(passage, place, hinted) and _may_be_verb(passage, place))
        ):
            yield Group(place, place, False, True)


_COUNTING = NUMBER_WORDS | {"whose"}
_ONGOING = frozenset(["now", "still", "also", "often", "always"])
_HAVING = frozenset(["having", "being"])
_GETTING = frozenset(["got", "gets"])
_WHO = frozenset(["who", "which"])


def _is_likely(passage: Passage, place: int, hinted: Set[str]) -> bool:
    """Return whether the word is of a *hinted* stem, or stands in -s behind a "who": "a sheikh who | owns it"."""
    word = passage.order[place]
    if passage.stems[place] in hinted or (word.endswith("s") and passage.order[place - 1] in _WHO):
        return form_of(word) > 0
    return _is_present(passage, place)


def _is_present(passage: Passage, place: int) -> bool:
    """Return whether the word is a verb in -s between its subject and what goes on behind: "Roe | lives with"."""
    order = passage.order
    after = order[place + 1] if place + 1 < len(order) and place + 1 not in passage.parted else ""
    if not after or after == "of" or after in AUXILIARIES or is_past(after) or not _is_third(order[place]):
        return False  # "Polish divers found"
    if _follows_subject(passage, place):
        return True
    if place in passage.parted and after not in PREPOSITIONS:  # "Roe pleads guilty, | gives evidence"
        return any(_is_third(order[i]) and _follows_subject(passage, i) for i in range(1, place - 1))
    return (after in DETERMINERS and after != "that") or after in PERSONAL or after[0].isdigit()


@by_word(16384)
def _is_third(word: str) -> bool:
    """Return whether *word* may be a verb in -s."""
    if not word.endswith("s") or word.endswith("ss") or word in CLAUSE_OPENERS:
        return False
    return len(base_forms(word)) > 1 and form_of(word) > 0 and not (is_person(word) or names_thing(word))


def _follows_subject(passage: Passage, place: int) -> bool:
    """Return whether a pronoun or a name stands right before the word."""
    return passage.order[place - 1] in PRONOUNS or (place not in passage.parted and _is_name(passage, place - 1))


def _is_name(passage: Passage, place: int) -> bool:
    """Return whether the word ends a name, or opens the sentence and is no word."""
    return any(run[1] == place + 1 for run in passage.names) or (not place and not known(passage.order[0]))


def _may_be_verb(passage: Passage, place: int) -> bool:
    """Return whether nothing before the word makes a noun of it."""
    if not place or passage.words[place].capitalised:
        return False
    before = passage.order[place - 1]
    if before in _WHO:
        return True
    leads = before in DETERMINERS or before in PREPOSITIONS or before in _COUNTING or before[0].isdigit()
    return not leads and not passage.words[place - 1].text.endswith(POSSESSIVE)


def _is_joined(passage: Passage, place: int) -> bool:
    """Return whether the word is a verb between "and" and its object: "will close one and | expand | the other"."""
    order = passage.order
    joined = order[place - 1] in {"and", "but"} or order[place - 1] in _ONGOING
    if not 1 < place < len(order) - 1 or not joined or not form_of(order[place]):
        return False
    return order[place + 1] in DETERMINERS and place + 1 not in passage.parted and not passage.words[place].capitalised
