"""Whose words an article's own voice, a quotation without a speaker and "by her reckoning" are."""

from __future__ import annotations

import pytest

from summarizer.verification import verify

COLUMN = (
    "The bells we deserve\n"
    "The Sentinel's view\n"
    "The tower of Torv has stood empty for a year. In our view a council without its bells has forgotten its ears. "
    "Mrs Penrose, who rang them for forty years, told the Sentinel that she missed the noise. "
    "We think the bell should come home by Easter."
)
INTERVIEW = (
    "Jonas Vale, the founder, came at noon. Edda Brandt, the keeper of the tower, had left. "
    '"The bell is sound," Vale said. "Nobody has ever complained about the frame. It was oiled in spring." '
    "The council's spokesman, Odd Renn, would not comment. By his reckoning the repair cost ninety crowns. "
    "The keeper was heard as a witness. She was not charged, a police spokesman said."
)


def _refused(text: str, quote: str, article: str) -> bool:
    assert quote in article
    return verify(text, [quote], context=[article]).support == "unsupported"


@pytest.mark.parametrize(
    "text",
    [
        "The Sentinel holds that a council that lacks its bells has forgotten its ears.",
        "In the Sentinel's view, a council without its bells has forgotten its ears.",
        "The editorial says a council without its bells has forgotten its ears.",
    ],
)
def test_what_an_article_says_in_its_own_name_its_outlet_says(text: str) -> None:
    quote = "In our view a council without its bells has forgotten its ears."

    assert not _refused(text, quote, COLUMN)


def test_what_an_article_says_in_its_own_name_nobody_named_in_it_says() -> None:
    quote = "In our view a council without its bells has forgotten its ears."
    text = "Mrs Penrose says that a council that lacks its bells has forgotten its ears."

    assert _refused(text, quote, COLUMN)


def test_the_outlet_tells_what_the_article_tells() -> None:
    quote = "The tower of Torv has stood empty for a year."

    assert not _refused("The tower of Torv, the Sentinel writes, has been empty for a year.", quote, COLUMN)
    assert _refused("The tower of Torv, the ministry says, has been empty for a year.", quote, COLUMN)


def test_a_quotation_goes_on_in_the_mouth_that_began_it() -> None:
    quote = '"Nobody has ever complained about the frame.'

    assert not _refused("Vale said nobody had ever complained about the frame.", quote, INTERVIEW)
    assert _refused("Brandt said nobody had ever complained about the frame.", quote, INTERVIEW)


def test_whose_a_reckoning_is_the_sentences_before_tell() -> None:
    quote = "By his reckoning the repair cost ninety crowns."

    assert not _refused("Renn reckons that the repair cost ninety crowns.", quote, INTERVIEW)


def test_the_force_is_the_police_of_whose_spokesman_the_article_has() -> None:
    quote = "The keeper was heard as a witness. She was not charged, a police spokesman said."

    assert not _refused("The keeper was heard as a witness, a spokesman for the force said.", quote, INTERVIEW)


def test_a_speaker_put_in_between_is_not_called_what_stands_before_the_comma() -> None:
    article = (
        "Torvany asked the guild for water. The bridge to Torvany will stay shut until Friday, Vale said. "
        "Torvany says that it needs the water to save its mill. Two boats lie idle in the harbour."
    )
    quote = "Torvany says that it needs the water to save its mill."

    assert _refused("Vale acknowledged that the water was needed to save Torvany's mill.", quote, article)


def test_i_and_we_in_quotation_marks_are_the_quoted_ones() -> None:
    article = (
        "Edda Brandt came at noon. The mayor stayed away. "
        '"I had said to all of them that if the bell broke I would go. It did. I went," Brandt said.'
    )
    quote = '"I had said to all of them that if the bell broke I would go.'

    assert not _refused("Brandt said she had told all of them that she would go if the bell broke.", quote, article)
    assert _refused("The mayor said he had told all of them that he would go if the bell broke.", quote, article)


def test_quoted_words_are_theirs_in_whose_mouth_the_source_has_them() -> None:
    quote = "Vale says he would look at such a plan. Brandt says that she would look at it too, “from the far side”."

    assert _refused("Vale says that he would look at such a plan “from the far side”.", quote, quote)
    assert not _refused("Brandt says that she would look at the plan “from the far side”.", quote, quote)


def test_several_people_are_no_he() -> None:
    article = (
        "Jonas Vale met the builders in Torv. It was Monday. Two carts stood there. He denied that there was a debt."
    )

    assert _refused("The builders denied that there was a debt.", "He denied that there was a debt.", article)


def test_who_is_told_of_as_she_is_the_last_one_named() -> None:
    article = (
        "Signe Holt runs the ferry. The quay is old. This town has Ada Renn, who teaches. "
        "She is not of the guild. She thinks that the guild has the matter upside down."
    )
    quote = "She thinks that the guild has the matter upside down."

    assert not _refused("Renn thinks the guild has the matter upside down.", quote, article)
    assert _refused("Signe Holt thinks the guild has the matter upside down.", quote, article)


def test_what_the_next_sentence_calls_somebody_they_may_be_called() -> None:
    article = (
        "Hanno Weir read that sitting down. He is the glazier who built the case. "
        "Anyone who melts the cup will be disappointed, Weir says, because it is mostly tin. The museum was shut."
    )
    quote = "Anyone who melts the cup will be disappointed, Weir says, because it is mostly tin."

    assert not _refused("Anyone who melts the cup will be disappointed, the glazier says.", quote, article)


def test_a_spokeswoman_is_no_he() -> None:
    article = (
        "The ferry burned, the guard's officer, Josef Rind, said. He said it was out by noon. "
        "The line's spokeswoman would not comment. The port stayed open."
    )

    assert _refused("It was out by noon, the line's spokeswoman said.", "He said it was out by noon.", article)
    assert not _refused("It was out by noon, Rind said.", "He said it was out by noon.", article)


def test_a_journal_that_no_source_names_may_be_its_own() -> None:
    article = "We set out what can be measured. The claim that the dam stands in Torv is not correct. It is old."
    quote = "The claim that the dam stands in Torv is not correct."

    assert not _refused(
        "The Bridge Engineering Quarterly disputes the claim that the dam stands in Torv.", quote, article
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The bank's analyst expects a loss of nine crowns.",
         "Pia Strand, an analyst who follows mills at the bank, expects a loss of nine crowns."),
        ("The guild argues against a march.", "There should be no march, the guild says, whatever the signs say."),
        ("Strand said the door had been held by two bolts.", "What held the door was two bolts, Strand said."),
    ],
)  # fmt: skip
def test_what_hangs_on_a_speaker_or_is_held_is_no_other_speaker(text: str, quote: str) -> None:
    article = f"The mill at Torv is old. Pia Strand knows it well. {quote} It opened in spring."

    assert not _refused(text, quote, article)


def test_a_spokeswoman_is_hers_who_stands_before() -> None:
    article = (
        "Nine were hurt, the Lantern Society said. Spokeswoman Bridie Cole said the youngest was six. "
        "It rained all night. The road was shut."
    )

    assert not _refused(
        "The youngest was six, according to the society's spokeswoman.",
        "Spokeswoman Bridie Cole said the youngest was six.",
        article,
    )
