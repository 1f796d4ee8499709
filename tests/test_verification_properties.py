"""What holds of every verdict, whatever is claimed and whatever the sources say."""

from __future__ import annotations

import random
import string
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.comparison import Sources, compare
from summarizer.comparison.figures import reckoning, times
from summarizer.verification import verify

ORDER = ["unsupported", "weak", "supported"]
SENTENCES = (
    "Mayor Ida Vang opened the new ferry terminal at Torv on 3 March.",
    "The council will sell the old mill if the ministry agrees.",
    "Three sailors died and 14 were hurt when the trawler Osprey sank off Nordvik.",
    "Prices rose by 4.5 percent in March, the statistics office said.",
    '"We are not leaving," the harbour master told reporters.',
    "Former minister Petra Holm denied that she had signed the contract.",
    "Most of the islanders keep goats.",
    "The school was closed because of the storm.",
)
TWISTS = (
    "Mayor Ida Vang closed the new ferry terminal at Torv on 4 March.",
    "The council sold the old mill.",
    "The trawler Osprey sank and 41 sailors died.",
    "Prices fell by 4.5 percent in March.",
    "The islanders gave the harbour master a golden goat with two heads.",
    *SENTENCES,
)
sources = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True)


@given(sources=sources, which=st.integers(0, 3))
def test_a_sentence_that_equals_its_evidence_is_supported(sources: list[str], which: int) -> None:
    sentence = sources[which % len(sources)]

    assert verify(sentence, [" ".join(sources)]).support == "supported"
    assert compare(sentence, sentence).relation == "same"


@given(text=st.sampled_from(TWISTS), sources=sources, which=st.integers(0, 3))
def test_a_verdict_improves_without_a_source_only_where_that_source_contradicted(
    text: str, sources: list[str], which: int
) -> None:
    dropped = which % len(sources)
    fewer = sources[:dropped] + sources[dropped + 1 :]

    whole, less = verify(text, sources), verify(text, fewer)

    against = any(found.source and found.source[0] == dropped for found in whole.differences)
    assert ORDER.index(less.support) <= ORDER.index(whole.support) or against


@given(text=st.sampled_from(TWISTS), other=st.sampled_from(TWISTS), sources=sources)
def test_a_text_is_no_better_supported_than_its_worst_sentence(text: str, other: str, sources: list[str]) -> None:
    both = verify(f"{text} {other}", sources)

    assert ORDER.index(both.support) == min(ORDER.index(verify(one, sources).support) for one in (text, other))


@given(text=st.text(max_size=200), source=st.text(max_size=200), context=st.text(max_size=200))
@settings(deadline=None)
def test_no_text_raises_and_every_place_stands_where_it_is_said_to(text: str, source: str, context: str) -> None:
    verdict = verify(text, [source], context=[context])

    assert 0 <= verdict.coverage <= 1
    for found in verdict.differences:
        assert 0 <= found.said[0] <= found.said[1] <= len(text)
        if found.source:
            number, start, end = found.source
            assert 0 <= start <= end <= len((source, context)[number])
    assert all(0 <= start < end <= len(text) for start, end in verdict.uncovered)
    compare(text, source)


@given(text=st.sampled_from(TWISTS), sources=sources)
def test_sources_read_once_give_the_verdict_of_sources_given_as_texts(text: str, sources: list[str]) -> None:
    assert verify(text, Sources.of(sources)) == verify(text, sources)


@pytest.mark.parametrize("empty", ["", " \n\t", "…", "\u200b", "“”", "\x00\x07"])
def test_a_text_that_says_nothing_is_not_supported(empty: str) -> None:
    assert verify(empty, [empty, *SENTENCES]).support == "unsupported"


@pytest.mark.parametrize("given", [{"sources": SENTENCES[0]}, {"sources": [], "context": SENTENCES[0]}])
def test_one_text_in_the_place_of_a_list_is_no_list_of_its_letters(given: Any) -> None:
    with pytest.raises(TypeError, match="lists of texts"):
        verify("the mayor", **given)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_supported_by_no_source(sentence: str) -> None:
    assert verify(sentence, []).support == "unsupported"


def test_a_long_line_of_noise_is_read_in_parts() -> None:
    noise = random.Random(7)
    text = "".join(noise.choice(string.ascii_lowercase + "   .,") for _ in range(100_000))

    assert verify("The mayor resigned.", [text]).support == "unsupported"
    assert verify(text, ["The mayor resigned."]).support == "unsupported"


@pytest.mark.parametrize(
    "listed", ["²", "5² ", "½ ", "٣ ", "5% ", "1st ", "1999-2000 ", "$ ", "5:30 p.m. ", "\ud800 ", "“", "(", "and "]
)
def test_a_text_that_repeats_one_mark_or_figure_is_judged(listed: str) -> None:
    claim = f"{listed * (240 // len(listed))}the mayor resigned."

    for source in (SENTENCES[0], f"{listed * 50}the mayor stayed."):
        assert verify(claim, [source]).support in ORDER
        compare(claim, source)


def test_each_figure_and_date_of_a_list_is_weighed_against_its_neighbours_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weighed: list[str] = []
    for module, name in ((reckoning, "meets"), (times, "crossed")):
        inner = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *of, inner=inner, name=name: weighed.append(name) or inner(*of))

    def work(length: int) -> dict[str, int]:
        weighed.clear()
        told = range(length)
        verify(
            f"Prices were {' '.join(str(3 * i + 1) for i in told)}.",
            [f"Prices were {' '.join(str(3 * i) for i in told)}."],
        )
        verify(
            f"It met in {', '.join(str(1900 + i) for i in told)}.",
            [f"It met in {', '.join(str(1900 + length - i) for i in range(length + 1))}."],
        )
        return {name: weighed.count(name) for name in ("meets", "crossed")}

    some, many = work(40), work(80)

    assert some["crossed"]
    assert all(many[name] <= 2.5 * some[name] for name in some)
