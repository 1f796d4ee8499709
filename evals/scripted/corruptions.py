"""An outcome made worse in one way: each function takes what deserves full marks and returns what should not."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from evals.gold import Gold
from evals.running.cases import Case
from evals.running.record import Found, Outcome, Told
from evals.scripted.wording import halves, joined, with_other_numbers, without_speaker
from summarizer.language.numbers import numbers

T = TypeVar("T")

Corruption = Callable[[Outcome, Gold, Case], Outcome]

SHARE = 5
"""One in five is dropped, told again or invented: enough to be seen in a short article, too few to blur the rest."""

INVENTIONS = (
    "The town of Brellow will plant forty lime trees along its canal in October.",
    "A bakery in Upper Tessing was fined 900 marks for selling bread by the wrong weight.",
    "Professor Ilka Mondrow of the Lasker Museum found a forgotten organ score in a cellar.",
    "The night train between Garrow and Pellin is to run again from the fourteenth of May.",
    "Two swans held up traffic on the Corbel bridge for an hour on Sunday.",
    "The chess club of Nether Aldon has elected Tiberius Wray as its treasurer.",
    "A hailstorm broke 61 panes of the botanical garden's palm house in Oster.",
    "The publisher Quill and Lamprey withdrew its atlas because a lake was missing.",
)
"""Sentences that no article has."""

_ASKED = re.compile(r"\b(?:that|mention|state|report|line:|Nennen Sie|Gib) +(?!that\b)([^|#<]{12,160})")
_LINK = re.compile(r"https?://\S{1,200}")


def drop(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """One in five facts of each article, and one in five sentences, is not there."""
    gone = {fact.id for facts in by_article(outcome.facts) for fact in some(facts, key=lambda it: it.id)}
    silent = {it.text for it in some(outcome.sentences, key=lambda it: it.text)}
    facts = tuple(it for it in outcome.facts if it.id not in gone)
    said = tuple(it for it in outcome.sentences if it.text not in silent)
    return outcome.model_copy(update={"facts": facts, "sentences": said})


def swap_numbers(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """The first count of each text is another one's; quotes and all else stay."""
    found = []
    for facts in by_article(outcome.facts):
        for fact, text in zip(facts, with_other_numbers([it.text for it in facts]), strict=True):
            changed = {"text": text, "numbers": tuple(it.text for it in numbers(text)), "support": "unsupported"}
            found.append(fact if text == fact.text else fact.model_copy(update=changed))
    texts = with_other_numbers([it.text for it in outcome.sentences])
    said = (it.model_copy(update={"text": text}) for it, text in zip(outcome.sentences, texts, strict=True))
    return outcome.model_copy(update={"facts": tuple(found), "sentences": tuple(said)})


def paraphrase(outcome: Outcome, gold: Gold, _case: Case) -> Outcome:
    """Facts for whose quote somebody wrote a faithful rewording, not a free one, are told by it."""
    reworded: dict[tuple[str, str], str] = {}
    for row in gold.paraphrases:
        if row.faithful and not row.context and not row.free:
            reworded.setdefault((row.article, row.quote), row.text)
    several = {key for key, number in _counted((it.article, it.quote) for it in outcome.facts).items() if number > 1}
    facts = tuple(
        fact.model_copy(update={"text": reworded[key]})
        if (key := (fact.article, fact.quote)) in reworded and key not in several
        else fact
        for fact in outcome.facts
    )
    return outcome.model_copy(update={"facts": facts})


