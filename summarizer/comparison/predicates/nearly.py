"""What almost happened in the sources, and happened in a claim: "lost a hand" of "almost lost a hand"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_NEARLY = listed("almost nearly")
_SAYING_SO = listed(
    "almost nearly narrowly virtually close near verge brink about just practically all but point would could might"
)
"""Words by which a claim says itself that something all but happened."""
_SHARED = 1
"""Other words behind the verb that claim and source have in common, for both to tell of one deed."""


def all_but_done(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first verb that *claim* tells as done, and every passage of *near* that has it as almost done."""
    almost = {passage: almost_done(passage) for passage in near}
    if not any(almost.values()) or not _SAYING_SO.isdisjoint(claim.order):
        return
    for group in groups(claim):
        if not group.finite or denies(claim, group.verb) or any(group.verb in mark.governed for mark in marks(claim)):
            continue
        forms = base_forms(claim.order[group.verb])
        found = [
            (passage, place)
            for passage in near
            for place in echoes(claim, group.verb, passage)
            if not forms_apart(forms, passage.order[place])
        ]
        if found and all(place in almost[passage] for passage, place in found):
            passage, place = found[0]
            said, there = claim.words[group.verb], passage.span(almost[passage][place], place + 1)
            reason = f"tells {said.text!r} as done, source says {passage.text[slice(*there)]!r}"
            yield Difference("modality", "clash", (said.start, said.end), passage.place(*there), reason)
            return


def forms_apart(forms: Sequence[str], word: str) -> bool:
    """Return whether *word* is no form of the verb with the dictionary *forms*."""
    return set(forms).isdisjoint(base_forms(word))


@read_once
def almost_done(passage: Passage) -> dict[int, int]:
    """Return the verbs that *passage* tells as almost done, each with where the word for that stands."""
    if _NEARLY.isdisjoint(passage.order):
        return {}
    verbs = {group.verb for group in groups(passage)}
    return {i + 1: i for i, word in enumerate(passage.order) if word in _NEARLY and i + 1 in verbs}
