"""Sentences that reword a passage freely: what is told of whom, why, and how surely."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates import direction
from summarizer.comparison.sources import Sources

SCHEDULED = "The ban on bathing in Torv was to hold for two weeks. Eleven bathers were fined in April."
DRIVER = "The lorry had false papers and did not halt at the barrier, police in Torv said."
HEIST = (
    "It came after a museum told of a robbery and two thefts of paintings, prompting Osk's watchdog to inspect vaults."
)
GUILD = "The CG felt the variety of dishes abroad was key to apprentices' schooling, and will enter once again."
SHARE = "Two thirds of the $6 million charge are due to changes in shipping duties, the Vale bank said on Friday."
FALL = "The climber's fall was made worse by the fact she had been carrying stones, a load for her oven."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Eleven bathers were fined before the ban on bathing in Torv was meant to lapse.", SCHEDULED),
        ("Whoever was behind the wheel did not stop at the barrier in Torv.", DRIVER),
        ("A theft of pictures has led the Osk regulator to look into every vault.", HEIST),
        ("Working in foreign kitchens is thought useful for trainees, so the culinary guild came again.", GUILD),
        (
            "New rules on sending cargo abroad account for more than $3 million of the charge the Vale bank expects.",
            SHARE,
        ),
        ("The climber's fall was all the harder because of a sack of rocks that she took home for her oven.", FALL),
    ],
)
def test_a_reason_told_in_other_words_or_none_at_all_is_no_invented_one(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert "cause" not in {found.kind for found in verdict.differences}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A broken water pipe has led the Osk watchdog to inspect all vaults.", HEIST),
        ("The $6 million charge of the Vale bank is due to a strike by its tellers.", SHARE),
        ("The climber's fall was made worse because of the thick fog.", FALL),
    ],
)
def test_another_reason_than_the_source_gives_is_refused(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert "cause" in {found.kind for found in verdict.differences if found.relation == "clash"}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "A councillor believes that the board might act to oust Roe should she become mayor.",
            "Roe could be impeached by the board if she's elected mayor, a councillor said.",
        ),
        (
            "He had feared harm to his lungs, but he needed no breathing mask on Friday and they are in good order.",
            "His breathing mask was removed on Friday, and his lungs are perfectly fine, the doctor says.",
        ),
        (
            "Roe replied that her own hard work pays for her house.",
            'It must be nice to have a house and not have to work for it, the man wrote. "I work hard," Roe replied.',
        ),
        (
            "Boats can go wrong at any stage of the building.",
            "Mistakes creep in at every stage of the building, and when things are going badly boats are late.",
        ),
        (
            "Pensioners are among those who have fallen victim to the lenders, a paper found.",
            "The lenders will now be falling over themselves to raise their rates. Pensioners are among those cheated.",
        ),
        (
            "The editors of a Torv newspaper were threatened with death after it had backed a socialist for mayor.",
            "After the Torv Gazette endorsed a socialist for mayor, the paper's editors received death threats.",
        ),
        (
            "A push for longer working weeks failed in May.",
            "In May the firm tried to strip the workers of the right to refuse to work longer weeks, and it failed.",
        ),
    ],
)
def test_a_deed_told_in_other_words_is_not_held_against_another_of_its_word(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported"


def test_a_man_is_not_the_opposite_of_several_women() -> None:
    claim = Passage("The club's money man said no further dinners were on the calendar.")
    source = Sources.of(["The club's women asked for money and further dinners, and no calendar."])

    assert list(direction.differences(claim, source)) == []


SEARCH = (
    "On Saturday detectives said the swimmer seen at the weir has not yet been identified. They renewed their appeal."
)
SHIRT = "Another resident, Otto Roe, said he took off his jacket to cover the swimmer. Vera Lind had called a doctor."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Officers announced on Saturday that the figure at the weir had been identified.", SEARCH),
        ("Vera Lind took off a jacket for the swimmer after ringing for help.", SHIRT),
    ],
)
def test_what_the_only_sentence_with_the_verb_denies_or_tells_of_another_is_refused(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert {"negation", "who-did-what"} & {found.kind for found in verdict.differences}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The figure at the weir is still to be identified.", SEARCH),
        ("Otto Roe, a resident, took off a jacket for the swimmer.", SHIRT),
        ("Vera Lind took off a jacket, as Roe did.", f"{SHIRT} So did she: Lind took off a jacket of her own."),
    ],
)
def test_what_another_sentence_tells_as_well_is_left_alone(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert not {"negation", "who-did-what"} & {it.kind for it in verdict.differences if it.relation == "clash"}


STORM = "A storm is more likely in the last week of May, sailors in Torv say. The harbour is quiet for now."


@pytest.mark.parametrize(
    "claim",
    [
        "A storm in May is a certainty, according to those who sail from Torv.",
        "A May storm will hit the harbour beyond any doubt, sailors say.",
    ],
)
def test_what_the_source_holds_to_be_likely_is_no_certainty(claim: str) -> None:
    verdict = verify(claim, [STORM])

    assert "modality" in {found.kind for found in verdict.differences if found.relation == "clash"}


@pytest.mark.parametrize(
    "claim", ["A storm in May is no certainty, sailors from Torv say.", "It is certain that the harbour is quiet."]
)
def test_what_is_not_doubted_may_be_called_certain(claim: str) -> None:
    verdict = verify(claim, [STORM])

    assert "modality" not in {found.kind for found in verdict.differences if found.relation == "clash"}
