"""The headline: what the articles themselves put first, whole, and nothing hanging at its end."""

from __future__ import annotations

import json

import pytest
from briefs import Brief

from summarizer import Briefing, audit
from summarizer.engines.extractive.headlines import forms

MEETING = (
    "In Torvik, a closed-door session at the customs house brings together Prime Minister Ada Brink and Foreign "
    "Minister Jonas Falk.\n"
)


def test_a_headline_is_not_cut_before_the_words_it_waits_for(brief: Brief) -> None:
    briefing = brief(
        a="The coast guard of Sula towed the burned ferry Anna Lund to Torv three days after the last of the "
        "passengers had been brought ashore by the fishermen of the island and by two boats of the navy."
    )

    assert not briefing.stories[0].headline.text.endswith(("days", "shortly", "three"))


def test_a_dateline_with_agency_and_day_is_not_told(brief: Brief) -> None:
    briefing = brief(a="SULA (Coastal Wire), 7 October - The ferry Anna Lund burned off Sula and sank in the night.")

    assert briefing.stories[0].headline.text == "The ferry Anna Lund burned off Sula and sank in the night"


def test_a_long_lead_is_told_without_the_titles_of_those_it_names(brief: Brief) -> None:
    briefing = brief(a=MEETING)

    (story,) = briefing.stories
    assert story.headline.text == (
        "In Torvik, a closed-door session at the customs house brings together Ada Brink and Jonas Falk"
    )
    assert story.headline.support == "supported"
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    "changed",
    [
        "In Torvik, a session at the customs house brings together Ada Brink and Jonas Falk",
        "In Torvik, a closed-door session brings together Ada Brink and Jonas Falk",
        "In Torvik, a closed-door session at the customs house brings together Ada Brink",
    ],
)
def test_words_left_out_of_a_headline_in_another_way_are_found(brief: Brief, changed: str) -> None:
    bundle = json.loads(brief(a=MEETING).to_json())
    bundle["stories"][0]["headline"]["text"] = changed

    findings = audit(Briefing.from_json(json.dumps(bundle)))

    assert [finding.place for finding in findings] == ["stories[0].headline[0]"]


@pytest.mark.parametrize(
    ("statement", "shorter"),
    [
        ("Mayor Ida Vang met Governor Tom Lind.", "Ida Vang met Tom Lind"),
        (
            "The yard is calling back 84 boats after a hull cracked off Sula, the company said on Tuesday.",
            "The yard is calling back 84 boats, the company said on Tuesday",
        ),
    ],
)
def test_a_clause_before_who_said_it_and_a_title_may_be_left_out(statement: str, shorter: str) -> None:
    assert shorter in forms(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "Former Mayor Ida Vang met nobody.",  # without it she is mayor still, or never was
        "Torvik's Mayor Ida Vang met nobody.",
        "The Mayor, Ida Vang, met nobody.",
        "Mayor Vang met nobody.",  # a surname alone names nobody who was not named before
    ],
)
def test_a_title_stays_where_the_name_needs_it(statement: str) -> None:
    assert list(forms(statement)) == [statement.removesuffix(".")]


def test_a_headline_is_cut_only_as_an_audit_would_cut_it(brief: Brief) -> None:
    briefing = brief(a="The mill of Torv burned. according to the Lantern — according to the Lantern")

    assert audit(briefing) == ()
