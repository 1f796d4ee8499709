"""Where a sentence keeps the words of its passage but pairs them otherwise: which of two, by the same verb.

"A house in Osk" of "a house in Torv and a farm in Osk"; "Roe was injured" of "Roe met the injured Lind".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from summarizer.comparison.as_told.led import LONGEST
from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import ORDINALS
from summarizer.language.word_classes import BE, PREPOSITIONS

_Places = Mapping[int, int]
_TWO = 2
_NEAR = 5
"""Words from the "and" between two to either of them."""


def related_otherwise(claim: Passage, home: Passage, places: _Places) -> int | None:
    """Return the first word of *claim* that *home* pairs with another, or None."""
    if len(home.words) > LONGEST:
        return None
    for looked_for in (_across_joints, _alternatives, _former, _equated, _gapped, _described):
        if (found := next(looked_for(claim, home, places), None)) is not None:
            return found
    return None


def _across_joints(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is told there of the second of two things, and here of the first: "a house in Osk"."""
    if "and" not in home.order:
        return
    verbs = {group.verb for group in groups(home)}
    for one, other in pairwise(claim.content):
        if one not in places or other not in places or claim.stems[other] not in home.at:
            continue
        low, high = places[one], places[other]
        if low + _TWO >= high or "and" in claim.order[one:other] or _parts(home, low, high):
            continue
        if home.order[low + 1] in {"between", "both"}:
            continue  # "talks between the union and the firm | on pay"
        joint = next((i for i in range(high - _TWO, low + 1, -1) if home.order[i] == "and"), None)
        if joint is None or any(i in verbs for i in range(joint, high + 1)):
            continue
        dropped = any(low < i < joint for i in home.content)
        if dropped and any(joint < i < high and home.stems[i] not in claim.at for i in home.content):
            yield other


def _parts(home: Passage, low: int, high: int) -> bool:
    """Return whether a mark stands between two words."""
    return not home.parted.isdisjoint(range(low + 1, high + 1))


def _alternatives(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the one of two that alone is told here: "the courts | or the regulator"."""
    if "or" not in home.order or "or" in claim.order:
        return
    mine = {place: index for index, place in places.items()}
    for joint in (i for i, word in enumerate(home.order[:-1]) if word == "or" and i - 1 in home.content):
        after = next((i for i in home.content if i > joint), None)
        if after is None or after - joint > _TWO or home.order[joint + 1] in PREPOSITIONS or joint in home.parted:
            continue
        if (joint - 1 in mine) != (after in mine):
            yield mine[joint - 1] if joint - 1 in mine else mine[after]


def _former(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is told there of the latter and here of the former of two, or the other way round."""
    named = [i + 1 for i, word in enumerate(home.order[:-1]) if word == "the" and home.order[i + 1] in _FORMER]
    if len(named) != _TWO or not _FORMER.isdisjoint(claim.order):
        return
    mine = {place: index for index, place in places.items()}
    joint = next((i for i in range(1, named[0]) if home.order[i] == "and"), None)
    told = {place > named[1] for place in mine if place > named[0]}
    if joint is None or not told:
        return
    end = next((group.start for group in groups(home) if group.verb > joint), named[0])
    near = [place for place in mine if place < min(end, named[0]) and abs(place - joint) <= _NEAR]
    turned = home.order[named[0]] == "latter"
    if {(place > joint) != turned for place in near} != told:
        yield mine[max(mine)]


_FORMER = frozenset(["former", "latter"])


def _equated(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what one is said to be that is another, joined to it there by "and": "its founder and its shareholder"."""
    verb = next((i for i, word in enumerate(claim.order) if word in BE and i), None)
    if verb is None or "and" not in home.order or groups(claim):
        return
    before = [place for index, place in places.items() if index < verb]
    after = next((index for index in sorted(places) if index > verb), None)
    if before and after is not None:
        low, high = sorted((before[-1], places[after]))
        between = home.order[low:high]
        if "and" in between and BE.isdisjoint(between) and not any(low < group.verb < high for group in groups(home)):
            yield after


def _gapped(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what one does there and another here, of a part without a verb: "and she | the harp"."""
    verbs = [frame.verb for frame in frames(home)]
    told = [frame for frame in frames(home) if verbs.count(frame.verb) > 1]
    for mine in frames(claim) if told else ():
        if mine.subject is None or not mine.subject.pronoun or OBJECT not in mine.slots:
            continue
        objects = [places[i] for i in mine.slots[OBJECT].heads if i in places]
        own = [it for it in told if it.verb == places.get(mine.verb)]
        own = [it for it in own if SUBJECT in it.slots and it.slots[SUBJECT].pronoun == mine.subject.pronoun]
        if own and objects and not any(OBJECT in it.slots and objects[0] in it.slots[OBJECT].words for it in own):
            yield mine.verb


def _is_kept(claim: Passage, home: Passage, noun: int) -> bool:
    """Return whether the claim has a word of the phrase that goes on with the noun: "together | Mayor Ann Roe"."""
    place = noun
    while place in home.content and (place == noun or place not in home.parted):
        if home.stems[place] in claim.at:
            return True
        place += 1
    return False


_SORTING = frozenset(ORDINALS) | {"own", "last", "next", "only"}


def _described(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield a word that says there of one thing what it says here of another: "Roe was injured", "the injured Lind"."""
    mine, theirs = ({group.verb for group in groups(it)} for it in (claim, home))
    owns = [i for i, word in enumerate(claim.order) if word in _SORTING and i not in places]
    for index in (*places, *owns):
        at, before = home.at.get(claim.stems[index], ()), claim.order[index - 1]
        if len(at) != 1 or claim.words[index].capitalised or (index in mine and before not in BE):
            continue
        place, noun = at[0], at[0] + 1
        led = noun in home.content and noun not in home.parted and home.order[noun] not in PREPOSITIONS
        if not led or noun in theirs or place in theirs or _is_kept(claim, home, noun):
            continue
        if home.words[noun].capitalised:
            continue  # "brings together | Mayor Roe and Judge Lind"
        after = index + 1
        beside = after in claim.content and after not in claim.parted | mine and claim.stems[after] in home.at
        if (home.order[place - 1] not in BE) if index and before in BE and index not in owns else beside:
            yield index
