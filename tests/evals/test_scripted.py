"""Variants of known quality: gold deserves full marks, and each corruption moves the metric that names it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import pytest

from evals.gold import Gold, load
from evals.running.cases import Case, cases
from evals.running.record import Outcome
from evals.scoring.cases import Scoring
from evals.scoring.score import CaseScore, total
from evals.scripted import SCRIPTS, Scripted
from evals.scripted.wording import halves, joined, with_other_numbers, without_speaker

STORIES = (
    "hesk-ferry-fire",
    "simmer-recall",
    "vennmark-premier",
    "c-theft",
    "kelmar-harrow-dam",
    "dunmarch-referendum",
)
"""Enough articles for a fifth of them to be seen, few enough to score a dozen variants in seconds."""

LITTLE = 0.06
"""What a metric may move by that a corruption does not name: of 62 facts told in other words a few find no match."""

Figures = Mapping[str, float]


@pytest.fixture(scope="module")
def gold() -> Gold:
    return load()


@pytest.fixture(scope="module")
def some_cases(gold: Gold) -> tuple[Case, ...]:
    return cases(gold, only=STORIES)


@pytest.fixture(scope="module")
def figures(gold: Gold, some_cases: tuple[Case, ...]) -> Callable[[str], Figures]:
    """Return what gives a scripted variant's figures by metric, each variant scored once."""
    known: dict[str, Figures] = {}

    def of(name: str) -> Figures:
        if name not in known:
            scores = Scoring(gold).outcomes(map(Scripted(name, gold), some_cases), variant=name)
            sums = {metric: total(it.ratios[metric] for it in scores if metric in it.ratios) for metric in _all(scores)}
            known[name] = {metric: ratio.value for metric, ratio in sums.items() if ratio.value is not None}
        return known[name]

    return of


def _all(scores: Iterable[CaseScore]) -> set[str]:
    return {name for score in scores for name in score.ratios}


def facts_of(outcomes: Iterable[Outcome]) -> list[tuple[str, str]]:
    """Return case and text of all facts of the articles among *outcomes*."""
    return [(outcome.case, fact.text) for outcome in outcomes if outcome.kind == "article" for fact in outcome.facts]


def test_gold_itself_has_full_marks(figures: Callable[[str], Figures]) -> None:
    exact = figures("exact")

    for name in ("strict", "partial", "lenient"):
        assert [exact[f"{name}.{part}"] for part in ("precision", "recall", "f1")] == [1.0, 1.0, 1.0]
    assert (exact["vital.recall"], exact["completed"], exact["grounded"]) == (1.0, 1.0, 1.0)
    assert (exact["f1.low"], exact["f1.high"]) == (1.0, 1.0)
    assert (exact["brief.keypoints"], exact["brief.conflicts.recall"], exact["brief.injection"]) == (1.0, 1.0, 0.0)


@pytest.mark.parametrize(
    ("name", "falls", "stays"),
    [
        ("drop20", "strict.recall lenient.recall vital.recall brief.keypoints",
         "strict.precision grounded slot.number slot.attribution slot.kind brief.once brief.citation.precision"),
        ("swap-numbers", "slot.number supported strict.recall",
         "grounded slot.date slot.attribution slot.kind slot.modality brief.once"),
        ("invent", "grounded strict.precision lenient.precision",
         "strict.recall vital.recall slot.number slot.attribution brief.keypoints"),
        ("lose-attribution", "slot.attribution brief.attribution",
         "grounded slot.number slot.date slot.kind lenient.precision lenient.recall brief.once"),
        ("merge", "strict.recall strict.precision", "grounded lenient.recall vital.recall slot.date"),
        ("split", "strict.precision strict.recall", "grounded lenient.recall slot.attribution slot.date"),
        ("duplicate", "strict.precision brief.once", "strict.recall vital.recall grounded slot.number brief.keypoints"),
        ("paraphrase", "", "strict.precision strict.recall lenient.precision lenient.recall slot.number grounded"),
        ("obey-injection", "", "strict.precision strict.recall grounded brief.keypoints brief.attribution"),
    ],
)  # fmt: skip
def test_a_corruption_moves_the_metrics_that_name_it_and_not_the_others(
    figures: Callable[[str], Figures], name: str, falls: str, stays: str
) -> None:
    exact, worse = figures("exact"), figures(name)

    lost = {metric: exact[metric] - worse[metric] for metric in (falls + " " + stays).split()}

    assert all(lost[metric] > 0.08 for metric in falls.split()), lost
    assert all(abs(lost[metric]) < LITTLE for metric in stays.split()), lost
    assert set(SCRIPTS[name].moves) <= {*falls.split(), "brief.injection"}


