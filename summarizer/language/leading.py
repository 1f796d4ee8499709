"""The subject that opens a sentence or one of its clauses: of whom all that follows is told."""

from __future__ import annotations

import re

from summarizer.language.lexicon.inflection import strong_forms
from summarizer.language.phrases import ABBREVIATIONS, REACH, Line, Range
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import PRONOUNS, ROLES
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, OPENERS, PREPOSITIONS, WH

LEADING = PREPOSITIONS | CLAUSE_OPENERS
"""Words that open an adverbial, which a comma ends."""
_DATELINE = re.compile(r"(?:[A-Z][A-Z.' ]{2,30}(?:, [\w. ]{2,20})?|[A-Z][\w.' ]{2,30})(?: \([A-Za-z]{2,8}\))? ?[—–-] ?")
_DESCRIBING = ("al", "ic", "ive", "ary", "ior", "ian", "ant", "ent", "ing")
"""Endings of adjectives before an office: "presidential | nominee Ann Roe"."""
_JOINED = listed("of for the")
_DETERMINING = DETERMINERS | {"both", "all", "many", "most", "several", "two", "three"}
_PLAIN = 5
"""Words of the longest phrase that has no name: "the owners of the port"."""


def leading_subject(line: Line, stop: int, start: int = 0) -> Range | None:
    """Return the subject that opens the sentence, or stands at *start*: a name, a pronoun, a short plain phrase."""
    if not start:
        start = past_dateline(line)
        start += line.at(start) in _LINKS
        if opens_otherwise(line) or _is_participle(line, start):
            return _behind_adverbial(line, stop, start)
    return _phrase(line, stop, start)


def _is_participle(line: Line, k: int) -> bool:
    """Return whether a participle opens the sentence: "Asked about it, Falk left"; "United", "Beijing has" are none."""
    word, after = line.at(k), line.at(k + 1)
    return word.endswith(("ed", "ing")) and word not in _NOUNS and after not in AUXILIARIES and after not in _PAST


_NOUNS = listed(
    """united red ted fred ned reed king ring spring evening morning building wedding nothing everything something
    anything"""
)
_PAST = frozenset([word for word, verb in VERBS.items() if verb.form == "past"])
_LINKS = listed("but and so or yet")


def opens_otherwise(line: Line) -> bool:
    """Return whether something else than the main clause opens the sentence: "But in Torv, the port closed"."""
    start = past_dateline(line)
    start += line.at(start) in _LINKS
    asks = line.at(start) in WH and line.at(start + 1) in AUXILIARIES  # "What would Falk say"
    return line.at(start) in LEADING and line.at(start) not in OPENERS and not asks


def past_dateline(line: Line) -> int:
    """Return where the sentence begins behind the place that an agency puts before it: "TORV (AP) - | The port"."""
    if "-" not in line.low[:_DATED]:
        return 0
    found = _DATELINE.match(line.text)
    if found is None or not (found.group().rstrip(" —–-").isupper() or "(" in found.group() or "," in found.group()):
        return 0
    return next((k for k in range(_DATED + 1) if k < len(line.tokens) and line.tokens[k].start >= found.end()), 0)


_DATED = 12
"""Tokens of the longest dateline."""


def main_subject(line: Line, stop: int) -> Range | None:
    """Return the subject of the main clause where something else opens the sentence, as far as its verb shows it."""
    if not opens_otherwise(line):
        return None
    found = _behind(line, stop, _commas(line, stop, past_dateline(line)))
    return next((who for who in found if has_verb_behind(line, who[1])), found[0] if found else None)


def _behind_adverbial(line: Line, stop: int, start: int) -> Range | None:
    """Return the subject behind the comma that ends what opens the sentence, the first that a verb follows."""
    commas = _commas(line, stop, start)
    known = commas if len(commas) == 1 else [k for k in commas if k < start + _NEAR]
    found = _behind(line, stop, known)
    return next((who for who in found if has_verb_behind(line, who[1])), found[0] if found else None)


def _commas(line: Line, stop: int, start: int) -> list[int]:
    return [k for k in range(start + 1, min(stop - 1, start + REACH)) if line.low[k] == "," and not line.quoted[k]]


def _behind(line: Line, stop: int, commas: list[int]) -> list[Range]:
    return [who for comma in commas if (who := _phrase(line, stop, comma + 1)) is not None]


_NEAR = 15
"""Tokens within which what opens a sentence ends, where several commas might end it."""


def has_verb_behind(line: Line, k: int) -> bool:
    """Return whether a verb begins at *k*, or behind one word."""
    near = line.low[k : k + 2] if line.at(k) != "," else []
    return any(word in AUXILIARIES or word in VERBS or word.endswith("ed") or strong_forms(word) for word in near)


def _phrase(line: Line, stop: int, start: int) -> Range | None:
    while start < min(stop, start + 20) and (not line.is_word(start) or line.low[start] in OPENERS):
        start += 1
    if start < stop and line.quoted[start]:
        return None
    k = start
    if line.at(k) in PRONOUNS:
        return (k, k + 1) if k < stop else None
    plain = line.at(k) in _DETERMINING
    if _is_plural(line.at(k)) and k + 1 < stop and (line.low[k + 1] in AUXILIARIES or line.low[k + 1] in VERBS):
        return k, k + 1  # "pilots | will leave"
    last = min(stop, start + REACH)
    k = _past_name(line, k + plain, last)
    office = _past_office(line, k, last) if k > start + plain else k
    if office > k:
        k = _past_name(line, office, last)  # "Film director | Ann Roe", "The Torv nominee"
    if (k == start + plain and plain) or (k > start and line.low[k - 1].endswith("'s")):
        while (
            k < min(stop, start + _PLAIN)
            and line.is_word(k)
            and line.low[k] not in AUXILIARIES
            and not line.low[k].endswith("ed")
            and line.low[k] not in VERBS
            and line.low[k] not in DETERMINERS
        ):
            k += 1
        k -= line.at(k) in DETERMINERS and k > start + plain + 1  # "the firm | sent an email": a verb before its object
        while line.is_word(k) and line.tokens[k].capitalised and k < last:
            k += 1  # "the firm's manager | Ann Roe"
    return (start, k) if start + plain < k < stop else None


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in AUXILIARIES | PREPOSITIONS


def _past_name(line: Line, k: int, last: int) -> int:
    """Return where the capitalised words from *k* on end, "Mr." and initials among them."""
    while k < last:
        capital = line.is_word(k) and line.tokens[k].capitalised
        joined = line.low[k] in _JOINED and k + 1 < last and line.tokens[k + 1].capitalised
        dot = line.low[k] == "." and line.is_word(k - 1) and line.is_word(k + 1)
        if not (capital or joined or (dot and (line.low[k - 1] in ABBREVIATIONS or len(line.low[k - 1]) == 1))):
            break
        k += 1
    return k


def _past_office(line: Line, k: int, last: int) -> int:
    """Return where an office in small letters ends that begins at *k*: "presidential nominee"; *k* without one."""
    end = k
    while end < min(last, k + 2) and line.low[end] not in ROLES and line.low[end].endswith(_DESCRIBING):
        end += 1
    if end >= last or line.at(end) not in ROLES or line.at(end) in VERBS:
        return k
    named = end + 1 < last and line.tokens[end + 1].capitalised
    return end + 1 if named else k
