"""Which model to ask, where, and where paid replies are kept: read from the environment, once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from summarizer.errors import UsageError

OPENAI = "https://api.openai.com/v1"
DEFAULT_MODEL = (
    "gpt-4.1-mini"  # takes a temperature and spends nothing on reasoning: extraction is reading, not thought
)
SECONDS = 120.0  # one attempt; long replies of slow servers take a minute and a half


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """One model on one server. ``timeout`` is seconds for a whole attempt, ``api_key`` may be empty.

    ``identity`` stands for the endpoint in cache keys where the address does not decide the answer: for a model file
    that is served on a passing port, ``file:`` and the hash of its content.
    """

    model: str = DEFAULT_MODEL
    base_url: str = OPENAI
    api_key: str = field(default="", repr=False)
    cache_dir: Path | None = None
    timeout: float = SECONDS
    identity: str | None = None
    asked_for: bool = True

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> ModelSettings:
        """Return the settings that *environ* (the process's own by default) names; raise UsageError when unusable."""
        env = os.environ if environ is None else environ
        cache, timeout = env.get("SUMMARIZER_CACHE_DIR", "").strip(), env.get("SUMMARIZER_TIMEOUT", "").strip()
        key, url = env.get("OPENAI_API_KEY", "").strip(), env.get("OPENAI_BASE_URL", "").strip()
        try:
            seconds = float(timeout) if timeout else SECONDS
        except ValueError:
            seconds = 0.0
        if not 0 < seconds < float("inf"):
            raise UsageError(f"SUMMARIZER_TIMEOUT is seconds, as in 120, not {timeout!r}")
        if not (key.isascii() and key.isprintable()):
            raise UsageError("OPENAI_API_KEY holds characters that no key has; was it copied whole?")
        return cls(
            model=env.get("SUMMARIZER_MODEL", "").strip() or DEFAULT_MODEL,
            base_url=checked(url) if url else OPENAI,
            api_key=key,
            cache_dir=Path(cache).expanduser() if cache else None,
            timeout=seconds,
            asked_for=bool(key or url),
        )

    @property
    def host(self) -> str:
        """Return host and port as messages name them."""
        return urlsplit(self.base_url).netloc.rpartition("@")[2]

    @property
    def endpoint(self) -> str:
        """Return what decides the answer besides model and request: scheme, host, port and path of the server."""
        return self.identity or canonical(self.base_url)


def checked(url: str) -> str:
    """Return *url*; raise UsageError unless it is an absolute http or https address."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(f"not a base URL: {url!r} (it looks like http://localhost:8000/v1)")
    return url


def canonical(url: str) -> str:
    """Return *url* with its port spelled out, in lower case where case says nothing, without user and final slash."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}{parts.path.rstrip('/')}{query}"
