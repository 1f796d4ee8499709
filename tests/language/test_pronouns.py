import pytest

from summarizer.language.pronouns import leans_back


@pytest.mark.parametrize("sentence", ["His daughter is in hospital.", "It has sunk.", "“They will come,” said Falk."])
def test_a_sentence_leans_back_that_opens_with_somebody_told_of_before(sentence: str) -> None:
    assert leans_back(sentence)


@pytest.mark.parametrize(
    "sentence", ["It is clear that the ferry sank.", "It took two days to raise it.", "Ida Vang met her son.", ""]
)
def test_one_that_points_at_nothing_or_names_whom_it_means_does_not(sentence: str) -> None:
    assert not leans_back(sentence)
