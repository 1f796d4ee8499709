"""A quote stands where its words stand, whatever became of quotation marks, dashes, spaces, case or entities."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer import Article, locate
from summarizer.grounding import Place, normalize

TEXT = """The “Lantern” reported on Monday — in its early edition — that the cease‑fire had held.
Ann Roe, the mayor, called it a “small mira-
cle” and asked for \u200bpatience\u00ad; the Lake\u00a0Board agreed …
Roe &amp; Poe &#8220;paid&#8221; the ﬁne of €1,200 in full.
"""


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ('The "Lantern" reported on Monday', "The “Lantern” reported on Monday"),
        ("the 'lantern' reported ON monday", "The “Lantern” reported on Monday"),
        ("on Monday -- in its early edition -- that", "on Monday — in its early edition — that"),
        ("on Monday – in its early edition – that", "on Monday — in its early edition — that"),
        ("the cease-fire had held", "the cease‑fire had held"),
        ("called it a 'small miracle' and", "called it a “small mira-\ncle” and"),
        (
            "asked for patience; the Lake Board agreed...",
            "asked for \u200bpatience\u00ad; the Lake\u00a0Board agreed",
        ),
        ('Roe & Poe "paid" the fine', "Roe &amp; Poe &#8220;paid&#8221; the ﬁne"),
        ("roe &amp; poe", "Roe &amp; Poe"),
        ('"The cease-fire had held."', "the cease‑fire had held"),
    ],
)
def test_a_quote_in_another_spelling_is_found_at_the_words_as_they_were_read(quote: str, source: str) -> None:
    found = locate(quote, TEXT)

    assert found is not None
    assert (found.match, found.score) == ("normalized", 1.0)
    assert TEXT[found.start : found.end].rstrip(".") == source


def test_a_quote_word_for_word_is_exact() -> None:
    found = locate("Ann Roe, the mayor", TEXT)

    assert found == Place(TEXT.index("Ann Roe"), TEXT.index(", called"), "exact", 1.0, 1)


def test_a_letter_of_two_code_points_is_the_letter_of_one() -> None:
    decomposed = "The cafe\u0301 in Zu\u0308rich stayed open."

    found = locate("café in zürich", decomposed)

    assert found is not None
    assert decomposed[found.start : found.end] == "cafe\u0301 in Zu\u0308rich"


@pytest.mark.parametrize("quote", ["she paid 1", "paid 2", "she paid 1⁄"])
def test_half_of_what_a_character_stands_for_is_no_quote(quote: str) -> None:
    assert locate(quote, "In June she paid ½ of it.") is None


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("was killed 4", "It was killed 4.5 years later."),
        ("5 years later", "It was killed 4.5 years later."),
        ("cost 1", "They cost 1,200 euros."),
        ("We can", "We can’t go on."),
        ("between 3", "It takes between 3-5 days."),
        ("art of the bridge", "A part of the bridge fell."),
        ("мост", "Поломост закрыт."),
        ("the caf", "He owns the café there."),
        ("the cafe", "He owns the cafe\u0301 there."),
    ],
)
def test_a_quote_never_ends_within_a_word_a_number_or_a_letter(quote: str, text: str) -> None:
    assert locate(quote, text) is None


def test_normalised_words_lead_back_to_where_they_come_from() -> None:
    spelled = normalize("A\u00ad \n “Bé”…")

    assert spelled.text == "a 'bé'..."
    assert spelled.span(3, 5) == (6, 8)
    assert spelled.span(6, 7) == (9, 10)


@pytest.mark.parametrize("entity", ["&notathing;", "&;", "&#x;", "AT&T;", "&amp"])
def test_what_only_looks_like_an_entity_stays_as_it_is(entity: str) -> None:
    assert normalize(entity).text == entity.lower()


def test_an_article_gives_evidence_and_a_text_gives_a_place() -> None:
    article = Article.from_text("The mill of Torv burned.")

    evidence, place = locate("mill of torv", article), locate("mill of torv", article.text)

    assert evidence is not None
    assert place is not None
    assert (evidence.article_id, evidence.excerpt, evidence.match) == (article.id, "mill of Torv", "normalized")
    assert (place.start, place.end) == (evidence.start, evidence.end)


def test_a_quote_in_a_plain_text_needs_no_heavy_library() -> None:
    program = (
        "import sys; from summarizer import locate; assert locate('mill “of” torv', 'The mill \"of\" Torv.');"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert not {"pydantic", "rapidfuzz", "snowballstemmer", "sentencex", "countryinfo"} & set(done.stdout.split())
