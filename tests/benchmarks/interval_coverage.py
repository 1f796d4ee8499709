"""Whether the interval of `evals compare` holds the truth as often as it says, and sees what `evals power` promises.

    python tests/benchmarks/interval_coverage.py [--simulations N] [--sizes fixtures|uneven|even]

Stories are made up whose sizes are those of the fixtures (or of another set, see `sizes`). In each, two variants find
facts: how easily is a matter of the story, of story and variant together, and of chance; both tell facts that gold
lacks, too. Each metric is a ratio of sums, as in life. Two tables:

1. No true difference: how often each interval covers zero (95 % is meant; the textbook's beside it, unweighted and with
   n - 1 degrees of freedom), how often the exact test calls a difference, and how often both do, as a verdict wants it.
2. A planted difference: how often the interval covers it, how often it is seen, what `power` predicts from the true
   standard error and, as `evals power` does, from the measured variance of one comparison of 13 stories (the median),
   and how often `evals compare` says better, which wants the exact test, too.

The percentile bootstrap stands beside, the way of most other tools. Prints figures and judges nothing.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from statistics import fmean, median

from evals.gold import load
from evals.scoring.score import Ratio
from evals.statistics import Interval, Paired, difference, jackknife, percentile_bootstrap, power, sign_flip
from evals.statistics.student import quantile

NUMBERS = (6, 12, 20, 40)  # stories
PILOT = 13  # stories of the fixtures
RESAMPLES = 400  # of the bootstrap: enough to see its coverage to a point
SIMULATIONS = 2000  # a coverage near 95 % is then good to half a point
EASE = 0.4  # logit: a variant finds 60 % of the facts of a middling story
BY_STORY = 0.8  # standard deviation, in logits, of how easy a story is: from some 40 to 77 % of its facts
BY_VARIANT = 0.35  # the same of what suits one variant and not the other
SURPLUS = 0.25  # facts told that gold lacks, for each that it has
PLANTED = 0.45  # logits: about ten points of recall


def sizes(name: str) -> list[int]:
    """Return the numbers of facts that stories called *name* have."""
    if name == "uneven":
        return [3, 5, 8, 8, 12, 20, 60, 150]
    if name == "even":
        return [40]
    gold = load()
    story = {article.id: article.story for article in gold.articles}
    homes = [story[fact.article] for fact in gold.facts]
    return [homes.count(name) for name in sorted(set(homes))]


@dataclass(frozen=True, slots=True)
class Told:
    """What a variant made of a story: facts found, facts to find, facts that gold lacks, numbers right and asked."""

    found: int
    gold: int
    surplus: int
    right: int
    asked: int


METRICS: dict[str, Callable[[Told], Ratio]] = {
    "recall": lambda it: Ratio(it.found, it.gold),
    "precision": lambda it: Ratio(it.found, it.found + it.surplus),
    "F1": lambda it: Ratio(2 * it.found, it.found + it.gold + it.surplus),
    "numbers": lambda it: Ratio(it.right, it.asked),  # one fact in six: small denominators, rare errors
}


def story(chance: random.Random, size: int, planted: float) -> tuple[Told, Told]:
    """Return a story of *size* facts under two variants, the second better by *planted* logits."""
    ease = chance.gauss(EASE, BY_STORY)
    return _told(chance, size, ease), _told(chance, size, ease + planted)


def _told(chance: random.Random, size: int, ease: float) -> Told:
    logit = ease + chance.gauss(0, BY_VARIANT)
    found = _hits(chance, size, 1 / (1 + exp(-logit)))
    asked = _hits(chance, found, 1 / 6)
    return Told(found, size, _hits(chance, size, SURPLUS), _hits(chance, asked, 1 / (1 + exp(-logit - 1.5))), asked)


def _hits(chance: random.Random, times: int, share: float) -> int:
    return sum(chance.random() < share for _ in range(times))


def comparisons(
    number: int, kinds: Sequence[int], simulations: int, planted: float = 0.0
) -> Iterator[list[tuple[Told, Told]]]:
    """Yield made-up comparisons over *number* stories each."""
    chance = random.Random(number)
    for _ in range(simulations):
        yield [story(chance, chance.choice(kinds), planted) for _ in range(number)]


def paired(stories: Sequence[tuple[Told, Told]], metric: str) -> list[Paired]:
    """Return the ratios of *metric*, story by story."""
    ratio = METRICS[metric]
    return [Paired(ratio(a), ratio(b)) for a, b in stories]


def no_difference(kinds: Sequence[int], simulations: int, metrics: Sequence[str]) -> Iterator[str]:
    """Yield the first table."""
    yield _line("metric", "stories", "jackknife-t", "textbook", "bootstrap", "exact p ≤ .05", "both: called", "width")
    for number in NUMBERS:
        rows = list(comparisons(number, kinds, simulations))
        for metric in metrics:
            made = [(cases, it) for stories in rows if (it := jackknife(cases := paired(stories, metric)))]
            plain = [abs(it.difference) <= textbook(cases) for cases, it in made]
            inside = [it.low <= 0 <= it.high for _, it in made]
            drawn = made[: max(200, len(made) // 4)]  # the bootstrap costs a hundred times the jackknife
            loose = [ends[0] <= 0 <= ends[1] for cases, _ in drawn if (ends := bootstrap(cases))]
            tests = [called(cases) for cases, _ in made]
            both = [said and not held for said, held in zip(tests, inside, strict=True)]
            width = f"{100 * fmean(it.high - it.low for _, it in made):.1f}"
            shares = map(percent, (inside, plain, loose, tests, both))
            yield _line(metric, str(number), *shares, width)


def called(cases: Sequence[Paired]) -> bool:
    """Return whether the sign-flip test calls a difference, counted exactly or from fewer draws than usual."""
    test = sign_flip(cases, draws=999)
    return test is not None and test.p <= 0.05


def textbook(cases: Sequence[Paired]) -> float:
    """Return half the width of the unweighted jackknife-t with n - 1 degrees of freedom."""
    rows = [case for case in cases if case.a.under or case.b.under]
    without = [difference(rows[:place] + rows[place + 1 :]) or 0.0 for place in range(len(rows))]
    mean = fmean(without)
    error = sqrt((len(rows) - 1) / len(rows) * sum((value - mean) ** 2 for value in without))
    return quantile(0.975, len(rows) - 1) * error


def bootstrap(cases: Sequence[Paired]) -> tuple[float, float] | None:
    """Return the percentile bootstrap, of fewer resamples than usual."""
    return percentile_bootstrap(cases, resamples=RESAMPLES)


def planted(kinds: Sequence[int], simulations: int, metrics: Sequence[str]) -> Iterator[str]:
    """Yield the second table."""
    pilots = list(comparisons(PILOT, kinds, min(simulations, 400), PLANTED))
    yield _line(
        "metric", "stories", "true", "covered", "seen", "predicted", f"from {PILOT} stories", "better", "bootstrap"
    )
    for number in NUMBERS:
        rows = list(comparisons(number, kinds, simulations, PLANTED))
        for metric in metrics:
            every = [paired(stories, metric) for stories in rows]
            made = [(cases, it) for cases in every if (it := jackknife(cases))]
            truth = _pooled(every)
            spread = sqrt(fmean((it.difference - truth) ** 2 for _, it in made))
            predicted = power(truth, spread, median(it.df for _, it in made))
            loose = [e[0] <= truth <= e[1] for cases, _ in made[: max(200, len(made) // 4)] if (e := bootstrap(cases))]
            seen = [it.low > 0 for _, it in made]
            better = [high and called(cases) for high, (cases, _) in zip(seen, made, strict=True)]
            yield _line(
                metric,
                str(number),
                f"{100 * truth:.1f}",
                percent([it.low <= truth <= it.high for _, it in made]),
                percent(seen),
                f"{100 * predicted:.1f}",
                f"{100 * median(_from_pilot(pilots, metric, truth, number)):.1f}",
                percent(better),
                percent(loose),
            )


def _from_pilot(pilots: Sequence[Sequence[tuple[Told, Told]]], metric: str, effect: float, number: int) -> list[float]:
    """Return the power at *number* stories that each of *pilots* leads `evals power` to expect."""
    found: list[Interval] = [it for stories in pilots if (it := jackknife(paired(stories, metric)))]
    return [power(effect, it.error * sqrt(it.n / number), max(1.0, it.df / (it.n - 1) * (number - 1))) for it in found]


def _pooled(every: Sequence[Sequence[Paired]]) -> float:
    """Return the true difference: the ratio of sums over all simulations."""
    cases = [case for cases in every for case in cases]
    a_over, a_under = sum(case.a.over for case in cases), sum(case.a.under for case in cases)
    b_over, b_under = sum(case.b.over for case in cases), sum(case.b.under for case in cases)
    return b_over / b_under - a_over / a_under


def percent(hits: Sequence[bool]) -> str:
    """Return the share of *hits* with its standard error, in percent."""
    share = fmean(hits)
    return f"{100 * share:.1f} ±{100 * sqrt(share * (1 - share) / len(hits)):.1f}"


def _line(*cells: str) -> str:
    return f"{cells[0]:<10}" + "".join(f"{cell:>17}" for cell in cells[1:])


def main() -> None:
    """Print both tables for each set of sizes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--simulations", type=int, default=SIMULATIONS, metavar="N", help="comparisons for each row")
    parser.add_argument("--sizes", choices=["fixtures", "uneven", "even"], action="append", help="of the stories")
    parser.add_argument("--metrics", choices=sorted(METRICS), action="append")
    options = parser.parse_args()
    metrics = options.metrics or list(METRICS)
    for name in options.sizes or ["fixtures", "uneven"]:
        kinds = sizes(name)
        print(f"\n{name}: stories of {min(kinds)} to {max(kinds)} facts, {options.simulations} simulations; percent")
        for title, table in (("no true difference", no_difference), ("a planted difference", planted)):
            started = time.process_time()
            print(f"\n{title}")
            for line in table(kinds, options.simulations, metrics):
                print(line, flush=True)
            print(f"({time.process_time() - started:.0f} s of CPU)")


if __name__ == "__main__":
    main()
