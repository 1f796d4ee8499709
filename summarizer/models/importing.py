"""Imports beside a running loop, without the garbage collector getting in its way."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is made meanwhile lives as long as the process: no collection walks it, now or later.

    A full collection over the hundred thousand objects of ``openai`` or of our tables holds every thread for 0.1 s, and
    an import sets off several. Where the collector is off, it stays so.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if running:
            gc.enable()
