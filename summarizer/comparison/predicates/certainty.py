"""How sure a passage is of what it tells: which words make which others possible, asked for, hoped for, planned."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.grades import (
    CONDITIONS,
    FACT,
    GERUNDIAL,
    GRADE_OF,
    MODALS,
    PLANNED,
    POSSIBLE,
    PROPOSING,
    TO_ONLY,
    WEIGHING,
    lemma_of,
)
from summarizer.comparison.predicates.verbs import PRONOUNS, UNCHANGED, groups, parted
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERB_NOUNS, BE, DETERMINERS, PREPOSITIONS

_BOTH_SIDES = listed("possibly perhaps maybe allegedly reportedly supposedly apparently probably certainly definitely")
"""Adverbs that grade the whole clause about them."""
_CONDITIONAL = CONDITIONS | listed("were had otherwise without")
_OPEN = (("on",), ("about",), ("over",), ("whether",))
_OF_PURPOSE = listed("can could may might")
_PURPOSE = {("so", "that"), ("in", "order"), ("so", "as")}
_WISHING = listed("like prefer love rather welcome")
_SAYING = listed("say tell announce promise vow pledge confirm state declare")
"""Verbs behind which "would" is the past of "will"; behind "think" it may be a guess."""
_REACH, _TO_REACH = 9, 5
"""Words after a grading word that it can reach, and within which its "to" stands."""
_ENDS = listed("and but because although though while when where which who since so as whereas before after")
_FINITE = listed("is are was were has have had")
_DID = listed("has have had 've did was were is are been being got hasn't haven't hadn't didn't wasn't weren't")


class Mark(NamedTuple):
    """A grading word at ``at``, the words that it reaches, and the least and the most it can mean.

    ``head``: the verb that it grades; None where that may be any of the words reached.
    """

    at: int
    governed: tuple[int, ...]
    head: int | None
    low: float
    high: float
    conditional: bool = False  # what would follow from a condition; on the scale it is possible only


@read_once
def marks(passage: Passage) -> tuple[Mark, ...]:
    """Return the marks of *passage*, in order; what would follow from a condition is possible only."""
    found = []
    for index, word in enumerate(passage.order):
        lemma = lemma_of(word)
        if lemma is None or not _grades(passage, index, lemma):
            continue
        governed, head = _scope(passage, index, lemma)
        low, high = GRADE_OF[lemma]
        if lemma == "would" and _is_reported(passage, index):
            low, high = GRADE_OF["will"]
        found.append(Mark(index, governed, head, low, high))
    return _under_condition(passage, found)


def _is_reported(passage: Passage, index: int) -> bool:
    """Return whether "would" is the "will" of reported speech: "said it would open", but "would like", "would if"."""
    after = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    if after in _WISHING or not _CONDITIONAL.isdisjoint(passage.order):
        return False
    before = (place for place in range(index) if passage.order[place] in VERBS)
    return any(_told_before(passage, place) for place in before)


def _told_before(passage: Passage, place: int) -> bool:
    """Return whether the word is a verb of saying in the past: "said", "was telling"."""
    verb = VERBS[passage.order[place]]
    past = verb.form == "past" or (verb.form == "gerund" and not _PAST_BE.isdisjoint(passage.order[:place][-2:]))
    return past and verb.lemma in _SAYING


def _grades(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades anything here: no month of May, no cause after "due to", no last will."""
    order = passage.order
    before = order[index - 1] if index else ""
    if index and lemma not in MODALS and passage.words[index].capitalised and index not in passage.plain:
        return False  # the Court of Appeal asks for nothing
    if lemma in {"may", "will"} and ((passage.words[index].capitalised and index) or before in DETERMINERS):
        return False
    if lemma == "should":
        return True
    if lemma in _OF_PURPOSE and _is_of_purpose(passage, index):
        return False
    return _in_idiom(passage, index, lemma) and (lemma not in TO_ONLY or _complement(passage, index, lemma) is not None)


