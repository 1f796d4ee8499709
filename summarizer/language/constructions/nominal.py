"""Claims handed over by a noun or a phrase: "according to X", "in X's view", "X's claim that", 'X: "C"'."""

from __future__ import annotations

from summarizer.language.agreement import can_speak
from summarizer.language.claims import claim_around
from summarizer.language.constructions.hit import Hit
from summarizer.language.phrases import REACH, Line, Range, phrase_end, possessive, tells_when, verb_group
from summarizer.language.reporting import NOUNS, VERBS, listed
from summarizer.language.starts import subject_start
from summarizer.language.subjects import subject
from summarizer.language.word_classes import BE, DETERMINERS, PREPOSITIONS

_IN = listed(
    "view opinion words eyes telling account assessment estimation judgment judgement mind version phrase reading"
)
_REACH = listed(
    "reckoning estimate estimates estimation count account calculation calculations admission tally telling assessment"
)
_VIEWS = {
    "in": _IN, "by": _REACH, "on": _REACH - {"account"} | {"view", "reading", "showing"},
    "from": listed("perspective viewpoint standpoint"), "to": frozenset(["mind"]),
}  # fmt: skip
VIEWING = frozenset(_VIEWS)
"""Prepositions that report with a noun that somebody owns: "in her view", "by the guild's count"."""
POSSESSED = frozenset().union(*_VIEWS.values())
"""What they must go with to report."""
LOOSE = listed("reports rumors rumours")
"""What speaks for nobody, where it opens the sentence or follows a preposition: "amid reports that"."""
_RUMOURS = listed("rumors rumours")
MISGIVEN = listed("fears hopes allegations accusations suspicions speculation hope fear suspicion")
"""What speaks for nobody wherever it stands before a "that": "amid fears that"."""

_WORDING = listed(
    """make makes made making give gives gave giving issue issues issued issuing repeat repeats repeated repeating raise
    raises raised raising deliver delivers delivered offer offers offered release releases released publish published
    express expresses expressed voice voices voiced renew renewed"""
)
"""Verbs that with a noun of saying mean to say it: "made the claim that"."""


_OF = listed("view opinion words eyes telling account assessment estimation judgment judgement")
"""What "in the … of" reports with."""


