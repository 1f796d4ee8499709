"""A surname with an initial is that of somebody whose name begins so."""

from __future__ import annotations

import pytest

from summarizer import compare, verify
from summarizer.comparison.parties.initials import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The mill was sold by A. Brandt in March.", "The mill was sold by Edda Brandt in March."),
        ("A. Brandt sold the mill in March.", "E. Brandt sold the mill in March."),
        ("On Monday J.K. Brandt sold the mill.", "On Monday Edda Brandt sold the mill."),
        ("The mill went to N. Torv.", "The mill went to South Torv, as Jonas Torv had said."),
    ],
)
def test_an_initial_that_nobody_of_the_surname_has_is_another_person(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
    assert compare(claim, source).relation != "same"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The mill was sold by E. Brandt in March.", "The mill was sold by Edda Brandt in March."),
        ("The mill was sold by J. Brandt in March.", "The mill was sold by Edda J. Brandt in March."),
        ("The mill was sold by E. Brandt in March.", "The mill was sold by Brandt in March."),
        ("The mill was sold by E. Brandt in March.", "Yesterday Brandt said the mill was sold by Brandt in March."),
        ("The mill was sold by J. Brandt in March.", "The mill was sold by Jonas and Edda Brandt in March."),
        ("Samuel A. Brandt sold the mill.", "Samuel Brandt sold the mill."),
    ],
)
def test_an_initial_that_somebody_may_have_contradicts_nobody(claim: str, source: str) -> None:
    assert not list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The mill went to the J.P. Brandt bank.", "The mill went to JP Brandt, the bank."),
        ("J.K. Brandt sold the mill.", "Joanne Brandt sold the mill."),
    ],
)
def test_several_initials_may_stand_for_one_name_and_without_their_full_stops(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
