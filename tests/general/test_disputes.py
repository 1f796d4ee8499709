"""Statements of two articles that cannot both be: told side by side, with both sources, and not where they can."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.audit import audit
from summarizer.briefing import Briefing, Conflict


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts]


@pytest.mark.parametrize(
    ("one", "other", "kind", "values"),
    [
        (
            "The trial of clerk Odo Wessel begins in Osby on 3 March. He is charged with theft.",
            "Clerk Odo Wessel goes on trial in Osby on 13 March. His lawyer has asked for more time.",
            "date",
            {"3 March", "13 March"},
        ),
        (
            "The quake struck Osby at 2.15 a.m. on Friday. Several chimneys fell.",
            "A quake hit Osby at 4.40 a.m. on Friday. The school has been shut.",
            "date",
            {"2.15 a.m.", "4.40 a.m."},
        ),
        (
            "A jury acquitted former mayor Ida Kern of theft on Monday. She hugged her son.",
            "Former mayor Ida Kern was convicted of theft on Monday. The sentence comes in May.",
            "polarity",
            {"acquitted", "convicted"},
        ),
        (
            "Odo Wessel was sentenced to four years in prison in Osby on Monday. He will appeal.",
            "A court in Osby sentenced Odo Wessel to nine years in prison on Monday. The hall was full.",
            "number",
            {"four years", "nine years"},
        ),
        (
            "Eight people died when a ferry capsized off Osby at 8 a.m. on Monday. It carried timber.",
            "A ferry sank off Osby on Monday morning, killing nine people. Anglers saved the rest.",
            "number",
            {"Eight people died", "killing nine"},
        ),
        (
            "Osby council approved the lido by 31 votes to 20. Flags flew in the town.",
            "The vote on the lido was 33-18, the council of Osby said. The mayor called for calm.",
            "number",
            {"31 votes to 20", "33-18"},
        ),
        (
            "The owner of the Osby mill, Ida Kern, said the damage came to 4 million euros. She hugged her son.",
            "The insurer Lorne put the damage at the Osby mill at 9 million euros. Anglers saved the rest.",
            "number",
            {"4 million euros", "9 million euros"},
        ),
        (
            "Police in Osby believe that the fire at the grain mill was laid on purpose. Flags flew in the town.",
            "The fire at the mill broke out after a short circuit, the fire chief said. The school has been shut.",
            "cause",
            {"on purpose", "short circuit"},
        ),
        (
            "The clerk Odo Wessel took bribes from two builders in Osby, the Osby Post reported. He is 44.",
            "Odo Wessel denied that he had taken bribes from builders in Osby. The mayor called for calm.",
            "polarity",
            {
                "The clerk Odo Wessel took bribes from two builders in Osby",
                "denied that he had taken bribes from builders in Osby",
            },
        ),
    ],
)
def test_what_cannot_both_be_is_told_side_by_side(
    brief: Brief, one: str, other: str, kind: str, values: set[str]
) -> None:
    briefing = brief(a=one, b=other)

    (conflict,) = disputed(briefing)
    assert conflict.type == kind
    assert {position.value for position in conflict.positions} == values
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Odo Wessel was arrested in Osby on 12 January.", "Odo Wessel was charged in Osby on 19 January."),
        ("Osby will pay 40 million euros for the pier.", "Osby will spend 5 million euros on a lake by the pier."),
        ("Police arrested two men in Osby on Monday.", "Police arrested a third man in Osby on Wednesday."),
        ("At least eight people died on the Osby ferry on Monday.", "The toll of the Osby ferry has risen to 14."),
        ("The quake in Osby killed 37 people.", "The last quake in Osby, in 1958, killed nine people."),
        ("Odo Wessel sold a mill in Osby two days ago.", "Odo Wessel will sell a mill in Osby next month."),
        ("A dispute over the lido of Osby has split the council.", "The council of Osby has built a lido."),
        ("We cannot deny that it was arson in Osby, the mayor said.", "It was arson in Osby, the mayor said."),
    ],
)
def test_what_both_can_be_is_not(brief: Brief, one: str, other: str) -> None:
    assert disputed(brief(a=f"{one} Flags flew in the town.", b=f"{other} The mayor called for calm.")) == []


def test_the_bottom_line_names_what_is_told_of_whom(brief: Brief) -> None:
    briefing = brief(
        a="A jury acquitted former mayor Ida Kern of theft on Monday. She hugged her son.",
        b="Former mayor Ida Kern was convicted of theft on Monday. The sentence comes in May.",
    )

    assert any("what is told of mayor, Ida Kern" in sentence.text for sentence in briefing.bottom_line)
