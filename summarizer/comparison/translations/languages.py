"""In which languages a claim and its sources are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text, sentences_of
from summarizer.language.tongues.telling import NAMES, tells_apart


def translated(claim: Passage, sources: Sources) -> str | None:
    """Return the language of the cited words where that is surely another than *claim*'s; else None.

    A passage that does not tell, such as a heading, is in the language of its text. Where one cited passage is in the
    claim's language, the claim's words must hold against that one.
    """
    own = claim.tongue
    if own is None or not sources.cited:
        return None
    found = _cited_in(sources)
    if own in found or None in found:
        return None
    other = found.most_common(1)[0][0]
    return other if other and tells_apart(claim.order, own, other) else None


_MOST = 200
"""Passages that are asked for their language: an article in two has both well before."""


@read_once
def _cited_in(sources: Sources) -> Counter[str | None]:
    """Return how many of the cited passages are in each language, None for those that do not tell."""
    return Counter(_spoken(passage, sources) for passage in sources.cited[:_MOST])


def _spoken(passage: Passage, sources: Sources) -> str | None:
    return passage.tongue or _of_text(sources.read[passage.source]) or _of_context(sources)


@read_once
def _of_text(text: Text) -> str | None:
    return _commonest(text.passages)


@read_once
def _of_context(sources: Sources) -> str | None:
    return _commonest(sources.context)


def _commonest(passages: Iterable[Passage]) -> str | None:
    told = Counter(code for passage in passages if (code := passage.tongue) is not None)
    return told.most_common(1)[0][0] if told else None


def source_in(own: str, other: str) -> str:
    """Return what reasons call a source in the language *other* for a claim in *own*."""
    return "source" if own == other else f"the {NAMES[other]} source"


def nowhere(own: str, other: str) -> str:
    """Return how reasons end that find nothing in the source."""
    return "which no source does" if own == other else f"which the {NAMES[other]} source does not"


def reported_otherwise(text: str, cited: Sequence[str]) -> bool:
    """Return whether *text* is in another language than *cited* and says, in its own words, that somebody says so."""
    from summarizer.language.tongues.numerals import tokens  # few briefings need it
    from summarizer.language.tongues.reporting import reports

    sources = Sources.of(cited)
    claims = [claim for claim in sentences_of(text) if claim.words]
    told = [claim.tongue for claim in claims if translated(claim, sources) is not None]
    return bool(claims) and len(told) == len(claims) and reports(tokens(text), told[0] or "en")
