"""Articles to admitted facts: many at once, each failure on its own."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from summarizer.article import Article
from summarizer.briefing import Sentence
from summarizer.engine import DraftSentence, Extracted
from summarizer.fact import Admitted, Fact, Reason, Rejected
from summarizer.language.tokens import fold
from summarizer.merging.reprints import kept_text, reprint_groups
from summarizer.models.turnstile import turn
from summarizer.pipeline.admitting import Admissions
from summarizer.pipeline.collecting import seldom_collected
from summarizer.pipeline.engine import Engine, Progress, all_of, silent
from summarizer.record import Outcome, Skipped


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read of all articles, by article id: admitted facts, own summaries, what was passed over, what failed.

    ``failures`` holds outcome and reason of articles of which something could not be read; ``rejected`` what was not
    admitted of any of them.
    """

    facts: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()
    skipped: dict[str, tuple[Skipped, ...]] = field(default_factory=dict)
    summaries: dict[str, tuple[Sentence, ...]] = field(default_factory=dict)
    failures: dict[str, tuple[Outcome, str]] = field(default_factory=dict)


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return *articles* sorted by key, each once: the order they came in never matters."""
    return tuple(sorted({article.id: article for article in articles}.values(), key=lambda a: (a.key, a.id)))


async def extract(articles: Sequence[Article], engine: Engine, progress: Progress = silent) -> Extraction:
    """Return what *engine* reads of *articles*; one article that yields nothing does not stop the others.

    A copy that has no sentence of its own beside the fullest text of its reprint group is not asked about again.
    """
    done = 0
    admissions = Admissions(engine)
    progress("reading for facts", 0, len(articles))

    async def one(article: Article) -> tuple[Extracted, Admitted]:
        nonlocal done
        await turn()  # let Ctrl-C and other tasks in; preparing all requests at once would hold the loop
        extracted = await engine.extractor.extract(article)
        admitted = await admissions.of(extracted.drafts, article, fresh=extracted.fresh)
        done += 1
        progress("reading for facts", done, len(articles))
        return replace(extracted, drafts=()), admitted  # nobody asks for them again, and they are as large as the facts

    copies = await asyncio.to_thread(_copies, articles) if engine.model else frozenset()
    asked = [article for article in articles if article.id not in copies]
    with seldom_collected():
        read = await all_of(map(one, asked), engine.at_once)
    result = Extraction(rejected=tuple(item for _, admitted in read for item in admitted.rejected))
    unsupported: list[Rejected] = []
    for article, (extracted, admitted) in zip(asked, read, strict=True):
        result.facts[article.id], result.skipped[article.id] = admitted.facts, extracted.skipped
        result.summaries[article.id] = tuple(_cited(extracted.summary, admitted, article, unsupported))
        if extracted.outcome:
            result.failures[article.id] = extracted.outcome, extracted.reason or extracted.outcome
    return Extraction(
        result.facts, result.rejected + tuple(unsupported), result.skipped, result.summaries, result.failures
    )


def _copies(articles: Sequence[Article]) -> frozenset[str]:
    """Return the ids of those whose every sentence another, of the same text, has as well."""
    groups = [group for group in reprint_groups(_alike(articles)) if len(group) > 1]
    if not groups:
        return frozenset()
    from summarizer.merging.same_facts import tells_the_same

    return frozenset(copy.id for group in groups for copy in group[1:] if tells_the_same(copy, group[0]))


def _alike(articles: Sequence[Article]) -> list[Article]:
    """Return the articles of which a good part, cut roughly into sentences, stands in others, and those others.

    Whoever has no sentence of its own is among them; to look for reprints among all takes ten times as long.
    """
    told = [_rough_sentences(article) for article in articles]
    counts = Counter(sentence for sentences in told for sentence in sentences)
    suspects = [
        sentences
        for sentences in told
        if sum(counts[sentence] > 1 for sentence in sentences) >= _SHARED * max(1, len(sentences))
    ]
    theirs = {sentence for sentences in suspects for sentence in sentences if counts[sentence] > 1}
    return [
        article
        for article, sentences in zip(articles, told, strict=True)
        if not sentences or not theirs.isdisjoint(sentences)
    ]


def _rough_sentences(article: Article) -> set[str]:
    plain = " ".join(fold(kept_text(article)).split()).replace("。", ". ").replace("? ", ". ").replace("! ", ". ")
    return {sentence for sentence in plain.split(". ") if len(sentence) >= _LONG}


_SHARED = 0.3
"""Share of an article's sentences that others have word for word from which it may be a copy: of one with no sentence
of its own the rest differs in a mark or a slip."""
_LONG = 40
"""Characters of a sentence that two texts seldom share by chance."""


def _cited(
    proposed: Iterable[DraftSentence], admitted: Admitted, article: Article, rejected: list[Rejected]
) -> Iterable[Sentence]:
    """Yield the proposed summary sentences whose facts were all admitted; the others are *rejected*."""
    for sentence in proposed:
        ids = [admitted.ids[draft] if 0 <= draft < len(admitted.ids) else None for draft in sentence.drafts]
        if ids and None not in ids:
            known = tuple(dict.fromkeys(name for name in ids if name))
            yield Sentence(text=" ".join(sentence.text.split()), fact_ids=known, language=sentence.language)
        else:
            detail = "cites a fact that was not admitted" if ids else "cites no fact"
            rejected.append(
                Rejected(
                    what="sentence",
                    text=sentence.text,
                    reason=Reason.UNKNOWN_FACT,
                    detail=detail,
                    article_id=article.id,
                )
            )
