"""Finding JSON in text: complete objects as they are written, in linear time."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.asking.finding import broke_off, objects

values = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5)
dicts = st.dictionaries(st.text(), values, min_size=1)


@given(dicts, st.text(alphabet=st.characters(exclude_characters="{")), st.text())
def test_an_object_is_found_whatever_stands_around_it(value: dict[str, object], before: str, after: str) -> None:
    written = json.dumps(value)

    assert next(objects(before + written + after)) == written


@given(dicts, st.data())
def test_no_object_is_made_of_one_that_was_cut_off(value: dict[str, object], data: st.DataObject) -> None:
    written = json.dumps(value)
    cut = written[: data.draw(st.integers(1, len(written) - 1))]

    assert cut not in list(objects(cut))
    assert broke_off(cut)


def test_an_object_inside_a_broken_one_is_not_an_answer() -> None:
    assert list(objects('{"facts": [{"headline": "x", "count": 1}, {"headline"')) == []
    assert list(objects('{"facts": [1, oops, {"headline": "x", "count": 1}]}')) == []


@pytest.mark.parametrize(
    "text", ["{" * 10**6, '{"a":' * 200_000, '{"' * 500_000, "[{" * 500_000, '{"a": "' + "x" * 10**6]
)
def test_a_megabyte_of_braces_takes_no_time(text: str) -> None:
    begun = time.process_time()

    assert list(objects(text)) == []
    broke_off(text)

    assert time.process_time() - begun < 2
