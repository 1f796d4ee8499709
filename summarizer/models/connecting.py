"""Making the SDK's client: the import of ``openai``, connections, timeouts; and what a lost connection means."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from summarizer.errors import ModelBusy, ModelError, ModelUnreachable
from summarizer.models import faults
from summarizer.models.importing import kept_for_good
from summarizer.models.prices import private
from summarizer.models.turnstile import turn
from summarizer.settings import ModelSettings

if TYPE_CHECKING:
    import openai

_CONNECT = 10.0  # seconds; who does not pick up by then is not there


def connect(settings: ModelSettings) -> openai.AsyncOpenAI:
    """Return a client for the server of *settings*, whose replies are read in turn. Takes a second the first time."""
    _import_once()
    import httpx2
    import openai

    async def wait_for_turn(_: object) -> None:
        await turn()  # between the head of a reply and its body

    trusting = not private(settings.base_url)  # a proxy of the environment knows no way to this machine's own
    certificates = httpx2.create_ssl_context(trust_env=trusting)  # reading them takes a while: on this thread

    return openai.AsyncOpenAI(
        api_key=settings.api_key or "none",
        base_url=settings.base_url,
        max_retries=0,
        # The SDK's own transport over aiohttp takes a fifth less CPU a call than the one over httpcore.
        http_client=openai.DefaultAioHttpClient(
            timeout=httpx2.Timeout(settings.timeout, connect=_CONNECT, pool=None),
            limits=httpx2.Limits(max_connections=0),  # as many as are under way: `Limited` counts them
            event_hooks={"response": [wait_for_turn]},
            trust_env=trusting,
            verify=certificates,
        ),
    )


def unconnected(error: openai.APIConnectionError, settings: ModelSettings) -> ModelError:
    """Return what *error* says of the server of *settings*: that nobody is there, or that it hung up."""
    import aiohttp
    import httpx2

    cause = error.__cause__
    # The SDK's transport tells by one name of a server that is not there and of one that hung up.
    met = cause.__cause__ if cause is not None else None
    lost = isinstance(met, aiohttp.ClientConnectionError) and not isinstance(
        met, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError
    )
    absent = httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.UnsupportedProtocol
    if isinstance(cause, absent) and not lost:
        words = _said_by_the_system(met) if isinstance(met, OSError) else str(cause)
        words = faults.plain(words, secret=settings.api_key) or "no answer"
        # Who runs a server looks there first; to who asks one of the internet it is up, and the way to it is not.
        advice = "is the server running?" if private(settings.base_url) else "check the network connection or the proxy"
        return ModelUnreachable(f"nobody answers at {settings.base_url} ({words}); {advice}")
    words = faults.plain(f"{type(met or cause).__name__} {cause}", secret=settings.api_key)
    timed_out = _is_timeout(cause) and not lost
    return ModelBusy(f"{settings.host}: the connection was lost ({words})", timed_out=timed_out)


def _said_by_the_system(error: OSError) -> str:
    """Return "Connection refused" of "Connect call failed ('127.0.0.1', 9)"; a name that is not known has no number."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror or str(error)


def _is_timeout(cause: BaseException | None) -> bool:
    import httpx2

    return isinstance(cause, httpx2.TimeoutException)


def _import_once() -> None:
    if "openai" not in sys.modules:
        with kept_for_good():
            import openai  # noqa: F401
