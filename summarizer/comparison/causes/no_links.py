"""Words that link a reason elsewhere and none where they stand: "due to arrive", "went out of the town"."""

from __future__ import annotations

from summarizer.comparison.causes.causal_phrases import MOTIVES
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, WH

_GAP = 12
"""Words that may stand between "put" and "down to"."""
_PUT = listed("put puts putting")
"""Verbs with which "down to" tells a reason."""


def links_nothing(claim: Passage, index: int, word: str, rest: tuple[str, ...]) -> bool:
    """Return whether the phrase links no cause here: "is due to arrive", "went out of the town", "led the team"."""
    order = claim.order
    before = order[index - 1] if index else ""
    if _is_asked(order, index) or (word == "account" and before == "to") or (not rest and _is_urged(order, index)):
        return True  # "they have to account for their refunds", "two ships were forced to wait"
    after = order[index + 1 + len(rest)] if index + 1 + len(rest) < len(order) else ""
    if after in (_NONE | _AWAITED if word == "due" else _NONE):
        return True  # "the storm caused no damage", which so has no cause; "the bridge, due to open in May"
    if word == "due":
        fetches = order[index + 3 : index + 4] and order[index + 3] in DETERMINERS  # "a plane due to fetch the crew"
        return fetches or (before in BE and after not in DETERMINERS and not after.endswith(_OF_NOUNS))
    if word == "out":
        return not any(form in MOTIVES for form in order[index + 2 : index + 5])
    if rest == () and word in {"led", "pushed", "drove", "forced"}:
        moved = _forces(order, index) if word == "forced" else not _MOVED.isdisjoint(order[index + 1 : index + 7])
        return not moved and ("to" not in order[index + 1 : index + 7] or word == "pushed")
    if word == "down":
        end = claim.words[min(index + 1, len(order) - 1)].end
        measured = after == "minus" or any(0 < number.start - end <= 1 for number in claim.numbers)
        put = any(earlier in _PUT for earlier in order[max(0, index - _GAP) : index])
        return measured or not (put or before in BE)
    if rest == ("behind",):
        return (
            before in WH
            or before == "whoever"
            or after not in DETERMINERS
            or not _HIDING.isdisjoint(order[index + 3 : index + 4])
        )
    if rest in {("what",), ("why",)}:
        return index == 0
    if word in _FEELING:
        return index > 0 and index not in claim.parted  # "residents worried that": what they felt
    if word.startswith("set") and rest == ("off",):
        return after in PREPOSITIONS or not after or index + 2 in claim.parted  # "set off for the coast"
    if rest == ("for",):  # "those who were accounted for", "accounts for half of the trade"
        return before in BE or is_negative(before) or _counts(claim, index + 2)
    if word in {"was", "were"} and rest[0] in {"meant", "intended", "designed", "aimed"}:
        return is_negative(before) or (rest[0] == "meant" and _has_no_object(claim, index + 3))
    return word == "aimed" and before in BE


_NONE = frozenset(["no", "nobody", "nothing"])


def _forces(order: tuple[str, ...], index: int) -> bool:
    """Return whether a noun for what is done, or comes about, is forced: "forced | a sudden closure"."""
    led = order[index + 1 : index + 2] and order[index + 1] in DETERMINERS
    return bool(led) and any(word in _DEEDS or word.endswith(_OF_DEEDS) for word in order[index + 2 : index + 4])


_OF_DEEDS = ("ure", "tion", "sion", "ment", "sal", "val", "drawal", "ance")
"""Endings of nouns for deeds."""
_DEEDS = listed("halt delay delays shutdown recount retreat stop rethink change return strike pause")


_URGED = listed("forced pushed compelled prompted spurred led provoked")


def _is_urged(order: tuple[str, ...], index: int) -> bool:
    """Return whether the word at *index* is a passive by which its subject is urged, and urges nobody."""
    if order[index] not in _URGED:
        return False
    place = index - 1
    while place > 0 and (order[place].endswith("ly") or order[place] in ADVERBS):
        place -= 1
    return place > 0 and order[place] in BE


_AWAITED = listed(
    """open reopen close begin start end finish launch resume arrive leave depart expire meet appear go come return
    retire be become take enter complete"""
)
"""Verbs of what is due: behind "due to" none of them is a noun for a cause."""


def _is_asked(order: tuple[str, ...], index: int) -> bool:
    """Return whether the cause is what is asked for: "too early to say what | had caused it"."""
    place = index - 1
    while place > 0 and order[place] in AUXILIARIES:
        place -= 1
    return place > 0 and order[place] == "what"


_OF_NOUNS = ("s", "ing", "ion", "ment")
"""Endings behind "is due to" of what it is due to: an infinitive has none of them but by chance."""
_HIDING = listed("wheel bars scenes counter desk curtain curtains door mask camera lens microphone wall goal")
"""What one is behind who is behind nothing else: "whoever was behind the wheel"."""


def _counts(claim: Passage, index: int) -> bool:
    """Return whether a figure or a share opens what stands from *index* on: "accounts for | more than a third"."""
    told = claim.order[index : index + _COUNTED]
    if not _SHARES.isdisjoint(told):
        return True
    first, last = claim.span(index, min(index + _COUNTED, len(claim.words))) if index < len(claim.words) else (0, 0)
    return any(first <= number.start < last for number in claim.numbers)


_COUNTED = 4
"""Words within which a figure stands that opens a phrase: "well over two thirds"."""
_SHARES = listed("half third quarter most much percent majority bulk fifth tenth")


def _has_no_object(claim: Passage, verb: int) -> bool:
    """Return whether the verb at *verb* ends its clause, or a preposition follows: "was meant to end | in May".

    Then what is meant to be is what was to happen, and no aim.
    """
    after = verb + 1
    return after >= len(claim.order) or after in claim.parted or claim.order[after] in PREPOSITIONS


_FEELING = listed("worried concerned afraid fearing hoping wary anxious keen eager alarmed angered")
"""Words for what moves one, which tell a reason where they open a sentence or stand behind a comma."""
_MOVED = listed("down up higher lower above below")
"""Words that tell where what is pushed or driven comes to stand."""
