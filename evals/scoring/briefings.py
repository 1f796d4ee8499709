"""A briefing of a story against gold: what it carries, whether its citations bear it, what it found in common and in
dispute, whether it says things once and says who said them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evals.gold.data import Gold
from evals.gold.rows import GoldFact
from evals.gold.stories import GoldConflict, GoldStory
from evals.matching.alignment import align, bears
from evals.matching.assignment import assign
from evals.matching.slots import same_speaker
from evals.running.record import Found, Outcome, Told
from evals.scoring import citations
from evals.scoring.score import Ratio
from summarizer.language.tokens import words

_BODY = ("bottom line", "headline", "sentence")
"""What a reader gets of a story as told; gaps and summaries of single articles are beside it."""


def ratios(outcome: Outcome, gold: Gold) -> dict[str, Ratio]:
    """Return the figures of the briefing in *outcome*; of one that came to no end, 0 of what gold asks."""
    story = next((it for it in gold.stories if it.id == outcome.case), None)
    if story is None:
        return {}
    reading = _read(outcome, story, gold) if outcome.status == "done" else _read(_nothing(outcome), story, gold)
    body = [it for it in reading.outcome.sentences if it.part in _BODY]
    told = [it for it in body if not it.computed]
    quotes = {fact.id: fact.quote for fact in reading.outcome.facts}
    return {
        "brief.keypoints": _key_points(reading, told),
        **citations.ratios(told, quotes, reading.text),
        **_agreements(reading),
        **_conflicts(reading),
        "brief.once": _once(reading, [it for it in told if it.part == "sentence"]),
        "brief.story": Ratio(outcome.status == "done", max(1, outcome.stories)),
        "brief.attribution": _attribution(reading, told),
        "brief.length": Ratio(sum(len(words(it.text)) for it in body), 1),
    }


@dataclass(frozen=True)
class Reading:
    """A briefing read beside its gold.

    ``gold_of``: found fact's id to the ids of the gold facts that it bears; ``is_of``: to the one that it is. ``text``:
    that of all articles.
    """

    outcome: Outcome
    story: GoldStory
    facts: Mapping[str, GoldFact]
    gold_of: Mapping[str, frozenset[str]]
    is_of: Mapping[str, str]
    text: str

    def gold(self, fact_ids: Iterable[str]) -> frozenset[str]:
        """Return the ids of the gold facts that the found facts with *fact_ids* bear."""
        return frozenset().union(*(self.gold_of.get(it, frozenset()) for it in fact_ids))


def _nothing(outcome: Outcome) -> Outcome:
    return outcome.model_copy(update={"facts": (), "sentences": (), "agreements": (), "conflicts": ()})


def _read(outcome: Outcome, story: GoldStory, gold: Gold) -> Reading:
    by_article: dict[str, list[Found]] = {}
    for fact in outcome.facts:
        by_article.setdefault(fact.article, []).append(fact)
    gold_of: dict[str, frozenset[str]] = {}
    is_of: dict[str, str] = {}
    texts = []
    for name in story.articles:
        article = gold.article(name)
        texts.append(article.text if article else "")
        alignment = align(by_article.get(name, ()), gold.facts_of(name), texts[-1])
        for row, fact in enumerate(alignment.found):
            columns = set(alignment.borne.get(row, ()))
            if row in alignment.pairs and alignment.pairs[row][1].relation != "clash":
                columns.add(alignment.pairs[row][0])
                is_of[fact.id] = alignment.gold[alignment.pairs[row][0]].id
            gold_of[fact.id] = frozenset(alignment.gold[column].id for column in columns)
    facts = {fact.id: fact for name in story.articles for fact in gold.facts_of(name)}
    return Reading(outcome, story, facts, gold_of, is_of, "\n".join(texts))


def _tellings(reading: Reading, told: Sequence[Told]) -> dict[str, set[int]]:
    """Return the id of a gold fact to the sentences that tell it: by a fact they cite that bears it, in words of it.

    Several sentences may tell it together.
    """
    found: dict[str, set[int]] = {}
    citing: dict[str, list[int]] = {}
    for index, sentence in enumerate(told):
        for name in reading.gold(sentence.fact_ids):
            citing.setdefault(name, []).append(index)
            if bears(sentence.text, reading.facts[name]) or _cites_alone(reading, sentence, name):
                found.setdefault(name, set()).add(index)
    for name, indices in citing.items():
        if name not in found and bears(" ".join(told[index].text for index in indices), reading.facts[name]):
            found[name] = set(indices)
    return found


def _cites_alone(reading: Reading, sentence: Told, name: str) -> bool:
    # A sentence that is a fact's own words tells whatever that fact was matched to.
    texts = {it.id: it.text for it in reading.outcome.facts if it.id in sentence.fact_ids}
    return any(text == sentence.text and name in reading.gold_of.get(it, ()) for it, text in texts.items())


def _key_points(reading: Reading, told: Sequence[Told]) -> Ratio:
    """Return how much of the key points is carried: of each, the share of its facts, same facts being one."""
    tellings = _tellings(reading, told)
    group_of = {name: number for number, group in enumerate(reading.story.groups) for name in group}
    told_groups = {group_of[name] for name in tellings if name in group_of}
    carried = 0.0
    for point in reading.story.key_points:
        parts = {group_of.get(name, name) for name in point.facts}
        carried += sum(part in tellings or part in told_groups for part in parts) / len(parts) if parts else 0.0
    return Ratio(carried, sum(bool(point.facts) for point in reading.story.key_points))


def _agreements(reading: Reading) -> dict[str, Ratio]:
    """Return precision and recall of agreements and, of those that gold has, the share whose origins are counted right.

    What gold labels with one origin is wrong to show as corroborated, by two; shown as what one origin says in several
    places it neither rewards nor punishes. Nor does showing that facts agree which gold groups as the same.
    """
    gold = reading.story.agreements
    found = [reading.gold(it.fact_ids) for it in reading.outcome.agreements]
    matched = assign(_edges(found, [frozenset(it.facts) for it in gold], least=2))
    right = {row for row, column in matched.items() if len(gold[column].origins) > 1}
    also = sum(
        any(len(names & frozenset(group)) > 1 for group in reading.story.groups)
        if row not in matched
        else row not in right and _origins(reading, row) == 1
        for row, names in enumerate(found)
    )
    counted = sum(_origins(reading, row) == len(set(gold[column].origins)) for row, column in matched.items())
    wanted = sum(len(it.origins) > 1 for it in gold)
    return {
        "brief.agreements.precision": Ratio(len(right), len(found) - also),
        "brief.agreements.recall": Ratio(len(right), wanted),
        "brief.origins": Ratio(counted, len(matched)),
    }


def _origins(reading: Reading, row: int) -> int:
    return len(set(reading.outcome.agreements[row].origins))


def _conflicts(reading: Reading) -> dict[str, Ratio]:
    """Return precision and recall of conflicts: one is found if two of its positions stand on different sides."""
    gold = reading.story.conflicts
    edges = {}
    for row, dispute in enumerate(reading.outcome.conflicts):
        sides = [reading.gold(side.fact_ids) for side in dispute.sides]
        for column, conflict in enumerate(gold):
            shared = _sides_shared(sides, conflict)
            if shared > 1:
                edges[row, column] = shared
    matched = len(assign(edges))
    return {
        "brief.conflicts.precision": Ratio(matched, len(reading.outcome.conflicts)),
        "brief.conflicts.recall": Ratio(matched, len(gold)),
    }


def _sides_shared(sides: Sequence[frozenset[str]], conflict: GoldConflict) -> int:
    """Return how many positions of *conflict* are each a side of its own."""
    return len(assign(_edges(sides, [frozenset(it.facts) for it in conflict.positions], least=1)))


def _edges(
    found: Sequence[frozenset[str]], gold: Sequence[frozenset[str]], *, least: int
) -> dict[tuple[int, int], int]:
    return {
        (row, column): len(names & wanted)
        for row, names in enumerate(found)
        for column, wanted in enumerate(gold)
        if len(names & wanted) >= least
    }


def _once(reading: Reading, told: Sequence[Told]) -> Ratio:
    """Return of the facts told that several articles share, how many are told in one sentence only."""
    group_of = {name: number for number, group in enumerate(reading.story.groups) for name in group}
    sentences: dict[int, set[int]] = {}
    for name, indices in _tellings(reading, told).items():
        for index in indices:
            if name in group_of and name in {reading.is_of.get(it) for it in told[index].fact_ids}:
                sentences.setdefault(group_of[name], set()).add(index)
    return Ratio(sum(len(it) == 1 for it in sentences.values()), len(sentences))


def _attribution(reading: Reading, told: Sequence[Told]) -> Ratio:
    """Return of the sentences that tell what somebody said, the share that names who.

    Where gold's own sentence goes without the speaker's words ("the company" for a name), it asks for none.
    """
    speakers: dict[int, set[str]] = {}
    for name, sentences in _tellings(reading, told).items():
        fact = reading.facts[name]
        if fact.attribution and same_speaker(fact.text, fact.attribution):
            for index in sentences:
                speakers.setdefault(index, set()).add(fact.attribution)
    kept = sum(all(same_speaker(told[index].text, who) for who in named) for index, named in speakers.items())
    return Ratio(kept, len(speakers))
