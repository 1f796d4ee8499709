from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.modality import differences
from summarizer.comparison.sources import Sources
from summarizer.verification import verify


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The queen opened the tunnel in Torv.", "The queen is expected to open the tunnel in Torv."),
        ("The queen travelled to Torv on Friday evening.", "The queen was expected in Torv on Friday evening."),
        ("The record of the vote was altered.", "The record of the vote can be altered."),
        ("The firm will quit if the price rises.", "The firm could quit if the price rises."),
        ("The queen met both brothers in Torv on Friday.", "The queen will meet both brothers in Torv on Friday."),
        ("The firm hid the report.", "Inspectors asked whether the firm hid the report."),
        ("The river burst its banks at Torv.", "If the river burst its banks at Torv, the school would close."),
        ("The tunnel is certain to open in May.", "The tunnel may open in May."),
        ("Owners must return the lamp.", "Owners may return the lamp."),
        ("The tunnel might open in May.", "The tunnel will open in May."),
        ("The pianist has promised to play in Orm.", "The pianist hopes to play in Orm."),
        ("As the dam broke, three villages were flooded.", "If the dam breaks, three villages would be flooded."),
        ("The club gets its trophy back and will show it.", "If the thief is found, the club will show its trophy."),
        ("The man paid 500 marks for the dog.", "The man had offered to pay 500 marks for the dog."),
        ("The train is expected to arrive at four in Orm.", "The train arrived in Orm at four."),
        ("Roe is considering whether to sell the mill.", "Roe sold the mill."),
        ("The ballot was annulled at the request of Roe.", "Roe has asked the court to annul the ballot."),
        ("Orm's coastguard took over the boat in May.", "The boat is to be handed to Orm's coastguard in May."),
        ("The boat will definitely lie idle this year, Roe said.", "The boat is not expected to sail this year."),
        ("A cable set off the fire, police found.", "Police suspect that a cable set off the fire."),
        ("Lawyers for Roe have appealed against the fine.", "Lawyers for Roe intend to appeal against the fine."),
        ("The two banks have merged.", "The two banks are in talks to merge."),
        ("The club has signed the keeper Emil Ost.", "The club is close to signing the keeper Emil Ost."),
        ("The drug was withdrawn.", "The agency recommended that the drug be withdrawn."),
        ("Cars left there will be towed away.", "Cars left there can be towed away."),
        ("The bishop will have a new organ by Easter.", "The bishop hopes to have a new organ by Easter."),
        ("Ann Roe, the mayor, travelled to Orm on Sunday.", "Mayor Ann Roe was expected in Orm on Sunday."),
        ("The former clerk was given a nine-year term.", "Prosecutors seek a nine-year term for the former clerk."),
        ("The fair goes on; as the field is flooded, it moves.", "If the field is flooded, the fair will move."),
        ("Brandt ruled out that the ship sails again.", "The ship is not expected to sail again, Brandt said."),
    ],
)
def test_more_or_less_certainty_than_the_source_has_is_a_clash(claim: str, source: str) -> None:
    (found, *_) = _found(claim, source)

    assert found.kind == "modality"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The queen is to open the tunnel in Torv.", "The queen will open the tunnel in Torv."),
        ("The queen was due in Torv on Friday.", "The queen was expected in Torv on Friday."),
        ("The tunnel opened in May.", "The tunnel, which was expected to open in April, opened in May."),
        ("The office is examining if the firm hid it.", "The office is looking into whether the firm hid it."),
        ("Oman is opening its ports to the ships.", "Oman will open its ports to the ships."),
        ("Should the senate pass it, she will sign the bill.", "She would sign the bill if the senate passed it."),
        ("The union may strike unless wages rise.", "The union is threatening to strike unless wages rise."),
        ("The line stops so that it can be mended.", "The line stops while it is being mended."),
        ("The club shut its gate to all but members.", "The club closed its gate to all but members."),
        ("The talks are meant to end the strike.", "The parties hold talks intended to end the strike."),
        ("The army made ready to leave the north.", "The army prepared to leave the north."),
        ("On Monday, reports say, the fort at Orm fell.", "The fort at Orm was reportedly taken on Monday."),
        ("The guild does not rule out a leak from the cellar.", "The leak may come from the cellar, the guild says."),
        ("Most mill-related dust is harmless.", "If there is mill-related dust, it is harmless."),
        ("The river is wide at Torv.", "If the river is as wide at Torv as they say, a ferry would help."),
    ],
)
def test_the_same_certainty_in_other_words_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_the_month_of_may_is_no_possibility() -> None:
    assert _found("The tunnel opened in May.", "The tunnel opened in May.") == []


