"""Whether a word of a passage is a verb there, and in which voice: told by its form and by the words around."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.gerunds import own_subject, tells_more
from summarizer.comparison.clauses.measures import measured
from summarizer.comparison.clauses.past_forms import (
    DONE_BY_ONESELF,
    PLURALS,
    UNCHANGED,
    UNCHANGED_PARTICIPLES,
    is_compound,
    is_gerund,
    is_past,
    may_be_participle,
)
from summarizer.comparison.clauses.presents import NUMERALS, goes_on, has_object, is_counted, is_plural_subject, stays
from summarizer.comparison.clauses.shifted_objects import shifted_object
from summarizer.comparison.clauses.verbs import (
    NO_VERBS,
    PERSONAL,
    PREPOSITIONS,
    PRONOUNS,
    Group,
    border_between,
    parted,
)
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms, names_thing
from summarizer.language.lexicon.inflection import bare_participles
from summarizer.language.lexicon.persons import is_person
from summarizer.language.peoples import land_of
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, BE, CLAUSE_OPENERS, DETERMINERS, OWNING_S, WH

_HAVE = listed("has have had having 's 've 'd hasn't haven't hadn't")
_BASE_TAKING = AUXILIARIES - BE - _HAVE - listed("isn't aren't wasn't weren't")
"""Auxiliaries before a verb in its base form."""
_BE = BE | listed("isn't aren't wasn't weren't 's get gets got")
_OPENING_GERUND = listed("by after before without while when for of from in on since and despite against about with to")
_PREPOSITIONAL = listed("according including following regarding concerning during pending barring")
_KEEPING = listed("keep begin start stop continue go finish")
"""Verbs that another follows in -ing."""
_SHORTEST_ING = 5  # "being", not "king"
_ABOUT = listed("about around over under above below near")
"""Prepositions that before a figure say how exact it is: "carried about 12,000"."""


def reading(passage: Passage, index: int, start: int, clause: list[Group]) -> tuple[bool, bool] | None:
    """Return whether the word at *index* is a passive, and has a tense; None where it is no verb."""
    word = passage.order[index]
    past, going = is_past(word), is_gerund(word) and len(word) >= _SHORTEST_ING
    if start < index:
        helpers = passage.order[start:index]
        infinitive = "to" in helpers
        if infinitive:
            helpers = helpers[len(helpers) - helpers[::-1].index("to") :]
        last = next((helper for helper in reversed(helpers) if helper in AUXILIARIES), "")
        if infinitive and not last and (word in PLURALS or (word.endswith("s") and base_forms(word)[1:])):
            return None  # "to voters"
        if infinitive and not last and not _TO_THINGS.isdisjoint(passage.order[max(0, start - 1) : start]):
            return None  # "owing to ice"
        if last in _BASE_TAKING or (infinitive and not last):
            return (False, last != "") if not going and (not past or word in UNCHANGED_PARTICIPLES) else None
        if last in _BE:
            return (past, True) if past or going else None
        if last in _HAVE:
            return (False, True) if past or word in UNCHANGED_PARTICIPLES else None
    before = passage.order[index - 1] if index else ""
    if going and is_compound(word):
        return None  # "a levy on coal-burning boats"
    if going and word not in _PREPOSITIONAL:
        opens = (
            not index
            or index in passage.parted
            or before in _OPENING_GERUND
            or _joins_gerunds(passage, index, clause)
            or own_subject(passage, index) is not None
            or tells_more(passage, index)
        )
        return (False, False) if opens or not _KEEPING.isdisjoint(base_forms(before)) else None
    owned = index > 0 and passage.words[index - 1].text.endswith(OWNING_S)
    related = before == "that" and relates(passage, index) and not any(it.verb == index - 2 for it in clause[-1:])
    led = before in PREPOSITIONS and not (past and index in passage.parted)
    if not index or going or owned or (before in DETERMINERS and not related) or led:
        return None
    if past:
        bare = word in bare_participles() and start == index and _HAVE.isdisjoint(passage.order[:index])
        return (True, False) if bare else _plain_past(passage, index, start, clause)  # "a plan | drawn up by Roe"
    if before == "both" and start < index:  # "Roe and Lind, aged 70, | both oppose the tax"
        told = not word.endswith("s") and not DETERMINERS.isdisjoint(passage.order[index + 1 : index + 2])
        return (False, True) if told else None
    return (False, True) if _is_present(passage, index, start, clause) else None


def relates(passage: Passage, index: int) -> bool:
    """Return whether the past at *index* follows a "that" which stands for the noun before it: "a firm that | fell"."""
    order = passage.order
    if index < _RELATED or order[index - 1] != "that" or index - 1 in passage.parted:
        return False
    if not is_past(order[index]) and not has_object(passage, index):
        return False
    noun = order[index - 2]
    return noun not in NO_VERBS and noun not in PREPOSITIONS and noun not in VERBS and noun not in DETERMINERS


_RELATED = 3
"""Words before such a verb at least: "a firm that"."""
_TO_THINGS = listed(
    """according thanks owing contrary prior similar opposed next due exposed exposure linked link links related
    attributed tied connected addicted addiction accustomed subjected attached devoted confined vulnerable susceptible
    allergic immune resistant resistance adjacent access damage opposition reaction reactions"""
)
"""Words of which "to" is a part before a thing, and before no verb in its base form."""


def _joins_gerunds(passage: Passage, index: int, clause: list[Group]) -> bool:
    """Return whether the word in -ing stands behind an "and" that joins it to one before: "after falling and dying"."""
    if passage.order[index - 1] != "and" or not clause or clause[-1].finite:
        return False
    return passage.order[clause[-1].verb].endswith("ing")


def _plain_past(passage: Passage, index: int, start: int, clause: list[Group]) -> tuple[bool, bool] | None:
    """Read a past form without an auxiliary: told of what stands before it, or describing it or what follows."""
    after = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    ends = not after or parted(passage, index + 1)
    if is_compound(passage.order[index]) and after not in DETERMINERS and after not in PERSONAL:
        return None  # "all work-related software"
    if not ends and after == "by" and may_be_participle(passage.order[index]) and not _is_means(passage, index + 1):
        return (not measured(passage, index + 1), False)
    behind = after in PREPOSITIONS and not (after in _ABOUT and measured(passage, index + 1))
    if after == "to" and not _INTENDING.isdisjoint(base_forms(passage.order[index])):
        behind = False  # "the minister, Ann Roe, | threatened to resign"
    if parted(passage, index) and passage.order[index] in DONE_BY_ONESELF:
        return (False, True)  # "a sixth, Ann Roe, | died in hospital"
    if parted(passage, index) and (passage.order[index].endswith("ed") or _is_aside(passage, index)):
        if ends or behind or after[0].isdigit():
            return (True, False)  # "…, founded in 1926, …", "…, ranked 40th, …"
        if after not in PREPOSITIONS and passage.parted.isdisjoint(range(1, index)) and after not in DETERMINERS:
            return None  # "the mediator, retired judge Ann Roe": no aside ends before it
    if start and passage.order[start - 1] in DETERMINERS and not relates(passage, index):
        return None  # "the newly found moon"
    if start == index and clause and clause[-1].verb == index - 1 and _describes_object(passage, index, after):
        return None  # "has held | elected office"
    if is_counted(passage, index, start) and not ends:
        return None  # "after 20 of 71 scheduled laps"; but "sued in 2014, hired a lawyer"
    spans = bool(start) and passage.order[start - 1] in _SPANS and (ends or after in PREPOSITIONS)
    if spans or (after in PREPOSITIONS and start == index and _is_of_object(passage, index, clause)):
        return (True, False)  # "after 31 hours stuck, the drill"; "unearthed a chariot | buried near the river"
    if passage.order[index] in UNCHANGED and (after == "of" or _is_qualified(passage, index)):
        return None  # "the expected cost of", "a sharp cut in"
    return (False, True)


def _is_of_object(passage: Passage, index: int, clause: list[Group]) -> bool:
    """Return whether a participle is told of what the verb before it is done to, in one clause with that."""
    if not clause or not clause[-1].finite or clause[-1].passive or not may_be_participle(passage.order[index]):
        return False
    verb = clause[-1].verb
    if index - verb < _RELATED or passage.order[verb] in VERBS or passage.order[index] in DONE_BY_ONESELF:
        return False
    if border_between(passage, verb, index) or not WH.isdisjoint(passage.order[:verb]):
        return False
    shifted = shifted_object(passage, verb, index)
    between = passage.order[verb + 1 if shifted is None else shifted : index]
    return between[0] != "of" and PRONOUNS.isdisjoint(between) and PREPOSITIONS.intersection(between) <= {"of"}


def _describes_object(passage: Passage, index: int, after: str) -> bool:
    """Return whether a participle right behind another verb stands before the noun that this one is done to."""
    if index in passage.parted or not may_be_participle(passage.order[index]):
        return False
    return bool(after) and after not in NO_VERBS and after not in PREPOSITIONS and index + 1 not in passage.parted


_INTENDING = listed(
    """threaten vow refuse agree pledge decide fail try plan want hope offer decline seek attempt intend manage continue
    begin"""
)
"""Verbs that, before an infinitive, tell what somebody does, and not what is done to them."""


def _is_means(passage: Passage, by: int) -> bool:
    """Return whether "by" and a gerund with what it is done to tell how: "replied by | closing the road"."""
    going, after = passage.order[by + 1 : by + 2], passage.order[by + 2 : by + 3]
    return bool(going and after) and going[0].endswith("ing") and (after[0] in DETERMINERS or after[0] in _OBJECTS)


_OBJECTS = PERSONAL | {"to", "that"}
_SPANS = listed("minutes hours days weeks months years")


def _is_qualified(passage: Passage, index: int) -> bool:
    """Return whether a participle behind a determiner stands right before the word: "the expected | cost"."""
    before = passage.order[max(0, index - 2) : index]
    return len(before) > 1 and before[0] in DETERMINERS and before[1].endswith(("ed", "ing"))


def _is_aside(passage: Passage, index: int) -> bool:
    """Return whether a strong past opens an aside that describes, closed by a comma before a verb: "built in 1931"."""
    if not may_be_participle(passage.order[index]):
        return False
    close = next((i for i in range(index + 1, min(index + _ASIDE, len(passage.order))) if parted(passage, i)), None)
    if close is None or "," not in gap(passage, close):
        return False
    word = passage.order[close]
    return word in AUXILIARIES or is_past(word)


_ASIDE = 10
"""Words of the longest aside that describes what stands before it."""


def _is_present(passage: Passage, index: int, start: int, clause: list[Group]) -> bool:
    """Return whether the word is a verb in the present: behind its subject, before an object or a clause."""
    word, before = passage.order[index], passage.order[start - 1] if start else ""
    if before == "it" and start > 1 and passage.order[start - 2] in PREPOSITIONS:
        return False  # "takes part in it along with"
    if before in PRONOUNS:
        return True
    if before in {"which", "that"} and start > 1:
        return not is_plural_subject(passage, index)
    after = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    joined = parted(passage, start) or before == "and"
    if joined and clause and clause[-1].finite and goes_on(passage, index, clause[-1].verb):
        return True
    if not before or before in CLAUSE_OPENERS or before in PREPOSITIONS or before == "and":
        return False
    if clause and clause[-1].finite and not border_between(passage, clause[-1].verb, start):
        return False
    if not after or parted(passage, index + 1):
        return False
    named = passage.words[start - 1].capitalised and (start > 1 or before not in NUMERALS)
    object_opens = after in DETERMINERS - {"that"} or passage.words[index + 1].capitalised or after[0].isdigit()
    if parted(passage, start):  # "Vale, founded in 1926, employs 40 people"
        return word.endswith("s") and object_opens and not any(group.finite for group in clause)
    of_people = start > 1 and passage.order[start - 2] in DETERMINERS | NUMERALS and land_of(before)
    if before[0].isdigit() or word in _SPANS or of_people:
        return False  # "for three years the council", "some Norwegian prisoners in the camp"
    if not object_opens and after not in PREPOSITIONS and after not in PERSONAL and after not in WH:
        return False
    thing = word.endswith("s") and passage.words[index + 1].capitalised and names_thing(word)
    if thing and (not passage.words[start - 1].capitalised or any(map(is_person, base_forms(word)))):
        return False  # "the fishing boats Petrel and Marigold"; but "Lind trails Roe"
    if word.endswith("s") and not word.endswith("ss"):
        return (named or object_opens or word in VERBS or stays(word, before)) and not before.endswith("s")
    return before.endswith("s") and (not named or start == 1) and after in DETERMINERS
