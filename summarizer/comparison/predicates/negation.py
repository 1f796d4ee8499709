"""Negations that a claim adds or loses against its sources: what one text denies and the other asserts.

Each negation is followed to the word that it denies, that word to its counterpart in the other text; only where that
stands undenied among the same words, and no other word there denies it ("unharmed", "avoided"), do the two clash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.ranks import told_by_rank
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import WINDOW, Counterpart, about, counterparts, echoes, read_poles
from summarizer.comparison.predicates.denials import DENYING, NOUN_DENYING, Negation, is_negative, negations, undone
from summarizer.comparison.predicates.frames import frames
from summarizer.comparison.predicates.parties import Pair
from summarizer.comparison.predicates.polarity import contradictions, opposed_after, polarity, told_alike
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike, base_forms, opposite_poles
from summarizer.language.word_classes import BE, DETERMINERS

_Denial = tuple[Passage, Negation]
_ENOUGH = 2
"""Other words about a denied word that claim and source share at least, for both to tell of the same thing."""
_MODAL = frozenset("may might could would should".split())
_SHORT, _LONGER = 4, 10
"""Content words of a sentence that says no more than "no", and of one that ends on it."""
_TAKING_BACK = DENYING | frozenset(["untrue", "false", "wrong", "not"])
_CONTRASTING = frozenset("rather instead unlike than except although though while whereas but only".split())
"""Words by which a claim may except somebody or something in its own way."""
_BESIDE = 6
"""Words from a noun in which its doer stands."""
_EITHER = frozenset(["neither", "nor"])
"""Words that deny a verb of those whom they name."""
_TRUE = frozenset("true so case right correct".split())
"""What something is not that is denied as a whole."""
_OPPOSITE = frozenset(["opposite", "contrary", "reverse"])
"""Words by which one sentence takes back what the one before says."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the negations that *claim* adds to, or drops from, what the nearest passages say of the same thing."""
    near = [passage for passage in sources.nearest(claim) if not passage.foreign]
    for mine, passage, theirs in contradictions(claim, near):
        if (
            complements(claim, passage)
            or told_by_rank(claim, passage)
            or any(map(_is_denial_alone, _beside(passage, sources)))
        ):
            continue
        said, there = claim.words[mine.verb], passage.words[theirs.verb]
        reason = f"tells {said.text!r} as so where the source denies it"
        if not polarity(claim, mine.verb):
            reason = f"denies {said.text!r}, the source does not"
        yield Difference("negation", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)
        return
    for negation in negations(claim):
        if not any(told_by_rank(claim, passage) for passage in near[:1]):
            yield from _added(claim, negation, near, sources)
    for passage in near[:2]:
        if not told_by_rank(claim, passage):
            yield from _lost(claim, passage, near, sources)
    if not any(map(is_negative, claim.order)) and _CONTRASTING.isdisjoint(claim.order):
        yield from _told_of_excepted(claim, near)
    for place in undone(claim):
        yield from _undenied(claim, place, near)


