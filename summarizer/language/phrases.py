"""An English sentence in tokens, and where its verb groups and noun phrases begin and end.

Every walk over tokens is bounded, here and in the rooms built on this, so the time is linear in the sentence.
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.language.moments import MONTHS
from summarizer.language.quote_marks import quoted_tokens
from summarizer.language.reporting import listed
from summarizer.language.roles import unranked
from summarizer.language.speakers import PRONOUNS, ROLES, TITLES
from summarizer.language.tokens import Word, words_and_marks
from summarizer.language.word_classes import (
    ADVERB_NOUNS,
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    CONTROLS,
    DAYS,
    DETERMINERS,
    NEARBY,
    NEGATIONS,
    PERIODS,
)

Range = tuple[int, int]
"""A half-open range, of tokens or of characters."""

REACH = 40  # words: the longest speaker's phrase that is looked for; subjects beyond that are rarely subjects

BREAKS = frozenset(";:-()!?[]|•")  # folded: every dash is "-"
ABBREVIATIONS = TITLES | listed("jr st no inc corp co u.s")
# Joined once: a union in a condition is made anew for each word that is looked at.
_BEFORE_TO = CONTROLS | {"on"}
_AFTER_SPEAKER = CLAUSE_OPENERS | AUXILIARIES | {"who", "which", "to", "during", "amid"}
_NEAR_TIMES = PERIODS | {"this", "last", "in", "on"}


class Line(NamedTuple):
    """A sentence in tokens: words and single marks, folded in ``low``; ``quoted`` says which stand in quotes.

    ``end`` is where the sentence ends, its last marks left out.
    """

    text: str
    tokens: list[Word]
    low: list[str]
    quoted: list[bool]
    end: int

    def is_word(self, index: int) -> bool:
        """Say whether the token at *index* is a word; there is none outside the sentence."""
        return 0 <= index < len(self.tokens) and self.tokens[index].text[0].isalnum()

    def at(self, index: int) -> str:
        """Return the folded token at *index*, empty outside the sentence."""
        return self.low[index] if 0 <= index < len(self.low) else ""


def read_line(text: str) -> Line:
    """Return *text*, one sentence, in tokens."""
    tokens, low = words_and_marks(text)
    end = len(tokens)
    while end and tokens[end - 1].text in {".", "!", "?", ",", ";", ":"}:
        end -= 1
    return Line(text, tokens, low, quoted_tokens(text, tokens), end)


def verb_group(line: Line, i: int) -> tuple[int, bool, bool]:
    """Return where the verb group that ends at *i* begins, whether it is negated, and whether it holds a "be"."""
    start, negated, being, infinitive = i, False, False, False
    while start > 0 and i - start < 8 and line.is_word(start - 1):
        word = line.low[start - 1]
        if word == "to":
            if line.at(start - 2) not in _BEFORE_TO:
                break
            infinitive = True
            negated = negated or line.at(start - 2)[:6] in {"refuse", "declin"}
        elif word == "on" and infinitive and line.at(start - 2) in CONTROLS:
            pass
        elif word in CONTROLS and infinitive:
            infinitive = False
        elif word in AUXILIARIES or word in NEGATIONS or word.endswith("n't"):
            negated = negated or word in NEGATIONS or word.endswith(("n't",))
            being = being or word in BE
        elif not (
            word in ADVERBS
            or (
                word.endswith("ly")
                and word not in ADVERB_NOUNS
                and not line.tokens[start - 1].capitalised
                and line.at(start - 2) not in DETERMINERS  # "the daily"
            )
            or _is_between(line, start - 1)
        ):
            past = _before_time(line, start)
            if past == start:
                break
            start = past + 1
        start -= 1
    return start, negated, being


def _before_time(line: Line, k: int) -> int:
    """Return where a time begins that stands between an auxiliary and its verb and ends before *k*, else *k*.

    "Has | in the past | blamed", "have for years | said".
    """
    if line.low[k - 1] not in _TIMES:
        return k
    for first in range(k - 2, max(0, k - 5), -1):
        if line.low[first] in _BEFORE_TIMES:
            return first if line.low[first - 1] in AUXILIARIES else k
    return k


_TIMES = PERIODS | listed("past times weeks months years decades days hours")
_BEFORE_TIMES = listed("in at for over on")


def _is_between(line: Line, k: int) -> bool:
    """Say whether the word at *k* stands between a subject and its verb, where it may also be another word.

    "Has long argued", "they all say", "the mayor herself said".
    """
    before = line.at(k - 1)
    if (line.low[k], before) == ("longer", "no") or (line.low[k], line.at(k + 1)) == ("no", "longer"):
        return True
    if line.low[k] in _MIDDLE:
        return line.is_word(k - 1)
    return line.low[k] in _FLOATING and (before in AUXILIARIES or before in PRONOUNS or before == "-")


_MIDDLE = listed("long already ever soon thus therefore instead too indeed himself herself itself themselves")
"""Adverbs and words of emphasis that a verb follows."""
_FLOATING = listed("all both each")
"""Words of number that may stand behind what they count."""


def phrase_end(line: Line, start: int) -> int:
    """Return where the speaker's phrase that begins at *start* ends, an apposition included."""
    k = start
    while k < line.end and k - start < REACH:
        word = line.low[k]
        dot = word == "." and (len(line.tokens[k - 1].text) == 1 or line.low[k - 1] in ABBREVIATIONS)
        if line.quoted[k] or (not line.is_word(k) and not dot and word not in {"&", "'", "’", "-"}):
            break
        pointing = word == "that" and (line.at(k + 1) in PERIODS or line.at(k + 1).endswith("'s"))  # "that day's vote"
        if k > start and (
            (word in _AFTER_SPEAKER and not pointing)
            or tells_when(line, k)
            or (word in {"in", "at", "on"} and (line.at(k + 1) in {"a", "an"} or tells_when(line, k + 1)))
        ):
            break
        k += 1
    if line.at(k) == ",":
        close = next((j for j in range(k + 1, min(k + 16, line.end)) if line.low[j] == "," or line.quoted[j]), line.end)
        inner = line.low[k + 1 : close]
        apposition = (
            any(word in ROLES for word in inner[:7])
            and not any(word in AUXILIARIES for word in inner)
            and close - k < 16
        )
        if apposition and line.tokens[k - 1].capitalised and not line.tokens[k + 1].text.istitle():
            return close
        if unranked(line.low[k - 1]) in ROLES and is_name(line, k + 1, close):
            return close
    return k


