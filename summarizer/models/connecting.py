"""Making the SDK's client: the import of ``openai``, connections, timeouts. Slow; runs on a thread."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

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


def _import_once() -> None:
    if "openai" not in sys.modules:
        with kept_for_good():
            import openai  # noqa: F401
