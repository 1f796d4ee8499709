"""What independent sources agree on, and what only looks like it."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.briefing import Agreement, Briefing
from summarizer.fact import Fact


def agreed(briefing: Briefing, slot: str) -> list[Agreement]:
    return [agreement for story in briefing.stories for agreement in story.agreements if agreement.slot == slot]


def fact(briefing: Briefing, words: str) -> Fact:
    (found,) = [fact for story in briefing.stories for fact in story.facts if words in fact.statement]
    return found


@pytest.mark.parametrize(
    "told",
    [
        "The yard in Brava owes its suppliers 12 million euros, according to the Morning Ledger.",
        "According to the Morning Ledger, the yard in Brava owes its suppliers 12 million euros.",
        "The yard in Brava will cut 900 jobs, the Morning Ledger reported on Friday.",
    ],
)
def test_two_articles_that_cite_one_newspaper_have_one_origin(brief: Brief, told: str) -> None:
    briefing = brief(
        a="The Morning Ledger reports that the yard in Brava will cut 900 jobs. Ferries are built in Brava.",
        b=f"{told} Brava lives off its yard and the ferries that are built there.",
    )

    cited = [fact for story in briefing.stories for fact in story.facts if "Morning Ledger" in fact.statement]
    assert [fact.origins for fact in cited] == [("The Morning Ledger",)] * 2
    assert not [a for story in briefing.stories for a in story.agreements if "The Morning Ledger" in a.origins]


def test_a_cited_newspaper_that_is_among_the_sources_is_no_second_origin(brief: Brief) -> None:
    briefing = brief(
        a="---\npublisher: Dorn Gazette\n---\nThe flood in Dorn killed nine people and swept away the mill.",
        b="The Dorn Gazette reports that the flood in Dorn killed nine people. The mill of Dorn is gone.",
    )

    assert fact(briefing, "reports that").origins == ("Dorn Gazette",)
    assert agreed(briefing, "number") == []


def test_copies_of_one_text_are_one_origin_whatever_was_edited(brief: Brief) -> None:
    text = (
        "The night ferry to Sula was stopped by fog on Monday with 214 people aboard. The crew anchored off the cape. "
        "A tug brought bread and blankets at dawn. The harbour master of Sula praised the calm of the passengers. "
        "The company will pay each of them the price of the ticket. The next ferry sails on Thursday."
    )
    briefing = brief(a=text, b=text.replace("bread and blankets", "blankets and bread"), c=text.replace("214", "241"))

    (story,) = briefing.stories
    assert len({origin for fact in story.facts for origin in fact.origins}) == 1
    assert story.agreements == ()
    assert {row.outcome for row in briefing.coverage} == {"used", "reprint"}
    assert {number for number in ("214", "241") if any(number in fact.statement for fact in story.facts)} == {
        "214",
        "241",
    }


def test_a_copy_that_drops_a_status_keeps_its_own_sentence(brief: Brief) -> None:
    rest = "The tram will have nineteen stops. Work begins in the spring. The old depot becomes a market hall."
    briefing = brief(
        a=f"Then-mayor Ruth Okafor signed the contract for the Lakemoor tram. {rest}",
        b=f"Mayor Ruth Okafor signed the contract for the Lakemoor tram. {rest}",
    )

    told = {fact.statement.split(" Ruth")[0] for story in briefing.stories for fact in story.facts}
    assert {"Then-mayor", "Mayor"} <= told


def test_a_third_visit_in_a_subordinate_clause_agrees_with_one_in_other_words(brief: Brief) -> None:
    briefing = brief(
        a="Bishop Anton Reyes arrived in Tarifa on his third trip to the strait since the wreck.",
        b="Earlier, Bishop Anton Reyes prayed with crews as part of his third visit to the strait, where a ship sank.",
        c="Bishop Anton Reyes ended his fourth visit to the strait on Sunday and flew home.",
    )

    (agreement,) = agreed(briefing, "ordinal")
    assert agreement.origins == ("a", "b")


def test_expected_talks_in_a_city_agree_in_other_words_and_past_ones_do_not(brief: Brief) -> None:
    briefing = brief(
        a="The pilots and the airline are due to meet again, with talks planned in Geneva next week.",
        b="The airline and its pilots will hold discussions in Geneva, the union of the pilots said.",
        c="A meeting of the airline and its pilots is expected to take place in Geneva.",
        d="Talks in Geneva between the airline and the pilots collapsed last year.",
    )

    (agreement,) = agreed(briefing, "place")
    assert agreement.origins == ("a", "b", "c")


def test_casualties_agree_in_digits_and_words_and_other_counts_do_not(brief: Brief) -> None:
    briefing = brief(
        a="A landslide in Orosa killed 12 people on Sunday, rescuers said.",
        b="Twelve people died in the Orosa landslide, the governor of the province said.",
        c="At least 15 people were killed in the landslide in Orosa, according to the Red Cross.",
        d="The landslide in Orosa began on 12 May, when nobody was on the road.",
    )

    (agreement,) = agreed(briefing, "number")
    assert agreement.origins == ("a", "b")


def test_the_same_numbers_of_other_things_are_no_agreement(brief: Brief) -> None:
    briefing = brief(
        a="A bus crash near Torv left 9 dead and 20 injured, police said.",
        b="A bus crash near Torv left 20 dead and 9 injured, police said.",
    )

    assert [agreement for story in briefing.stories for agreement in story.agreements] == []


def test_what_did_not_happen_agrees_with_nothing_that_did(brief: Brief) -> None:
    briefing = brief(
        a="Foreign Minister Lena Dahl visited the port in Riga on Tuesday with a trade delegation.",
        b="Foreign Minister Lena Dahl did not visit the port in Riga on Tuesday, her office said.",
        c="Foreign Minister Lena Dahl never visited the port in Riga, a clerk of the port said.",
    )

    assert not [a for story in briefing.stories for a in story.agreements if "a" in a.origins]
    assert fact(briefing, "never").modality == "denied"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The barge struck the lock gate at Torv shortly after dawn, injuring 14 people on the deck, police said.",
            "The barge struck the lock gate at Torv shortly after dawn, injuring 14 people who stood at the rail.",
        ),
        ("More than 30 people were killed in the flood at Torv.", "The flood at Torv killed 30 people on Sunday."),
        ("Up to 30 people were killed in the flood at Torv.", "The flood at Torv killed 30 people on Sunday."),
        (
            "Torv Rovers fire coach Carl Vance after 5-11 season.",
            "Owner will fire the coach of Torv Rovers after 5-11.",
        ),
    ],
    ids=["copied words", "more than", "up to", "a score"],
)
def test_what_only_looks_like_the_same_count_is_no_agreement(brief: Brief, one: str, other: str) -> None:
    briefing = brief(
        a=f"{one} The mayor of Torv came to the river with the fire brigade.",
        b=f"{other} Boats of the fire brigade searched the river below Torv until the mayor sent them home.",
    )

    assert len(briefing.stories) == 1
    assert agreed(briefing, "number") == []
    assert agreed(briefing, "statement") == []


def test_one_count_told_of_two_places_is_one_agreement(brief: Brief) -> None:
    briefing = brief(
        a="A landslide killed 12 people in Orosa.",
        b="Rescuers said that a landslide at Orosa, near Tarifa, had left twelve dead by Monday evening.",
        c="Twelve people died on Sunday when a slope above Tarifa slid into the valley after the landslide.",
    )

    (agreement,) = agreed(briefing, "number")
    assert agreement.origins == ("a", "b", "c")


def test_one_figure_of_one_thing_in_two_outlets_is_an_agreement(brief: Brief) -> None:
    briefing = brief(
        a="The Torvik ferry carried 203 passengers when its engine caught fire on Sunday, the harbour master said.",
        b="Divers searched the wreck again. All 203 passengers of the Torvik ferry had left before the fire spread.",
    )

    agreed = [agreement for story in briefing.stories for agreement in story.agreements]

    assert [(agreement.slot, agreement.value, len(agreement.origins)) for agreement in agreed] == [
        ("number", "203 passengers", 2)
    ]


def test_the_same_figure_of_different_things_is_no_agreement(brief: Brief) -> None:
    briefing = brief(
        a="The Torvik ferry carried 203 passengers when its engine caught fire on Sunday, the harbour master said.",
        b="The Torvik ferry burned on Sunday. Its owner was fined 203 crowns, and 203 tons of oil were aboard.",
    )

    assert not [agreement for story in briefing.stories for agreement in story.agreements if agreement.slot == "number"]
