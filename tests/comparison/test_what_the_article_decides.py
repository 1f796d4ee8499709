"""Where a quote's article helps a sentence, and where it does not: a surname, yes; a "first" or an "all", no."""

from __future__ import annotations

import pytest

from summarizer import Article, verify
from summarizer.comparison import compare
from summarizer.fact import Attribution, Evidence, Fact
from summarizer.language.attribution import main_attribution
from summarizer.verification import verify_sentence

ARTICLE = (
    "Ann Roe and Ida Lund opened the first mill in Torv. All guests came. "
    "Ann, 47, said: “The mill made a loss of 4 million crowns.” The mill in Osby was opened by Lund in May."
)


@pytest.mark.parametrize(
    "claim", ["Lund opened the first mill in Osby in May.", "Lund opened all the mills in Osby in May."]
)
def test_a_first_and_an_all_must_stand_in_the_cited_words(claim: str) -> None:
    quote = "The mill in Osby was opened by Lund in May."

    assert verify(claim, [quote], context=[ARTICLE]).support == "unsupported"


def test_a_surname_names_whom_the_quote_calls_by_a_first_name() -> None:
    quote = "Ann, 47, said: “The mill made a loss of 4 million crowns.”"
    article = Article.from_text(ARTICLE, key="a")
    start = article.text.index(quote)
    evidence = Evidence(article_id=article.id, start=start, end=start + len(quote), excerpt=quote)
    fact = Fact(
        id="f", statement=quote, kind="claim", modality="asserted", attribution=Attribution(who="Ann"), who=(),
        where=(), when=None, quantities=(), evidence=(evidence,), origins=("a",),
    )  # fmt: skip

    def dropped(text: str) -> bool:
        return "drops the attribution to 'Ann'" in verify_sentence(text, [fact], {article.id: article}).reasons

    assert not dropped("Roe said the mill made a loss of 4 million crowns.")
    assert dropped("Lund said the mill made a loss of 4 million crowns.")


def test_the_rank_behind_a_body_is_no_surname_of_it() -> None:
    text = "Police said the bridge was shut. Police Commissioner Otto Lind was away."
    article = Article.from_text(text, key="p")
    quote = text[:32]
    fact = Fact(
        id="f", statement=quote, kind="claim", modality="asserted", attribution=Attribution(who="Police"), who=(),
        where=(), when=None, quantities=(), origins=("p",),
        evidence=(Evidence(article_id=article.id, start=0, end=32, excerpt=quote),),
    )  # fmt: skip

    verdict = verify_sentence("Commissioner Lind said the bridge was shut.", [fact], {article.id: article})

    assert "drops the attribution to 'Police'" in verdict.reasons


def test_who_speaks_in_a_clause_on_somebody_speaks_there_alone() -> None:
    sentence = "The charges were of assault on a soldier, who the army said was bruised by her punch and left in pain."

    assert main_attribution(sentence) is None


def test_a_first_ever_flight_is_the_first() -> None:
    assert (
        verify("It will be the Hesk's first flight.", ["This will be the Hesk's first-ever flight."]).support
        != "unsupported"
    )


def test_a_sentence_that_says_may_of_what_was_done_is_not_supported() -> None:
    source = "On Monday the bank banned customers from using cards to buy coins, amid fears it could be liable."

    assert verify("On Monday the bank said it may ban customers from using cards.", [source]).support != "supported"


def test_what_a_to_of_the_claim_says_names_no_speaker() -> None:
    source = "According to the indictment, Lind paid two officials to look away while it burned."

    assert verify("Lind paid two officials to look away.", [source]).support == "unsupported"


def test_a_part_of_the_people_that_is_safe_contradicts_no_toll() -> None:
    safe = "“All German employees of the consulate are safe and uninjured,” he said."

    assert compare(safe, "Rebels struck at the German consulate, killing at least two people.").relation != "clash"


@pytest.mark.parametrize(
    ("claim", "support"),
    [
        ("Lund opened the mills in Osby in May.", "weak"),
        ("Lund opened all the mills in Osby in May.", "unsupported"),
        ("Lund opened every mill in Osby in May.", "unsupported"),
        ("Lund opened the mill in Osby in May.", "supported"),
    ],
)
def test_several_are_not_told_of_one(claim: str, support: str) -> None:
    assert verify(claim, ["The mill in Osby was opened by Lund in May."]).support == support


def test_a_price_each_is_not_told_of_all() -> None:
    source = "The cookers were sold at 129 euros apiece, and a day of rest was given to the crew."

    assert verify("The cookers were sold at 129 euros each.", [source]).support != "unsupported"


def test_a_might_of_what_is_under_way_is_not_supported() -> None:
    source = "The airline said it was investigating the incident."

    assert verify("The airline said it might investigate the incident.", [source]).support == "weak"


@pytest.mark.parametrize(
    "claim",
    [
        "The mill in Osby was again opened by Lund in May.",
        "The new mill in Osby was opened by Lund in May.",
        "Another mill in Osby was opened by Lund in May.",
        "The mill near Osby was opened by Lund in May.",
        "His mill in Osby was opened by Lund in May.",
        "The mill in Osby will be opened by Lund in May.",
    ],
)
def test_a_small_word_that_no_source_has_leaves_a_sentence_unsupported_or_weak(claim: str) -> None:
    assert verify(claim, ["The mill in Osby was opened by Lund in May."]).support != "supported"
