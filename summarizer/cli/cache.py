"""``summarizer cache``: the replies that were paid for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

from summarizer.cli.streams import say

if TYPE_CHECKING:
    from summarizer.models.store import Store

T = TypeVar("T")

_EPILOG = """
\b
Examples:
  summarizer cache info
  summarizer cache clear

\b
The cache lives in SUMMARIZER_CACHE_DIR, else where caches belong on this
system. An unchanged article asked of the same model with the same prompt is
answered from it and costs nothing.

\b
Exit codes: 0 done; 2 wrong usage, or no cache that can be opened.
"""


@click.group(epilog=_EPILOG, short_help="Look at the cached replies, or clear them.")
def cache() -> None:
    """Look at the replies that were paid for, or throw them away."""


@cache.command(short_help="Where the cache is, and how much it holds.")
def info() -> None:
    """Print where the cache is, how many replies it holds and how large it is."""
    found = _with_store(lambda store: store.info())
    say(f"{found.path}: {found.entries:,} replies, {found.bytes / 1e6:.1f} MB\n")


@cache.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
def clear(yes: bool) -> None:
    """Throw all cached replies away; the next run pays for them again."""
    from summarizer.models.stack import cache_directory
    from summarizer.settings import ModelSettings

    place = cache_directory(ModelSettings.from_environment())
    if not yes:
        click.confirm(f"Throw away all replies in {place}?", abort=True, err=True)
    say(f"{_with_store(lambda store: store.clear()):,} entries thrown away\n")


def _with_store(work: Callable[[Store], T]) -> T:
    import asyncio

    from summarizer.models.stack import cache_directory
    from summarizer.models.store import Store
    from summarizer.settings import ModelSettings

    async def opened() -> T:
        async with Store(cache_directory(ModelSettings.from_environment())) as store:
            return work(store)

    return asyncio.run(opened())
