from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The council will close the road.", "The council will mend the road instead of closing it."),
        ("The council will close the road.", "Instead of closing the road, the council will mend it."),
        ("The aim is to dig a tunnel.", "The aim is to repair the bridge rather than to dig a tunnel."),
        ("The firm hired Petra Holm.", "The firm hired Ann Roe instead of Petra Holm."),
        ("Roe wants a drive by car.", "Roe wants a walk by the river as opposed to a drive by car."),
    ],
)
def test_what_is_put_aside_for_something_else_is_not_told_as_so(claim: str, source: str) -> None:
    found = [each for each in verify(claim, [source]).differences if each.kind == "negation"]

    assert [each.relation for each in found] == ["clash"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The council will mend the road.", "The council will mend the road instead of closing it."),
        ("The firm chose Ann Roe over Petra Holm.", "The firm chose Ann Roe instead of Petra Holm."),
        (
            "The road will close in May.",
            "The council will mend the road in April instead of closing it. In May the road will close.",
        ),
    ],
)
def test_what_is_chosen_or_told_elsewhere_may_be_told(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
