"""Words that link a reason elsewhere and none where they stand: "due to arrive", "went out of the town"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.causal_phrases import MOTIVES
from summarizer.comparison.predicates.denials import is_negative
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS

_GAP = 12
"""Words that may stand between "put" and "down to"."""
_PUT = listed("put puts putting")
"""Verbs with which "down to" tells a reason."""


def links_nothing(claim: Passage, index: int, word: str, rest: tuple[str, ...]) -> bool:
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
