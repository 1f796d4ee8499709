"""Imports beside a running loop: what they make is no longer walked, and the collector is as it was."""

from __future__ import annotations

import gc
import weakref

import pytest

from summarizer.models.importing import kept_for_good


class Knot:
    """What only the collector takes away: it holds itself."""

    def __init__(self) -> None:
        self.held = self


@pytest.mark.parametrize("running", [True, False])
def test_what_is_made_is_kept_for_good_and_the_collector_is_left_as_it_was(running: bool) -> None:
    before, thresholds = gc.isenabled(), gc.get_threshold()
    try:
        (gc.enable if running else gc.disable)()
        with kept_for_good():
            full = gc.get_stats()[2]["collections"]
            made = [[[number]] for number in range(200_000)]
            walked = gc.get_stats()[2]["collections"] - full

        assert (walked, gc.isenabled(), gc.get_threshold()) == (0, running, thresholds)
        assert gc.get_freeze_count() >= len(made)
    finally:
        gc.unfreeze()
        (gc.enable if before else gc.disable)()


def test_what_an_import_leaves_behind_is_not_kept_for_good() -> None:
    before = gc.isenabled()
    try:
        gc.enable()
        with kept_for_good():
            left = weakref.ref(Knot())
            made = [[number] for number in range(20_000)]

        assert left() is None
        assert made
    finally:
        gc.unfreeze()
        (gc.enable if before else gc.disable)()
