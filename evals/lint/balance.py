"""How often each planted trouble occurs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

from evals.gold import Gold, Place
from evals.gold.data import Fault
from evals.gold.rows import Trouble

TROUBLES: tuple[str, ...] = get_args(Trouble)
LEAST = 2  # a trouble that occurs once measures one article, not the trouble
LONG = 3000  # words


@dataclass(frozen=True, slots=True)
class Count:
    """A trouble, the articles that carry it (injected copies too) and the facts that turn on it."""

    trouble: str
    articles: int
    facts: int


def counts(gold: Gold) -> tuple[Count, ...]:
    """Return one row a trouble, in the order of the vocabulary."""
    injected = len(gold.injected)
    return tuple(
        Count(
            trouble,
            sum(trouble in article.troubles for article in gold.articles)
            + (injected if trouble == "hidden-instruction" else 0),
            sum(trouble in fact.troubles for fact in gold.facts),
        )
        for trouble in TROUBLES
    )


def balance(gold: Gold) -> Iterator[Fault]:
    """A trouble that occurs fewer than twice."""
    for count in counts(gold):
        if count.articles < LEAST:
            text = f"the trouble {count.trouble} occurs {count.articles} times; it takes {LEAST} articles"
            yield Fault(Place(str(gold.path), 0), text)


def declared(gold: Gold) -> Iterator[Fault]:
    """A trouble that can be seen from outside and is not declared, or is declared and not there."""
    for article in gold.articles:
        facts = gold.facts_of(article.id)
        seen = {
            "long": len(article.text.split()) >= LONG,
            "foreign-language": article.language != "en",
            "second-day": article.day > 1,
            "few-facts": len(facts) <= 3,
            "table": _has_table(article.text),
        }
        for trouble, there in seen.items():
            if there != (trouble in article.troubles) and (facts or trouble != "few-facts"):
                say = "declare" if there else "do not declare"
                yield Fault(gold.place(article), f"{article.id}: {say} {trouble}")
        of_facts = {trouble for fact in facts for trouble in fact.troubles}
        for trouble in sorted(of_facts - set(article.troubles)):
            yield Fault(gold.place(article), f"{article.id}: a fact has {trouble}, the article does not declare it")


def _has_table(text: str) -> bool:
    """Return whether two lines in a row have the same number of cells, three or more."""
    bars = [line.strip().strip("|").count("|") for line in text.splitlines()]
    return any(one == other >= 2 for one, other in pairwise(bars))
