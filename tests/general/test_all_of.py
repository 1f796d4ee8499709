"""Work that is ended early leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import warnings

import pytest

from summarizer.pipeline.engine import all_of


def test_work_that_never_had_its_turn_is_closed_when_another_fails() -> None:
    async def failing() -> None:
        raise ValueError("first")

    async def waiting() -> None:
        await asyncio.sleep(0)

    with warnings.catch_warnings(record=True) as told, pytest.raises(ValueError, match="first"):
        warnings.simplefilter("always")
        asyncio.run(all_of([failing(), *(waiting() for _ in range(5))], 1))
    gc.collect()

    assert [str(it.message) for it in told if "never awaited" in str(it.message)] == []
