"""Attribution where a sentence has more than a speaker and a claim: asides, openings, relative clauses, papers."""

from __future__ import annotations

import pytest

from summarizer.language.attribution import attributions, main_attribution

Told = list[tuple[str, str, tuple[str, ...]]]


def read(sentence: str) -> Told:
    return [
        (sentence[slice(*hit.who)], sentence[slice(*hit.cue)], tuple(sentence[slice(*part)] for part in hit.content))
        for hit in attributions(sentence)
    ]


def test_what_stands_between_a_speaker_and_the_verb_is_passed_over() -> None:
    linked = read("Pilots in both ports, though, say the mayor's choice caused the delay.")
    dashed = read("Pilots - above all in the old port - said that the quay leans.")
    among = read("There are some, though, who think that the quay leans.")
    bracketed = read("She echoed Sen. Jo Roe (R-Vang), who told a paper on Tuesday that Falk could fall.")
    timed = read("The guild has in the past blamed the owners for the delay.")

    assert linked == [("Pilots in both ports", "say", ("the mayor's choice caused the delay",))]
    assert dashed == [("Pilots", "said", ("the quay leans",))]
    assert among == [("some", "think", ("the quay leans",))]
    assert bracketed == [("Sen. Jo Roe (R-Vang)", "told", ("Falk could fall",))]
    assert timed == [("The guild", "blamed", ("the owners for the delay",))]


def test_a_name_with_its_title_in_short_opens_a_sentence() -> None:
    told = read("Mr. Roe left the hall in May, warning that the quay leans.")

    assert told == [("Mr. Roe", "warning", ("the quay leans",))]


def test_the_place_that_an_agency_puts_first_speaks_not() -> None:
    told = read("TORV, Vang — Ines Falk, despite her promises, left her notes and asserted that the quay leans.")

    assert told == [("Ines Falk", "asserted", ("the quay leans",))]


def test_an_office_before_a_name_is_of_the_speaker() -> None:
    told = read("Liberal presidential nominee Ines Falk left early, saying the quay leans.")

    assert told == [("Liberal presidential nominee Ines Falk", "saying", ("the quay leans",))]


def test_a_report_that_opens_a_sentence_ends_where_the_main_clause_begins() -> None:
    clause = read("When one pilot said on the air that the quay leaned, the host quickly cut her off.")
    phrase = read("With polls showing her ahead, Falk wants to widen her lead, expecting a hard winter.")
    inner = read("After Falk said that Roe, the mayor, lied, the port closed.")

    assert clause == [("one pilot", "said", ("the quay leaned",))]
    assert phrase == [("polls", "showing", ("her ahead",)), ("Falk", "expecting", ("a hard winter",))]
    assert inner == [("Falk", "said", ("Roe, the mayor, lied",))]


def test_what_is_told_of_the_speaker_behind_a_quotation_is_not_said() -> None:
    aged = read("“It leans,” said Falk, 54, who called the guild when she saw it.")
    described = read("“It leans,” said Jo Roe, a friend from Torv.")
    resumed = read("“It leans,” said Falk, “and it will fall.”")

    assert aged == [("Falk", "said", ("“It leans,”",))]
    assert described == [("Jo Roe", "said", ("“It leans,”",))]
    assert resumed == [("Falk", "said", ("“It leans,”", "“and it will fall.”"))]


def test_a_quotation_goes_on_behind_where_it_was_said() -> None:
    told = read("“It leans,” Mr. Roe said in Torv, Vang. “It would be as well to mend it.”")

    assert told == [("Mr. Roe", "said", ("“It leans,”", "“It would be as well to mend it.”"))]


def test_a_quotation_behind_a_colon_is_whose_name_stands_behind_it() -> None:
    told = read("Ines Falk, the mayor, kept quiet for years: “Nobody asked me,” she said.")
    two = read("Falk said it was late: “We must go,” Falk told the Gazette.")

    assert told == [("she", "said", ("“Nobody asked me,”",))]
    assert two == [("Falk", "said", ("it was late",)), ("Falk", "told", ("“We must go,”",))]


