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


def test_a_rumour_is_nobodys_announcement() -> None:
    source = "There are rumours of a smaller camera from the works in the next few months."
    article = f"Photography moves fast. {source} The works, Orvel, had no comment. Its rivals are waiting."

    announced = verify(
        "Orvel has announced that it will bring out a compact model within months.", [source], context=[article]
    )
    rumoured = verify("Rumour has it that a compact camera is coming within months.", [source], context=[article])

    assert announced.support == "unsupported"
    assert rumoured.support != "unsupported", rumoured.reasons


def test_a_wife_is_no_grandson() -> None:
    source = "He was, by his grandson's account, weighed down by lost hopes."
    article = f"Ivo Dahl sold lamps. {source} The shop closed in May. His wife kept the books."

    verdict = verify("By his wife's telling, shattered dreams burdened Dahl.", [source], context=[article])

    assert verdict.support == "unsupported"


def test_what_all_a_he_says_is_no_shes() -> None:
    source = "He told the radio he thought he heard thirty or forty shots."
    article = f"Mr and Mrs Molin were in the hall. {source} The police came late. The hall was closed."

    verdict = verify("She reckoned that some 30 to 40 gunshots rang out.", [source], context=[article])

    assert verdict.support == "unsupported"
