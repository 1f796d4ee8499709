"""The slots of a fact against those of gold: is the number the right one, the date, the names, the speaker?"""

from __future__ import annotations

from functools import lru_cache

from evals.gold.rows import GoldFact
from evals.matching.measures import agree, measures
from evals.matching.similarity import WHOLE, names, profile
from evals.running.record import Found
from summarizer.atoms import bare
from summarizer.language.numbers import Number, numbers
from summarizer.language.tokens import STOPWORDS, words

SLOTS = ("number", "date", "name", "attribution", "kind", "modality")


def resemblance(fact: Found, gold: GoldFact, same_words: int) -> int:
    """Return how alike the slots of *fact* and *gold* are, in thousandths: what the assignment weighs beside text.

    *same_words*: how much of their quotes is one, in thousandths.
    """
    told = profile(fact.text).stems
    parts = [same_words]
    for wanted in filter(None, (gold.subject, gold.date, gold.value)):
        stems = profile(wanted).stems
        if stems:
            borne = told if wanted is not gold.date or not fact.date else told | profile(fact.date).stems
            parts.append(WHOLE * len(stems & borne) // len(stems))
    return sum(parts) // len(parts)


def right(fact: Found, gold: GoldFact) -> dict[str, bool]:
    """Return for each slot that can be told of *gold* whether *fact* has it right."""
    found = {"attribution": same_speaker(fact.attribution, gold.attribution)}
    found["kind"] = fact.kind == gold.kind
    found["modality"] = fact.modality == gold.modality
    if _own(gold):
        found["number"] = _has(fact, gold)
    if gold.date:
        found["date"] = _dated(fact, gold.date)
    wanted_names = _names(gold)
    if wanted_names:
        borne = {*profile(fact.text).order, *profile(f"{' '.join(fact.names)} {fact.attribution or ''}").order}
        found["name"] = any(wording <= borne for wording in wanted_names)
    return found


@lru_cache(maxsize=65536)
def _own(gold: GoldFact) -> tuple[Number, ...]:
    """Return the number of gold's value, as its own words have it.

    None where the value is no number, or where these words have it in a form that is not read as one.
    """
    value = numbers(gold.value) if gold.value and gold.value[:1].isdigit() else []
    return tuple(it for it in measures(gold.text).numbers if it.value == value[0].value) if value else ()


@lru_cache(maxsize=65536)
def _others(gold: GoldFact) -> tuple[Number, ...]:
    """Return that number as the other wordings have it: "three dozen" of 36, looked at where its own words differ."""
    texts = (*gold.aliases, *filter(None, [gold.translation]))
    return tuple(it for text in texts for it in measures(text).numbers if it.value == _own(gold)[0].value)


def _has(fact: Found, gold: GoldFact) -> bool:
    """Return whether *fact* tells a number that agrees: in its text, and in its slot if that is filled at all."""
    told = measures(fact.text).numbers
    if not any(agree(each, it) for wanted in (_own, _others) for it in wanted(gold) for each in told):
        return False
    slots = [number for text in fact.numbers for number in numbers(f"{text} things")]  # "one" alone is a pronoun
    return not slots or any(
        it.value == each.value or agree(it, each) for wanted in (_own, _others) for it in wanted(gold) for each in slots
    )


def _dated(fact: Found, date: str) -> bool:
    if fact.date == date:
        return True
    told = f"{fact.date or ''} . {fact.text}"
    clock = measures(date).clock
    if clock:
        return clock <= measures(told).clock
    return frozenset(_telling(date)) <= frozenset(_telling(told))


@lru_cache(maxsize=65536)
def _names(gold: GoldFact) -> tuple[frozenset[str], ...]:
    """Return the names of each wording of *gold*; none where any of them does without names."""
    speaker = names(f". {gold.attribution}") | names(f"by {gold.attribution}") if gold.attribution else frozenset()
    found = tuple(names(it) - speaker for it in (gold.text, *gold.aliases, *filter(None, [gold.translation])))
    return found if all(found) else ()


def same_speaker(told: str | None, gold: str | None) -> bool:
    """Return whether two attributions are to one speaker: nobody both, or a telling word in common."""
    if told is None or gold is None:
        return told is gold
    return told == gold or bool(_telling(told) & _telling(gold))


@lru_cache(maxsize=65536)
def _telling(text: str) -> frozenset[str]:
    return frozenset(bare(word.text) for word in words(text)) - STOPWORDS
