"""A text against its sources: what is supported, what is kept and marked, what is refused and why."""

from __future__ import annotations

import pytest

from summarizer.comparison import Sources, compare
from summarizer.verification import verify

SALE = (
    "The town of Torv sold its old mill to the brewer Kolm for 4.5 million crowns on Tuesday, "
    "Mayor Ida Vang told reporters. She said that the money would go to the harbour."
)
ARTICLE = f"The mill has stood empty since 1998. {SALE} Kolm, which employs 60 people, did not comment."


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ida Vang told reporters that the town of Torv sold its old mill to the brewer Kolm on Tuesday.",
        "She said that the money would go to the harbour.",
        "Kolm, which employs 60 people, did not comment. The mill has stood empty since 1998.",
    ],
)
def test_what_its_sources_words_carry_whole_is_supported(text: str) -> None:
    assert verify(text, [ARTICLE]).support == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the brewer Kolm acquired Torv's old mill for 4.5 million crowns, Mayor Ida Vang told the press.",
        "Kolm, a firm with a staff of sixty, declined to comment.",
        "The mill had lain disused from 1998 on.",
    ],
)
def test_what_is_reworded_and_not_contradicted_is_weak_and_says_which_words_are_its_own(text: str) -> None:
    verdict = verify(text, [ARTICLE])

    assert verdict.support == "weak"
    assert "own words" in verdict.reasons[-1]


@pytest.mark.parametrize(
    ("text", "kind", "source"),
    [
        ("Torv sold its old mill to the brewer Kolm for 5.4 million crowns.", "number", "4.5 million"),
        ("Torv sold its old mill to the brewer Kolm on Friday.", "date", "Tuesday"),
        ("Torv sold its old mill to the brewer Kolm, Mayor Ida Lund said.", "name", "Ida Vang"),
        ("Torv bought its old mill from the brewer Kolm.", "direction", "sold"),
        ("Torv did not sell its old mill to the brewer Kolm.", "negation", "sold"),
        ("Deputy mayor Ida Vang said that Torv sold its old mill.", "role", "Mayor"),
    ],
)
def test_what_is_said_otherwise_is_refused_with_its_kind_and_what_the_source_says(
    text: str, kind: str, source: str
) -> None:
    verdict = verify(text, [ARTICLE])

    assert verdict.support == "unsupported"
    found = next(difference for difference in verdict.differences if difference.kind == kind)
    assert found.reason in verdict.reasons
    assert found.source is None or source in ARTICLE[slice(*found.source[1:])] or source in found.reason


def test_a_difference_stands_where_it_is_said_in_a_text_of_several_sentences() -> None:
    text = "The mill has stood empty since 1998. Torv sold it for 5.4 million crowns."

    differences = verify(text, [ARTICLE]).differences

    assert "5.4 million" in {text[slice(*found.said)][:11] for found in differences}


def test_one_false_sentence_makes_a_text_unsupported() -> None:
    assert verify("The mill has stood empty since 1998. Kolm fired 40 sailors.", [ARTICLE]).support == "unsupported"


@pytest.mark.parametrize(
    "invented",
    [
        "The school burned down.",
        "Ida Vang was arrested.",
        "Scientists have found water on a distant planet.",
        "Kolm is bankrupt.",
    ],
)
def test_a_sentence_invented_outright_is_unsupported(invented: str) -> None:
    assert verify(invented, [SALE]).support == "unsupported"


def test_context_says_who_she_is_and_the_verdict_names_what_it_needed() -> None:
    quote = "She said that the money would go to the harbour."
    text = "Mayor Ida Vang said that the money would go to the harbour."

    verdict = verify(text, [quote], context=[ARTICLE])

    assert verdict.support != "unsupported"
    assert verdict.extra is not None
    number, start, end = verdict.extra
    assert number == 1
    assert "Ida Vang" in ARTICLE[start:end]


def test_without_that_context_the_name_is_refused() -> None:
    quote = "She said that the money would go to the harbour."

    assert verify("Mayor Ida Vang said that the money would go there.", [quote]).support == "unsupported"


def test_coverage_is_higher_the_more_a_text_keeps_to_one_passage() -> None:
    close, loose, far = (
        "Torv sold its old mill to the brewer Kolm.",
        "Torv parted with a disused building, a brewer says.",
        "Rain fell on the hills.",
    )

    coverages = [verify(text, [ARTICLE]).coverage for text in (close, loose, far)]

    assert coverages == sorted(coverages, reverse=True)
    assert coverages[0] > 0.9
    assert coverages[-1] < 0.1


def test_the_sources_of_a_claim_are_found_by_other_words_for_it() -> None:
    sources = Sources.of(["Nobody was hurt. The mill has stood empty since 1998."])

    (found,) = sources.nearest(Sources.of(["There were no injuries."]).cited[0])[:1]

    assert found.text == "Nobody was hurt."


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Torv sold its mill on Tuesday.", "On Tuesday Torv sold its mill.", "same"),
        ("The strike was called off.", "The strike was cancelled.", "same"),
        ("Three sailors died off Torv.", "Five sailors died off Torv.", "clash"),
        ("The mill at Torv will be sold.", "The mill at Torv will not be sold.", "clash"),
        ("Torv sold its mill.", "Torv sold its mill to Kolm, a brewer with sixty workers.", "compatible"),
        ("Torv sold its mill on Tuesday.", "Heavy rain flooded a valley in Ruvia.", "unknown"),
    ],
)
def test_two_texts_are_the_same_compatible_in_contradiction_or_about_different_things(
    one: str, other: str, relation: str
) -> None:
    assert compare(one, other).relation == relation
    assert compare(other, one).relation == relation


def test_a_sentence_whose_verb_is_an_everyday_one_rests_on_its_names() -> None:
    source = "In addition to Ove Lund, Roe will also meet with Ida Vang and Tom Holm during her visit."

    assert verify("Roe is to see Ove Lund, Ida Vang and Tom Holm.", [source]).support == "weak"


def test_one_word_in_common_makes_no_source_of_a_passage() -> None:
    source = "Ministers met in the capital on Monday to settle what a lasting accord would ask of either side."

    assert verify("Aliens have landed in the capital.", [source]).support == "unsupported"


MILL = (
    "The owners of the Marle mill sold it in spring. A bus brought its guests. Nobody was hurt when a beam broke. "
    "The architect wants a new roof. Engineers examined the wheel for weeks. Children painted the gate. "
    "Builders fixed the dam. A lawyer drew up the contract. The town purchased the meadow. Holm, the miller, wept."
)


def test_what_an_article_tells_here_and_there_in_other_words_may_sum_it_up() -> None:
    busy = "filled that busy, curious, cheerful season."

    gist = verify(f"Proprietors, visitors, kids, solicitors, inspections and repairs {busy}", [MILL])
    other = verify(f"Attorneys, tourists, kids and robbers {busy}", [MILL])

    assert (gist.support, other.support) == ("weak", "unsupported")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Vale said on Monday that he might not run the mill.", "Vale said on Monday that he would not run the mill."),
        (
            "On Monday the club in Torv was admitted by the league.",
            "The league in Torv said on Monday the club was late.",
        ),
        ("On a visit to Torv, Vale praised the mill.", "Vale praised the mill and is due to visit Torv."),
    ],
)
def test_what_is_surer_or_no_saying_in_one_of_the_texts_only_is_not_supported(text: str, source: str) -> None:
    verdict = verify(text, [source])

    assert verdict.support != "supported"
    assert verdict.reasons
