"""What every model around another model is: the same model, by name and by what was learned of it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from summarizer.model import Model, RawReply, Request, Traits


class Wrapping(ABC):
    """A `Model` around *inner*. What it adds stands in its ``send``; all else it takes from inside."""

    def __init__(self, inner: Model) -> None:
        self.inner = inner

    @property
    def name(self) -> str:
        """The model's name."""
        return self.inner.name

    @property
    def traits(self) -> Traits:
        """What was learned of it."""
        return self.inner.traits

    @abstractmethod
    async def send(self, request: Request) -> RawReply:
        """Return the answer to *request*, with what is added on the way; raise ModelError where there is none."""
