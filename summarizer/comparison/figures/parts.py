"""A part and its whole, what is done and what is left of it: "187 aboard, 14 of them crew", "120 of 214 recounted"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import AUXILIARIES

_OF_THEM = late(r"(?:\s[a-z]+)?\sof\s(?:them|whom|which|these|those|that|it)\b", re.IGNORECASE)
_OF_THE = late(
    r"(?:\s(?!short|ahead|instead|north|south|east|west)[a-z]+)?\sof\s(?:(?:the|its|their|his|her|these|those|all)\s)?"
    r"(?:[\w'’]+\s){0,2}\S?$",
    re.IGNORECASE,
)
_LED = late(
    r"\b(?:including|of\s(?:which|whom|these|them)|among\s(?:them|which|whom))\b[^\d,;:.()]{0,36}$", re.IGNORECASE
)
_LEADING = frozenset(["including", "which", "whom", "these", "them"])
"""One of these stands in whatever `_LED` finds."""
_OUT_OF = late(r"(?:^|\W)of\s(?:(?:the|its|their|these|those|all)\s)?\S?$", re.IGNORECASE)
_THEN = late(r"(?:\s[^\s,;:.]+){1,8},\s(?:only\s|just\s|some\s|about\s)?\S?")
_BESIDE = late(
    r"(?P<noun>(?:\s[a-z-]+){1,3}),?\s(?:and|plus|as\swell\sas|along\swith|alongside|together\swith|in\saddition\sto|"
    r"besides|on\stop\sof)\s(?:another\s|a\sfurther\s|an\sadditional\s|some\s|about\s)?\S?",
    re.IGNORECASE,
)
"""What stands between two counts that are told side by side: the noun of the first, and no verb."""
_LEFT = late(
    r"\b(?:left\swith|leaving|remaining|besides|on\stop\sof|in\saddition\sto|excluding|not\scounting)\b[^\d,;:.]{0,32}$",
    re.IGNORECASE,
)
_STILL_LEFT = late(r"(?:\s[a-z]+){0,2}\s(?:remaining|left\sover|left)\b", re.IGNORECASE)
_UNDONE = late(
    r"\b(?:still|yet|remain(?:s|ed|ing)?|left|wait(?:s|ed|ing)?|outstanding)\sto\s(?:be\s)?(?P<verb>[a-z]{3,})|"
    r"\b(?:un|not\s(?:yet\s)?(?:been\s)?)(?P<undone>[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
"""What is not done yet with what a figure counts: "still to be recounted", "unsold"."""
_UNTIL_NEXT = late(r"[\d,;:.!?()–—]|\band\b|\bwhile\b|\bbut\b", re.IGNORECASE)
_TWO = 2
_LED_IN, _TOLD = 44, 60
"""Characters before a figure, and after it, that tell which part it is and what is done with it."""


@read_once
def parts(passage: Passage) -> tuple[tuple[Amount, Amount], ...]:
    """Return each (part, whole) of *passage*: 14 and 187 of "187 people, 14 of them crew"."""
    found = []
    text = passage.text
    leads = not _LEADING.isdisjoint(passage.order)
    for one, other in pairwise(_counts(passage)):
        led = leads and _LED.search(text, one.end, other.start) and not _OF_THEM.match(text, one.end)
        if led or _OF_THEM.match(text, other.end):
            found.append((other, one))
        elif _OF_THE.fullmatch(text, one.end, other.start):
            found.append((one, other))
        elif _OUT_OF.search(text, max(0, one.start - _LED_IN), one.start) and _THEN.fullmatch(
            text, one.end, other.start
        ):
            found.append((other, one))
    return tuple(found)


def _counts(passage: Passage) -> Sequence[Amount]:
    return [amount for amount in amounts(passage) if amount.sort == "count"]


def told_apart(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the wholes that *claim* tells beside their own part, or as what is left without it."""
    told = [pair for passage in nearest for pair in parts(passage)]
    if not told or parts(claim) or len(own := _counts(claim)) < _TWO:
        return
    for part, whole in told:
        mine = next((it for it in own if it.unit == whole.unit and equal(it, whole)), None)
        rest = next((it for it in own if it.unit == part.unit and equal(it, part)), None)
        if mine is None or rest is None or mine is rest:
            continue
        if _are_beside(mine, rest) or _is_left(mine):
            reason = f"tells {mine.text} apart from {rest.text}, in the source these are part of them"
            yield Difference("number", "clash", (mine.start, mine.end), part.place, reason)
            return


