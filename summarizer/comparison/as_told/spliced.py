"""Where a sentence is put together of two parts that its passage sets against each other: "faults Lind".

Of "the report clears Lind but faults Holm" each part may be told with the subject of both, and neither with a word of
the other's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_PARTING = listed("but while whereas although though despite except")
_JOINING = _PARTING | listed("and yet however")
_EVERYBODY = listed("no nobody none nothing everyone everybody everything all every")
_PRESENT, _PAST = listed("has have is are"), listed("had was were")
_NOW = listed("now today currently")
_NOT = 3
"""Words behind a "not" that opens a part: "but not | on | beaches"."""


def spliced(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first word of *claim* that *home* tells in the other part, or otherwise in its own; or None."""
    for index, place in places.items():
        if claim.stems[index] == home.stems[place] and denies(claim, index) and not denies(home, place):
            return index
    if not _EVERYBODY.isdisjoint(claim.order) and "except" in home.order and "except" not in claim.order:
        return claim.content[0]
    if _first_time(home) and not _first_time(claim) and ("first", "time") in pairwise(claim.order):
        return claim.order.index("first")
    found = _of_parts(claim, home, places)
    return _of_another_time(claim, home, places) if found is None else found


def _first_time(passage: Passage) -> bool:
    """Return whether it is the first time since another: "for the first time since 2011"."""
    order = passage.order
    at = next((i for i, word in enumerate(order[:-2]) if order[i : i + 2] == ("first", "time")), None)
    return at is not None and order[at + 2] in {"since", "in"}


@read_once
def _parts(passage: Passage) -> tuple[int, ...]:
    """Return the part in which each word stands, counted from 0."""
    found, part = [], 0
    for index, word in enumerate(passage.order):
        if index and (word in _PARTING or ";" in passage.gaps[index]):
            part += 1
        found.append(part)
    return tuple(found)


def _of_parts(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return a word of a part that another one is told with, neither of them the subject of both."""
    parts = _parts(home)
    if parts[-1:] in {(), (0,)} or not _JOINING.isdisjoint(claim.order) or ";" in claim.text:
        return None
    used: defaultdict[int, list[int]] = defaultdict(list)
    for index, place in sorted(places.items()):
        used[parts[place]].append(index)
        opening = home.order[max(0, place - _NOT) : place]
        if parts[place] and "not" in opening and "not" not in claim.order and "no" not in claim.order:
            return index
    for part in sorted(used)[1:]:
        own = [place for place in home.content if parts[place] == part]
        before = [place for place in home.content if parts[place] == part - 1]
        mine = {places[index] for index in used[part]}
        shared = {places[index] for earlier in used if earlier == part - 1 for index in used[earlier]}
        if not shared or not own:
            continue
        opens = own[0] in mine
        subject = shared == set(before[: len(shared)]) and len(shared) < len(before)
        if not (opens and subject):
            return used[part][0]
    return None


def _is_now(word: str) -> bool:
    return word.endswith("s") and not is_past(word) and any(form != word for form in base_forms(word))


def _of_another_time(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return a word of what was so in one part of the passage and is told as so now, or the other way round."""
    if home.attributions or _NOW.isdisjoint(home.order) or not _NOW.isdisjoint(claim.order):
        return None
    parts = _parts(home)
    words: defaultdict[int, set[str]] = defaultdict(set)
    for part, word in zip(parts, home.order, strict=True):
        words[part].add(word)
    for index, place in places.items():
        if claim.stems[index] == home.stems[place] and is_past(home.order[place]) and _is_now(claim.order[index]):
            return index
        there = words[parts[place]]
        was = not there.isdisjoint(_PAST) and there.isdisjoint(_PRESENT)
        if was and not _PRESENT.isdisjoint(claim.order) and _PAST.isdisjoint(claim.order):
            return index
        if not there.isdisjoint(_NOW) and not _PAST.isdisjoint(claim.order):
            return index
    return None
