"""The constructions by which English attaches a speaker to a claim.

"According to X", "in X's view", "X's claim that", "confirmed by X", ", adding that", "said X", "X said"; 'X: "C"' where
nothing else reports.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from summarizer.language.claims import EVIDENT, INVERTING, claim_after, claim_around, governs, opens_with_adverbial
from summarizer.language.phrases import (
    CLOSING,
    REACH,
    STRAIGHT,
    Line,
    Range,
    nonempty,
    phrase_end,
    possessive,
    tells_when,
    trimmed,
    verb_group,
)
from summarizer.language.reporting import NOUNS, PRONOUNS, VERBS, Strength, is_paper, listed
from summarizer.language.subjects import (
    agrees,
    antecedent_start,
    apposed,
    can_speak,
    leading_subject,
    subject,
    subject_start,
)
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, WH

POSSESSED = listed("view opinion words eyes telling account assessment")
"""What "in" must go with to report: "in her view", "in the words of"."""
_LOOSE = listed("reports rumors rumours")
_BEFORE_GERUND = listed(", and statement letter tweet post memo email report -")
_BEFORE_ADJUNCT = listed("before after while when by despite since without")
_PARENTHETICAL = listed(
    """tell believe think hope fear suspect suggest emphasize emphasise state reckon assume suppose presume calculate
    estimate expect maintain contend assert reiterate advise inform assure remind show reveal indicate"""
)
"""Verbs beside those that may stand before their speaker which are put in between: "C, he reckons, C"."""
_BETWEEN = INVERTING | _PARENTHETICAL
_REFERRING = DETERMINERS | PRONOUNS
_CLOSING_MARKS = CLOSING | {STRAIGHT}
_NO_SPEAKER = WH | PREPOSITIONS | AUXILIARIES
_AFTER_INVERTED = PREPOSITIONS | CLAUSE_OPENERS | {",", "who"}
_OTHER_SUBJECT = CLAUSE_OPENERS | PRONOUNS


@dataclass(frozen=True, slots=True)
class Hit:
    """Token ranges of one attribution; ``inherits`` where its speaker is that of the attribution before."""

    who: Range
    cue: Range
    content: tuple[Range, ...]
    strength: Strength
    lemma: str
    inherits: bool = False


def _according(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
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
    return Hit((begin, end), cue, claim_around(line, i, end), "neutral", "accord")


def _viewed(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "in X's view", "in the words of X"."""
    if line.low[i] != "in":
        return None
    for k in range(i + 1, min(i + 9, len(line.tokens))):
        if not line.is_word(k):
            return None
        if line.low[k] in POSSESSED:
            if line.at(k + 1) == "of":
                if k == i + 1 and line.low[k] == "view":
                    return None  # "in view of the fog" is a cause; "in the view of" is somebody's
                end = phrase_end(line, k + 2)
                if end <= k + 2:
                    return None
                return Hit((k + 2, end), (k, k + 2), claim_around(line, i, end), "neutral", "view")
            if possessive(line, k - 1):
                return Hit((i + 1, k), (k, k + 1), claim_around(line, i, k + 1), "neutral", "view")
            return None
    return None


