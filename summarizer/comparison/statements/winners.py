"""Who won what one only wins: "Aldous won gold in the 800 metres", "the gold medal went to Marak"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.passage import Range
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed

_WIN = listed("win take claim collect receive accept clinch land scoop earn secure")
_GIVE = listed("go award hand present give")
_PRIZES = listed(
    "prize award medal gold silver bronze title trophy cup crown championship race final contract contest order"
)
_MANY = listed("and with both joint jointly shared")


def winners(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the one who has a prize in each of two sentences."""
    mine, theirs = _winner(one), _winner(other)
    if mine is not None and theirs is not None:
        yield Answer("name", mine, theirs, least=(3, 2, 1))


def _winner(statement: Statement) -> Range | None:
    claim = statement.claim
    if _PRIZES.isdisjoint(claim.order):
        return None
    for index, word in enumerate(claim.order):
        forms = frozenset(base_forms(word)) | {word}
        if not _WIN.isdisjoint(forms):
            before = [run for run in claim.names if run[1] <= index and index - run[1] <= 3]
            run = before[-1] if before else None
        elif not _GIVE.isdisjoint(forms):
            run = next(
                (
                    it
                    for it in claim.names
                    if it[0] > index and "to" in claim.order[index + 1 : it[0]] and it[0] - index <= 6
                ),
                None,
            )
        else:
            continue
        if run is not None and _is_new(statement, run) and _MANY.isdisjoint(claim.order[run[1] : run[1] + 2]):
            return claim.span(*run)
    return None


def _is_new(statement: Statement, run: Range) -> bool:
    """Return whether the other sentence has nothing of the name but what its bearer is: "Author Simon Vale"."""
    names = [index for index in range(*run) if not is_person(statement.claim.order[index])]
    return bool(names) and statement.carried.isdisjoint(names)
