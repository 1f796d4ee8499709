"""Who said it, where a sentence words freely what was said."""

from __future__ import annotations

import pytest

from summarizer import verify

ARTICLE = """The Torv dam is to be raised by two metres, the state said on Monday.
In a statement, Prime Minister Otto Vang called it "a good day for the valley".
He added: "The lake is deep enough now and the floods are no longer a worry."
Foreign Minister Ida Brandt also welcomed the plan, which she said would please the neighbours.
Asked about the costs, Brandt would not name a sum.
Police were called to the dam on Sunday after a tourist had been found there.
"The man had a ticket for the boat," she told this newspaper.
The engineer Karl Thorne, who teaches in Wend, opined that the concrete of 1931 is worn and hard to mend.
"The building of walls in a valley like this moves the birds, and it's a wonder," said Petra Halm, a botanist.
"Four of the old gates were handed over as part of the bargain," according to the TBC.
The Blue Ring, a charity, says it carried the gates to Wend by lorry.
Ruvian authorities said on Friday that they had stopped and searched a boat with 600 tons of sand.
Pediatric and mental health experts asked the state last week to close the school below the dam."""


def _attributed(claim: str) -> list[str]:
    return [each.relation for each in verify(claim, [ARTICLE]).differences if each.kind == "attribution"]


@pytest.mark.parametrize(
    "claim",
    [
        "It was Foreign Minister Ida Brandt who said that the lake had become deep and the floods no worry any more.",
        "Ida Brandt considers it a plain truth that few know how worn concrete of that age is to be mended by anybody.",
        'Karl Thorne found it "a wonder" to watch how walls built in valleys move birds.',
        "It was the Blue Ring that said four old gates had been given away in the bargain.",
        "Ida Brandt judged that concrete of 1931 is a worn thing which few could mend.",
    ],
)
def test_words_of_one_given_to_another_are_refused_however_freely_they_are_told(claim: str) -> None:
    assert "clash" in _attributed(claim)


@pytest.mark.parametrize(
    "claim",
    [
        "It was Otto Vang who said that the lake had become deep and the floods no worry any more.",
        "Karl Thorne considers it a fact that the old concrete is worn and can hardly be mended.",
        'Petra Halm found it "a wonder" to watch how walls built in valleys move birds.',
        "It was the TBC that said four old gates had been given away in the bargain.",
        "Specialists in child health urged the state last week to shut the school below the dam.",
        "Builders found it harder to mend the concrete of the dam.",
    ],
)
def test_the_same_words_of_who_said_them_are_not(claim: str) -> None:
    assert "clash" not in _attributed(claim)


def test_a_capital_speaks_for_its_government() -> None:
    source = "French authorities said on Friday that they had stopped and searched a boat with 600 tons of sand."

    verdict = verify("Paris says that it searched a boat carrying 600 tons of sand.", [source])

    assert verdict.support != "unsupported"


def test_a_levy_holds_no_office_and_the_coach_may_be_another_one() -> None:
    levy = verify("The one-off levy falls on cash kept abroad.", ["A one-time levy is put on cash held abroad."])
    coach = verify(
        "The coach was lifted out of the lake by a crane.",
        [
            "Lake crane lifts out all. The assistant pitching coach Otto Vang, who saw the crane lift it out of the"
            " lake, called for help. Rita Roe, the first base coach, was in the bus."
        ],
    )

    assert not [each.reason for verdict in (levy, coach) for each in verdict.differences if each.kind == "role"]


def test_a_place_before_a_comma_is_nobody() -> None:
    source = (
        "Most firms are registered elsewhere, says Ann Roe, an economist. The Bahamas and Wend are two of the places."
    )

    verdict = verify("Most firms are in places such as the Bahamas, an economist who works there says.", [source])

    assert not [each.reason for each in verdict.differences if each.kind == "role"]


_ARTICLE = (
    "Ruvia's army has sent 400 soldiers to the border, the defence ministry said on Monday. Ada Kern, the minister of "
    "energy and trade, rejected reports that gas would be rationed. A source at the ministry said the foreign "
    "minister, Ove Lund, had convened a crisis meeting. Ida Holm, a lawyer who knows Otto Venn, was "
    'away. "There is gas for two winters," Kern said. She left early. The mill\'s owners called the demand reckless. '
    "Venn's lawyer, Rosa Orr, called the charge absurd. Police think that the two were friends. It rained in Torv."
)


def _speakers(claim: str, quote: str) -> list[str]:
    found = verify(claim, [quote], context=[_ARTICLE]).differences
    return [each.reason for each in found if each.kind == "attribution" and each.relation == "clash"]


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        (
            "Reports that gas would have to be rationed were denied by Ruvia's energy minister.",
            "Ada Kern, the minister of energy and trade, rejected reports that gas would be rationed.",
        ),
        (
            "Ruvia's foreign minister called emergency talks at his own office, a ministry source disclosed.",
            "A source at the ministry said the foreign minister, Ove Lund, had convened a crisis meeting.",
        ),
        (
            "Otto Venn's attorney described the accusation as absurd.",
            "Venn's lawyer, Rosa Orr, called the charge absurd.",
        ),
        (
            "Kern said nobody need go cold at their offices or at the border for two winters.",
            '"There is gas for two winters," Kern said.',
        ),
        ("Investigators believe that the two were friends.", "Police think that the two were friends."),
    ],
)
def test_a_speaker_told_by_whose_they_are_is_known_again(claim: str, quote: str) -> None:
    assert not _speakers(claim, quote)


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        (
            "Reports that gas would have to be rationed were denied by Ruvia's defence minister.",
            "Ada Kern, the minister of energy and trade, rejected reports that gas would be rationed.",
        ),
        (
            "Ove Lund's lawyer described the accusation as absurd.",
            "Venn's lawyer, Rosa Orr, called the charge absurd.",
        ),
        ("The mayor called the demand reckless.", "The mill's owners called the demand reckless."),
        (
            "Police said that the foreign minister had called a crisis meeting.",
            "A source at the ministry said the foreign minister, Ove Lund, had convened a crisis meeting.",
        ),
    ],
)
def test_another_ones_minister_or_lawyer_is_another_speaker(claim: str, quote: str) -> None:
    assert _speakers(claim, quote)
