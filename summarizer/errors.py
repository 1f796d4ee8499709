"""Everything this package raises on purpose.

::

    SummarizerError
    ├── UsageError               the caller asked for something that cannot be
    ├── UnreadableInput          one file, page or stream that could not be read
    ├── BundleError              a briefing file that is not a briefing, or of a format from the future
    └── ModelError               (the model path)
        ├── AuthenticationFailed     stops the run
        ├── UnknownModel             stops the run; names what the server offers
        ├── ModelBusy                429, 5xx, connection lost: worth another try
        ├── ModelUnreachable         nobody answers at that address
        ├── ReplyRefused             the model declined
        ├── ReplyFiltered            the provider's content filter stopped it
        ├── ReplyTruncated           ran into the output limit
        ├── ContextOverflow          the request is longer than the model reads
        ├── ReplyInvalid             not the JSON that was asked for, after every repair
        └── BudgetExceeded           the next call would pass --max-cost or --max-tokens

Messages name the thing and the place, and say what to do.
"""

from __future__ import annotations


class SummarizerError(Exception):
    """Root of every error raised on purpose by this package."""


class UsageError(SummarizerError):
    """The caller asked for something that cannot be; the message says what can."""


class UnreadableInput(SummarizerError):
    """One input that could not be read; the others are not affected."""


class BundleError(SummarizerError):
    """A briefing file that cannot be understood as one."""
