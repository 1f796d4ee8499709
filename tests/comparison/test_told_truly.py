"""Sentences of a summary that are true, and that a rule would take for contradictions."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("article", "quote", "claim"),
    [
        (
            "The board of the Torv port approved a loan of 40 million crowns on Monday, which is to be paid at once "
            "according to the resolution. Wend's harbour is next.",
            0,
            "The Torv port's board approved 40 million crowns in loans on Monday.",
        ),
        (
            "Halden Roe says that it is about to take a hit from the new levy. The investment bank forecast that the "
            "changes will knock 5 million crowns off its profit in the last quarter. Its shares fell.",
            1,
            "Halden Roe expects the new levy to cut its profit in the last quarter by 5 million crowns.",
        ),
        (
            "Prime Minister Otto Lund met the guild on Tuesday. The Prime Minister's Bureau rejected any claims that "
            "the grant had anything to do with the meeting.",
            1,
            "Lund's office denied any link between the grant and the meeting.",
        ),
        (
            "He was a gambler known in the casinos of Torv. He dabbled in land in Vale. His last full-time post was 30 "
            "years ago. Little is known of Otto Lund beyond that. His brother, Per Lund, wept.",
            2,
            "Otto Lund had held no full-time post for 30 years.",
        ),
        (
            "Half of those who play at Torv are strangers. With the new rules beginning to reach select V4 players, "
            "Lund has named the price of what to expect from what we now know as game 55. The Vale League board sells.",
            1,
            "Just as chosen Vale League players start getting game 55, its maker has told its price.",
        ),
    ],
)
def test_who_is_meant_is_known_from_the_article(article: str, quote: int, claim: str) -> None:
    cited = article.split(". ")[quote].rstrip(".") + "."

    assert verify(claim, [cited], context=[article]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Mo Brandt also gave the festival its best-ever halftime set in 2007.",
            "Mo Brandt gave the best halftime set in the festival's history.",
        ),
        (
            "We do our best to clean the tanks here in Osby before the fair, but even the most drastic methods can "
            "only cut the number of mites to 300 a square metre.",
            "Even the strongest methods leave some 300 mites a square metre.",
        ),
        (
            "In the long run, a lower port levy -- down to 21% from 35% -- is expected to be good for trade.",
            "The port levy falls from 35% to 21%, which should help trade in the long run.",
        ),
        (
            "The yard has revealed pictures of a wooden sloop mounted inside the hold that will travel with the Vale "
            "freighter as soon as next month.",
            "The yard has published photos of a wooden sloop fitted inside the hold of the Vale freighter.",
        ),
        (
            "The clerks of Osby bank have united to launch a campaign to put pressure on lenders to cut rates.",
            "The clerks of Osby bank have launched a campaign pressing lenders to cut rates.",
        ),
        (
            "The more-than 11 million letters, which date back four decades, are tied to a Torv notary.",
            "More than 11 million letters, going back 40 years, are tied to a Torv notary.",
        ),
        (
            "The 30cm-diameter pipe under the mill is too narrow for a grown man to reach the dog.",
            "The pipe under the mill is only 30 centimetres wide, and no grown man can reach the dog.",
        ),
        (
            "The more-than 11 million letters, which date back four decades, are allegedly tied to a Torv notary.",
            "A notary in Torv is said to have ties to the letters.",
        ),
        (
            "Mr. Lund, who only hours earlier had promised an end of the strike, said that the pay would be raised.",
            "Mr. Lund, who had promised an end of the strike hours earlier, said that the pay would be raised.",
        ),
        (
            "Lind has started all 53 league games he has played in since coming to Osby, including all 16 as rookie.",
            "Lind has started every one of the 53 league games he has played in for Osby.",
        ),
        (
            "The guild had purchased the five-story, 2,000-square-foot mill in May 2004 from Lund Mills for 5 crowns.",
            "The guild bought the five-story mill in 2004 for 5 crowns.",
        ),
        (
            "While Lund strolled to victory in the treacherous rain to keep his championship hopes alive, Holm stole "
            "the show in a race filled with drama.",
            "Lund won the race and kept his title hopes alive.",
        ),
        (
            "Otto Fares, chairman of the Torv Sailors Club, which advocates on behalf of sailors in Vale jails, said "
            "the charges were false.",
            "Otto Fares of the Torv Sailors Club rejected the charges as untrue.",
        ),
        (
            "Kan on Friday marked three weeks since the wave by naming the temblor behind it the Great Osby Quake.",
            "On Friday Kan named the quake the Great Osby Quake.",
        ),
    ],
)
def test_what_is_told_truly_in_other_words_is_kept(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported"


def test_a_speaker_in_quotation_marks_is_no_party_of_another_quote() -> None:
    told = "The baker gushed over Mo Lind to her former husband Per Holm during a stop on his radio show in June."
    said = "“I’m so happy to have him be a part of my life and to be a part of his life,” she said."

    verdict = verify("In June the baker told Per Holm how happy she was to have Lind in her life.", [told, said])

    assert verdict.support == "weak"


def test_how_far_something_is_from_a_feast_is_not_how_long_ago_it_was() -> None:
    ordeal = "Club coach Ida Roe nearly died in an ordeal that started the day of the Osby parade last month."
    fall = "The night before the parade, Roe slipped on a wet floor and hit her head."
    claim = "Club coach Ida Roe almost died after hitting her head in a fall the night before the Osby parade."

    assert verify(claim, [ordeal, fall]).support == "weak"
    assert verify(claim.replace("before", "after"), [ordeal, fall]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "In the long run, a lower port levy -- down to 21% from 35% -- is expected to be good for trade.",
            "The port levy rises from 21% to 35%, which should help trade in the long run.",
        ),
        (
            "The quay will be closed for a year and the ferries moved to Osby, according to the resolution.",
            "The quay will be closed for a year.",
        ),
        ("The regatta had its best summer since 1987.", "The regatta had its best summer."),
        (
            "The clerks of Osby bank plan to launch a campaign to put pressure on lenders.",
            "The clerks of Osby bank have launched a campaign to put pressure on lenders.",
        ),
        (
            "Lind has started all 53 league games he has played in since he came to Osby.",
            "Lind has started one of the 53 league games he has played in for Osby.",
        ),
        ("The guild may buy the mill in Osby for 5 crowns.", "The guild bought the mill in Osby for 5 crowns."),
    ],
)
def test_what_is_told_otherwise_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source], context=[source + " So it went."]).support == "unsupported"
