"""Facts of an article by a model: asked with a strict schema, every quote grounded afterwards by admission."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.asking import Reply, ask
from summarizer.engine import DraftSentence, Extracted
from summarizer.engines.model.replies import ExtractionReply, ReplyFact
from summarizer.engines.model.splitting import PART, Part, halves, parts
from summarizer.errors import (
    BudgetExceeded,
    ContextOverflow,
    ModelError,
    ReplyFiltered,
    ReplyRefused,
    ReplyTruncated,
    RunStopped,
)
from summarizer.fact import Attribution, FactDraft, Quantity, When
from summarizer.language.dates import dates
from summarizer.language.numbers import numbers
from summarizer.model import Model
from summarizer.prompts import Template
from summarizer.record import Outcome


@dataclass(frozen=True, slots=True)
class ModelExtractor:
    """Asks *model* with *template*; implements ``Extractor``.

    ``words``: how long a summary should be; ``language``: its language; ``part``: characters asked at once.
    """

    model: Model
    template: Template
    words: int | None = None
    language: str | None = None
    part: int = PART
    name: str = "model"

    async def extract(self, article: Article) -> Extracted:
        """Return the model's drafts for *article*, or why there are none; raise RunStopped as the client does.

        A text too long for the model, or a reply cut off, is asked for again in halves; what could be read of the
        article is kept, with the outcome that befell the rest.
        """
        drafts: list[FactDraft] = []
        summary: list[DraftSentence] = []
        troubles: list[ModelError] = []
        fresh = False
        pieces = parts(article, self.part)
        waiting = list(enumerate(pieces, start=1))
        while waiting:
            number, piece = waiting.pop(0)
            try:
                reply = await self._ask(piece, number, len(pieces))
            except (ContextOverflow, ReplyTruncated) as error:
                smaller = halves(article, piece)
                waiting[:0] = [(number, half) for half in smaller]
                if not smaller:
                    troubles.append(error)
                continue
            except RunStopped:
                raise
            except ModelError as error:
                troubles.append(error)
                continue
            before, fresh = len(drafts), fresh or not reply.cached
            drafts.extend(_draft(fact, piece) for fact in reply.value.facts)
            summary.extend(
                DraftSentence(sentence.text, tuple(before + fact - 1 for fact in sentence.facts if fact > 0))
                for sentence in reply.value.summary
            )
        outcome, reason = _outcome(troubles, len(pieces))
        return Extracted(tuple(drafts), summary=tuple(summary), outcome=outcome, reason=reason, fresh=fresh)

    async def _ask(self, piece: Part, number: int, of: int) -> Reply[ExtractionReply]:
        prompt = self.template.render(
            piece.text, words=self.words, language=self.language, part=number if of > 1 else None, parts=of
        )
        return await ask(self.model, prompt, ExtractionReply)


_OUTCOMES: tuple[tuple[type[ModelError], Outcome], ...] = (
    (ReplyTruncated, "truncated"),
    (ContextOverflow, "truncated"),
    (ReplyRefused, "refused"),
    (ReplyFiltered, "filtered"),
)


def _outcome(troubles: list[ModelError], pieces: int) -> tuple[Outcome | None, str | None]:
    """Return what befell an article in one word and in the first trouble's own; (None, None) where nothing did."""
    if not troubles:
        return None, None
    worst = troubles[0]
    outcome: Outcome = next((name for kind, name in _OUTCOMES if isinstance(worst, kind)), "failed")
    where = f" ({len(troubles)} of {pieces} parts)" if pieces > 1 else ""
    budget = "not asked: " if isinstance(worst, BudgetExceeded) else ""
    return outcome, f"{budget}{worst}{where}"


def _draft(fact: ReplyFact, piece: Part) -> FactDraft:
    attribution = None
    if fact.speaker:
        attribution = Attribution(who=fact.speaker, role=fact.speaker_role, source=fact.speaker_kind)
    return FactDraft(
        statement=fact.statement,
        quote=fact.quote,
        near=piece.start,
        kind=fact.kind,
        modality=fact.modality,
        attribution=attribution,
        who=tuple(fact.people),
        where=tuple(fact.places),
        when=_when(fact.date),
        quantities=tuple(_quantities(fact.numbers)),
    )


def _when(written: str | None) -> When | None:
    """Return *written* as this program reads it; a date that the model worked out falls later: no quote has it."""
    if not written or not written.strip():
        return None
    found = dates(written)
    if not found:
        return When(text=written)
    date = found[0]
    basis = "text" if date.begins else "unknown"
    fields = {"text": date.text, "start": date.begins, "end": date.ends, "precision": date.precision, "basis": basis}
    return When.model_validate(fields)


def _quantities(written: Iterable[str]) -> Iterable[Quantity]:
    for text in written:
        for number in numbers(text):
            yield Quantity(text=number.text, value=number.value, unit=number.unit, bound=number.bound, of=number.of)
