from __future__ import annotations

import pytest

from summarizer.briefing import TimelineEntry
from summarizer.fact import When
from summarizer.rendering import html, markdown, text
from summarizer.rendering.outline import outline

from . import sample


def undated(count: int, *, dated: int = 1):  # type: ignore[no-untyped-def]
    entries = (
        *(
            TimelineEntry(
                when=When(text=str(1980 + n), start=f"{1980 + n}-01-01", precision="year", basis="text"),
                fact_id=sample.BUILT.id,
            )
            for n in range(dated)
        ),
        *(TimelineEntry(when=When(text=f"{n} days ago"), fact_id=sample.BROKE_OUT.id) for n in range(count)),
    )
    briefing = sample.briefing()
    return briefing.model_copy(update={"stories": (sample.FERRY.model_copy(update={"timeline": entries}),)})


def test_every_date_on_the_calendar_is_printed_and_the_first_six_others() -> None:
    (story,) = outline(undated(20, dated=30)).stories

    assert [line.when for line in story.timeline] == [
        *(str(1980 + n) for n in range(30)),
        *(f"{n} days ago" for n in range(6)),
    ]


@pytest.mark.parametrize("render", [text.render, markdown.render, html.render])
def test_what_a_timeline_leaves_out_is_counted(render) -> None:  # type: ignore[no-untyped-def]
    assert "14 more facts carry no calendar date" in render(undated(20))
    assert "1 more fact carries no calendar date" in render(undated(7))
    assert "no calendar date" not in render(undated(6))
