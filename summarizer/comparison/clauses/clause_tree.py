"""The clauses of a passage, and with which of them each of its words is told."""

from __future__ import annotations

from collections.abc import Set

from summarizer.comparison.clauses.clause import Clause, Tree
from summarizer.comparison.clauses.clause_reader import ClauseReader
from summarizer.comparison.clauses.clause_verbs import verbs_of
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.word_classes import ADVERBS, DAYS


@read_once
def clause_tree(passage: Passage) -> Tree:
    """Return the clauses of *passage*."""
    return _tree(passage, frozenset())


def facing_trees(claim: Passage, home: Passage) -> tuple[Tree, Tree]:
    """Return the clauses of both, where what is a verb in the one may be one in the other."""
    own, others = (  # by their stems
        frozenset([it.stems[group.verb] for group in verbs_of(it, frozenset())]) for it in (claim, home)
    )
    mine, theirs = (others - own).intersection(claim.stems), (own - others).intersection(home.stems)
    return (
        _tree(claim, mine) if mine else clause_tree(claim),
        _tree(home, theirs) if theirs else clause_tree(home),
    )


def _tree(passage: Passage, hinted: Set[str]) -> Tree:
    reader = ClauseReader(passage, hinted)
    reader.read()
    told = reader.told
    _share_fronted(passage, reader.main, reader.clauses, told)
    _share_speakers(passage, told)
    _share_asides(passage, reader.clauses, told)
    return Tree(passage, reader.clauses, told)


def _share_fronted(passage: Passage, main: Clause, clauses: list[Clause], told: list[tuple[Clause, ...]]) -> None:
    """Tell what stands before the first comma, and opens with a preposition or a day, with every verb."""
    order, end = passage.order, min(passage.parted, default=0)
    if order[0] in PREPOSITIONS or order[0] in DAYS or order[0] in ADVERBS:
        for place in range(end if end <= main.start else 0):
            if told[place] == (main,):
                told[place] = tuple(clauses)


def _share_speakers(passage: Passage, told: list[tuple[Clause, ...]]) -> None:
    """Tell whom "according to" names with any verb."""
    order = passage.order
    place = next((i for i, word in enumerate(order[:-1]) if word == "according" and order[i + 1] == "to"), None)
    if place is not None:
        last = len(order) if place else min((i for i in passage.parted if i > 1), default=len(order))
        told[place:last] = [()] * (last - place)


def _share_asides(passage: Passage, clauses: list[Clause], told: list[tuple[Clause, ...]]) -> None:
    """Tell what stands between two marks before a verb with any: "Roe, out of work since May, ran"."""
    for clause in clauses:
        if clause.start in passage.parted:
            first = min((i for i in passage.parted if clause.first < i < clause.start), default=clause.start)
            for place in range(first, clause.start):
                if told[place] == (clause,):
                    told[place] = ()
