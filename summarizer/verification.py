"""Does a text say only what the cited words say? A verdict with its reasons, by plain code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.atoms import atoms, bare
from summarizer.comparison import CHECKS, Difference, Passage, Sources
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import words

if TYPE_CHECKING:
    from summarizer.fact import Fact

Support = Literal["supported", "weak", "unsupported"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``supported``: the cited words carry all of it; ``weak``: nothing in them contradicts it, but not all of its
    wording is covered; ``unsupported``: it says something that they do not.

    ``reasons`` say so in words, ``differences`` with places in the text and in the sources. ``coverage``, 0 to 1: the
    share of the content that the sources carry. ``extra``: what of the context it needs beside the cited words, as
    (index of the source, the context counted after the cited texts; start; end).
    """

    support: Support
    reasons: tuple[str, ...] = ()
    coverage: float = 1.0
    differences: tuple[Difference, ...] = ()
    extra: tuple[int, int, int] | None = None


def verify(text: str, sources: Sequence[str] | Sources, *, context: Sequence[str] = ()) -> Verdict:
    """Return whether *text* says only what *sources* (excerpts, or whole articles) say.

    *context* is what the excerpts stand in, usually the article: it says who "she" is and gives titles in full.
    """
    cited = sources.texts if isinstance(sources, Sources) else sources
    if text in cited and words(text):
        return Verdict("supported")  # word for word, as every statement of the extractive engine is
    if not words(text):
        return Verdict("unsupported", ("says nothing",), 0.0)
    known = sources if isinstance(sources, Sources) else Sources.of(sources, context)
    found: list[Difference] = []
    for _, start, end in article_sentences(text):
        claim = Passage(text[start:end], start)
        for check in CHECKS:
            found.extend(check(claim, known))
    reasons = tuple(dict.fromkeys(difference.reason for difference in found))
    if any(difference.relation == "clash" for difference in found):
        return Verdict("unsupported", reasons, 0.0, tuple(found))
    return Verdict("weak", reasons, 0.0, tuple(found))


def verify_sentence(text: str, facts: Sequence[Fact]) -> Verdict:
    """Return whether *text* says only what the spans of *facts* say and keeps their attributions."""
    if not facts:
        return Verdict("unsupported", ("cites no fact",), 0.0)
    verdict = verify(text, [evidence.excerpt for fact in facts for evidence in fact.evidence])
    lost = [fact.attribution.who for fact in facts if fact.attribution and not names_source(text, fact.attribution.who)]
    if lost:
        reasons = tuple(f"drops the attribution to {who!r}" for who in dict.fromkeys(lost))
        return Verdict("unsupported", verdict.reasons + reasons, verdict.coverage)
    return verdict


def names_source(text: str, who: str) -> bool:
    """Return whether *text* names *who*; one telling word is enough: the surname, the ministry, "officials"."""
    telling = _telling(who)
    return not telling or bool(telling & set(atoms(text).order))


def _telling(who: str) -> frozenset[str]:
    return frozenset(bare(word.text) for word in words(who) if len(word.text) > 2) - {"the", "his", "her", "their"}