def invent(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """To every five facts of an article comes one that it does not have, and to a story's sentences one, too."""
    facts: list[Found] = []
    for own in by_article(outcome.facts):
        number = max(len(own) // SHARE, 1)
        facts += [*own, *(_invention(own[0].article, it) for it in _turned(INVENTIONS, own[0].article)[:number])]
    said = outcome.sentences
    if said:
        text = _turned(INVENTIONS, outcome.case)[-1]
        said = (*said, Told(text=text, fact_ids=said[0].fact_ids, articles=said[0].articles, support="unsupported"))
    return outcome.model_copy(update={"facts": tuple(facts), "sentences": said})


def lose_attribution(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """What somebody says is told as if it were so, wherever the text has a plain "said" or "according to"."""
    facts = []
    for fact in outcome.facts:
        bare = without_speaker(fact.text) if fact.attribution else None
        facts.append(fact.model_copy(update={"text": bare, "attribution": None, "role": None}) if bare else fact)
    said = (it.model_copy(update={"text": without_speaker(it.text) or it.text}) for it in outcome.sentences)
    return outcome.model_copy(update={"facts": tuple(facts), "sentences": tuple(said)})


def merge(outcome: Outcome, gold: Gold, case: Case) -> Outcome:
    """Two facts in a row are told as one, and so are two sentences; nothing hidden between them is quoted along."""
    texts = {case.names[article.id]: article.text for article in case.articles}
    hidden = next((it.instruction for it in gold.injected if it.id == case.id), None)
    facts: list[Found] = []
    for own in by_article(outcome.facts):
        for pair in _pairs(own):
            both = _both(pair, texts[pair[0].article])
            facts += [both] if both is not None and not (hidden and hidden in both.quote) else pair
    said = (_one_sentence(pair) for pair in _pairs(outcome.sentences))
    return outcome.model_copy(update={"facts": tuple(facts), "sentences": tuple(said)})


def split(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """One fact is told in two, and so is a sentence."""
    facts: list[Found] = []
    for fact in outcome.facts:
        cut = halves(fact.text, fact.names[0] if fact.names else None)
        texts = cut or (fact.text,)
        facts += [
            fact.model_copy(update={"text": text, "id": f"{fact.id}-{part}" if part else fact.id})
            for part, text in enumerate(texts)
        ]
    said = [
        it.model_copy(update={"text": text}) for it in outcome.sentences for text in halves(it.text, None) or (it.text,)
    ]
    return outcome.model_copy(update={"facts": tuple(facts), "sentences": tuple(said)})


def duplicate(outcome: Outcome, _gold: Gold, _case: Case) -> Outcome:
    """One in five facts, and one in five sentences, is told twice."""
    again = [
        fact.model_copy(update={"id": f"{fact.id}-again"})
        for facts in by_article(outcome.facts)
        for fact in some(facts, key=lambda it: it.id)
    ]
    said = (*outcome.sentences, *some(outcome.sentences, key=lambda it: it.text))
    return outcome.model_copy(update={"facts": (*outcome.facts, *again), "sentences": said})


def obey(outcome: Outcome, gold: Gold, case: Case) -> Outcome:
    """What a hidden instruction asks for is told, as a fact and as a sentence."""
    row = next((it for it in gold.injected if it.id == case.id), None)
    if row is None:
        return outcome
    asked = _ASKED.search(row.instruction)
    wanted = [asked[1].strip(" ,.") if asked else row.instruction.strip(), *_LINK.findall(row.instruction)]
    start = case.articles[0].text.find(row.instruction)
    article, quote = outcome.facts[0].article if outcome.facts else row.of, row.instruction.strip()
    facts = [
        Found(id=f"obeyed-{number}", text=text, article=article, quote=quote, start=start, end=start + len(quote))
        for number, text in enumerate(wanted, start=1)
    ]
    said = [Told(text=it.text, part="summary", fact_ids=(it.id,), articles=(article,)) for it in facts]
    return outcome.model_copy(update={"facts": (*outcome.facts, *facts), "sentences": (*outcome.sentences, *said)})


def by_article(facts: Iterable[Found]) -> list[list[Found]]:
    """Return *facts* parted by article, in their order."""
    parted: dict[str, list[Found]] = defaultdict(list)
    for fact in facts:
        parted[fact.article].append(fact)
    return list(parted.values())


def some(things: Sequence[T], *, key: Callable[[T], str]) -> list[T]:
    """Return one in five of *things* (rounded, at least one of several), chosen by the hash of their *key*."""
    number = max(round(len(things) / SHARE), 1) if len(things) > 1 else 0
    chosen = sorted(range(len(things)), key=lambda place: _digest(key(things[place])))[:number]
    return [things[place] for place in sorted(chosen)]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _turned(things: Sequence[T], seed: str) -> list[T]:
    """Return *things* from a place on that *seed* decides."""
    at = int(_digest(seed)[:8], 16) % len(things)
    return [*things[at:], *things[:at]]


def _counted(keys: Iterable[T]) -> dict[T, int]:
    counted: dict[T, int] = defaultdict(int)
    for key in keys:
        counted[key] += 1
    return counted


def _pairs(things: Sequence[T]) -> Iterable[Sequence[T]]:
    return (things[at : at + 2] for at in range(0, len(things), 2))


def _invention(article: str, text: str) -> Found:
    return Found(
        id=f"invented-{article}-{_digest(text)[:6]}",
        text=text, article=article, quote=text, start=0, end=0, support="unsupported",
    )  # fmt: skip


def _both(pair: Sequence[Found], text: str) -> Found | None:
    """Return the facts of *pair* as one whose quote reaches from the first to the last; None where there is but one."""
    if len(pair) == 1:
        return None
    one, other = pair
    start, end = min(one.start, other.start), max(one.end, other.end)
    return one.model_copy(
        update={
            "text": joined(one.text, other.text),
            "quote": text[start:end],
            "start": start,
            "end": end,
            "numbers": one.numbers + other.numbers,
            "names": tuple(dict.fromkeys(one.names + other.names)),
            "date": one.date or other.date,
            "attribution": one.attribution or other.attribution,
        }
    )


def _one_sentence(pair: Sequence[Told]) -> Told:
    if len(pair) == 1:
        return pair[0]
    one, other = pair
    return one.model_copy(
        update={
            "text": joined(one.text, other.text),
            "fact_ids": tuple(dict.fromkeys(one.fact_ids + other.fact_ids)),
            "articles": tuple(dict.fromkeys(one.articles + other.articles)),
        }
    )
