"""Which words of English may stand for one another and which exclude one another: `alike`, `opposed`.

A thesaurus made by hand from general knowledge of the language, since no package that ships one is small, permissive
and kept up. Its files (see `tables`) are read when first asked for; words are looked up by dictionary form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, compress
from typing import Any

from summarizer.language.lexicon.inflection import base_forms as base_forms
from summarizer.language.lexicon.inflection import noun_forms
from summarizer.language.lexicon.tables import Pole as Pole
from summarizer.language.lexicon.tables import Table, contrasts, opposites, synonyms, things
from summarizer.language.tokens import stem
from summarizer.language.word_tables import by_word

_Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], Sequence[object], int]]]
"""Phrases that begin with one word: their second word → (the words after it, what the phrase means, its gap)."""

_NOTHING: frozenset[Any] = frozenset()
"""What most words mean: one for all, since an empty set takes as much room as a full one."""
_NO_PHRASES: _Phrases = {}

_ENDS = 3
"""Ends of an axis at most: most have two; beside "raise" and "lower" stands "keep"."""
_GAP = 2
"""Words that may stand within a phrase: "called all of them back", "made a quick decision"."""
_OWN = ("er", "est", "ing")
"""Endings of words that, where they are listed, are no other word's forms: "later" of "late", "missing" of "miss"."""
_OWN_END = ("er", "est")
"""The same of opposites: "closing" stands where "close" does, and with "last" besides."""
_BOUND = frozenset("to for of on in at by from with into against as about after before than".split())
"""Words before which none may: "called on them" is no "called a strike on Monday"."""


