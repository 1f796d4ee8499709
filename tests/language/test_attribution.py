"""Attribution by plain rules: the ways English hands a claim to a speaker."""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.language.attribution import attributions


def read(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (sentence[slice(*hit.who)], sentence[slice(*hit.cue)], tuple(sentence[slice(*part)] for part in hit.content))
        for hit in attributions(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "who", "cue", "content"),
    [
        ("The harbour master said that two ferries collided.", "The harbour master", "said", "two ferries collided"),
        ("Two ferries collided, the harbour master said.", "the harbour master", "said", "Two ferries collided"),
        ("“Two ferries collided,” said Ines Falk.", "Ines Falk", "said", "“Two ferries collided,”"),
        ("According to the guard, two ferries met.", "the guard", "According to", "two ferries met"),
        ("Two ferries met, according to the guard.", "the guard", "according to", "Two ferries met"),
        ("The closure was confirmed by the Port Authority.", "the Port Authority", "confirmed", "The closure"),
        ("It was reported by Reuters that the port closed.", "Reuters", "reported", "the port closed"),
        ("The weekly reported that the port is shut.", "The weekly", "reported", "the port is shut"),
        ("The loan was granted, which ends the dispute according to the guild.", "the guild", "according to",
         "which ends the dispute"),
        ("The quay is shut, Ines Falk, head of the port of Wend said.", "Ines Falk, head of the port of Wend", "said",
         "The quay is shut"),
        ("The wells have run dry, reports say.", "reports", "say", "The wells have run dry"),
        ("In the mayor's view, the port is too small.", "the mayor", "view", "the port is too small"),
        ("In her view the port is too small.", "her", "view", "the port is too small"),
        ("By the guild's reckoning, forty boats sank.", "the guild", "reckoning", "forty boats sank"),
        ("The Sentinel has long argued that the port is small.", "The Sentinel", "argued", "the port is small"),
        ("The mayor herself said the port is shut.", "The mayor", "said", "the port is shut"),
        ("If the quay holds, the pilots could sail on Sunday, said Falk, who gave no hour.", "Falk", "said",
         "If the quay holds, the pilots could sail on Sunday"),
        ("The port will open, and the mayor was glad but said the quay is weak.", "the mayor", "said",
         "the quay is weak"),
        ("In a leaflet the owners claimed that the quay fell.", "the owners", "claimed", "the quay fell"),
        ("It fell, according to a note that the owner sent on Monday.", "a note that the owner sent on Monday",
         "according to", "It fell"),
        ("Two people who were in that day's crew, and who gave no names, said it fell.",
         "Two people who were in that day's crew, and who gave no names", "said", "it fell"),
        ("The wall, built in haste, growing weaker, will fall, said Harbour League chief executive Ann Falk.",
         "Harbour League chief executive Ann Falk", "said", "The wall, built in haste, growing weaker, will fall"),
        ("A ship was searched, port officials disclosed.", "port officials", "disclosed", "A ship was searched"),
        ("The pilots worry the quay will fall.", "The pilots", "worry", "the quay will fall"),
        ("Falk claimed to have seen two boats.", "Falk", "claimed", "to have seen two boats"),
        ("The owners agreed to keep the port open.", "The owners", "agreed", "to keep the port open"),
        ("It rained less than before, a new survey shows.", "a new survey", "shows", "It rained less than before"),
        ("“It leans,” Falk reports on Monday.", "Falk", "reports", "“It leans,”"),
        ("“It leans,” the weekly wrote.", "the weekly", "wrote", "“It leans,”"),
        ("But the firm sent an email on Friday morning saying that the quay leans.", "the firm", "saying",
         "the quay leans"),
        ("Asked about it, the firm's manager Ines Falk did not laugh but said the quay leans.",
         "the firm's manager Ines Falk", "said", "the quay leans"),
        ("Falk left in a rage, calling it a “sham”.", "Falk", "calling", "it a “sham”"),
        ("The plan died after being rejected by the Guild of Pilots.", "the Guild of Pilots", "rejected", "The plan"),
        ("The port closed amid fears that the quay would fall.", "fears", "fears", "the quay would fall"),
        ('"The crew told me, \'I heard "Go," and went,\'" Falk said.', "Falk", "said",
         '"The crew told me, \'I heard "Go," and went,\'"'),
        ("Falk's claim that the port sank drew laughter.", "Falk", "claim", "the port sank drew laughter"),
        ("Reports suggest that the port will close.", "Reports", "suggest", "the port will close"),
        ("Sources close to us indicate that it is over.", "Sources close to us", "indicate", "it is over"),
        ("Falk told reporters on Monday that the port is shut.", "Falk", "told", "the port is shut"),
        ("The pilot was quoted as saying the fog was dense.", "The pilot", "saying", "the fog was dense"),
        ("Ines Falk, the mayor, said the port is shut.", "Ines Falk, the mayor", "said", "the port is shut"),
        ("Falk has expressed hope for a quick repair.", "Falk", "expressed", "hope for a quick repair"),
        ("Officials continue to stress the need for calm.", "Officials", "stress", "the need for calm"),
        ("Falk warned of further delays.", "Falk", "warned", "of further delays"),
        ('Falk: "The port is shut."', "Falk", ":", '"The port is shut."'),
        ("The port's owner, Ines Falk, insists the quay is safe.", "The port's owner, Ines Falk", "insists",
         "the quay is safe"),
        ("Pilots on the north quay claim that the fog was dense.", "Pilots on the north quay", "claim",
         "the fog was dense"),
        ("By saying that the quay was safe, Falk angered the pilots.", "Falk", "saying", "the quay was safe"),
        ("Three surveys showing a loss were kept back.", "Three surveys", "showing", "a loss were kept back"),
        ("Falk asked the two pilots to stay ashore.", "Falk", "asked", "to stay ashore"),
        ("Ines Falk, a clerk of the owner, Jo Roe, said the quay was safe.", "Ines Falk, a clerk of the owner, Jo Roe",
         "said", "the quay was safe"),
        ("Critics call it a scandal.", "Critics", "call", "it a scandal"),
        ("The board issued a warning that the quay might sink.", "The board", "warning", "the quay might sink"),
        ("The minutes it said it had seen were lost.", "it", "said", "it had seen were lost"),
    ],
)  # fmt: skip
def test_each_way_of_attaching_a_speaker_is_read(sentence: str, who: str, cue: str, content: str) -> None:
    assert read(sentence) == [(who, cue, (content,))]


