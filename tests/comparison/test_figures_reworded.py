"""Figures, ranks and quantifiers that a claim puts in words of its own."""

from __future__ import annotations

import pytest

from summarizer import verify

_TRIAL = (
    "Korvo will ship 61 million handsets over the final three months of the year, 48 million of them the new Korvo 5."
)
_PITCH = "The striker has scored 90 goals in just 148 appearances for Malden."
_FILES = "The files name 12 former leaders and 134 other politicians and officials from 100 countries."
_DAYLIGHT = (
    "On March 1, Tarnby has ten hours and 50 minutes of daylight, but on March 31 it enjoys 13 hours and 2 minutes."
)
_FERRY = "The ferry left Ostend at 9:40 am, turned around after two hours and landed back in Ostend at 2:33 pm."
_SCREENS = (
    "Adults watch an average of six hours of television a day, while children watch four hours, the survey found."
)
_SONAR = (
    "Delmar will use two vessels with towed vehicles carrying sonar to search the sea floor, "
    "which is close to 4,000 m (13,100 ft) deep in places."
)
_TROPHY = (
    "The jockey will be handed his final trophy by Ken Hale at Roxby on Saturday. "
    "Roxby initially tried to secure Max Bohl to hand over the trophy."
)
_SHIFTS = (
    "Brada failed to lengthen shifts in 2012, although it argued that its employees overwhelmingly supported the plan."
)
_ORBEX = (
    "Orbex has been working on the Heron rocket for years, and said that work on an even bigger rocket was already "
    "underway. The Heron is to fly next month."
)
_COLOURS = "Blue was the least popular colour among the buyers."
_LORNE = "They now play Lorne, a side they met twice and beat once this season."
_SURVEY = "The team is to study 19 spiral galaxies. So far, the telescope has observed five of them in detail."
_TORV = "About 900 residents, more than a quarter of the population of East Torv, were moved out during the fire."
_CASES = "In some cases those teachers are still working at schools, and in other cases they have been removed."
_HELD = [
    (_PITCH, "Malden's striker needed fewer than 150 games for his 90 goals."),
    (_TRIAL, "Korvo is to ship over 60 million phones in the closing quarter, most of them its newest models."),
    ("In Harlow 1,240 pupils sat the test this spring.", "More than 1,200 youngsters took Harlow's test this spring."),
    (_FILES, "Besides a dozen former leaders, more than a hundred politicians and officials are named in the files."),
    (
        "Drivers who ignore the ban face a fine of up to Â£5,000, the council said.",
        "The council says that drivers risk having to pay up to £5,000.",
    ),
    (
        "Brenna is likely to sell upwards of 20 million devices over the next twelve months, the company said.",
        "Brenna may well sell more than 20 million units within a year, the company says.",
    ),
    ("Owners can pay the levy in six annual instalments.", "Owners may spread the levy over six yearly payments."),
    (_FERRY, "Some five hours after it had left, the ferry was back in Ostend."),
    (
        "Surgeons told her husband that she had about a 4 percent chance to survive.",
        "Her husband was told that she had about four chances in a hundred of surviving.",
    ),
    (_SCREENS, "Adults watch television half as long again as children each day, the survey found."),
    (_DAYLIGHT, "Over the course of March, Tarnby gains more than two hours of daylight."),
    (_SONAR, "In places the sonar vehicles will have nearly four kilometres of water above the sea floor."),
    (
        "The new jet will carry more than twice as much cargo as the next most powerful competitor, the maker says.",
        "The maker says its new jet carries over twice what its nearest rival can.",
    ),
    (
        "The treaty took effect far sooner than almost anyone anticipated.",
        "The treaty took effect far sooner than nearly all observers had expected.",
    ),
    (_SHIFTS, "By Brada's account most of its employees were in favour of the plan in 2012."),
    (
        "The retailer tried in 2012 to make its workers' hours longer, and failed.",
        "In 2012 the retailer tried in vain to introduce longer working weeks.",
    ),
    (
        "Sail is hunting testers for the next update of its SR4, as owners call the latest StarRover.",
        "Sail wants volunteers to try out the next version of the StarRover 4's software.",
    ),
    (
        "Dalby should have won the league in 2007, when Holt and Moss tied. But although it won most races, Dalby was "
        "thrown out that year, and fined $2m after hiding payments. Moss came back to the team in 2015.",
        "In 2007 the team had to pay $2m and lost its place for having hidden payments.",
    ),
    (
        "Many owners are put off, despite facing a fine of up to £8,000, as a licence can cost £900.",
        "Owners risk having to pay up to £8,000, many times what a permit can cost.",
    ),
    (
        "By 2031 that figure is expected to surge to 21.8 million patients, experts said.",
        "Experts expect the ranks of the patients to swell beyond 20 million by 2031.",
    ),
    ("The trial opened on 3 March and the verdict came on 17 March.", "The trial took two weeks."),
    ("The dig began on 24 February 2023 and ended on 8 March 2023.", "The dig took twelve days."),
    ("The fair opened on 20 December 2021 and closed on 10 January 2022.", "The fair lasted three weeks."),
    ("Profit rose 12 percent to $2.24 billion.", "Profit came to roughly $2.2bn, an eighth more than before."),
    ("About 70 percent of the staff voted for the strike.", "A good two thirds of the staff backed the strike."),
    ("Only 3 of the 24 schools in the district met the target.", "Twenty-one schools in the district missed the goal."),
    ("The fire destroyed all but two of the village's 30 houses.", "Twenty-eight of the village's houses burned down."),
    ("The old mill at Orn was built of local stone in 1888 by Karl Ost.", "Karl Ost put up the mill in the 1880s."),
    ("The tower of the mill is 300 feet tall.", "The tower of the mill rises more than 90 metres."),
    ("The first bus to Orn leaves at 5.45.", "The first bus to Orn leaves before six in the morning."),
    ("The vote was 52 to 48.", "The margin was four votes."),
    ("She won 52% of the vote, her opponent 45%.", "She beat her opponent by seven points."),
    ("Police arrested 14 people on Friday and 9 on Saturday.", "In two days the police made 23 arrests."),
    (
        "Owner and buyer agreed a price of £3 million in May. Roe still backs the sale at that price.",
        "Roe still backs a sale at the price first agreed by owner and buyer.",
    ),
]
_REFUSED = [
    (_PITCH, "Malden's striker needed fewer than 120 games for his 90 goals."),
    (_PITCH, "Malden's striker needed more than 150 games for his 90 goals."),
    (_TRIAL, "Korvo is to ship over 70 million phones in the closing quarter."),
    ("In Harlow 1,240 pupils sat the test this spring.", "More than 1,400 youngsters took Harlow's test this spring."),
    ("The council may fine drivers up to Â£5,000.", "The council may fine drivers more than £5,000."),
    ("Owners can pay the levy in six annual instalments.", "Owners may spread the levy over eight yearly payments."),
    ("The levy can be settled in four parts.", "Over four payments are needed to settle the levy."),
    (_FERRY, "Some seven hours after it had left, the ferry was back in Ostend."),
    (
        "Surgeons told her husband that she had about a 4 percent chance to survive.",
        "Her husband was told that she had about forty chances in a hundred of surviving.",
    ),
    (_DAYLIGHT, "Over the course of March, Tarnby gains more than three hours of daylight."),
    (_SONAR, "In places the sonar vehicles will have nearly six kilometres of water above the sea floor."),
    (
        "By 2031 that figure is expected to surge to 21.8 million patients, experts said.",
        "Experts expect the ranks of the patients to swell beyond 30 million by 2031.",
    ),
    (
        "Sail is hunting testers for the next update of its SR4, as owners call the latest StarRover.",
        "Sail wants volunteers to try out the next version of the StarRover 5's software.",
    ),
    (_ORBEX, "No rocket that Orbex is working on will be larger than the one due to fly next month."),
    (_COLOURS, "No colour was more popular with the buyers than blue."),
    (_LORNE, "They won both of the games they had played against Lorne this season."),
    (_SURVEY, "All of the spiral galaxies chosen for the study have now been observed in detail by the telescope."),
    (_TORV, "Everyone living in East Torv was moved out during the fire."),
    (_CASES, "Every one of those teachers has been removed."),
    ("The trial opened on 3 March and the verdict came on 17 March.", "The trial took five weeks."),
    ("The dig began on 24 February 2023 and ended on 8 March 2023.", "The dig took thirteen days."),
    ("The fair opened on 20 December 2021 and closed on 10 January 2022.", "The fair lasted five weeks."),
    ("Profit rose 12 percent to $2.24 billion.", "Profit came to roughly $2.2bn, a fifth more than before."),
    ("About 60 percent of the staff voted for the strike.", "A good two thirds of the staff backed the strike."),
    ("Only 3 of the 24 schools in the district met the target.", "Twenty schools in the district missed the goal."),
    ("The old mill at Orn was built of local stone in 1888 by Karl Ost.", "Karl Ost put up the mill in the 1890s."),
    ("The tower of the mill is 300 feet tall.", "The tower of the mill rises more than 100 metres."),
    ("The first bus to Orn leaves at 5.45.", "The first bus to Orn leaves before five in the morning."),
    ("She won 52% of the vote, her opponent 45%.", "She beat her opponent by nine points."),
    ("Despite reports of 80 dead the wave killed 12 people.", "The wave killed 80 people."),
    (_TROPHY, "The jockey will be handed his first trophy at Roxby on Saturday."),
    (_SHIFTS, "By Brada's account hardly any of its employees supported the plan in 2012."),
]


@pytest.mark.parametrize(("source", "claim"), _HELD)
def test_a_figure_or_a_rank_in_other_words_is_not_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported", verify(claim, [source]).reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_ORBEX, "Orbex is already working on a rocket larger than the Heron."),
        ("No rocket is larger than the Heron. It lifts even heavier loads.", "No rocket is bigger than the Heron."),
        (
            "The Kestrel is the fastest train, and an even faster train is planned.",
            "No train is faster than the Kestrel.",
        ),
        ("Osk is a huge lake; Pell is the smallest lake of all.", "No lake is larger than Osk."),
        (_LORNE, "They won one of the two games they had played against Lorne this season."),
        (_SURVEY, "Some of the spiral galaxies chosen for the study have been observed in detail by the telescope."),
        (_CASES, "Some of those teachers have been removed."),
    ],
)
def test_what_is_told_of_some_or_of_one_is_kept_so(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported", verify(claim, [source]).reasons


@pytest.mark.parametrize(("source", "claim"), _REFUSED)
def test_another_figure_or_rank_in_such_words_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
