from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import negations, undone
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.negation import differences
from summarizer.comparison.sources import Sources
from summarizer.verification import verify


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


def _governed(text: str) -> list[list[str]]:
    passage = Passage(text)
    return [[passage.order[index] for index in negation.governed] for negation in negations(passage)]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The bridge will not be closed in May.", "The bridge will be closed in May."),
        ("The bridge will be closed in May.", "The bridge will not be closed in May."),
        (
            "The 40 workers will not be paid while the mill is refitted.",
            "The mill is refitted; its 40 workers will be paid.",
        ),
        (
            "The two men, whom last week's paper called brothers, are related.",
            "Last week's paper called the two men brothers. They are not related.",
        ),
        ("In Brandt's view the organ is old.", "Brandt does not believe that the organ is old."),
        (
            "Although the cause is unclear, Dr Vos thinks that the pump has failed.",
            "The cause is not known. Dr Vos does not think that the pump has failed.",
        ),
        (
            "The letters brought an answer from the builder, whereas Roe declined to talk.",
            "Roe would not comment. The builder did not answer the letters.",
        ),
        ("The park can be visited only with a ticket.", "The park can be visited without a ticket."),
        ("The villagers will go home before Monday.", "The villagers will not go home before Monday."),
        ("The mayor answered questions about the mill.", "The mayor avoided answering questions about the mill."),
        ("Dogs may use the beach in June.", "Dogs may use the beach in winter but not in June."),
        (
            "The firm failed to warn its customers of the fault.",
            "The firm did warn its customers of the fault in June.",
        ),
        ("Visitors need a ticket for the tower.", "Visitors of the tower get in without a ticket."),
        ("Brandt does not deny that she was warned.", "Brandt denies that she was warned."),
        (
            "The judge did not order a retrial, but did order a search.",
            "The judge did not order a retrial and did not order a search.",
        ),
        ("The library will continue to lend out laptops.", "The library will no longer lend out laptops."),
        ("Several people were injured when the roof fell.", "Nobody was injured when the roof fell."),
        (
            "The firm will pay for the repairs but not return the deposits.",
            "The firm will pay and return the deposits.",
        ),
        (
            "The villagers have clean water, but the clinic has no doctor.",
            "The villagers lack clean water, and the clinic has no doctor.",
        ),
    ],
)
def test_a_negation_added_or_lost_is_a_clash(claim: str, source: str) -> None:
    (found, *_) = _found(claim, source)

    assert found.kind == "negation"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Brandt denied having been warned.", "Brandt maintained that she had not been warned."),
        ("The council has yet to name a date for the vote.", "The council has not set a date for the vote."),
        ("The two men are not related.", "The two men have no relations."),
        ("Parliament has yet to approve the canal.", "The canal awaits the approval of parliament."),
        ("Proof of theft was not found by the court.", "The court found no proof of theft."),
        ("The mayor denied that the well was poisoned.", "The report that the well was poisoned is false, he said."),
        ("A return to Orm is out of the question.", "Brandt ruled out a return to Orm."),
        ("Strikes in May remain possible.", "The union has not ruled out strikes in May."),
        ("No plan can succeed without help from Torv.", "Any plan will need help from Torv to succeed."),
        (
            "If the pump does not start, a spare is sent.",
            "The pump will start on Friday; failing that, a spare is sent.",
        ),
        ("No house was damaged in the storm.", "Houses in the storm were undamaged."),
        ("The keeper did not open the gate.", "The keeper refused to open the gate."),
        ("The gate was not opened.", "They say the keeper opened the gate. He did not."),
        ("Two of the five pumps are not running.", "Three of the five pumps are running."),
        ("Bring a lamp and not a torch.", "Bring a lamp, not a torch."),
        ("The strongest wind was 90 km/h.", "No wind stronger than 90 km/h was recorded."),
        ("Only insured farmers get help from the fund.", "Farmers without insurance get no help from the fund."),
        ("Publication must wait until June.", "The report will not be published until June."),
        ("Roche goes because the mayor is not going.", "Roche will go to the talks."),
        ("The hall holds no more than forty people.", "The hall holds forty people at most."),
    ],
)
def test_a_denial_in_other_words_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_the_word_denied_is_told() -> None:
    (found,) = _found("The bridge will not be closed in May.", "The bridge will be closed in May.")

    assert "closed" in found.reason


def test_a_negation_reaches_to_the_end_of_its_clause() -> None:
    assert _governed("The mayor did not resign, but the clerk left.") == [["resign"]]