def test_a_claim_that_its_cue_interrupts_has_two_parts() -> None:
    quoted = read('"The port is shut," she said, "and it stays shut."')
    plain = read("The ferry, he added, was late.")

    assert quoted == [("she", "said", ('"The port is shut,"', '"and it stays shut."'))]
    assert plain == [("he", "added", ("The ferry", "was late"))]


def test_an_added_claim_belongs_to_the_same_speaker_and_ends_the_first() -> None:
    found = read("Ines Falk said the port is shut, adding that divers are on their way.")

    assert found == [
        ("Ines Falk", "said", ("the port is shut",)),
        ("Ines Falk", "adding", ("divers are on their way",)),
    ]


def test_a_report_ends_where_its_own_reporter_is_named() -> None:
    found = read("Tests showed that the quay was sound, according to its owner, Ines Falk.")

    assert found == [
        ("Tests", "showed", ("the quay was sound",)),
        ("its owner, Ines Falk", "According to".lower(), ("Tests showed that the quay was sound",)),
    ]


def test_an_adjunct_reports_for_the_subject_of_its_clause() -> None:
    found = read("Falk praised the pilots before noting that the quay was shut.")

    assert found == [("Falk", "praised", ("the pilots",)), ("Falk", "noting", ("the quay was shut",))]


def test_a_relative_pronoun_speaks_for_what_it_stands_for() -> None:
    found = read("The closure was confirmed by the Port Authority, which notes that repairs began.")

    assert found[-1] == ("the Port Authority", "notes", ("repairs began",))


def test_a_report_of_a_report_keeps_both_speakers() -> None:
    found = read("The Harbour Times reports that officials expect a long closure.")

    assert [who for who, _, _ in found] == ["The Harbour Times", "officials"]


@pytest.mark.parametrize(
    ("sentence", "source", "outlet", "anaphoric", "pronoun"),
    [
        ("Officials said the port is shut.", "anonymous", False, False, False),
        ("A senior diplomat said the port is shut.", "anonymous", False, False, False),
        ("Economist Ines Falk said the port is shut.", "named", False, False, False),
        ("The study found that ferries are slow.", "document", False, False, False),
        ("The Harbour Times has reported that the port is shut.", "named", True, False, False),
        ("Reuters reported that the port is shut.", "named", True, False, False),
        ("According to the report, the port is shut.", "document", False, True, False),
        ("The newspaper said the port is shut.", "named", False, True, False),
        ("He said the port is shut.", "named", False, False, True),
    ],
)
def test_the_kind_of_speaker_is_told(sentence: str, source: str, outlet: bool, anaphoric: bool, pronoun: bool) -> None:
    hit = attributions(sentence)[0]

    assert (hit.source, hit.outlet, hit.anaphoric_report, hit.pronoun) == (source, outlet, anaphoric, pronoun)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Norwegian Trade Minister Ines Falk said the port is shut.", "Norwegian Trade Minister"),
        ("Ines Falk, the mayor of Arendal, said the port is shut.", "mayor of Arendal"),
        ("The Prime Minister's Office said the port is shut.", None),
        ("Ines Falk said the port is shut.", None),
    ],
)
def test_a_role_is_given_as_stated(sentence: str, role: str | None) -> None:
    span = attributions(sentence)[0].role

    assert (sentence[slice(*span)] if span else None) == role


