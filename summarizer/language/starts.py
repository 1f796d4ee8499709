"""Where the noun phrase begins that stands before a verb, or before a relative clause."""

from __future__ import annotations

from summarizer.language.lexicon.persons import is_person
from summarizer.language.phrases import BREAKS, REACH, Line
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, OPENERS, PREPOSITIONS

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


_ANY = listed("those some many others all anyone everyone somebody someone anybody everybody")
"""Words for people of whom only a relative clause tells more."""


_OPENING = DETERMINERS - {"that", "this"} | {"all"}
_JOINING = PREPOSITIONS | {"and", "or"}
"""Words behind which a determiner opens no phrase of its own."""


def antecedent_start(line: Line, stop: int) -> int:
    """Return where the noun phrase begins that a relative clause at *stop* describes."""
    if line.at(stop - 1) in _ANY and line.at(stop) == "who":
        return stop - 1  # "over | those who saw it"
    start = subject_start(line, stop)
    for k in range(stop - 1, start, -1):
        if line.low[k] in _OPENING and line.low[k - 1] not in _JOINING:
            return k  # "punish | the two pilots who"
        word, plain = line.low[k - 1], not line.tokens[k - 1].capitalised
        if (
            word in {"of", "for"}
            and line.low[k] in DETERMINERS
            and line.at(stop) == "who"
            and is_person(line.low[stop - 1])
        ):
            return k  # "a tale of | a woman who saw it"
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
