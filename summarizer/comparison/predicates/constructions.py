"""In which constructions a grading word grades: "is due to open", not "closed due to fog"; "calls for", not "calls"."""

from __future__ import annotations

from itertools import pairwise

from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.grades import (
    ALLOWING,
    CHANCES,
    GERUNDIAL,
    MODALS,
    PROPOSING,
    TO_ONLY,
    WEIGHING,
    lemma_of,
)
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS, PREPOSITIONS

_OPEN = (("on",), ("about",), ("over",), ("whether",))
_OF_PURPOSE = listed("can could may might")
_PURPOSE = {("so", "that"), ("in", "order"), ("so", "as")}
REACH, _TO_REACH = 9, 5
"""Words after a grading word that it can reach, and within which its "to" stands."""
ENDS = listed("and but because although though while when where which who since so as whereas before after")
FINITE = listed("is are was were has have had")


def grades_here(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the word grades anything here: no month of May, no cause after "due to", no last will."""
    order = passage.order
    before = order[index - 1] if index else ""
    if index and lemma not in MODALS and passage.words[index].capitalised and index not in passage.plain:
        return False  # the Court of Appeal asks for nothing
    if lemma in {"may", "will"} and ((passage.words[index].capitalised and index) or before in DETERMINERS):
        return False
    if lemma == "appeal" and order[index + 1 : index + 2] and order[index + 1] in _COURTS:
        return False
    if lemma == "should":
        return True
    if lemma in _OF_PURPOSE and _is_of_purpose(passage, index):
        return False
    return _in_idiom(passage, index, lemma) and (lemma not in TO_ONLY or complement(passage, index, lemma) is not None)


_COURTS = frozenset(["court", "courts", "judge", "judges", "panel", "tribunal", "board"])


_MAKING = frozenset(["make", "makes", "made", "making"])
"""What with "sure" is an aim, and no certainty."""


_PLEAS = {("guilty",), ("not",), ("no",), ("innocent",)}
"""What is pleaded, and asks for nothing."""


def _in_idiom(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether the words about it leave it its meaning: "a decision on the sale" leaves the sale open."""
    order = passage.order
    before, after = (order[index - 1] if index else ""), order[index + 1 : index + 2]
    if lemma in ALLOWING and before == "to":
        return False  # "stands idle to allow repairs"
    match lemma:
        case "decision":
            return after not in _OPEN
        case "ask":
            return before != "those"  # they are asked for nothing
        case "if":
            return before not in {"as", "even"}
        case "suspect":  # "the suspects", "23 suspects were"
            return before not in DETERMINERS and before[:1].isalpha() and after not in {(it,) for it in FINITE}
        case "plead":
            return after not in _PLEAS
        case "order" | "bid":
            return before != "in"
        case "certain" | "sure":
            return before not in DETERMINERS and before not in _MAKING
        case "think" | "consider":
            opens = order[index] == "considering" and (not index or parted(passage, index))
            return after != ("it",) and not opens  # "Considering that it was held there, …"
        case "provided":
            return after == ("that",) or (index > 0 and "," in passage.text[passage.words[index - 1].end :][:1])
    return _has_its_construction(passage, index, lemma)


def _has_its_construction(passage: Passage, index: int, lemma: str) -> bool:
    """Return whether a word that grades in one construction only stands in it: "calls for", "rules out", "is to"."""
    order = passage.order
    before, after = (order[index - 1] if index else ""), order[index + 1 : index + 2]
    match lemma:
        case "call":
            if _doer(passage, index) & _DOCUMENTS:
                return False  # a plan that calls for it has it
            return after == ("for",) or (after in {("on",), ("upon",)} and complement(passage, index, "") is not None)
        case "close":  # "close to signing"
            signing = "".join(order[index + 2 : index + 3])
            return order[index] == "close" and after == ("to",) and signing.endswith("ing")
        case "due":  # "is due to open", but "was closed due to fog"
            return not BE.isdisjoint(order[max(0, index - 3) : index])
        case "mean":  # "meant to shape"
            return after == ("to",)
        case "to":  # "is to open"
            aside = after == ("be",) and parted(passage, index)  # "aid, to be paid from next week"
            return (aside or before in BE) and after != () and after[0] not in DETERMINERS and after != ("blame",)
        case "rule":
            return after == ("out",)
    return True


def _doer(passage: Passage, index: int) -> set[str]:
    """Return the heads of the subject of the verb at *index*."""
    frame = frame_at(passage, index)
    return {passage.order[head] for head in frame.subject.heads} if frame is not None and frame.subject else set()


_DOCUMENTS = listed(
    "plan deal proposal agreement treaty law charter rules contract framework component phase stage part"
)
"""What asks for nothing by itself: what it calls for is part of it."""


def _is_of_purpose(passage: Passage, index: int) -> bool:
    """Return whether the modal stands in a clause of purpose, which leaves open what comes of it: "so that it can"."""
    first = max(0, index - REACH)
    before = passage.order[first:index]
    if any(pair in _PURPOSE for pair in pairwise(before)):
        return True
    so = next((i for i in range(index - 2, max(0, index - 1 - _SUBJECT), -1) if passage.order[i] == "so"), None)
    return so is not None and passage.parted.isdisjoint(range(so, index + 1))


_SUBJECT = 4
"""Words of a subject between "so" and its modal: "shut | so the new crew | can train"."""


def complement(passage: Passage, index: int, lemma: str) -> int | None:
    """Return where the verb stands that the word at *index* governs: behind "to", or in -ing where that may follow."""
    order = passage.order
    if lemma == "fear" and _is_feared(passage, index):
        return index + 1
    last = min(index + 1 + _TO_REACH + 3, len(order) - 1)
    for place in range(index + 1, last):
        if order[place] == "to" and _may_be_base(passage, place + 1):
            return place + 1
        if order[place] in ENDS or order[place] == "that" or _takes_to(order[place]):
            break  # of "talks meant to end it" the talks govern nothing
        if order[index + 1] == "of" and place > index + 2 and is_past(order[place]):
            break  # "fear of a strike led | the mill to close"
    if lemma in GERUNDIAL:
        for place in range(index + 1, min(index + 1 + _TO_REACH, len(order))):
            if parted(passage, place) or order[place] in ENDS or order[place] in FINITE:
                return None
            direct = place == index + 1 and lemma in WEIGHING | PROPOSING | {"risk"}
            if order[place].endswith("ing") and (direct or order[place - 1] in PREPOSITIONS):
                return place
            if order[place].endswith("ing") and lemma in CHANCES and _is_told(passage, index, place):
                return place
    return None


def _is_told(passage: Passage, index: int, place: int) -> bool:
    """Return whether the word in -ing tells what a subject of its own may do: "the risk of the storm | hitting Osk"."""
    if passage.order[index + 1] != "of" or passage.order[place - 1] in DETERMINERS:
        return False
    after = place + 1
    if after == len(passage.order) or after in passage.parted or passage.words[after].capitalised:
        return True
    return passage.order[after] in DETERMINERS or passage.order[after] in PREPOSITIONS


def _is_feared(passage: Passage, index: int) -> bool:
    """Return whether a state follows that somebody is feared to be in: "are feared dead", "is feared drowned"."""
    state = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    if BE.isdisjoint(passage.order[max(0, index - 2) : index]) or index + 1 in passage.parted:
        return False
    return state == "dead" or (is_past(state) and state != "said")


def _takes_to(word: str) -> bool:
    return word not in {"to", "whether"} and lemma_of(word) is not None


def _may_be_base(passage: Passage, place: int) -> bool:
    """Return whether the word behind "to" may be a verb in its base form: no name, figure or determiner."""
    word = passage.order[place]
    return word not in DETERMINERS and not word[0].isdigit() and not passage.words[place].capitalised
