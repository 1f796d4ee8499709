from __future__ import annotations

import gc
import weakref

from summarizer.api import Summarizer


def test_a_summarizer_that_nobody_closed_is_not_taken_apart_while_its_thread_runs() -> None:
    """Collected, what is open in it would be closed part by part at once: "aclose(): … is already running"."""
    reference = weakref.ref(Summarizer())

    gc.collect()
    abandoned = reference()

    assert abandoned is not None
    abandoned.close()
    del abandoned
    gc.collect()
    assert reference() is None
