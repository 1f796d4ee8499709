"""A deed that a source tells of a "he" or a "she" is told of nobody whom that cannot mean."""

from __future__ import annotations

import pytest

from summarizer import verify

_LEFT = "The actor Bruno Salt met the pianist Clara Wenz in 1988. She left him two years later and opened a school."
_NUN = "The nun taught her nephew, Peter Gall, to paint. He sold his first picture at 14."
_POET = "The poet Lin Aster asked the warden, Emma Dole, for a lamp. She refused, and he wrote in the dark."
_OWNER = (
    "The company's founder, Zil Vole, sold her stake to the chief executive, Orm Pohl. He bought a vineyard in Sorra."
)
_TEACHER = "The teacher wrote to the inspector, Gail Ross, in May. She answered that her son would stay."
_DOCTOR = "The widow sued her doctor, Mr Ulrich Frey, in 2003. He closed his practice."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_LEFT, "The actor left two years later."),
        (_LEFT, "Bruno Salt opened a school."),
        (_NUN, "The nun sold her first picture at 14."),
        (_POET, "Emma Dole wrote in the dark."),
        (_OWNER, "Zil Vole bought a vineyard in Sorra."),
        (_OWNER, "The founder bought a vineyard in Sorra."),
        (_TEACHER, "The teacher answered that her son would stay."),
        (_DOCTOR, "The widow closed her practice."),
        ("Lisa Orne left the drummer Max Tull in June. He was her fourth husband.", "Lisa Orne was a fourth husband."),
    ],
)
def test_a_deed_of_the_other_sex_is_not_told(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_LEFT, "Clara Wenz opened a school."),
        (_LEFT, "The pianist left him two years later."),
        (_NUN, "Her nephew sold his first picture at 14."),
        (_POET, "Lin Aster wrote in the dark."),
        (_OWNER, "Orm Pohl bought a vineyard in Sorra."),
        (_TEACHER, "Gail Ross answered that her son would stay."),
        (_DOCTOR, "Her doctor closed his practice."),
        ("Lisa Orne left the drummer Max Tull in June. He was her fourth husband.", "Max Tull was her fourth husband."),
    ],
)
def test_whom_the_pronoun_may_mean_is_told_of(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_where_nothing_tells_the_sex_the_sentence_is_weak() -> None:
    source = "The bishop met the governess, Mary Oake, in 1890. She sold the orchard to a brewer."

    assert verify("The bishop sold the orchard to a brewer.", [source]).support == "weak"


def test_who_alone_is_told_of_may_be_a_she() -> None:
    source = "Peter Amaro opened the fair on Sunday. She said it would rain."

    assert verify("Peter Amaro said it would rain.", [source]).support != "unsupported"


def test_who_asks_about_it_need_not_be_who_says_it() -> None:
    source = "The judge asked the witness about the knife. She said that her husband had sharpened it that morning."

    assert verify("The judge said that her husband had sharpened it that morning.", [source]).support == "weak"
