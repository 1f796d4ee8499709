"""Sentences that sum up a report in words of their own, and what a small edit makes of them."""

from __future__ import annotations

import pytest

from summarizer import verify

RACE = (
    "The potentially decisive Torv Grand Prix was halted after 20 of 71 scheduled laps on Sunday. Racing resumed "
    "at the end of lap 19. Lund, who trails team mate Jan Veld by 19 points with one race remaining, had been in "
    "front."
)
PARTING = (
    "The singer, 47, wrote on Monday that she had parted from Lars Berg, 49, ending their four years together. "
    "Eva Lind (12) was told by 30-year-old Jan Krog."
)
INQUIRY = (
    "“If it is confirmed through inquiry there are breaches of council rules by Osby ships, Osby will deal "
    "seriously with them,” Sten Vik said."
)
WELL = (
    "The boy plummeted into the well on Sunday in a rural village of Torv Province. He fell into the deserted "
    "well on a farm in the village of Osby in Lund County, Torv's Vale city. Around 80 diggers are at work to "
    "save him. More than 80 diggers have been sent to the farm to remove earth."
)
COACH = (
    "Torv first base coach Lars Berg nearly died during an ordeal that began on the day of the parade, The Herald "
    "wrote. Manager Jan Lind noticed something was wrong with Berg, who told the assistant hitting coach Karl "
    "Holm, “I don't feel well.” Doctors told his wife that he had a 3 percent chance to survive. His brain is now "
    "perfectly fine, according to Dr. Ole Roe, the team's physician."
)
TREATY = "The treaty is foundering because of the refusal so far of the Torv assembly to ratify it."
FLIGHT = (
    "Witness Speaks Of Quarrel On A Ferry. A passenger has come forward to undermine the story of a woman who "
    "says she was robbed by Nils Holm on a ferry to Osby in 1980. He spoke of the claims of Ida Lind, who told "
    "the Torv Herald that Holm robbed her."
)
SHOW = "The singer left the stage in tears, to the applause of the crowd, at the end of the Torv festival on Sunday."
LAW = (
    "The law bids the mayor seek approval within 60 days of starting such works. The council passed the 1973 "
    "Building Act to curb this, but works by mayors have continued hundreds of times without its approval."
)
CRASH = "“It is too early to speculate on a single factor being the cause of the crash,” police said."
INQUEST = (
    "Ida Lind could face trial if she is elected mayor, Torv Rep. Mads Corl said Wednesday. Corl was seizing on "
    "the letter that police chief Jan Krog sent to town leaders Friday informing them that the office would be "
    "reviewing additional files related to its inquiry into Lind."
)
BACKERS = (
    "Backers of Lind include 201 people who work in banks, according to a tally by the Torv Centre and The "
    "Herald. One backer, former Works secretary Sten Salo, leads the team working on her move to the town hall."
)
VOTERS = (
    "Most voters do not change their minds in the final week of a campaign. While voters do not move at the end "
    "of a campaign, polls do."
)
CONCERT = (
    "Alder had a history of mocking Lind in public, from a dig at his height at the 2007 gala to a whole verse "
    "about him. Considering that Sunday's final was held in Torv, not paying tribute to Lind would have been odd. "
    "Yet Lind would hardly have liked the tribute from Jan Alder. The sound was so muffled that fans could barely "
    "make out Alder's words. And Lind knew how to end, closing his own set with a song called Rain."
)
RALLY = (
    "The speaker singled out reporter Ida Krog on Wednesday during a rally in Jutland. During his usual talk in "
    "Aarhus on Wednesday, Lund called out the press and Krog for being biased. Other reporters tweeted in support "
    "of her."
)
TRUCK = (
    "The driver drove the truck through a crowd watching fireworks in Torv. Rescue workers help an injured woman "
    "get into an ambulance after a truck drove into a crowd in Torv."
)
SEARCH = (
    "Rescuers carry on searching the ruins in Torv. It remains unknown whether or not Berg is still alive as rescuers "
    "carry on searching. He was last seen on Sunday."
)
WITNESS = (
    "“I was there,” Karl Vik said. Vik, 54, called the mayor. He said he is ready to tell his story face to face with "
    "Ida Lind. Lind told the Herald that she was hurt."
)
LAWMAKERS = "An unusual number of Green lawmakers have come out against the mayor, but most have not."
CAPTIVES = (
    "Rebels have freed 21 of the more than 200 Osby children taken more than two years ago, raising hopes for the "
    "release of the others. Local sources said the release was part of a swap, but the authorities denied paying them."
)
JOBS = (
    "The report follows closely watched Labour Office figures, which showed job creation in the economy, with 156,000 "
    "jobs added in September."
)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The Torv Grand Prix was stopped on Sunday after 20 of its 71 laps.", RACE),
        ("The race was to have 71 laps.", RACE),
        ("Lund trails Veld by 19 points with one race remaining.", RACE),
        ("The singer wrote that she had parted from Lars Berg, 49.", PARTING),
        ("Eva Lind, 12, was told by Jan Krog, 30.", PARTING),
        ("If an inquiry confirms breaches of council rules, Osby will deal seriously with them, Vik said.", INQUIRY),
        ("A boy fell into a deserted well on a farm in Torv Province.", WELL),
        ("More than 80 diggers are at work to save the boy.", WELL),
        ("Torv first base coach Lars Berg came close to dying on the day of the parade.", COACH),
        ("Berg had a 3 percent chance to survive, but his brain is now fine, according to Dr. Ole Roe.", COACH),
        ("The Torv assembly has so far refused to ratify the treaty.", TREATY),
        ("Ida Lind told the Torv Herald that Holm robbed her on a ferry in 1980.", FLIGHT),
        ("The singer left the Torv festival in tears, applauded by the crowd.", SHOW),
        ("The Building Act of 1973 has not ended works by mayors without the approval of the council.", LAW),
        ("Police said it was too soon to say what had caused the crash.", CRASH),
        ("Torv congressman Mads Corl said Ida Lind might face trial if she wins.", INQUEST),
        ("Jan Krog told town leaders on Friday that more files would be reviewed.", INQUEST),
        ("Backers of Lind include 201 people from banks, according to an analysis.", BACKERS),
        ("Sten Salo, who used to be Works secretary, heads her team.", BACKERS),
        ("Voters rarely change their minds in the last days of a campaign, although polls do move.", VOTERS),
        ("Alder had made fun of Lind in the past, once about his height.", CONCERT),
        ("Jan Alder paid tribute to Lind during the final in Torv.", CONCERT),
        ("Lund attacked reporter Ida Krog by name at a rally in Aarhus.", RALLY),
        ("Other reporters showed their support for Krog on Twitter.", RALLY),
        ("A man drove a truck through a crowd watching fireworks in Torv.", TRUCK),
        ("Rebels have released 21 of the more than 200 children they took from Osby over two years ago.", CAPTIVES),
        ("The swap was told of by local sources, but the government denied any payment to them.", CAPTIVES),
        ("Rescuers do not know whether Berg is still alive.", SEARCH),
        ("Vik said he was ready to tell his story face to face with Lind.", WITNESS),
        ("Most Green lawmakers have not come out against the mayor.", LAWMAKERS),
    ],
)
def test_what_sums_up_a_report_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The Torv Grand Prix was stopped after 21 of its 71 laps.", RACE),
        ("Veld trails Lund by 19 points with one race remaining.", RACE),
        ("The singer wrote that she had parted from Lars Berg, 47.", PARTING),
        ("The singer had parted from the 47-year-old Lars Berg.", PARTING),
        ("Eva Lind, 30, was told by Jan Krog.", PARTING),
        ("An inquiry has confirmed breaches of council rules by Osby ships, Vik said.", INQUIRY),
        ("Fewer than 80 diggers are at work to save the boy.", WELL),
        ("The assistant hitting coach Lars Berg nearly died.", COACH),
        ("The Torv assembly has ratified the treaty.", TREATY),
        ("The crash was caused by ice, police said.", CRASH),
        ("Torv congressman Jan Krog said Ida Lind might face trial if she wins.", INQUEST),
        ("Ida Lind, the former Works secretary, leads the team.", BACKERS),
        ("Rebels have released the others of the more than 200 children.", CAPTIVES),
        ("Berg is still alive as rescuers carry on searching for him.", SEARCH),
        ("Ida Lind said she was ready to tell her story face to face with Vik.", WITNESS),
        ("Most Green lawmakers have come out against the mayor.", LAWMAKERS),
        ("Most voters change their minds in the final week of a campaign.", VOTERS),
    ],
)
def test_a_small_edit_of_it_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_name_behind_which_a_pronoun_stands_leaves_that_to_no_sentence_before() -> None:
    assert verify("Alder closed his own set with a song called Rain.", [CONCERT]).support != "supported"


def test_who_only_tells_of_it_is_no_party_put_for_another() -> None:
    sources = [
        "Osby is dealing with the aftermath of the fire at the chemical works, in which nobody was hurt.",
        "NPR tells of a controlled burn of vinyl by officials after a train left the rails in East Torv.",
    ]

    verdict = verify("Osby is dealing with a controlled burn of vinyl after a train left the rails.", sources)

    assert not any(difference.kind == "who-did-what" for difference in verdict.differences)


def test_who_added_so_many_said_nothing() -> None:
    verdict = verify("The economy added 156,000 jobs in September.", [JOBS])

    assert not any(difference.kind == "attribution" for difference in verdict.differences)
