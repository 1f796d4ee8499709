"""Names that a sentence takes from the article around the words it cites."""

from __future__ import annotations

from summarizer import verify

ARTICLE = (
    "Bo Lind leads the anglers of Torv. Ann Roe, the mayor, opened the new lock on Monday. "
    "She had worked on it for four years. Edda Brandt, who owns the mill, stayed away."
)
QUOTE = "She had worked on it for four years."


def test_the_one_named_last_before_the_quote_may_be_its_she() -> None:
    verdict = verify("Ann Roe had worked on it for four years.", [QUOTE], context=[ARTICLE])

    assert verdict.support == "supported"
    assert verdict.extra is not None
    assert "Ann Roe" in ARTICLE[slice(*verdict.extra[1:])]


def test_whom_another_name_parts_from_the_quote_is_doubted() -> None:
    verdict = verify("Bo Lind had worked on it for four years.", [QUOTE], context=[ARTICLE])

    assert verdict.support == "weak"
    assert "names 'Bo Lind', whom the cited words need not mean" in verdict.reasons


def test_whom_the_article_names_only_later_cannot_be_meant() -> None:
    verdict = verify("Edda Brandt had worked on it for four years.", [QUOTE], context=[ARTICLE])

    assert verdict.support == "unsupported"
    assert "names 'Edda Brandt', whom the article has not named before the cited words" in verdict.reasons


def test_a_name_of_the_quote_itself_is_not_sought_around_it() -> None:
    verdict = verify("Edda Brandt stayed away.", ["Edda Brandt, who owns the mill, stayed away."], context=[ARTICLE])

    assert (verdict.support, verdict.extra) == ("supported", None)


def test_a_name_that_the_quote_has_in_another_form_is_its_own() -> None:
    article = (
        "The union met in Torv. The Football Association of Torv backed a Peruvian plan for the cup on Monday. "
        "Ann Roe, for the FA, said that Peru had asked for little."
    )
    quote = "The Football Association of Torv backed a Peruvian plan for the cup on Monday."

    verdict = verify("On Monday the FA backed Peru's plan for the cup.", [quote], context=[article])

    assert verdict.support == "weak"


def test_a_name_that_stands_before_the_quote_in_another_form_may_be_meant() -> None:
    article = "Vale won the F1 race in Torv. The crowd rose to one of the sport's greats. He left Formula One in May."
    quote = "The crowd rose to one of the sport's greats."

    verdict = verify("The crowd rose to one of the greats of Formula One.", [quote], context=[article])
    another = verify(
        "The crowd rose to one of the greats of Formula One.", [quote], context=[article.replace("F1", "F2")]
    )

    assert verdict.support == "weak"
    assert another.support == "unsupported"
