"""Those left out of "all but two", the whole of "600 of its 5,000 jobs": told for what was said of the others, a part.

And the ends of a change: "to 4 October" of "from 4 to 11 October".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.parts import parts
from summarizer.comparison.figures.worked_out import REST
from summarizer.comparison.opposites.counterparts import echoes, reporting
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late

_BUT = late(r"\b(?:all|every\w{0,9}|each|none)\s(?:but|except|bar)\s(?:for\s|about\s|some\s|the\s)?$", re.IGNORECASE)
_FROM = late(r"\bfrom\s$", re.IGNORECASE)
_TO = late(r"\s(?:[a-z]+\s)?to\s$", re.IGNORECASE)
_LED = 24
"""Characters before a figure within which stands what leads to it."""


@read_once
def left_out(passage: Passage) -> frozenset[float]:
    """Return the figures of *passage* that count whom it leaves out: 2 of "all but two"."""
    text = passage.text
    return frozenset(
        number.value for number in passage.numbers if _BUT.search(text, max(0, number.start - _LED), number.start)
    )


def remainders(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the figures of *claim* of which it tells what the source tells of all others, or of a part of them."""
    for passage in nearest:
        if not left_out(passage) and not parts(passage):
            continue
        for amount in amounts(claim):
            there = _told_of_others(claim, amount, passage) or _told_of_part(claim, amount, passage)
            if there is not None:
                span = passage.span(*there)
                reason = f"says {amount.text}, source says {passage.text[slice(*span)]!r}"
                yield Difference("number", "clash", (amount.start, amount.end), passage.place(*span), reason)
                return


def all_of(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* says "all" of what the source says of all but some, at the same verb."""
    if _ALL.isdisjoint(claim.order) or not any(map(left_out, nearest)) or _EXCEPTING.search(claim.text):
        return
    whole = next(index for index, word in enumerate(claim.order) if word in _ALL)
    for passage in nearest:
        if not left_out(passage) or sum(word in _ALL for word in passage.order) > 1:
            continue
        verbs = {group.verb for group in groups(passage)}
        if all(verbs.isdisjoint(echoes(claim, group.verb, passage)) for group in groups(claim)):
            continue
        at = next(number for number in passage.numbers if number.value in left_out(passage))
        said = claim.span(whole, whole + 1)
        reason = f"says {claim.words[whole].text}, source says all but {at.text}"
        yield Difference("quantifier", "clash", said, passage.place(at.start, at.end), reason)
        return


_ALL = frozenset("all every each everyone everybody".split())
_EXCEPTING = late(r"\b(?:but|except(?:ing)?|bar|apart\sfrom|almost|nearly|virtually|not)\b", re.IGNORECASE)


def _told_of_others(claim: Passage, amount: Amount, passage: Passage) -> tuple[int, int] | None:
    """Return where *passage* says it of all but those: "two were sent home" of "all but two were sent home"."""
    if amount.value not in left_out(passage) or amount.value in left_out(claim) or not REST.isdisjoint(claim.order):
        return None
    verb = _verb_after(claim, amount.end)
    other = next(it for it in passage.numbers if it.value == amount.value)
    theirs = _verb_after(passage, other.end)
    if verb is None or theirs is None or theirs.verb not in echoes(claim, verb.verb, passage):
        return None
    if verb.verb in reporting(claim):
        return None  # "are free of it, Roe told the council"
    first = next(index for index, word in enumerate(passage.words) if word.end > other.start)
    return max(0, first - 2), theirs.verb + 1


def _told_of_part(claim: Passage, amount: Amount, passage: Passage) -> tuple[int, int] | None:
    """Return where *passage* says it of a part: "to cut 5,000 jobs" of "to cut 600 of its 5,000 jobs"."""
    if amount.sort != "count" or any(amount in pair for pair in parts(claim)):
        return None
    for part, whole in parts(passage):
        if amount.value != whole.value or amount.unit != whole.unit or part.start > whole.start:
            continue
        if any(it.value == part.value for it in amounts(claim)) or _counts(passage, whole) > 1:
            continue
        verb, theirs = _verb_before(claim, amount.start), _verb_before(passage, part.start)
        if verb is not None and theirs is not None and theirs.verb in echoes(claim, verb.verb, passage):
            last = next(index for index, word in enumerate(passage.words) if word.end >= whole.end)
            return theirs.verb, min(last + 2, len(passage.words))
    return None


def _counts(passage: Passage, whole: Amount) -> int:
    return sum(it.value == whole.value for it in amounts(passage))


def _verb_after(passage: Passage, end: int) -> Group | None:
    return next((group for group in groups(passage) if passage.words[group.start].start > end), None)


def _verb_before(passage: Passage, start: int) -> Group | None:
    """Return the verb right before the figure that begins at *start*, nothing but words that qualify it between."""
    last = next((index for index, word in enumerate(passage.words) if word.end > start), len(passage.words)) - 1
    while last >= 0 and passage.order[last] in _QUALIFYING:
        last -= 1
    return next((group for group in groups(passage) if group.verb == last), None)


_QUALIFYING = frozenset("about around some nearly almost over only just the its all".split())


FORMER = frozenset(["originally", "initially", "first", "previously", "formerly"])
"""Words by which a claim tells what was so before a change."""


def ends(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a figure to which *claim* has something go, and from which the source has it go."""
    for passage in nearest:
        for one, other in _changes(passage):
            told = [it for it in claim.numbers if _is_goal(claim, it.start)]
            if not FORMER.isdisjoint(claim.order):
                continue  # "was first sentenced to 14 years" of "cut the sentence from 14 years to nine"
            from_there = next((it for it in told if it.value == one and it.value != other), None)
            if from_there is None or any(it.value == other for it in claim.numbers):
                continue
            at = next(it for it in passage.numbers if it.value == other)
            reason = f"says to {from_there.text}, source says from {from_there.text} to {at.text}"
            spot = passage.place(at.start, at.end)
            yield Difference("number", "clash", (from_there.start, from_there.end), spot, reason)
            return


def _is_goal(passage: Passage, start: int) -> bool:
    text = passage.text[max(0, start - _LED) : start].lower()
    return text.endswith(" to ") and " from " not in text


@read_once
def _changes(passage: Passage) -> list[tuple[float, float]]:
    """Return the figures from which and to which something goes: 4 and 11 of "from 4 to 11 October"."""
    return [
        (one.value, other.value)
        for one, other in pairwise(passage.numbers)
        if _FROM.search(passage.text, max(0, one.start - _LED), one.start)
        and _TO.fullmatch(passage.text, one.end, other.start)
    ]
