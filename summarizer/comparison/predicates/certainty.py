"""How sure a passage is of what it tells: the words that make a thing possible, asked for, hoped for, planned.

The scale follows the usual grading of modality and evidentiality (Saurí and Pustejovsky, *FactBank*, 2009: possible,
probable, certain), with plans and duties between what is probable and what is so.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.verbs import UNCHANGED, groups
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERB_NOUNS, BE, DETERMINERS, PREPOSITIONS

POSSIBLE, PROBABLE, PLANNED, SETTLED, CERTAIN, FACT = 1.0, 1.5, 2.0, 2.5, 3.0, 3.5
"""Steps of the scale; a whole step apart, one is no rewording of the other."""
_GRADES: dict[tuple[float, float], frozenset[str]] = {
    (POSSIBLE, POSSIBLE): listed(
        """may might could possibly perhaps maybe possibility if unless provided whether hope wish fear consider mull
        weigh explore contemplate ask urge request demand appeal beg invite call allow permit free possible threaten
        allege allegedly accuse suspect suspicion reportedly supposedly apparently"""
    ),
    (POSSIBLE, PROBABLE): listed("believe think seem appear suppose"),
    (POSSIBLE, PLANNED): listed("would should want seek try attempt propose proposal suggest can offer bid"),
    (PROBABLE, PROBABLE): listed("expect likely probably probable forecast predict project anticipate foresee reckon"),
    (PROBABLE, PLANNED): listed("aim prepare supposed"),
    (PLANNED, PLANNED): listed(
        """plan intend intention schedule due set to promise vow pledge order must require oblige agree decide
        decision undertake going"""
    ),
    (PLANNED, SETTLED): listed("will shall 'll"),
    (CERTAIN, CERTAIN): listed("certain certainly definitely guarantee inevitable inevitably bound sure surely rule"),
}
_GRADE_OF = {word: grade for grade, members in _GRADES.items() for word in members}
MODALS = listed("may might could would should will shall must can 'll")
_TO_ONLY = listed("due set going free bound appear seem fear project order agree prepare try allow permit")
"""Words that grade an infinitive only: "set to open", not "set a date"."""
_BOTH_SIDES = listed("possibly perhaps maybe allegedly reportedly supposedly apparently probably certainly definitely")
"""Adverbs that grade the whole clause about them."""
CONDITIONS = listed("if unless provided should")
_CONDITIONAL = CONDITIONS | listed("were had otherwise without")
_OPEN = (("on",), ("about",), ("over",), ("whether",))
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


@lru_cache(maxsize=65536)
def _lemma(word: str) -> str | None:
    return next((form for form in base_forms(word) if form in _GRADE_OF), None)


def grade(word: str) -> tuple[float, float] | None:
    """Return the least and the most that the folded *word* can mean by itself, None for a word that grades nothing."""
    lemma = _lemma(word)
    return _GRADE_OF[lemma] if lemma is not None else None


def is_graded(word: str) -> bool:
    """Return whether a form of the folded *word* can grade what is told."""
    return _lemma(word) is not None


@lru_cache(maxsize=1024)
def marks(passage: Passage) -> tuple[Mark, ...]:
    """Return the marks of *passage*, in order; what would follow from a condition is possible only."""
    found = []
    for index, word in enumerate(passage.order):
        lemma = _lemma(word)
        if lemma is None or not _grades(passage, index, lemma):
            continue
        governed, head = _scope(passage, index, lemma)
        low, high = _GRADE_OF[lemma]
        if lemma == "would" and _is_reported(passage, index):
            low, high = _GRADE_OF["will"]
        found.append(Mark(index, governed, head, low, high))
    return _under_condition(passage, found)


def _is_reported(passage: Passage, index: int) -> bool:
    """Return whether "would" is the "will" of reported speech: "said it would open", but "would like", "would if"."""
    after = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    if after in _WISHING or not _CONDITIONAL.isdisjoint(passage.order):
        return False
    before = (passage.order[place] for place in range(index))
    return any(word in VERBS and VERBS[word].form == "past" and VERBS[word].lemma in _SAYING for word in before)


def _grades(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades anything here: no month of May, no cause after "due to", no last will."""
    order = passage.order
    before, after = (order[index - 1] if index else ""), order[index + 1 : index + 2]
    if index and lemma not in MODALS and passage.words[index].capitalised and index not in passage.plain:
        return False  # the Court of Appeal asks for nothing
    if lemma in {"may", "will"} and ((passage.words[index].capitalised and index) or before in DETERMINERS):
        return False
    if lemma == "should":
        return True
    if (lemma == "decision" and after in _OPEN) or (lemma == "ask" and before == "those"):
        return False  # "a decision on the sale" leaves it open; "those asked" are asked for nothing
    if lemma == "if":
        return before not in {"as", "even"}
    if lemma in {"order", "bid"} and before == "in":
        return False
    if lemma == "call":
        return after in {("for",), ("on",), ("upon",)}
    if lemma == "to":  # "is to open"
        return before in BE and after != () and after[0] not in DETERMINERS
    if lemma in {"certain", "sure"}:
        return before not in DETERMINERS
    if lemma == "rule":
        return after == ("out",)
    if lemma == "provided":
        return after == ("that",) or (index > 0 and "," in passage.text[passage.words[index - 1].end :][:1])
    if lemma in _TO_ONLY:
        return _infinitive(order, index) is not None
    return not (lemma in {"think", "consider"} and after == ("it",))


def _infinitive(order: Sequence[str], index: int) -> int | None:
    """Return where the verb of "to" stands that the word at *index* governs."""
    for place in range(index + 1, min(index + 1 + _TO_REACH + 3, len(order) - 1)):
        if order[place] in _ENDS or order[place] == "that":
            return None
        if order[place] == "to" and order[place + 1] not in DETERMINERS and not order[place + 1][0].isdigit():
            return place + 1
    return None


def _scope(passage: Passage, index: int, lemma: str) -> tuple[tuple[int, ...], int | None]:
    order = passage.order
    reached = []
    for place in range(index + 1, min(index + 1 + _REACH, len(order))):
        between = passage.gaps[place]
        if order[place] in _ENDS or (between != " " and any(mark in between for mark in ",;:.!?()–—…")):
            break
        if order[place] in _FINITE and order[index + 1] in PREPOSITIONS and lemma not in CONDITIONS:
            break  # "the rain forecast for Thursday | has passed"
        if order[place] not in STOPWORDS and (not order[place].endswith("ly") or order[place] in ADVERB_NOUNS):
            reached.append(place)
    if lemma in _BOTH_SIDES or _is_passive(passage, index, lemma):
        reached = [place for place in range(max(0, index - 4), index) if order[place] not in STOPWORDS] + reached
    verb = None if lemma in MODALS or lemma == "to" else _infinitive(order, index)
    head = next((place for place in reached if verb is None or place >= verb), None)
    if verb is None and lemma not in MODALS and lemma != "to" and lemma not in {"consider", "propose", "suggest"}:
        head = None
    return tuple(reached), head


def _is_passive(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades its own subject: "a new lid is planned"."""
    return (
        passage.order[index].endswith("ed")
        and lemma not in _BOTH_SIDES
        and any(group.verb == index and group.passive and group.finite for group in groups(passage))
        and _infinitive(passage.order, index) is None
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
