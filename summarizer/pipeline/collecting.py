"""The garbage collector during a run: a run makes objects by the ten thousand, nearly all of them free of cycles."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 20_000
"""New objects after which the collector looks at them: of CPython's 700 a run of 200 articles has some fifty lots, each
of which takes a millisecond, since most live to its end: some nine hundredths of its CPU."""

_counting = threading.Lock()
_runs = 0
_usual = gc.get_threshold()[0]


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Have young objects collected seldom while this lasts, in all threads; then as often as before."""
    global _runs, _usual  # noqa: PLW0603  (the collector is the process's)
    with _counting:
        _runs += 1
        if _runs == 1:
            _usual, *older = gc.get_threshold()
            gc.set_threshold(max(_SELDOM, _usual) if _usual else 0, *older)  # 0: somebody wants none
    try:
        yield
    finally:
        with _counting:
            _runs -= 1
            if not _runs:
                gc.set_threshold(_usual, *gc.get_threshold()[1:])
