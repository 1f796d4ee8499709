"""What a run would ask of a model, before it asks: calls, tokens, dollars, and what the cache already holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.asking import shape_of
from summarizer.asking.ask import described
from summarizer.choosing import ModelEngine
from summarizer.engines.model.replies import ExtractionReply
from summarizer.engines.model.splitting import parts
from summarizer.model import Request, Traits
from summarizer.models.keys import reply_key
from summarizer.models.prices import cost
from summarizer.models.stack import cache_directory, recalled
from summarizer.models.store import Store
from summarizer.prompts import find
from summarizer.usage import Tokens

CHARACTERS = 4
"""Characters a token: the rule of thumb for English; other scripts take more tokens."""
ANSWERED = 0.6
"""Output tokens for each input token of an article: quote, statement and slots of every fact. An estimate, no bound."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Extraction calls to be made and answered from the cache, tokens expected, dollars or None where unknown.

    Telling a story takes one call more each; how many stories there are is known only after reading.
    """

    calls: int
    cached: int
    tokens: Tokens
    cost: float | None


async def plan(engine: ModelEngine, articles: Sequence[Article]) -> Plan:
    """Return what extracting *articles* with *engine* would take; nothing is asked."""
    template, shape = find(engine.extract, engine.prompts), shape_of(ExtractionReply)
    settings = engine.settings
    if engine.file is not None:
        from summarizer.models.local import LocalServer

        settings = LocalServer(engine.file, settings).settings  # by the content of the file; nothing is loaded
    calls = cached = read = written = 0
    async with Store(cache_directory(settings)) as store:
        traits = Traits()
        await recalled(traits, store, settings)
        mode = traits.mode or "json_schema"
        for article in articles:
            pieces = parts(article)
            for number, piece in enumerate(pieces, start=1):
                several = number if len(pieces) > 1 else None
                prompt = template.render(
                    piece.text, words=engine.words, language=engine.language, part=several, parts=len(pieces)
                )
                messages = described(prompt.messages, shape) if mode in ("json_object", "text") else prompt.messages
                request = Request(messages, shape, mode, prompt.parameters, prompt.nonce, prompt.repeat)
                key = reply_key(request, endpoint=settings.endpoint, model=settings.model)
                if engine.limits.cache == "use" and store.read(key) is not None:
                    cached += 1
                    continue
                calls += 1
                read += sum(len(message.content) for message in messages) // CHARACTERS
                written += int(len(piece.text) / CHARACTERS * ANSWERED)
    tokens = Tokens(input=read, output=written)
    return Plan(calls, cached, tokens, cost(settings.model, settings.base_url, tokens) if calls else 0.0)
