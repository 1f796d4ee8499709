"""The classes of events and things that are told by words of their own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from summarizer.language import lexicon
from summarizer.language.event_classes import event_classes, told_of

LISTS = ["events.txt", "fields.txt"]


def _classes(name: str) -> list[str]:
    lines = (Path(lexicon.__file__).parent / name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def _telling(line: str) -> list[str]:
    return line.split(": ")[1].split(" | ", maxsplit=1)[0].split()


def test_no_word_tells_of_two_classes() -> None:
    told = Counter(word for name in LISTS for line in _classes(name) for word in _telling(line))

    assert [word for word, count in told.items() if count > 1] == []
    assert told.keys() == event_classes().keys()


@pytest.mark.parametrize("name", LISTS)
def test_every_word_of_a_class_is_known_as_one_of_it(name: str) -> None:
    astray = [
        (word, line.split(": ")[0])
        for line in _classes(name)
        for word in _telling(line)
        if (found := told_of(word)) is None or found.name != line.split(": ")[0]
    ]

    assert astray == []


@pytest.mark.parametrize(("word", "name"), [("beards", "a beard"), ("pistols", "a firearm"), ("died", "a death")])
def test_a_form_of_a_word_tells_of_its_class(word: str, name: str) -> None:
    found = told_of(word)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("verb", "noun"), [("dogged", "dogs"), ("concerted", "concerts")])
def test_of_a_thing_only_its_noun_tells(verb: str, noun: str) -> None:
    assert told_of(noun) is not None
    assert told_of(verb) is None
