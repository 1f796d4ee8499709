"""Reasons: where a passage says why, by whom or what for something is so, and what it gives the reason for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import is_negative
from summarizer.comparison.predicates.verbs import parted
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS, PERIODS

_BEFORE_CAUSE = (
    "because of", "because", "owing to", "due to", "as a result of", "as a consequence of", "in consequence of",
    "on account of", "on grounds of", "on the grounds of", "on the grounds that", "on the ground that", "by reason of",
    "in view of", "in light of", "in the light of", "thanks to", "caused by", "prompted by", "triggered by",
    "sparked by", "brought about by", "brought on by", "driven by", "forced by", "spurred by", "provoked by",
    "motivated by", "inspired by", "explained by", "stopped by", "halted by", "blamed on", "blamed it on", "blaming",
    "attributed to", "attributing", "down to", "for want of", "for lack of", "for fear of", "for fear that", "lest",
    "out of", "in response to", "in reaction to", "in answer to", "stemmed from", "stemming from", "resulted from",
    "resulting from", "was the result of", "is the result of", "were the result of", "was a result of",
    "is a result of", "a consequence of", "a response to", "a reaction to", "arose from", "arising from", "so that",
    "in order to", "in order that", "so as to",
    "with the aim of", "with the intention of", "with a view to", "for the purpose of", "for the sake of",
    "in an effort to", "in an attempt to", "in a bid to", "in the hope of", "in the hope that", "in hopes of",
    "in retaliation for", "in protest at", "in protest against", "in revenge for", "in return for", "was meant to",
    "were meant to", "was intended to", "were intended to", "was designed to", "were designed to", "was aimed at",
    "were aimed at", "aimed at",
)  # fmt: skip
"""What stands before a reason or an aim."""
_AFTER_CAUSE = (
    "led to", "led", "leading to", "resulted in", "resulting in", "caused", "causing", "prompted", "prompting",
    "triggered", "triggering", "sparked", "sparking", "provoked", "provoking", "brought about", "brought on",
    "gave rise to", "contributed to", "contributing to", "account for", "accounts for", "accounted for",
    "explains", "explained why", "explain why", "was the reason for", "was the reason why", "is the reason for",
    "was the cause of", "is the cause of", "was behind", "were behind", "is behind", "lay behind", "was to blame for",
    "were to blame for", "is to blame for", "forced", "forcing", "pushed", "drove", "has driven", "have driven",
    "compelled", "spurred", "was what", "were what", "is what",
)  # fmt: skip
"""What stands after it."""
_HINDERED = listed(
    """prevented stopped halted blocked delayed barred hampered hindered disrupted interrupted thwarted foiled
    slowed stalled grounded deterred discouraged scuppered derailed curtailed cancelled postponed"""
)
"""Participles behind which "by" names what held something up."""
_KEPT = frozenset(["from", "in", "on", "until", "for"])
"""Words before which what held it up ends."""
_PURPOSES = listed(
    """precaution warning punishment penalty retaliation revenge reprisal protest gesture reward compensation favour
    favor tribute deterrent thanks safeguard incentive concession consolation provocation retribution"""
)
"""Nouns that tell behind "as" what something is done for."""
MOTIVES = listed(
    """fear respect concern curiosity spite desire necessity need habit love pity anger frustration boredom sympathy
    solidarity desperation duty kindness loyalty jealousy revenge hatred greed ambition guilt shame caution politeness
    gratitude"""
)
"""What one acts out of."""
_REACH = 14
"""Words of a reason that are looked at: a clause is seldom longer."""
_GAP = 12
"""Words that may stand between "put" and "down to"."""
_PUT = listed("put puts putting")
_ENDS = listed("and but while although though whereas as")
_RELATIVES = listed("which who whose")
_TIMES = PERIODS | listed("day days hours weeks months years time times")


class Reason(NamedTuple):
    """Indices of words: of the first that links, of what is given as the reason, and of what it is the reason for."""

    at: int
    words: tuple[int, ...]
    effect: tuple[int, ...]


@read_once
def reasons(passage: Passage) -> tuple[Reason, ...]:
    """Return the reasons and aims that *passage* gives, each with the clause on the link's other side."""
    return tuple(_reasons(passage))


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return first word of a phrase → the words after it, and whether the reason stands after it."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for phrases, forward in ((_BEFORE_CAUSE, True), (_AFTER_CAUSE, False)):
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            found.setdefault(first, []).append((tuple(rest), forward))
    for word in _HINDERED:
        found.setdefault(word, []).append((("by",), True))
    return found


_PHRASES = _by_first_word()