def test_two_negations_undo_each_other() -> None:
    passage = Passage("The firm does not dispute the figure.")

    assert negations(passage) == ()
    assert [passage.order[index] for index in undone(passage)] == ["dispute"]


def test_what_bounds_a_number_denies_nothing() -> None:
    assert _governed("No fewer than nine came, not only from Torv.") == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "The police said there were suspects in the case.",
            "The police stressed that nobody is a suspect in the case.",
        ),
        (
            "The minister said the state planned to forbid sales at the pier.",
            "The minister said the state has no plan.",
        ),
    ],
)
def test_who_says_it_and_what_is_planned_hide_no_lost_denial(claim: str, source: str) -> None:
    found = _found(claim, source)

    assert [difference.kind for difference in found] == ["negation"]


def test_a_no_that_answers_something_denies_nothing_behind_it() -> None:
    assert _governed("A no to the bridge is no help.") == [["help"]]
    assert _governed("He said that no boat sank.") == [["boat", "sank"]]


def test_the_same_words_behind_a_denied_verb_are_no_opposites() -> None:
    source = "The clerk said that it was not yet known where the fire began."

    found = _found("The clerk said that it was known where the fire began, having named the shed first.", source)

    assert [difference.kind for difference in found] == ["negation"]


@pytest.mark.parametrize(
    ("word", "denies"),
    [("unpaid", True), ("displeased", True), ("undergoing", False), ("union", False), ("discussion", False)],
)
def test_a_prefix_denies_only_what_is_a_word_without_it(word: str, denies: bool) -> None:
    assert is_negative(word) is denies


def test_what_the_next_sentence_takes_back_is_not_so() -> None:
    source = '"They say that the mill has burnt down," she said. "It has not."'

    (found,) = _found("She confirmed that the mill had burnt down.", source)

    assert found.reason == "tells 'burnt' as so, of which the source says '\"It has not.\"'"
    assert _found("People say that the mill has burnt down.", source) == []


def test_those_who_are_only_counted_may_be_those_who_are_named() -> None:
    found = _found("Ann and Ida Roe are related, and live in Torv.", "The two are not related, and live in Torv.")

    assert [difference.kind for difference in found] == ["negation"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Roe was heard in Torv as a buyer.", "Roe was heard in Torv as a guest, not as a buyer."),
        ("Timber has been sold since March.", '"Not one plank has been sold since March."'),
        (
            "The diggers have struck the ore, the floor of the pit.",
            "The diggers have not struck the ore. The shaft was meant to strike the ore at the floor of the pit.",
        ),
    ],
)
def test_what_is_put_aside_or_meant_is_not_so(claim: str, source: str) -> None:
    assert [difference.kind for difference in _found(claim, source)] == ["negation"]


def test_what_is_lost_without_it_is_needed() -> None:
    source = "Torv says that it needs the rain to save its barley."

    assert _found("Torv says that its barley would be lost without the rain.", source) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The guild says it did not know of the debt.", "The guild denied on Monday that it had known of the debt."),
        ("Ida Vang had forgotten to lock the mill.", "Ida Vang forgot to lock the mill."),
        ("The sale has not yet been approved by the guild.", "The sale still needs the approval of the guild."),
        ("Tom Lind, who has not had work since May, paints.", "Tom Lind has been out of work since May and paints."),
        ("For two years Torv is barred from showing the play to children.",
         "Torv may not show the play to children for two years."),
    ],
)  # fmt: skip
def test_a_denial_in_other_words_is_the_same_denial(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_what_was_denied_on_a_day_is_not_told_as_so() -> None:
    (difference,) = _found("The guild knew of the debt.", "The guild denied on Monday that it had known of the debt.")

    assert "denies" in difference.reason


def test_a_clause_that_is_denied_without_that_is_denied() -> None:
    (found,) = _found("Roe denied the bridge would close.", "Roe said in May that the bridge would close soon.")

    assert found.kind == "negation"
    assert "denied" in found.reason


@pytest.mark.parametrize(
    ("source", "claim", "kept"),
    [
        (
            "Some 23 people have been scalded. None has died.",
            "None of the 23 people scalded by the pans has died.",
            True,
        ),
        ("Two of the 23 people scalded have died.", "None of the 23 people scalded by the pans has died.", False),
        ("Some 23 people were scalded. None has died.", "One of the 23 people scalded by the pans has died.", False),
        ("Two men held in Torv were charged on Friday.", "Neither of the men held in Torv was charged.", False),
    ],
)
def test_what_none_of_some_did_is_denied_however_much_says_of_which(source: str, claim: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") is kept
