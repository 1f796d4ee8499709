"""What a report tells: estimates, slices, cost, what waits for a person, and the marks in the texts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from comparing_sample import variant
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from reporting_sample import WHERE, data, found, report, right, run, text

from evals.adjudications import NAME, Adjudication
from evals.reporting import gather
from evals.reporting.articles import marked
from evals.reporting.axes import axis
from evals.reporting.estimates import estimates
from evals.reporting.marking import Mark, pieces
from evals.reporting.placing import LETTER, place
from evals.reporting.plotting import draw
from evals.reporting.slices import slices
from evals.rescoring import scoring_of
from evals.scoring.score import Ratio


def test_a_variant_has_an_interval_over_stories_around_its_ratio_of_sums() -> None:
    one = estimates(variant("v", [10, 12, 14, 11, 13, 12]))["strict.f1"]

    assert one.value == pytest.approx(72 / 120)
    assert one.n == 6
    assert one.low is not None
    assert one.high is not None
    assert 0 < one.low < one.value < one.high < 1
    assert str(one).startswith("60.0 % [")


def test_below_six_stories_there_is_no_interval() -> None:
    one = estimates(variant("v", [10, 12, 14, 11, 13]))["strict.f1"]

    assert (one.low, one.high) == (None, None)
    assert str(one) == "60.0 %"


def test_an_interval_of_a_share_stays_between_none_and_all() -> None:
    one = estimates(variant("v", [20, 20, 20, 20, 20, 1]))["strict.f1"]

    assert one.high == 1


def test_a_slice_counts_its_articles_and_the_facts_that_carry_the_trouble(tmp_path: Path) -> None:
    plan, negation = report(tmp_path).slices

    assert (plan.trouble, plan.articles, plan.stories, plan.few) == ("plan", 5, 5, True)
    assert negation.carried == (Ratio(2, 2), Ratio(0, 2))
    assert [one.value if one else None for one in negation.whole] == [1, 0]


def test_an_okay_fact_that_carries_a_trouble_does_not_count_in_its_slice(tmp_path: Path) -> None:
    told = report(tmp_path)
    okay = tuple(it.model_copy(update={"importance": "okay"}) if it.id == "geese-1" else it for it in told.gold.facts)

    _, negation = slices(told.variants, replace(told.gold, facts=okay), "strict.f1")

    assert negation.carried == (Ratio(1, 1), Ratio(0, 1))


def test_money_is_plotted_and_who_asked_no_model_stands_at_nothing(tmp_path: Path) -> None:
    plot = report(tmp_path).tradeoff

    assert plot.cost is not None
    assert plot.cost.name == "cost.money"
    assert [point.cost.value if point.cost else None for point in plot.points] == [None, pytest.approx(0.002)]
    assert plot.notes == ("good: 0 USD, since no model was asked.",)


def test_where_a_price_is_not_known_tokens_are_plotted_and_the_page_says_whose(tmp_path: Path) -> None:
    plot = report(tmp_path, cost=None).tradeoff

    assert plot.cost is not None
    assert plot.cost.name == "cost.tokens"
    assert plot.notes[0] == "What bad cost in money is not known, so tokens are plotted."


def test_one_price_that_is_not_known_is_enough_for_tokens(tmp_path: Path) -> None:
    told = report(tmp_path)
    dear = run(tmp_path / "dear.jsonl", {name: right(name) for name in WHERE}, engine="model", cost=None)

    plot = gather([*told.logs, dear], scoring_of(told.gold)).tradeoff

    assert plot.cost is not None
    assert plot.cost.name == "cost.tokens"
    assert [bool(point.cost) for point in plot.points] == [False, True, True]
    assert "What dear cost" in plot.notes[0]


def test_where_nothing_was_paid_or_timed_quality_stands_alone(tmp_path: Path) -> None:
    plot = report(tmp_path, engine="extractive").tradeoff

    assert plot.cost is None
    assert all(point.cost is None for point in plot.points)
    assert draw(plot, 600, 300).across == ()


def test_a_plot_has_a_bar_for_each_interval_and_its_points_on_the_paper(tmp_path: Path) -> None:
    drawing = draw(report(tmp_path).tradeoff, 600, 300)

    good, bad = drawing.markers
    assert good.x < drawing.begin < bad.x <= drawing.end
    assert bad.across is not None
    assert bad.along is not None
    assert bad.along[1] <= bad.y <= bad.along[0] <= drawing.bottom
    assert good.y < bad.y


@given(st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=12))
def test_every_value_has_its_place_on_an_axis_and_ticks_go_up(values: list[float]) -> None:
    found = axis(values)

    places = [found.at(value) for value in sorted(values)]

    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert found.low <= min(values) * (1 + 1e-9)
    assert found.high >= max(values) * (1 - 1e-9)
    assert list(found.ticks) == sorted(set(found.ticks))


def test_labels_of_points_that_lie_close_cover_neither_each_other_nor_a_point() -> None:
    points = [(200.0, 100.0, "extract@1+small"), (206.0, 104.0, "extract@2+small"), (198.0, 112.0, "extract@3+small")]

    labels = place(points, [], (0, 0, 600, 300))

    boxes = [(it.x if it.anchor == "start" else it.x - LETTER * len(it.text), it.y) for it in labels]
    for (x, y), label in zip(boxes, labels, strict=True):
        assert 0 <= x <= 600 - LETTER * len(label.text)
        assert sum(abs(y - other) < 16 and abs(x - beside) < LETTER * len(label.text) for beside, other in boxes) == 1
        assert not any(x < px < x + LETTER * len(label.text) and y - 12 < py < y + 4 for px, py, _ in points)


spans = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30), st.integers(1, 5), st.booleans()), max_size=8)


@given(st.text(max_size=25), spans)
def test_pieces_join_to_the_text_and_each_knows_the_marks_that_cover_it(
    written: str, chosen: list[tuple[int, int, int, bool]]
) -> None:
    marks = [Mark(*one) for one in chosen]

    cut = list(pieces(written, marks))

    assert "".join(piece.text for piece in cut) == written
    at = 0
    for piece in cut:
        lying = [it for it in marks if 0 <= it.start <= at < it.end <= len(written)]
        assert set(piece.gold) == {it.row for it in lying if not it.found}
        assert set(piece.found) == {it.row for it in lying if it.found}
        at += len(piece.text)
    begun = [row for piece in cut for row in piece.begins]
    assert len(begun) == len(set(begun))


def test_a_row_holds_gold_against_both_variants_and_what_only_one_found_comes_last(tmp_path: Path) -> None:
    told = report(tmp_path)

    first, *_ = marked(told.gold, told.reads(2))

    assert [row.gold.id if row.gold else None for row in first.rows] == ["geese-1", "geese-2", None]
    good, bad = first.rows[0].verdicts
    assert [it.sign.word for it in good] == ["correct"]
    assert [it.sign.word for it in bad] == ["incorrect"]
    assert "14" in bad[0].detail
    assert "1400" in bad[0].detail
    assert [[it.sign.word for it in one] for one in first.rows[1].verdicts] == [["correct"], ["missing"]]
    assert [[it.sign.word for it in one] for one in first.rows[2].verdicts] == [[], ["spurious"]]


def test_a_passage_tells_what_gold_has_and_what_was_found_apart(tmp_path: Path) -> None:
    told = report(tmp_path)

    first, *_ = marked(told.gold, told.reads(2))

    bad = {piece.text: (bool(piece.gold), bool(piece.found)) for piece in first.columns[1].pieces}
    count, painted, asked = (f"{it.rstrip('.')}." for it in text("geese").split(". "))
    assert (bad[count], bad[painted], bad[asked]) == ((True, True), (True, False), (False, True))


def test_a_case_that_failed_says_why_and_marks_nothing_as_found(tmp_path: Path) -> None:
    told = report(tmp_path, failed="geese")

    first, *_ = marked(told.gold, told.reads(2))

    assert first.columns[1].failure.startswith("failed: <script>")
    assert first.columns[1].signs == {}
    assert any("1 of 7 cases came to no end" in note for note in told.notes)


def test_a_pending_pair_is_settled_by_its_line_once_a_person_put_the_verdict_in(tmp_path: Path) -> None:
    gold = data(tmp_path)
    first = f"{text('geese').split('. ')[0]}."
    facts = {name: right(name) for name in WHERE}
    facts["geese"] = (found("geese", first, first.replace("counted", "tallied")),)
    log = run(tmp_path / "unsure.jsonl", facts)

    (one,) = gather([log], scoring_of(gold)).pending

    assert (one.ids, one.cases, one.variants) == (("geese-1",), ("geese",), ("unsure",))
    with pytest.raises(ValidationError):
        Adjudication.model_validate_json(one.line)
    line = json.dumps({**json.loads(one.line), "verdict": "correct"})
    (tmp_path / NAME).write_text(line + "\n", "utf-8")
    assert gather([log], scoring_of(gold)).pending == ()
