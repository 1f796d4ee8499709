"""A copy with words left out whose verb is another's: "Roe resigned" of "Roe's deputy resigned", "Roe won; Lind …"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frames, party_told
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.phrases_before import past_asides
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.word_classes import CLAUSE_OPENERS, DETERMINERS, POSSESSIVE

_DEPUTIES = listed("spokesman spokeswoman spokesperson spokespeople office statement")
"""Those whose words a text may give to the one for whom they speak."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a verb that *claim*, a cited sentence with words left out, tells of another than that sentence does."""
    near = sources.cited if len(sources.cited) <= NEAREST else sources.nearest(claim)
    copied = [passage for passage in near if claim.at.keys() <= passage.at.keys() and sources.cites(passage)]
    found = [done_by_another(claim, passage) for passage in copied]
    if found and found[0] is not None and None not in found:
        yield found[0]


def done_by_another(claim: Passage, passage: Passage) -> Difference | None:
    """Return the verb of *claim*, which is *passage* with words left out, that the latter tells of somebody else.

    Both subjects have to stand right before their verbs, but for an apposition, and to be told without "and": there the
    reading is sure. What is told of somebody's own body, or in their name, may be told of them.
    """
    kept = kept_words(claim.order, passage.order)
    if kept is None:
        return None
    theirs: dict[int, list[Frame]] = {}
    for frame in frames(passage):
        theirs.setdefault(frame.verb, []).append(frame)
    for mine in frames(claim):
        place = kept.places[mine.verb]
        there, *parts = theirs.get(place) or (None,)
        if there is None or there.plain != mine.plain or any(_is_one(claim, mine, passage, part) for part in parts):
            continue
        one, other = _sure(claim, mine, aside=False), _sure(passage, there)
        if one is None or other is None or not _is_another(claim, one, passage, other):
            continue
        said, source = _span(claim, one, mine.verb), _span(passage, other, place)
        return said_otherwise("who-did-what", (claim, said), (passage, source))
    return None


def _is_one(claim: Passage, mine: Frame, passage: Passage, part: Frame) -> bool:
    """Return whether a part without the verb tells it of the claim's doer: "Roe won 40 seats, Lind 30"."""
    own, other = mine.subject, part.subject
    if own is None or other is None:
        return False
    return not {claim.stems[i] for i in own.heads}.isdisjoint([passage.stems[i] for i in other.heads])


def _span(passage: Passage, party: Party, verb: int) -> tuple[int, int]:
    return passage.span(min(party.words), verb + 1)


def _sure(passage: Passage, frame: Frame, *, aside: bool = True) -> Party | None:
    """Return whom the verb of *frame* is told of where the phrase stands right before it and joins nobody by "and"."""
    party = party_told(frame)
    start = next((group.start for group in groups(passage) if group.verb == frame.verb and group.finite), None)
    if party is None or start is None or party.pronoun or len(party.heads) != 1:
        return None
    end, _ = past_asides(passage, start)
    first = min(party.words)
    while (
        first
        and first not in passage.parted
        and (passage.words[first - 1].capitalised or passage.order[first - 1] in _LEADING)
    ):
        first -= 1
    opens = not first or first in passage.parted or passage.order[first - 1] in CLAUSE_OPENERS
    joined = {"and", "or", "nor"}.intersection(passage.order[first:end]) or not passage.parted.isdisjoint(
        range(first + 1, end)
    )
    parted = "," in passage.gaps[end] if end == start else not aside
    return None if end - 1 not in party.words or joined or parted or not opens else party


_LEADING = DETERMINERS | POSSESSIVES.keys() | {"whose"}
"""Words that open a phrase."""


def _is_another(claim: Passage, mine: Party, passage: Passage, theirs: Party) -> bool:
    """Return whether the two are different parties, or the claim's is but the person whose the other is."""
    own = {claim.stems[index] for index in mine.words}
    if any(passage.stems[index] in own for index in theirs.heads):
        return False
    shared = [index for index in theirs.words if passage.stems[index] in own]
    if any(passage.order[index] in _DEPUTIES for index in theirs.heads):
        return False
    if shared:
        return all(passage.words[i].text.endswith(POSSESSIVE) and is_person(passage.order[i]) for i in shared)
    first = min(theirs.words)
    if any(passage.words[i].capitalised for i in theirs.words) and is_person(passage.order[theirs.heads[0]]):
        return claim.words[mine.heads[0]].capitalised or is_person(claim.order[mine.heads[0]])  # "her aide, Ann Roe,"
    named = {text.words[head].capitalised for text, party in ((claim, mine), (passage, theirs)) for head in party.heads}
    owned = passage.order[first - 1] if first else ""
    return len(named) == 1 and owned not in POSSESSIVES and (owned != "whose" or named == {True})
