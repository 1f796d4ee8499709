"""Any text against any articles: sentence by sentence, with the words that offend and the passage they offend against.

`verify` judges one sentence; here a whole text is taken apart, and every verdict is brought back to places in the text
and in the articles by name, so that a table, a page or another program can show both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.briefing import Briefing, Sentence
from summarizer.comparison import Difference, Passage, Sources
from summarizer.comparison.verdict import Support, Verdict
from summarizer.fact import Evidence, Fact
from summarizer.language.drafts import sentences_of_draft
from summarizer.verification import contexts, verify, verify_sentence


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of an article: ``key`` names it, ``start`` and ``end`` are code points into its text."""

    key: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One difference: what kind, whether the sources contradict it, the words in the sentence, and the words in them.

    ``said`` is an offset pair into the sentence; ``source`` the nearest thing that an article does say, or None.
    """

    kind: str
    relation: str
    reason: str
    said: tuple[int, int]
    source: Place | None


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence with its verdict.

    ``where`` is its place: ``start:end`` of a text, or the path in a bundle. ``nearest``: the sentences of the articles
    that it rests on, best first, then those that marks are in. ``extra``: what of the article it needs beside the
    words it cites. ``uncovered``: the words that no cited passage carries, or not as they are told, where these keep it
    from being supported: offset pairs into the sentence.
    """

    where: str
    text: str
    support: Support
    coverage: float
    reasons: tuple[str, ...]
    marks: tuple[Mark, ...]
    nearest: tuple[Place, ...]
    extra: Place | None
    uncovered: tuple[tuple[int, int], ...]


def check_text(text: str, articles: Sequence[Article]) -> tuple[Checked, ...]:
    """Return a verdict on each sentence of *text* against *articles*, which are read once for all of them.

    Headings, list items and rows of tables are checked like sentences. What only sets them out says nothing: emphasis,
    citations, labels, headings of a draft's own ("Key points") and its list of sources.
    """
    texts = [article.text for article in articles]
    sources = Sources.of(texts)
    home = _Home([(article.key, 0, article.text) for article in articles])
    checked = []
    for start, end, sentence in sentences_of_draft(text):
        verdict = verify(sentence, sources)
        passages = list(sources.nearest(Passage(sentence)))
        for difference in verdict.differences:
            around = _sentence_around(difference.source, sources)
            if around is not None and around not in passages:
                passages.append(around)
        near = [home.place(*sources.given(passage.place(0, len(passage.text)))) for passage in passages]
        checked.append(_checked(f"{start}:{end}", text[start:end], verdict, home, near))
    return tuple(checked)


def check_briefing(briefing: Briefing) -> tuple[Checked, ...]:
    """Return a verdict on each sentence of *briefing* that cites facts, against these facts in their articles."""
    articles = {article.id: article for article in briefing.articles}
    return tuple(
        _cited(place, sentence, facts, articles)
        for place, sentence, known in cited_sentences(briefing)
        if (facts := [known[name] for name in sentence.fact_ids if name in known])
    )


def cited_sentences(briefing: Briefing) -> Iterator[tuple[str, Sentence, dict[str, Fact]]]:
    """Yield each sentence of *briefing* that is no computed one, with its place and the facts that it may cite."""
    everything: dict[str, Fact] = {}
    for number, story in enumerate(briefing.stories):
        known = {fact.id: fact for fact in story.facts}
        everything |= known
        yield f"stories[{number}].headline", story.headline, known
        for position, sentence in enumerate(story.sentences):
            yield f"stories[{number}].sentences[{position}]", sentence, known
    for summary in briefing.summaries:
        for position, sentence in enumerate(summary.sentences):
            yield f"summaries[{summary.article_id}].sentences[{position}]", sentence, everything


def _cited(where: str, sentence: Sentence, facts: Sequence[Fact], articles: dict[str, Article]) -> Checked:
    evidence = [item for fact in facts for item in fact.evidence]
    home = _Home(
        [(_key(item, articles), item.start, item.excerpt) for item in evidence]
        + [(article.key, 0, article.text) for article in contexts(facts, articles)]
    )
    near = [home.place(number, 0, len(item.excerpt)) for number, item in enumerate(evidence[:1])]
    return _checked(where, sentence.text, verify_sentence(sentence.text, facts, articles), home, near)


def _key(item: Evidence, articles: dict[str, Article]) -> str:
    return articles[item.article_id].key if item.article_id in articles else item.article_id


class _Home:
    """Where the sources of a verdict stand: the articles that they are cut from, by number."""

    def __init__(self, sources: Sequence[tuple[str, int, str]]) -> None:
        self._sources = sources

    def place(self, number: int, start: int, end: int) -> Place:
        key, offset, text = self._sources[number]
        return Place(key, offset + start, offset + end, text[start:end])

    def known(self, place: tuple[int, int, int] | None) -> Place | None:
        return self.place(*place) if place is not None and place[0] < len(self._sources) else None


def _sentence_around(place: tuple[int, int, int] | None, sources: Sources) -> Passage | None:
    """Return the sentence that *place* is a part of, which tells more than its words alone."""
    if place is None:
        return None
    number, start, end = place
    for passage in sources.read[number].passages:
        _, first, last = sources.given(passage.place(0, len(passage.text)))
        if first <= start and end <= last:
            return passage
    return None


def _checked(where: str, text: str, verdict: Verdict, home: _Home, nearest: Sequence[Place]) -> Checked:
    return Checked(
        where=where,
        text=text,
        support=verdict.support,
        coverage=round(verdict.coverage, 4),
        reasons=verdict.reasons,
        marks=tuple(_mark(difference, home) for difference in verdict.differences),
        nearest=tuple(nearest),
        extra=home.known(verdict.extra),
        uncovered=verdict.uncovered,
    )


def _mark(difference: Difference, home: _Home) -> Mark:
    return Mark(
        kind=difference.kind,
        relation=difference.relation,
        reason=difference.reason,
        said=difference.said,
        source=home.known(difference.source),
    )
