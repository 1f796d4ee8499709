"""Which chief somebody is, who agrees to pay, what is advised against, and how many of whom died."""

from __future__ import annotations

import pytest

from summarizer import verify

_CHIEF = "Its chief operating officer, Hanne Voss, told a conference about the plan."
_TWO = "Lena Aho, chief executive of Nord Bank, met Tor Lind, the chief economist of Ostmelk."
_YARD = "The line picked a Turkish yard over two Norwegian rivals to build four ferries."
_ADVICE = "The doctors running it advised against using the tablets to protect bones."
_DOSE = "Some 1,430 patients were given the wrong dose, three of whom died."
_NINTH = "It was the ninth outbreak in the province since August."
_TARGET = "Shares fell as the firm said its drug failed; analyst Bruno Faye cut his price target to 3 dollars from 17."
_LIGHT = "Light from the galaxy, which astronomers at Huygen have named Dorado-X, is the most distant yet seen."
_DEAL = "Vartan Foods agreed on Tuesday to pay 55 crowns to clients who had complained."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CHIEF, "Hanne Voss, the chief operating officer, told a conference about the plan."),
        (_TWO, "Tor Lind is the chief economist of Ostmelk."),
        (_TWO, "Nord Bank's chief executive, Lena Aho, met Tor Lind."),
        ("Chief financial officer Lena Aho warned of losses.", "Finance chief Lena Aho warned of losses."),
        (_YARD, "The line picked a Turkish yard."),
        (_ADVICE, "The doctors advised against using the tablets."),
        (_DOSE, "Three patients died after they were given the wrong dose."),
        (_NINTH, "There have been nine outbreaks in the province since August."),
        (_TARGET, "Bruno Faye lowered his price target from $17 to $3."),
        (_LIGHT, "The galaxy was named by astronomers at Huygen."),
        (_LIGHT, "It is the most distant galaxy ever seen."),
        (_DEAL, "Vartan Foods agreed to pay 55 crowns."),
        ("A plan which divides the town was named.", "The plan divides the town."),
    ],
)
def test_who_and_what_the_source_tells_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CHIEF, "Hanne Voss, the chief executive, told a conference about the plan."),
        (_TWO, "Tor Lind is the chief executive of Ostmelk."),
        (_YARD, "The line picked a Norwegian yard over two Turkish rivals."),
        (_ADVICE, "The doctors advised using the tablets to protect bones."),
        ("The doctors advised using the drops.", "The doctors advised against using the drops."),
        (_DOSE, "Four patients died after they were given the wrong dose."),
        (_TARGET, "Bruno Faye raised his price target from $3 to $17."),
        (_LIGHT, "The astronomers were named by Huygen."),
        (_DEAL, "Clients agreed to pay 55 crowns."),
    ],
)
def test_another_chief_party_or_figure_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
