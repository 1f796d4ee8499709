"""The content of a claim: where it stands about its cue, and what a verb takes for one."""

from __future__ import annotations

from summarizer.language.lexicon.inflection import strong_forms
from summarizer.language.objects import infinitive
from summarizer.language.phrases import BREAKS, Line, Range, nonempty, tells_when
from summarizer.language.reporting import ADDRESSING, VERBS, Verb, listed
from summarizer.language.speakers import PRONOUNS
from summarizer.language.word_classes import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DAYS,
    DETERMINERS,
    NEARBY,
    OPENERS,
    PERIODS,
    PREPOSITIONS,
    WH,
)

INVERTING = listed(
    """say write add ask tweet explain argue warn note reply respond claim report declare insist conclude recall
    continue joke announce exclaim shout observe remark answer retort counter quip boast mutter whisper yell scream
    plead protest complain confess confide admit concede acknowledge agree predict recommend stress confirm fume blurt
    interject opine allege testify vow promise snap bark growl roar bellow murmur mumble stammer gasp sigh scoff sneer
    muse gush enthuse grumble gripe moan wonder tease chant"""
)
"""Verbs that may stand before their speaker: a quotation, "said Falk"."""

_HEARERS = listed("him her them me us you it reporters journalists lawmakers supporters")
_TURNED_TO = frozenset([("call", "on"), ("plead", "with")])
"""Verbs and prepositions that a hearer follows: "called on | the crew | to stay"."""
_EXACTLY = listed("just exactly precisely only simply")
_ASIDES = PREPOSITIONS | {"as"}
_NO_HEARER = AUXILIARIES | WH | CLAUSE_OPENERS
_TURNING = (CLAUSE_OPENERS - listed("because if unless until that whether than")) | {
    "and",
    "or",
    "who",
    "which",
    "with",
}
_ADVERBIAL = PREPOSITIONS | CLAUSE_OPENERS | NEARBY | DAYS | OPENERS


def claim_after(line: Line, i: int, verb: Verb) -> tuple[str, int]:
    """Return what follows the cue at *i* (clause, quote, object, prep or none) and the token where it begins."""
    k = i + 1
    while k < line.end and (
        line.low[k] in ADVERBS
        or line.low[k] in {"out"}
        or (line.low[k].endswith("ly") and not line.tokens[k].capitalised)
    ):
        k += 1
    if verb.lemma in ADDRESSING or (verb.lemma, line.at(k)) in _TURNED_TO:
        ordered = _ordered(line, k) if verb.lemma != "accuse" else 0
        if ordered:
            return "clause", ordered
        k = _past_hearer(line, k)
        k += line.at(k) in _EXACTLY and line.at(k + 1) in WH
    to_verb = infinitive(line, k)
    aside = (
        line.at(k) in _ASIDES and not to_verb and not (verb.lemma == "add" and line.low[k] == "to")
    )  # "to its debts"
    if tells_when(line, k) or ((verb.free or verb.lemma in INVERTING) and (aside or verb.lemma in ADDRESSING)):
        k = _past_aside(line, i, k)
    while k < line.end and line.low[k] in {",", ":"} and line.quoted[min(k + 1, line.end - 1)]:
        k += 1
    if line.at(k) == ":":
        return "clause", k + 1
    if line.low[i] == "blast" and line.at(i + 1) == "off":
        return "none", line.end
    if k >= line.end or line.low[k] in BREAKS or line.low[k] == "," or (verb.lemma == "hold" and line.low[k] != "that"):
        return "none", k  # "held what he called": a hand does
    if line.quoted[k]:
        return "quote", k
    if line.low[k] in WH and not (line.low[k] == "that" and _ends_after(line, k)):
        return "clause", k + (line.low[k] == "that")
    if _is_clause(line, k):
        return "clause", k
    return ("prep" if line.low[k] in _ASIDES and not to_verb else "object"), k


def _past_aside(line: Line, i: int, k: int) -> int:
    """Return the token past what stands between the verb at *i* and its claim: when, where and to whom it was said."""
    ahead = _ahead(line, k)
    if ahead is not None:
        return ahead
    while (
        tells_when(line, k) or (line.at(k) == "on" and tells_when(line, k + 1)) or (k > i + 1 and line.at(k) in PERIODS)
    ):
        k += 1
    return k


_OPENING = DETERMINERS | {"it", "you", "there"}
"""Words that may open the subject of a clause, with those that have a capital."""


def _is_clause(line: Line, k: int) -> bool:
    """Return whether a clause without its "that" opens at *k*: "worry | the quay will fall"."""
    if line.low[k] in _SUBJECTS:
        return line.is_word(k + 1)
    if line.low[k] == "it" and (line.at(k + 1).endswith("ed") or strong_forms(line.at(k + 1))):
        return True  # "added it moved her"
    if not (line.low[k] in _OPENING or line.tokens[k].capitalised):
        return False
    for index in range(k + 1, min(k + _SUBJECT, line.end)):
        word = line.low[index]
        if word in AUXILIARIES and not (word == "may" and line.tokens[index].capitalised):  # "in May"
            return word not in _NONFINITE
        if not line.is_word(index) or word in _NO_SUBJECT or line.quoted[index] or word.endswith("ing"):
            return False
    return False