def test_a_title_in_quotation_marks_is_where_something_was_said() -> None:
    told = read('Falk acknowledged on "Harbour Hour" that the quay leans.')

    assert told == [("Falk", "acknowledged", ("the quay leans",))]


def test_a_relative_clause_tells_of_the_nearest_people() -> None:
    anybody = read("Voters chose the loud ones over those who touted their skills.")
    woman = read("She wrote a tale of a woman who claims she was hit.")
    both = read("Falk would punish all pilots who have sheltered or endorsed Roe.")
    long = read("Women who have spent their lives in and around harbours know that the danger grows.")

    assert anybody == [("those", "touted", ("their skills",))]
    assert woman[-1] == ("a woman", "claims", ("she was hit",))
    assert both == [("all pilots", "endorsed", ("Roe",))]
    assert [content for _, _, content in long] == [("the danger grows",)]
    assert long[0][0].startswith("Women who have spent")


def test_a_paper_speaks_for_who_sends_it_else_for_itself() -> None:
    issued = read("Doubts grew so loud that the Guild in Torv issued a statement saying that it had no view.")
    signed = read("The move is odd, for Falk opposed any part in a note, or a statement saying the quay leans.")
    tweeted = read("Falk is free, tweeting out a message on Tuesday declaring it’s “so nice” to be out.")
    speech = read("Falk was a guest, and she delivered a long speech blaming Roe for the fire.")

    assert issued == [("the Guild in Torv", "saying", ("it had no view",))]
    assert signed == [("a statement", "saying", ("the quay leans",))]
    assert tweeted[-1] == ("Falk", "declaring", ("it’s “so nice” to be out",))
    assert speech == [("she", "blaming", ("Roe for the fire",))]


def test_where_somebody_writes_is_not_what_is_written() -> None:
    told = read("In Torv, the writer Ines Falk, writing in The Gazette in May, described a “long lunch”.")

    assert [(cue, content) for _, cue, content in told] == [("described", ("a “long lunch”",))]


def test_what_somebody_says_may_stand_behind_what_and_is() -> None:
    told = read("What we know is this: The quay leans.")
    that = read("What the mayor said is that the quay leans.")

    assert told == [("we", "know", ("The quay leans",))]
    assert that == [("the mayor", "said", ("the quay leans",))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A clerk resigned in April, amid allegations that she had struck a guest.",
         ("allegations", "allegations", ("she had struck a guest",))),
        ("Falk's Friday announcement that the quay leans drew a crowd.",
         ("Falk", "announcement", ("the quay leans drew a crowd",))),
        ("Falk is making clear that the quay leans.", ("Falk", "clear", ("the quay leans",))),
        ("Ten clerks were hurt - claims that the owner denies.", ("the owner", "denies", ("Ten clerks were hurt",))),
        ("The mayor called for a new quay.", ("The mayor", "called", ("for a new quay",))),
        ("Falk left, calling for a new quay.", ("Falk", "calling", ("for a new quay",))),
        ("Falk managed to ask whether the quay leans.", ("Falk", "ask", ("whether the quay leans",))),
        ("The film reminds pilots just how far they have come.",
         ("The film", "reminds", ("how far they have come",))),
        ("The quay leans, new data show Friday.", ("new data", "show", ("The quay leans",))),
        ("Roe extolled the crew.", ("Roe", "extolled", ("the crew",))),
    ],
)  # fmt: skip
def test_a_claim_has_many_ways_to_its_speaker(sentence: str, told: tuple[str, str, tuple[str, ...]]) -> None:
    assert read(sentence) == [told]


