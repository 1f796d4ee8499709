"""A second reading by a model: it sees claims and excerpts, and may answer with a word and numbers, nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.asking import ask
from summarizer.briefing import Opinion, Sentence
from summarizer.engine import Reviewed
from summarizer.engines.model.replies import ReplyVerdict, ReviewReply
from summarizer.errors import ModelError, RunStopped
from summarizer.fact import Fact
from summarizer.model import Model
from summarizer.prompts import Template

AT_A_TIME = 20
"""Claims a call: more than a story has sentences, few enough that a small model still answers each."""


@dataclass(frozen=True, slots=True)
class ModelReviewer:
    """Asks *model* with *template*; implements ``Reviewer``."""

    model: Model
    template: Template

    async def review(
        self, sentences: Sequence[Sentence], known: Mapping[str, Fact], context: Mapping[str, str]
    ) -> Reviewed:
        """Return an opinion on each of *sentences*, or None; raise RunStopped as the client does.

        An answer that cites no excerpt of its claim decides nothing, nor does one on a claim that was not asked about.
        What a claim has of the *context* stands behind its excerpts, and by itself decides nothing either.
        """
        opinions: list[Opinion | None] = []
        failures = []
        for first in range(0, len(sentences), AT_A_TIME):
            asked = sentences[first : first + AT_A_TIME]
            try:
                opinions += await self._opinions(asked, known, context)
            except RunStopped:
                raise
            except ModelError as error:
                failures.append(str(error))
                opinions += [None] * len(asked)
        return Reviewed(tuple(opinions), tuple(failures))

    async def _opinions(
        self, sentences: Sequence[Sentence], known: Mapping[str, Fact], context: Mapping[str, str]
    ) -> list[Opinion | None]:
        cited = [[known[name] for name in sentence.fact_ids if name in known] for sentence in sentences]
        claims = [
            {"number": number, "text": sentence.text, "excerpts": _excerpts(facts, context.get(sentence.text))}
            for number, (sentence, facts) in enumerate(zip(sentences, cited, strict=True), start=1)
        ]
        reply = (await ask(self.model, self.template.render("", claims=claims), ReviewReply)).value
        # The first answer on a claim counts: a reply that takes it back further down is no better informed.
        answers = {answer.claim: answer for answer in reversed(reply.verdicts)}
        return [_opinion(answers.get(number), facts) for number, facts in enumerate(cited, start=1)]


def _excerpts(facts: Sequence[Fact], context: str | None) -> list[dict[str, object]]:
    told = [fact.evidence[0].excerpt for fact in facts] + ([context] if context else [])
    return [{"number": number, "text": " ".join(text.split())} for number, text in enumerate(told, start=1)]


def _opinion(answer: ReplyVerdict | None, facts: Sequence[Fact]) -> Opinion | None:
    if answer is None:
        return None
    deciding = tuple(dict.fromkeys(facts[n - 1].id for n in answer.excerpts if 0 < n <= len(facts)))
    if answer.verdict == "not_stated":
        return Opinion(verdict="not stated", fact_ids=())
    return Opinion(verdict=answer.verdict, fact_ids=deciding) if deciding else None