def _added(claim: Passage, negation: Negation, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    head = _head(claim, negation)
    if head is None or told_alike(claim, head, near):
        return
    facing = [(passage, found) for passage in near for found in counterparts(claim, head, passage)[:1]]
    if not facing:
        return
    passage, _ = max(facing, key=lambda pair: pair[1].shared)
    if any(
        _meet(claim, negation, other, theirs) for other in near if other is not passage for theirs in negations(other)
    ):
        return
    rivals = [(claim, other) for other in negations(claim) if other is not negation]
    found = _asserted(claim, negation, head, passage, rivals)
    if found is None or any(_takes_back(other, claim, negation) for other in _beside(passage, sources)):
        return
    said, word = claim.words[negation.at], passage.words[found.place]
    reason = f"denies {claim.words[head].text!r} with {said.text!r}, the source does not"
    yield Difference("negation", "clash", (said.start, said.end), passage.place(word.start, word.end), reason)


def _lost(claim: Passage, passage: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    told = [(other, negation) for other in near for negation in negations(other)]
    for negation in negations(passage):
        head = _head(passage, negation)
        rivals = [rival for rival in told if rival[1] is not negation]
        found = None if head is None else _asserted(passage, negation, head, claim, rivals)
        if head is None or found is None or _is_told_elsewhere(claim, found.place, passage, near):
            continue
        if opposed_after(claim, found.place, passage, head):
            continue
        if told_alike(claim, found.place, near) or _has_the_word_itself(claim, found.place, passage, head):
            continue
        if any(not _OPPOSITE.isdisjoint(other.order) for other in _beside(passage, sources)):
            continue
        word, there = claim.words[found.place], passage.words[negation.at]
        reason = f"says {word.text!r} where the source denies it with {there.text!r}"
        yield Difference("negation", "clash", (word.start, word.end), passage.place(there.start, there.end), reason)


def _has_the_word_itself(claim: Passage, place: int, passage: Passage, denied: int) -> bool:
    """Return whether *passage* denies a near-synonym only, and tells the word itself: "will not travel; … will go"."""
    root = claim.stems[place]
    return root != passage.stems[denied] and any(not _denies(passage, at) for at in passage.at.get(root, ()))


def _told_of_excepted(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* tells of those that a passage excepts: "open in winter but not in May"."""
    for passage in near[:2]:
        for negation in negations(passage):
            before = passage.order[negation.at - 1] if negation.at else ""
            told = [echoes(passage, index, claim) for index in negation.governed]
            if passage.order[negation.at] != "not" or before not in {"but", "and", "though"} or not all(told):
                continue
            places = [places[0] for places in told]
            if places:
                said, there = claim.words[places[0]], passage.words[negation.at]
                reason = f"tells of {said.text!r} what the source denies of it"
                spot = passage.place(there.start, there.end)
                yield Difference("negation", "clash", (said.start, said.end), spot, reason)
                return


def _is_told_elsewhere(claim: Passage, place: int, passage: Passage, near: Sequence[Passage]) -> bool:
    """Return whether a passage tells undenied, among as many of the same words, what *passage* denies."""
    least = max((found.shared for found in counterparts(claim, place, passage)), default=0)
    return any(
        found.shared >= least and not _denies(other, found.place)
        for other in near
        for found in counterparts(claim, place, other)
        if other is not passage or found.shared > least
    )


def _head(passage: Passage, negation: Negation) -> int | None:
    """Return the index of the word that is denied: a comparison, or the first governed that is no name."""
    if not negation.predicate or not negation.governed:
        return None
    compared = next((index for index in negation.governed if _compares(passage, index)), None)
    if compared is not None:
        return compared
    if _tops(passage, negation):
        return None  # "never been closer" is closest
    if passage.order[negation.at] in _EITHER:  # "neither the union nor the firm accepted it"
        verbs = {frame.verb for frame in frames(passage)}
        return next((index for index in negation.governed if index in verbs), None)
    if passage.order[negation.at + 1 : negation.at + 2] == ("of",):  # "nothing of the school was left"
        verbs = {frame.verb for frame in frames(passage)}
        return next((index for index in negation.governed if index in verbs), None)
    return next((index for index in negation.governed if not passage.words[index].capitalised), negation.governed[0])


def _tops(passage: Passage, negation: Negation) -> bool:
    """Return whether "never" stands with a comparison to nothing, and so tells the utmost: "never been closer"."""
    if passage.order[negation.at] not in {"never", "rarely", "seldom"}:
        return False
    return any(
        passage.order[index - 1] in {"more", "less", "so"}
        or (
            passage.order[index].endswith(("er", "worse"))
            and any(alike(passage.order[index], form) for form in base_forms(passage.order[index])[1:])
        )
        for index in negation.governed
        if "than" not in passage.order[index + 1 : index + 3]
    )


def _compares(passage: Passage, index: int) -> bool:
    return "than" in passage.order[index + 1 : index + 3] and passage.order[index].endswith("er")


def _asserted(
    one: Passage, negation: Negation, head: int, other: Passage, rivals: Sequence[_Denial]
) -> Counterpart | None:
    """Return the counterpart in *other* of what *one* denies, if *other* asserts it of the same thing."""
    found = next(iter(counterparts(one, head, other)), None)
    if found is None or found.shared < min(_ENOUGH, len(about(one, head)), len(about(other, found.place))):
        return None
    clause = next(range(*clause) for clause in one.clauses if negation.at < clause[1])
    beside = [index for index in about(one, head) if index in clause and index != negation.at]
    if beside and not any(echoes(one, index, other) for index in beside):
        return None  # of somebody else: "because the mayor did not go"
    if not found.close and len(negation.governed) > 1:
        return None  # the same word of something else
    if _is_told_of_others(one, head, other, found.place):
        return None
    if _compares(one, head) and not _compares(other, found.place):
        return None  # nothing stronger than 5: the strongest was 5
    others = [index for index in negation.governed if index != head]
    if one.order[negation.at] in NOUN_DENYING and others and not any(echoes(one, index, other) for index in others):
        return None  # of "no crane was hurt" the crane alone says nothing
    is_noun = one.order[negation.at] == "not" and one.order[negation.at + 1] in DETERMINERS
    if is_noun and BE.isdisjoint(other.order[max(0, found.place - 3) : found.place]):
        return None  # "is not a suspect" is denied by "is a suspect" only
    if not _MODAL.isdisjoint(other.order[max(0, found.place - 4) : found.place]) and not any(
        word.removesuffix("n't") in _MODAL for word in one.order
    ):
        return None  # what is not so may yet be
    if _denies(other, found.place) or _is_answered((one, negation), head, other, found.place, rivals):
        return None
    return found


def _is_told_of_others(one: Passage, head: int, other: Passage, place: int) -> bool:
    """Return whether two verbs are told of different subjects: "he did not tell", "she said"."""
    mine = next((frame for frame in frames(one) if frame.verb == head), None)
    theirs = next((frame for frame in frames(other) if frame.verb == place), None)
    if mine is not None and theirs is None and mine.plain and mine.subject is not None and mine.subject.words:
        near = range(place - _BESIDE, place + _BESIDE + 1)  # "its figure", "the children did not figure"
        return not any(spot in near for index in mine.subject.words for spot in echoes(one, index, other))
    if mine is None or theirs is None or mine.subject is None or theirs.subject is None:
        return False
    return not Pair(one, mine, other, theirs).may_be(mine.subject, theirs.subject)


def _denies(passage: Passage, place: int) -> bool:
    return any(place in negation.governed for negation in negations(passage))


def _is_answered(denial: _Denial, head: int, other: Passage, place: int, rivals: Sequence[_Denial]) -> bool:
    """Return whether *other* denies in its own words, about *place*, what *denial* does, and not what a rival does."""
    one, negation = denial
    hard = {found.at: found for found in negations(other)}
    for theirs in hard.values():
        if _meet(one, negation, other, theirs):
            return True
        if not any(_meet(*rival, other, theirs) for rival in rivals) and not _is_new(other, theirs, one):
            return True
    mine, theirs_poles = read_poles(one)[head], read_poles(other)
    return any(
        index not in hard
        and index != place
        and (
            (is_negative(other.order[index]) and other.order[index] not in one.order)
            or opposite_poles(mine, theirs_poles[index])
        )
        for index in range(max(0, place - WINDOW), min(place + WINDOW + 1, len(other.order)))
    ) or complements(one, other)


def _meet(one: Passage, mine: Negation, other: Passage, theirs: Negation) -> bool:
    """Return whether two negations reach a word in common."""
    if not mine.governed or not theirs.governed:
        return not (mine.governed or theirs.governed)
    return any(
        found.place in theirs.governed for index in mine.governed for found in counterparts(one, index, other)[:1]
    )


def _is_new(passage: Passage, negation: Negation, other: Passage) -> bool:
    """Return whether *negation* denies something that *other* has, and so is no other wording of a denial in it."""
    return any(echoes(passage, index, other) for index in negation.governed[:2])


def _beside(passage: Passage, sources: Sources) -> tuple[Passage, ...]:
    """Return the sentences before and after *passage*: "It has not." denies what the one before says."""
    index = _places(sources)[passage]
    together = sources.passages[max(0, index - 1) : index + 2]
    return tuple(other for other in together if other is not passage and other.source == passage.source)


@lru_cache(maxsize=64)
def _places(sources: Sources) -> dict[Passage, int]:
    return {passage: index for index, passage in enumerate(sources.passages)}


def _takes_back(passage: Passage, claim: Passage, negation: Negation) -> bool:
    """Return whether *passage* denies what the sentence beside it says: "It has not.", "The firm denied it"."""
    return _is_denial_alone(passage) or any(_meet(claim, negation, passage, theirs) for theirs in negations(passage))


def _is_denial_alone(passage: Passage) -> bool:
    """Return whether *passage* says no more than "no" to the sentence beside it."""
    if len(passage.content) <= _SHORT and any(
        all(passage.order[index] in _TRUE for index in denial.governed) for denial in negations(passage)
    ):
        return True
    return len(passage.content) <= _LONGER and not _TAKING_BACK.isdisjoint(passage.order[-3:])


def _undenied(claim: Passage, place: int, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the denials that *claim* denies ("does not dispute") and the sources have of the same subject."""
    subject = {claim.stems[index] for index in claim.content if place - WINDOW <= index < place}
    for passage in near:
        undone_there = set(undone(passage))
        for index, word in enumerate(passage.order):
            before = passage.stems[max(0, index - WINDOW) : index]
            if alike(word, claim.order[place]) and index not in undone_there and subject.intersection(before):
                said, there = claim.words[place], passage.words[index]
                reason = f"says 'not {said.text}', source says {there.text!r}"
                spot = passage.place(there.start, there.end)
                yield Difference("negation", "clash", (said.start, said.end), spot, reason)
                return
