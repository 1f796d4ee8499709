"""Paired statistics against values worked out by hand and against published tables."""

from __future__ import annotations

from math import inf, sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.scoring.score import Ratio
from evals.statistics import (
    Paired,
    Repeated,
    Spread,
    detectable,
    difference,
    holm,
    jackknife,
    percentile_bootstrap,
    power,
    repeats_needed,
    sign_flip,
    spread,
    stories_needed,
)
from evals.statistics.jackknife import degrees_of_freedom
from evals.statistics.student import cumulative, quantile

counts = st.integers(min_value=1, max_value=60)


@st.composite
def stories(draw: st.DrawFn, least: int = 2, most: int = 9) -> list[Paired]:
    def ratio() -> Ratio:
        under = draw(counts)
        return Ratio(draw(st.integers(0, under)), under)

    return [Paired(ratio(), ratio()) for _ in range(draw(st.integers(least, most)))]


def of_ten(*gains: float) -> list[Paired]:
    """Return stories of ten facts each, five of them found by a, and *gains* more by b."""
    return [Paired(Ratio(5, 10), Ratio(5 + gain, 10)) for gain in gains]


# NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: critical values of Student's t.
@pytest.mark.parametrize(
    ("probability", "df", "published"),
    [
        (0.975, 1, 12.706), (0.975, 2, 4.303), (0.975, 5, 2.571), (0.975, 12, 2.179), (0.975, 30, 2.042),
        (0.90, 3, 1.638), (0.95, 5, 2.015), (0.95, 39, 1.685), (0.99, 10, 2.764), (0.995, 10, 3.169),
        (0.999, 7, 4.785), (0.975, 100, 1.984),
    ],
)  # fmt: skip
def test_quantiles_of_student_are_those_of_the_published_table(probability: float, df: int, published: float) -> None:
    assert quantile(probability, df) == pytest.approx(published, abs=0.0006)


@given(st.floats(0.51, 0.999), st.floats(1, 300))
def test_a_quantile_is_where_the_distribution_reaches_its_probability(probability: float, df: float) -> None:
    assert cumulative(quantile(probability, df), df) == pytest.approx(probability, abs=1e-9)
    assert quantile(1 - probability, df) == pytest.approx(-quantile(probability, df), rel=1e-6, abs=1e-9)


def test_with_many_degrees_of_freedom_student_is_normal() -> None:
    assert quantile(0.975, 100_000) == pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-4)


@pytest.mark.parametrize(("probability", "df"), [(0, 5), (1, 5), (0.975, 0)])
def test_a_quantile_that_is_none_is_refused(probability: float, df: float) -> None:
    with pytest.raises(ValueError, match="no t quantile"):
        quantile(probability, df)


def test_over_stories_of_one_size_the_interval_is_that_of_the_paired_t_test() -> None:
    interval = jackknife(of_ten(1, 2, 3, 4, 5, 0))

    assert interval is not None
    assert interval.df == pytest.approx(5)
    assert interval.difference == pytest.approx(0.25)
    # Standard deviation of 0, 0.1 … 0.5 is 0.18708; over the root of 6 that is 0.076376; times 2.5706 it is 0.19633.
    assert interval.error == pytest.approx(0.076376, abs=1e-6)
    assert (interval.low, interval.high) == pytest.approx((0.05367, 0.44633), abs=1e-5)


def test_the_jackknife_of_three_unequal_stories_is_the_one_worked_out_by_hand() -> None:
    rows = [
        Paired(Ratio(2, 4), Ratio(3, 4)),
        Paired(Ratio(1, 2), Ratio(1, 2)),
        Paired(Ratio(3, 4), Ratio(3, 4)),
    ]

    interval = jackknife(rows)

    # All: 7/10 - 6/10 = 0.1. Without each: 4/6 - 4/6 = 0, 6/8 - 5/8 = 0.125, 4/6 - 3/6 = 0.16667.
    # Moves -0.1, 0.025, 0.06667; their squares, weighted by 0.6, 0.8, 0.6, add up to 0.00916667; the root is 0.0957427.
    assert interval is not None
    assert interval.difference == pytest.approx(0.1)
    assert interval.error == pytest.approx(0.0957427, abs=1e-7)
    # Shares 0.4, 0.2, 0.4: d = 2/3, 1/4, 2/3; 1 / (0.2152778 + 0.5833333²) = 1.8.
    assert interval.df == pytest.approx(1.8)


