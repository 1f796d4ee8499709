"""Does a text say only what the cited words say? A verdict with its reasons, by plain code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.atoms import bare_words
from summarizer.comparison import loading
from summarizer.comparison.verdict import Verdict
from summarizer.language.plain import Plain, one_line, plain
from summarizer.language.tokens import folded_words

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.comparison import Sources
    from summarizer.fact import Fact


def verify(text: str, sources: Sequence[str] | Sources, *, context: Sequence[str] = ()) -> Verdict:
    """Return whether *text* says only what *sources* (excerpts, or whole articles) say.

    *context* is what the excerpts stand in, usually the article: it says who "she" is and gives titles in full.
    A text of several sentences is verified sentence by sentence; the worst decides. Of many claims against one
    article, a `Sources` made once saves reading it for each. Raise NotLoaded within `loading.unheld`, where the first
    sentence in other words would hold the caller for 0.2 s; TypeError where *sources* or *context* is one string, whose
    letters would each be a source.
    """
    if isinstance(sources, str) or isinstance(context, str):
        raise TypeError("sources and context are lists of texts, not one text: verify(text, [article])")
    return _verify(text, sources, context)


def _verify(
    text: str, sources: Sequence[str] | Sources, context: Sequence[str] = (), *, excerpts: bool = False
) -> Verdict:
    """Return the verdict of `verify`; *excerpts* go on from line to line, which whole texts need not."""
    texts = sources if isinstance(sources, Sequence) else sources.texts
    given, read_as = text, plain(text, excerpt=True, items=True)
    text = read_as.text
    if (given in texts or text in texts or _is_one_of(text, texts)) and (folded_words(text) or folded_words(given)):
        return Verdict("supported")  # word for word, as every statement of the extractive engine is
    from summarizer.comparison import Sources
    from summarizer.comparison.copies.excerpts import copied
    from summarizer.comparison.texts import sentences_of

    read = sources if isinstance(sources, Sources) else Sources.of(sources, context, excerpts=excerpts)
    claims = [claim for claim in sentences_of(text) if claim.words]
    if claims and all(copied(claim, read) for claim in claims):
        return Verdict("supported")
    loading.require()
    from summarizer.comparison.judging import judge

    return _as_given(judge(text, read), read_as, read)


def _as_given(verdict: Verdict, claim: Plain, sources: Sources) -> Verdict:
    """Return *verdict* with its places in the texts as they were given."""
    if not claim.pieces and sources.as_given:
        return verdict
    return replace(
        verdict,
        differences=tuple(
            replace(found, said=claim.given(*found.said), source=found.source and sources.given(found.source))
            for found in verdict.differences
        ),
        extra=verdict.extra and sources.given(verdict.extra),
        uncovered=tuple(claim.given(*place) for place in verdict.uncovered),
    )


def _is_one_of(text: str, texts: Sequence[str]) -> bool:
    """Return whether *text* is one of *texts* but for white space; an excerpt may run over the end of a line."""
    most = 2 * len(text) + _UNREAD
    return any(len(other) < most and one_line(other) == one_line(text) for other in texts)


_UNREAD = 16
"""Characters more that a short excerpt may have, which are not read: soft hyphens, marks of emphasis."""


def verify_statement(statement: str, excerpt: str, article: Article) -> Verdict:
    """Return whether the *statement* of a fact says only what its *excerpt* says, read in its *article* where need be.

    A statement that is read by itself names what its excerpt calls "she" or "the mill".
    """
    return _in_context(statement, [excerpt], [article])


def verify_sentence(text: str, facts: Sequence[Fact], articles: Mapping[str, Article] | None = None) -> Verdict:
    """Return whether *text* says only what the spans of *facts* say and keeps their attributions.

    Where these spans alone do not carry it, the *articles* by id that they stand in are read as their context: a quote
    of "she" carries a sentence about Ann Roe only with the sentence before it. What the article says elsewhere, and
    they do not, they do not carry. Who tells what nobody else vouches for is named; the name of an authority that
    records it may be left out, and the sentence is weak. A verdict's places count the excerpts, then these articles
    (`contexts`).
    """
    if not facts:
        return Verdict("unsupported", ("cites no fact",), 0.0)
    cited = [evidence.excerpt for fact in facts for evidence in fact.evidence]
    verdict = _in_context(text, cited, contexts(facts, articles or {}))
    unnamed = [fact for fact in facts if fact.attribution and not names_source(text, fact.attribution.who)]
    unnamed = [fact for fact in unnamed if not _is_in_full(text, fact, articles or {})]
    lost = [fact.attribution.who for fact in unnamed if fact.attribution]
    if not lost or _named_in_translation(text, cited, lost):
        return verdict
    reasons = tuple(f"drops the attribution to {who!r}" for who in dict.fromkeys(lost))
    refused = verdict.support == "unsupported" or any(_owed(text, fact) for fact in unnamed)
    return replace(verdict, support="unsupported" if refused else "weak", reasons=verdict.reasons + reasons)


def _is_in_full(text: str, fact: Fact, articles: Mapping[str, Article]) -> bool:
    """Return whether *text* has the surname of who says *fact* by a first name alone: "Roe" for the article's "Ann".

    A word of the language is no first name here: "Police" is not called "Chief" in full.
    """
    who, home = fact.attribution.who if fact.attribution else "", articles.get(fact.evidence[0].article_id)
    if home is None or not who.isalpha() or not who[0].isupper():
        return False
    from summarizer.language.lexicon import known  # as rare as such speakers

    surnames = set(re.findall(rf"\b{who} ([A-Z]\w+)", home.text))
    return not known(who.lower()) and not surnames.isdisjoint(re.findall(r"\w+", text))


def _owed(text: str, fact: Fact) -> bool:
    from summarizer.comparison.parties.owed_names import owes_the_name

    return fact.attribution is not None and owes_the_name(text, fact.attribution, fact.evidence[0].excerpt)


def _in_context(text: str, cited: Sequence[str], homes: Sequence[Article]) -> Verdict:
    """Return the verdict on *text* by the words *cited*; where they alone hardly carry it, read in their articles."""
    verdict = _verify(text, cited, excerpts=True)
    if stands_alone(verdict) or not homes:
        return verdict
    return _verify(text, cited, [article.readable() for article in homes], excerpts=True)


def stands_alone(verdict: Verdict) -> bool:
    """Return whether a text may stand for the words it cites: supported, or reworded with hardly a word of its own."""
    return verdict.support == "supported" or (verdict.support == "weak" and verdict.coverage >= LEAST_CARRIED)


LEAST_CARRIED = 0.75
"""Share of a text's content that its excerpt carries. ``pytest tests/test_citations.py -s`` prints how many statements
that were written by hand stand so."""


def contexts(facts: Sequence[Fact], articles: Mapping[str, Article]) -> list[Article]:
    """Return the articles that *facts* were read in first, each once; other places of the same words add nothing."""
    homes = dict.fromkeys(fact.evidence[0].article_id for fact in facts if fact.evidence)
    return [articles[name] for name in homes if name in articles]


def _named_in_translation(text: str, cited: Sequence[str], lost: Sequence[str]) -> bool:
    """Return whether *text*, in another language than *cited*, may call those by another word who say so.

    "Ann Roe" is the same in every language; "el instituto" and "das Ministerium" are not.
    """
    if any(word[:1].isupper() for who in lost if not _ARTICLE.match(who) for word in who.split()):
        return False
    from summarizer.comparison.translations.languages import reported_otherwise

    return reported_otherwise(text, cited)


_ARTICLE = re.compile(
    r"(?:the|el|la|los|las|o|a|os|as|le|les|der|die|das|il|lo|i|gli|un|una|uma|une|ein|eine|an)\s|l['’]", re.I
)
"""What opens a description: who is called by a name has none."""


def names_source(text: str, who: str) -> bool:
    """Return whether *text* names *who*; one telling word is enough: the surname, the ministry, "officials"."""
    telling = _telling(who)
    return not telling or not telling.isdisjoint(bare_words(text))


def _telling(who: str) -> frozenset[str]:
    return frozenset([word for word in bare_words(who) if len(word) > 2]) - _POINTING


_POINTING = frozenset({"the", "his", "her", "their", "she", "they"})
"""Words that only point at whoever is meant, who may be named instead."""
