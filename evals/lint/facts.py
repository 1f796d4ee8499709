"""Checks of single facts beside their articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from evals.gold import Gold, GoldArticle, GoldFact, SecondFact
from evals.gold.data import Fault
from evals.lint.names import missing, words
from evals.lint.numbers import numbers, values

MOST = 45
"""Facts of one article; past that it is a transcript."""


def unknown_articles(gold: Gold) -> Iterator[Fault]:
    """A fact of an article that is not there; an id that is not its article's with a number."""
    known = {article.id for article in gold.articles}
    for fact in _all(gold):
        if fact.article not in known:
            yield Fault(gold.place(fact), f"{fact.id}: no article {fact.article} (articles: {_few(known)})")
        letter = "s" if isinstance(fact, SecondFact) else ""
        if not re.fullmatch(re.escape(fact.article) + f"-{letter}[0-9]{{2,}}", fact.id):
            yield Fault(gold.place(fact), f"{fact.id}: name it {fact.article}-{letter}NN (a number of two digits)")


def quotes(gold: Gold) -> Iterator[Fault]:
    """A quote that does not stand in its article, letter by letter."""
    for fact in _all(gold):
        article = gold.article(fact.article)
        if article is not None and (not fact.quote.strip() or fact.quote not in article.text):
            yield Fault(gold.place(fact), f"{fact.id}: quote not in {_file(gold, article)}: “{_short(fact.quote)}”")


def wordings(gold: Gold) -> Iterator[Fault]:
    """A number or name of a fact's text or alias that its article does not have; a blank or repeated wording."""
    known: dict[str, tuple[str, frozenset[str], frozenset[str]]] = {}
    for fact, article in _with_article(gold):
        if article.id not in known:
            source = f"{article.text}\n{article.outlet}\n{article.title or ''}"
            known[article.id] = source, values(source, article.language), words(source)
        source, amounts, vocabulary = known[article.id]
        for what, text in _wordings(fact):
            if not text.strip():
                yield Fault(gold.place(fact), f"{fact.id}: empty {what}; write it or take it out")
            for written, readings in numbers(text, "en" if what == "translation" else article.language):
                if not readings & amounts and written not in source:
                    yield Fault(gold.place(fact), f"{fact.id}: number {written} of the {what} not in the article")
            # German aliases may use other nouns, which all have a capital; a translation has its own names of days.
            if what == "text" or (what == "alias" and article.language != "de"):
                for name in missing(text, vocabulary, article.language):
                    yield Fault(gold.place(fact), f"{fact.id}: name {name} of the {what} not in the article")
        told = [_plain(text) for text in (fact.text, *fact.aliases)]
        if len(set(told)) < len(told):
            yield Fault(gold.place(fact), f"{fact.id}: two of its wordings are the same")


def slots(gold: Gold) -> Iterator[Fault]:
    """A value, date or attribution with a number or a word that its article does not have."""
    known: dict[str, tuple[str, frozenset[str]]] = {}
    for fact, article in _with_article(gold):
        if article.id not in known:
            known[article.id] = article.text.casefold(), values(article.text, article.language)
        source, have = known[article.id]
        for written, readings in numbers(fact.value or "", article.language):
            if not readings & have and written not in source and "/" not in (fact.value or ""):
                yield Fault(gold.place(fact), f"{fact.id}: value {fact.value}: {written} not in the article")
        if fact.date and fact.date.casefold() not in source:
            yield Fault(gold.place(fact), f"{fact.id}: date “{fact.date}” is not as the article writes it")
        said_by = re.findall(r"\w+", (fact.attribution or "").casefold())
        strange = [word for word in said_by if not re.search(rf"\b{re.escape(word)}", source)]
        if strange:
            yield Fault(gold.place(fact), f"{fact.id}: attribution: {', '.join(strange)} not in the article")


def duplicates(gold: Gold) -> Iterator[Fault]:
    """Two facts of one article in the same words, a wording shared by two facts, or more facts than make sense."""
    for article in gold.articles:
        facts = gold.facts_of(article.id)
        told: dict[str, str] = {}
        for fact in facts:
            for text in {_plain(text) for text in (fact.text, *fact.aliases)}:
                if told.setdefault(text, fact.id) != fact.id:
                    yield Fault(gold.place(fact), f"{fact.id}: duplicate of {told[text]}: “{_short(text)}”")
        if len(facts) > MOST:
            yield Fault(gold.place(article), f"{article.id}: {len(facts)} facts; keep the {MOST} that matter most")


def not_same(gold: Gold) -> Iterator[Fault]:
    """A look-alike that is not there, is the fact itself, or is in one group with it."""
    known = {fact.id for fact in gold.facts}
    together: dict[str, set[str]] = defaultdict(set)
    for story in gold.stories:
        for group in story.groups:
            for name in group:
                together[name].update(group)
    for fact in gold.facts:
        for other in fact.not_same:
            if other not in known:
                yield Fault(gold.place(fact), f"{fact.id}: not_same names no fact: {other}")
            elif other == fact.id or other in together[fact.id]:
                yield Fault(gold.place(fact), f"{fact.id}: not_same names {other}, which a group calls the same")


def second(gold: Gold) -> Iterator[Fault]:
    """A fact of the second labelling whose counterpart is not there, or is taken."""
    known, taken = {fact.id for fact in gold.facts}, dict[str, str]()
    for fact in gold.second:
        if fact.first is None:
            continue
        if fact.first not in known or not fact.first.startswith(fact.article):
            yield Fault(gold.place(fact), f"{fact.id}: no fact {fact.first} of {fact.article} in the first labelling")
        if taken.setdefault(fact.first, fact.id) != fact.id:
            yield Fault(gold.place(fact), f"{fact.id}: {fact.first} is the counterpart of {taken[fact.first]}")


def _all(gold: Gold) -> tuple[GoldFact, ...]:
    return (*gold.facts, *gold.second)


def _with_article(gold: Gold) -> Iterator[tuple[GoldFact, GoldArticle]]:
    """Yield each fact of the first labelling with its article; the second stays as it was written."""
    for fact in gold.facts:
        article = gold.article(fact.article)
        if article is not None:
            yield fact, article


def _wordings(fact: GoldFact) -> Iterator[tuple[str, str]]:
    yield "text", fact.text
    yield from (("alias", alias) for alias in fact.aliases)
    if fact.translation is not None:
        yield "translation", fact.translation


def _file(gold: Gold, article: GoldArticle) -> str:
    return gold.text_files.get(article.id, article.id)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def _few(names: set[str]) -> str:
    shown = sorted(names)[:3]
    return ", ".join(shown) + (", …" if len(names) > len(shown) else "") if shown else "none"
