"""One exchange with a language model, as values: what is asked, what comes back, and the protocol between.

Kept light on purpose: importing this, or answering from the cache, loads no client library.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from summarizer.usage import Spent, Tokens

Role = Literal["system", "user", "assistant"]
Mode = Literal["json_schema", "json_object", "tool", "text"]
Finish = Literal["stop", "length", "refused", "filtered"]

MODES: tuple[Mode, ...] = ("json_schema", "json_object", "tool", "text")  # strictest first


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of the conversation."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Parameters:
    """How the model should answer; what a model family does not take is left out on its way.

    ``max_tokens`` bounds the visible answer; room for reasoning is added for models that reason.
    """

    max_tokens: int = 4096
    temperature: float | None = 0.0
    seed: int | None = None
    reasoning_effort: str | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to ask. ``nonce`` is the random word that fences sources off in ``messages``; it changes no cache key.

    ``repeat`` tells repetitions of one prompt apart: each index is paid for, and cached, on its own.
    """

    messages: tuple[Message, ...]
    nonce: str = ""
    parameters: Parameters = Parameters()
    repeat: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """The JSON Schema of a reply, built once per reply type; ``text`` is the same as canonical JSON."""

    name: str
    schema: dict[str, Any]
    text: str


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Request:
    """One exchange: everything that decides the answer, apart from server and model."""

    messages: tuple[Message, ...]
    shape: Shape
    mode: Mode = "json_schema"
    parameters: Parameters = Parameters()
    nonce: str = ""
    repeat: int = 0


@dataclass(frozen=True, slots=True)
class RawReply:
    """What came back. ``text`` is the answer, or the model's own words where ``finish`` is ``refused``.

    ``latency`` is in seconds and ``cost`` in US dollars (None: unknown), both of the day it was paid for, also when
    ``cached`` says that this time it came out of the cache.
    """

    text: str
    finish: Finish
    mode: Mode
    tokens: Tokens = field(default_factory=Tokens)
    latency: float = 0.0
    cost: float | None = None
    cached: bool = False

    @property
    def spent(self) -> Spent:
        """Return what this exchange took in this run."""
        modes = frozenset((self.mode,))
        if self.cached:
            return Spent(cached=1, modes=modes)
        return Spent(1, 0, self.tokens, self.cost, self.latency, modes)


@dataclass(slots=True)
class Traits:
    """What was learned of one model on one server; the only thing here that changes.

    ``rejected`` output modes, ``dropped`` parameters, whether the limit is called ``max_completion_tokens``
    (``renamed``), the largest output limit taken (``ceiling``).
    """

    rejected: set[str] = field(default_factory=set)
    dropped: set[str] = field(default_factory=set)
    renamed: bool | None = None
    ceiling: int | None = None
    learned: Callable[[Traits], None] | None = field(default=None, repr=False, compare=False)

    @property
    def mode(self) -> Mode | None:
        """Return the strictest output mode that was not rejected, or None when all were."""
        return next((mode for mode in MODES if mode not in self.rejected), None)

    def learn(self, **facts: Any) -> None:
        """Note *facts*: ``rejected`` and ``dropped`` are added to, the others replaced."""
        for name, value in facts.items():
            if name in ("rejected", "dropped"):
                getattr(self, name).add(value)
            else:
                setattr(self, name, value)
        if self.learned is not None:
            self.learned(self)


class Model(Protocol):
    """One exchange at a time; behaviour is added by wrapping one model in another."""

    @property
    def name(self) -> str:
        """The model's name as the server knows it."""

    @property
    def traits(self) -> Traits:
        """What was learned of it so far."""

    async def send(self, request: Request) -> RawReply:
        """Return the answer to *request*; raise ModelError where there is none."""
