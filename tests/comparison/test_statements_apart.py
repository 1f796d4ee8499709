"""Two newsrooms whose words are nearly the same: of two things, or of one that cannot be both."""

from __future__ import annotations

import pytest

from summarizer.comparison import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lorrick council approved a new pier on Monday.", "Durnwick council rejected a new pier on Monday."),
        ("Sales at Corvane Paper rose 9 percent.", "Sales at its rival Elmsford Paper fell 4 percent."),
        ("Rents in Lorrick have risen since May.", "Rents in Durnwick have fallen since May."),
        ("Ana Ruiz won her opening match in Torv.", "Lena Ortega lost her opening match in Torv."),
        ("The driver of the lorry was badly hurt at Corley.", "The driver of the tram was unhurt at Corley."),
        ("The second climber survived the fall on Ardal.", "The third climber died in the fall on Ardal."),
        ("The guild welcomed the ruling on the harbour firm.", "The harbour firm criticised the ruling."),
        ("The teacher Odo Kern voted for the loan.", "Mayor Ida Kern voted against the loan."),
    ],
)
def test_opposites_told_of_two_subjects_are_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Customs seized 40 kilograms of amber on the Torv ferry.",
            "Customs seized 90 kilograms of ivory on the Torv ferry.",
        ),
        ("Norsund will build its rope works in Hesk.", "Norsund will build a sail works in Losk."),
        ("Police arrested two men in Brenn on Friday.", "Police arrested another man in Brenn on Sunday."),
        ("Norsund will cut 150 jobs at its rope works.", "Norsund will cut 600 jobs in total."),
        ("Divers had found two bodies in the wreck by noon.", "Six bodies have now been found in the wreck."),
        ("In the east of Ardal, 4,000 homes lost power.", "The storm cut power to 30,000 homes across Ardal."),
    ],
)
def test_another_thing_one_more_of_it_or_all_of_it_is_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


def test_what_two_hold_to_be_the_cause_is_a_matter_of_their_views() -> None:
    found = compare(
        "Skaters broke the ice, the warden believes.", "The skating club denies that its skaters broke the ice."
    )

    assert found.relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Torv beat Hesk on Sunday.", "Hesk lost to Torv on Sunday."),
        ("The Orrel mast is the tallest tower in Torv.", "No tower in Torv is taller than the Orrel mast."),
        ("The guild rejected the offer from Norsund.", "Norsund's offer was turned down by the guild."),
    ],
)
def test_one_deed_told_from_its_other_side_is_the_same(one: str, other: str) -> None:
    assert compare(one, other).relation == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A jury acquitted clerk Odo Wessel of theft.", "Clerk Odo Wessel was convicted of theft."),
        ("The Arden chapel was saved by the brigade.", "The Arden chapel was destroyed despite the brigade."),
        ("Arden recalled its envoy from Torv.", "Torv has called home its envoy in Arden."),
        ("The Lorrick works are owned by the Amsel family.", "The Ruiz family owns the Lorrick works."),
        ("Composer Ines Varga wrote the Torv Games song.", "The Torv Games song was written by Rolf Amsel."),
        ("Ida Kern, health minister of Arden, resigned.", "Arden's trade minister, Ida Kern, stepped down."),
        ("The cab's driver, Odo Wessel, was hurt.", "Odo Wessel, a pedestrian, was hurt by the cab."),
        ("The Orrel mast is the tallest tower in Torv.", "Torv's second-tallest tower is the Orrel mast."),
        ("The lost kayak was found off the coast of Hesk.", "Rescuers located the lost kayak near Losk."),
        ("The ruling on Odo Wessel is expected on 9 June.", "A ruling in the Wessel case is due on 19 June."),
        ("The quay line opens in May.", "Trains will start running on the quay line in June."),
        ("The quake struck Torv at 2.15 a.m. local time.", "The earthquake hit Torv at 4.40 in the morning."),
        ("A crash near Corley left thirteen people hurt.", "Eight people were hurt in a crash near Corley."),
        ("The parish wants to widen the road to Hesk.", "The parish plans to narrow the road to Hesk."),
        ("Ida Kern won the seat with 54 percent of the vote.", "With 61 percent of votes cast, Ida Kern won the seat."),
        ("More people in Torv smoke than ten years ago.", "Fewer people in Torv smoke than a decade ago."),
    ],
)
def test_one_deed_told_with_another_end_doer_place_or_day_is_a_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation == "clash"
    assert compare(other, one).relation == "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            'The firm said the claims "do not accord with facts".',
            'The firm said claims "did not accord with the facts".',
        ),
        ('Varga spoke of her "dream of a boat".', 'Varga told the club of her "dream of a blue boat".'),
        ("A Torv-bound plane returned to Hesk on Monday.", "A flight from Hesk to Torv had to turn back on Monday."),
        ("Osby will pay 40 million crowns for the pier.", "Osby will spend 5 million crowns on a lake by the pier."),
        ("Police arrested two men in Torv on Monday.", "Police arrested a third man in Torv on Wednesday."),
        ("The flood destroyed 14 homes in Torv.", "Some 15 homes in Torv were destroyed by the flood."),
    ],
)
def test_quotations_in_short_ways_of_leading_and_measures_for_two_ends_are_no_contradiction(
    one: str, other: str
) -> None:
    assert compare(one, other).relation != "clash"


