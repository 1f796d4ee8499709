"""What one says and another denies in the next sentence of one article: told side by side, and nothing else so."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.audit import audit
from summarizer.briefing import Briefing, Conflict

OTHER = "Flags flew in the town of Osby on Monday. The council of Osby meets again in June."


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Two clerks said that Mayor Ida Kern had burned the tax files of Osby. Mayor Ida Kern denied it.",
            {"Mayor Ida Kern had burned the tax files of Osby", "Mayor Ida Kern denied it"},
        ),
        (
            "Two clerks said that Mayor Ida Kern had burned the files. They asked not to be named. "
            "A spokesman for Kern said there had been no such fire.",
            {"Mayor Ida Kern had burned the files", "A spokesman for Kern said there had been no such fire"},
        ),
        (
            "Kern sold the mill for a song, the Osby Post reported on Friday. Mayor Ida Kern rejected the report.",
            {"Kern sold the mill for a song", "Mayor Ida Kern rejected the report"},
        ),
        (
            'The watchman Odo Wessel said that the alarm of the bank never rang. "It was dead," he said. '
            "The maker of the alarm called the claim nonsense.",
            {"the alarm of the bank never rang", "The maker of the alarm called the claim nonsense"},
        ),
        (
            'Odo Wessel says that the alarm of the bank never rang. Lorne denies it. "The alarm worked as it should," '
            "the maker Lorne said in a letter.",
            {"the alarm of the bank never rang", 'The alarm worked as it should," the maker Lorne said in a letter'},
        ),
        (
            "The opposition accuses Mayor Ida Kern of buying votes in Osby. Kern denied having paid anybody at all.",
            {
                "The opposition accuses Mayor Ida Kern of buying votes in Osby",
                "Kern denied having paid anybody at all",
            },
        ),
    ],
)
def test_a_claim_and_its_denial_are_told_side_by_side(brief: Brief, text: str, values: set[str]) -> None:
    briefing = brief(a=text, b=OTHER)

    (conflict,) = disputed(briefing)
    assert conflict.type == "polarity"
    assert {position.value for position in conflict.positions} == values
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two clerks said that Mayor Ida Kern had burned the tax files of Osby. Mayor Ida Kern did not deny it.",
        "Two clerks said that Mayor Ida Kern had burned the files. Ida Kern neither confirmed nor denied the claim.",
        "Ida Kern said that she had never burned a file. Mayor Ida Kern denied the report that she had sold the mill.",
        "The harbour of Osby was built by a duke in 1802. Mayor Ida Kern denied it all the same.",
        "Mayor Ida Kern declined to speak of the report on her mill. The council of Osby rejected the report.",
        "Mayor Ida Kern said that she would ask the council for money in June. The firm has denied the reports.",
        "Two clerks said that Mayor Ida Kern had burned the files. The council met until noon on Monday, and the "
        "church was full of people at six. Mayor Ida Kern denied it.",
        "The opposition demands that Mayor Ida Kern leave the town hall of Osby. Ida Kern rejected the demand.",
        "The opposition accuses Mayor Ida Kern of buying votes in Osby. Odo Wessel denied having sold a mill.",
    ],
)
def test_nothing_else_is(brief: Brief, text: str) -> None:
    assert disputed(brief(a=text, b=OTHER)) == []
