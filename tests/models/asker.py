"""A process that asks: ``python asker.py URL CACHE QUESTIONS CONCURRENCY`` prints what it got."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from pydantic import BaseModel

from summarizer.asking import Reply, ask
from summarizer.model import Message, Prompt
from summarizer.models.metering import Meter
from summarizer.models.stack import Limits, open_model
from summarizer.settings import ModelSettings


class Notice(BaseModel):
    """What the scripted server answers."""

    headline: str
    count: int


async def main(url: str, cache: str, questions: int, concurrency: int, first: int = 0) -> None:
    """Ask all the questions, numbered from *first*, at once."""
    meter = Meter()
    where = ModelSettings(model="scripted", base_url=url, cache_dir=Path(cache))
    async with open_model(where, Limits(concurrency=concurrency), meter=meter) as model:
        prompts = (Prompt((Message("user", f"question {number}"),)) for number in range(first, first + questions))
        replies = await asyncio.gather(*(ask(model, one, Notice) for one in prompts), return_exceptions=True)
    done = sum(isinstance(reply, Reply) for reply in replies)
    print(json.dumps({"done": done, "calls": meter.spent.calls, "cached": meter.spent.cached}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