@given(st.integers(2, 60))
def test_stories_of_one_size_have_a_degree_of_freedom_less_than_there_are(number: int) -> None:
    assert degrees_of_freedom([1 / number] * number) == pytest.approx(number - 1)


def test_a_story_that_is_nearly_everything_leaves_one_degree_of_freedom() -> None:
    assert degrees_of_freedom([0.97, 0.01, 0.01, 0.01]) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        of_ten(1),
        [Paired(Ratio(1, 2), Ratio(0, 0)), Paired(Ratio(1, 2), Ratio(0, 0))],
        [Paired(Ratio(1, 2), Ratio(1, 3)), Paired(Ratio(1, 2), Ratio(0, 0))],
    ],
    ids=["no story", "one story", "b has nothing", "b has nothing without one story"],
)
def test_where_no_interval_can_be_given_there_is_none(rows: list[Paired]) -> None:
    assert jackknife(rows) is None


def test_a_story_with_nothing_to_score_is_no_story() -> None:
    with_nothing = [*of_ten(1, 2, 3), Paired(Ratio(0, 0), Ratio(0, 0))]

    assert jackknife(with_nothing) == jackknife(of_ten(1, 2, 3))


@given(stories(), st.randoms(use_true_random=False))
def test_the_order_of_stories_moves_no_digit(rows: list[Paired], chance: object) -> None:
    mixed = list(rows)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    assert difference(mixed) == difference(rows)
    assert jackknife(mixed) == jackknife(rows)
    assert sign_flip(mixed) == sign_flip(rows)
    assert percentile_bootstrap(mixed, resamples=20) == percentile_bootstrap(rows, resamples=20)


@given(stories())
def test_swapping_the_variants_turns_the_sign_and_nothing_else(rows: list[Paired]) -> None:
    swapped = [Paired(row.b, row.a) for row in rows]

    one, other = jackknife(rows), jackknife(swapped)
    if one is not None and other is not None:
        assert (other.low, other.high) == pytest.approx((-one.high, -one.low))
    assert sign_flip(swapped) == sign_flip(rows)


@pytest.mark.parametrize(
    ("gains", "p"),
    [
        ((1, 2, 3), 2 / 8),  # only all alike are as far out
        ((3, 1, -1), 6 / 8),  # sums 5, 3, 3, 1 and their mirror images; at least 3: six of eight
        ((1, 1, 1, 1, 1, 1), 2 / 64),
        ((1, 1, 1, 1, 1), 2 / 32),
        ((2, 2, 2, 0, 0, 0, 0), 2 / 8),  # what does not differ has no sign
        ((0, 0, 0), 1),
        ((2, -2), 1),
    ],
)
def test_the_sign_flip_p_is_the_share_of_patterns_counted_by_hand(gains: tuple[int, ...], p: float) -> None:
    test = sign_flip(of_ten(*gains))

    assert test is not None
    assert test.exact
    assert test.p == pytest.approx(p)


def test_a_variant_that_tells_more_but_no_better_is_not_called_different() -> None:
    rows = [Paired(Ratio(9, 10), Ratio(18, 20))] * 8

    test = sign_flip(rows)

    assert test is not None
    assert test.p == 1


def test_the_p_over_many_stories_is_drawn_and_comes_with_its_error() -> None:
    rows = of_ten(*[1] * 27, *[-1] * 13)

    test = sign_flip(rows)

    assert test is not None
    assert not test.exact
    assert test.error == pytest.approx(sqrt(test.p * (1 - test.p) / 9999))
    # Of 40 coins at most 13 or at least 27 heads: 2 · 0.019239 (binomial).
    assert test.p == pytest.approx(0.038478, abs=4 * test.error)
    assert test == sign_flip(rows)


def test_drawing_agrees_with_counting() -> None:
    rows = of_ten(3, -1, 2, 2, -2, 1, 4, 1, -1, 2)
    counted = sign_flip(rows)
    doubled = sign_flip(rows * 3, draws=99)

    assert counted is not None
    assert counted.exact
    assert doubled is not None
    assert doubled.p >= 1 / 100


