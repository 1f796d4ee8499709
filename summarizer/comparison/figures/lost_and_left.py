"""Shares of which one is lost and the other left: "lost more than 60 per cent", "worth less than 40 of what it was"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.bounded import bounds_clash
from summarizer.comparison.figures.equality import allows, equal
from summarizer.language.bounds import Bound
from summarizer.language.openers import late

_LOST = late(
    r"\b(?:lost|los(?:es?|ing)|shed(?:s|ding)?|wip(?:ed?|es|ing)|eras(?:ed?|es|ing)|shaved?|slash(?:ed|es|ing)?|"
    r"(?:f[ae]ll|fallen|falls|dropp?(?:ed|s)?|declined?|plunged?|plummeted|tumbled?|slumped?|slid|sunk|sank|shr[aiu]nk|"
    r"cut|reduced|crashed|down)(?!\s(?:[a-z]+\s){0,2}to\s))\b"
    r"(?:\s(?!(?:and|but|to|from|leaving|which)\b)[^\s,;:.()]+){0,4}\s$",
    re.IGNORECASE,
)
_LEFT = late(
    r"\b(?:worth|kept|keeps?|keeping|retain(?:s|ed|ing)?|remain(?:s|ed|ing)?|left\swith|leaving(?:\sit|\sthem)?|down\sto|"
    r"(?:f[ae]ll|fallen|falls|dropp?(?:ed|s)?|declined?|plunged?|plummeted|tumbled?|slumped?|slid|sunk|sank|shr[aiu]nk|"
    r"cut|reduced|crashed)\s(?:[a-z]+\s){0,2}to)"
    r"(?:\s(?!(?:and|but|by|from)\b)[^\s,;:.()]+){0,3}\s$",
    re.IGNORECASE,
)
_FORMER = late(
    r"\s(?:of|as\smuch\sas)\s(?:what|(?:its|their|his|her|the)\s(?:former|original|initial|previous|earlier|old|peak))\b",
    re.IGNORECASE,
)
_LED_IN = 64
"""Characters before a share that hold the verb which tells whether it is lost or left."""


def told_as(share: Amount) -> Literal["lost", "left"] | None:
    """Return whether *share* is what something lost or what is left of it, where a word by it tells."""
    if share.unit is None or share.unit.dimension != "share":
        return None
    text, first = share.passage.text, max(0, share.start - _LED_IN)
    if _LOST.search(text, first, share.start):
        return "lost"
    return "left" if _LEFT.search(text, first, share.start) or _FORMER.match(text, share.end) else None


def left_of_lost(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether *amount* is what is left where one of *near* is lost, or the reverse, and the two make a whole."""
    return any(_completes(amount, other) for other in _facing(amount, near))


def taken_for_lost(amount: Amount, near: Sequence[Amount]) -> Difference | None:
    """Return that *amount* is told as left where the sources tell it as lost, or the other way round."""
    told = told_as(amount)
    facing = [other for other in _facing(amount, near) if equal(amount, other)]
    if not facing or any(equal(amount, other) and told_as(other) == told for other in near):
        return None
    reason = f"says {amount.text} {told}, source says {facing[0].text} {told_as(facing[0])}"
    return Difference("number", "clash", (amount.start, amount.end), facing[0].place, reason)


def _facing(amount: Amount, near: Sequence[Amount]) -> Sequence[Amount]:
    """Return those of *near* that are lost where *amount* is left, or left where it is lost."""
    told = told_as(amount)
    return [other for other in near if told_as(other) not in {told, None}] if told else []


def _completes(amount: Amount, other: Amount) -> bool:
    rest = 100.0 - other.value
    bound = _TURNED.get(other.bound, other.bound)
    turned = replace(other, value=rest, low=rest, high=rest, bound=bound, lean=-other.lean)
    return (equal(amount, turned) and not bounds_clash(amount, turned)) or allows(amount, turned)


_TURNED: Mapping[Bound, Bound] = {"at least": "up to", "up to": "at least"}