def alike(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* are forms of one word or in one group, entailing or not."""
    return one == other or stem(one) == stem(other) or grouped(one, other)


def grouped(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* are in one group: `alike` for words of different stems."""
    return not groups_of(one).isdisjoint(groups_of(other))


@lru_cache(maxsize=8192)
def narrows(one: str, other: str) -> bool:
    """Return whether the folded word *one* entails *other* and says more: "kitchen" of "room", "doubled" of "rose"."""
    shared = groups_of(one) & groups_of(other)
    return bool(shared) and shared <= _general(other) and shared.isdisjoint(_general(one))


def _general(word: str) -> frozenset[object]:
    """Return the groups of which the folded *word* is the general one."""
    general = synonyms().general
    return frozenset().union(*[general[form] for form in base_forms(word) if form in general])


def opposed(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* exclude one another: "rose" and "fell"."""
    return opposite_poles(_poles_of(one), _poles_of(other))


def contrast(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* name different things of one kind: "lorry" and "bus"."""
    return opposite_poles(_kinds_of(one), _kinds_of(other))


def has_contrasts(word: str) -> bool:
    """Return whether the folded *word* names a thing of some kind, without which it contrasts with no other."""
    return bool(_kinds_of(word))


def known(word: str) -> bool:
    """Return whether the folded *word* stands in the thesaurus at all, so that its absence from a group tells."""
    return bool(groups_of(word) or _poles_of(word) or _kinds_of(word))


def names_thing(word: str) -> bool:
    """Return whether the folded *word* names people, a place or a kind of things that exclude one another: "lorry"."""
    return bool(_kinds_of(word)) or any(form in things() for form in noun_forms(word))


def opposite_poles(ones: frozenset[Pole], others: frozenset[Pole]) -> bool:
    """Return whether some pole of *ones* faces one of *others*, and none is common to both."""
    if not ones or not others or not ones.isdisjoint(others):
        return False
    sides = {pole.axis: pole.side for pole in ones}
    return any(sides.get(pole.axis, pole.side) != pole.side for pole in others)


@lru_cache(maxsize=8192)
def facing_poles(poles: frozenset[Pole]) -> frozenset[Pole]:
    """Return the other ends of the axes of *poles*."""
    return frozenset([Pole(pole.axis, side) for pole in poles for side in range(_ENDS) if side != pole.side])


def groups(order: Sequence[str]) -> tuple[frozenset[int], ...]:
    """Return for each of the folded words *order* the near-synonym groups that it, or a phrase begun by it, is in."""
    return tuple(_read(order, groups_of, _groups_begun))  # type: ignore[arg-type]


def poles(order: Sequence[str]) -> tuple[frozenset[Pole], ...]:
    """Return for each of the folded words *order* the ends of axes that it, or a phrase begun by it, stands at.

    A phrase outranks its words: "put back" is late, and no longer "back".
    """
    return tuple(_read(order, _poles_of, _poles_begun))  # type: ignore[arg-type]


def _read(
    order: Sequence[str], meant: Callable[[str], frozenset[object]], begun: Callable[[str], _Phrases]
) -> list[frozenset[object]]:
    """Return what each of the words *order* means, by itself as of *meant* or with the phrase that is *begun* by it."""
    found = list(map(meant, order))
    taken: set[int] = set()
    beginnings = list(map(begun, order))
    beginning = list(compress(range(len(order)), beginnings))  # most words begin none
    forms = list(map(base_forms, order)) if beginning else []
    for index in beginning:
        phrases = beginnings[index]
        if index in taken or phrases.keys().isdisjoint(chain(*forms[index + 1 : index + _GAP + 2])):
            continue
        meanings, used = _phrased(forms, index, phrases)
        if meanings:
            found[index] = frozenset(meanings)
            taken.update(used)
    for index in taken:
        found[index] = _NOTHING
    return found


@by_word(65536)
def _groups_begun(word: str) -> _Phrases:
    return _begun(word, synonyms())


@by_word(65536)
def _poles_begun(word: str) -> _Phrases:
    return _begun(word, opposites())


def _begun(word: str, table: Table) -> _Phrases:
    """Return the phrases of *table* that begin with a form of *word*."""
    found: dict[str, list[tuple[tuple[str, ...], Sequence[object], int]]] = {}
    for form in base_forms(word):
        for phrase in table.begun.get(form, ()):
            _, second, *rest = phrase.split("_")
            gap = _GAP if phrase in table.inflected else 0
            found.setdefault(second, []).append((tuple(rest), table.words[phrase], gap))
    return found or _NO_PHRASES


def _phrased(forms: Sequence[Sequence[str]], index: int, phrases: _Phrases) -> tuple[set[object], Sequence[int]]:
    """Return what the longest of the *phrases* begun at *index* mean, and where their other words stand.

    *forms*: the dictionary forms of each word.
    """
    meanings: set[object] = set()
    used: Sequence[int] = ()
    for position, found in enumerate(forms[index + 1 : index + _GAP + 2], start=index + 1):
        if position > index + 1 and forms[position - 1][0] in _BOUND:
            break  # "running | at Torv | out of": another phrase stands within
        for form in found:
            if form not in phrases or (form in _BOUND and position > index + 1):
                continue
            for rest, meaning, gap in phrases[form]:
                if position > index + 1 + gap:
                    continue
                places = _places(forms, position, rest, gap)
                if len(places) > len(rest) and len(places) >= len(used):
                    meanings = {*meaning} if len(places) > len(used) else {*meanings, *meaning}
                    used = places
    return meanings, used


def _places(forms: Sequence[Sequence[str]], position: int, rest: Sequence[str], gap: int) -> list[int]:
    """Return *position* and where the words *rest* follow it one after another, as far as they do."""
    places = [position]
    for word in rest:
        reach = range(places[-1] + 1, min(places[-1] + (0 if word in _BOUND else gap) + 2, len(forms)))
        found = next((place for place in reach if word in forms[place]), None)
        if found is None:
            break
        places.append(found)
    return places


def _looked_up(word: str, table: Table, own: tuple[str, ...] = _OWN) -> frozenset[object]:
    """Return what *word* means as any form of any word: "found" of "find", "weapons" of "weapon".

    A noun has no form but its plural: what is spoken is no spoke, nor is a corner full of more corn. What ends in one
    of *own* means no more than it is listed for.
    """
    nouns = noun_forms(word)
    forms = [form for form in base_forms(word) if form in table.words and (form in table.inflected or form in nouns)]
    if word.endswith(own):
        forms = forms[:1]
    return frozenset([meaning for form in forms for meaning in table.words[form]]) if forms else _NOTHING


@by_word(65536)
def groups_of(word: str) -> frozenset[object]:
    """Return the near-synonym groups that the folded *word* is in by itself."""
    return _looked_up(word, synonyms())


@by_word(65536)
def _poles_of(word: str) -> frozenset[Pole]:
    return _looked_up(word, opposites(), _OWN_END)  # type: ignore[return-value]


@by_word(8192)
def _kinds_of(word: str) -> frozenset[Pole]:
    return _looked_up(word, contrasts())  # type: ignore[return-value]