def _nominal(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "X's claim that C"; "reports that C" and "rumours that C", which speak for nobody named."""
    single = line.low[i].removesuffix("s")
    opens = line.at(i + 1) if i + 2 < line.end else ""
    if opens not in {"that", "of"}:
        return None
    content = ((i + 2, line.end),)
    if (
        single in NOUNS
        and possessive(line, i - 1)
        and (opens == "that" or (NOUNS[single] == "allegation" and line.low[i - 1] not in DETERMINERS))
    ):
        begin = i - 1 if line.low[i - 1] in DETERMINERS else subject_start(line, i)
        return Hit((begin, i), (i, i + 1), content, NOUNS[single], single)
    if opens == "of":
        return None
    if single in NOUNS:
        return _worded(line, i, content, single)
    loose = line.at(i - 1) in PREPOSITIONS or i == 0
    if line.low[i] in _LOOSE and loose:
        return Hit((i, i + 1), (i, i + 1), content, "allegation", single)
    return None


def _worded(line: Line, i: int, content: tuple[Range, ...], noun: str) -> Hit | None:
    """Match "X made the claim that C", "X issued a warning that C"."""
    k = next((k for k in range(i - 1, max(-1, i - 5), -1) if line.low[k] in _WORDING), None)
    if k is None or not all(line.is_word(j) for j in range(k, i)):
        return None
    group, _, being = verb_group(line, k)
    who, inherits = subject(line, group, None) if not being else (None, False)
    return Hit(who, (i, i + 1), content, NOUNS[noun], noun, inherits) if who else None


_WORDING = listed(
    """make makes made making give gives gave giving issue issues issued issuing repeat repeats repeated repeating raise
    raises raised raising deliver delivers delivered offer offers offered release releases released publish published
    express expresses expressed voice voices voiced renew renewed"""
)
"""Verbs that with a noun of saying mean to say it: "made the claim that"."""


def _passive(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "C was confirmed by X", "it was reported by X that C", "X is quoted as saying C"."""
    verb = VERBS.get(line.low[i])
    if line.low[i] == "saying" and line.at(i - 1) == "as":
        return _quoted_as(line, i)
    if verb is None or verb.form != "past":
        return None
    if "by" not in line.low[i + 1 : min(i + 6, line.end)]:
        return None
    by = line.low.index("by", i + 1)
    group, _, being = verb_group(line, i)
    if (by > i + 1 and not being) or not all(line.is_word(k) for k in range(i, by)):
        return None
    end = phrase_end(line, by + 1)
    person = end > by + 1 and (
        line.tokens[by + 1].capitalised or line.low[by + 1] in _REFERRING or line.low[end - 1].endswith("s")
    )
    if not person or line.tokens[by + 1].text[0].isdigit():
        return None
    if line.at(end) == "that":
        content: tuple[Range, ...] = ((end + 1, line.end),)
    else:
        content = ((subject_start(line, group), group),)
    return Hit((by + 1, end), (i, i + 1), content if nonempty(content[0]) else (), verb.strength, verb.lemma)


def _quoted_as(line: Line, i: int) -> Hit | None:
    """Match "X is quoted as saying C", "quoted X as saying C"."""
    for k in range(i - 2, max(-1, i - REACH), -1):
        if line.low[k] in {"quoted", "cited", "quoting", "quotes"}:
            group, _, being = verb_group(line, k)
            who = (subject_start(line, group), group) if being else (k + 1, i - 1)
            start = claim_after(line, i, VERBS["saying"])[1]
            return (
                Hit(trimmed(line, who), (i, i + 1), ((start, line.end),), "neutral", "quote") if nonempty(who) else None
            )
    return None


def _gerund(line: Line, i: int, hits: list[Hit]) -> Hit | None:
    """Match ", adding that C"; "in a statement saying that C"; "with X warning that C"."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.form != "gerund":
        return None
    before = i - 1
    while before > 0 and (line.low[before] in ADVERBS or line.low[before].endswith("ly")):
        before -= 1
    kind, start = claim_after(line, i, verb)
    evident = verb.lemma in EVIDENT and is_paper(line.at(i - 1))
    if kind == "none" or not (verb.free or evident or kind in {"clause", "quote"}) or start >= line.end:
        return None
    who: Range | None = None
    inherits = line.at(before) in _BEFORE_GERUND
    inherits = inherits or (before >= 0 and line.tokens[before].text in _CLOSING_MARKS)
    if inherits:
        who = hits[-1].who if hits else leading_subject(line, i)
    elif line.at(before) in _BEFORE_ADJUNCT or before < 0:
        return _adjunct(line, i, max(before, 0), start, hits)
    else:
        begin = subject_start(line, i)
        if line.at(begin) in {"with", "by"} and i - begin < 12:
            who, inherits = (begin + 1, i), False
        elif line.at(begin - 1) == "with":
            who = (begin, i)
        elif before == i - 1 and is_paper(line.low[before]):
            who = (antecedent_start(line, i), i)  # "two polls showing Roe ahead", "a letter warning that"
    return (
        Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, inherits)
        if who and nonempty(who)
        else None
    )


def _adjunct(line: Line, i: int, opening: int, start: int, hits: list[Hit]) -> Hit | None:
    """Match "X left after saying that C"; "By saying that C, X left"; "Calling it C, X left"."""
    verb = VERBS[line.low[i]]
    if opening:
        who = hits[-1].who if hits else leading_subject(line, opening)
        return Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, True) if who else None
    comma = next((k for k in range(start + 1, line.end) if line.low[k] == "," and not line.quoted[k]), line.end)
    who = leading_subject(line, line.end, comma + 1)
    return Hit(who, (i, i + 1), ((start, comma),), verb.strength, verb.lemma) if who else None


def _inverted(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "C", said X."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.lemma not in INVERTING or verb.form == "gerund" or i < 3 or not line.is_word(i + 1):
        return None
    closes = line.quoted[i - 1]
    if not closes and (line.low[i - 1] != "," or apposed(line, i - 1) is not None):
        return None
    nxt = line.tokens[i + 1]
    if (
        line.low[i + 1] in _NO_SPEAKER
        or tells_when(line, i + 1)
        or (line.low[i + 1].endswith("ly") and not nxt.capitalised)
    ):
        return None
    end = phrase_end(line, i + 1)
    if end == i + 1 or not (closes or end >= line.end or line.at(end) in _AFTER_INVERTED or tells_when(line, end)):
        return None
    return Hit((i + 1, end), (i, i + 1), claim_around(line, i, end), verb.strength, verb.lemma)


def _active(line: Line, i: int, hits: list[Hit]) -> Hit | None:
    """Match "X said C"; "C, X said"; "C, X said, C"."""
    verb = VERBS.get(line.low[i])
    if verb is None:
        return None
    group, _, being = verb_group(line, i)
    if (being and verb.form != "gerund") or (verb.form == "gerund" and not being):
        return None
    who, inherits = subject(line, group, hits[-1].who if hits else None)
    if who is None or not agrees(line, verb, who, group, i):
        return None
    kind, start = claim_after(line, i, verb)
    if kind == "prep" and verb.form == "past" and group == i and _reduced(line, start):
        return None
    content: tuple[Range, ...] = ()
    bound = who[0] - 1
    quote = bound >= 1 and (line.quoted[bound] or (line.low[bound] == "," and line.quoted[bound - 1]))
    told = verb.lemma in _BETWEEN and bound >= 1 and line.low[bound] == ","
    if not inherits and told and not quote and kind == "none":
        content = claim_around(line, who[0], start)
    elif not inherits and (quote or (told and _trails(line, i, bound, kind) and not opens_with_adverbial(line))):
        content = ((0, bound + line.quoted[bound]),)
        if kind == "quote":
            content = (*content, (start, line.end))
    elif kind in {"clause", "quote"} or (kind in {"object", "prep"} and governs(line, verb, who, start)):
        content = ((start, line.end),)
    content = tuple(c for c in content if nonempty(c))
    return Hit(who, (i, i + 1), content, verb.strength, verb.lemma, inherits) if content else None


def _trails(line: Line, i: int, bound: int, kind: str) -> bool:
    """True at "C, X said in a note", and "C, X said in a note that she signed", where C has a verb."""
    if kind == "prep":
        return True
    aside = line.at(i + 1) in PREPOSITIONS and not line.quoted[i + 1]
    return aside and any(word in AUXILIARIES or word in VERBS or word.endswith("ed") for word in line.low[:bound])


def _reduced(line: Line, start: int) -> bool:
    """True where a verb follows that has the same subject: "the loan promised for Friday will come"."""
    for k in range(start + 1, min(start + _ASIDE, line.end)):
        word = line.low[k]
        if word in AUXILIARIES:
            return True
        if not line.is_word(k) or word in _OTHER_SUBJECT or line.quoted[k]:
            return False
    return False


_ASIDE = 7
"""Tokens after a participle within which the verb of its noun follows."""


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


Rule = Callable[[Line, int, list[Hit]], Hit | None]
"""A construction, tried from a cue's token, with the hits before it."""


def _rules(cue: str) -> tuple[Rule, ...]:
    """Return the constructions that *cue* can hang in, most specific first; each would refuse all other words."""
    verb = VERBS.get(cue)
    fitting: list[tuple[Rule, bool]] = [
        (_according, cue in {"according", "citing"}),
        (_viewed, cue == "in"),
        (_nominal, cue.removesuffix("s") in NOUNS or cue in _LOOSE),
        (_passive, cue == "saying" or (verb is not None and verb.form == "past")),
        (_gerund, verb is not None and verb.form == "gerund"),
        (_inverted, verb is not None and verb.lemma in INVERTING and verb.form != "gerund"),
        (_active, verb is not None),
    ]
    return tuple(rule for rule, fits in fitting if fits)


RULES: dict[str, tuple[Rule, ...]] = {
    cue: _rules(cue) for cue in (*VERBS, *NOUNS, *(noun + "s" for noun in NOUNS), *_LOOSE, "in", "according", "citing")
}
"""What the constructions hang on, folded, with those to try on it, the first that fits holds; other words are none."""
