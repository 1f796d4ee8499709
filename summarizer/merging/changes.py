"""What changed since a former briefing, computed fact by fact from the two bundles."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator

from summarizer.atoms import atoms, plain
from summarizer.briefing import Briefing, Story
from summarizer.fact import Fact
from summarizer.record import Change, Changes

ALIKE = 0.6
"""Least Dice share of content stems for two statements of one source to be one statement, changed."""


def changes(former: Briefing, stories: tuple[Story, ...], told: frozenset[str], keys: dict[str, str]) -> Changes:
    """Return the told facts that *former* did not have, what a source now words otherwise, and what it took back.

    *keys* gives article id → key of today's articles. Facts match by their words, so that a reprint or another
    place in the article is no news; a former article that was not read today is not "gone".
    """
    old_keys = {article.id: article.key for article in former.articles}
    old = [fact for story in former.stories for fact in story.facts]
    new = [fact for story in stories for fact in story.facts]
    known = {plain(fact.statement) for fact in old}
    standing = {plain(fact.statement) for fact in new}
    by_key: dict[str, list[Fact]] = defaultdict(list)
    for fact in old:
        if plain(fact.statement) not in standing:
            by_key[old_keys[fact.evidence[0].article_id]].append(fact)
    items: list[Change] = []
    matched: set[str] = set()
    for fact in new:
        if plain(fact.statement) in known:
            continue
        twin = _twin(fact, by_key.get(keys[fact.evidence[0].article_id], []), matched)
        if twin is not None:
            matched.add(twin.id)
            items.append(
                Change(
                    type="corrected" if _particulars(twin) != _particulars(fact) else "changed",
                    text=fact.statement,
                    fact_ids=(fact.id,),
                    former_text=twin.statement,
                    former_fact_ids=(twin.id,),
                )
            )
        elif fact.id in told:
            items.append(Change(type="new", text=fact.statement, fact_ids=(fact.id,)))
    items.extend(_gone(by_key, matched, set(keys.values())))
    digest = hashlib.sha256(former.to_json().encode()).hexdigest()
    return Changes(since=former.generated_at, former=digest, items=tuple(items))


def _twin(fact: Fact, candidates: list[Fact], matched: set[str]) -> Fact | None:
    own = atoms(fact.statement).stems
    best: tuple[float, Fact] | None = None
    for other in candidates:
        theirs = atoms(other.statement).stems
        alike = 2 * len(own & theirs) / ((len(own) + len(theirs)) or 1)
        if alike >= ALIKE and other.id not in matched and (best is None or alike > best[0]):
            best = alike, other
    return best[1] if best else None


def _particulars(fact: Fact) -> tuple[object, ...]:
    parsed = atoms(fact.statement)
    return sorted(number.value for number in parsed.numbers), parsed.names, sorted(parsed.dates)


def _gone(by_key: dict[str, list[Fact]], matched: set[str], keys: set[str]) -> Iterator[Change]:
    for key in sorted(by_key):
        for fact in by_key[key]:
            if key in keys and fact.id not in matched:
                yield Change(type="gone", text=fact.statement, former_text=fact.statement, former_fact_ids=(fact.id,))
