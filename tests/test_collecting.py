"""The garbage collector is left as it was found."""

from __future__ import annotations

import gc

from summarizer.models.importing import kept_for_good
from summarizer.pipeline.collecting import seldom_collected


def test_young_objects_are_collected_seldom_while_any_run_lasts_and_then_as_before() -> None:
    usual = gc.get_threshold()

    with seldom_collected():
        with seldom_collected():
            inner = gc.get_threshold()
        outer = gc.get_threshold()

    assert inner == outer
    assert inner[0] > usual[0]
    assert gc.get_threshold() == usual


def test_what_is_imported_during_a_run_leaves_the_collector_as_it_was_before_either() -> None:
    usual = gc.get_threshold()
    imported, run = kept_for_good(), seldom_collected()

    run.__enter__()
    imported.__enter__()
    run.__exit__(None, None, None)
    imported.__exit__(None, None, None)

    assert gc.get_threshold() == usual


def test_a_collector_that_is_off_stays_off() -> None:
    usual = gc.get_threshold()
    gc.set_threshold(0)
    try:
        with seldom_collected():
            assert gc.get_threshold()[0] == 0
        assert gc.get_threshold()[0] == 0
    finally:
        gc.set_threshold(*usual)