_SUBJECTS = listed("he she they we i")
_NONFINITE = listed("be been being having")
_NO_SUBJECT = CLAUSE_OPENERS | PRONOUNS | {"to", "for", "with", "by", "about", "and", "or"}
_SUBJECT = 7
"""Words within which the subject of such a clause ends."""


def _ends_after(line: Line, k: int) -> bool:
    """True where the "that" at *k* is all that is said: "denied that and left"."""
    if k + 1 >= line.end or line.low[k + 1] in {"and", "but", "or", ",", ";"}:
        return True
    behind = line.low[k + 2 : min(k + _CLAUSE, line.end)]  # "said that in May it fell" has a verb
    return line.low[k + 1] in PREPOSITIONS and not any(it in AUXILIARIES or it.endswith("ed") for it in behind)


_CLAUSE = 20
"""Words behind a "that" within which its clause has a verb."""


def _ahead(line: Line, k: int) -> int | None:
    """Return where, past an aside at *k*, a "that", a quotation or a colon opens the claim, or None."""
    past = k
    for index in range(k, min(k + 14, line.end)):
        if index < past:
            continue
        past = _past_title(line, index)
        if past > index:
            continue
        if line.low[index] == "that" or line.quoted[index]:
            return index if line.low[index] == "that" or line.low[index - 1] in {",", ":"} or index == k else None
        if line.low[index] == ":" or (line.low[index] == "," and line.quoted[min(index + 1, line.end - 1)]):
            return index
        if line.low[index] in AUXILIARIES or line.low[index] in BREAKS:
            return None
    return None


def _past_title(line: Line, k: int) -> int:
    """Return the token past a title in quotation marks at *k* and before a "that": "on | “Harbour Hour” | that"."""
    if not line.quoted[k] or line.low[k - 1] in {",", ":"}:
        return k
    close = next((j for j in range(k, min(k + _TITLE, line.end)) if not line.quoted[j]), k)
    return close if line.at(close) == "that" and line.tokens[k + 1].capitalised else k


_TITLE = 10
"""Tokens of the longest title, its marks among them."""


def _ordered(line: Line, k: int) -> int:
    """Return the "to" past a hearer at *k*, who is asked to do something: "told the crew to leave"; 0 without one."""
    for index in range(k, min(k + _HEARER, line.end)):
        word = line.low[index]
        if word == "to":
            return index if index > k and line.is_word(index + 1) else 0
        if not line.is_word(index) or word in _NO_HEARER:
            return 0
    return 0


_HEARER = 7
"""Words within which a hearer's phrase ends."""


def _past_hearer(line: Line, k: int) -> int:
    """Return the token after the one addressed at *k*: "told reporters", "urged the mayor"."""
    if line.at(k) in WH and (line.at(k) != "that" or line.is_word(k + 1)):
        return k
    if line.at(k) in _HEARERS:
        return k + 1
    if (line.at(k + 1) in WH or line.at(k + 1) in _EXACTLY) and line.is_word(k) and line.low[k].endswith("s"):
        return k + 1  # "assured councillors | that"
    start = k
    if line.at(k) in DETERMINERS:
        k += 1
    while k < line.end and line.is_word(k) and line.tokens[k].capitalised and k - start < 8:
        if line.low[k] in PREPOSITIONS:
            break  # in a title: "Accused Roe | Of Theft"
        k += 1
    return k + 1 if k == start + 1 and line.at(start) in DETERMINERS else k


def claim_around(line: Line, before: int, after: int) -> tuple[Range, ...]:
    """Return what a parenthetical attribution leaves of the sentence: the part before, the part after, or both."""
    left = (own_clause(line, before), before - (line.at(before - 1) == ","))
    while left[0] < left[1] and left[0] < 4 and (line.low[left[0]] in OPENERS or line.low[left[0]] == ","):
        left = (left[0] + 1, left[1])
    right = (
        (after + 1, line.end)
        if line.at(after) == "," and not (nonempty(left) and _turns(line, after + 1))
        else (after, after)
    )
    if line.at(after) in {":"} and not nonempty(left):
        right = (after + 1, line.end)
    return tuple(part for part in (left, right) if nonempty(part))


def own_clause(line: Line, before: int) -> int:
    """Return where the clause that ends before token *before* begins: past a semicolon somebody else may speak.

    A quotation begins behind a colon.
    """
    quoted = before > 1 and line.quoted[before - 1 - (line.low[before - 1] == ",")]
    for k in range(before - 1, 0, -1):
        if not line.quoted[k] and (line.low[k] == ";" or (quoted and line.low[k] == ":" and line.quoted[k + 1])):
            return k + 1
    return 0


def _turns(line: Line, k: int) -> bool:
    """True where the words after a comma begin a clause of their own, not resume the one interrupted."""
    word = line.at(k)
    return word in _TURNING or (word in VERBS and VERBS[word].form == "gerund") or word.endswith("ing")


def opens_with_adverbial(line: Line) -> bool:
    """True where the sentence opens with an adverbial ("In Paris", "Asked about it"), not with a claim."""
    first = next((line.low[k] for k in range(min(4, line.end)) if line.is_word(k)), "")
    return first in _ADVERBIAL or first.endswith(("ing", "ly")) or first in {"asked", "speaking"}
