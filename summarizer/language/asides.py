"""What stands between a subject and its verb and tells of nobody else: linking words, brackets, dashes."""

from __future__ import annotations

from summarizer.language.phrases import Line
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DAYS, PREPOSITIONS


def before_aside(line: Line, k: int) -> int:
    """Return where the words between two commas before *k* begin, where they only link: "Falk | , though, | says"."""
    k = _before_day(line, k)
    if line.at(k - 1) != ",":
        return k
    first = next((j for j in range(k - 2, max(0, k - 5), -1) if line.low[j] == ","), None)
    return first if first is not None and " ".join(line.low[first + 1 : k - 1]) in _LINKING else k


def _before_day(line: Line, k: int) -> int:
    """Return where a day begins that stands between a subject and its verb: "the mayor | on Friday | said"."""
    if line.at(k - 1) not in DAYS or line.tokens[k - 1].text == "Today":
        return k
    first = k - 1 - (line.at(k - 2) == "on")
    named = line.at(first - 1) == "," or (
        line.is_word(first - 1)
        and line.low[first - 1] not in PREPOSITIONS
        and (first < k - 1 or line.tokens[first - 1].capitalised)
    )
    return first if first > 0 and named else k


_LINKING = listed("though however meanwhile moreover too instead also therefore nevertheless nonetheless indeed") | {
    "in fact", "of course", "for instance", "for example", "in turn", "by contrast", "in short", "at least", "for one",
}  # fmt: skip
"""Words between two commas by which a sentence is linked with others, and that tell of nobody."""


def opening(line: Line, close: int) -> int | None:
    """Return the mark that opens what the bracket or dash at *close* closes, an aside without a verb."""
    mark, other = ("(", ")") if line.low[close] == ")" else ("-", "-")
    for k in range(close - 1, max(-1, close - _ASIDE), -1):
        if line.low[k] == mark:
            return k
        if (
            line.quoted[k]
            or line.low[k] in {other, ";"}
            or (mark == "-" and line.low[k] in AUXILIARIES and line.at(k - 1) not in _OPENING)
        ):
            return None
    return None


_OPENING = listed("who which that")
_ASIDE = 12
"""Tokens of the longest aside in brackets or dashes between a subject and its verb."""
