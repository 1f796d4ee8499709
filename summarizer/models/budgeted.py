"""A run's budget: refuses a call before it is made when it could pass what may be spent."""

from __future__ import annotations

import asyncio

from summarizer.errors import BudgetExceeded, UsageError
from summarizer.model import Model, RawReply, Request
from summarizer.models.families import input_estimate, output_limit
from summarizer.models.prices import cost
from summarizer.models.wrapping import Wrapping
from summarizer.usage import Tokens


class Budgeted(Wrapping):
    """Wraps a model and keeps a run within *max_cost* (US dollars) and *max_tokens* (input and output together).

    Each call reserves its worst case: the whole output limit. One that does not fit beside the others' reservations
    waits until they have settled for what they really took, and is refused if it does not fit then.
    Raises UsageError at once where *max_cost* is given and nobody knows the model's price.
    """

    def __init__(
        self, inner: Model, *, base_url: str, max_cost: float | None = None, max_tokens: int | None = None
    ) -> None:
        super().__init__(inner)
        self.base_url = base_url
        self.max_cost = max_cost
        self.max_tokens = max_tokens
        self.tokens = 0
        self.cost = 0.0
        self._reserved_tokens = 0
        self._reserved_cost = 0.0
        self._under_way = 0
        self._settled = asyncio.Condition()
        if max_cost is not None and cost(inner.name, base_url, Tokens(1, 1)) is None:
            raise UsageError(
                f'the price of "{inner.name}" at {base_url} is unknown, so --max-cost cannot hold; use --max-tokens'
            )

    async def send(self, request: Request) -> RawReply:
        """Return the answer; raise BudgetExceeded, before anything is sent, if it could cost too much."""
        worst = Tokens(input_estimate(request), output_limit(self.name, request.parameters, self.traits))
        price = self._price(worst)
        async with self._settled:
            while not self._fits(worst.total, price):
                if not self._under_way:
                    raise self._exceeded(worst.total, price)
                await self._settled.wait()
            self._reserve(1, worst.total, price)
        try:
            reply = await self.inner.send(request)
            # A server that does not say what it took is counted at the worst.
            self.tokens += reply.tokens.total or worst.total
            self.cost += price if reply.cost is None else reply.cost
            return reply
        finally:
            self._reserve(-1, -worst.total, -price)
            async with self._settled:
                self._settled.notify_all()

    def _price(self, tokens: Tokens) -> float:
        return (cost(self.name, self.base_url, tokens) or 0.0) if self.max_cost is not None else 0.0

    def _fits(self, tokens: int, price: float) -> bool:
        if self.max_tokens is not None and self.tokens + self._reserved_tokens + tokens > self.max_tokens:
            return False
        return self.max_cost is None or self.cost + self._reserved_cost + price <= self.max_cost

    def _reserve(self, calls: int, tokens: int, price: float) -> None:
        self._under_way += calls
        self._reserved_tokens += tokens
        self._reserved_cost += price

    def _exceeded(self, tokens: int, price: float) -> BudgetExceeded:
        if self.max_tokens is not None and self.tokens + tokens > self.max_tokens:
            return BudgetExceeded(
                f"{self.tokens} tokens are spent and the next call could take {tokens}: past {self.max_tokens}"
            )
        return BudgetExceeded(
            f"${self.cost:.4f} is spent and the next call could take ${price:.4f}: past --max-cost {self.max_cost:g}"
        )
