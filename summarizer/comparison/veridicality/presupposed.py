"""What a text tells as so though it only mentions it: "nobody noticed that", "the fact that", "was angry that".

Factives, after Kiparsky and Kiparsky 1970: what stands behind them is so, also where they are denied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.comparison.parties.reports import carried, reports
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.veridicality.appositives import INDEFINITE, appositives
from summarizer.comparison.veridicality.enclosures import end_of_clause, roots_of
from summarizer.comparison.veridicality.line import line_of
from summarizer.language.factives import KNOWING
from summarizer.language.reporting import VERBS, listed

_NOUNS = "discovery fact knowledge news realisation realization reality revelation pity shame"
_MOODS = """amazed angry annoyed ashamed astonished aware delighted disappointed dismayed furious glad happy pleased
    proud relieved sad shocked sorry surprised unaware upset"""
_TELLING = listed(f"{_NOUNS} {_MOODS} forget forgets forgetting forgot forgotten") | {
    word for word, verb in VERBS.items() if verb.lemma in KNOWING
}
_OPEN = listed("if whether whoever unless")
"""Words behind which nothing is presupposed: "if he had known that"."""
_MOSTLY = 0.75
"""Share of a claim's words in what is presupposed from which it tells just that."""


@cache
def _factive() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(sorted(_TELLING, key=len, reverse=True))}) (?:(?:[^|‖ ]+ ){{1,3}}?)?that ")


@read_once
def presupposed(passage: Passage) -> tuple[range, ...]:
    """Return the runs of words of *passage* that stand behind a factive, on nobody's word."""
    if _TELLING.isdisjoint(passage.order):
        return ()
    line, found = line_of(passage), []
    said = {i for report in reports(passage) if report.cue not in _TELLING for i in report.said}
    for match in _factive().finditer(line.text):
        first, start = line.word_at(match.start()), line.word_at(match.end())
        if start < len(passage.order) and first not in said and _OPEN.isdisjoint(passage.order[:first]):
            found.append(range(start, end_of_clause(passage, start)))
    return tuple(found)


def presupposing(claim: Passage, sources: Sources) -> str | None:
    """Return the clause, of the passages nearest to *claim*, that presupposes most of what it tells, or None."""
    weights = sources.weights(claim, claim.content)
    for passage in sources.nearest(claim):
        for whom, words in _clauses(passage) if sources.cites(passage) else ():
            if whom[1] and passage.order[words.start] in INDEFINITE and appositives(claim):
                continue  # the claim tells it in passing as well, and by its verb another thing
            held = [*range(*whom), *words]
            roots = roots_of(passage, held)
            if carried(claim, weights, roots) < _MOSTLY or _tells_more(claim, passage, held, roots):
                continue
            told = [passage.text[slice(*passage.span(*run))] for run in (whom, (words.start, words.stop)) if run[1]]
            if whom[1] and (placing := _PLACING.get(passage.order[words.start - 1])):
                text = f"{told[1]} {placing} {told[0]}"
            else:
                text = (" is " if whom[1] and passage.order[words.start] in INDEFINITE else " ").join(told)
            return f"{text[0].upper()}{text[1:]}."
    return None


_PLACING = {"when": "on", "where": "in"}
"""What "Friday, when it opens" has behind "it opens"."""


def _tells_more(claim: Passage, passage: Passage, held: Sequence[int], roots: frozenset[object]) -> bool:
    """Return whether *claim* has words of *passage* besides those *held*: then it tells of both."""
    rest = roots_of(passage, set(range(len(passage.order))).difference(held)) - roots
    return any(claim.stems[index] in rest for index in claim.content)


def _clauses(passage: Passage) -> Iterator[tuple[Range, range]]:
    """Yield the clauses that stand whatever is around them, each with the name that it is told of, if that is apart."""
    yield from (((0, 0), words) for words in presupposed(passage))
    yield from appositives(passage)
