"""CPU time to score cached cases, in a process of its own each: ``python tests/benchmarks/scoring_speed.py [CASES…]``.

The cases are what the extractive engine finds in the fixtures, as many repeats of them as it takes; in each repeat one
fact in two is told in other words (with a word of its own at the end), so that no cache of the process answers for it.
Printed are seconds of CPU beyond start-up (interpreter, imports, reading gold and outcomes), and, since machines
differ, those of three million additions of integers beside them.
"""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import islice

CASES = (100, 1000)


def scored(cases: int) -> float:
    """Return the CPU seconds to score *cases* outcomes and to sum them up."""
    from evals.gold import load
    from evals.running.record import Outcome
    from evals.scoring.cases import Scoring
    from evals.scoring.score import total

    gold = load()
    plain = [outcome for outcome in _extracted(gold) if outcome.facts]
    outcomes = [_again(plain[number % len(plain)], number // len(plain)) for number in range(cases)]
    before = time.process_time()
    scores = Scoring(gold).outcomes(outcomes, variant="extractive")
    sums = {name: total(score.ratios[name] for score in scores) for name in scores[0].ratios}
    took = time.process_time() - before
    if len(scores) != cases or not sums or not isinstance(outcomes[0], Outcome):
        raise SystemExit("nothing was scored")
    return took


def _again(outcome, repeat):  # type: ignore[no-untyped-def]
    facts = outcome.facts
    if repeat:
        word = "".join(chr(ord("a") + int(digit)) for digit in str(repeat)) + "ish"
        facts = tuple(
            it.model_copy(update={"text": f"{it.text} {word}"}) if number % 2 else it for number, it in enumerate(facts)
        )
    return outcome.model_copy(update={"repeat": repeat, "facts": facts})


def _extracted(gold):  # type: ignore[no-untyped-def]
    import asyncio

    from evals.running.cases import cases
    from evals.running.listening import listening
    from evals.running.outcomes import of_extraction
    from summarizer import AsyncSummarizer, extractive_engine

    async def everything():  # type: ignore[no-untyped-def]
        async with AsyncSummarizer(extractive_engine()) as engine:
            for case in cases(gold, kinds=("article",)):
                with listening() as heard:
                    yield of_extraction(case, await engine.extract(case.articles), heard)

    async def gathered():  # type: ignore[no-untyped-def]
        return [it async for it in everything()]

    return asyncio.run(gathered())


def _calibration() -> float:
    before = time.process_time()
    for _ in islice(iter(int, 1), 3_000_000):
        pass
    return time.process_time() - before


if __name__ == "__main__":
    wanted = [int(it) for it in sys.argv[1:]]
    if len(wanted) == 1:
        print(f"{wanted[0]:6} cases  {scored(wanted[0]):.2f} s  (three million additions: {_calibration():.2f} s)")
    else:
        for number in wanted or CASES:
            subprocess.run([sys.executable, __file__, str(number)], check=True)