def test_a_claim_ends_before_the_auxiliary_of_the_next() -> None:
    told = read("Roe has denied every charge, and has promised to fight.")

    assert [content for _, _, content in told] == [("every charge",), ("to fight",)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Falk aimed to hit high notes on Sunday.",
        "Two films were shown, including one voiced by actor Jo Roe.",
        "The sum is shared out according to a formula agreed with all crews.",
        "Ferries maintained their steady pace in May.",
        "Ines Falk reported from Torv.",
        "A rocket will blast off from Torv in May.",
        "Pilots also alleged exchanged a hundred notes.",
        "A new quay, as the guild has asked, would cost a million.",
    ],
)
def test_what_only_looks_like_a_report_is_none(sentence: str) -> None:
    assert read(sentence) == []


def test_a_verb_within_a_claim_is_no_report_of_its_speaker() -> None:
    voiced = read("Falk called on the crew to make its voice heard in Torv.")
    could = read("In talks, the guild agreed that the file could move the vote and suggest they favour Roe.")

    assert [cue for _, cue, _ in voiced] == ["called"]
    assert [cue for _, cue, _ in could] == ["agreed"]


def test_a_sentence_that_opens_with_a_quotation_is_its_speakers_however_much_follows() -> None:
    said = main_attribution("“It leans,” said the clerk, who stood by the quay with a lamp and looked on for hours.")
    told = main_attribution(
        "While the two crews have praised the plan, both of the old ports are ready to hear of it in May."
    )

    assert said is not None
    assert told is None


def test_in_a_title_a_capital_makes_no_name() -> None:
    assert read("Mayor Says Old Quay Leans Since Winter") == [("Mayor", "Says", ("Old Quay Leans Since Winter",))]


def test_what_a_dash_sets_apart_ends_at_the_next() -> None:
    told = read("They keep a list - two pilots said they know which boats leak - and a lamp.")
    mine = read("The race is closer, yes, but — and I stress this — Falk leads.")

    assert told[0] == ("two pilots", "said", ("they know which boats leak",))
    assert mine == [("I", "stress", ("this",))]


def test_a_speaker_is_known_from_afar() -> None:
    row = read("He railed against the toll, blasted the owners and praised Roe for going.")
    relative = read("Falk lost to the clerk, Jo Roe — who famously rejected an offer of help.")
    sent = read("Roe was pointing to the note the owner sent to the pilots in June informing them that the quay leans.")

    assert row[0] == ("He", "blasted", ("the owners",))
    assert relative == [("Jo Roe", "rejected", ("an offer of help",))]
    assert sent == [("the note the owner sent to the pilots in June", "informing", ("the quay leans",))]


def test_who_is_quoted_stands_behind_the_words() -> None:
    told = read("“We have no idea,” the Gazette quoted Ines Falk, the mayor, as saying.")

    assert told[-1] == ("Ines Falk, the mayor", "saying", ("“We have no idea,”",))


def test_an_added_quotation_is_of_the_verb_that_adds_it() -> None:
    told = read("“She is bold,” Falk said, adding, “She has never fled.”")

    assert told == [("Falk", "said", ("“She is bold,”",)), ("Falk", "adding", ("“She has never fled.”",))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Falk repeated a point of hers: that the quay leans by a foot.",
         ("Falk", "repeated", ("the quay leans by a foot",))),
        ("Falk has been pleading with the pilots to stay.", ("Falk", "pleading", ("to stay",))),
        ("In a talk on Saturday, Mr. Roe began by threatening to sue the guild.",
         ("Mr. Roe", "threatening", ("to sue the guild",))),
        ("The plan failed in June despite being praised by many in the guild.",
         ("many in the guild", "praised", ("The plan",))),
        ("Roe no longer believed that the quay leans.", ("Roe", "believed", ("the quay leans",))),
        ("“Are we late?” Ines Falk asked in Torv.", ("Ines Falk", "asked", ("“Are we late?”",))),
    ],
)  # fmt: skip
def test_verbs_reach_their_claims_over_a_word_or_two(sentence: str, told: tuple[str, str, tuple[str, ...]]) -> None:
    assert read(sentence) == [told]