def according(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "according to X, C"; "C, citing X"."""
    if line.low[i] == "citing" and line.at(i - 1) == ",":
        cue, begin = (i, i + 1), i + 1
    elif line.low[i] == "according" and line.at(i + 1) == "to":
        cue, begin = (i, i + 2), i + 2
    else:
        return None
    end = phrase_end(line, begin)
    if end == begin or (line.low[i] == "citing" and not can_speak(line, (begin, end))):
        return None
    if not _STANDARDS.isdisjoint(line.low[begin : min(end, begin + _NEAR)]):
        return None  # "shared out according to a formula"
    loose = line.low[end - 1] in LOOSE and line.at(end) == "that"
    if line.low[i] == "citing" and loose:
        return Hit((begin, end), cue, ((end + 1, line.end),), "neutral", "cite")
    past = _past_clause(line, end)
    who = (begin, end if line.low[i] == "citing" else past)
    aside = _aside(line, i)
    content = claim_around(line, i, past) if aside is None else ((aside, i),)
    return Hit(who, cue, content, "neutral", "accord")


def _aside(line: Line, i: int) -> int | None:
    """Return where a relative clause begins that the cue at *i* ends: "…, which | takes effect now according to"."""
    for k in range(i - 1, 0, -1):
        if line.low[k] == ",":
            return k + 1 if k + 1 < i and line.low[k + 1] in {"which", "who", "whose", "where"} else None
    return None


_STANDARDS = listed(
    """formula formulas formulae criterion criteria size height weight rank ranks age ages taste tastes ability need
    needs schedule preference preferences whether how custom tradition"""
)
"""By what things are measured, sorted or done."""
_NEAR = 4
"""Words of a phrase among which its noun stands."""


def _past_clause(line: Line, end: int) -> int:
    """Return where a clause about the speaker ends: "according to two people | who were in the room, C"."""
    if line.at(end) not in _RELATIVE:
        return end
    return next(
        (k for k in range(end + 1, min(end + REACH, line.end)) if line.low[k] == ","), min(end + REACH, line.end)
    )


_RELATIVE = listed("who whose which that with familiar close briefed present speaking")
"""Words that open what tells more of a speaker."""


def viewed(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "in X's view", "by X's reckoning", "in the words of X"."""
    nouns = _VIEWS.get(line.low[i])
    if nouns is None:
        return None
    for k in range(i + 1, min(i + 9, len(line.tokens))):
        if not line.is_word(k):
            return None
        if line.low[k] in nouns:
            if line.at(k + 1) == "of":
                if line.low[i] != "in" or line.low[k] not in _OF:
                    return None
                if k == i + 1 and line.low[k] == "view":
                    return None  # "in view of the fog" is a cause; "in the view of" is somebody's
                end = phrase_end(line, k + 2)
                if end <= k + 2:
                    return None
                return Hit((k + 2, end), (k, k + 2), claim_around(line, i, end), "neutral", "view")
            last = k - (line.low[k - 1] == "own")
            if possessive(line, last - 1):
                content = claim_around(line, i, k + 1)
                if line.is_word(k + 1) and line.at(i - 1) != ",":
                    content = (*content, (k + 1, line.end))  # "in her view it is", without a comma
                return Hit((i + 1, last), (k, k + 1), content, "neutral", "view")
            return None
    return None


def nominal(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "X's claim that C"; "reports that C" and "rumours that C", which speak for nobody named."""
    single = line.low[i].removesuffix("s")
    opens = line.at(i + 1) if i + 2 < line.end else ""
    if opens not in {"that", "of"}:
        return None
    content = ((i + 2, line.end),)
    dated = tells_when(line, i - 1)  # "Falk's Friday announcement that"
    if (
        single in NOUNS
        and possessive(line, i - 1 - dated)
        and (opens == "that" or (NOUNS[single] == "allegation" and line.low[i - 1] not in DETERMINERS))
    ):
        owner = i - dated
        begin = owner - 1 if line.low[owner - 1] in DETERMINERS else _owner_start(line, owner)
        return Hit((begin, owner), (i, i + 1), content, NOUNS[single], single)
    there = line.at(i - 1) in BE and line.at(i - 2) == "there"
    if there and line.low[i] in LOOSE and (opens == "that" or line.low[i] in _RUMOURS):
        return Hit((i, i + 1), (i, i + 1), content, "allegation", single)
    if opens == "of":
        return None
    if single in NOUNS and not (line.low[i] in LOOSE | MISGIVEN and line.at(i - 1) in PREPOSITIONS):
        return _worded(line, i, content, single)
    loose = line.at(i - 1) in PREPOSITIONS or i == 0
    if line.low[i] in LOOSE and loose:
        return Hit((i, i + 1), (i, i + 1), content, "allegation", single)
    noun = line.low[i] not in VERBS or line.at(i - 1) in PREPOSITIONS or line.at(i - 1) in DETERMINERS
    if line.low[i] in MISGIVEN and noun and opens == "that" and line.at(i - 1) != "for":
        owned = possessive(line, i - 1) and line.low[i - 1] not in DETERMINERS
        who = (_owner_start(line, i), i) if owned else (i, i + 1)  # "the port's suspicion that"
        return Hit(who, (i, i + 1), content, "allegation", single)
    return None


def _owner_start(line: Line, i: int) -> int:
    """Return where the phrase begins that owns the noun at *i*: "the port disputes | the mayor's claim"."""
    begin = subject_start(line, i)
    verbs = (k + 1 for k in range(i - 2, begin, -1) if line.low[k] in VERBS and not line.tokens[k].capitalised)
    return next(verbs, begin)


def _worded(line: Line, i: int, content: tuple[Range, ...], noun: str) -> Hit | None:
    """Match "X made the claim that C", "X issued a warning that C"."""
    k = next((k for k in range(i - 1, max(-1, i - 5), -1) if line.low[k] in _WORDING), None)
    if k is None or not all(line.is_word(j) for j in range(k, i)):
        return None
    group, _, being = verb_group(line, k)
    who, inherits = subject(line, group, None) if not being else (None, False)
    return Hit(who, (i, i + 1), content, NOUNS[noun], noun, inherits) if who else None


def labelled(line: Line) -> Hit | None:
    """Match 'X: "C"' at the head of a sentence."""
    colon = next((k for k in range(1, min(12, line.end)) if line.low[k] == ":"), None)
    if (
        colon is None
        or colon + 2 >= line.end
        or not line.quoted[colon + 1]
        or line.quoted[colon - 1]
        or not line.tokens[0].capitalised
    ):
        return None
    return Hit((0, colon), (colon, colon + 1), ((colon + 1, line.end),), "neutral", "say")
