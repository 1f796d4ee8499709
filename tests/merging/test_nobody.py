"""Nobody was hurt, says one; two were, says another: a contradiction, whatever else the two sentences share."""

from __future__ import annotations

import pytest

from summarizer.fact import Evidence, Fact
from summarizer.merging.nobody import nobody_or_some


def _fact(name: str, said: str) -> Fact:
    evidence = Evidence(start=0, end=len(said), article_id=name, excerpt=said)
    return Fact(
        id=f"f-{name}", statement=said, kind="event", modality="asserted", attribution=None, who=(), where=(),
        when=None, quantities=(), evidence=(evidence,), origins=(name,),
    )  # fmt: skip


COUNTED = "Crowds were led away and two people were hurt when a barge caught fire off Torv."


@pytest.mark.parametrize("said", ['It added that "no one was injured".', "Nobody was hurt.", "There were no injuries."])
def test_whoever_says_shortly_that_nobody_was_hurt_contradicts_a_count(said: str) -> None:
    ((_, _, conflict),) = nobody_or_some([_fact("a", COUNTED), _fact("b", said)])

    assert (conflict.type, conflict.slot) == ("number", "injuries")
    assert "two people were hurt" in [position.value for position in conflict.positions]


@pytest.mark.parametrize(
    "said",
    [
        "Nobody was killed.",
        "No passengers were hurt.",
        "In an earlier fire at the harbour of Wend in May nobody had been hurt at all.",
        "Nobody saw who was hurt.",
        "None of the injured was named.",
        "No one else was hurt.",
        "There were no further injuries.",
    ],
)
def test_what_is_said_of_others_or_of_another_time_does_not(said: str) -> None:
    assert not list(nobody_or_some([_fact("a", COUNTED), _fact("b", said)]))
