"""Whoever says shortly that nobody was hurt, where another report of the story counts the hurt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.atoms import atoms, bare_words
from summarizer.briefing import Conflict
from summarizer.fact import Fact
from summarizer.merging.positions import in_order, position_of, told_from

_LONGEST = 9
"""Words of a statement that nobody was hurt, its speaker among them, that says of nothing else where or when it was."""
_DENYING = frozenset("nobody none no unhurt unharmed uninjured unscathed".split())
_ASKING = frozenset("who whom whose whether if how which".split())
_BESIDES = frozenset("else other others another further more additional".split())
"""Words with which it befell nobody besides those who are counted: "no one else was killed"."""
_BEFALLEN = frozenset(
    """injured hurt killed died dead injuries injury casualties deaths fatalities wounded unhurt unharmed uninjured
    unscathed""".split()
)


def nobody_or_some(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, Conflict]]:
    """Yield a fact that nobody was killed, or hurt, with each that counts them, and the conflict that they are in."""
    counting = [fact for fact in facts if not _BEFALLEN.isdisjoint(bare_words(fact.statement))]
    bare = [fact for fact in counting if _is_bare(fact.statement)]
    if not bare:
        return
    from summarizer.comparison.statements.victims import Victims, victims  # few stories have such a statement
    from summarizer.comparison.texts import sentences_of

    def told(fact: Fact) -> dict[str, list[Victims]]:
        claims = sentences_of(fact.statement)
        return victims(claims[0]) if len(claims) == 1 else {}

    counts = [(fact, told(fact)) for fact in counting]
    for one, mine in [(fact, found) for fact, found in counts if fact in bare]:
        for kind, spared in mine.items():
            for other, theirs in counts:
                some = theirs.get(kind, [])
                if len(spared) == len(some) == 1 and spared[0].amount is None and some[0].amount is not None:
                    sides = ((one, spared[0].span), (other, some[0].span))
                    positions = [position_of(told_from(fact.statement, span), [fact]) for fact, span in sides]
                    yield one, other, Conflict(type="number", slot=kind, positions=in_order(positions))


def _is_bare(statement: str) -> bool:
    order = atoms(statement).order
    if len(order) > _LONGEST or not (_ASKING | _BESIDES).isdisjoint(order):
        return False
    told = " ".join(order)
    return "none of" not in told and (not _DENYING.isdisjoint(order) or "no one" in told)
