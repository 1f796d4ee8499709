"""What a family of models wants to be asked with, before its server has said anything."""

from __future__ import annotations

import re

from summarizer.model import Parameters, Request, Traits

# OpenAI's reasoning models, by themselves or behind a router ("openai/o3"); the chat variants do not reason.
_REASONING = re.compile(r"(?:^|/)(?:o\d|gpt-[5-9])(?!.*-chat)", re.IGNORECASE)
# Hidden thought is counted against the limit; OpenAI advises to leave room for 25,000 tokens of it, of which short
# tasks take a third at most. https://platform.openai.com/docs/guides/reasoning
REASONING_ROOM = 8192
_BYTES_PER_TOKEN = 3  # English has four to five, Chinese three: this is never too few tokens by much
_PER_MESSAGE = 8  # role and separators


def reasons(model: str) -> bool:
    """Tell whether *model* is of a family that thinks before it answers, and takes no temperature."""
    return bool(_REASONING.search(model))


def output_limit(model: str, parameters: Parameters, traits: Traits) -> int:
    """Return the most output tokens, hidden ones included, that a request may take."""
    limit = parameters.max_tokens + (REASONING_ROOM if reasons(model) else 0)
    return limit if traits.ceiling is None else min(limit, traits.ceiling)


def arguments(model: str, parameters: Parameters, traits: Traits) -> dict[str, object]:
    """Return the parameters of one chat request, by the names that *model*'s server takes."""
    thinking = reasons(model)
    renamed = thinking if traits.renamed is None else traits.renamed
    wanted: dict[str, object] = {
        "max_completion_tokens" if renamed else "max_tokens": output_limit(model, parameters, traits),
        "temperature": None if thinking else parameters.temperature,
        "seed": parameters.seed,
        "reasoning_effort": parameters.reasoning_effort if thinking else None,
    }
    return {name: value for name, value in wanted.items() if value is not None and name not in traits.dropped}


def input_estimate(request: Request) -> int:
    """Return an upper estimate of the tokens that *request* sends."""
    size = len(request.shape.text.encode())
    size += sum(len(message.content.encode("utf-8", "surrogatepass")) for message in request.messages)
    return size // _BYTES_PER_TOKEN + _PER_MESSAGE * (len(request.messages) + 1)
