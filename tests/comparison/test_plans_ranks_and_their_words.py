"""Plans that are judged, those ranked before somebody, changes that are figures, and nouns that stand for "it"."""

from __future__ import annotations

import pytest

from summarizer import verify

_MILL = "By nine votes to two the council turned down an application to turn the mill into a theatre."
_TITLED = "Cyclist Tom Avery died when a car went past a stop sign."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # A figure right before "rise" is a change, whatever leads to it.
        ("Ticket sales fell by 12 per cent.", "The fair closed early owing to a 12 per cent fall in ticket sales."),
        ("Prices rose by 4 crowns.", "Passengers objected to a 4-crown rise in prices."),
        # What one does about a plan is sure.
        ("Plans to turn the mill into a theatre were rejected.", _MILL),
        # The third comes after two.
        (
            "Roe and Lind are the only Danes to have won it before her.",
            "She is the third Dane to win it, after Roe and Lind.",
        ),
        # A name behind "before" is no subject of the verb behind it.
        (
            "Only one woman before Mintz has been a head coach in the league.",
            "His assistant, Carla Mintz, takes charge in May, becoming the league's second female head coach.",
        ),
        # The title of one does not face the word for another.
        ("Avery died after a driver had ignored a stop sign.", _TITLED),
        # "The plan" stands for "it".
        (
            "Residents have protested against the plan for months.",
            "The council wants to sell the park. Residents have protested against it for months.",
        ),
        # What one complains of when pulling out is the reason.
        (
            "Lind cancelled the concert owing to a sore throat.",
            "Lind called off the concert, complaining of a sore throat.",
        ),
        # A name that is called "the company" behind it may be the rail company.
        (
            "Assaults have risen, according to the rail company.",
            "Assaults have risen by a third, Nordtog said. The company's safety chief, Per Hagen, will fit cameras.",
        ),
        # A participle's noun goes on behind the relative clause on another.
        (
            "A workshop named after a cyclist who was killed by a car in 2021 has been opened by his parents.",
            "Cyclist Tom Avery, 29, was killed by a car in 2021; his parents, Jill and Martin, opened a "
            "workshop bearing his name on Saturday.",
        ),
    ],
)
def test_it_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Assaults have gone up to 30 per cent.", "Guards get cameras in response to a 30 per cent rise in assaults."),
        ("The mill was turned into a theatre.", _MILL),
        ("Roe is the only woman to have led the guild.", "Roe is the second woman to lead the guild."),
        ("Driver Tom Avery died.", _TITLED),
        (
            "Lind called off the concert because of a quarrel.",
            "Lind called off the concert, complaining of a sore throat.",
        ),
        (
            "Assaults have risen, according to the police.",
            "Assaults have risen by a third, Nordtog said. The police will fit cameras.",
        ),
    ],
)
def test_it_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
