"""Sentences against their facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from summarizer.audit.finding import Finding
from summarizer.briefing import Briefing, Sentence
from summarizer.engines.extractive.headlines import forms
from summarizer.fact import Fact
from summarizer.merging.eras import mixes_eras
from summarizer.pipeline import Citable, by_article, settled
from summarizer.verification import verify_sentence


def named(*groups: tuple[str, Iterable[Sentence]]) -> Iterator[tuple[str, Sentence]]:
    """Yield each sentence with its place."""
    for name, sentences in groups:
        for position, sentence in enumerate(sentences):
            yield f"{name}[{position}]", sentence


def sentence_findings(place: str, sentence: Sentence, citable: Citable) -> Iterator[Finding]:
    """Yield what is wrong with one sentence, given what it may cite."""
    known = citable.facts
    foreign = [name for name in sentence.fact_ids if name not in known]
    if foreign:
        yield Finding(place, f"cites {', '.join(foreign)}, no fact of its story")
        return
    if len(set(sentence.fact_ids)) < len(sentence.fact_ids):
        yield Finding(place, "cites a fact twice")
    if sentence.basis != "facts":
        yield Finding(place, "says it is computed; only gaps and the bottom line have computed sentences")
        return
    facts = [known[name] for name in sentence.fact_ids]
    verdict = verify_sentence(sentence.text, facts, citable.articles)
    support = settled(verdict.support, sentence.opinion)
    if support != sentence.support:
        yield Finding(place, f"is {support}, not {sentence.support}: {'; '.join(verdict.reasons) or 'all stands'}")
    if sentence.opinion and not set(sentence.opinion.fact_ids) <= set(sentence.fact_ids):
        yield Finding(place, "has an opinion that rests on facts it does not cite")
    if mixes_eras(frozenset(fact.evidence[0].article_id for fact in facts), citable.eras):
        yield Finding(place, "cites facts from both sides of an era conflict")


def words_are_facts(briefing: Briefing) -> bool:
    """Return whether each sentence of *briefing* is a fact's own: the extractive engine writes none, a person may."""
    return briefing.engine == "extractive" and not briefing.edited


def word_for_word(place: str, sentence: Sentence, known: Mapping[str, Fact]) -> Iterator[Finding]:
    """Yield where a sentence is no statement of one fact, nor, as a headline, one of the forms made of it."""
    statements = [known[name].statement for name in sentence.fact_ids if name in known]
    if len(statements) != 1 or sentence.language is not None:
        yield Finding(place, "is no statement of one fact, as the extractive engine's sentences are")
    elif sentence.text not in statements and not (
        place.endswith("headline[0]") and sentence.text in forms(statements[0])
    ):
        yield Finding(place, "is not worded as its fact is")


def summary_findings(briefing: Briefing) -> Iterator[Finding]:
    """Yield what is wrong with the summaries of the articles."""
    told = by_article(fact for story in briefing.stories for fact in story.facts)
    places = {article.id: place for place, article in enumerate(briefing.articles)}
    articles = {article.id: article for article in briefing.articles}
    order = [places[summary.article_id] for summary in briefing.summaries]
    if any(former >= latter for former, latter in pairwise(order)):
        yield Finding("summaries", "do not follow their articles, each once")
    for summary in briefing.summaries:
        own = told.get(summary.article_id, {})
        for name, sentence in named(("sentences", summary.sentences)):
            place = f"summaries[{summary.article_id}].{name}"
            yield from sentence_findings(place, sentence, Citable(own, articles))
            yield from word_for_word(place, sentence, own) if words_are_facts(briefing) else ()
