"""What somebody is called: which nouns beside a name are said of its bearer, and which exclude each other."""

import pytest

from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.parties.titles import exclude
from summarizer.comparison.passage import Passage
from summarizer.verification import verify


def refused_role(claim: str, source: str) -> bool:
    found = verify(claim, [source]).differences
    return any(each.kind == "role" and each.relation == "clash" for each in found)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "In a long essay, Ada Kern of Torv told how she had lost the glacier's only map.",
            "Ada Kern, a glaciologist from Torv, wrote about how she lost the only map of the glacier.",
        ),
        (
            "Though the sisters chose other careers, they kept the same habits, Ada Kern said.",
            "Ada Kern, a potter, said that the sisters kept the same habits in other careers.",
        ),
        (
            "The carriers have blocked a handy tool, Quick Shot, on the new phone.",
            "The carriers have blocked a handy use, Quick Shot, on the new phone.",
        ),
        (
            "Kern thanked the team for helping her convince new treasurer Ove Lund.",
            "Kern thanked the crew whose help won over the new treasurer, Ove Lund.",
        ),
        (
            "Lund lost as Torv trainer for the first time a week ago in Orn.",
            "Lund, the permanent trainer of Torv, first lost in Orn a week ago.",
        ),
        (
            "A one-time aide of the former mayor denied that anyone was paid.",
            "The mayor's former head of catering, Ove Lund, denied that anyone was paid.",
        ),
    ],
)
def test_a_noun_that_says_what_nobody_is_is_no_role(claim: str, source: str) -> None:
    assert not refused_role(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "In a long essay, the botanist Ada Kern told how she had lost the glacier's only map.",
            "Ada Kern, a glaciologist from Torv, wrote about how she lost the only map of the glacier.",
        ),
        (
            "Ada Kern, one of the trial's three prosecutors, said the tapes could be used.",
            "Ada Kern, one of the trial's three judges, said the tapes could be used.",
        ),
        (
            "A reporter, Ove Lund, found the tapes in the mill.",
            "A janitor, Ove Lund, found the tapes in the mill.",
        ),
        (
            "Lund, head of highways for the past decade, left on Friday.",
            "Lund, head of planning for the past decade, left on Friday.",
        ),
    ],
)
def test_another_trade_or_office_of_the_same_person_is_refused(claim: str, source: str) -> None:
    assert refused_role(claim, source)


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("Roe was the guild's envoy for the first time a week ago", "the guild's envoy"),
        ("Roe, head of the bank in 2012, left", "head of the bank"),
        ("Roe stayed on as minister for trade at the time", "minister for trade"),
        ("Roe, a teacher at the school in Torv, left", "a teacher at the school in Torv"),
    ],
)
def test_a_time_is_no_part_of_an_office(phrase: str, told: str) -> None:
    passage = Passage(phrase)

    found = [passage.text[slice(*passage.span(each.first, each.last))] for each in descriptions(passage)]

    assert told in found


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        ("actor", "boyfriend", False),
        ("survivor", "teacher", False),
        ("ex-husband", "surgeon", False),
        ("native", "glaciologist", False),
        ("villager", "winner", False),
        ("widow", "pensioner", False),
        ("suspect", "witness", True),
        ("brother", "boyfriend", True),
        ("sister", "wife", True),
        ("surgeon", "barrister", True),
        ("president", "clerk", True),
    ],
)
def test_a_trade_excludes_another_trade_and_no_kinship_or_standing(one: str, other: str, excluded: bool) -> None:
    assert exclude(one, other) is exclude(other, one) is excluded


def test_a_trade_beside_a_kinship_is_kept_and_marked() -> None:
    verdict = verify(
        "The banker Ove Lund, Ada Kern's boyfriend, was seen at the match.",
        ["Ove Lund, the boyfriend of the potter Ada Kern, was seen at the match."],
    )

    assert verdict.support == "weak"
    assert any(each.kind == "role" and each.relation == "unknown" for each in verdict.differences)
