"""Sentences with hardly a word to go by, and sources that say nothing: a verdict, and no error."""

from __future__ import annotations

import pytest

from summarizer import compare, verify

ODD = (
    "The mill, he says, will reopen.",
    "She said the bridge was shut.",
    "Ms Vang denied it, saying that nobody had asked her.",
    "The crew have been said accounted for.",
    "They and she said so, he says.",
)
SAYING_NOTHING = ("", "…", "((((", "\u200b", "- - -", "“”")
OTHERS = (
    "Six are missing. All of those on the list have been accounted for",
    "It rained on Friday, which was a feast.",
    "Ms Vang's aide, Ivo Lund, denied it all. “Nobody asked her,” he said.",
)


@pytest.mark.parametrize("claim", ODD)
@pytest.mark.parametrize("empty", SAYING_NOTHING)
def test_what_somebody_says_is_not_supported_by_a_source_that_says_nothing(claim: str, empty: str) -> None:
    assert verify(claim, [empty]).support == "unsupported"
    assert verify(claim, [empty], context=OTHERS).support == "unsupported"
    assert compare(claim, empty).relation == "unknown"


@pytest.mark.parametrize("claim", ODD)
def test_what_somebody_says_is_judged_beside_quotes_of_other_things(claim: str) -> None:
    for other in OTHERS:
        assert verify(claim, [other, claim, *OTHERS]).support == "supported"
        assert verify(f"{claim[:-1]} at last.", [claim, other, ""]).support != "supported"


def test_a_word_of_another_sentence_is_not_looked_for_in_this_one() -> None:
    told = (
        "Brae, a village of 90 souls, looks out from the east bank, over the whole of the bay, as far as Torm Light. "
        "Its keepers saw the light go out on Friday."
    )

    assert compare("The keepers of Brae saw Torm Light go out on Friday.", told).relation != "clash"