def told_within(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the parts of *claim* that the source tells beside what they are part of: "six dead and 31 hurt"."""
    for part, whole in parts(claim):
        told = [(one, other) for passage in nearest for one, other in pairwise(_counts(passage))]
        pairs = [
            (one, other)
            for one, other in told
            if one.unit is None is other.unit and {one.value, other.value} == {part.value, whole.value}
        ]
        if any(_side_by_side(*pair) for pair in pairs) and not any(_is_part(*pair) for pair in pairs):
            place = pairs[0][0].place
            reason = f"tells {part.text} as part of {whole.text}, in the source they are apart"
            yield Difference("number", "clash", (part.start, part.end), place, reason)
            return


def told_of_all(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the wholes of which *claim* tells what the source tells of a part: "60 were accepted" of "12 of the 60"."""
    if not any(map(parts, nearest)):
        return
    own = [it for it in _counts(claim) if not _OUT_OF.search(claim.text, max(0, it.start - _LED_IN), it.start)]
    for passage in nearest:
        for part, whole in parts(passage):
            mine = next((it for it in own if it.unit == whole.unit and equal(it, whole)), None)
            if mine is None or any(equal(it, part) for it in own):
                continue
            said, told = _deed_behind(mine), _deed_behind(whole)
            if told is not None and _describes_whole(passage, whole, part, told) and not _tells_more(claim, part):
                continue  # "of the 61 detained in Torv, 48 were freed", "left 21 injured, six of them badly"
            if said is not None and told is not None and told in echoes(claim, said, passage):
                reason = f"tells of all {mine.text} what the source tells of {part.text} of them"
                yield Difference("number", "clash", (mine.start, mine.end), part.place, reason)
                return


def _describes_whole(passage: Passage, whole: Amount, part: Amount, verb: int) -> bool:
    """Return whether the verb stands between the whole and its part, and so tells of the whole."""
    return whole.end <= passage.words[verb].start < part.start


def _tells_more(claim: Passage, part: Amount) -> bool:
    """Return whether *claim* has a word that is told of the part alone, behind it: "three of them | badly"."""
    passage, end = part.passage, _OF_THEM.match(part.passage.text, part.end)
    if end is None or not _PARTLY.isdisjoint(claim.order):
        return False
    behind = _UNTIL_NEXT.split(passage.text[end.end() : end.end() + _TOLD])[0]
    return any(stem(word) in claim.at for word in _WORDS.findall(behind.lower()) if word not in STOPWORDS)


_PARTLY = frozenset("some several many few among including whom them part partly".split())


def _deed_behind(amount: Amount) -> int | None:
    """Return the index of the next verb that tells something of what *amount* counts, with no mark before it."""
    passage = amount.passage
    verb = next((it for it in groups(passage) if it.finite and passage.words[it.start].start >= amount.end), None)
    if verb is None:
        return None
    between = passage.text[amount.end : passage.words[verb.start].start]
    return verb.verb if not _UNTIL_NEXT.search(between) else None


def _side_by_side(one: Amount, other: Amount) -> bool:
    """Return whether a smaller count is joined with a greater one behind it; before it, it may have it for a part."""
    return one.value < other.value and _AND.fullmatch(one.passage.text, one.end, other.start) is not None


def _is_part(one: Amount, other: Amount) -> bool:
    return any({part, whole} == {one, other} for part, whole in parts(one.passage))


_AND = late(r"(?:\s[a-z]+){1,4},?\s(?:and|plus|as\swell\sas)\s\S?", re.IGNORECASE)


def _are_beside(mine: Amount, rest: Amount) -> bool:
    one, other = (mine, rest) if mine.start < rest.start else (rest, mine)
    between = _BESIDE.fullmatch(one.passage.text, one.end, other.start)
    return between is not None and AUXILIARIES.isdisjoint(between["noun"].lower().split())


def _is_left(mine: Amount) -> bool:
    text = mine.passage.text
    led = _LEFT.search(text, max(0, mine.start - _LED_IN), mine.start)
    return bool(led or _STILL_LEFT.match(text, mine.end))


def undone(amount: Amount, best: Amount) -> Difference | None:
    """Return that what *amount* counts is done, and what *best* counts still to do, or the other way round."""
    if not (_may_be_undone(amount.passage) or _may_be_undone(best.passage)):
        return None
    if any(amount is whole for _, whole in parts(amount.passage)):
        return None
    mine, theirs = (_UNDONE.search(_after(it)) for it in (amount, best))
    if bool(mine) == bool(theirs):
        return None
    if _EXCEPTED.search(best.passage.text, max(0, best.start - _LED_IN), best.start):
        return None  # "two were not sent home" of "all but two were sent home"
    found, other = (mine, best) if mine else (theirs, amount)
    verb = (found["verb"] or found["undone"]).lower()  # type: ignore[index]
    told = (_before(other) + " " + _after(other)).lower()
    if stem(verb) not in map(stem, _WORDS.findall(told)):
        return None
    said, there = ("still to be done", "done") if mine else ("done", "still to be done")
    reason = f"says {amount.text} are {said} ({verb}), source says {there}"
    return Difference("number", "clash", (amount.start, amount.end), best.place, reason)


@read_once
def _may_be_undone(passage: Passage) -> bool:
    """Return whether *passage* has the words of which one, or two, stand in whatever `_UNDONE` finds."""
    order = passage.order
    if "to" in order and not _YET.isdisjoint(order):
        return True
    done = [word for word in order if word.endswith("ed")]
    return bool(done) and ("not" in order or any(word.startswith("un") for word in done))


_YET = frozenset("still yet remain remains remained remaining left wait waits waited waiting outstanding".split())
_EXCEPTED = re.compile(r"\b(?:but|except|bar|apart from)\s(?:for\s|about\s)?$", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")


def _before(amount: Amount) -> str:
    """Return what leads to *amount* from another figure or the beginning of its clause."""
    text, first = amount.passage.text, max(0, amount.start - _TOLD)
    return _UNTIL_NEXT.split(text[first : amount.start])[-1]


def _after(amount: Amount) -> str:
    """Return what follows *amount* up to another figure or the end of its clause, a whole that it is part of aside."""
    text, start = amount.passage.text, amount.end
    whole = next((whole for part, whole in parts(amount.passage) if part is amount and whole.start > start), None)
    start = whole.end if whole else start
    end = _UNTIL_NEXT.search(text, start, start + _TOLD)
    return text[start : end.start() if end else start + _TOLD]
