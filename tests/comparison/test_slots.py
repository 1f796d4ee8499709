"""What stands in the slot of something else: names, places, added phrases."""

from __future__ import annotations

import pytest

from summarizer.verification import verify

ARTICLE = (
    "The choir of Wendeln sang in the old customs house on Sunday. "
    "Conductor Ilse Marten had taught the forty singers two psalms by Purcell. "
    "Her pupil Jonas Feld, from Karlum, sat in the first row. "
    "Nobody in the chapel next door heard a note."
)
CITED = "Conductor Ilse Marten had taught the forty singers two psalms by Purcell."


def _support(claim: str, cited: str = CITED) -> str:
    return verify(claim, [cited], context=[ARTICLE]).support


def test_a_name_from_elsewhere_in_the_article_clashes_where_it_takes_the_place_of_the_cited_one() -> None:
    verdict = verify("Jonas Feld had taught the forty singers two psalms by Purcell.", [CITED], context=[ARTICLE])

    assert verdict.support == "unsupported"
    assert "source says 'Conductor Ilse Marten'" in " ".join(verdict.reasons)


def test_a_name_from_elsewhere_may_say_who_the_pronoun_is() -> None:
    support = _support(
        "A pupil of Ilse Marten, Jonas Feld, sat in the first row.",
        "Her pupil Jonas Feld, from Karlum, sat in the first row.",
    )

    assert support != "unsupported"


@pytest.mark.parametrize(
    "claim",
    [
        "The choir of Wendeln sang in the chapel on Sunday.",
        "The choir of Karlum sang in the old customs house on Sunday.",
    ],
)
def test_a_place_that_gives_way_to_another_is_a_clash(claim: str) -> None:
    support = _support(claim, "The choir of Wendeln sang in the old customs house on Sunday.")

    assert support == "unsupported"


@pytest.mark.parametrize(
    "added", [", wearing a borrowed velvet coat,", ", who once studied geology,", ", with two drummers,"]
)
def test_a_phrase_for_which_the_source_has_nothing_left_is_an_addition(added: str) -> None:
    claim = f"Conductor Ilse Marten{added} had taught the forty singers two psalms by Purcell."

    assert _support(claim) == "unsupported"


def test_a_word_that_opens_a_sentence_is_no_part_of_the_name_after_it() -> None:
    verdict = verify("Besides Marten nobody taught the forty singers.", [CITED], context=[ARTICLE])

    assert not any("Besides Marten" in reason for reason in verdict.reasons)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The flock has shrunk to nine.", "The flock has shrunk by nine."),
        ("The trial has two phases.", "The trial is a three-phase one."),
        ("Bakers gave away 300 kilos of rolls.", "Bakers gave away 300 rolls."),
        ("Most of the pupils left.", "Of the 50 pupils, 12 left; 12 of the 50 pupils went home."),
        ("60 per cent of the staff are over fifty.", "60 per cent of the guests are over fifty."),
        ("The roof leaked twice, badly each time.", "The roof leaked twice: in May, and once, badly, in June."),
    ],
)
def test_a_number_bound_to_another_thing_is_a_clash(claim: str, cited: str) -> None:
    assert verify(claim, [cited]).support == "unsupported"


def test_more_than_a_third_may_be_reckoned_from_two_counts() -> None:
    cited = "A storm blew down 23 of the 61 lime trees."

    assert verify("A storm blew down more than a third of the lime trees.", [cited]).support != "unsupported"


def test_what_somebody_said_is_not_what_they_did() -> None:
    cited = "The weir at Wendeln was shut on Monday, warden Ilse Marten said."

    assert (
        verify("The weir at Wendeln was shut on Monday, warden Ilse Marten resigned.", [cited]).support == "unsupported"
    )


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Jonas Marten had taught the forty singers two psalms by Purcell.", CITED),
        ("The choir sang on the Lower Quay.", "The choir sang on the Upper Quay."),
        ("The choir sang in St Ute's church.", "The choir sang in St Ida's church."),
        ("Nobody heard a note in the library.", "Nobody heard a note in the chapel."),
        ("Fifteen sang in Torv and 26 in Karlum.", "In all, 15 sang in Karlum and 26 in Torv."),
    ],
)
def test_a_name_or_a_place_of_which_one_part_is_another_is_refused(claim: str, cited: str) -> None:
    assert _support(claim, cited) == "unsupported"


def test_a_place_named_in_the_article_is_this_place() -> None:
    verdict = verify(
        "The flow at the Torv bridge fell to 60 litres.",
        ["Since the talks in Karlum the flow past this bridge has fallen to 60 litres."],
        context=["We stand on the bridge of Torv."],
    )

    assert verdict.support != "unsupported"


def test_a_place_takes_no_persons_place() -> None:
    article = (
        "Karlum has sung at each fair for a century. Mayor Edda Vale will not go to the fair on Friday, Roe said; "
        "the clerk, Ilse Marten, will sing in her place. Spokesman Jonas Roe told reporters that Karlum was ready."
    )
    cited = (
        "Mayor Edda Vale will not go to the fair on Friday, Roe said; the clerk, Ilse Marten, will sing in her place."
    )

    verdict = verify("The clerk, Ilse Marten, will sing for Karlum at the fair on Friday.", [cited], context=[article])

    assert not any("Karlum" in reason for reason in verdict.reasons)


def test_what_is_of_a_country_is_of_its_people() -> None:
    source = "French police arrested the driver of the truck."

    assert verify("Police in France arrested the driver of the truck.", [source]).support == "supported"
    assert verify("Police in Spain arrested the driver of the truck.", [source]).support == "unsupported"
