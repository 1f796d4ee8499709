"""Reasons: where a passage says why, by whom or what for something is so, and what it gives the reason for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from summarizer.comparison.causes.attributed import attributed
from summarizer.comparison.causes.causal_phrases import AFTER_CAUSE, BEFORE_CAUSE, MOTIVES, purpose
from summarizer.comparison.causes.no_links import links_nothing
from summarizer.comparison.causes.reason_lists import goes_on, goes_on_before
from summarizer.comparison.clauses.clause_openings import opens_clause
from summarizer.comparison.clauses.phrases_before import past_other
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.opposites.counterparts import reporting
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import BE, DETERMINERS, PERIODS, PREPOSITIONS, RELATIVES
from summarizer.language.word_tables import by_word

_HINDERED = listed(
    """prevented stopped halted blocked delayed barred hampered hindered disrupted interrupted thwarted foiled
    slowed stalled grounded deterred discouraged scuppered derailed curtailed cancelled postponed"""
)
"""Participles behind which "by" names what held something up."""
_KEPT = frozenset(["from", "in", "on", "until", "for"])
"""Words before which what held it up ends."""
_REACH = 14
"""Words of a reason that are looked at: a clause is seldom longer."""
_SENTENCE = 26
"""Words that are looked at where what came of it is told behind a comma: ", forcing 200 to leave"."""
_GAP = 12
"""Words that may stand between "naming" and "as its reason"."""
_ENDS = listed("and but while although though whereas as")
_TIMES = PERIODS | listed("day days hours weeks months years time times")


class Reason(NamedTuple):
    """Indices of words: of the first that links, of what is given as the reason, and of what it is the reason for."""

    at: int
    words: tuple[int, ...]
    effect: tuple[int, ...]


@read_once
def reasons(passage: Passage) -> tuple[Reason, ...]:
    """Return the reasons and aims that *passage* gives, each with the clause on the link's other side."""
    return tuple([_unspoken(found, speaking(passage)) for found in _reasons(passage)])


def _unspoken(reason: Reason, speech: frozenset[int]) -> Reason:
    """Return *reason* without who tells it, unless its own link was read as a word for saying: "rain explains why"."""
    if reason.at in speech or speech.isdisjoint(reason.words):
        return reason
    unspoken = tuple(i for i in reason.words if i not in speech)
    return reason._replace(words=unspoken) if unspoken else reason  # "because the mayor demanded one"


@read_once
def speaking(passage: Passage) -> frozenset[int]:
    """Return the words that tell who says it, without what a relative clause tells of that one."""
    speech = reporting(passage)
    opened = next((i for i in sorted(speech) if passage.order[i] in RELATIVES), len(passage.order))
    return frozenset(i for i in speech if i < opened)


@read_once
def given(passage: Passage) -> tuple[Reason, ...]:
    """Return its reasons and what an infinitive behind a comma tells of an aim: "stayed, to keep the yards open"."""
    return (*reasons(passage), *_aims(passage))


def _aims(passage: Passage) -> Iterator[Reason]:
    order = passage.order
    for index in [index for index, word in enumerate(order[:-1]) if word == "to" and "," in passage.gaps[index]]:
        if order[index + 1] in BE or order[index + 1] in DETERMINERS:
            continue
        words = _clause(passage, range(index + 1, min(len(order), index + 1 + _REACH)))
        effect = _back(passage, index, False)
        if effect and words[:1] == (index + 1,) and not passage.words[index + 1].capitalised:
            yield Reason(index, words, effect)


def _by_opening() -> dict[tuple[str, ...], list[tuple[tuple[str, ...], bool]]]:
    """Return one or two words that open a phrase → those after the first, and whether the reason stands after it."""
    found: dict[tuple[str, ...], list[tuple[tuple[str, ...], bool]]] = {}
    for phrases, forward in ((BEFORE_CAUSE, True), (AFTER_CAUSE, False)):
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            found.setdefault((first, *rest[:1]), []).append((tuple(rest), forward))
    for word in _HINDERED:
        found.setdefault((word, "by"), []).append((("by",), True))
    return found


_PHRASES = _by_opening()
_OPENING = BE | {"as", *(first for first, *_ in _PHRASES)}
"""Words with which a reason opens, beside those that name one."""


def _reasons(claim: Passage) -> Iterator[Reason]:
    order = claim.order
    taken = 0
    if order[:1] == ("what",) and (found := _pseudo_cleft(claim)) is not None:
        yield found
    yield from (Reason(*it) for it in attributed(claim))
    for index in compress(range(len(order)), map(_names_reason_or_opens, order)):
        word = order[index]
        if index < taken:
            continue
        if word == "as" and (noun := purpose(order, index)) is not None:
            yield Reason(index, _clause(claim, range(noun, min(len(order), noun + _REACH))), _back(claim, index, True))
        if word in BE and (found := _as_noun(claim, index)) is not None:
            yield found
            taken = found.effect[0]
            continue
        if (named := _named(claim, index)) is not None:
            yield named
            taken = named.words[-1]
            continue
        for rest, forward in (*_PHRASES.get(order[index : index + 2], ()), *_PHRASES.get((word,), ())):
            end = index + 1 + len(rest)
            if order[index + 1 : end] != rest or links_nothing(claim, index, word, rest):
                continue
            if word in _HINDERED and "".join(order[end + 1 : end + 2]) in _TIMES:
                continue  # "delayed by two days"
            found = _told(claim, index, end, forward, word in _HINDERED)
            if found is not None:
                yield found
                taken = end
                break


