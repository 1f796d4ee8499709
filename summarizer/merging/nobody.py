"""Whoever says shortly that nobody was hurt, where another report of the story counts the hurt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.atoms import atoms, bare_words
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.tokens import STOPWORDS, fold

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
                    positions = sorted(
                        (_position(fact, span) for fact, span in sides), key=lambda it: (it.value, it.fact_ids)
                    )
                    yield one, other, Conflict(type="number", slot=kind, positions=tuple(positions))


def _is_bare(statement: str) -> bool:
    order = atoms(statement).order
    if len(order) > _LONGEST or not (_ASKING | _BESIDES).isdisjoint(order):
        return False
    told = " ".join(order)
    return "none of" not in told and (not _DENYING.isdisjoint(order) or "no one" in told)


def _position(fact: Fact, span: tuple[int, int]) -> Position:
    """Return what *fact* says from the number on, up to the next mark: "two were injured"."""
    start, end = span
    rest = fact.statement[start:]
    stop = next((i for i, sign in enumerate(rest) if sign in ',.;:"”' and i + start >= end), len(rest))
    words = rest[:stop].split()[:_SHOWN]
    while len(words) > 1 and fold(words[-1]) in STOPWORDS:
        words.pop()  # "nine people died | on"
    return Position(value=" ".join(words), fact_ids=(fact.id,), origins=fact.origins)


_SHOWN = 4
