"""``evals show``: one case of a stored run, from the rendered prompt to the scores; or the run as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from evals.commands.stored import gold_of, out_option
from evals.commands.telling import HELD, Unusable, data_option, say

if TYPE_CHECKING:
    from evals.gold import Gold
    from evals.running.log import Log
    from evals.running.record import Call, Outcome
    from evals.scoring.score import CaseScore

_EPILOG = """
\b
Examples:
  evals show hesk-ferry-post                    of the run last written
  evals show hesk-ferry-post --run extract@2    of the run that asked with it
  evals show hesk-ferry-fire --run baseline --no-calls
  evals show --run baseline                     the whole run, scored again

\b
RUN is a file, a variant in the folder of the runs or a part of its name, or
baseline. Without CASE, the stored run is scored again by the present scorer,
without any call, and verdicts that moved since are told.

\b
Exit codes: 0 done; 2 wrong usage, or no such run or case.
"""


@click.command(epilog=_EPILOG)
@click.argument("case", required=False)
@click.option("--run", "name", metavar="RUN", help="Which stored run.  [default: the one last written]")
@click.option("--repeat", type=click.IntRange(1), default=1, show_default=True, help="Which repeat.")
@click.option("--calls/--no-calls", default=True, help="Whether to show prompts and raw replies.  [default: calls]")
@data_option
@out_option
@click.pass_context
def show(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    context: click.Context,
    case: str | None,
    name: str | None,
    repeat: int,
    calls: bool,
    data: str | None,
    folder: Path,
) -> None:
    """Show CASE of a stored run: what was asked, what came back, the facts found beside gold, the scores.

    Everything is made safe to look at: what a terminal would obey or hide becomes a visible sign.
    """
    from evals.running.finding import find_run, stored_runs
    from evals.running.log import Log, LogError

    try:
        there = stored_runs(folder)
        path = find_run(name, folder) if name else there[0] if there else find_run("baseline")
        log = Log.load(path)
    except LogError as error:
        raise Unusable(str(error)) from error
    gold = gold_of(data or (None if log.run.data == "fixtures" else log.run.data))
    lines = _whole(log, gold) if case is None else _one(log, gold, case, repeat - 1, calls=calls)
    for line in lines:
        say(line)
    context.exit(HELD)


def _whole(log: Log, gold: Gold) -> Iterator[str]:
    from evals.commands.tables import score_table
    from evals.rescoring import rescore, scoring_of
    from evals.running.executing import failures

    run = log.run
    begun = f", begun {run.started_at}" if run.started_at else ""
    yield f"{run.variant} on {run.data}{begun}: {log.path}"
    yield from (f"  {prompt.label} {prompt.sha256}" for prompt in run.prompts)
    yield from failures(it for it in log.outcomes if it.status != "done")
    found = rescore(log, scoring_of(gold))
    if found.former is not None:
        yield f"verdicts that moved since they were kept (scorer {found.former}): {len(found.moved)}"
        yield from (f"  {move}" for move in found.moved)
    yield ""
    yield from score_table({run.variant: found.scores})


def _one(log: Log, gold: Gold, case: str, repeat: int, *, calls: bool) -> Iterator[str]:
    from evals.rescoring import scoring_of

    by_key = log.by_key()
    outcome = by_key.get((case, repeat))
    if outcome is None:
        raise Unusable(_no_such(case, repeat, log))
    scores = {(it.case, it.repeat): it for it in scoring_of(gold).run(log)}
    yield f"{outcome.case} ({outcome.kind} of {outcome.story}), {log.run.variant}, repeat {repeat + 1}"
    yield f"{outcome.status}{f': {outcome.reason}' if outcome.reason else ''}; {outcome.seconds:.1f} s"
    if calls:
        for number, call in enumerate(outcome.calls, start=1):
            yield from _call(call, f"call {number} of {len(outcome.calls)}")
    yield from _facts(outcome, gold, scores[outcome.key])
    yield from _told(outcome)
    if outcome.rejected:
        yield from ("", "not let through")
        yield from (
            f"  {it.what}: {it.reason}{f' ({it.detail})' if it.detail else ''}: {it.text}" for it in outcome.rejected
        )
    yield from ("", "scores")
    for metric, ratio in scores[outcome.key].ratios.items():
        if ratio.value is not None:
            yield f"  {metric:<26}{ratio.value:>8.3f}   ({ratio.over:g} / {ratio.under:g})"


def _call(call: Call, title: str) -> Iterator[str]:
    price = "cost unknown" if call.cost is None else f"${call.cost:.5f}"
    cached = ", from the cache" if call.cached else ""
    yield ""
    yield f"--- {title}: {call.task}, {call.mode}, {call.input_tokens} + {call.output_tokens} tokens, {price}, " + (
        f"{call.seconds:.2f} s{cached}"
    )
    for message in call.messages:
        yield f"--- {message.role}"
        yield from message.content.splitlines()
    if call.error:
        yield f"--- error: {call.error}"
    else:
        yield f"--- reply ({call.finish})"
        yield from (call.reply or "").splitlines()
    yield "---"


def _facts(outcome: Outcome, gold: Gold, score: CaseScore) -> Iterator[str]:
    """Yield the facts beside gold; where there is no gold to hold them against, the facts alone."""
    texts = {fact.id: fact.text for article in {fact.article for fact in outcome.facts} | {outcome.case}
             for fact in gold.facts_of(article)}  # fmt: skip
    yield from ("", f"facts: {len(outcome.facts)} found" + (f", {len(texts)} in gold" if texts else ""))
    if not score.judged:
        yield from (f"  {fact.text}" for fact in outcome.facts)
    for it in score.judged:
        yield f"  {it.verdict}{f': {it.detail}' if it.detail else ''}"
        if it.gold is not None:
            yield f"      gold   {it.gold}: {texts.get(it.gold, '')}"
        if it.found is not None:
            fact = outcome.facts[it.found]
            yield f"      found  {fact.text}"
            if fact.quote != fact.text:
                yield f"      quote  {fact.quote}"


def _told(outcome: Outcome) -> Iterator[str]:
    if outcome.sentences:
        yield from ("", "told")
        yield from (f"  {it.part}: {it.text} [{', '.join(it.fact_ids)}]" for it in outcome.sentences)
    if outcome.agreements:
        yield from ("", "agreed")
        yield from (f"  {it.slot}: {it.value} ({', '.join(it.origins)})" for it in outcome.agreements)
    if outcome.conflicts:
        yield from ("", "disputed")
        yield from (
            f"  {it.type}, {it.slot}: {' / '.join(side.value for side in it.sides)}" for it in outcome.conflicts
        )


def _no_such(case: str, repeat: int, log: Log) -> str:
    import difflib

    known = sorted({it.case for it in log.outcomes})
    if case in known:
        return (
            f"{case} was run {sum(it.case == case for it in log.outcomes)} times in {log.path}: no repeat {repeat + 1}"
        )
    near = difflib.get_close_matches(case, known, 3) or known[:5]
    return f"no case {case!r} in {log.path}; there is {', '.join(near) or 'none'}"
