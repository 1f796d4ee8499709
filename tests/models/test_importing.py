"""Imports beside a running loop: what they make is no longer walked, and the collector is as it was."""

from __future__ import annotations

import gc

import pytest

from summarizer.models.importing import kept_for_good


@pytest.mark.parametrize("running", [True, False])
def test_what_is_made_is_kept_for_good_and_the_collector_is_left_as_it_was(running: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if running else gc.disable)()
        with kept_for_good():
            within, made = gc.isenabled(), [[number] for number in range(1000)]

        assert (within, gc.isenabled()) == (False, running)
        assert gc.get_freeze_count() >= len(made)
    finally:
        gc.unfreeze()
        (gc.enable if before else gc.disable)()
