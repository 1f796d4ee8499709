"""The headline: what the articles themselves put first, whole, and nothing hanging at its end."""

from __future__ import annotations

from briefs import Brief


def test_a_headline_is_not_cut_before_the_words_it_waits_for(brief: Brief) -> None:
    briefing = brief(
        a="The coast guard of Sula towed the burned ferry Anna Lund to Torv three days after the last of the "
        "passengers had been brought ashore by the fishermen of the island and by two boats of the navy."
    )

    assert not briefing.stories[0].headline.text.endswith(("days", "shortly", "three"))


def test_a_dateline_with_agency_and_day_is_not_told(brief: Brief) -> None:
    briefing = brief(a="SULA (Coastal Wire), 7 October - The ferry Anna Lund burned off Sula and sank in the night.")

    assert briefing.stories[0].headline.text == "The ferry Anna Lund burned off Sula and sank in the night"
