"""What lists tell in turn is not put together otherwise: the first with the first, the second with the second."""

from __future__ import annotations

import pytest

from summarizer import verify

_PITS = "The pits at Orl and Wenn shut in 1987 and 1994 respectively, putting 300 and 700 men out of work."
_COUPLE = "Berta Quill and Sam Ostrow, aged 29 and 62, were jailed for two and nine years in Marl on Friday."
_RACE = "Iris Pohl, Nell Kerr and Uta Brand came first, third and ninth in the Velden marathon."
_OFFICES = "Gerd Moss and Pia Lahn were elected mayor and treasurer of Tolke."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PITS, "The pit at Wenn shut in 1987."),
        (_PITS, "The pit at Wenn shut in 1994, putting 300 men out of work."),
        (_PITS, "The pits at Wenn and Orl shut in 1987 and 1994 respectively."),
        (_PITS, "The pits at Orl and Wenn shut, putting 700 men out of work."),
        (_COUPLE, "Sam Ostrow, 29, was jailed for nine years."),
        (_COUPLE, "Berta Quill was jailed for nine years in Marl."),
        (_RACE, "Nell Kerr came first in the Velden marathon."),
        (_OFFICES, "Pia Lahn was elected mayor of Tolke."),
        ("Udo Marl, 41, and Lena Sipp, 26, took gold and bronze at Varn.", "Lena Sipp took gold."),
        (
            "The towns of Hask and Orm will get a new pool and a new library respectively.",
            "Hask will get a new library.",
        ),
    ],
)
def test_the_counterpart_of_another_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PITS, "The pit at Wenn shut in 1994."),
        (_PITS, "The pit at Orl shut in 1987, putting 300 men out of work."),
        (_PITS, "The pits at Wenn and Orl shut in 1994 and 1987 respectively."),
        (_COUPLE, "Sam Ostrow was jailed for nine years in Marl on Friday."),
        (_RACE, "Iris Pohl came first in the Velden marathon."),
        (_RACE, "Nell Kerr came third."),
        (_OFFICES, "Gerd Moss was elected mayor of Tolke."),
        ("Norl and Vask signed a treaty on fish and oil in Brehm.", "Vask and Norl signed a treaty on fish and oil."),
        ("Norl and Vask signed a treaty on fish and oil in Brehm.", "Norl and Vask signed a treaty on oil."),
    ],
)
def test_ones_own_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


def test_who_of_two_had_which_is_open_where_nothing_says_so() -> None:
    assert verify("Ulla Renn scored 9 points.", ["Ulla Renn and Kaja Vos scored 14 and 9 points."]).support == "weak"
