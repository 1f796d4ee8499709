"""What model calls took: tokens, dollars, seconds. Plain values, light to import, added up with ``+``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of exchanges; ``reasoning`` is a part of ``output``, ``cached`` (by the server) a part of ``input``."""

    input: int = 0
    output: int = 0
    reasoning: int = 0
    cached: int = 0

    @property
    def total(self) -> int:
        """Return input and output together."""
        return self.input + self.output

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(
            self.input + other.input,
            self.output + other.output,
            self.reasoning + other.reasoning,
            self.cached + other.cached,
        )


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent in this run: an exchange answered from our cache counts in ``cached`` and costs nothing again.

    ``calls`` were answered by the server; ``cost`` is in US dollars, None where a price is unknown; ``seconds`` sums
    the latency of the calls; ``modes`` names the output modes that were used, cached exchanges included.
    """

    calls: int = 0
    cached: int = 0
    tokens: Tokens = Tokens()
    cost: float | None = 0.0
    seconds: float = 0.0
    modes: frozenset[str] = frozenset()

    def __add__(self, other: Spent) -> Spent:
        cost = None if self.cost is None or other.cost is None else self.cost + other.cost
        return Spent(
            self.calls + other.calls,
            self.cached + other.cached,
            self.tokens + other.tokens,
            cost,
            self.seconds + other.seconds,
            self.modes | other.modes,
        )