def test_the_dead_of_one_event_are_counted_otherwise_in_whatever_words() -> None:
    one = "Eight people died when a ferry capsized off Torv at 8 a.m. on Monday."
    found = compare(one, "A ferry sank off Torv on Monday morning, killing nine people.")

    assert found.relation == "clash"
    assert [it.reason for it in found.clashing[0]] == ["says Eight, source says nine"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz criticised the new tolls.", "Lena Ortega criticised the new tolls."),
        ("Detective Odo Wessel questioned the suspect.", "Detective Ines Varga questioned the suspect."),
        ("Ana Ruiz accused the coach of cheating.", "Lena Ortega defended the coach against the charge of cheating."),
        ("The east wing of the mill fell down.", "The west wing of the mill was saved."),
        ("Odo Wessel was born in Hesk.", "Odo Wessel died of old age, doctors said."),
        ("Odo Wessel has been missing since May.", "Odo Wessel has been found."),
        ("Odo Wessel became harbour master in 2003.", "Odo Wessel retired as harbour master in 2015."),
        ("Police arrested a man over the Hesk fire.", "Police released the man arrested over the Hesk fire."),
        ("Rents in Arden have fallen since 2019.", "Rents in Torv have doubled since 2019."),
        ("Norsund will pay 41.2 million crowns for the quay.", "Norsund will pay 40 million crowns for the quay."),
        ("Torv council approved a rink on Monday.", "Hesk councillors did not approve a rink on Monday."),
        ("Norsund will open 15 shops in Arden this year.", "Norsund will open 40 shops in Torv this year."),
        ("Three bodies have been found in the Hesk mine so far.", "Divers found seven bodies in the Hesk mine."),
    ],
)
def test_what_another_may_have_done_too_or_elsewhere_or_later_is_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Odo Wessel shut the pier on Monday.", "Mayor Ines Varga shut the pier on Monday."),
        ("The Torv rowing club defeated the Hesk rowing club.", "The Hesk rowing club defeated the Torv rowing club."),
        ("The patient at the Torv clinic recovered.", "The patient died at the Torv clinic."),
        ("Odo Wessel scored the winning goal in Hesk.", "Ines Varga scored the winning goal in Hesk."),
        (
            "Eight people are known to have died in the fire on the ferry Arla, the coastguard said at 8 a.m.",
            "Nine people died on the Arla, the coroner said in a notice at 8 a.m.",
        ),
    ],
)
def test_what_only_one_can_have_done_or_counted_is(one: str, other: str) -> None:
    assert compare(one, other).relation == "clash"
