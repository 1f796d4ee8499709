"""People who are counted by what they are, "three men and a woman": how many they are together, and of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_tables import by_word

_ONE = frozenset(["a", "an"])
_YOUNG = listed("boy girl baby infant child toddler")
_ANY = listed("person people individual suspect victim casualty passenger adult occupant others")
_CHILDREN = listed("child children youngster kid")
_BOUNDING = listed("least most than about nearly almost some over under up around dozen more other another others")
_WORDS = 3
"""Words from a count to its noun: "two retired police officers"."""


class Counted(NamedTuple):
    """So many of a kind: the count at word ``at``, the noun at word ``noun``."""

    value: float
    at: int
    noun: int


class Together(NamedTuple):
    """Kinds that are counted side by side."""

    kinds: tuple[Counted, ...]

    @property
    def total(self) -> float:
        """How many they are."""
        return sum(kind.value for kind in self.kinds)


@by_word(4096)
def _value(word: str) -> float:
    """Return the number that the folded *word* tells, 0 where it tells none."""
    if word in _ONE:
        return 1.0
    return float(word) if word.isdecimal() else float(SMALL.get(word, 0))


@read_once
def counts(passage: Passage) -> tuple[Counted, ...]:
    """Return the people whom *passage* counts, kind by kind."""
    found = []
    values = list(map(_value, passage.order))
    for at in compress(range(len(values)), values):
        for noun in range(at + 1, min(at + 1 + _WORDS, len(passage.order))):
            word = passage.order[noun]
            if noun in passage.parted or not word.isalpha() or word in STOPWORDS or passage.words[noun].capitalised:
                break
            if is_person(word) or word in _ANY | _CHILDREN:
                last = noun + 1 < len(passage.order) and noun + 1 not in passage.parted
                if last and is_person(passage.order[noun + 1]):
                    continue  # "two police officers"
                found.append(Counted(values[at], at, noun))
                break
    return tuple(found)


@read_once
def together(passage: Passage) -> tuple[Together, ...]:
    """Return the runs of kinds that stand side by side, with nothing but commas and "and" between them."""
    runs: list[list[Counted]] = []
    for it in counts(passage):
        joined = passage.order[runs[-1][-1].noun + 1 : it.at] if runs else None
        if runs and joined is not None and joined in {(), ("and",)} and runs[-1][-1].noun < it.at:
            runs[-1].append(it)
        else:
            runs.append([it])
    return tuple(Together(tuple(run)) for run in runs if len(run) > 1)


def makes_up(amount: Amount, nearest: Sequence[Passage]) -> bool:
    """Return whether *amount* counts together those whom a passage counts kind by kind: "four people"."""
    mine = next((it for it in counts(amount.passage) if amount.passage.words[it.at].start == amount.start), None)
    return mine is not None and any(
        run.total == amount.value and _covers(amount.passage.order[mine.noun], passage, run)
        for passage in nearest
        for run in together(passage)
    )


def _covers(noun: str, passage: Passage, run: Together) -> bool:
    """Return whether *noun* names everybody of the *run*: people do, children do only where all are."""
    if noun in _ANY or not _ANY.isdisjoint(base_forms(noun)):
        return True
    young = all(not _YOUNG.isdisjoint(base_forms(passage.order[kind.noun])) for kind in run.kinds)
    return young and not _CHILDREN.isdisjoint([noun, *base_forms(noun)])


def counted_otherwise(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first kind of people that *claim* counts otherwise than the one passage that counts them by kinds."""
    found = [(passage, run) for passage in nearest for run in together(passage)]
    if len(found) != 1:
        return
    passage, run = found[0]
    told = [it for other in nearest for it in counts(other) if not (other is passage and it in run.kinds)]
    for mine in counts(claim):
        before = claim.order[max(0, mine.at - 2) : mine.at]
        if not _BOUNDING.isdisjoint((*before, claim.order[mine.at + 1])) or claim.order[mine.at] in _ONE:
            continue
        if any(it.value == mine.value for it in told):
            continue
        same = [it for it in run.kinds if _alike(claim.order[mine.noun], passage.order[it.noun])]
        if same:
            best, wrong = same[0], all(it.value < mine.value for it in same)
        else:
            best, wrong = run.kinds[0], _covers(claim.order[mine.noun], passage, run) and mine.value != run.total
        if wrong:
            said = claim.span(mine.at, mine.noun + 1)
            first, last = (best, best) if same else (run.kinds[0], run.kinds[-1])
            there = passage.span(first.at, last.noun + 1)
            reason = f"says {claim.text[slice(*said)]}, source says {passage.text[slice(*there)]}"
            yield Difference("number", "clash", said, passage.place(*there), reason)
            return


def _alike(one: str, other: str) -> bool:
    return not set(base_forms(one)).isdisjoint(base_forms(other)) or {one, other} <= _ANY