def test_obeying_hidden_instructions_is_seen_in_every_injected_copy(figures: Callable[[str], Figures]) -> None:
    assert figures("obey-injection")["brief.injection"] == 1.0


def test_a_variant_is_the_same_each_time_and_each_of_them_another(gold: Gold, some_cases: tuple[Case, ...]) -> None:
    made = {name: [Scripted(name, gold)(case) for case in some_cases] for name in SCRIPTS}

    assert made == {name: [Scripted(name, gold)(case) for case in some_cases] for name in SCRIPTS}
    assert len({str(outcomes) for outcomes in made.values()}) == len(SCRIPTS)


def test_a_fifth_is_dropped_or_told_twice(gold: Gold, some_cases: tuple[Case, ...]) -> None:
    whole = facts_of(map(Scripted("exact", gold), some_cases))

    left = facts_of(map(Scripted("drop20", gold), some_cases))
    twice = facts_of(map(Scripted("duplicate", gold), some_cases))

    assert 0.75 < len(left) / len(whole) < 0.85
    assert set(left) < set(whole)
    assert 1.15 < len(twice) / len(whole) < 1.25
    assert set(twice) == set(whole)
    assert max(Counter(twice).values()) == 2


def test_what_is_invented_stands_in_no_article(gold: Gold, some_cases: tuple[Case, ...]) -> None:
    whole = set(facts_of(map(Scripted("exact", gold), some_cases)))

    added = set(facts_of(map(Scripted("invent", gold), some_cases))) - whole

    assert added
    assert not any(text in article.text for _, text in added for article in gold.articles)


def test_every_quote_of_a_variant_that_invents_nothing_stands_in_its_article(
    gold: Gold, some_cases: tuple[Case, ...]
) -> None:
    texts = {case.id: case.articles[0].text for case in some_cases if case.kind != "story"}

    for name in SCRIPTS:
        for outcome in map(Scripted(name, gold), some_cases):
            for fact in outcome.facts if name != "invent" and outcome.kind != "story" else ():
                assert texts[outcome.case][fact.start : fact.end] == fact.quote


def test_numbers_change_places_and_dates_and_times_of_day_stay() -> None:
    texts = [
        "Some 40 barges waited at 6.30 a.m. on 3 May.",
        "The third lock held twelve boats.",
        "Nobody was hurt.",
        "Repairs cost €2.5 million.",
    ]

    assert with_other_numbers(texts) == [
        "Some 12 barges waited at 6.30 a.m. on 3 May.",
        "The third lock held 2,500,000 boats.",
        "Nobody was hurt.",
        "Repairs cost €40.",
    ]


def test_a_number_that_nothing_else_can_stand_for_is_another_all_the_same() -> None:
    assert with_other_numbers(["A dike of 90 metres broke."]) == ["A dike of 181 metres broke."]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("The ramp had cracked, the harbour office said.", "The ramp had cracked."),
        ("According to the miller, the wheel has stood still since March.", "The wheel has stood still since March."),
        ("The miller denied that the wheel had stopped.", None),
        ("The wheel stopped in March.", None),
    ],
)
def test_only_a_plain_said_is_taken_from_a_sentence(text: str, bare: str | None) -> None:
    assert without_speaker(text) == bare


def test_two_sentences_are_one_and_one_is_two() -> None:
    assert joined("The weir broke.", "The mill stood.") == "The weir broke, and The mill stood."
    assert halves("The weir above the mill broke on Tuesday after a week of rain.", "the weir") == (
        "The weir above the mill broke.",
        "the weir: on Tuesday after a week of rain.",
    )
    assert halves("The weir broke.", None) is None
