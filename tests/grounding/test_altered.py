"""A quote with another number, name, role, negation or word stands nowhere, and its rejection says what differs."""

from __future__ import annotations

import pytest

from summarizer import Article, FactDraft, locate
from summarizer.admission import admit
from summarizer.fact import Reason
from summarizer.grounding import Altered, Quotes, same_particulars

TEXT = """The repairs of the bridge will cost $4.5 billion, former mayor Ann Roe told the Lake Board on Monday.
The board did not vote. Exports of timber increased by 12 percent, and three people from Torv were hurt.
If parliament agrees, the deputy minister will sign the treaty before the summer."""


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("The repairs of the bridge will cost $4.6 billion", 'quote says "$4.6 billion", article says "$4.5 billion"'),
        ("$4.6 billion", 'quote says "$4.6 billion", article says "$4.5 billion"'),
        ("will cost €4.5 billion, former mayor", 'quote says "€4.5 billion", article says "$4.5 billion"'),
        ("will cost $4.5 million, former mayor", 'quote says "$4.5 million", article says "$4.5 billion"'),
        ("former mayor Anna Roe told the Lake Board", 'quote says "Anna", article says "Ann"'),
        ("will cost $4.5 billion, mayor Ann Roe told the Lake Board", 'quote leaves out "former"'),
        ("acting mayor Ann Roe told the Lake Board on Monday", 'quote says "acting", article says "former"'),
        ("former mayor Ann Roe told the Lake Board on Sunday", 'quote says "Sunday", article says "Monday"'),
        ("The board did vote. Exports of timber", 'quote leaves out "not"'),
        ("Exports of timber decreased by 12 percent", 'quote says "decreased", article says "increased"'),
        ("Imports of timber increased by 12 percent", 'quote says "Imports", article says "Exports"'),
        ("increased by 12 percentage points, and three people", 'quote says "12 percentage points", article says'),
        ("and thirteen people from Torv were hurt", 'quote says "thirteen", article says "three"'),
        ("and three people from Torv were not hurt", 'quote adds "not"'),
        ("the deputy minister may sign the treaty before", 'quote says "may", article says "will"'),
        ("If parliament agrees, the minister will sign the treaty", 'quote leaves out "deputy"'),
        ("the deputy monster will sign the treaty", 'quote says "monster", article says "minister"'),
        ("will sign the treaty after the summer", 'quote says "after", article says "before"'),
    ],
)
def test_a_changed_word_is_named_with_what_the_source_says(quote: str, told: str) -> None:
    found = Quotes(TEXT).find(quote)

    assert isinstance(found, Altered)
    assert str(found).startswith(told)


@pytest.mark.parametrize(
    "quote",
    [
        "The committee of seven elders walked home through the snow",
        "The",
        "the bridge of the people",
        "Roe was hurt",
        "will",
        "…",
        "“”",
    ],
)
def test_an_invented_quote_stands_nowhere(quote: str) -> None:
    found = locate(quote, TEXT)

    assert found is None or TEXT[found.start : found.end].lower() == quote.lower()


def test_a_draft_with_an_altered_quote_is_rejected_with_the_difference() -> None:
    article = Article.from_text(TEXT)
    draft = FactDraft(
        statement="The repairs will cost $4.6 billion.", quote="The repairs of the bridge will cost $4.6 billion"
    )

    admitted = admit([draft], article)

    assert admitted.facts == ()
    assert admitted.rejected[0].reason is Reason.QUOTE_ALTERED
    assert admitted.rejected[0].detail == 'quote says "$4.6 billion", article says "$4.5 billion"'


def test_many_changes_are_told_in_short() -> None:
    text = "In May the north mill of Torv burned for 3 days, and in June the south mill of Sula burned for 4 days."
    quote = "In June the north mill of Torv burned for 5 days, and in July the south mill of Oslo burned for 6 days."

    found = Quotes(text).find(quote)

    assert isinstance(found, Altered)
    assert len(found.differences) == 5
    assert str(found).endswith("; and 2 more")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("three mills burned", "3 mills burned", True),
        ("the mill of Torv burnt", "the mill of Torv burned", False),
        ("4,500 people fled", "4500 people fled", True),
        ("4.500 people fled", "45 people fled", False),
        ("the mill burned", "the mill burned twice", False),
        ("São Paulo voted", "Sao Paulo voted", True),
        ("", "", True),
        ("a mill", "", False),
    ],
)
def test_particulars_are_the_same_or_not(one: str, other: str, same: bool) -> None:
    assert same_particulars(one, other) is same


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        ("The court convinced the two men", "The court convicted the two men.", 'quote says "convinced"'),
        ("a risk of <5 percent in the old men", "It was a risk of >5 percent in the old men.", 'quote says "<"'),
        ("a risk of 5 percent in the old men", "It was a risk of ≥5 percent in the old men.", 'quote leaves out "≥"'),
        (
            "The lake holds 106 litres of water",
            "The lake holds 10⁶ litres of water.",
            'quote says "106 litres", article says "10⁶"',
        ),
    ],
)
def test_another_word_a_bound_and_a_power_are_no_slips(quote: str, text: str, told: str) -> None:
    found = Quotes(text).find(quote)

    assert isinstance(found, Altered)
    assert str(found).startswith(told)