def test_a_fact_cut_out_of_an_expectation_is_refused() -> None:
    verdict = verify("The queen opened the tunnel.", ["Papers allege that the queen opened the tunnel."])

    assert verdict.support == "unsupported"


@pytest.mark.parametrize("told", ["Nobody was missing, the firm said.", "Two men were missing, the firm said."])
def test_what_is_left_open_is_neither_so_nor_not_so(told: str) -> None:
    found = _found(told, "The firm declined to say whether anyone was missing.")

    assert [difference.reason for difference in found] == ["tells 'missing' as a fact, source says 'whether'"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "The lake will spill over if more than a metre of snow melts.",
            "Should a metre of snow melt, it could spill.",
        ),
        ("The Torv club got permission in May.", "The Torv club means to ask for permission in May."),
        ("The mayor paid out 3 million in aid.", "The mayor vowed 3 million in aid, to be paid out in May."),
        ("The firm went to 6 percent, Roe said.", "The firm was ready to go to 6 percent, Roe said."),
        ("Holm was pushed out by the board.", "And was Holm pushed out by the board?"),
    ],
)
def test_what_is_only_offered_asked_or_possible_is_told_as_such(claim: str, source: str) -> None:
    found = _found(claim, source)

    assert [difference.kind for difference in found] == ["modality"]


def test_a_question_that_is_answered_by_yes_leaves_nothing_open() -> None:
    assert _found("Holm was pushed out by the board.", "And was Holm pushed out by the board? Yes, he said.") == []


def test_who_may_do_it_is_entitled_to_it() -> None:
    claim = "If the mill shuts, each hand will be entitled to ask for a tent."

    assert _found(claim, "If the mill shuts, each hand may ask for a tent.") == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The tower will rise 40 feet above the chapel.", "The tower would have risen 40 feet above the chapel."),
        ("The lamp was switched off on Monday and was switched on on Friday.",
         "The lamp was switched off on Monday and was to have been switched on on Friday."),
        ("The judge found that there had been theft at the mill.", "The judge looked into possible theft at the mill."),
    ],
)  # fmt: skip
def test_what_did_not_come_about_or_is_only_possible_is_told_as_such(claim: str, source: str) -> None:
    assert "modality" in [difference.kind for difference in _found(claim, source)]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The mill stands idle to allow the belt to be mended.", "The mill stands idle and the belt is mended."),
        ("The town helps the poor where needed.", "The town helps the poor if it is needed."),
        ("Phase two is to free the boats in Torv.", "The plan for phase two calls for boats in Torv to be freed."),
    ],
)  # fmt: skip
def test_a_purpose_a_shortened_condition_and_a_plan_keep_how_sure_it_is(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_a_condition_may_open_with_had_before_its_subject() -> None:
    source = "If the wall had broken at noon, Ida Vang would have drowned, she said."

    assert _found("Ida Vang said that had it broken at noon, she would have drowned.", source) == []


def test_what_is_planned_of_another_thing_leaves_what_is_so_alone() -> None:
    source = (
        "The agency will deploy a traffic management system for small ferries in May. Luke Roe, head of the agency's "
        "harbour programme, said that better traffic management was needed than that utilised today."
    )
    claim = "Luke Roe, who heads the harbour programme, says better traffic management is needed than what is used now."

    assert not _found(claim, source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The ferry will leave Torv at noon as long as the rain stops.",
            "If the rain stops, the ferry will leave Torv at noon.",
        ),
    ],
)
def test_a_condition_in_other_words_is_not_refused(text: str, source: str) -> None:
    assert verify(text, [source]).support != "unsupported", verify(text, [source]).reasons


def test_what_is_only_planned_in_another_word_than_that_for_what_is_done_is_refused() -> None:
    source = "A film by Torv News shows heavy lorries have dug a crater of 100 metres around the well."

    verdict = verify("Film by Torv News shows crews are planning to excavate 100 metres around the well.", [source])

    assert any(difference.kind == "modality" for difference in verdict.differences)
