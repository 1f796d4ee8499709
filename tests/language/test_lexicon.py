from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.lexicon import alike, base_forms, groups, opposed, poles
from summarizer.language.lexicon.opposites import AXES
from summarizer.language.lexicon.synonyms import GROUPS


@pytest.mark.parametrize(
    ("one", "other"),
    [("bought", "acquires"), ("blaze", "fires"), ("injured", "wounds"), ("talks", "talk"), ("said", "announced")],
)
def test_near_synonyms_are_alike_in_any_form(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), [("rose", "fell"), ("accepted", "rejects"), ("before", "after")])
def test_opposites_are_opposed_in_any_form(one: str, other: str) -> None:
    assert opposed(one, other)
    assert not opposed(one, one)


def test_words_of_one_side_are_not_opposed() -> None:
    assert not opposed("rose", "grew")


def test_a_phrase_means_something_else_than_its_words() -> None:
    put_back = poles("the match was put back to June".split())
    brought_forward = poles("the match was brought it forward to June".split())

    assert {pole.axis for pole in put_back[3]} & {pole.axis for pole in brought_forward[3]}
    assert put_back[3].isdisjoint(brought_forward[3])
    assert put_back[4] == frozenset()


def test_a_phrase_may_have_a_word_within() -> None:
    found = groups("they called them all back".split())

    assert found[1] & groups(["recall"])[0]


@pytest.mark.parametrize(
    ("form", "base"), [("fell", "fall"), ("stopped", "stop"), ("making", "make"), ("parties", "party"), ("is", "be")]
)
def test_inflected_words_have_their_dictionary_form(form: str, base: str) -> None:
    assert base in base_forms(form)


def test_no_group_or_side_stands_alone() -> None:
    assert all(len(line.split()) > 1 for line in GROUPS.splitlines() if line)
    assert all(line.count(" | ") == 1 for line in AXES.splitlines() if line)


def test_no_word_stands_at_both_ends_of_an_axis() -> None:
    for line in filter(None, AXES.splitlines()):
        one, other = (frozenset(end.split()) for end in line.split(" | "))

        assert one.isdisjoint(other), line


@given(st.lists(st.text(max_size=12), max_size=12))
def test_any_words_have_as_many_meanings_as_there_are_words(order: list[str]) -> None:
    assert len(groups(order)) == len(poles(order)) == len(order)


def test_importing_reads_no_table() -> None:
    code = "from summarizer.language import lexicon; print(lexicon._synonyms.cache_info().currsize)"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "0"
