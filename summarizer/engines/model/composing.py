"""A story told by a model from verified facts: it sees nothing else, and what does not hold goes back once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.asking import ask
from summarizer.briefing import Sentence
from summarizer.engine import Composed, Material
from summarizer.engines.extractive.composing import compose as compose_extractively
from summarizer.engines.extractive.ranking import rank
from summarizer.engines.model.replies import CompositionReply, ReplySentence
from summarizer.errors import ModelError, RunStopped
from summarizer.fact import Fact
from summarizer.merging.eras import mixes_eras, sides
from summarizer.model import Model
from summarizer.prompts import Template
from summarizer.verification import verify_sentence

MOST_FACTS = 60
"""Facts of one story that a model is shown, the most worth telling first: more than five times what it may tell."""


@dataclass(frozen=True, slots=True)
class ModelComposer:
    """Asks *model* with *template*; implements ``Composer``. ``words`` and ``language``: of the story as a whole."""

    model: Model
    template: Template
    words: int | None = None
    language: str | None = None
    name: str = "model"

    async def compose(self, material: Material) -> Composed:
        """Return the model's telling, or the extractive one and why; raise RunStopped as the client does.

        Sentences that do not hold are sent back once with the reasons; what fails again is left to the pipeline, which
        puts the facts' own words in its place.
        """
        shown = [item.fact for item in rank(material)[:MOST_FACTS]]
        shown.sort(key=lambda fact: (fact.evidence[0].article_id, fact.evidence[0].start))
        values = self._values(material, shown)
        try:
            reply = await self._ask(values)
            failed = _failed(reply, shown, material)
            if failed:
                try:
                    reply = await self._ask(values | {"failed": failed})
                except RunStopped:
                    raise
                except ModelError:
                    pass  # the first telling stands; what failed in it is mended by the pipeline
        except RunStopped:
            raise
        except ModelError as error:
            plain = compose_extractively(material)
            return Composed(plain.headline, plain.sentences, plain.summaries, fallback=str(error))
        plain = compose_extractively(material)
        return Composed(
            headline=self._sentence(reply.headline, shown),
            sentences=tuple(self._sentence(sentence, shown) for sentence in reply.sentences[: material.room]),
            summaries=plain.summaries,
        )

    async def _ask(self, values: dict[str, Any]) -> CompositionReply:
        prompt = self.template.render("", **values)
        return (await ask(self.model, prompt, CompositionReply)).value

    def _values(self, material: Material, shown: Sequence[Fact]) -> dict[str, Any]:
        number = {fact.id: position for position, fact in enumerate(shown, start=1)}
        source = {article.id: position for position, article in enumerate(material.articles, start=1)}
        facts = [
            {
                "number": number[fact.id],
                "source": source.get(fact.evidence[0].article_id, 0),
                "kind": fact.kind,
                "statement": fact.statement,
            }
            for fact in shown
        ]
        agreements = [[number[name] for name in a.fact_ids if name in number] for a in material.agreements]
        conflicts = [
            [[number[name] for name in position.fact_ids if name in number] for position in conflict.positions]
            for conflict in material.conflicts
        ]
        return {
            "facts": facts,
            "agreements": [group for group in agreements if len(group) > 1],
            "conflicts": [groups for groups in conflicts if sum(map(bool, groups)) > 1],
            "room": material.room,
            "words": self.words,
            "language": self.language,
            "failed": [],
        }

    def _sentence(self, sentence: ReplySentence, shown: Sequence[Fact]) -> Sentence:
        return Sentence(
            text=" ".join(sentence.text.split()),
            fact_ids=tuple(dict.fromkeys(_ids(sentence, shown))),
            language=self.language,
        )


def _ids(sentence: ReplySentence, shown: Sequence[Fact]) -> list[str]:
    # A number that no shown fact has is kept as a foreign id, so that it is rejected with its reason.
    return [shown[n - 1].id if 0 < n <= len(shown) else f"no fact {n}" for n in sentence.facts]


def _failed(reply: CompositionReply, shown: Sequence[Fact], material: Material) -> list[dict[str, str]]:
    by_id = {fact.id: fact for fact in shown}
    homes = {article.id: article for article in material.articles}
    eras = sides(material.conflicts, material.facts)
    failed = []
    for sentence in (reply.headline, *reply.sentences):
        ids = _ids(sentence, shown)
        facts = [by_id[name] for name in ids if name in by_id]
        if len(facts) < len(ids) or not ids:
            failed.append({"text": sentence.text, "reason": "cites a number that is not in the list, or none"})
            continue
        if mixes_eras(frozenset(fact.evidence[0].article_id for fact in facts), eras):
            failed.append({"text": sentence.text, "reason": "joins facts that contradict each other"})
            continue
        verdict = verify_sentence(" ".join(sentence.text.split()), facts, homes)
        if verdict.support == "unsupported":
            failed.append({"text": sentence.text, "reason": "; ".join(verdict.reasons)})
    return failed