def test_some_before_a_noun_speaks_not() -> None:
    assert read("They met some state lobbyists in Torv.") == []
    assert read("Some wondered whether the quay leans.") == [("Some", "wondered", ("whether the quay leans",))]


def test_a_report_in_an_aside_ends_with_it() -> None:
    relative = read("The guild, which has been late since Falk's claim that the quay leans, has tried to help.")
    dashed = read("Mr. Roe - who denied any theft when he left - shunned her in June.")

    assert relative == [("Falk", "claim", ("the quay leans",))]
    assert dashed == [("Mr. Roe", "denied", ("any theft when he left",))]


def test_what_opens_a_sentence_may_hold_a_name_and_a_quotation() -> None:
    told = read('Calling Mr. Roe\'s rival, Ines Falk, "just the kind of friend I need," Mrs. Vang left the hall.')

    assert told == [("Mrs. Vang", "Calling", ('Mr. Roe\'s rival, Ines Falk, "just the kind of friend I need,"',))]


def test_a_claim_goes_on_behind_its_speaker_with_a_participle() -> None:
    told = read('The move could be a "veiled blow," he said, aimed at "showing them that life is hard."')

    assert told == [
        ("he", "said", ('The move could be a "veiled blow,"', 'aimed at "showing them that life is hard."'))
    ]


def test_a_noun_behind_the_verb_of_a_title_is_no_report() -> None:
    assert read("Clerk Debunks Claim Quay Leans Over Water") == []


def test_a_title_in_an_apposition_is_no_quotation_of_the_speaker() -> None:
    told = read("Ines Falk, author of the play “The Quay” and of two books, told the Gazette it leans.")

    assert [(cue, content) for _, cue, content in told] == [("told", ("it leans",))]


def test_alleged_before_a_noun_reports_nothing() -> None:
    assert [cue for _, cue, _ in read("The letter revealed alleged frauds at the port.")] == ["revealed"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("'Pride is the word I'd use,' said Ines Falk.", ("Ines Falk", "said", ("'Pride is the word I'd use,'",))),
        ("‘I’ve seen it,’ the clerk said on Monday.", ("the clerk", "said", ("‘I’ve seen it,’",))),
        ("Ms Falk said: 'Some of it comes late.'", ("Ms Falk", "said", ("'Some of it comes late.'",))),
        ("The clerks' pay, said Falk, is the owners' fault.",
         ("Falk", "said", ("The clerks' pay", "is the owners' fault"))),
        ("The mayor on Wednesday said that the port is shut.", ("The mayor", "said", ("the port is shut",))),
        ("Vang Ships, the maker of the boat, on Wednesday confirmed the loss of it.",
         ("Vang Ships, the maker of the boat", "confirmed", ("the loss of it",))),
        ("Witnesses described scenes of panic.", ("Witnesses", "described", ("scenes of panic",))),
        ("Falk said that in 1990 the port was shut.", ("Falk", "said", ("in 1990 the port was shut",))),
        ("She added that for each boat she would get a coin.",
         ("She", "added", ("for each boat she would get a coin",))),
        ("As the Torv Times reports, the port will shut.", ("the Torv Times", "reports", ("the port will shut",))),
        ("The port will shut, as Falk noted on Monday.", ("Falk", "noted", ("The port will shut",))),
        ("It began a row, which the guild says is now over.", ("the guild", "says", ("is now over",))),
        ("Falk added it moved her.", ("Falk", "added", ("it moved her",))),
        ("The port shop Vang’s announced that it would shut.", ("The port shop Vang", "announced", ("it would shut",))),
    ],
)  # fmt: skip
def test_marks_days_and_relatives_hide_no_speaker(sentence: str, told: tuple[str, str, tuple[str, ...]]) -> None:
    assert read(sentence) == [told]


def test_a_crowd_that_claps_while_somebody_speaks_says_nothing() -> None:
    assert [who for who, _, _ in read("“I am late,” Falk said, as the crowd applauded.")] == ["Falk"]
