from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.speakers import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.verification import verify

SOURCE = (
    "Edda Brandt, the keeper of the tower, said that the bell had cracked in the frost. "
    "The roofers reckon that the repair takes six weeks. "
    "Jonas Vale claimed that the council had sold the old bell."
)


def _found(claim: str, source: str = SOURCE) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "speaker"),
    [
        ("The bell had cracked in the frost, Jonas Vale said.", "Edda Brandt"),
        ("According to the council, the bell cracked in the frost.", "Edda Brandt"),
        ("The mayor reckons that the repair takes six weeks.", "The roofers"),
    ],
)
def test_words_put_into_another_mouth_are_told_with_whose_they_are(claim: str, speaker: str) -> None:
    (found,) = _found(claim)

    assert found.kind == "attribution"
    assert found.relation == "clash"
    assert speaker in found.reason


@pytest.mark.parametrize(
    "claim",
    [
        "Brandt said that the bell had cracked in the frost.",
        "The bell cracked in the frost, said the keeper of the tower.",
        "She said that the bell had cracked in the frost.",
        "“The bell cracked in the frost.”",
        "The council allegedly sold the old bell.",
    ],
)
def test_the_speaker_in_other_words_or_left_out_is_no_difference(claim: str) -> None:
    assert _found(claim) == []


def test_an_allegation_told_as_a_fact_is_a_clash() -> None:
    (found,) = _found("The council sold the old bell.")

    assert found.relation == "clash"
    assert "Jonas Vale" in found.reason


def test_the_company_is_whoever_was_named_before() -> None:
    source = "The company said the lids were sound."

    assert _found("Brandt & Vale said the lids were sound.", source) == []


COUNTS = (
    "Some 600 nurses marched, according to the nurses' union; the hospital trust counted 350. "
    "Petra Lunde, the trust's medical director, said that no operation had been cancelled. "
    "Union secretary Omar Fisk called the offer an insult. "
    "Patients' groups fear that waiting lists will grow."
)


@pytest.mark.parametrize(
    "claim",
    [
        "According to the union, 350 nurses marched.",
        "The hospital's count was 600, the union's 350.",
        "No operations were cancelled, the union's secretary said.",
        "The ministry of health fears that waiting lists will grow.",
    ],
)
def test_speakers_that_changed_places_are_told_clause_by_clause(claim: str) -> None:
    found = _found(claim, COUNTS)

    assert {difference.kind for difference in found} == {"attribution"}
    assert "clash" in {difference.relation for difference in found}


@pytest.mark.parametrize(
    "claim",
    [
        "According to the trust, 350 nurses marched.",
        "The hospital's count was 350, the union's 600.",
        "The trust's medical director said that no operations were cancelled.",
        "No operations were cancelled, the trust said.",
    ],
)
def test_a_body_and_whoever_speaks_for_it_are_one(claim: str) -> None:
    assert _found(claim, COUNTS) == []


def test_whoever_was_told_has_said_nothing() -> None:
    source = "The crew have been told that the ship is sold, the owner's agent said."

    (found,) = _found("The crew said that the ship is sold.", source)

    assert "the owner's agent" in found.reason


def test_what_nobody_says_in_the_source_is_nobodys() -> None:
    source = "The weir broke at dawn. Two mills lost their wheels. The road is shut. A crane is on its way."

    (found,) = _found("The weir broke at dawn, the rector of Torv said.", source)

    assert found.relation == "clash"
    assert "nobody" in found.reason


CONCERT = (
    "The organ of St Ide's was dumb on Sunday. Petra Holm, who tunes it, found water in the bellows. "
    "“It will not play before Easter,” she said. "
    "The rector, Tomas Lind, insists that the leaking roof was mended in spring. "
    "Her pupil, Ida Roth, called the concert a farewell. A builder in the town says the slates were never paid for. "
    "Jon Falk, a singer, has left the choir."
)


