from __future__ import annotations

import pytest

from summarizer import Article, Summarizer


def gaps_of(sentence: str) -> list[str]:
    with Summarizer() as summarizer:
        story = summarizer.brief([Article.from_text(sentence, key="a.txt")]).stories[0]
    return [gap.text for gap in story.gaps if gap.text.startswith("Not named")]


def test_somebody_brought_in_by_an_office_alone_is_told_as_not_named() -> None:
    assert gaps_of("A former minister of Torv said on Monday that the dam would be opened in May.") == [
        "Not named in “a.txt”: a former minister of Torv."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Roe, a farmer from the valley and a former minister, said on Monday that the dam would be opened.",
        "Ada Roe, a former minister who left the party in May, said on Monday that the dam would be opened.",
        "Ada Roe, a former minister and the mayor of Torv, said on Monday that the dam would be opened.",
        "Ada Roe, the farmers' leader and a former minister, said on Monday that the dam would be opened.",
        "Roe, a former governor of Torv’s savings bank, said on Monday that the dam would be opened.",
        "Roe, 52, a former minister, said on Monday that the dam would be opened.",
        "A former minister called Ada Roe said on Monday that the dam would be opened.",
    ],
)
def test_somebody_whose_name_stands_before_the_office_is_named(sentence: str) -> None:
    assert gaps_of(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The dam at Torv was opened on Monday by Roe, who was also a former minister of Ruritania, the council said.",
        "As a former minister she had seen the plans of the dam, the council of Torv said on Monday.",
        "The council of Torv said on Monday that a president or a king had never opened a dam before.",
        "The dam at Torv has cost as much as an English Premier League club, the council said on Monday.",
    ],
)
def test_an_office_that_brings_in_nobody_new_asks_for_no_name(sentence: str) -> None:
    assert gaps_of(sentence) == []


def test_a_fronted_place_is_not_the_name_of_whoever_follows() -> None:
    assert gaps_of("In Torv, a former minister said on Monday that the dam would be opened.") == [
        "Not named in “a.txt”: a former minister."
    ]


def test_a_name_that_is_a_place_too_is_read_whole_behind_an_office() -> None:
    with Summarizer() as summarizer:
        story = summarizer.brief(
            [Article.from_text("A statue of General George Washington was moved to Torv on Monday.", key="a.txt")]
        ).stories[0]

    assert [(person.name, person.descriptions[0].role) for person in story.people] == [("George Washington", "General")]
