"""Who says it, where a phrase hands it over: "is convinced that", "let it be known that", "as the mayor sees it"."""

import pytest

from summarizer import verify

SOURCE = "Two harbour pilots said that the fog signal had fallen silent shortly before the collision."
ARTICLE = f"The council met late. {SOURCE} The mayor was not in town. Repairs are to begin within a week."
PHRASES = [
    "The mayor gave evidence that {}.",
    "The mayor let it be known that {}.",
    "The mayor is convinced that {}.",
    "The mayor takes the view that {}.",
    "The mayor is of the opinion that {}.",
    "The mayor made it clear that {}.",
    "The mayor assured councillors that {}.",
    "The mayor's assessment is that {}.",
    "As the mayor sees it, {}.",
    "As the mayor put it, {}.",
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_that_hands_words_to_another_speaker_is_refused(phrase: str) -> None:
    claim = phrase.format("the foghorn gave no more sound just ahead of the crash")

    verdict = verify(claim, [SOURCE], context=[ARTICLE])

    assert verdict.support == "unsupported"
    assert any(difference.kind == "attribution" for difference in verdict.differences)


@pytest.mark.parametrize("phrase", PHRASES)
def test_such_a_phrase_is_kept_of_whoever_said_it(phrase: str) -> None:
    phrase = phrase.replace("The mayor's", "The pilots'").replace("he mayor", "he pilots")
    claim = phrase.format("the fog signal had fallen silent just ahead of the crash")

    verdict = verify(claim.replace("pilots is", "pilots are"), [SOURCE], context=[ARTICLE])

    assert verdict.support != "unsupported", verdict.reasons


def test_a_study_and_its_authors_speak_with_one_voice() -> None:
    source = "A study by the university of Torv found that gulls sleep less in towns."

    verdict = verify("Gulls get less sleep in towns, Torv researchers say.", [source])

    assert verdict.support != "unsupported", verdict.reasons
