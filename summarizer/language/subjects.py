"""Of whom a verb says something: the subject of a verb group, and whether the verb agrees with it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.language.asides import before_aside, opening
from summarizer.language.leading import LEADING, leading_subject
from summarizer.language.lexicon.inflection import strong_forms
from summarizer.language.phrases import BREAKS, REACH, Line, Range, is_name, nonempty
from summarizer.language.relatives import antecedent, of_relative, relative_before
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import PRONOUNS, ROLES
from summarizer.language.starts import antecedent_start, subject_start
from summarizer.language.word_classes import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    JOINING,
    PERIODS,
    PREPOSITIONS,
)

ALONE = listed("he she they we i it")
"""Pronouns that are a subject by themselves, whatever stands before."""
_REFERRING = DETERMINERS | PRONOUNS
_STOPPING = BREAKS - {"(", ")"}


def subject(line: Line, group: int, former: Range | None) -> tuple[Range | None, bool]:
    """Return the phrase that the verb group at *group* says it of, and whether it is taken over from a verb before.

    *former* is the speaker of the attribution before, if any.
    """
    group = before_aside(line, group)
    last = group - 1
    if last < 0 or line.quoted[last]:
        return None, False
    word = line.low[last]
    if word in {"and", "or", "but"}:
        who = of_relative(line, last)
        if who is not None:
            return who, False
    if word in {"and", "but", "or"} or (word == "," and line.at(last - 1) in {"and", "but"}):
        own = own_subject(line, last)
        if own is not None and (former is None or former[0] < own[0]):
            return own, False
        return leading_subject(line, last) if former is None else former, True
    if word in {"who", "which"}:
        who = antecedent(line, last)
    elif word == ",":
        begin = apposed(line, last, loose=True)
        if begin is None:
            return _of_row(line, group), False
        who = (begin, begin + 1) if line.low[begin] in PRONOUNS else (begin, last)
    elif word in {")", "-"}:
        begun = opening(line, last)
        who = (subject_start(line, begun), group if word == ")" else begun) if begun else (0, 0)
    elif word in ALONE:
        who = (last, group)  # "the minutes it said it had seen"
    else:
        who = _before_verb(line, group)
    return (who, False) if nonempty(who) and line.is_word(who[0]) else (None, False)


_TIMES = PERIODS | listed("seconds minutes hours days weeks months years decades earlier later before ago")


def _before_verb(line: Line, group: int) -> Range:
    """Return the phrase right before the verb group, or whom the relative clause tells of that ends there."""
    start = subject_start(line, group)
    relative = relative_before(line, start)
    if relative:
        return antecedent_start(line, relative), group  # "women who have | been there say"
    if line.at(start) == "which" and start + 1 < group:  # "a row, which | the guild says is over"
        start += line.low[start + 1] in DETERMINERS - {"this", "that"} or line.tokens[start + 1].capitalised
    who = (_past_adverbial(line, start, group), group)
    if line.at(who[0]) == "who" and not _TIMES.isdisjoint(line.low[who[0] : group]):
        return antecedent(line, who[0])  # "who only hours before had promised"
    return who


def _of_row(line: Line, group: int) -> Range | None:
    """Return the subject of a row of verbs of which one stands at *group*: "Falk ran, | slammed A and praised B"."""
    row = line.low[:group]
    verb = VERBS.get(line.low[group])
    joined = any(
        line.low[k] == "and" and _is_past(line.at(k + 1)) for k in range(group + 1, min(group + REACH, line.end))
    )
    if verb is None or verb.form != "past" or not joined or not _ENDING.isdisjoint(row):
        return None
    who = leading_subject(line, group)
    return who if who is not None and who[0] == 0 and _is_past(line.at(who[1])) else None


_ENDING = CLAUSE_OPENERS | {"who", "which", "and", "or", ";", ":", '"', "“", "”"}
"""Words and marks by which what stands before is no plain row of verbs."""


def _is_past(word: str) -> bool:
    return word.endswith("ed") or bool(strong_forms(word))


def own_subject(line: Line, last: int) -> Range | None:
    """Return the subject of the clause that the conjunction at *last* goes on: ", and | the mayor saw it but said"."""
    for k in range(last - 1, max(0, last - REACH), -1):
        if line.quoted[k] or line.low[k] in _STOPPING:
            return None
        if line.low[k] in JOINING and line.low[k - 1] == "," and line.is_word(k + 1):
            who = leading_subject(line, last, k + 1)
            if who is None:
                return None
            verb = line.at(who[1])
            return who if verb in AUXILIARIES or verb in VERBS or verb.endswith("ed") else None
    return None


_NO_BORDER = LEADING | {"and", "or", "to"}
"""Words after which a determiner opens no subject."""


def _past_adverbial(line: Line, start: int, stop: int) -> int:
    """Return where the subject begins behind an adverbial without a comma: "In a leaflet | the guild said"."""
    if line.at(start) not in PREPOSITIONS:
        return start
    for k in range(start + 2, stop - 1):
        if line.low[k] in DETERMINERS and line.is_word(k - 1) and line.low[k - 1] not in _NO_BORDER:
            return k
    return next((k + 1 for k in range(start + 1, stop - 1) if line.low[k] in PERIODS), start)


def apposed(line: Line, comma: int, *, loose: bool = False) -> int | None:
    """Return where "Name, the mayor of X" begins if *comma* closes it, or None; *loose* admits any short aside."""
    for k in range(comma - 1, max(0, comma - REACH), -1):
        if line.quoted[k] and loose and not line.quoted[comma]:
            continue  # "Falk, author of the book “The Quay,” | said"
        if line.quoted[k] or line.low[k] in _STOPPING:
            return None
        if line.low[k] == ",":
            first = line.at(k + 1)
            begin = subject_start(line, k)
            begin += (
                line.low[begin] in {"which", "that"} and begin + 1 < k
            )  # "a plan, which | Jo Roe, the clerk, likes"
            if first == "and" and line.at(k + 2) in _RELATIVE:  # "two people who were there, and who saw it, said"
                first = line.low[k + 2]
                who = next((j for j in range(k - 1, max(0, k - REACH), -1) if line.low[j] == first), None)
                begin = antecedent_start(line, who) if who else begin
            named = begin < k and line.is_word(begin) and _opens_phrase(line, begin, k)
            role = any(word in ROLES or word.removesuffix("s") in ROLES for word in line.low[k + 1 : comma])
            like = (
                first in _TELLING_MORE
                or line.at(k + 2) in _RELATIVE
                or (first.endswith("ing") and first not in VERBS)
                or (first == "writing" and line.at(k + 2) == "in")
                or role
                or (line.low[k - 1] in PRONOUNS and begin == k - 1)
                or first[:1].isdigit()
                or is_name(line, k + 1, comma)
            )
            inner = [word for word in line.low[k + 1 : comma] if word != "may"]  # a month, mostly
            if _is_clause(inner):
                return None
            aside = (
                loose
                and (begin == 0 or line.quoted[begin - 1])
                and len(inner) < 12
                and not AUXILIARIES.intersection(inner)
            )
            owner = line.low[k - 1] in ROLES and line.tokens[k + 1].capitalised
            if (named and (like or aside)) or owner:
                return _outermost(line, begin)
    return None


_TELLING_MORE = listed("who which whose along including a an the now then of")
"""Words that open, behind a comma, what tells more of somebody."""


def _is_clause(inner: Sequence[str]) -> bool:
    """Return whether the words between two commas have a verb of their own, and tell no more of what stands before."""
    verb = next((k for k, word in enumerate(inner) if word in AUXILIARIES), None)
    return verb is not None and _RELATIVE.isdisjoint(inner[:verb])


_RELATIVE = frozenset(["who", "which", "whose", "whom", "that", "where"])


def _outermost(line: Line, begin: int) -> int:
    """Return where the name begins that the phrase at *begin* stands in apposition to, if it does, else *begin*.

    "Ines Falk, a clerk of the owner, Jo Roe, said": Falk did.
    """
    if line.at(begin - 1) == "," and line.low[begin] in {"a", "an", "the"} and begin > 1:
        earlier = subject_start(line, begin - 1)
        if is_name(line, earlier, begin - 1):
            return earlier
    return begin


def _opens_phrase(line: Line, begin: int, end: int) -> bool:
    """Say whether the words look like a noun phrase that somebody may be named or described by."""
    first = line.low[begin]
    if first in PREPOSITIONS or first in CLAUSE_OPENERS:
        return False
    return line.tokens[end - 1].capitalised or first in _REFERRING or line.tokens[begin].capitalised
