"""A variant at work: only what is missing or failed is run, each case on its own, each outcome kept at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from evals.gold import Gold
from evals.running.cases import Case
from evals.running.listening import Heard, Listening, Noting, listening
from evals.running.log import SUFFIX, Log, LogError, Writer, file_name
from evals.running.outcomes import of_briefing, of_error, of_extraction
from evals.running.record import Outcome, Run
from evals.running.variants import Variant
from summarizer import AsyncSummarizer, extractive_engine
from summarizer.errors import RunStopped
from summarizer.pipeline import Engine
from summarizer.usage import Spent

Done = Callable[[Outcome | None, int], None]
"""Called with each outcome, or None before the first, and with how many cases there are to run."""

Work = Callable[[Case, Heard], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of a variant: its log, what was run now and what was there already, what it took.

    ``wanted`` are the cases and repeats that were asked for; the log may hold more of former runs. ``stopped``: why no
    later call would have fared better; ``former``: where an older log of the name was moved to.
    """

    log: Log
    wanted: frozenset[tuple[str, int]]
    run: int
    kept: int
    failed: tuple[Outcome, ...]
    missing: int
    spent: Spent = field(default_factory=Spent)
    stopped: str | None = None
    former: Path | None = None

    @property
    def complete(self) -> bool:
        """Return whether each case has an outcome that is done."""
        return not self.failed and not self.missing


def run(  # noqa: PLR0913
    variant: Variant, gold: Gold, cases: Sequence[Case], *, repeats: int, folder: Path, done: Done, fresh: bool = False
) -> Ran:
    """Run *variant* on *cases*, *repeats* times each where a model answers, and return what became of it.

    Outcomes are appended to the variant's log in *folder* as they come. A log of the same variant is taken up; of
    another (prompt text, server or program changed), or with *fresh*, it is moved aside. Raise KeyboardInterrupt where
    the user ends it, UsageError where the variant cannot be run, LogError where the log there is none.
    """
    path = folder / f"{file_name(variant.name)}{SUFFIX}"
    header = variant.header(gold)
    former = _moved_aside(path, None if fresh else header)
    there = Log.load(path).by_key() if path.exists() else {}
    times = range(repeats if variant.engine == "model" else 1)  # the others say the same each time
    wanted = [(case, repeat) for repeat in times for case in cases]
    work = [(case, repeat) for case, repeat in wanted if not _settled(there, case, repeat)]
    with Writer(path) as writer:
        writer.add(header)
        taken, stopped = asyncio.run(_all(variant, work, _keeping(writer, done, len(work))))
    log = Log.load(path)
    now = log.by_key()
    outcomes = [now.get((case.id, repeat)) for case, repeat in wanted]
    return Ran(
        log=log,
        wanted=frozenset((case.id, repeat) for case, repeat in wanted),
        run=len(work),
        kept=len(wanted) - len(work),
        failed=tuple(it for it in outcomes if it is not None and it.status != "done"),
        missing=outcomes.count(None),
        spent=taken,
        stopped=stopped,
        former=former,
    )


def _settled(there: Mapping[tuple[str, int], Outcome], case: Case, repeat: int) -> bool:
    kept = there.get((case.id, repeat))
    return kept is not None and kept.status == "done" and kept.input == case.input


def _moved_aside(path: Path, header: Run | None) -> Path | None:
    """Move the log at *path* aside, by the time that it was begun, unless *header* goes on with it."""
    if not path.exists():
        return None
    try:
        former = Log.load(path).run
    except LogError as error:
        if header is not None:
            raise LogError(f"{error}; mend it, or begin anew with --fresh, which moves it aside") from error
        stamp = "unreadable"
    else:
        if header is not None and header.same_variant(former):
            return None
        stamp = "".join(char for char in former.started_at[:19] if char.isalnum())
    number = 1
    while (aside := path.with_name(f"{path.stem}.{stamp}{f'-{number}' if number > 1 else ''}{SUFFIX}")).exists():
        number += 1
    return path.rename(aside)


def _keeping(writer: Writer, done: Done, total: int) -> Callable[[Outcome], None]:
    done(None, total)

    def keep(outcome: Outcome) -> None:
        writer.add(outcome)
        done(outcome, total)

    return keep


async def _all(
    variant: Variant, work: Iterable[tuple[Case, int]], keep: Callable[[Outcome], None]
) -> tuple[Spent, str | None]:
    """Run *work* and return what it took, and why it ended early if it did."""
    if variant.script is not None:
        for case, _ in work:
            keep(variant.script(case))
        return Spent(), None
    async with _engine(variant) as engine, AsyncSummarizer(engine) as summarizer:
        gate = asyncio.Semaphore(engine.at_once)

        async def one(case: Case, repeat: int) -> None:
            async with gate:
                keep(await _outcome(case, repeat, summarizer))

        tasks = [asyncio.ensure_future(one(case, repeat)) for case, repeat in work]
        try:
            await asyncio.gather(*tasks)
        except RunStopped as error:
            return engine.spent()[0], str(error)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return engine.spent()[0], None


@asynccontextmanager
async def _engine(variant: Variant) -> AsyncIterator[Engine]:
    if variant.asking is None:
        yield extractive_engine()
        return
    async with replace(variant.asking, around=Listening).open() as engine:
        yield replace(engine, composer=Noting(engine.composer))


async def _outcome(case: Case, repeat: int, summarizer: AsyncSummarizer) -> Outcome:
    """Return what *summarizer* makes of *case*; an error that is no end of the run is this case's own."""
    begun = time.perf_counter()
    with listening(repeat) as heard:
        try:
            if case.kind == "story":
                outcome = of_briefing(case, await summarizer.brief(case.articles), heard)
            else:
                outcome = of_extraction(case, await summarizer.extract(case.articles), heard)
        except RunStopped:
            raise
        except Exception as error:
            outcome = of_error(case, error, heard)
    # Of what came out of the cache, the seconds of the day it was paid for.
    seconds = sum(call.seconds for call in heard.calls) if heard.calls else time.perf_counter() - begun
    return outcome.model_copy(update={"seconds": round(seconds, 3)})


def failures(ran: Iterable[Outcome]) -> Iterator[str]:
    """Yield one line for each outcome that is not done."""
    for outcome in ran:
        again = f" (repeat {outcome.repeat + 1})" if outcome.repeat else ""
        yield f"{outcome.status}: {outcome.case}{again}: {outcome.reason}"
