"""What a claim restricts, "only a few of the members", where its sources tell it of all and have no word for less."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.one_or_several import is_plural, verbs_of
from summarizer.comparison.figures.surroundings import words_at
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import AUXILIARIES, PREPOSITIONS

_ONLY = frozenset(["only", "just", "merely"])
_RESTRICTED = late(
    r"\b(?:only|just|merely)\s(?:(?:a\s(?:very\s)?(?:few|handful|couple|fraction|minority|portion|small\s[a-z]+)|some|"
    r"part|parts|certain|several)(?:\sof\s(?:the|its|their|his|her|these|those)\b|\sof\b)?)",
    re.IGNORECASE,
)
_TIMES = frozenset(
    map(
        stem,
        """second minute hour day night week weekend month year decade century time metre meter kilometre kilometer
        mile foot feet step yard inch pace block point vote""".split(),
    )
)
"""What is measured out: "only a few days later" restricts nothing."""
_LESS = listed(
    """few fewer handful couple some certain several part parts partly partially portion fraction section selection
    sample selected minority most mostly majority many half halves third quarter fifth tenth percent per share
    proportion number numbers little less least only just merely small limited limit one two other others rest
    remaining remainder except excepting exception unless particular isolated various low lone single alone dozen
    dozens either largely mainly nearly almost partial rare rarely scarce rather if chosen including"""
)
"""Words by which a source may tell of less than all."""
_TAKING = listed("take takes took taken taking play plays played playing")
"""With "part": "the crew took part" tells of the whole crew."""
_WHOLE = listed("all any every each both everyone everybody anyone anybody entire whole")
_WHICH = listed("who whom whose which that")
_PHRASE = 6
"""Words of a noun phrase, at most."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that are asked."""


def restricted(claim: Passage, nearest: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield that *claim* tells of only a few, or a part, of what every cited passage near it tells of as a whole."""
    if _ONLY.isdisjoint(claim.order):
        return
    cited = [it for it in nearest if sources.cites(it)][:_CLOSE]
    if not cited or any(_may_tell_of_less(claim, it) for it in (*cited, *nearest[:_CLOSE])):
        return
    for match in _RESTRICTED.finditer(claim.text):
        noun = _head(claim, words_at(claim, *match.span())[-1] + 1)
        if noun is None or claim.stems[noun] in _TIMES:
            continue
        for passage in cited:
            places = [place for place in echoes(claim, noun, passage) if place not in verbs_of(passage)]
            if any(_tells_of_whole(claim, noun, passage, place) for place in places):
                there = passage.span(places[0], places[0] + 1)
                reason = f"says {match[0]!r} {claim.words[noun].text}, where the source has no word for less than all"
                yield Difference("quantifier", "clash", match.span(), passage.place(*there), reason)
                return


def _may_tell_of_less(claim: Passage, passage: Passage) -> bool:
    """Return whether *passage* has a word for a part, a denial, or a figure that the claim has not."""
    less = [index for index, word in enumerate(passage.order) if word in _LESS]
    if negations(passage) or any(passage.order[index - 1] not in _TAKING for index in less):
        return True
    own = {it.value for it in amounts(claim)}
    return any(it.sort in {"count", "share"} and it.unit is None and it.value not in own for it in amounts(passage))


def _head(passage: Passage, first: int) -> int | None:
    """Return the last noun of the phrase that begins at word *first*."""
    last = None
    for index in range(first, min(first + _PHRASE, len(passage.order))):
        word = passage.order[index]
        if index > first and (index in passage.parted or word in PREPOSITIONS or word in AUXILIARIES or word in _WHICH):
            break
        if index in verbs_of(passage) and last is not None:
            break
        if index in passage.content:
            last = index
    return last


def _tells_of_whole(claim: Passage, noun: int, passage: Passage, place: int) -> bool:
    """Return whether the noun at *place* stands for all there are, and the same is told of them.

    As "any threat" or "the 14 members", of which the claim has the figure too; else at a verb that both have.
    """
    if passage.order[place + 1 : place + 2] and passage.order[place + 1] in _WHICH:
        return False
    led = range(max(0, place - _PHRASE), place)
    first = next((i for i in reversed(led) if i + 1 in passage.parted or i not in passage.content), led.start - 1) + 1
    own = {claim.stems[i] for i in claim.content}
    figures = {claim.order[i] for i in claim.content if claim.order[i][0].isdigit()}
    if any(passage.stems[i] not in own and passage.order[i] not in figures for i in range(first, place)):
        return False  # "the eastern basin", "older members"
    before = passage.order[max(0, first - 2) : first]
    if not _WHOLE.isdisjoint(before):
        return True
    if before[-1:] == ("the",) and not figures.isdisjoint(passage.order[first:place]):
        return True
    if before[-1:] == ("of",) or (before[-1:] and before[-1] in {"the", "its", "their"} and before[0] == "of"):
        return False  # "the crane of the harbour"
    if before[-1:] == ("a",) or before[-1:] == ("an",):
        return False
    same = [group for group in verbs_of(claim) if verbs_of(passage) & set(echoes(claim, group, passage))]
    return bool(same) and (is_plural(claim.order[noun], claim.order[noun].removesuffix("s")) or "part" in claim.order)
