"""Forks a process that asks, for each line of standard input ``[URL, CACHE, FIRST, QUESTIONS, CONCURRENCY]``.

Everything is imported beforehand, so that a process that asks lives for a tenth of a second. It prints the process's
id, what the process prints, and, after another line of input, ``ended``: until then the id is nobody else's.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

import aiohttp  # noqa: F401
import anyio._backends._asyncio  # noqa: F401
import openai  # noqa: F401
from asker import main

import summarizer.models.caching
import summarizer.models.connecting
import summarizer.models.limited
import summarizer.models.openai_model
import summarizer.models.retrying
import summarizer.models.store  # noqa: F401

while line := sys.stdin.readline():
    url, cache, first, questions, concurrency = json.loads(line)
    child = os.fork()
    if not child:
        asyncio.run(main(url, cache, questions, concurrency, first))
        sys.stdout.flush()
        os._exit(0)
    print(child, flush=True)
    sys.stdin.readline()
    os.waitpid(child, 0)
    print("ended", flush=True)
