"""Checks of stories: every id is known and in its place, and every part says something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from evals.gold import Gold, GoldStory
from evals.gold.data import Fault


def members(gold: Gold) -> Iterator[Fault]:
    """A story and its articles that do not name each other; facts of other stories, or of nowhere."""
    home = {article.id: article.story for article in gold.articles}
    owner = {fact.id: home.get(fact.article) for fact in gold.facts}
    stories = {story.id: story for story in gold.stories}
    for article in gold.articles:
        if stories and article.id not in getattr(stories.get(article.story), "articles", ()):
            yield Fault(gold.place(article), f"{article.id}: the story {article.story} does not list it")
    for story in gold.stories:
        for article_id in story.articles:
            if home.get(article_id) != story.id:
                yield _fault(gold, story, f"names the article {article_id}, which is not of this story")
        for where, ids in story.named():
            for name in ids:
                if name not in owner:
                    yield _fault(gold, story, f"{where} names no fact: {name}")
                elif owner[name] != story.id:
                    yield _fault(gold, story, f"{where} names {name}, a fact of {owner[name]}")


def groups(gold: Gold) -> Iterator[Fault]:
    """A group of fewer than two, or a fact in two groups."""
    for story in gold.stories:
        seen: set[str] = set()
        for number, group in enumerate(story.groups, start=1):
            if len(set(group)) < 2:
                yield _fault(gold, story, f"group {number} has fewer than two facts")
            for name in sorted(seen & set(group)):
                yield _fault(gold, story, f"{name} is in two groups; join them or take it out of one")
            seen |= set(group)


def agreements(gold: Gold) -> Iterator[Fault]:
    """An agreement of one fact or without an origin; an origin that is not there or has none of its facts.

    One origin alone is labelled too: several articles say it, and yet nothing corroborates it.
    """
    article_of = {fact.id: fact.article for fact in gold.facts}
    for story in gold.stories:
        origins = {origin.name: set(origin.articles) for origin in story.origins}
        for name in sorted({article for articles in origins.values() for article in articles} - set(story.articles)):
            yield _fault(gold, story, f"an origin names no article of this story: {name}")
        for name in sorted(set(story.articles) - {article for articles in origins.values() for article in articles}):
            yield _fault(gold, story, f"no origin has the article {name}")
        for agreement in story.agreements:
            where = f"agreement on {agreement.slot}"
            if not agreement.origins or len(set(agreement.facts)) < 2:
                yield _fault(gold, story, f"{where}: it takes two facts and their origins")
            articles = {article_of.get(name) for name in agreement.facts}
            for origin in agreement.origins:
                if origin not in origins:
                    yield _fault(gold, story, f"{where} names no origin: {origin} (origins: {_listed(origins)})")
                elif not origins[origin] & articles:
                    yield _fault(gold, story, f"{where}: {origin} has none of its facts")


def conflicts(gold: Gold) -> Iterator[Fault]:
    """A conflict with one side, a side without facts, a fact on two sides, or two sides that a group calls the same."""
    for story in gold.stories:
        same = {name: number for number, group in enumerate(story.groups) for name in group}
        for conflict in story.conflicts:
            where = f"conflict over {conflict.slot}"
            if len(conflict.positions) < 2 or not all(side.facts for side in conflict.positions):
                yield _fault(gold, story, f"{where}: it takes two positions, each with facts")
            side_of: dict[str, str] = {}
            group_of: dict[int, str] = {}
            for side in conflict.positions:
                for name in side.facts:
                    if side_of.setdefault(name, side.value) != side.value:
                        yield _fault(gold, story, f"{where}: {name} is on two sides")
                    if name in same and group_of.setdefault(same[name], side.value) != side.value:
                        yield _fault(gold, story, f"{where}: {name} is in one group with a fact of the other side")


def parts(gold: Gold) -> Iterator[Fault]:
    """A development, moment, key point or change without its facts; a key point whose facts are not vital.

    What is new has no past, and what is gone no sequel.
    """
    okay = {fact.id for fact in gold.facts if fact.importance == "okay"}
    for story in gold.stories:
        for development in story.developments:
            if not development.former or not development.later:
                yield _fault(gold, story, f"development of {development.slot}: it takes former and later facts")
        for moment in story.timeline:
            if not moment.facts:
                yield _fault(gold, story, f"timeline at {moment.when}: no facts")
        for point in story.key_points:
            if not point.facts:
                yield _fault(gold, story, f"key point “{point.text}”: no facts")
            for name in sorted(okay & set(point.facts)):
                yield _fault(
                    gold, story, f"key point “{point.text}”: {name} is okay; what a key point rests on is vital"
                )
        for change in story.changes:
            needed = (change.type != "new", change.type != "gone")
            if (bool(change.former), bool(change.later)) != needed:
                rule = {"new": "later facts only", "gone": "former facts only"}.get(
                    change.type, "former and later facts"
                )
                yield _fault(gold, story, f"change “{change.text}”: {change.type} takes {rule}")


def _fault(gold: Gold, story: GoldStory, text: str) -> Fault:
    return Fault(gold.place(story), f"{story.id}: {text}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
