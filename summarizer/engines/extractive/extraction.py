"""Facts of an article without a model: its own sentences, with slots read off them by rule."""

from __future__ import annotations

import re

from summarizer.article import Article
from summarizer.engine import Extracted
from summarizer.engines.extractive.candidates import Candidate, candidates
from summarizer.fact import Attribution, FactDraft, Quantity, When
from summarizer.language.attribution import Attributed, main_attribution
from summarizer.language.cues import kind, modality
from summarizer.language.dates import DateMention, dates
from summarizer.language.numbers import numbers
from summarizer.language.people import people
from summarizer.language.places import places
from summarizer.language.tokens import words
from summarizer.language.word_classes import OWNING_S

_AT = re.compile(
    r"\b(?:in|at|to|from|near|into|across|outside|inside|throughout|towards?|over|within)\s(?:the\s)?$", re.IGNORECASE
)


class ExtractiveExtractor:
    """Reads an article by rules; implements ``Extractor``."""

    name = "extractive"

    async def extract(self, article: Article) -> Extracted:
        """Return a draft for each sentence that stands alone, with what was passed over and why."""
        return extract(article)


def extract(article: Article) -> Extracted:
    """Return a draft for each sentence of *article* that stands alone; plain synchronous form."""
    found, skipped = candidates(article)
    return Extracted(tuple(_draft(candidate, article) for candidate in found), skipped)


def _draft(candidate: Candidate, article: Article) -> FactDraft:
    prose = candidate.prose
    attributed = main_attribution(prose)
    dated = dates(prose)
    taken = [(date.start, date.end) for date in dated]
    return FactDraft(
        statement=prose,
        quote=article.text[candidate.start : candidate.end],
        near=candidate.start,
        kind=kind(prose, attributed is not None),
        modality=modality(prose),
        attribution=_attribution(prose, attributed),
        who=tuple(dict.fromkeys(mention.name for mention in people(prose).mentions if not mention.administration)),
        where=_where(prose),
        when=_when(dated),
        quantities=tuple(
            Quantity(text=number.text, value=number.value, unit=number.unit, bound=number.bound, of=number.of)
            for number in numbers(prose)
            if not number.ordinal and not any(start <= number.start < end for start, end in taken)
        ),
    )


def _attribution(prose: str, said: Attributed | None) -> Attribution | None:
    if said is None:
        return None
    role = prose[said.role[0] : said.role[1]] if said.role else None
    cue = prose[said.cue[0] : said.cue[1]]
    return Attribution(who=prose[said.who[0] : said.who[1]], role=role, verb=cue, source=said.source)


def _where(prose: str) -> tuple[str, ...]:
    """Return the places that a preposition puts something at, as written; "the Ruritanian minister" is nowhere."""
    found = places(words(prose))
    named = (
        prose[place.start : place.end] for place in found if not place.adjective and _AT.search(prose, 0, place.start)
    )
    return tuple(dict.fromkeys(name for name in named if not name.endswith(OWNING_S)))


def _when(found: list[DateMention]) -> When | None:
    """Return the most telling date of a sentence: one that names a day before one that does not, then the first."""
    if not found:
        return None
    order = ["day", "time", "week", "month", "season", "year", "unknown"]
    date = min(found, key=lambda item: (item.begins is None, order.index(item.precision), item.start))
    basis = "text" if date.begins else "unknown"
    return When.model_validate(
        {"text": date.text, "start": date.begins, "end": date.ends, "precision": date.precision, "basis": basis}
    )
