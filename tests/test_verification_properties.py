"""What holds of every verdict, whatever is claimed and whatever the sources say."""

from __future__ import annotations

import random
import string
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.gold import FIXTURES, Paraphrase, load
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
REWORDED = (
    ("If the ministry gives its consent, the old mill will be sold.", SENTENCES[1]),
    ("When the trawler Osprey went down off Nordvik, three sailors lost their lives.", SENTENCES[2]),
    ("According to the statistics office, prices went up by 4.5 percent in March.", SENTENCES[3]),
    ("Petra Holm, a former minister, rejected the claim that the contract bore her signature.", SENTENCES[5]),
    ("A majority of the islanders keep goats.", SENTENCES[6]),
    (
        "The firm now admits that its ladder has hurt 23 people.",
        "Mrs Lund is one of 23 people whom Holt & Sons now admits were hurt by its ladder.",
    ),
    ("The first distress call came at 7.22 a.m.", "7.22 a.m. – First distress call"),
    (
        "They took him to hospital in Vale by air this morning; he will not be back.",
        "He was flown to the hospital in Vale this morning. He will not return.",
    ),
    ("Former minister Petra Holm admitted that she had signed the contract.", SENTENCES[5]),
    ("Prices were lower by 4.5 percent in March.", SENTENCES[3]),
)
"""True rewordings and two false ones, each with its source."""
OTHER_STORIES = (
    "A second man was arrested in Brenna over the fake lottery letters, Detective Olaf Kuhn said on Thursday.",
    "Lumen Bank expects to take a charge of $5 billion this year because of the tax law, Dario Penn told investors.",
    "The Gull, which was due to call at Marburg, hit a pier of the Rhona bridge on Tuesday evening.",
    "Some 80 diggers went to the village of Xinlo, where a boy of five fell down a well last week.",
    "Analyst Bruno Klee reckons that the charge comes to a tax rate of 11 percent.",
    "It was supposed to be an early morning flight to Sanford, Larkin recalled, before he took the train back.",
    "Panorra was caught off guard, says Felipe Chap, an economist at a local research firm.",
    "In the north of Kasturia voters rejected the loan, as they had done in 2011 and in 2014.",
    "Wages in Belmar fell by 2 percent in the third quarter, and few firms there are hiring.",
    "Nobody was killed when the second of the three boosters of the Falke 9 failed to land, Astra Works said.",
    "Coach Ruben Faye denied that any of his players had been forced to leave Ostia United.",
)
"""Passages of other stories, in words that any claim may have: who said, denied, expected, rose, fell, was hurt."""
SPOKEN = """she | said | that | he | says | denied it | , | . | both | and | the | have been | accounted for | who
    | they | Ms Vang | nobody | asked | its | mill | “ | ” | told | not | on Friday | 12 | according to | by | …"""
spoken = st.lists(st.sampled_from([piece.strip() for piece in SPOKEN.split("|")]), max_size=12).map(" ".join)
sources = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True)


@given(sources=sources, which=st.integers(0, 3))
def test_a_sentence_that_equals_its_evidence_is_supported(sources: list[str], which: int) -> None:
    sentence = sources[which % len(sources)]

    assert verify(sentence, [" ".join(sources)]).support == "supported"
    assert compare(sentence, sentence).relation == "same"


@pytest.mark.parametrize("text", [":_", "_", "*a", "# 7", "> so"])
def test_a_text_that_is_hardly_more_than_marks_is_supported_by_itself(text: str) -> None:
    assert verify(text, [text]).support == "supported"


@given(text=st.sampled_from(TWISTS), sources=sources, which=st.integers(0, 3))
def test_a_verdict_improves_without_a_source_only_where_that_source_contradicted(
    text: str, sources: list[str], which: int
) -> None:
    """What contradicts a claim is meant to count: without "she denied it", "she did it" reads better, and should."""
    dropped = which % len(sources)
    fewer = sources[:dropped] + sources[dropped + 1 :]

    whole, less = verify(text, sources), verify(text, fewer)

    against = any(found.source and found.source[0] == dropped for found in whole.differences)
    assert ORDER.index(less.support) <= ORDER.index(whole.support) or against


@given(
    claim=st.sampled_from(REWORDED),
    others=st.lists(st.sampled_from(OTHER_STORIES), min_size=1, max_size=4, unique=True),
    place=st.integers(0, 4),
)
@settings(deadline=None)
def test_a_passage_of_another_story_is_nothing_for_or_against_a_claim(
    claim: tuple[str, str], others: list[str], place: int
) -> None:
    text, source = claim
    alone = verify(text, [source]).support

    assert verify(text, [*others[:place], source, *others[place:]]).support == alone
    assert verify(text, [source, " ".join(others)]).support == alone
    assert verify(text, [source], context=[f"{source} It rained.", " ".join(others)]).support == alone


@given(text=spoken, sources=st.lists(spoken, max_size=3), context=st.lists(spoken, max_size=2))
@settings(max_examples=200, deadline=None)
def test_whoever_says_whatever_of_whomever_is_judged(text: str, sources: list[str], context: list[str]) -> None:
    verdict = verify(text, sources, context=context)

    assert verdict.support in ORDER
    assert all(compare(text, source).relation for source in sources)


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


def mangled(sentence: str, random: random.Random) -> str:
    """Return *sentence* cut off, shuffled, or with a few words put in or left out, as a reply may break off."""
    words = sentence.split()
    at = random.randrange(len(words))
    how = random.randrange(5)
    if how == 0:
        return " ".join(words[: at + 1])
    if how == 1:
        return " ".join(words[at:])
    if how == 2:
        random.shuffle(words)
    elif how == 3:
        del words[at : at + 3]
    else:
        words[at:at] = random.choice(
            ["which", "of the", "not", "as", "to", "that", "— and", "two of the", "$5m"]
        ).split()
    return " ".join(words)


@given(row=st.sampled_from(load(FIXTURES).paraphrases), random=st.randoms(use_true_random=False))
@settings(max_examples=400, deadline=None)
def test_a_sentence_that_breaks_off_or_is_jumbled_is_judged(row: Paraphrase, random: random.Random) -> None:
    verify(mangled(row.text, random), [mangled(row.quote, random)])


@pytest.mark.parametrize("broken", ["Hanna Lind let it be known that", "It pledged to", "The mayor, who", "Of the"])
def test_a_sentence_that_opens_a_clause_and_ends_is_judged(broken: str) -> None:
    assert verify(broken, [f"{broken} it was so."]).support in ORDER
    assert verify("Hanna Lind let it be known that it was so.", [broken]).support in ORDER


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
