"""Everything this package raises on purpose.

::

    SummarizerError
    ├── UsageError               the caller asked for something that cannot be
    ├── UnreadableInput          one file, page or stream that could not be read
    ├── BundleError              a briefing file that is not a briefing, or of a format from the future
    └── ModelError               (the model path; carries what was spent)
        ├── RunStopped               no later call would fare better: the run ends
        │   ├── AuthenticationFailed     the key is not accepted
        │   ├── QuotaExhausted           the account has nothing left to spend
        │   ├── UnknownModel             names what the server offers
        │   └── ModelUnreachable         nobody answers at that address
        ├── ModelBusy                429, 5xx, connection lost: worth another try
        ├── RequestRejected          a request that the server does not take, for a reason of its own
        │   └── ModeRejected             not in this output mode: worth asking in the next
        ├── ReplyRefused             the model declined
        ├── ReplyFiltered            the provider's content filter stopped it
        ├── ReplyTruncated           ran into the output limit
        ├── ContextOverflow          the request is longer than the model reads
        ├── ReplyInvalid             not the JSON that was asked for, after every repair
        └── BudgetExceeded           the next call would pass --max-cost or --max-tokens

Messages name the thing and the place, and say what to do.
"""

from __future__ import annotations

from summarizer.usage import Spent


class SummarizerError(Exception):
    """Root of every error raised on purpose by this package."""


class UsageError(SummarizerError):
    """The caller asked for something that cannot be; the message says what can."""


class UnreadableInput(SummarizerError):
    """One input that could not be read; the others are not affected."""


class BundleError(SummarizerError):
    """A briefing file that cannot be understood as one."""


class ModelError(SummarizerError):
    """A model call that brought no usable reply; ``spent`` is what all its exchanges took, failed ones too."""

    def __init__(self, message: str, *, spent: Spent | None = None) -> None:
        super().__init__(message)
        self.spent = spent or Spent()


class RunStopped(ModelError):
    """No later call of this run would fare better."""


class AuthenticationFailed(RunStopped):
    """The server does not accept the key, or wants one."""


class QuotaExhausted(RunStopped):
    """The account has nothing left to spend; waiting does not help."""


class UnknownModel(RunStopped):
    """The server has no such model; ``offered`` names those it has, where it says so."""

    def __init__(self, message: str, *, offered: tuple[str, ...] = (), spent: Spent | None = None) -> None:
        super().__init__(message, spent=spent)
        self.offered = offered


class ModelUnreachable(RunStopped):
    """Nobody answers at that address."""


class ModelBusy(ModelError):
    """A passing fault. ``status`` is the HTTP status, None where there was none; times are in seconds.

    ``retry_after`` is what the server asks to wait, None where it does not say; ``seconds`` what the attempt took;
    ``unreadable``: it was answered, with success, by what is no reply.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
        timed_out: bool = False,
        unreadable: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after
        self.timed_out = timed_out
        self.unreadable = unreadable
        self.seconds = 0.0


class RequestRejected(ModelError):
    """The server does not take this request, and not because of its length, its model or its key."""


class ModeRejected(RequestRejected):
    """The server does not take this output mode."""


class ReplyRefused(ModelError):
    """The model declined; the message carries its words."""


class ReplyFiltered(ModelError):
    """The provider's content filter stopped the request or the reply."""


class ReplyTruncated(ModelError):
    """The reply ran into the output limit, also after the limit was raised: split the text."""


class ContextOverflow(ModelError):
    """The request is longer than the model reads: split the text."""


class ReplyInvalid(ModelError):
    """Not the JSON that was asked for, after every repair."""


class BudgetExceeded(ModelError):
    """The next call could pass ``--max-cost`` or ``--max-tokens``; it was not made."""
