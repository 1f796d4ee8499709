"""Claims handed over by a phrase: "X is convinced that C", "X takes the view that C", "X let it be known that C"."""

from __future__ import annotations

from summarizer.language.constructions.hit import Hit
from summarizer.language.phrases import Line, nonempty, possessive, verb_group
from summarizer.language.reporting import listed
from summarizer.language.starts import subject_start
from summarizer.language.subjects import subject
from summarizer.language.word_classes import BE, DETERMINERS

_HELD = listed("convinced certain sure confident adamant persuaded")
"""What somebody is of whatever a "that" tells behind it."""
_VIEWS = listed("view opinion belief conviction position")
_GIVEN = listed("evidence testimony")
_FOUND = listed(
    "assessment conclusion impression verdict understanding view opinion belief conviction position estimate"
)
_PUT = listed("sees saw put puts")
PHRASAL = _HELD | _VIEWS | _GIVEN | _FOUND | _PUT | {"known", "clear"}
"""Words that the phrases hang on."""
_TAKING = listed("take takes took taking taken hold holds held holding share shares shared")
_GIVING = listed("give gives gave given giving")
_LETTING = listed("let lets letting")
_MAKING = listed("make makes made making")
_OPENING = 9
"""Words up to the verb of an opening "as the mayor sees it"."""


def phrasal(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match the phrases, each with its verb at a fixed place before the word at *i*."""
    word = line.low[i]
    if word in _PUT:
        return _as_put(line, i)
    if line.at(i + 1) in BE and line.at(i + 2) == "that" and word in _FOUND and possessive(line, i - 1):
        begin = i - 1 if line.low[i - 1] in DETERMINERS else subject_start(line, i)
        return Hit((begin, i), (i, i + 1), ((i + 3, line.end),), "neutral", "view")
    if line.at(i + 1) != "that":
        return None
    verb = _verb(line, i)
    if verb is None:
        return None
    group, negated, _ = verb_group(line, verb)
    who, inherits = subject(line, group, None)
    if who is None or negated:
        return None
    cue = (verb, verb + 1) if word == "known" else (i, i + 1)  # which by itself tells what somebody takes in
    return Hit(who, cue, ((i + 2, line.end),), "neutral", "believe" if line.low[i] in _HELD else "state", inherits)


def _verb(line: Line, i: int) -> int | None:
    """Return the verb of the phrase that the word at *i* ends, or None where it ends none."""
    word, before = line.low[i], line.low[max(0, i - 3) : i]
    if word in _HELD:
        place = i - 1 - (line.at(i - 1).endswith("ly") or line.at(i - 1) in _GRADING)
        return place if line.at(place) in BE else None
    if word == "known":
        return i - 3 if before[1:] == ["it", "be"] and before[0] in _LETTING else None
    if word == "clear":
        if line.at(i - 1) in _MAKING:
            return i - 1
        return i - 2 if before[2:] == ["it"] and before[1] in _MAKING else None
    if word in _GIVEN:
        return i - 1 if line.at(i - 1) in _GIVING else None
    if word in _VIEWS and line.at(i - 1) in {"the", "a"}:
        if line.at(i - 2) in _TAKING:
            return i - 2
        return i - 3 if line.at(i - 2) == "of" and line.at(i - 3) in BE else None
    return None


_GRADING = listed("now quite still so very")


def _as_put(line: Line, i: int) -> Hit | None:
    """Match "As X sees it, C", "C, as X put it"."""
    if line.at(i + 1) != "it":
        return None
    opening = next((k for k in range(i - 1, max(-1, i - _OPENING), -1) if line.low[k] == "as"), None)
    if opening is None or not all(line.is_word(k) for k in range(opening, i)):
        return None
    if opening and line.at(opening - 1) != ",":
        return None
    content = ((i + 3, line.end),) if not opening else ((0, opening - 1),)
    who = (opening + 1, i)
    fits = nonempty(who) and nonempty(content[0]) and (opening > 0 or line.at(i + 2) == ",")
    return Hit(who, (opening, opening + 1), content, "neutral", "put") if fits else None
