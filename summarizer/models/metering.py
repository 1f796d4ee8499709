"""What a run is doing and what it has taken so far, for whoever shows progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from summarizer.model import RawReply
from summarizer.usage import Spent


@dataclass(slots=True)
class Meter:
    """Counts of one run; the wrappers write it, anyone may read it at any moment.

    ``spent`` sums the answered calls and the cached ones; ``retried`` counts second attempts, ``waiting`` the requests
    that wait for a limit now, ``under_way`` those at the server now. ``fault`` is the passing fault that the last try
    met, in words, and empty once the server answers again. ``changed``, if given, is called on the event loop after
    each change: it must be quick.
    """

    spent: Spent = field(default_factory=Spent)
    retried: int = 0
    waiting: int = 0
    under_way: int = 0
    fault: str = ""
    changed: Callable[[Meter], None] | None = field(default=None, repr=False)

    def answered(self, reply: RawReply) -> None:
        """Count an exchange that the server or the cache answered."""
        self.spent += reply.spent
        if reply.spent.calls:
            self.fault = ""
        self.tell()

    def add(self, *, retried: int = 0, waiting: int = 0, under_way: int = 0) -> None:
        """Add to the counts."""
        self.retried += retried
        self.waiting += waiting
        self.under_way += under_way
        self.tell()

    def again(self, fault: str) -> None:
        """Count a second try, after *fault*."""
        self.fault = fault
        self.add(retried=1)

    def tell(self) -> None:
        """Call ``changed``."""
        if self.changed is not None:
            self.changed(self)
