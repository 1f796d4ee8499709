"""Of whom a verb says something: the subject of a verb group, and whether the verb agrees with it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.language.phrases import BREAKS, REACH, Line, Range, is_name, nonempty
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import PRONOUNS, ROLES
from summarizer.language.word_classes import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    JOINING,
    OPENERS,
    PERIODS,
    PREPOSITIONS,
)

ALONE = listed("he she they we i it")
"""Pronouns that are a subject by themselves, whatever stands before."""
_REFERRING = DETERMINERS | PRONOUNS
_LEADING = PREPOSITIONS | CLAUSE_OPENERS
_STOPPING = BREAKS - {"(", ")"}


def subject(line: Line, group: int, former: Range | None) -> tuple[Range | None, bool]:
    """Return the phrase that the verb group at *group* says it of, and whether it is taken over from a verb before.

    *former* is the speaker of the attribution before, if any.
    """
    last = group - 1
    if last < 0 or line.quoted[last]:
        return None, False
    word = line.low[last]
    if word in {"and", "but", "or"} or (word == "," and line.at(last - 1) in {"and", "but"}):
        own = _of_own_clause(line, last)
        if own is not None and (former is None or former[0] < own[0]):
            return own, False
        return leading_subject(line, last) if former is None else former, True
    if word in {"who", "which"}:
        who = _antecedent(line, last)
    elif word == ",":
        begin = apposed(line, last, loose=True)
        if begin is None:
            return None, False
        who = (begin, begin + 1) if line.low[begin] in PRONOUNS else (begin, last)
    elif word == ")":
        opening = next((k for k in range(last - 1, max(-1, last - 9), -1) if line.low[k] == "("), None)
        who = (subject_start(line, opening), group) if opening else (0, 0)
    elif word in ALONE:
        who = (last, group)  # "the minutes it said it had seen"
    else:
        who = (_past_adverbial(line, subject_start(line, group), group), group)
        if line.at(who[0]) == "who" and not _TIMES.isdisjoint(line.low[who[0] : group]):
            who = _antecedent(line, who[0])  # "who only hours before had promised"
    return (who, False) if nonempty(who) and line.is_word(who[0]) else (None, False)


_TIMES = PERIODS | listed("seconds minutes hours days weeks months years decades earlier later before ago")


def _antecedent(line: Line, relative: int) -> Range:
    """Return the phrase that the "who" or "which" at *relative* stands for."""
    close = relative - (line.at(relative - 1) == ",")
    return antecedent_start(line, close), close


def _of_own_clause(line: Line, last: int) -> Range | None:
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


_NO_BORDER = _LEADING | {"and", "or", "to"}
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
        if line.quoted[k] or line.low[k] in _STOPPING:
            return None
        if line.low[k] == ",":
            first = line.at(k + 1)
            begin = subject_start(line, k)
            if first == "and" and line.at(k + 2) in _RELATIVE:  # "two people who were there, and who saw it, said"
                first = line.low[k + 2]
                who = next((j for j in range(k - 1, max(0, k - REACH), -1) if line.low[j] == first), None)
                begin = antecedent_start(line, who) if who else begin
            named = begin < k and line.is_word(begin) and _opens_phrase(line, begin, k)
            role = any(word in ROLES or word.removesuffix("s") in ROLES for word in line.low[k + 1 : comma])
            like = (
                first in {"who", "which", "whose", "along", "including", "a", "an", "the", "now", "then", "of"}
                or role
                or line.low[k - 1] in PRONOUNS
                or first[:1].isdigit()
                or is_name(line, k + 1, comma)
            )
            inner = line.low[k + 1 : comma]
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


_LAID = frozenset(["accused", "suspected"])
"""Participles of what is laid to somebody, with "of"."""


def subject_start(line: Line, stop: int) -> int:
    """Return where the phrase that ends before *stop* begins: after a mark, a clause opener or a verb."""
    k = stop
    while k > 0 and stop - k < REACH:
        word = line.low[k - 1]
        if line.quoted[k - 1] or word in BREAKS or word in CLAUSE_OPENERS or word in AUXILIARIES or word == ",":
            break
        if word in {"and", "or"} and (line.at(k - 2) == "," or _has_verb(line, k - 2)):
            break
        if k < stop and word in VERBS and VERBS[word].form in {"past", "gerund"} and VERBS[word].free:
            if word in _LAID and line.at(k) == "of":
                k -= 1
                continue  # "a man accused of robbing his aunt | told the court"
            break
        k -= 1
    while k < stop and (not line.is_word(k) or line.low[k] in OPENERS or line.low[k] in {"nor"}):
        k += 1
    return k


def antecedent_start(line: Line, stop: int) -> int:
    """Return where the noun phrase begins that a relative clause at *stop* describes."""
    start = subject_start(line, stop)
    for k in range(stop - 1, start, -1):
        word, plain = line.low[k - 1], not line.tokens[k - 1].capitalised
        if word in {"with", "from", "by", "about", "to", "against", "among", "between"} or (
            plain and (word.endswith("ed") or word in VERBS)
        ):
            return k
    return start


def _has_verb(line: Line, k: int) -> bool:
    """Say whether the clause that ends with *k* has a verb before it, so that an "and" there joins clauses."""
    for index in range(k, max(-1, k - 12), -1):
        word = line.low[index]
        if line.quoted[index] or word in BREAKS or word == ",":
            return False
        plain = not line.tokens[index].capitalised
        if word in AUXILIARIES or (plain and (word.endswith("ed") or word in VERBS or word == "to")):
            return True
    return False


def leading_subject(line: Line, stop: int, start: int = 0) -> Range | None:
    """Return the subject that opens the sentence, or stands at *start*: a name, a pronoun, a short plain phrase."""
    if not start and ((line.at(0) in _LEADING and line.at(0) not in OPENERS) or line.at(0).endswith(("ed", "ing"))):
        start = next((k + 1 for k in range(1, min(stop, 15)) if line.low[k] == ","), stop)
    while start < min(stop, start + 20) and (not line.is_word(start) or line.low[start] in OPENERS):
        start += 1
    if start < stop and line.quoted[start]:
        return None
    k = start
    if line.at(k) in PRONOUNS:
        return (k, k + 1) if k < stop else None
    plain = line.at(k) in DETERMINERS
    k += plain
    while (
        k < min(stop, start + REACH)
        and line.is_word(k)
        and (
            line.tokens[k].capitalised
            or (line.low[k] in {"of", "for", "the"} and k + 1 < stop and line.tokens[k + 1].capitalised)
        )
    ):
        k += 1
    if k == start + 1 and line.at(k) in ROLES and k + 1 < stop and line.tokens[k + 1].capitalised:
        k += 1  # "Film director | Ann Roe"
        while k < min(stop, start + REACH) and line.is_word(k) and line.tokens[k].capitalised:
            k += 1
    if (k == start + plain and plain) or (k > start and line.low[k - 1].endswith("'s")):
        while (
            k < min(stop, start + 5)
            and line.is_word(k)
            and line.low[k] not in AUXILIARIES
            and not line.low[k].endswith("ed")
            and line.low[k] not in VERBS
            and line.low[k] not in DETERMINERS
        ):
            k += 1
        k -= line.at(k) in DETERMINERS and k > start + plain + 1  # "the firm | sent an email": a verb before its object
        while line.is_word(k) and line.tokens[k].capitalised and k < min(stop, start + REACH):
            k += 1  # "the firm's manager | Ann Roe"
    return (start, k) if start + plain < k < stop else None
