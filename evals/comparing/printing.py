"""A comparison, or a noise floor, for the terminal, as markdown and as JSON. Text of runs is hostile: it is escaped."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from evals.comparing import figures, prose, tables
from evals.comparing.changes import CaseChange
from evals.comparing.comparison import Against, Comparison
from evals.comparing.differences import Difference
from evals.comparing.noise import Noise
from evals.comparing.terms import Terms, described

FORMAT = "evals.compare/1"
"""Of the JSON; a new number when a reader of the old one would go wrong."""

SIDE_BY_SIDE = "Only {} decides; the other rows are for reading, and of thirty one or two leave zero out by chance."


def as_text(comparison: Comparison, *, cases: int) -> Iterator[str]:
    """Yield the lines for a terminal, with the facts of at most *cases* cases."""
    for it in comparison.against:
        yield prose.headline(comparison, it)
        yield from (f"  {line}" for line in prose.reasons(comparison, it))
        yield ""
        yield from _text_table(comparison.baseline, it.candidate, it.differences)
        yield SIDE_BY_SIDE.format(described(comparison.terms.metric).label)
        yield ""
        yield from _text_changes(it, cases)


def as_markdown(comparison: Comparison, *, cases: int) -> Iterator[str]:
    """Yield the lines of a markdown page, with the facts of at most *cases* cases."""
    for it in comparison.against:
        yield f"## {escaped(prose.headline(comparison, it))}"
        yield ""
        yield from (f"- {escaped(line)}" for line in prose.reasons(comparison, it))
        yield ""
        yield from _markdown_table(comparison.baseline, it.candidate, it.differences)
        yield ""
        yield escaped(SIDE_BY_SIDE.format(described(comparison.terms.metric).label))
        yield ""
        for case in it.changes[:cases]:
            yield f"- {escaped(prose.changed(case))}"
            yield from (f"  - {mark} {escaped(said)}: {escaped(sentence)}" for mark, said, sentence in _lines(case))
        yield from (escaped(line) for line in _rest(it, cases))


def as_json(comparison: Comparison) -> str:
    """Return everything of *comparison* as one JSON object; shares are fractions, not percent."""
    found = {
        "format": FORMAT,
        "baseline": comparison.baseline,
        "verdict": comparison.verdict.word,
        "exit_code": comparison.verdict.exit_code,
        "terms": {**asdict(comparison.terms), "must_have": sorted(comparison.terms.must_have)},
        "against": [
            {
                "candidate": it.candidate,
                "verdict": it.verdict.word,
                "why": it.verdict.why,
                "p": it.p,
                "settling": it.settling and asdict(it.settling),
                "broken": [asdict(breach) for breach in it.broken],
                "missing": [asdict(one) for one in it.missing],
                "metrics": {name: _plain(one) for name, one in it.differences.items()},
                "changes": [asdict(case) for case in it.changes],
            }
            for it in comparison.against
        ],
    }
    return json.dumps(found, indent=1)


def noise_text(noise: Noise, terms: Terms) -> Iterator[str]:
    """Yield the lines that tell of *noise* on a terminal."""
    metric = described(terms.metric)
    steady = all(not it.value for it in noise.differences.values())
    halves = "the same again" if steady else f"{noise.halves[0]} and {noise.halves[1]} repeats of each case"
    yield f"{noise.variant} against itself: {halves}"
    deciding = noise.differences.get(terms.metric)
    interval = deciding.interval if deciding else None
    if deciding is None or interval is None or noise.floor is None:
        yield f"  {metric.label}: nothing to measure noise by."
        return
    places = figures.decimals(metric, interval.error)
    low, high = (figures.change(metric, end, places) for end in (interval.low, interval.high))
    measured, floor = figures.signed(metric, deciding.value, places), figures.size(metric, noise.floor, places)
    yield f"  {metric.label} differs by {measured} (95 % interval {low} to {high})."
    yield f"  Noise floor: two whole runs of it differ by up to {floor} for no reason."
    yield ""
    yield from _text_table("one half", "other half", noise.differences)


def noise_json(noise: Noise) -> str:
    """Return everything of *noise* as one JSON object."""
    metrics = {name: _plain(one) for name, one in noise.differences.items()}
    found = {"format": FORMAT, "variant": noise.variant, "halves": noise.halves, "floor": noise.floor}
    return json.dumps({**found, "metrics": metrics}, indent=1)


def escaped(text: str) -> str:
    """Return *text* so that markdown shows it and obeys none of it."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return re.sub(r"([\\`*_{}\[\]<>()#|~!&])", r"\\\1", plain)


def _plain(it: Difference) -> dict[str, Any]:
    interval, test = it.interval, it.test
    return {
        "label": it.metric.label,
        "better_is": it.metric.better,
        "a": it.a.value,
        "b": it.b.value,
        "difference": it.value,
        "interval": None if interval is None else [interval.low, interval.high],
        "error": interval and interval.error,
        "df": interval and interval.df,
        "p": test and test.p,
        "p_error": test and test.error,
        "stories": it.n,
        "better": it.better,
        "same": it.same,
        "worse": it.worse,
        "detectable": it.detectable,
    }


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield *rows* as lines: the first column to the left, the others to the right; a row of one cell as it is."""
    full = [row for row in rows if len(row) > 1]
    widths = [max(map(len, column)) for column in zip(*full, strict=True)]
    for row in rows:
        cells = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=False)]
        yield "  ".join(["  " + row[0].ljust(widths[0]), *cells]).rstrip() if cells else row[0]


def _text_table(a: str, b: str, differences: Mapping[str, Difference]) -> Iterator[str]:
    groups = tables.rows(differences)
    rows = (row for title, found in groups for row in ((title,), *found))
    yield from aligned([tables.header(a, b), *rows])


def _markdown_table(a: str, b: str, differences: Mapping[str, Difference]) -> Iterator[str]:
    head = tables.header(a, b)
    yield f"| {' | '.join(map(escaped, head))} |"
    yield f"|:--{'|--:' * (len(head) - 1)}|"
    for _, found in tables.rows(differences):
        yield from (f"| {' | '.join(map(escaped, row))} |" for row in found)


def _text_changes(it: Against, cases: int) -> Iterator[str]:
    for case in it.changes[:cases]:
        yield prose.changed(case)
        for mark, said, sentence in _lines(case):
            yield f"  {mark} {said}" + (f": {' '.join(sentence.split())}" if sentence else "")
    yield from _rest(it, cases)


def _lines(case: CaseChange) -> Iterator[tuple[str, str, str]]:
    yield from map(prose.fact, case.facts)
    yield from map(prose.invention, case.invented)


def _rest(it: Against, cases: int) -> Iterator[str]:
    if len(it.changes) > cases:
        yield f"({len(it.changes) - cases} of {len(it.changes)} cases that differ are not shown: --cases)"
