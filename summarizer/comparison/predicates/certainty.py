"""How sure a passage is of what it tells: which words make which others possible, asked for, hoped for, planned."""

from __future__ import annotations

from itertools import compress
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PRONOUNS, parted
from summarizer.comparison.opposites.utmost import is_of_utmost
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.constructions import ENDS, FINITE, REACH, complement, grades_here
from summarizer.comparison.predicates.grades import (
    CONDITIONS,
    GRADE_OF,
    MODALS,
    POSSIBLE,
    lemma_of,
)
from summarizer.comparison.predicates.inversions import CLOSING, is_inverted
from summarizer.comparison.predicates.tenses import PAST_BE
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import (
    ADVERB_NOUNS,
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
)
from summarizer.language.word_tables import by_word

_BOTH_SIDES = listed("possibly perhaps maybe allegedly reportedly supposedly apparently probably certainly definitely")
"""Adverbs that grade the whole clause about them."""
_BEFORE_ADJECTIVES = _BOTH_SIDES | listed("potentially conceivably purportedly")
"""Adverbs that behind a determiner grade the adjective that follows."""
_CONDITIONAL = CONDITIONS | listed("were had otherwise without")
_WISHING = listed("like prefer love rather welcome")
_SAYING = listed("say tell announce promise vow pledge confirm state declare")
"""Verbs behind which "would" is the past of "will"; behind "think" it may be a guess."""


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
    lemmas = tuple(map(_lemma_of, passage.order))
    if not any(lemmas) and "?" not in passage.text:
        return ()
    found = []
    for index in compress(range(len(lemmas)), lemmas):
        lemma = lemmas[index] or ""
        if lemma == "had":
            if not is_inverted(passage, index):
                continue
            lemma = "if"
        elif lemma == "said":
            if passage.order[index + 1 : index + 2] != ("to",) or passage.order[index - 1] not in BE:
                continue
            lemma = "think"  # "is said to have left"
        elif not grades_here(passage, index, lemma) or is_of_utmost(passage.order, index):
            continue
        governed, head = _scope(passage, index, lemma)
        low, high = GRADE_OF[lemma]
        if lemma == "would" and passage.order[index + 1 : index + 2] == ("have",):
            low, high = POSSIBLE, POSSIBLE  # it did not happen
        elif lemma == "would" and _is_reported(passage, index):
            low, high = GRADE_OF["will"]
        elif lemma == "rule" and _leaves_open(passage, index):
            low, high = POSSIBLE, POSSIBLE
        found.append(Mark(index, governed, head, low, high))
    return _under_condition(passage, [*_asked(passage), *found])


def _leaves_open(passage: Passage, index: int) -> bool:
    """Return whether what follows is not ruled out: "would not rule out | a cut"."""
    before = passage.order[max(0, index - 3) : index]
    denied = any(word in NEGATIONS or word.endswith("n't") or word in _REFUSING for word in before)
    return denied and passage.order[index + 1 : index + 2] == ("out",)


_REFUSING = listed("refused refuses declined declines without")


@by_word(8192)
def _lemma_of(word: str) -> str | None:
    """Return the form under which *word* may grade something: "had" before its subject, "said" before "to"."""
    return word if word in {"had", "said"} else lemma_of(word)


def _asked(passage: Passage) -> list[Mark]:
    """Return the mark of a question that may be answered by "no": "And was she forced out?"."""
    if not passage.text.rstrip(CLOSING).endswith("?"):
        return []
    first = next((i for i, word in enumerate(passage.order) if word not in _LEADING), 0)
    if passage.order[first : first + 1] and passage.order[first] in AUXILIARIES - MODALS:
        reached = tuple(i for i in range(first + 1, len(passage.order)) if passage.order[i] not in STOPWORDS)
        return [Mark(first, reached[:REACH], None, POSSIBLE, POSSIBLE)]
    return []


_LEADING = listed("and but so or well then")


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
    past = verb.form == "past" or (verb.form == "gerund" and not PAST_BE.isdisjoint(passage.order[:place][-2:]))
    return past and verb.lemma in _SAYING


def _scope(passage: Passage, index: int, lemma: str) -> tuple[tuple[int, ...], int | None]:
    order = passage.order
    if lemma in _BEFORE_ADJECTIVES and _describes_next(passage, index):
        return (index + 1,), index + 1
    reached: list[int] = []
    verb = None if lemma in MODALS or lemma == "to" else complement(passage, index, lemma)
    for place in range(index + 1, min(index + 1 + REACH, len(order))):
        between = passage.gaps[place]
        if order[place] in ENDS or (between != " " and any(mark in between for mark in ",;:.!?()–—…")):
            break
        if order[place] == "that" and reached[-1:] == [place - 1] and lemma not in CONDITIONS:
            break  # "suspect a cable caused the fire | that closed the mill"
        if order[place] in FINITE and order[index + 1] in PREPOSITIONS and lemma not in CONDITIONS and place != verb:
            break  # "the rain forecast for Thursday | has passed"
        if order[place] in ADVERBS and place + 1 < len(order) and not parted(passage, place + 1):
            continue  # "could still recover"
        if order[place] not in STOPWORDS and (not order[place].endswith("ly") or order[place] in ADVERB_NOUNS):
            reached.append(place)
    aside = index in passage.parted and bool(reached)  # "they waited, perhaps | for the last boat"
    if (lemma in _BOTH_SIDES and not aside) or _is_passive(passage, index, lemma):
        reached = [place for place in range(max(0, index - 4), index) if order[place] not in STOPWORDS] + reached
    head = next((place for place in reached if verb is None or place >= verb), None)
    if verb is None and lemma not in MODALS and lemma != "to":
        head = None
    return tuple(reached), head


def _describes_next(passage: Passage, index: int) -> bool:
    """Return whether the adverb grades the adjective behind it alone: "the potentially decisive vote was put off"."""
    before, after = passage.order[max(0, index - 1) : index], passage.order[index + 1 : index + 2]
    return bool(before and after) and before[0] in DETERMINERS and not parted(passage, index + 1)


def _is_passive(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades its own subject: "a new lid is planned"."""
    return (
        passage.order[index].endswith("ed")
        and lemma not in _BOTH_SIDES
        and any(group.verb == index and group.passive and group.finite for group in groups(passage))
        and complement(passage, index, "") is None
    )


def _under_condition(passage: Passage, found: list[Mark]) -> tuple[Mark, ...]:
    """Return *found* with the modals marked that hang on a condition, and "should" where it is one."""
    order = passage.order
    conditions = [mark for mark in found if _opens_condition(passage, mark.at)]
    if not conditions:
        return tuple(sorted(found))
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
    if word == "had":
        return True
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


def phrase(passage: Passage, mark: Mark) -> str:
    """Return the words from the grading one to the verb that it grades."""
    last = mark.head if mark.head is not None else mark.at
    first, last = sorted((mark.at, last))
    return passage.text[passage.words[first].start : passage.words[last].end]