def test_holm_adjusts_the_textbook_example() -> None:
    adjusted = holm({"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005})

    assert adjusted == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06, "d": 0.02})
    assert list(adjusted) == ["a", "b", "c", "d"]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_an_adjusted_p_is_neither_smaller_nor_above_one(values: list[float]) -> None:
    adjusted = holm(dict(enumerate(values)))

    assert all(p <= adjusted[place] <= 1 for place, p in enumerate(values))
    assert sorted(adjusted, key=lambda place: (values[place], adjusted[place])) == sorted(
        adjusted, key=lambda place: (adjusted[place], values[place])
    )


# Cohen's d of 0.2, 0.5 and 0.8 in a paired t-test, two-sided 5 %, power 80 %: as in Cohen (1988) and in G*Power 3.
@pytest.mark.parametrize(("effect", "published"), [(0.2, 199), (0.5, 34), (0.8, 15)])
def test_the_number_of_stories_is_the_published_one(effect: float, published: int) -> None:
    unit = Spread(total=1, within=None, repeats=1, n=10, freedom=1)

    assert stories_needed(effect, unit) == published


def test_the_power_of_a_known_standard_error_is_that_of_the_normal_distribution() -> None:
    assert power(2.8016, 1, 1e5) == pytest.approx(0.8, abs=1e-3)
    assert power(0, 1, 1e5) == pytest.approx(0.025, abs=1e-4)


@given(st.floats(1, 60), st.floats(0.001, 0.3))
def test_the_detectable_effect_is_seen_four_times_of_five(df: float, error: float) -> None:
    assert power(detectable(error, df), error, df) == pytest.approx(0.8, abs=2e-3)


def test_no_noise_shows_any_effect() -> None:
    assert power(0.001, 0, 5) == 1
    assert detectable(0, 5) == 0


def test_what_repeats_differ_in_is_told_from_what_stories_differ_in() -> None:
    still = [Ratio(5, 10), Ratio(5, 10)]
    rows = [
        [Repeated(still, [Ratio(4, 10), Ratio(6, 10)])],
        [Repeated(still, [Ratio(6, 10), Ratio(8, 10)])],
    ]
    interval = jackknife([Paired(Ratio(5, 10), Ratio(5, 10)), Paired(Ratio(5, 10), Ratio(7, 10))])
    assert interval is not None

    parts = spread(rows, interval)

    # Stories differ by 0 and 0.2: variance 0.02. A repeat of either is 0.1 off: variance 0.02, of two repeats half.
    assert parts.total == pytest.approx(0.02)
    assert parts.within == pytest.approx(0.02)
    assert parts.repeats == pytest.approx(2)
    assert parts.between == pytest.approx(0.01)
    assert parts.error(8, 4) == pytest.approx(sqrt((0.01 + 0.02 / 4) / 8))


def test_without_repeats_nothing_is_said_of_them() -> None:
    rows = [[Repeated([Ratio(5, 10)], [Ratio(gain, 10)])] for gain in (5, 7)]
    interval = jackknife([Paired(case.a[0], case.b[0]) for cases in rows for case in cases])
    assert interval is not None

    parts = spread(rows, interval)

    assert parts.within is None
    assert repeats_needed(0.1, parts) is None


def test_repeats_settle_what_repeats_are_uncertain_of_and_nothing_else() -> None:
    noisy = Spread(total=0.02, within=0.02, repeats=1, n=12, freedom=1)
    lasting = Spread(total=0.02, within=0.0, repeats=1, n=12, freedom=1)

    assert repeats_needed(0.06, noisy) == 5
    assert power(0.06, noisy.error(12, 5), 11) > 0.8 > power(0.06, noisy.error(12, 4), 11)
    assert repeats_needed(0.06, lasting) is None


def test_an_effect_of_nothing_takes_more_stories_than_there_are() -> None:
    unit = Spread(total=1, within=None, repeats=1, n=10, freedom=1)

    assert stories_needed(0, unit) is None
    assert stories_needed(1e-6, unit) is None


def test_the_bootstrap_lies_within_the_stories_and_is_the_same_each_time() -> None:
    rows = of_ten(1, 2, 3, 4, 5, 0)

    low, high = percentile_bootstrap(rows) or (inf, inf)

    assert 0 < low < 0.25 < high < 0.5
    assert percentile_bootstrap(rows) == (low, high)
