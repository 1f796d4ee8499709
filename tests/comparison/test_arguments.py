from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.arguments import differences
from summarizer.comparison.sources import Sources


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Edda Brandt sued Jonas Vale.", "Jonas Vale sued Edda Brandt."),
        ("The bank is asking whether the union hid the letters.", "The union is asking whether the bank hid letters."),
        ("Made by the guild, the bell hangs in Torv.", "The bell was made for the guild and hangs in Torv."),
        ("The board opened an inquiry.", "Ann Roe, the clerk, opened an inquiry and thanked the board."),
        ("The tug took off 20 sailors.", "The barge came before the tug did and took off 20 sailors."),
        ("Edda Brandt was sued by Jonas Vale.", "Edda Brandt sued Jonas Vale in Torv."),
        ("Brandt Mills is to buy Vale Brothers.", "Brandt Mills, a firm of 40, is to be bought by Vale Brothers."),
        ("The barge reached the lock before the tug.", "The tug reached the lock before the barge did."),
        ("The clerk thanked the pilots of the barge.", "The pilots of the barge thanked the clerk."),
        ("Roe lost to Vale in the final.", "Roe beat Vale in the final on Saturday."),
        ("Redbridge bought the bell from Eskmouth.", "Redbridge sold the bell to Eskmouth."),
        ("The keeper had a shot saved by Bea Holt.", "The keeper saved a shot from Bea Holt."),
        ("Hahn is to succeed his pupil, Vera Soll.", "Hahn is to be succeeded by his pupil, Vera Soll."),
        ("She told the rector to leave.", "She was told to leave by the rector."),
        ("The mayor criticised the bishop.", "The mayor was criticised by the bishop over the casino."),
        ("The coach replaced Berg with Roth.", "The coach replaced Roth with Berg at half-time."),
        ("A farmer found the boy.", "The dog found the boy in a barn, and a farmer called the police."),
        ("The director left the firm.", "The actress, who was married to the director, left the firm."),
        ("The crew ordered their captain to bed.", "On the order of their captain the crew went to bed."),
        ("He shouted to the steward.", "The steward shouted."),
        ("Vale Mills was founded by a bank.", "Vale Mills, founded by Ann and Bea Roe, has been sold to a bank."),
        ("Carl Lind was found guilty.", "A court found Ann Roe guilty of theft but cleared her driver, Carl Lind."),
        ("Ann Roe is ranked 40th.", "Ann Roe was beaten in the first round by Bea Holt, ranked 40th in the world."),
        ("Torvany accused two clerks of theft.", "Torvany mourned two clerks, whom Oskland had accused of theft."),
        ("She said the board had quit unless she threatened it.", "She said the board had threatened to quit."),
        ("The lifeboat reached the wreck before the boats.", "Two boats reached the wreck before the lifeboat did."),
    ],
)
def test_parties_that_changed_places_are_a_clash(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.kind == "who-did-what"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Jonas Vale was sued by Edda Brandt.", "Edda Brandt sued Jonas Vale."),
        ("Roe won by a margin of three votes.", "Roe won by 41 votes to 38."),
        ("The tug came to the lock before the barge.", "The barge came to the lock after the tug."),
        ("The visit came a day after Roe's trip to Torv.", "Their trip comes a day after Roe made a visit to Torv."),
        ("Brandt, a miller, beat Vale by two votes.", "Edda Brandt beat Jonas Vale by two votes."),
        ("The fire in the mill killed two people.", "Two people died in the mill when the fire spread."),
        (
            "The bells cost 40 crowns a year, the vicar says.",
            "Roe rang the bells, which the vicar says cost 40 crowns.",
        ),
        ("Oskland used its port, Roe said.", "Roe accused Oskland of using its port twice."),
        ("The clerk did not attend the fair.", "Neither the clerk nor the vicar attended the fair."),
        (
            "Some 40 people attended the fair.",
            "Neither the clerk nor the vicar attended the fair, which drew 40 people.",
        ),
        ("The cooks were told of it in a letter from Roe.", "Ann Roe told cooks of the sale in a letter."),
        ("Ann Roe was found guilty.", "A court found Ann Roe guilty of theft but cleared her driver, Carl Lind."),
        ("Brandt sued Vale.", "Brandt sued Vale. Vale sued Brandt in turn."),
        ("Vale lost to Roe in the final.", "Roe beat Vale in the final on Saturday."),
        ("Eskmouth bought the bell from Redbridge.", "Redbridge sold the bell to Eskmouth."),
        ("A shot from Bea Holt was saved by the keeper.", "The keeper saved a shot from Bea Holt."),
        ("The union's posters have not been printed.", "The union has not printed the posters."),
        ("The level of the lake dropped by two metres.", "The lake has dropped two metres in level."),
    ],
)
def test_active_and_passive_are_one(claim: str, source: str) -> None:
    assert _found(claim, source) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Vale Mills is about to be swallowed up by Roe Brothers.", "Roe Brothers is to be bought by Vale Mills."),
        ("Lind was outwitted by Brandt in the final.", "In the final Brandt was beaten by Lind."),
        ("The mayor was comforted by the bishop.", "On Friday the bishop was consoled by the mayor."),
    ],
)
def test_what_is_done_by_one_is_not_done_to_him_by_the_other_in_whatever_words(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert (found.kind, found.relation) == ("who-did-what", "clash")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Roe Brothers is about to be swallowed up by Vale Mills.", "Roe Brothers is to be bought by Vale Mills."),
        ("Lind was preceded by Brandt.", "Brandt was succeeded by Lind as head of the museum."),
        ("Lind took over from Brandt.", "Brandt was succeeded by Lind as head of the museum."),
        (
            "The board was told in May, Roe said, and she acted.",
            "Roe said that she acted in May. It was, a board said.",
        ),
        ("Roe Brothers joined Vale Mills.", "Roe Brothers was bought by Vale Mills."),
        ("It took a driver who asked for a fortune before Roe saw it.", "Roe asked a driver to take her to the pier."),
    ],
)
def test_one_deed_from_its_two_sides_is_one(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_a_deed_without_what_it_is_done_to_does_not_stand_for_the_cited_one() -> None:
    source = "The pact involves Brill freeing some Norwegian prisoners in exchange for sailors held by Roe."
    context = f"Roe would free all at once. {source}"

    found = list(differences(Passage("Roe would free some prisoners."), Sources.of([source], [context])))

    assert [difference.reason.partition(":")[0] for difference in found] == ["says of another 'free'"]
