"""Particles that tell all there is to tell: "the strike is over", "sales picked up", "the deal is off"."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The strike in Torv goes on, the union said.",
            "The strike in Torv is over, the union said.",
        ),
        ("The dispute over the mill in Torv continues.", "The dispute over the mill in Torv is over."),
        ("The ferry company let 30 deckhands go in May.", "The ferry company hired 30 deckhands in May."),
        ("The ferry company made 30 deckhands redundant in May.", "The ferry company took on 30 deckhands in May."),
        ("The tin mine at Velm shut down again in March.", "The tin mine at Velm opened up again in March."),
        ("Sales of the new car fell off in the June quarter.", "Sales of the new car picked up in the June quarter."),
        ("Support for the road bill ebbed in the towns.", "Support for the road bill picked up in the towns."),
        ("The Velm bank made a loss of 4 million talers.", "The Velm bank posted a profit of 4 million talers."),
        (
            "Farmers at Velm take water out of the river.",
            "Farmers at Velm add water to the river.",
        ),
        (
            "Farmers at Velm draw water from the river.",
            "Farmers at Velm pour water into the river.",
        ),
        (
            "The mayor of Torv came out against closing the school.",
            "The mayor of Torv came out in favour of closing the school.",
        ),
        ("The mayor of Torv backed the new ring road.", "The mayor of Torv spoke out against the new ring road."),
        ("The talks go on.", "The talks are over."),
        ("The strike goes on.", "The strike is over."),
        ("The strike is off.", "The strike is on."),
        ("The wedding is on.", "The wedding is off."),
        ("The power is on.", "The power is out."),
        ("The deal is on.", "The deal is off."),
        ("The heating was off.", "The heating was on."),
        ("Roe is out.", "Roe is in."),
        ("The team was down.", "The team was up."),
        ("The deal will go ahead.", "The deal is off."),
        ("The war will go on, Roe said.", "The war is over, Roe said."),
        ("The war is over, Roe said.", "The war is not over, Roe said."),
        ("The war is not over, Roe said.", "The war is over, Roe said."),
        ("Turnout was up on 2020.", "Turnout was down from 2020."),
        ("Profits were down by a fifth.", "Profits were up."),
        ("The power was still off on Monday.", "The power was back on Monday."),
    ],
)
def test_a_particle_that_tells_the_opposite_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The strike in Torv has ended, the union said.",
            "The strike in Torv is over, the union said.",
        ),
        (
            "The strike in Torv over pay goes on, the union said.",
            "The strike in Torv is over pay, the union said.",
        ),
        ("The mill, more than 60 years old, goes on working.", "The mill is over 60 years old and continues to work."),
        (
            "Farmers at Velm draw water from the river.",
            "Farmers at Velm take water from the river.",
        ),
        ("The bank is in profit again.", "The bank is back in profit."),
        ("The union said the strike had ended.", "The strike is over, the union said."),
        ("The strike ended on Monday.", "The strike is over."),
        ("The deal has been called off.", "The deal is off."),
        ("The deal will go ahead.", "The deal is on."),
        ("Roe has left hospital.", "Roe is out of hospital."),
        ("The lights are on again.", "The lights are on."),
        ("The show runs until May.", "The show is on until May."),
        ("The war goes on, Roe said.", "The war is not over, Roe said."),
        ("Turnout was up on 2020.", "Turnout was up from 2020."),
        ("Profits were down by a fifth.", "Profits were down."),
        ("On Monday the power came back.", "The power was back on Monday."),
    ],
)
def test_a_particle_that_tells_the_like_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_what_only_a_particle_tells_is_not_carried_by_its_subject() -> None:
    assert verify("The deal is off.", ["The deal is near."]).support == "weak"
