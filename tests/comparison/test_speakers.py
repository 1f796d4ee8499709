from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.speakers import differences

SOURCE = (
    "Edda Brandt, the keeper of the tower, said that the bell had cracked in the frost. "
    "The roofers reckon that the repair takes six weeks. "
    "Jonas Vale claimed that the council had sold the old bell."
)


def _found(claim: str, source: str = SOURCE) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "speaker"),
    [
        ("The bell had cracked in the frost, Jonas Vale said.", "Edda Brandt"),
        ("According to the council, the bell cracked in the frost.", "Edda Brandt"),
        ("The mayor reckons that the repair takes six weeks.", "The roofers"),
    ],
)
def test_words_put_into_another_mouth_are_told_with_whose_they_are(claim: str, speaker: str) -> None:
    (found,) = _found(claim)

    assert found.kind == "attribution"
    assert found.relation == "clash"
    assert speaker in found.reason


@pytest.mark.parametrize(
    "claim",
    [
        "Brandt said that the bell had cracked in the frost.",
        "The bell cracked in the frost, said the keeper of the tower.",
        "She said that the bell had cracked in the frost.",
        "The bell cracked in the frost.",
        "The council allegedly sold the old bell.",
    ],
)
def test_the_speaker_in_other_words_or_left_out_is_no_difference(claim: str) -> None:
    assert _found(claim) == []


def test_an_allegation_told_as_a_fact_is_a_clash() -> None:
    (found,) = _found("The council sold the old bell.")

    assert found.relation == "clash"
    assert "Jonas Vale" in found.reason


def test_the_company_is_whoever_was_named_before() -> None:
    source = "The company said the lids were sound."

    assert _found("Brandt & Vale said the lids were sound.", source) == []
