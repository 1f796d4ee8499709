"""Whether a word denies what stands behind it: told by its form and by the words right around."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.opposites.denied_reports import DISMISSING, decided_against, denies_part, report_behind
from summarizer.comparison.opposites.denying_words import DENIED, DENYING, FORGETTING, PLAIN
from summarizer.comparison.opposites.failing import FAILING
from summarizer.comparison.opposites.utmost import is_utmost
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DAYS, DETERMINERS

_AVOIDING = listed("avoid avoids avoided avoiding refrain refrains refrained resist resists resisted")
"""Words that deny a verb in -ing after them."""
PREVENTING = listed(
    "prevent prevents prevented preventing stop stops stopped stopping keep keeps kept bar barred ban banned"
)
"""Words that deny a verb in -ing behind a "from" of theirs."""
_SHORTEST_ING = 5  # "being", not "king"
_OPENING = listed("that to having being")
_NO_DENIAL = {
    "not": listed("only just simply solely least merely until before necessarily all every"),
    "no": listed("later earlier sooner fewer less more further doubt matter"),
    "nothing": listed("but short"),
    "never": listed("mind"),
}
"""What follows a negation that denies nothing, or bounds a number or a time."""
RULING = listed("rule rules ruled ruling")
"""Words that deny with "out" what stands after it."""
_ANSWERED = frozenset(["to", "from"])
"""Words behind a "no" that is an answer."""
CUES = PLAIN | DENYING | DISMISSING | _AVOIDING | PREVENTING | FAILING | {"out", "yet", "against"}
"""What `is_negating` looks at, with contractions."""


def is_negating(order: Sequence[str], index: int) -> bool:
    """Return whether the word at *index* denies what stands behind it, or before an "out"."""
    word = order[index]
    after = order[index + 1] if index + 1 < len(order) else ""
    if word in DENYING:
        if word in FORGETTING and after != "to":
            return False  # "forgot that it was shut": so it was
        return (
            after in _OPENING
            or "that" in _past_time(order, index)
            or report_behind(order, index) is not None
            or (
                word in DENIED
                and (is_ing_form(after) or denies_part(order, index) or past_adjunct(order, index) > index)
            )
        )
    if word in DISMISSING:
        return report_behind(order, index) is not None
    if word in _AVOIDING:
        return any(follows.endswith("ing") for follows in order[index + 1 : index + 3])
    if word == "against":
        return decided_against(order, index)
    if word == "out":
        return index > 0 and order[index - 1] in RULING
    if word == "yet":
        led = index > 0 and order[index - 1] in AUXILIARIES
        return after == "to" and (led or order[index + 2 : index + 3] == ("be",))
    if word == "not" and index and order[index - 1] in {"or", "if", "why", "whether"}:
        return False
    if is_utmost(order, index):
        return False
    if word == "no" and (after in _ANSWERED or (index and order[index - 1] in DETERMINERS - {"that"})):
        return False  # "a no to one plan" denies what it answers, not what follows it
    contracted = word.endswith("n't")
    return after not in _NO_DENIAL.get("not" if contracted else word, ()) and (word in PLAIN or contracted)


def is_ing_form(word: str) -> bool:
    """Return whether *word* is long enough for a verb in -ing: "being", not "king"."""
    return word.endswith("ing") and len(word) > _SHORTEST_ING


def _past_time(order: Sequence[str], index: int) -> Sequence[str]:
    """Return the word behind the time that follows the one at *index*: "denied | on Monday that", "yesterday that"."""
    place = index + 1 + (order[index + 1 : index + 2] == ("on",))
    return order[place + 1 : place + 2] if order[place : place + 1] and order[place] in DAYS else ()


def past_adjunct(order: Sequence[str], index: int) -> int:
    """Return *index*, or where the clause opens that "denied" denies past where: "denied in a letter | having"."""
    if order[index + 1 : index + 2] and order[index + 1] in _HOW:
        for place in range(index + 2, min(index + _ADJUNCT, len(order) - 1)):
            if order[place] in _CLAUSAL:
                return place
    return index


_HOW = frozenset("in on at through via by during before to".split())
_CLAUSAL = frozenset(["that", "ever", "having", "being"])
"""Words that open a clause or a gerund behind a phrase."""
_ADJUNCT = 9
"""Words from "denied" to the clause, "denied in a short statement issued on Monday that"."""
