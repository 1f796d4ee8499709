"""What is discarded on the way, and how sentences fare."""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.fact import Rejected


@dataclass(slots=True)
class Ledger:
    """Everything that was proposed and not let through, and how many sentences were mended or dropped."""

    rejected: list[Rejected] = field(default_factory=list)
    repaired: int = 0
    dropped: int = 0

    def add(self, other: Ledger) -> None:
        """Take over what *other* holds."""
        self.rejected.extend(other.rejected)
        self.repaired += other.repaired
        self.dropped += other.dropped
