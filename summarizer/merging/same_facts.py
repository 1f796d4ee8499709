"""Facts of one text that several outlets carry: told once, with the place in every copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.article import Article
from summarizer.fact import Fact
from summarizer.grounding import Index


def join_reprints(group: Sequence[Article], facts: Mapping[str, Sequence[Fact]]) -> list[Fact]:
    """Return the facts of one reprint group (its fullest text first), each with its evidence in every copy.

    A sentence that only one copy has, or has with another number, name or negation, stays a fact of its own.
    """
    first, *copies = group
    joined = list(facts.get(first.id, ()))
    home = Index(first)
    for copy in copies:
        index = Index(copy)
        for position, fact in enumerate(joined):
            found = index.locate(fact.evidence[0].excerpt)
            if found is not None and all(item.article_id != copy.id for item in fact.evidence):
                joined[position] = fact.model_copy(update={"evidence": (*fact.evidence, found)})
        joined.extend(fact for fact in facts.get(copy.id, ()) if home.locate(fact.evidence[0].excerpt) is None)
    return joined