@pytest.mark.parametrize(
    ("verb", "strength"),
    [("said", "neutral"), ("denied", "denial"), ("alleged", "allegation"), ("confirmed", "commitment")],
)
def test_the_verb_tells_how_far_the_speaker_goes(verb: str, strength: str) -> None:
    assert attributions(f"Falk {verb} that the port is shut.")[0].strength == strength


def test_a_negated_cue_is_marked() -> None:
    assert attributions("Falk did not say that the port is shut.")[0].negated
    assert not attributions("Falk said that the port is not shut.")[0].negated


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm is said to be the worst of the year.",
        "The so-called claims department moved.",
        "The United States sent two ships.",
        "The arrangement emphasizes the high level of trust.",
        "Continuous dialogue should emphasize the needs of farmers.",
        "Passengers were told to leave.",
        "The proposed bridge costs too much.",
        "A bitterly disputed toll was dropped in May.",
        "Higher fees and a long wait add to the mayor's worries about the quay.",
        "Key demands raised include higher pay.",
        "“He said the port is shut.”",
    ],
)
def test_what_nobody_says_is_not_attributed(sentence: str) -> None:
    assert attributions(sentence) == []


WORDS = ("said", "told", "saying", "was", "who", "report", "reports", "claim", "X", "the", "mayor", "that", "and", "by")
TURNS = ("which", "as", "on", "Monday", "what", "is", "this", "with", "called", "for", "letter", "sent", "though", "-")
MARKS = ("according", "to", "'s", "in", "view", ",", ".", ":", "(", ")", '"', "“", "”", "—", "\u0301", "\U0001f642")


@given(st.lists(st.sampled_from(WORDS + TURNS + MARKS), max_size=30))
@example(["saying", "said", ",", "X"])
@example(["said", "according", "to", "—"])
@example(["said", "according", "to", "—", "was"])
def test_every_span_lies_in_the_sentence(parts: list[str]) -> None:
    sentence = " ".join(parts)

    for hit in attributions(sentence):
        for start, end in (hit.who, hit.cue, *hit.content):
            assert 0 <= start < end <= len(sentence)
        if hit.role:
            assert hit.who[0] <= hit.role[0] < hit.role[1] <= hit.who[1]


@pytest.mark.parametrize(
    "unit", ["X said, ", '"A," she said, ', "the man who said ", "confirmed by the X ", "a, the b, "]
)
def test_repetition_costs_in_proportion(unit: str) -> None:
    def steps(text: str) -> int:
        count = 0

        def tick(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(tick)
        try:
            attributions(text)
        finally:
            sys.setprofile(None)
        return count

    once, fourfold = steps(unit * 100), steps(unit * 400)

    assert fourfold < 6 * once


def test_a_text_that_is_no_sentence_is_read_no_further_than_a_sentence_goes() -> None:
    endless = "The mayor said that " + "ferries sank and " * 60_000 + "Ines Falk said no more."

    found = attributions(endless)

    assert [endless[slice(*hit.who)] for hit in found] == ["The mayor"]
    assert max(end for _, end in found[0].content) <= 20_000


def test_a_claim_that_is_taken_up_is_denied_by_who_stands_behind_it() -> None:
    told = read("Falk, who says she was there, maintains that the quay fell, a claim the owner rejects.")

    assert [(who, cue) for who, cue, _ in told] == [
        ("Falk", "says"), ("Falk, who says she was there", "maintains"), ("the owner", "rejects")
    ]  # fmt: skip
    assert told[0][2] == ("she was there",)
    assert told[1][2] == ("the quay fell",)


def test_what_is_disputed_begins_with_whose_claim_it_is() -> None:
    told = read("The port disputes Falk's claim that the quay leans.")

    assert told == [
        ("The port", "disputes", ("Falk's claim that the quay leans",)), ("Falk", "claim", ("the quay leans",))
    ]  # fmt: skip
