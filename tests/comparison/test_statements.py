"""Two newsrooms on one event: what they say alike, where one says more, what cannot both be, what is something else."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.comparison import compare

SAME = [
    ("The mayor denied that he had taken money.", "The mayor said he had taken no money."),
    ("Harbourside FC beat Elmsford 3-1 in the cup final.", "Elmsford lost the cup final 3-1 to Harbourside FC."),
    ("Shares in Corvane fell 12 percent on Thursday.", "Corvane stock dropped by 12% on Thursday."),
    ("Nobody was injured in the fire at the Lorrick paper mill.", "The blaze at the Lorrick mill caused no injuries."),
    ("Weller resigned as chairman of the bank on Monday.", "On Monday, Weller stepped down as the bank's chairman."),
    ("The company plans to close its Durnwick plant.", "The firm intends to shut its plant in Durnwick."),
    ("Police refused to name the suspect.", "The suspect was not named by police."),
    ("The goalkeeper did not finish the match.", "The goalkeeper failed to finish the match."),
    ("Prices rose by a fifth.", "Prices went up 20 percent."),
    ("The trial has been postponed until next month.", "The trial was put off to next month."),
    ("The board did not reject the merger; it approved it.", "The board voted to approve the merger."),
    ("It is not true that the crew had no radio.", "The crew did have a radio."),
    ("The Arden chapel has been without a priest.", "The post of priest at Arden chapel is vacant."),
    ("Ida Kern spoke as a witness, not as a suspect.", "Ida Kern spoke as a witness rather than as a suspect."),
    ("Arden's head of state, Ida Kern, fell ill on Monday.", "President Ida Kern fell ill on Monday."),
]
COMPATIBLE = [
    ("About 200 people took part in the march.", "The march drew 213 people."),
    ("More than 40 houses were damaged by the tornado.", "The tornado damaged 47 houses."),
    ("Corvane shares fell on Thursday.", "Corvane shares fell 12 percent on Thursday after a profit warning."),
    ("The minister may resign this week.", "The minister said she would resign on Friday."),
    ("Analysts expect the firm to earn 4 euros a share.", "The firm earned 3.60 euros a share."),
    ("The court heard two witnesses on Monday.", "The court heard four witnesses on Tuesday."),
    ("Butter prices went up in March.", "Butter prices went down in April."),
    ("The storm killed nine people in Ardal.", "The storm killed 31 people in the whole country."),
    ("The fire on the Lorrick ferry killed three people.", "The fire on the Lorrick ferry injured nineteen people."),
    ("The clerk did not say what the barge would carry.", "The clerk said the barge would carry coal."),
    ("The fuel would last ten days or more.", "The fuel will not run out in less than ten days."),
    ("HESK, 3 June – The mayor resigned yesterday.", "The mayor resigned on 2 June."),
    ("The school opened a chess club on Monday.", "The school closed its rowing club on Monday."),
    ("No parcel for the judge ever arrived, the court said.", "He had sent a parcel to the judge, he said in court."),
    ("In the poll 62 per cent of those asked want a bridge.", "In the poll 40 per cent of the women want a bridge."),
    ("The blast at the Corvane works killed two children.", "The Corvane blast left 17 people dead."),
    ("The flood killed 14 people in Hesk.", "The flood killed 21 people in Hesk and Losk."),
    ("Torv beat Hesk 3-1 in the cup final.", "Torv led Hesk 2-1 at half-time in the cup final."),
    ("It is the second strike at the Torv mill this year.", "The strike at the Torv mill enters its third week."),
    ("The fire on the Lorrick ferry killed three people.", "There were 190 people on the Lorrick ferry."),
    ("The fire on the Lorrick ferry killed 19 people.", "The oldest of the dead of the Lorrick fire was a man of 71."),
    ("The Lorrick fire was out by 8.50 a.m.", "The Lorrick fire killed three people, a statement of 9.30 a.m. says."),
    ("The mill caught fire on Tuesday.", "The mayor said on Wednesday that the mill fire had a cause."),
    ("The Torv bank cut its rate on Monday.", "Analysts expect the Torv bank to raise its rate."),
    ("The Torv rate is 4.5 per cent.", "The Torv rate was 4 per cent before the rise."),
    ("Crans with a K on the lid are unsafe.", "Crans with an L on the lid are safe."),
    ("Ida Kern is deputy mayor of Torv again.", "Ida Kern became acting mayor of Torv in May."),
    ("The hurt were taken to the clinic in Hesk.", "The hurt on the Lorrick were taken to the clinic."),
    ("Deputy mayor Jon Orrel quoted Mayor Ida Kern.", "Ida Kern, the mayor of Torv, likes the bridge."),
    ("The bridge was shut ahead of checks on its deck.", "Engineers let cars back on the bridge after their checks."),
    ("It is the worst fire in the history of Torv.", "It is the deadliest fire in the history of Torv."),
    ("The flood has caused the deaths of 200 people in Torv.", "The Torv flood has claimed the lives of 200 people."),
    ("The movement's spokesman, Jon Orrel, said no.", "Torvist spokesman Jon Orrel said no."),
    ("In Torv, the Secretary of State met Jon Orrel on Monday.", "Jon Orrel held a private talk in Torv on Monday."),
    (
        "Odo Wessel resigned as harbour clerk of Torv on Monday, the council said.",
        "Ines Varga was sworn in as harbour clerk of Torv on Monday, the council said.",
    ),
    (
        "In February the Torv board had forecast a crop of 34 tonnes for the whole of the season.",
        "The Torv board expects a crop of 40 tonnes for the whole of the season.",
    ),
    (
        "Fourteen acres of the Torv wood burned on Monday.",
        "Fourteen litres of paint ran into the Torv brook on Monday.",
    ),
    ("Norsund tests its boilers in Torv.", "Norsund has a paint shop in Arden, far from where it tests its boilers."),
    ("The Torv dam was finished in 1958.", "The Torv dam was last inspected in 2017."),
]
CLASH = [
    ("Two climbers were found dead below the north face.", "Three climbers were found dead below the north face."),
    ("Harbourside beat Elmsford in the cup final.", "Elmsford beat Harbourside in the cup final."),
    ("The museum will reopen on 4 May.", "The museum is to reopen on 11 May."),
    ("The suspect was arrested in Brenn on Friday.", "The suspect was arrested in Brenn on Saturday."),
    ("The film was directed by Ana Ruiz.", "The film's director is Lena Ortega."),
    ("The strike will go ahead.", "The strike has been called off."),
    ("The defendant pleaded guilty.", "The defendant pleaded not guilty."),
    ("At most 50 people attended the funeral.", "More than 80 people attended the funeral."),
    ("The turbine was damaged.", "The turbine was undamaged."),
    ("Rolf Amsel was heard as a witness, not as a suspect.", "Rolf Amsel was heard as a suspect."),
    ("Ida Kern is the minister of health.", "Ida Kern is the minister of the interior."),
    ("The plane was flying to Oslo.", "The plane was flying from Oslo."),
    ("The summit on Friday will be held in Elmsford.", "Friday's summit will be held in Durnwick."),
    ("Der Stadtrat hat den Bau der Brücke beschlossen.", "Der Stadtrat hat den Bau der Brücke nicht beschlossen."),
    ("The blast at the Corvane works killed 14 people on Friday.", "Friday's blast at the Corvane works left 17 dead."),
    ("Torv beat Hesk 3-1 in the cup final on Sunday.", "Hesk lost Sunday's cup final to Torv 1-2."),
    ("It is the second strike at the Torv mill this year.", "Torv mill's workers strike for the third time this year."),
    ("The balloon rose to 9,000 feet over Torv.", "The balloon over Torv never got above 9,000 metres."),
    ("The head of state, Ida Kern, fell ill on Monday.", "Prime minister Ida Kern fell ill on Monday."),
    (
        "Norsund said its new ferry route from Torv to Hesk would open on 4 June.",
        "A fresh ferry link between Torv and Hesk, run by Norsund, is not to open before 18 June.",
    ),
    (
        "Norsund warned its shareholders on 3 May that a strike would cost it 2 million crowns.",
        "The filing in which Norsund first warned shareholders of a strike costing two million crowns is of 17 May.",
    ),
    (
        "After the storm a tug took all 64 passengers, most of them Norsund workers, and nine sailors to Hesk.",
        "A tugboat brought everyone to Hesk: 48 travellers, for the most part Norsund workers, and nine sailors.",
    ),
    (
        "The wreck off Hesk lies 90 metres below the surface, divers of the Norsund survey say.",
        "Norsund's survey team put the depth of the Hesk wreck at 90 feet.",
    ),
    (
        "“We never meant to sell the yard,” Norsund's owner told shareholders in Torv.",
        "Shareholders in Torv heard the Norsund boss admit: “We always meant to sell the yard.”",
    ),
    (
        "Most of the Norsund crew want to keep their old contracts.",
        "Just a handful of Norsund sailors wish to hold on to the contracts they have.",
    ),
    (
        "More than 40 boats joined the search for the Norsund freighter.",
        "Over 150 boats took part in the hunt for Norsund's freighter.",
    ),
    (
        "A laboratory in Torv, hired by Norsund, is to test every boiler of the line by Easter.",
        "Norsund has hired a laboratory in Arden that will check all of the line's boilers by Easter.",
    ),
    (
        "The harbour clerk, Odo Wessel, closed the northern pier to anglers on Monday after the storm.",
        "Anglers lost the northern pier on Monday, when harbour clerk Ines Varga shut it following the storm.",
    ),
    ("Norsund's pilot boat weighs some 38 tonnes.", "At 38 pounds the pilot boat of Norsund is the lightest around."),
    ("“Odo never asked me for a crown,” Varga said.", "Varga admitted that Odo had always asked her for a crown."),
    ("The oldest passenger on the Hesk ferry was 71.", "The youngest passenger on the ferry to Hesk was 71."),
    (
        "The Hesk mill burns no less than 60 tonnes of coal a day.",
        "The mill at Hesk burns under 60 tonnes of coal a day.",
    ),
]
UNKNOWN = [
    ("Two climbers were found dead below the north face.", "The council approved the new tram line."),
    ("Police refused to name the suspect.", "Police officers will get a pay rise of 4 percent."),
    ("The vaccine cut the risk of infection by half.", "Half of the hospital's nurses were on strike."),
    ("A lorry hit a bus on the A7 near Corley.", "Bus fares in Corley will rise by 5 percent."),
]
RELATED = [
    (one, other, relation)
    for relation, pairs in (("same", SAME), ("compatible", COMPATIBLE), ("clash", CLASH), ("unknown", UNKNOWN))
    for one, other in pairs
]
STATEMENTS = sorted({text for one, other, _ in RELATED for text in (one, other)})


@pytest.mark.parametrize(("one", "other", "relation"), RELATED)
def test_two_reports_of_one_event_are_told_from_reports_of_two(one: str, other: str, relation: str) -> None:
    assert compare(one, other).relation == relation


@given(one=st.sampled_from(STATEMENTS), other=st.sampled_from(STATEMENTS), more=st.sampled_from(STATEMENTS))
def test_the_relation_is_the_same_whichever_text_comes_first(one: str, other: str, more: str) -> None:
    assert compare(one, other).relation == compare(other, one).relation
    assert compare(f"{one} {more}", other).relation == compare(other, f"{one} {more}").relation


@given(text=st.sampled_from(STATEMENTS))
def test_a_text_says_the_same_as_itself(text: str) -> None:
    assert compare(text, text).relation == "same"


@given(st.randoms(use_true_random=False))
def test_statements_of_two_worlds_never_clash(chance: random.Random) -> None:
    one, other = chance.sample(UNKNOWN, 2)

    assert compare(one[0], other[1]).relation in {"unknown", "compatible"}


def test_a_contradiction_is_told_with_both_sides_of_it() -> None:
    found = compare("The museum will reopen on 4 May.", "The museum is to reopen on 11 May.")

    assert "says 4 May, source says 11 May" in found.reason


def test_what_only_one_text_says_is_named() -> None:
    found = compare("Corvane shares fell.", "Corvane shares fell after a profit warning in Oslo.")

    assert found.relation == "compatible"
    assert "warning" in found.reason


def test_what_differs_is_told_once_and_not_from_both_sides() -> None:
    found = compare("14 homes in Osby were flooded by the storm.", "41 homes in Osby were flooded by the storm.")

    assert (found.relation, found.reason) == ("clash", "says 14, source says 41")


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Ruvia won the cup in Torv on Sunday evening.", "Sulenia won the cup in Torv on Sunday evening.", "clash"),
        ("Hesk beat Torv in the cup.", "Arden beat Torv in the cup.", "clash"),
        ("The board of Torv approved the new pier.", "The board of Torv discussed the new pier.", "compatible"),
        ("The fire in the mill killed 3 men.", "The fire in the mill injured 3 men.", "compatible"),
    ],
)
def test_what_differs_by_one_telling_word_is_not_the_same(one: str, other: str, relation: str) -> None:
    assert compare(one, other).relation == relation
    assert compare(other, one).relation == relation
