"""Making the SDK's client: the import of ``openai``, connections, timeouts. Slow; runs on a thread."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

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

    from summarizer.models.lanes import Lanes

    async def wait_for_turn(_: object) -> None:
        await turn()  # between the head of a reply and its body

    trusting = not private(settings.base_url)  # a proxy of the environment knows no way to this machine's own
    certificates = httpx2.create_ssl_context(trust_env=trusting)  # reading them takes a while: once for all lanes

    def lane() -> httpx2.AsyncHTTPTransport:
        return httpx2.AsyncHTTPTransport(verify=certificates, limits=httpx2.Limits(max_connections=1))

    return openai.AsyncOpenAI(
        api_key=settings.api_key or "none",
        base_url=settings.base_url,
        max_retries=0,
        http_client=openai.DefaultAsyncHttpx2Client(
            timeout=httpx2.Timeout(settings.timeout, connect=_CONNECT, pool=None),
            event_hooks={"response": [wait_for_turn]},
            trust_env=trusting,
            verify=certificates,
            mounts={"all://": Lanes(lane)},  # proxies of the environment are told of by scheme, and go before this
        ),
    )


def _import_once() -> None:
    if "openai" not in sys.modules:
        import openai  # noqa: F401

        # Its classes live as long as the process; a full collection that walks them all holds the loop for 30 ms.
        gc.freeze()
