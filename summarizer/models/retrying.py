"""Another try for passing faults, under one deadline a call and one budget a run. The door to tenacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import ModelBusy, ModelError, ModelUnreachable
from summarizer.model import Model, RawReply, Request
from summarizer.models.metering import Meter
from summarizer.models.wrapping import Wrapping

if TYPE_CHECKING:
    from tenacity import RetryCallState

_FIRST = 0.5  # seconds: the window of the first wait; it doubles from try to try (full jitter,
_LONGEST = 20.0  # https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/) up to this
_UNREACHABLE_TRIES = 3  # a server that is being restarted is back in a second or two; one that is not there is not
# The same of one that answers what is no reply: not for want of time.
_TIMEOUT_TRIES = 2  # a whole timeout is dear, and may have been billed


class RetryBudget:
    """Tokens for second tries of a whole run: each takes one, each success brings one back.

    A server that fails half its requests is retried for ever; one that fails all of them is left alone after *capacity*
    tries, however many calls are waiting. After Finagle's RetryBudget and the AWS SDKs' retry quota.
    """

    def __init__(self, capacity: int = 100) -> None:
        self.capacity = capacity
        self.left = capacity

    def take(self) -> bool:
        """Take a token; return False when there is none."""
        if self.left <= 0:
            return False
        self.left -= 1
        return True

    def give(self) -> None:
        """Bring one back."""
        self.left = min(self.left + 1, self.capacity)


class Retrying(Wrapping):
    """Wraps a model and asks it again after passing faults.

    ``deadline`` bounds, in seconds, what the attempts of one call and the waits between them take together; waiting for
    a limit of ours is not counted. A server that asks for a longer wait than is left is not asked again.
    """

    def __init__(
        self, inner: Model, *, deadline: float = 300.0, budget: RetryBudget | None = None, meter: Meter | None = None
    ) -> None:
        super().__init__(inner)
        self.deadline = deadline
        self.budget = budget or RetryBudget()
        self.meter = meter or Meter()

    async def send(self, request: Request) -> RawReply:
        """Return the first answer; raise the last fault when the deadline, the tries or the budget are used up."""
        try:
            reply = await self.inner.send(request)
        except (ModelBusy, ModelUnreachable) as error:
            reply = await self._again(request, error)
        self.budget.give()
        return reply

    async def _again(self, request: Request, first: ModelBusy | ModelUnreachable) -> RawReply:
        """Return what a later try brings; tenacity hears of the try that was made, and of its fault *first*."""
        from tenacity import AsyncRetrying, retry_if_exception_type

        made: list[ModelError] = [first]

        async def attempt() -> RawReply:
            if made:
                raise made.pop()
            return await self.inner.send(request)

        call = _Call(self)
        retrying = AsyncRetrying(
            retry=retry_if_exception_type((ModelBusy, ModelUnreachable)),
            wait=call.wait,
            stop=call.stop,
            before_sleep=call.before_sleep,
            reraise=True,
        )
        reply: RawReply = await retrying(attempt)
        return reply


class _Call:
    """The time that one call has taken, and what is decided by it. tenacity asks ``wait`` before it asks ``stop``."""

    def __init__(self, retrying: Retrying) -> None:
        from tenacity.wait import wait_random_exponential

        self.retrying = retrying
        self.left = retrying.deadline
        self.timeouts = 0
        self._jitter = wait_random_exponential(multiplier=_FIRST, max=_LONGEST)

    def wait(self, state: RetryCallState) -> float:
        error = _error(state)
        if isinstance(error, ModelBusy):
            self.left -= error.seconds
            self.timeouts += error.timed_out
            if error.retry_after is not None:
                # All who were told the same moment do not come back in the same moment.
                return error.retry_after + float(self._jitter(state)) / 4
        return float(self._jitter(state))

    def stop(self, state: RetryCallState) -> bool:
        error = _error(state)
        in_vain = isinstance(error, ModelUnreachable) or (isinstance(error, ModelBusy) and error.unreadable)
        if in_vain and state.attempt_number >= _UNREACHABLE_TRIES:
            return True
        if self.timeouts >= _TIMEOUT_TRIES or state.upcoming_sleep >= self.left:
            return True
        return not self.retrying.budget.take()

    def before_sleep(self, state: RetryCallState) -> None:
        self.left -= state.upcoming_sleep
        self.retrying.meter.again(str(_error(state) or ""))


def _error(state: RetryCallState) -> ModelError | None:
    error = state.outcome.exception() if state.outcome is not None else None
    return error if isinstance(error, ModelError) else None
