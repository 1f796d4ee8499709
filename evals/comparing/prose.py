"""A comparison in sentences: what came out, how sure it is, and what would settle what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evals.comparing import figures
from evals.comparing.changes import CaseChange, FactChange, Invented
from evals.comparing.comparison import Against, Comparison
from evals.comparing.differences import Difference
from evals.comparing.gates import Breach
from evals.comparing.settling import Settling
from evals.comparing.terms import FEWEST, Terms, described

_SHOWN = 5  # names in a list that a reader takes in; the JSON has all


def headline(comparison: Comparison, it: Against) -> str:
    """Return the verdict: "v2 against v1: better"."""
    return f"{it.candidate} against {comparison.baseline}: {it.verdict.word}"


def reasons(comparison: Comparison, it: Against) -> Iterator[str]:
    """Yield the sentences under the headline, the one that decided first."""
    deciding = it.differences.get(comparison.terms.metric)
    yield from map(_broken, it.broken)
    yield from _missing(it)
    if deciding is None or deciding.value is None:
        yield f"{described(comparison.terms.metric).label}: nothing to score in the cases that both have."
        return
    yield _measured(deciding, it.p, len(comparison.against))
    yield _counted(deciding)
    yield from _unsettled(comparison, it)
    yield from _decided(it, deciding, comparison.terms)


def _measured(it: Difference, p: float | None, candidates: int) -> str:
    places = figures.decimals(it.metric, it.interval.error if it.interval else None)
    former, now = (figures.value(it.metric, ratio.value, places) for ratio in (it.a, it.b))
    parts = [f"{it.metric.label} {former} → {now}: {figures.signed(it.metric, it.value, places)}"]
    if it.interval:
        low, high = (figures.change(it.metric, end, places) for end in (it.interval.low, it.interval.high))
        parts.append(f", 95 % interval {low} to {high}")
    parts.append(f"; {figures.tested(it.test, p)}")
    if candidates > 1:
        parts.append(f" after Holm for {candidates} candidates")
    return "".join(parts) + "."


def _counted(it: Difference) -> str:
    start = f"{_many(it.n, 'story', 'stories')}: {it.better} better, {it.same} the same, {it.worse} worse."
    if it.interval is None:
        return start
    if not it.interval.error:
        return f"{start} They all say the same, so there is no noise to measure."
    places = figures.decimals(it.metric, it.interval.error)
    seen = figures.size(it.metric, it.detectable, places)
    return f"{start} A true difference of {seen} would show four times of five."


def _unsettled(comparison: Comparison, it: Against) -> Iterator[str]:
    """Yield between which figures F1 lies for each variant while pairs are ambiguous."""
    low, high = it.differences.get("f1.low"), it.differences.get("f1.high")
    if low is None or high is None:
        return
    for name, least, most in ((comparison.baseline, low.a, high.a), (it.candidate, low.b, high.b)):
        ends = [figures.value(low.metric, share.value, 1) for share in (least, most)]
        if ends[0] != ends[1]:
            yield f"F1 of {name} lies between {ends[0]} and {ends[1]} until its ambiguous pairs are settled."


def _decided(it: Against, deciding: Difference, terms: Terms) -> Iterator[str]:
    margin = figures.size(deciding.metric, terms.margin, figures.decimals(deciding.metric, None))
    why = it.verdict.why
    if why == "within the margin":
        yield f"A loss of the margin, {margin}, is ruled out; a gain is not shown."
    elif why == "few stories":
        yield f"No verdict below {FEWEST} stories."
    elif why == "exact test":
        differing = _many(deciding.better + deciding.worse, "story differs", "stories differ")
        yield f"The interval leaves zero out, the exact test does not: {differing}, and chance does that often enough."
    elif why == "noise":
        yield f"Neither zero nor a loss of the margin, {margin}, is ruled out."
    if it.settling is not None and deciding.interval is not None:
        yield _settles(it.settling, deciding)


def _settles(it: Settling, deciding: Difference) -> str:
    places = figures.decimals(deciding.metric, deciding.interval.error if deciding.interval else None)
    ways = []
    if it.stories is not None:
        ways.append(f"about {it.stories} stories ({it.stories - deciding.n} more)")
    if it.repeats is not None:
        ways.append(f"{it.repeats} repeats of these stories")
    rest = "" if it.repeated else " Whether repeats would do, evals run --repeats 2 tells."
    if it.repeated and it.repeats is None and deciding.n >= FEWEST:
        rest = " More repeats will not do: what is uncertain lies between the stories."
    if not ways:
        return f"No number of stories in reach would settle it.{rest}"
    stays = figures.signed(deciding.metric, deciding.value, places)
    return f"To settle it, if the difference stays at {stays}: {' or '.join(ways)}, four times of five.{rest}"


def _broken(it: Breach) -> str:
    if it.name.startswith("must have "):
        told = "never" if not it.b else f"in {it.b:.0%} of the repeats only"
        return f"{it.name.replace('must have', 'Must have')}: told rightly {told}."
    metric = described(it.name)
    # An invariant is a promise: show the digits that tell 99.98 % from 100 %.
    places = 1 if it.a is None or it.b is None or abs(it.b - it.a) >= 0.001 else 3
    former, now = (figures.value(metric, share, places) for share in (it.a, it.b))
    where = f" ({_list(it.cases)})" if it.cases else ""
    return f"{metric.label} {former} → {now}: an invariant, and it is kept less often{where}."


def _missing(it: Against) -> Iterator[str]:
    by_variant: dict[str, list[str]] = {}
    for one in it.missing:
        by_variant.setdefault(one.variant, []).append(f"{one.case}: {one.why}" if one.why else one.case)
    for variant, cases in by_variant.items():
        yield f"{variant} has no result of {_many(len(cases), 'case', 'cases')} ({_list(cases)})."
    if by_variant:
        yield "Finish it with evals run, or compare what both have with --common."


def changed(case: CaseChange) -> str:
    """Return what is different in *case*: "rates-1: gains rates-1-03 and rates-1-09, loses rates-1-02, invents 1"."""
    parts = [f"{verb} {_and(golds)}" for verb in ("gains", "rights", "loses", "spoils") if (golds := case.golds(verb))]
    more = sum(it.times for it in case.invented if it.times > 0)
    fewer = -sum(it.times for it in case.invented if it.times < 0)
    if more:
        parts.append(f"invents {more:.3g}")
    if fewer:
        parts.append(f"no longer invents {fewer:.3g}")
    if case.unsettled:
        parts.append(f"leaves {_and(case.unsettled)} to be settled by hand")
    return f"{case.case}: {', '.join(parts)}"


MARKS = {"gains": "+", "rights": "+", "loses": "-", "spoils": "-"}


def fact(it: FactChange) -> tuple[str, str, str]:
    """Return the mark of a changed fact, its id with what is said of it, and the sentence."""
    notes = [it.detail] if it.detail and it.change in ("rights", "spoils") else []
    if it.a not in (0, 1) or it.b not in (0, 1):
        notes.append(f"{it.a:.0%} → {it.b:.0%} of the repeats")
    said = f"{it.gold} ({'; '.join(notes)})" if notes else it.gold
    return MARKS[it.change], said, it.instead if it.change == "spoils" and it.instead else it.sentence


def invention(it: Invented) -> tuple[str, str, str]:
    """Return the mark of an invented sentence, what became of it, and the sentence."""
    return ("!", "invented", it.sentence) if it.times > 0 else ("·", "no longer invented", it.sentence)


def _many(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _list(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
