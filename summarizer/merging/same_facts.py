"""Facts of one text that several outlets carry: told once, with the place in every copy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.article import Article
from summarizer.fact import Evidence, Fact
from summarizer.grounding import Index, normalize, widened
from summarizer.language.sentences import article_sentences


def tells_the_same(copy: Article, original: Article) -> bool:
    """Return whether every sentence of *copy* that could be told stands in *original* too."""
    home = Index(original)
    cuts = copy.removed
    for kind, start, end in article_sentences(copy.text, copy.language or "en"):
        told = kind in {"paragraph", "item", "row"} and not any(c.start < end and start < c.end for c in cuts)
        if told and home.locate(copy.text[start:end]) is None:
            return False
    return True


def join_reprints(group: Sequence[Article], facts: Mapping[str, Sequence[Fact]]) -> list[Fact]:
    """Return the facts of one reprint group (its fullest text first), each with its evidence in every copy.

    A sentence that only some copies have, or have with another number, name or negation, is a fact of its own; so is
    one of the fullest text that was proposed from a copy alone.
    The sentences of the fullest text are sought in every copy; those that only copies have meet by their words, and
    are not sought: the work grows with the facts and the places where they stand.
    """
    first, *copies = group
    joined = list(facts.get(first.id, ()))
    shared = len(joined)
    besides: dict[int, list[Evidence]] = defaultdict(list)  # position in joined → its places in copies
    added: dict[str, int] = {}  # the words of a sentence that the first text has not → position in joined
    home = Index(first)
    taken = [fact.evidence[0] for fact in joined]
    for copy in copies:
        index = Index(copy)
        for position, fact in enumerate(joined[:shared]):
            found = _place(fact.evidence[0].excerpt, index)
            if found is not None:
                besides[position].append(found)
        for fact in facts.get(copy.id, ()):
            own = fact.evidence[0]
            at_home = _place(own.excerpt, home)
            if at_home is not None:
                if not any(_overlap(at_home, place) for place in taken):
                    taken.append(at_home)
                    besides[len(joined)].append(at_home)
                    joined.append(fact)
                continue
            position = added.setdefault(normalize(own.excerpt).text, len(joined))
            if position == len(joined):
                joined.append(fact)
            elif (besides[position] or joined[position].evidence)[-1].article_id != copy.id:
                besides[position].append(own)
    return [
        fact.model_copy(update={"evidence": (*fact.evidence, *besides[position])}) if besides[position] else fact
        for position, fact in enumerate(joined)
    ]


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end


def _place(excerpt: str, index: Index) -> Evidence | None:
    """Return where *excerpt* stands in another copy, or None: also where the word before it there turns its meaning."""
    found = index.locate(excerpt)
    return found if found is not None and widened(found, index.article) == found else None
