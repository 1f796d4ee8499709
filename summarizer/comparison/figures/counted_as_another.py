"""A figure of the source told of another kind of things: "1,140 households" of "a place of 1,140 people"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.surroundings import words_at
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms, contrast
from summarizer.language.number_words import SMALL
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS

_KINDS: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "people": """person people inhabitant resident islander villager soul man woman child adult boy girl worker
            employee staff pupil student teacher passenger patient soldier member voter guest visitor refugee prisoner
            miner nurse doctor officer policeman victim survivor citizen pensioner tenant viewer listener reader
            subscriber volunteer tourist migrant player spectator""",
        "households": "household family home house flat dwelling apartment",
        "settlements": "village town city hamlet",
        "vehicles": """car lorry truck bus van ship boat vessel ferry plane aircraft jet helicopter train tram vehicle
            taxi ambulance""",
        "houses of business": """shop store branch outlet restaurant school church hospital factory clinic hotel cafe
            pub library bakery pharmacy""",
        "firms": "firm company corporation",
    }.items()
    for word in words.split()
}
"""Nouns by what they count; of a noun of one kind there are not as many as of another's."""
_FEW = 3
"""Figures up to here count so many things of a report that one may stand for another's by chance."""
_PHRASE = 5
"""Words behind a figure in which stands what it counts."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that are compared with it."""


def counted_as_another(claim: Passage, nearest: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield the figures of *claim* that count things of a kind no passage has, and there others in the cited words."""
    cited = [it for it in nearest[:_CLOSE] if sources.cites(it)]
    for mine in amounts(claim):
        if mine.sort != "count" or mine.unit is not None or mine.value <= _FEW:
            continue
        alike = [it for near in cited for it in amounts(near) if it.unit is None and equal(mine, it)]
        noun = _counted(mine) if alike else None
        if noun is None or any(_has(passage, claim.order[noun]) for passage in nearest):
            continue
        same = [(it, _counted(it)) for it in alike]
        if not all(there is not None and _excludes(claim, noun, it, there) for it, there in same):
            continue
        other, there = same[0]
        first, last = (words_at(it.passage, it.start, it.end).start for it in (mine, other))
        assert there is not None
        yield said_otherwise(
            "number",
            (claim, claim.span(first, noun + 1)),
            (other.passage, other.passage.span(last, there + 1)),
        )
        return


def _counted(amount: Amount) -> int | None:
    """Return the noun at the end of the phrase that *amount* opens, or None."""
    passage = amount.passage
    verbs = {group.start for group in groups(passage)}
    last = None
    begin = words_at(passage, amount.start, amount.end).stop
    for index in range(begin, min(begin + _PHRASE, len(passage.order))):
        word = passage.order[index]
        if index in passage.parted or word in PREPOSITIONS or word in AUXILIARIES or word in CLAUSE_OPENERS:
            break
        if index in verbs or index not in passage.content or word in SMALL or word[0].isdigit():
            break
        if passage.words[index].text.endswith(("'s", "’s", "s'", "s’")):
            return None
        last = index
    return last


def _excludes(claim: Passage, noun: int, other: Amount, there: int) -> bool:
    """Return whether the two nouns count things of two kinds, and the claim has no word of the other."""
    mine, theirs = claim.order[noun], other.passage.order[there]
    if _has(claim, theirs):
        return False
    kinds = _kind(mine), _kind(theirs)
    if None in kinds:
        return contrast(mine, theirs) and not echoes(claim, noun, other.passage)
    return kinds[0] != kinds[1] or contrast(mine, theirs)


def _has(passage: Passage, word: str) -> bool:
    return passage.has_form({word, *base_forms(word)})


def _kind(word: str) -> str | None:
    return next((_KINDS[form] for form in (word, *base_forms(word)) if form in _KINDS), None)