def is_name(line: Line, first: int, last: int) -> bool:
    """Say whether the words are a name, or names joined: "Ines Falk", "Ines Falk and Jo van Roe"."""
    if not (first < last and line.is_word(first) and line.tokens[first].capitalised):
        return False
    if not line.tokens[last - 1].capitalised or line.low[first] in _NO_NAME:
        return False
    if last - first == 1 and line.low[first] in MONTHS:
        return False  # "as late as September, the mayor, Jo Roe"
    return last - first < _LONGEST_NAMES and all(
        line.tokens[k].capitalised or len(line.low[k]) <= _PARTICLE for k in range(first, last)
    )


_NO_NAME = listed("in at on for from under with after before by")
"""Words of place and time that open a sentence with a capital: "In Torv"."""
_LONGEST_NAMES = 8
"""Tokens of the longest row of names that stands as an apposition."""
_PARTICLE = 3
"""Letters of what may stand in lower case in a name, or between two: "van", "of", "and"."""


def tells_when(line: Line, k: int) -> bool:
    """True at "Monday", and at "last week"."""
    return line.at(k) in DAYS or (line.at(k) in NEARBY and line.at(k + 1) in _NEAR_TIMES)


def possessive(line: Line, k: int) -> bool:
    """Say whether the word at *k* says whose what follows is: "her", "the mayor's"."""
    word = line.at(k)
    return word in {"his", "her", "their", "its", "our", "my"} or word.endswith(("'s", "s'"))


def nonempty(part: Range) -> bool:
    """Say whether *part* holds anything."""
    return part[1] > part[0] >= 0


def trimmed(line: Line, part: Range) -> Range:
    """Return *part* without the marks about it; a bracket that closes stays."""
    begin, end = part
    while begin < end and not line.is_word(begin):
        begin += 1
    while begin < end and not line.is_word(end - 1) and line.low[end - 1] != ")":
        end -= 1
    return begin, end
