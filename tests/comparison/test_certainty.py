from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.grades import FACT, PLANNED
from summarizer.comparison.predicates.tenses import told


def _heads(text: str) -> list[str | None]:
    passage = Passage(text)
    return [None if mark.head is None else passage.order[mark.head] for mark in marks(passage)]


def test_a_mark_grades_the_verb_after_its_to() -> None:
    assert _heads("The farmers asked the state to pay for the harvest.") == ["pay"]


def test_the_month_of_may_and_a_cause_grade_nothing() -> None:
    assert _heads("The pool was closed in May due to a broken pump.") == []


def test_what_would_follow_from_a_condition_is_only_possible() -> None:
    bare, conditional = marks(Passage("The club will pay.")), marks(Passage("If Roe is found, the club will pay."))

    assert bare[0].low == PLANNED
    assert [mark.conditional for mark in bare] == [False]
    assert [mark.conditional for mark in conditional] == [False, True]


def test_the_past_tells_a_fact_and_the_present_in_ing_a_plan() -> None:
    assert told(Passage("The shop opened."), 2) == FACT
    assert told(Passage("The shop is opening."), 3) == PLANNED
    assert told(Passage("The shop has to open."), 4) is None
