"""How alike, which is which, and what cannot both hold."""

from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.matching.assignment import assign
from evals.matching.clashes import clashes
from evals.matching.judging import judge
from evals.matching.measures import dates_of, numbers_of
from evals.matching.similarity import WHOLE, likeness, names, profile
from evals.matching.stemming import stem
from summarizer.language.dates import dates
from summarizer.language.numbers import numbers


@pytest.mark.parametrize(
    ("gold", "got", "slot"),
    [
        ("The fire killed 14 miners.", "The fire killed 41 miners.", "number"),
        ("The tunnel is 12 kilometres long.", "The tunnel is 12 miles long.", "number"),
        ("Over 300 rifles were found in the barn.", "Fewer than 300 rifles were found in the barn.", "number"),
        ("The bridge opened on 3 May.", "The bridge opened on 13 May.", "date"),
        ("The court sits on Tuesday.", "The court sits on Thursday.", "date"),
        ("The train left at 7.20 a.m. from Sall.", "The train left at 7.20 p.m. from Sall.", "time"),
        ("Ada Brill won the race.", "Olga Renn won the race.", "name"),
        ("The letter was sent to the board.", "The letter was not sent to the board.", "negation"),
        ("Acting mayor Brill opened the fair.", "Former mayor Brill opened the fair.", "status"),
        ("Prices rose in the capital.", "Prices fell in the capital.", "word"),
    ],
)
def test_what_cannot_both_hold_is_a_clash_that_says_in_what(gold: str, got: str, slot: str) -> None:
    found = clashes(gold, got)

    assert [clash.slot for clash in found] == [slot]


@pytest.mark.parametrize(
    ("gold", "got"),
    [
        ("Three men were held.", "3 men were held."),
        ("The tunnel is 12 kilometres long.", "The tunnel is about 7.5 miles long."),
        ("At least 14 miners died in the pit.", "Seventeen miners died in the pit."),
        ("About 3,200 people left the valley.", "3,184 people left the valley."),
        ("At noon the police had counted four dead.", "At 6 p.m. the police had counted seven dead."),
        ("Prices rose in May.", "Prices fell in June."),
        ("The mayor spoke.", "The mayor spoke, and nobody in the hall left before the end of the long debate."),
        ("Prices did not fall in the capital.", "Prices rose in the capital."),
    ],
)
def test_what_can_both_hold_is_no_clash(gold: str, got: str) -> None:
    assert clashes(gold, got) == ()


def test_the_same_words_in_another_order_of_names_turn_it_round() -> None:
    gold, got = "In spring the firm Tarn bought Vessa.", "In spring the firm Vessa bought Tarn."

    assert judge(got, [gold]).relation == "clash"


def test_another_thing_is_another_matter() -> None:
    assert judge("The choir sang for an hour.", ["The harbour will be dredged in autumn."]).relation == "other"


def test_a_further_clause_is_more_than_the_fact() -> None:
    verdict = judge("The pit closed in 1962 and its tower fell in 1970.", ["The pit closed in 1962."])

    assert verdict.relation == "part"
    assert "adds" in verdict.detail


def test_any_wording_of_gold_will_do() -> None:
    wordings = ["Fourteen people were hurt by the tram.", "The tram injured 14 people."]

    assert judge("The tram injured fourteen people.", wordings).relation == "same"


def test_a_name_may_be_left_to_the_article_where_both_rest_on_the_same_words() -> None:
    gold, got = "The Corbel Star was towed to the naval pier.", "The ship was towed to the naval pier."

    assert judge(got, [gold], same_words=True).relation == "same"
    assert judge(got, [gold]).relation == "ambiguous"


def test_likeness_is_whole_but_for_case_and_punctuation() -> None:
    assert likeness(profile("The U.S. sent 3 ships!"), profile("the u.s. sent 3 ships")) == WHOLE


@given(st.text(max_size=80), st.text(max_size=80))
def test_likeness_is_the_same_from_both_sides(one: str, other: str) -> None:
    there, back = likeness(profile(one), profile(other)), likeness(profile(other), profile(one))

    assert there == back
    assert 0 <= there <= WHOLE


def test_inflected_words_have_one_stem() -> None:
    families = ["talk talks talked talking", "city cities", "stop stopped stopping", "make makes making", "box boxes"]

    assert [len({stem(word) for word in family.split()}) for family in families] == [1] * len(families)


def test_names_are_capitals_but_for_a_lone_first_word() -> None:
    assert names("Yesterday Mayor Oona Drake met the Renn–Sall board. Nobody spoke.") >= {
        "oona",
        "drake",
        "renn",
        "sall",
    }
    assert "nobody" not in names("Yesterday Mayor Oona Drake met the board. Nobody spoke.")


_PIECES = (
    "twelve|twenty-one|third|a dozen|two hundred|ninth|7|1.5 million|first place|the|fell|on Monday|in May 2021|"
    "3 May|last week|two days ago|tonight|in recent months|the following day|over the past week|spring 2019"
).split("|")


@given(st.lists(st.sampled_from(_PIECES), max_size=6))
def test_the_quick_look_for_numbers_and_dates_misses_none(pieces: list[str]) -> None:
    text = " ".join(pieces)

    assert list(numbers_of(text)) == numbers(text)
    assert list(dates_of(text)) == dates(text)


_edges = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 9), max_size=14)


def _best(edges: dict[tuple[int, int], int]) -> int:
    rows = sorted({row for row, _ in edges})
    columns = [*sorted({column for _, column in edges}), *([-1] * len(rows))]
    return max(
        sum(edges.get(pair, 0) for pair in zip(rows, chosen, strict=True))
        for chosen in set(itertools.permutations(columns, len(rows)))
    )


@given(_edges.filter(lambda edges: len({row for row, _ in edges}) < 4))
def test_no_assignment_has_a_greater_sum(edges: dict[tuple[int, int], int]) -> None:
    assigned = assign(edges)

    assert sum(edges[pair] for pair in assigned.items()) == _best(edges)
    assert len(set(assigned.values())) == len(assigned)


@given(_edges, st.randoms(use_true_random=False))
def test_the_order_of_edges_never_changes_the_assignment(edges: dict[tuple[int, int], int], random: Random) -> None:
    shuffled = list(edges.items())
    random.shuffle(shuffled)

    assert assign(dict(shuffled)) == assign(edges)


def test_a_long_chain_of_facts_is_assigned_in_linear_work() -> None:
    edges = {(row, row + step): 2 - step for row in range(20_000) for step in (0, 1)}

    assert assign(edges) == {row: row for row in range(20_000)}


def test_what_a_fact_lacks_or_adds_is_told_in_its_words_and_their_order() -> None:
    gold = "The ferry's engine failed off Hesk."
    longer = (
        "The ferry's engine failed off Hesk and 19 passengers were injured when its mast broke in stormy gusts at Rynd."
    )

    adds, lacks = judge(longer, [gold]), judge(gold, [longer])

    assert adds.detail == "adds 19, passengers, injured, mast, broke, stormy, …"
    assert lacks.detail == "lacks 19, passengers, injured, mast, broke, stormy, …"


def test_a_name_that_stands_for_another_is_told_as_written() -> None:
    (clash,) = clashes("Ada Brill won the race.", "Olga Renn won the race.")

    assert str(clash) == "gold Ada, Brill, got Olga, Renn"
