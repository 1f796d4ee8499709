"""Sentences from fixed templates over counted things, and the counts themselves: anybody can recompute them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.briefing import Briefing, Conflict, Sentence, Story
from summarizer.record import Verification


def dispute_line(conflicts: Sequence[Conflict]) -> Sentence | None:
    """Return one sentence that names what the sources disagree on, or None where they do not."""
    if not conflicts:
        return None
    points = list(dict.fromkeys(_point(conflict) for conflict in conflicts))
    shown = points[:3] + ([f"{len(points) - 3} more"] if len(points) > 3 else [])
    listed = shown[0] if len(shown) == 1 else "; ".join(shown[:-1]) + "; and " + shown[-1]
    count = "one point" if len(points) == 1 else f"{len(points)} points"
    return Sentence(text=f"The sources contradict each other on {count}: {listed}.", basis="computed")


def _point(conflict: Conflict) -> str:
    values = " or ".join(f"“{position.value}”" for position in conflict.positions)
    if conflict.type == "era":
        return f"who is in office, {values}"
    if conflict.type == "polarity":
        return f"what is told of {conflict.slot}, {values}"
    return f"the {conflict.type} of {conflict.slot}, {values}"


def all_conflicts(stories: Iterable[Story], across: Sequence[Conflict]) -> list[Conflict]:
    """Return the conflicts of all stories and those across stories, in that order."""
    return [conflict for story in stories for conflict in story.conflicts] + list(across)


def told_facts(stories: Iterable[Story], bottom_line: Sequence[Sentence]) -> frozenset[str]:
    """Return the ids of the facts that some headline, sentence or bottom line cites."""
    sentences = [*bottom_line, *(s for story in stories for s in (story.headline, *story.sentences))]
    return frozenset(fact_id for sentence in sentences for fact_id in sentence.fact_ids)


def sentences_of(briefing: Briefing) -> list[Sentence]:
    """Return every sentence that a reader of *briefing* sees as the briefing's own, gaps included."""
    own = [s for story in briefing.stories for s in (story.headline, *story.sentences, *story.gaps)]
    return [*briefing.bottom_line, *own, *(s for summary in briefing.summaries for s in summary.sentences)]


def tally(
    sentences: Sequence[Sentence], stories: Sequence[Story], *, repaired: int, dropped: int, rejected: int
) -> Verification:
    """Return the counts of what was checked."""
    supports = Counter(sentence.support for sentence in sentences if sentence.basis == "facts")
    facts = [fact for story in stories for fact in story.facts]
    return Verification(
        sentences=len(sentences),
        supported=supports["supported"],
        weak=supports["weak"],
        computed=sum(sentence.basis == "computed" for sentence in sentences),
        repaired=repaired,
        dropped=dropped,
        facts=len(facts),
        spans=sum(len(fact.evidence) for fact in facts),
        rejected=rejected,
    )
