"""Who did what to whom: a claim in which the parties of a verb, or of "before", have changed places."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.denials import FUNCTION_WORDS
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, BE, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS

_REACH = 9
"""Words from a verb within which its parties stand, in news prose seldom further."""
_ORDERING = listed("before ahead after behind than")
"""Words whose two sides are no parties of a verb, but cannot change places either."""
_VERBS = listed(
    """abandon accuse acquire advise answer appoint arrest ask assault attack back ban bar beat betray blame bomb brief
    buy capture challenge charge chase cheat condemn consult control convict criticise criticize deceive defeat defend
    denounce detain dismiss elect employ endorse exceed expel fight fine fire follow force forgive free fund greet guide
    help hire hit host inform instruct invade invite jail kidnap kill lead lend mislead murder nominate notify obey
    oppose order oust outbid outnumber overtake own pardon pay persuade praise precede promise protect question rape
    reach replace represent rescue rob sack save seize send shoot stab strike succeed sue support suspend take teach
    tell thank threaten treat trust urge visit warn welcome wound"""
)
"""Verbs of two parties, either of which might do to the other what the verb says."""
_OBJECTS = DETERMINERS | listed("him them her us me it")
_GROUP = AUXILIARIES | listed("to not")
_BEFORE_NOUNS = DETERMINERS | (PREPOSITIONS - {"to"})
_BORDERS = (CLAUSE_OPENERS - listed("that as than")) | listed("and who which")


class _Parties(NamedTuple):
    subject: frozenset[str]  # stems
    object: frozenset[str]
    nearest: tuple[str, str]  # the stems next to the verb on either side, "" for none; turned with a passive
    active: bool  # followed by what can only be an object


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verbs of *claim* whose subject is the object of the same verb in the passages nearest to it."""
    near = sources.nearest(claim)[:2]
    for index in _pivots(claim):
        mine = _parties(claim, index)
        if not mine.subject or not mine.object:
            continue
        if any(_keeps(mine, claim.order[index], passage) for passage in near):
            continue
        for passage in near:
            places = [place for place in _pivots(passage) if _same(claim.order[index], passage.order[place])]
            changed = [place for place in places if _changed(mine, _parties(passage, place), claim.order[index])]
            if changed and len(changed) == len(places):
                place = changed[0]
                first, last = max(0, place - 3), min(len(passage.words), place + 4)
                span = passage.words[first].start, passage.words[last - 1].end
                verb = claim.words[index]
                reason = f"turns round who and whom of {verb.text!r}: source says {passage.text[slice(*span)]!r}"
                yield Difference("who-did-what", "clash", (verb.start, verb.end), passage.place(*span), reason)
                return


def _keeps(mine: _Parties, word: str, passage: Passage) -> bool:
    """Return whether *passage* has the verb with its parties in the claim's places."""
    return (
        any(
            _same(word, passage.order[place])
            and bool(mine.subject & _parties(passage, place).subject)
            and bool(mine.object & _parties(passage, place).object)
            for place in _pivots(passage)
        )
        and word not in _ORDERING
    )


@lru_cache(maxsize=8192)
def _pivots(passage: Passage) -> tuple[int, ...]:
    """Return the indices of the verbs of two parties, and of the words that order two things."""
    return tuple(
        index
        for index, word in enumerate(passage.order)
        if word in _ORDERING
        or (
            index
            and not _VERBS.isdisjoint(base_forms(word))
            and not passage.words[index].capitalised
            and passage.order[index - 1] not in _BEFORE_NOUNS
        )
    )


def _same(one: str, other: str) -> bool:
    return one == other or not _VERBS.intersection(base_forms(one)).isdisjoint(base_forms(other))


def _changed(mine: _Parties, theirs: _Parties, word: str) -> bool:
    straight = len(mine.subject & theirs.subject) + len(mine.object & theirs.object)
    there, back = len(mine.subject & theirs.object), len(mine.object & theirs.subject)
    if word in _ORDERING:
        here, there_only = mine.subject - theirs.subject, theirs.subject - mine.subject
        return bool((mine.object - theirs.object) & there_only and (theirs.object - mine.object) & here)
    if there and back and there + back > 2 * straight:
        return True
    moved = mine.nearest[0] and mine.nearest[0] == theirs.nearest[1]
    return bool(moved and mine.active and theirs.active and mine.nearest[0] not in theirs.subject)


@lru_cache(maxsize=8192)
def _parties(passage: Passage, verb: int) -> _Parties:
    """Return the parties of the word at *verb*; in a passive they change places, and only "by" tells the subject."""
    order = passage.order
    before = _walk(passage, range(verb - 1, max(-1, verb - 1 - _REACH), -1))
    after = _walk(passage, range(verb + 1, min(len(order), verb + 1 + _REACH)))
    group = verb
    while group and order[group - 1] in _GROUP:
        group -= 1
    if order[verb] not in _ORDERING and (not before or _border_between(passage, group)):
        before = _opening(passage, verb)  # "Roe & Sons, a firm of 40, is to be bought"
    left, right = [passage.stems[i] for i in before], [passage.stems[i] for i in after]
    near = (left[0] if left else "", right[0] if right else "")
    by = next((i for i in range(verb + 1, min(len(order), verb + 4)) if order[i] == "by"), None)
    if _is_participle(order[verb]) and (by == verb + 1 or not BE.isdisjoint(order[max(0, verb - 3) : verb])):
        agent = frozenset(passage.stems[i] for i in after if by is not None and i > by)
        return _Parties(agent, frozenset(left), (near[1] if agent else "", near[0]), False)
    if _is_participle(order[verb]) and verb + 1 < len(order) and order[verb + 1] in PREPOSITIONS:
        return _Parties(frozenset(), frozenset(), ("", ""), False)  # "a man hit in the street" did not hit
    active = verb + 1 < len(order) and (order[verb + 1] in _OBJECTS or passage.words[verb + 1].capitalised)
    return _Parties(frozenset(left), frozenset(right), near, active)


def _is_participle(word: str) -> bool:
    return word not in _VERBS and not word.endswith(("ing", "s"))


def _opening(passage: Passage, verb: int) -> list[int]:
    """Return the content words of the phrase that opens the sentence, the last first."""
    found = []
    for index in range(min(verb, _REACH)):
        if index and (_border_between(passage, index) or passage.order[index] in _BORDERS):
            break
        if passage.order[index] not in FUNCTION_WORDS:
            found.append(index)
    return found[::-1]


def _walk(passage: Passage, indices: range) -> list[int]:
    """Return the content words along *indices*, nearest first, up to the clause's border; a comma is none."""
    found = []
    ordering = passage.order[indices.start - indices.step] in _ORDERING
    for index in indices:
        edge = index if indices.step > 0 else index + 1
        if _border_between(passage, edge, ";:.!?()–—…") or (passage.order[index] in _BORDERS and not ordering):
            break
        if passage.order[index] not in FUNCTION_WORDS:
            found.append(index)
    return found


def _border_between(passage: Passage, index: int, marks: str = ",;:.!?()–—…") -> bool:
    """Return whether one of *marks* stands before the word at *index*."""
    if not 0 < index < len(passage.words):
        return False
    between = passage.text[passage.words[index - 1].end : passage.words[index].start]
    return any(mark in between for mark in marks)
