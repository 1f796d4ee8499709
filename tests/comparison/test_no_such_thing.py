from __future__ import annotations

import pytest

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates import modality, negation
from summarizer.comparison.sources import Sources
from summarizer.verification import verify


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The skipper had gone through bouts of fever and fatigue.", "There was no known history of fever or fatigue."),
        ("Police in Torv found fraud at the mill.", "Police in Torv found no evidence of fraud at the mill."),
        ("The Alpha does not satisfy the demand of fans for a lamp.", "The Alpha answers a call by fans for a lamp."),
    ],
)
def test_what_is_told_as_there_where_no_sign_of_it_is_or_denied_in_other_words_is_refused(
    text: str, source: str
) -> None:
    assert verify(text, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The skipper had no history of fever.", "There was no known history of fever or fatigue."),
        ("Police in Torv cleared the mill of fraud.", "Police in Torv found no evidence of fraud at the mill."),
        ("Vang denounced it in the harshest terms.", '"I cannot condemn it any more than I do," Vang said.'),
        ("Vang said she agreed with the council.", '"I could not agree more with the council," Vang said.'),
    ],
)
def test_what_is_meant_to_the_utmost_or_denied_on_both_sides_is_not_refused(text: str, source: str) -> None:
    assert verify(text, [source]).support != "unsupported", verify(text, [source]).reasons


def test_who_went_out_was_not_therefore_out_of_work() -> None:
    claim = Passage("Ida, who has not had work since May, went out with her dog.")

    assert list(negation.differences(claim, Sources.of(["Ida has been out of work since May."]))) == []


def test_what_is_being_done_beside_has_the_time_of_its_clause() -> None:
    claim = Passage("The mill is shut from Monday, with its 40 clerks being paid.")

    assert (
        list(modality.differences(claim, Sources.of(["The mill is shut from Monday; its 40 clerks will be paid."])))
        == []
    )


def test_what_bounds_another_clause_answers_no_denial() -> None:
    source = "Vang will hold the office only until May. Vang said she would not be a candidate."

    said = verify("Vang will hold the office only until May, and said she would be a candidate.", [source])
    told = verify("Vang, who said she would be a candidate, will hold the office only until May.", [source])

    assert said.support == "unsupported"
    assert told.support != "supported"


def test_what_one_is_not_let_do_is_denied() -> None:
    source = "Traders will sell fruit on the quay at Torv from May."

    refused = verify("From May traders will not be allowed to sell fruit on the quay at Torv.", [source])
    kept = verify("Traders were not asked whether fruit is to be sold on the quay at Torv.", [source])

    assert refused.support == "unsupported"
    assert all(difference.kind != "negation" for difference in kept.differences)
