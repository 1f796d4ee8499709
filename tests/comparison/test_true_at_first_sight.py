"""True sentences, freely worded, that were refused at first sight; and false ones of the same kind beside them."""

from __future__ import annotations

import pytest

from summarizer import verify

OP_ED = (
    "Holm could not steer the council.\n\nHis friends say the council would hold him back.\n\nNo one should vote for "
    "him in the hope that the council could stay his hand, because it can't.\n\nJohn J. Roe Jr., a former aide to the "
    "council, is the Lund Professor of Politics at Osk College."
)
HOPE = "No one should vote for him in the hope that the council could stay his hand, because it can't."
LETTER = (
    "The mill was shut in haste.\n\nAt least she can bear to lose, as she did eight years ago.\n\nLars Ward.\n\n"
    "Osk, Torv.\n\nThe council should ask its engineers."
)
LOSE = "At least she can bear to lose, as she did eight years ago."


@pytest.mark.parametrize(
    ("claim", "quote", "article"),
    [
        (
            "The hope that the council could stay his hand is no reason to vote for him, John J. Roe Jr. argues.",
            HOPE,
            OP_ED,
        ),
        ("Lars Ward grants that she at least can bear to lose, as she did eight years earlier.", LOSE, LETTER),
    ],
)
def test_whoever_signs_an_article_may_have_written_it(claim: str, quote: str, article: str) -> None:
    assert verify(claim, [quote], context=[article]).support != "unsupported"


def test_somebody_whom_the_article_only_tells_of_has_not_written_it() -> None:
    claim = "The hope that the council could stay his hand is no reason to vote for him, Ann Lind argues."

    assert verify(claim, [HOPE], context=[OP_ED + "\n\nAnn Lind ran the mill."]).support == "unsupported"


CORONER = (
    "She blamed her fall on a letter of the county coroner. James Holm's letter opened a new inquest.\n\nOn 28 October "
    "Mr Holm told the council that his office was looking at newly found files.\n\nThe mayor, Ida Roe, was away."
)


@pytest.mark.parametrize(
    ("claim", "sources", "context", "kept"),
    [
        (
            "The county coroner told the council on 28 October that new files had come to light and were under review.",
            "On 28 October Mr Holm told the council that his office was looking at newly found files.",
            CORONER,
            True,
        ),
        (
            "The new levy will knock 5 million crowns off Torv Lund's earnings this winter, the bank reckons.",
            "Torv Lund is expecting a hit of 5 million crowns to its profits this winter because of the levy.",
            "",
            True,
        ),
        (
            "The new levy will knock 5 million crowns off Torv Lund's earnings this winter, the union reckons.",
            "Torv Lund is expecting a hit of 5 million crowns to its profits this winter because of the levy.",
            "",
            False,
        ),
        (
            "The bridge was sold, according to Lantern's editor-at-large, Ann Lea Roe.",
            "Lantern's editor-at-large, Ann Lea Roe said the bridge was sold.",
            "",
            True,
        ),
    ],
)
def test_a_speaker_may_be_called_by_what_it_is(claim: str, sources: str, context: str, kept: bool) -> None:
    verdict = verify(claim, [sources], context=[context] if context else [])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("No flood in living memory has done the valley worse harm than the one at Osk.",
         "The flood at Osk is the worst in the living memory of the valley.", True),
        ("Daylight in Torv grows by an hour between the first and last days of January.",
         "Torv has eight hours of daylight on New Year's Day and nine on Jan. 31.", True),
        ("The first-born daughter of Otto Roe, Ida, runs the mill.",
         "Ida, the eldest daughter of Otto Roe, runs the mill.", True),
        ("Otto Roe, president of Torv between 2001 and 2009, was fined.",
         "Otto Roe, Torv's former president, who led it from 2001 to 2009, was fined.", True),
        ("Otto Roe, president of Torv, was fined.", "Otto Roe, Torv's former president, was fined.", False),
        ("It kept crossing Lind's mind that a nurse might come, but none did, Lind told the court.",
         "“I kept thinking, maybe a nurse is going to come, but none came,” Lind told the court.", True),
        ("Lund's 2014 intake of 78 clerks was a little bigger than the one it picked two years earlier.",
         "In 2014 Lund took on 78 clerks, slightly more than in 2012.", True),
        ("Despite his mother's plea to stay at home, Roe felt that it mattered to be there.",
         "Although his wife asked him to stay at home, Roe felt it was important to be there.", False),
        ("The quay was the setting of the second meeting between Roe and her rival.",
         "The two met for the first time on the quay.", False),
        ("Of the six mills struck, the one at Osk saw the second-heaviest loss of life.",
         "The storm struck six mills, the deadliest collapse being at Osk.", False),
        ("Officers of the Finnish navy said on Sunday that the ferry may have turned back.",
         "Swedish naval officials said on Sunday that the ferry may have turned back.", False),
        ("Two drunk men broke into the mill.", "Two men, apparently drunk, broke into the mill.", False),
    ],
)  # fmt: skip
def test_what_is_told_in_other_words_is_kept_and_what_is_more_is_not(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_a_share_that_the_article_gives_of_something_else_is_not_the_cited_one() -> None:
    quote = "About two-thirds of the loss comes from the new levy, Lund said in its report."
    article = f"{quote}\n\nLund, which gets more than 40 percent of its sales abroad, has nine mills."

    verdict = verify("Lund's report traces some 40 percent of the damage to the new levy.", [quote], context=[article])

    assert verdict.support == "unsupported"


@pytest.mark.parametrize(
    "sentence", ["The two fail for very different reasons, so the notes are wrong.", "He gave good reasons."]
)
def test_a_noun_behind_an_adjective_is_no_verb_of_speech(sentence: str) -> None:
    from summarizer.comparison import Passage
    from summarizer.comparison.parties.reports import reports

    assert not reports(Passage(sentence))