def _reasons(claim: Passage) -> Iterator[Reason]:
    order = claim.order
    taken = 0
    if order[:1] == ("what",) and (found := _pseudo_cleft(claim)) is not None:
        yield found
    for index, word in enumerate(order):
        if index < taken:
            continue
        if word == "as" and (noun := _purpose(order, index)) is not None:
            yield Reason(index, _clause(claim, range(noun, min(len(order), noun + _REACH))), _back(claim, index, True))
        for rest, forward in _PHRASES.get(word, ()):
            end = index + 1 + len(rest)
            if order[index + 1 : end] != rest or _is_other(claim, index, word, rest):
                continue
            found = _told(claim, index, end, forward, word in _HINDERED)
            if found is not None:
                yield found
                taken = end
                break


def _told(claim: Passage, index: int, end: int, forward: bool, hindered: bool) -> Reason | None:
    """Return the reason about the link of the words from *index* up to *end*, if it has one."""
    after = _clause(claim, range(end, min(len(claim.order), end + _REACH)), hindered=hindered)
    before = _back(claim, index, not forward)
    if forward and not before:
        after, before = _parted(claim, after)
    motive = tuple(i for i in range(index, end) if claim.order[i] in MOTIVES)
    if not forward or after:
        return Reason(index, motive + after if forward else before, before if forward else after)
    return None


def _back(claim: Passage, index: int, inside: bool) -> tuple[int, ...]:
    return _clause(claim, range(index - 1, max(-1, index - 1 - _REACH), -1), inside=inside)[::-1]


def _purpose(order: Sequence[str], index: int) -> int | None:
    """Return where behind an "as" the noun stands that tells what something is done for: "as a warning"."""
    for place in range(index + 1, min(index + 4, len(order))):
        if order[place] in _PURPOSES:
            return place
        if order[place] not in DETERMINERS and place > index + 2:
            return None
    return None


def _pseudo_cleft(passage: Passage) -> Reason | None:
    """Return the reason in "What held the drill was ice"."""
    for place in range(2, min(len(passage.order) - 1, _REACH)):
        if passage.order[place] in BE and passage.order[1] not in BE:
            words = _clause(passage, range(place + 1, min(len(passage.order), place + 1 + _REACH)))
            effect = tuple(i for i in passage.content if 0 < i < place)
            return Reason(place, words, effect) if words and effect else None
    return None


def _is_other(claim: Passage, index: int, word: str, rest: tuple[str, ...]) -> bool:
    """Return whether the phrase links no cause here: "is due to arrive", "went out of the town", "led the team"."""
    order = claim.order
    before = order[index - 1] if index else ""
    after = order[index + 1 + len(rest)] if index + 1 + len(rest) < len(order) else ""
    if word == "due":
        fetches = order[index + 3 : index + 4] and order[index + 3] in DETERMINERS  # "a plane due to fetch the crew"
        return fetches or (before in BE and after not in DETERMINERS)
    if word == "out":
        return not any(form in MOTIVES for form in order[index + 2 : index + 5])
    if rest == () and word in {"led", "pushed", "drove", "forced"}:
        moved = word != "forced" and not _MOVED.isdisjoint(order[index + 1 : index + 7])
        return not moved and ("to" not in order[index + 1 : index + 7] or word == "pushed")
    if word == "down":
        end = claim.words[min(index + 1, len(order) - 1)].end
        measured = after == "minus" or any(0 < number.start - end <= 1 for number in claim.numbers)
        put = any(earlier in _PUT for earlier in order[max(0, index - _GAP) : index])
        return measured or not (put or before in BE)
    if rest in {("what",), ("behind",)}:
        return index == 0 or (rest == ("behind",) and after not in DETERMINERS)
    if rest == ("for",):
        return before in BE or is_negative(before)  # "those who were accounted for"
    if word in {"was", "were"} and rest[0] in {"meant", "intended", "designed", "aimed"}:
        return is_negative(before)
    return word == "aimed" and before in BE


_MOVED = listed("down up higher lower above below")
"""Words that tell where what is pushed or driven comes to stand."""


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


def _clause(claim: Passage, indices: range, *, inside: bool = True, hindered: bool = False) -> tuple[int, ...]:
    """Return the content words of *indices* up to where the clause ends; unless *inside*, not at its first mark.

    Words for a time tell when, not why.
    """
    found = []
    content = set(claim.content)
    for index in indices:
        edge = index if indices.step > 0 else index + 1
        mark = 0 < edge < len(claim.words) and parted(claim, edge)
        word = claim.order[index]
        if word in _ENDS or (word in _RELATIVES and (indices.step < 0 or mark)) or (hindered and word in _KEPT):
            break
        if mark and (inside or index != indices[0]):
            break
        if index in content and word not in _TIMES:
            found.append(index)
    return tuple(found)