def _in_excerpt(claim: str, cited: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([cited], [CONCERT])))


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The organ will not play before Easter, Jon Falk said.", "“It will not play before Easter,” she said."),
        ("The organ, he said, will not play before Easter.", "“It will not play before Easter,” she said."),
        ("Jon Falk called the concert a farewell.", "Her pupil, Ida Roth, called the concert a farewell."),
        ("The leaking roof was mended in spring.", "The rector, Tomas Lind, insists that the roof was mended in May."),
        ("The slates were never paid for.", "A builder in the town says the slates were never paid for."),
    ],
)
def test_nobody_speaks_who_was_not_named_before_and_no_word_stands_without_its_speaker(claim: str, cited: str) -> None:
    (found,) = _in_excerpt(claim, cited)

    assert (found.kind, found.relation) == ("attribution", "clash")


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The organ will not play before Easter, Petra Holm said.", "“It will not play before Easter,” she said."),
        ("Holm's pupil called the concert a farewell.", "Her pupil, Ida Roth, called the concert a farewell."),
        ("The rector insists that the leaking roof was mended in spring.",
         "The rector, Tomas Lind, insists that the leaking roof was mended in spring."),
    ],
)  # fmt: skip
def test_she_and_her_pupil_are_who_they_are_in_the_article(claim: str, cited: str) -> None:
    assert _in_excerpt(claim, cited) == []


def test_of_a_whole_article_a_plain_speaker_left_out_is_told_and_no_clash() -> None:
    (found,) = _found("The slates were never paid for.", CONCERT)

    assert found.relation == "unknown"


def test_a_statement_hung_on_anothers_end_is_theirs_only_if_a_source_has_it() -> None:
    cited = "The rector, Tomas Lind, insists that the leaking roof was mended in spring."

    found = _in_excerpt(
        "Tomas Lind insists that the leaking roof was mended in spring, adding that thieves took lead.", cited
    )

    assert "thieves took lead" in found[0].reason


def test_what_a_speaker_does_besides_is_told_as_a_fact() -> None:
    source = "Forecasters expect 40 mm of rain in Torv by Sunday, and have issued a warning for the mill stream."

    assert _in_excerpt("A warning is in place for the mill stream.", source) == []


def test_an_owned_forecast_says_nothing() -> None:
    source = "Ida Vang follows mills at the bank. She has cut her sales forecast for Torv next year by 8 percent."

    assert _found("Ida Vang now expects sales for Torv to be 8 percent less next year.", source) == []


def test_who_stands_behind_a_semicolon_did_not_say_what_stands_before_it() -> None:
    source = (
        'Gardener Ida Holm refused the medal, saying she had "never grown a prize"; it will go instead to Tom Rask.'
    )

    assert verify('Holm said she had "never grown a prize".', [source]).support == "supported"
    assert verify('Rask said he had "never grown a prize".', [source]).support == "unsupported"


def test_a_relative_clause_that_goes_on_behind_a_comma_is_no_speaker() -> None:
    source = "Two clerks, who asked not to be named because they may not speak to the press, said the vault was open."
    claim = "Two clerks who may not speak to the press, and so asked for secrecy, said the vault was open."

    assert verify(claim, [source]).support != "unsupported"


def test_a_firm_of_which_a_nameless_person_speaks_is_not_the_speaker() -> None:
    source = "A person close to the sale, who would not be named, said the firm was ready to pay 40 million."

    (found,) = _found("The firm said it was ready to pay 40 million.", source)

    assert found.reason.startswith("credited to 'The firm', in the source to 'A person close to the sale")


def test_whose_employer_does_something_is_no_speaker() -> None:
    source = "Edda Brandt, who keeps the books at the mill, puts the cost of the repair at 40,000 crowns."
    claim = "Edda Brandt, whose employer advises the town, puts the cost of the repair at 40,000 crowns."

    assert _found(claim, source) == []


def test_what_adds_to_something_says_nothing() -> None:
    claim = "High fees and a long wait add to the worries of the guild."
    source = "Edda Brandt said that the fees and a long wait worry the guild. The guild met twice."

    assert not [found for found in _found(claim, source) if "wait" in found.reason]