def _told(claim: Passage, index: int, end: int, forward: bool, hindered: bool) -> Reason | None:
    """Return the reason about the link of the words from *index* up to *end*, if it has one."""
    after = _clause(claim, range(end, min(len(claim.order), end + _REACH)), hindered=hindered, in_list=forward)
    inside = not forward and not claim.order[index].endswith("ing")  # "…, prompting an inquiry"
    before = _back(claim, past_other(claim, index), inside, in_list=not forward)
    if forward and not before:
        after, before = _parted(claim, after)
    motive = tuple(i for i in range(index, end) if claim.order[i] in MOTIVES)
    if not forward or after:
        return Reason(index, motive + after if forward else before, before if forward else after)
    return None


def _back(claim: Passage, index: int, inside: bool, in_list: bool = False) -> tuple[int, ...]:
    reach = _REACH if inside else _SENTENCE
    return _clause(claim, range(index - 1, max(-1, index - 1 - reach), -1), inside=inside, in_list=in_list)[::-1]


@by_word(16384)
def _names_reason_or_opens(word: str) -> bool:
    return word in _OPENING or _may_name(word)


@by_word(16384)
def _may_name(word: str) -> bool:
    return not _NAMING.isdisjoint(base_forms(word))


def _named(claim: Passage, index: int) -> Reason | None:
    """Return the reason that the verb at *index* names: "naming the drought as its main reason"."""
    if not _may_name(claim.order[index]):
        return None
    for place in range(index + 2, min(len(claim.order), index + _GAP)):
        if place in claim.parted:
            return None
        if claim.order[place] == "as" and not _REASON.isdisjoint(claim.order[place + 1 : place + 5]):
            words = tuple(i for i in claim.content if index < i < place)
            effect = tuple(i for i in claim.content if i < index)[-_REACH:]
            return Reason(index, words, effect) if words and effect else None
    return None


_NAMING = listed("name give cite mention describe identify call see")
_REASON = listed("reason reasons cause causes motive motives ground grounds explanation")


def _as_noun(claim: Passage, index: int) -> Reason | None:
    """Return the reason that the verb at *index* calls one: "wages were | the bank's chief motive for the rise"."""
    for place in range(index + 2, min(index + _QUALIFIED, len(claim.order))):
        if place in claim.parted or claim.order[place] in PREPOSITIONS:
            return None
        if claim.order[place] in _REASON and claim.order[index + 1] in DETERMINERS:
            found = _told(claim, index, place + 1, False, False)
            return found if found is not None and found.words and found.effect else None
    return None


_QUALIFIED = 6
"""Words from "was" within which the noun stands: "was the bank's own chief reason"."""


def _pseudo_cleft(passage: Passage) -> Reason | None:
    """Return the reason in "What held the drill was ice"."""
    for place in range(2, min(len(passage.order) - 1, _REACH)):
        if passage.order[place] in BE and _DOING.isdisjoint(passage.order[1:place]) and passage.order[1] not in BE:
            words = _clause(passage, range(place + 1, min(len(passage.order), place + 1 + _REACH)))
            effect = tuple(i for i in passage.content if 0 < i < place)
            return Reason(place, words, effect) if words and effect else None
    return None


_DOING = listed("do does did done want wants wanted say says said mean means meant need needs needed know knows known")
"""Verbs of a clause in "what" that tells no cause: "What she has done is suspend it"."""


def _parted(claim: Passage, after: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the reason and the effect of a sentence that opens with its reason: "For want of coal, the mill stood"."""
    if not after:
        return (), ()
    last = after[-1] + 1
    follows = _clause(claim, range(last, min(len(claim.order), last + _REACH)), inside=False)
    if follows:
        return after, follows
    for number, place in enumerate(after[1:], start=1):
        if claim.order[place - 1] in DETERMINERS:
            return after[:number], after[number:]
    return after, ()


def _clause(
    claim: Passage, indices: range, *, inside: bool = True, hindered: bool = False, in_list: bool = False
) -> tuple[int, ...]:
    """Return the content words of *indices* up to where the clause ends; unless *inside*, not at its first mark.

    A reason goes on, *in_list*, behind the commas of its list. Words for a time tell when, not why.
    """
    found = []
    for index in indices:
        edge = index if indices.step > 0 else index + 1
        mark = 0 < edge < len(claim.words) and parted(claim, edge)
        word = claim.order[index]
        ends = word in _ENDS and not (word == "and" and indices.step > 0 and not opens_clause(claim, index))
        if ends and in_list and word == "and" and indices.step < 0 and goes_on_before(claim, index):
            continue
        if ends or (word in RELATIVES and (indices.step < 0 or mark)) or (hindered and word in _KEPT):
            break
        if mark and (inside or index != indices[0]) and not (in_list and goes_on(claim, indices[0], edge)):
            break
        if word not in STOPWORDS and word not in _TIMES:
            found.append(index)
    return tuple(found)
