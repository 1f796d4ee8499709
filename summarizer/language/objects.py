"""What a plain object is to a verb of reporting: a claim, a judgment, a thing or a promise."""

from __future__ import annotations

from summarizer.language.phrases import Line, Range, tells_when
from summarizer.language.reporting import Verb, listed
from summarizer.language.speakers import PRONOUNS, is_paper, speaker
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS

_WITH_INFINITIVE = listed(
    "expect believe think say tell report ask estimate"
)  # "was expected to leave" hands no claim to its subject
_MISGIVINGS = listed("concern concerns question questions doubt doubts objections alarm fears hopes")
UNDERTAKING = listed("agree threaten plead beg swear ask")
"""Verbs beside those that any object follows by which somebody says what they will do: "agreed to leave"."""
_UPHELD = listed("innocence guilt view views position stance")
"""What is maintained by saying so."""
_LABELLING = frozenset(["describe", "blast", "praise"])
_WON = listed(
    "victory victories win wins title titles life lives gold silver bronze medal medals crown prize trophy seat seats"
)
"""What is claimed by who wins it, or by what costs it, and by nobody's word."""
_OBJECT = 4
"""Words that begin an object and have its noun among them."""
EVIDENT = listed("show find reveal disclose document indicate suggest")
_PAST_OBJECT = PREPOSITIONS | CLAUSE_OPENERS | AUXILIARIES


def infinitive(line: Line, k: int) -> bool:
    """Return whether a verb in the infinitive opens at *k*: "to leave", "not to leave"; "to the mayor" is none."""
    k += line.at(k) == "not"
    after = line.at(k + 1)
    return (
        line.at(k) == "to"
        and line.is_word(k + 1)
        and not line.tokens[k + 1].capitalised
        and after not in DETERMINERS
        and after not in PRONOUNS
        and not after[0].isdigit()
        and not after.endswith("s")
    )


def governs(line: Line, verb: Verb, who: Range, start: int) -> bool:
    """Say whether a plain object at *start* is a claim for *verb*: "stressed the need" is, "called a doctor" is not."""
    if verb.lemma == "add":
        return False  # "added a room": only a clause or a quotation is said
    if verb.lemma == "maintain" and not any(word in _UPHELD for word in line.low[start : start + _OBJECT]):
        return False  # "maintained her lead"
    if verb.lemma == "call" and line.at(start) == "for":
        return True
    if verb.lemma == "report" and line.at(start) == "from" and start + 1 < line.end:
        return not line.tokens[start + 1].capitalised  # "Falk reported from Torv"
    if verb.lemma == "claim" and _is_won(line, start):
        return False  # "claimed her third victory", "claimed nine lives"
    if verb.free:
        return not (line.at(start) == "to" and verb.form == "past" and verb.lemma in _WITH_INFINITIVE)
    if verb.lemma == "raise":
        return any(word in _MISGIVINGS for word in line.low[start : start + 2])
    if infinitive(line, start):
        return verb.lemma in UNDERTAKING
    if verb.lemma in _LABELLING:
        return any(line.quoted[start : start + 7])
    if verb.lemma in JUDGING:
        return any(line.quoted[start : start + 7]) or _judged(line, start)
    if verb.lemma not in EVIDENT:
        return False
    source = speaker(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end]).source
    return source in {"document", "anonymous"} or any(is_paper(word) for word in line.low[who[0] : who[1]])


def _is_won(line: Line, start: int) -> bool:
    """Return whether the object at *start* is won, or lost, and no claim begins with it: "claimed victory was near"."""
    place = next((k for k in range(start, min(start + _OBJECT, line.end)) if line.low[k] in _WON), None)
    return place is not None and not (place + 1 < line.end and line.low[place + 1] in AUXILIARIES)


def _judged(line: Line, start: int) -> bool:
    """True where the object at *start* is called something: "it a sham", "the plan unfair"; "a doctor" is not."""
    k = start
    if line.at(k) in _OBJECTS:
        after = line.at(k + 1)
        return line.is_word(k + 1) and (
            after in DETERMINERS | {"as", "too", "very"} or not (after in PREPOSITIONS or after in _STOPS)
        )
    if line.at(k) not in DETERMINERS and not line.tokens[k].capitalised:
        return False
    if line.tokens[k].capitalised:
        while k < line.end and line.is_word(k) and line.tokens[k].capitalised:
            k += 1
        stops = _PAST_OBJECT | ADVERBS | _STOPS
        return line.is_word(k) and k < line.end and line.low[k] not in stops and not tells_when(line, k)
    while k < line.end and line.is_word(k) and line.low[k] not in _PAST_OBJECT:
        if k > start and line.low[k] in {"a", "an", "as", "too", "so"}:
            return True
        k += 1
    return False


_OBJECTS = listed("it him her them us me this that")
_STOPS = AUXILIARIES | CLAUSE_OPENERS | listed("and or but back up off out again to")
JUDGING = listed("call consider deem dub see regard")
"""Verbs that report a judgment where their object has a complement: "called it a sham"."""
