"""Imports beside a running loop, without the garbage collector getting in its way."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_NEVER = 2**30
"""Collections of the middle generation until a full one: more than a process sees."""
_importing = threading.Lock()


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is made meanwhile lives as long as the process: no full collection walks it, now or later.

    One over the hundred thousand objects of ``openai`` or of our tables holds every thread for 0.1 s, and an import
    sets off several. The small ones, of a millisecond, go on: what an import leaves behind would else be kept too.
    """
    with _importing:  # two at once would each put back what the other has set
        youngest, middle, oldest = gc.get_threshold()
        gc.set_threshold(youngest, middle, _NEVER)
        try:
            yield
        finally:
            gc.freeze()
            youngest, middle, _ = gc.get_threshold()  # a run that ended meanwhile has put back its own
            gc.set_threshold(youngest, middle, oldest)
