"""Of what somebody died, and whether a thing was done on purpose or came by chance."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.answers import Answer, Phrases, phrases, places_of
from summarizer.comparison.statements.statement import Statement
from summarizer.language.reporting import listed

_DIED = listed("died die dies dying death deaths")
_OF = frozenset({"of", "from"})
_PAST = listed("in at on after while when as and but his her said")
"""Words that end what somebody died of."""
_LONGEST = 4
"""Content words that tell of what somebody died."""
_MEANT = phrases("deliberately,on purpose,intentionally,arson,arsonist,arsonists,wilfully")
_CHANCE = phrases(
    "electrical fault,short circuit,lightning,cigarette,accident,accidental,accidentally,gas leak,candle,faulty wiring,"
    "technical fault,electrical failure,overheated,negligence,carelessness,wiring,ignited,spark,sparks"
)


def causes_of_death(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield of what each sentence has somebody die, where no word of it is the other's: "of a stroke", "of cancer"."""
    mine, theirs = _died_of(one.claim), _died_of(other.claim)
    if not mine or not theirs or any(echoes(one.claim, index, other.claim) for index in mine):
        return
    if not any(echoes(other.claim, index, one.claim) for index in theirs):
        spans = one.claim.span(mine[0], mine[-1] + 1), other.claim.span(theirs[0], theirs[-1] + 1)
        yield Answer("cause", *spans, least=(3, 1, 1))


def _died_of(claim: Passage) -> list[int]:
    """Return the words for what somebody died of; none where it is a name, as in "the death of Ann Roe"."""
    for index, word in enumerate(claim.order[:-2]):
        place = next(
            (i for i in range(index + 1, min(index + 4, len(claim.order))) if claim.order[i] == "by"), index + 1
        )
        caused = claim.order[max(0, place - 1)] in {"caused", "brought"}
        if word in _DIED and (claim.order[index + 1] in _OF or caused):
            ends = (i for i in range(place + 1, len(claim.order)) if i in claim.parted or claim.order[i] in _PAST)
            end = next(ends, len(claim.order))
            found = [i for i in claim.content if place < i < end][:_LONGEST]
            return [] if any(claim.words[i].capitalised for i in found) else found
    return []


def intents(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield that one sentence has a thing done on purpose, and the other come by chance."""
    for mine, theirs in ((_MEANT, _CHANCE), (_CHANCE, _MEANT)):
        places = _told(one.claim, mine), _told(other.claim, theirs)
        if places[0] and places[1] and not _told(one.claim, theirs) and not _told(other.claim, mine):
            spans = one.claim.span(*places[0][0]), other.claim.span(*places[1][0])
            yield Answer("cause", *spans, least=(2, 1, 1), alike=(0.35, 0.8))


def _told(claim: Passage, known: Phrases) -> list[Range]:
    denied = {index for it in negations(claim) for index in it.governed}
    return [place for place in places_of(claim, known) if denied.isdisjoint(range(*place))]
