"""Work that is ended early leaves nothing behind."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from summarizer.pipeline.engine import all_of


def test_work_that_never_had_its_turn_is_closed_when_another_fails() -> None:
    async def failing() -> None:
        raise ValueError("first")

    async def waiting() -> None:
        await asyncio.sleep(0)

    work = [failing(), *(waiting() for _ in range(5))]
    with pytest.raises(ValueError, match="first"):
        asyncio.run(all_of(work, 1))

    assert {inspect.getcoroutinestate(it) for it in work} == {inspect.CORO_CLOSED}
