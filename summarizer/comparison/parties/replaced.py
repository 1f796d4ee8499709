"""A name that stands where the cited sentences have another: "towed to Berth 3", of "towed to the Long Quay".

Both are known to the article, so that neither is a mistake by itself; the cited one is left out of the claim, and
nothing in the article joins the two, so that neither stands for the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.boundaries import gap
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.parties.place_kinds import KIND_OF, singular
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.crossings import is_name_like
from summarizer.comparison.predicates.phrases import tells
from summarizer.comparison.predicates.verb_groups import groups
from summarizer.comparison.predicates.verbs import is_past
from summarizer.comparison.slots import same_slot, way
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.reporting import VERBS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS, PERIODS

_KIN, _ENDING = 4, 3
"""Letters that the names of a place and of its people share, and by which they differ: "Torvan", "Torvany"."""
_PLACED = frozenset(["at", "to"])
"""Relations that two verbs may tell of one place: "put up on the door", "pinned to the door"."""
_MOST = 4
"""Cited sentences that are looked at: a claim of more tells little of each."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the names of *claim* that stand only in the article, in the place of one that the cited words have."""
    if not sources.context or len(sources.cited) > _MOST:
        return
    strange = [run for run in _named(claim) if _is_strange(claim, run, sources)]
    if not strange:
        return
    cited = Sources.of(sources.texts[: len({passage.source for passage in sources.cited})])
    aligned = align(claim, cited)  # what the context says alike is no measure of what stands where
    for run in strange:
        for passage in cited.passages:
            others = _names(passage)
            found = next((other for other in others if _replaces(aligned, run, passage, other, sources)), None)
            if found is not None:
                said, there = claim.span(*run), passage.span(*found)
                kind: Kind = "place" if way(claim, run[0]) in {"at", "to", "from"} else "name"
                reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference(kind, "clash", said, passage.place(*there), reason)
                return


def _named(passage: Passage) -> Iterator[Range]:
    """Yield the names, with one that opens the sentence alone, without words that only open a quotation."""
    opening = bool(passage.words) and passage.words[0].capitalised and is_name_like(passage.order[0])
    alone = opening and not any(first == 0 for first, _ in passage.names)
    runs: list[Range] = [(0, 1)] if alone else []
    for run in passage.names:
        if runs and runs[-1][1] == run[0] and gap(passage, run[0]) == " & ":
            runs[-1] = (runs[-1][0], run[1])  # "Vale & Roe"
        else:
            runs.append(run)
    yield from (run for run in runs if run[1] - run[0] > 1 or passage.order[run[0]] not in STOPWORDS)


def _is_strange(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the whole name stands in the article, and not in the cited sentences, nor a form of it."""
    roots = claim.stems[slice(*run)]
    if claim.order[run[0]] in DAYS | PERIODS or any(_holds(cited, roots) for cited in sources.cited):
        return False
    return any(not sources.cites(passage) and _holds(passage, roots) for passage in sources.holding(roots[-1]))


def _holds(passage: Passage, roots: tuple[str, ...]) -> bool:
    if len(roots) == 1:
        return any(_is_form(root, roots[0]) for root in passage.stems)
    return any(passage.stems[at : at + len(roots)] == roots for at in passage.at.get(roots[0], ()))


def _is_form(one: str, other: str) -> bool:
    """Return whether the two stems may be forms of one name: "Torvan", "Torvany"; not "Torv", "Torvbank"."""
    short, long = sorted((one, other), key=len)
    kindred = len(long) - len(short) <= _ENDING and len(short) >= _KIN and long.startswith(short[:_KIN])
    return one == other or kindred


def _names(passage: Passage) -> Iterator[Range]:
    """Yield the names of *passage*, and the places that it calls by a noun."""
    yield from _named(passage)
    for index in passage.plain:
        if singular(passage.order[index]) in KIND_OF and not passage.words[index].capitalised:
            yield index, index + 1


def _replaces(aligned: Alignment, run: Range, passage: Passage, other: Range, sources: Sources) -> bool:
    claim = aligned.claim
    mine, theirs = set(claim.stems[slice(*run)]), set(passage.stems[slice(*other)])
    named = passage.words[other[0]].capitalised
    if any(root in claim.at for root in theirs - mine) or not theirs - mine:
        return False
    relation, theirs_to = way(claim, run[0]), way(passage, other[0])
    placed = {relation, theirs_to} <= _PLACED
    if (relation != theirs_to and not placed) or (relation is None and not named):
        return False
    if _qualifies(claim, run) != _qualifies(passage, other):
        return False
    if named and _is_person(claim, run) != _is_person(passage, other):
        return False
    if not same_slot(aligned, run, passage, other):
        return False
    capitals = frozenset(claim.order[slice(*run)]) | (frozenset(passage.order[slice(*other)]) if named else frozenset())
    return not any(
        joined(claim.order[here], passage.order[there], sources, capitals)
        for here in range(*run)
        for there in range(*other)
        if claim.stems[here] not in theirs and passage.stems[there] not in mine
    )


def _qualifies(passage: Passage, run: Range) -> bool:
    """Return whether the name stands before the noun that it qualifies: "the Torv | bridge", "Roe's | mill"."""
    after = run[1]
    if after >= len(passage.words) or passage.gaps[after] != " " or passage.words[after].capitalised:
        return False
    word = passage.order[after]
    if word.endswith("ly") or word in VERBS or is_past(word) or not tells(passage, after):
        return False
    return all(group.verb != after for group in groups(passage))


def _is_person(passage: Passage, run: Range) -> bool:
    """Return whether the run surely names a person, by a title."""
    start, end = passage.span(*run)
    named = [mention for mention in people(passage.text).mentions if mention.role]
    return any(mention.start < end and start < mention.end for mention in named)