def _in_idiom(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the words about it leave it its meaning: "a decision on the sale" leaves the sale open."""
    order = passage.order
    before, after = (order[index - 1] if index else ""), order[index + 1 : index + 2]
    match lemma:
        case "decision":
            return after not in _OPEN
        case "ask":
            return before != "those"  # they are asked for nothing
        case "if":
            return before not in {"as", "even"}
        case "order" | "bid":
            return before != "in"
        case "certain" | "sure":
            return before not in DETERMINERS
        case "think" | "consider":
            return after != ("it",)
        case "provided":
            return after == ("that",) or (index > 0 and "," in passage.text[passage.words[index - 1].end :][:1])
    return _has_its_construction(passage, index, lemma)


def _has_its_construction(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether a word that grades in one construction only stands in it: "calls for", "rules out", "is to"."""
    order = passage.order
    before, after = (order[index - 1] if index else ""), order[index + 1 : index + 2]
    match lemma:
        case "call":
            return after == ("for",) or (after in {("on",), ("upon",)} and _complement(passage, index, "") is not None)
        case "close":  # "close to signing"
            signing = "".join(order[index + 2 : index + 3])
            return order[index] == "close" and after == ("to",) and signing.endswith("ing")
        case "due":  # "is due to open", but "was closed due to fog"
            return not BE.isdisjoint(order[max(0, index - 3) : index])
        case "mean":  # "meant to shape"
            return after == ("to",)
        case "to":  # "is to open"
            return before in BE and after != () and after[0] not in DETERMINERS
        case "rule":
            return after == ("out",)
    return True


def _is_of_purpose(passage: Passage, index: int) -> bool:
    """Return whether the modal stands in a clause of purpose, which leaves open what comes of it: "so that it can"."""
    before = passage.order[max(0, index - _REACH) : index]
    return any(pair in _PURPOSE for pair in pairwise(before))


def _complement(passage: Passage, index: int, lemma: str) -> int | None:
    """Return where the verb stands that the word at *index* governs: behind "to", or in -ing where that may follow."""
    order = passage.order
    last = min(index + 1 + _TO_REACH + 3, len(order) - 1)
    for place in range(index + 1, last):
        if order[place] == "to" and _may_be_base(passage, place + 1):
            return place + 1
        if order[place] in _ENDS or order[place] == "that" or _takes_to(order[place]):
            break  # of "talks meant to end it" the talks govern nothing
    if lemma in GERUNDIAL:
        for place in range(index + 1, min(index + 1 + _TO_REACH, len(order))):
            if parted(passage, place) or order[place] in _ENDS or order[place] in _FINITE:
                return None
            direct = place == index + 1 and lemma in WEIGHING | PROPOSING | {"risk"}
            if order[place].endswith("ing") and (direct or order[place - 1] in PREPOSITIONS):
                return place
    return None


def _takes_to(word: str) -> bool:
    return word not in {"to", "whether"} and lemma_of(word) is not None


def _may_be_base(passage: Passage, place: int) -> bool:
    """Return whether the word behind "to" may be a verb in its base form: no name, figure or determiner."""
    word = passage.order[place]
    return word not in DETERMINERS and not word[0].isdigit() and not passage.words[place].capitalised


def _scope(passage: Passage, index: int, lemma: str) -> tuple[tuple[int, ...], int | None]:
    order = passage.order
    reached: list[int] = []
    verb = None if lemma in MODALS or lemma == "to" else _complement(passage, index, lemma)
    for place in range(index + 1, min(index + 1 + _REACH, len(order))):
        between = passage.gaps[place]
        if order[place] in _ENDS or (between != " " and any(mark in between for mark in ",;:.!?()–—…")):
            break
        if order[place] == "that" and reached[-1:] == [place - 1] and lemma not in CONDITIONS:
            break  # "suspect a cable caused the fire | that closed the mill"
        if order[place] in _FINITE and order[index + 1] in PREPOSITIONS and lemma not in CONDITIONS and place != verb:
            break  # "the rain forecast for Thursday | has passed"
        if order[place] not in STOPWORDS and (not order[place].endswith("ly") or order[place] in ADVERB_NOUNS):
            reached.append(place)
    if lemma in _BOTH_SIDES or _is_passive(passage, index, lemma):
        reached = [place for place in range(max(0, index - 4), index) if order[place] not in STOPWORDS] + reached
    head = next((place for place in reached if verb is None or place >= verb), None)
    if verb is None and lemma not in MODALS and lemma != "to":
        head = None
    return tuple(reached), head


def _is_passive(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades its own subject: "a new lid is planned"."""
    return (
        passage.order[index].endswith("ed")
        and lemma not in _BOTH_SIDES
        and any(group.verb == index and group.passive and group.finite for group in groups(passage))
        and _complement(passage, index, "") is None
    )


def _under_condition(passage: Passage, found: list[Mark]) -> tuple[Mark, ...]:
    """Return *found* with the modals marked that hang on a condition, and "should" where it is one."""
    order = passage.order
    conditions = [mark for mark in found if _opens_condition(passage, mark.at)]
    at = {mark.at for mark in conditions}
    found = [
        mark._replace(low=POSSIBLE, high=POSSIBLE) if mark.at in at and order[mark.at] == "should" else mark
        for mark in found
    ]
    for condition in conditions:
        then = [mark for mark in found if order[mark.at] in MODALS and mark.at not in at]
        after = [mark for mark in then if mark.at > condition.at and mark.head not in condition.governed]
        before = [mark for mark in then if mark.at < condition.at]
        for mark in before[-1:] or after[:1]:
            found[found.index(mark)] = mark._replace(conditional=True)
    return tuple(sorted(found))


def _opens_condition(passage: Passage, index: int) -> bool:
    """Return whether a condition opens here: "if", "unless", and "should" before its subject."""
    word = passage.order[index]
    if word in {"if", "unless", "provided"}:
        return not (index and passage.order[index - 1].startswith(("ask", "wonder", "see", "know", "say")))
    if word != "should":
        return False
    return (
        index == 0
        or not (DETERMINERS | PRONOUNS).isdisjoint(
            passage.order[index + 1 : index + 2]
        )  # "will close should the price fall"
        or passage.order[index - 1] in STOPWORDS
        or bool(passage.text[passage.words[index - 1].end : passage.words[index].start].strip())
    )


def told(passage: Passage, index: int) -> float | None:
    """Return how sure the form of the word at *index* and its auxiliary are; None for no finite verb.

    "Opened", "has opened" and "was opened" tell a fact; "is opening" may be said of what is planned.
    """
    order = passage.order
    word, before = order[index], order[max(0, index - 3) : index]
    last = before[-1] if before else ""
    if last in MODALS or last in {"to", "be"} or ("to" in before[-2:] and "be" in before[-2:]):
        return None
    if word.endswith("ing"):
        return None if BE.isdisjoint(before[-2:]) else FACT if _PAST_BE.intersection(before[-2:]) else PLANNED
    if word.endswith(("s", "er", "est")):
        return None  # "votes" may be a noun, and "opens" may be said of tomorrow
    unchanged = word in UNCHANGED or word in _AS_PARTICIPLE
    if word.endswith("ed") or base_forms(word)[1:] or (unchanged and not _DID.isdisjoint(before[-2:])):
        return FACT if last not in DETERMINERS else None
    return FACT if word in UNCHANGED and last not in STOPWORDS else None


def phrase(passage: Passage, mark: Mark) -> str:
    """Return the words from the grading one to the verb that it grades."""
    last = mark.head if mark.head is not None else mark.at
    first, last = sorted((mark.at, last))
    return passage.text[passage.words[first].start : passage.words[last].end]


_PAST_BE = listed("was were been")
_AS_PARTICIPLE = listed("become come run overcome")
"""Verbs whose participle is their base form."""
