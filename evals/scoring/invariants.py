"""What holds without gold: the case came to an end, every quote stands in its source, every atom in its quote."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from evals.matching.calendars import dated
from evals.matching.measures import agree, dates_of, numbers_of
from evals.matching.similarity import names
from evals.running.record import Found, Outcome
from evals.scoring.score import Ratio
from summarizer.atoms import bare
from summarizer.language.numbers import Number
from summarizer.language.tokens import STOPWORDS, folded_words


def grounded(fact: Found, text: str) -> bool:
    """Return whether the quote of *fact* stands in the article *text*, word for word."""
    return bool(fact.quote.strip()) and (text[fact.start : fact.end] == fact.quote or fact.quote in text)


def unsupported_atoms(fact: Found, text: str) -> tuple[str, ...]:
    """Return what of *fact* its source does not bear, named.

    A number that counts has to stand in the quote. A name, a date, and a number that is part of a name ("Precinct 77")
    or an ordinal may come from elsewhere in the article *text*: a fact stands by itself and puts names for pronouns.
    """
    return () if fact.text in fact.quote else lacking(fact.text, fact.quote, text)


def lacking(text: str, quote: str, article: str) -> tuple[str, ...]:
    """Return the atoms of *text* that neither *quote* nor, where that will do, *article* has, named."""
    return (*_numbers(text, quote, article), *_words(text, article))


@lru_cache(maxsize=65536)
def _numbers(text: str, quote: str, article: str) -> tuple[str, ...]:
    borne = numbers_of(quote)
    values = {it.value for it in borne}
    told = [it for it in numbers_of(text) if it.value not in values]
    missing = [it for it in told if not any(agree(it, each) for each in borne)]
    dated = {place for date in dates_of(text) for place in range(date.start, date.end)} if missing else set()
    return tuple(
        f"number not in the quote: {number.text}"
        for number in missing
        if not (_names_something(number, text, dated) and (number.text.lower() in _known(article) or number.value == 1))
    )


def _names_something(number: Number, text: str, dated: Collection[int]) -> bool:
    before = text[max(0, number.start - _NAME) : number.start].split()
    named = len(before) > 1 and before[-1][0].isupper()
    # "one" is as much an article as a count ("one is missing", "a single street").
    return number.ordinal or named or number.text.lower() == "one" or number.start in dated


_NAME = 60
"""Characters before a number in which the name stands that it is part of."""


@lru_cache(maxsize=65536)
def _words(text: str, article: str) -> tuple[str, ...]:
    known = _known(article)
    missing = sorted(name for name in names(text) if name not in known and not known.issuperset(name.split("-")))
    told = sorted({word for word in dated(text).split() if word not in known and word not in STOPWORDS})
    return (
        *(f"name not in the article: {name}" for name in missing),
        *(f"date not in the article: {word}" for word in told if word not in missing),
    )


@lru_cache(maxsize=256)  # articles are long; a run has few of them
def _known(article: str) -> frozenset[str]:
    order = [bare(word).rstrip(".") for word in folded_words(article)]
    return frozenset(order) | frozenset(part for word in order if "-" in word for part in word.split("-"))


def unsound(facts: Sequence[Found], texts: Mapping[str, str]) -> dict[int, str]:
    """Return the indices of the *facts* that are ungrounded or unsupported, and why; *texts* by article id."""
    found = {}
    for index, fact in enumerate(facts):
        text = texts.get(fact.article, "")
        if not grounded(fact, text):
            found[index] = "its quote does not stand in the article"
        elif atoms := unsupported_atoms(fact, text):
            found[index] = "; ".join(atoms)
    return found


def ratios(outcome: Outcome, texts: Mapping[str, str]) -> dict[str, Ratio]:
    """Return completion, grounding and support of *outcome*; of a failed one, what it still carries."""
    told = len(outcome.facts)
    quoted = sum(grounded(fact, texts.get(fact.article, "")) for fact in outcome.facts)
    borne = sum(not unsupported_atoms(fact, texts.get(fact.article, "")) for fact in outcome.facts)
    return {
        "completed": Ratio(outcome.status == "done", 1),
        "grounded": Ratio(quoted, told),
        "supported": Ratio(borne, told),
    }
