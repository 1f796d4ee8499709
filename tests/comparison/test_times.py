"""Dates and times of day against what the sources say."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures import times
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def found(claim: str, *cited: str, context: str = "") -> list[Difference]:
    return list(times.differences(Passage(claim), Sources(cited, [context] if context else [])))


def clashes(claim: str, *cited: str) -> list[str]:
    return [difference.reason for difference in found(claim, *cited) if difference.relation == "clash"]


REWORDED = [
    ("The fire was out by 8.50 a.m.", "The fire was out before nine in the morning."),
    ("Ferries are cancelled until Friday.", "No ferry will sail before Friday."),
    ("The bridge will not be open before Friday's works.", "The bridge will not be open before Friday."),
    ("It was written on Sunday, not on Monday as they say.", "It was written on Sunday, contrary to talk of Monday."),
    ("The strike lasted until 31 March.", "The strike lasted until the end of March."),
    ("Lunch is at noon.", "Lunch is at midday."),
    ("The train left at 9.30 a.m.", "The train left at half past nine."),
    ("The train left at 21:15.", "The train left at a quarter past nine in the evening."),
    ("He died on 14 May 2019.", "He died in May 2019."),
    ("He died on 14 May 2019.", "He died on May 14."),
    ("A few hours later it sank.", "Within hours it sank."),
    ("The first flight is at 7.05.", "The first flight leaves at 7:05 a.m."),
    ("The dam, finished in the spring of 1958, leaks.", "The dam was completed in 1958 and leaks."),
    ("Ms Ek was the last to leave, on the 3rd of May.", "Ms Ek left last, on May 3rd."),
    ("The ship sank on Tuesday night.", "The ship went down during the night on Tuesday."),
    ("The hall was built in 2011, a year before the games.", "The hall was built a year before the games of 2012."),
    ("The club was in debt in the second quarter.", "The club was in debt between April and June."),
    ("The kiln was lit from Monday to Friday.", "The kiln was lit from Monday."),
    ("The board split five to two.", "The board split, with five in favour and two against."),
]
TURNED = [
    ("The road reopened at 6.30 p.m.", "The road reopened at 6.30 a.m."),
    ("The concert begins at half past eight.", "The concert begins at half past nine."),
    ("She was born in 1947.", "She was born in 1974."),
    ("He resigned on 3 March 2020.", "He resigned on 3 March 2021."),
    ("The law takes effect in early May.", "The law takes effect in late May."),
    ("The strike began on Monday.", "The strike began on Tuesday."),
    ("The strike began on Monday morning.", "The strike began on Monday evening."),
    ("The shop is open until the end of June.", "The shop is open until the start of June."),
    ("The plant closed in spring.", "The plant closed in autumn."),
    ("The talks ended a day later.", "The talks ended a day earlier."),
    ("The offer must be accepted before 4 May.", "The offer must be accepted after 4 May."),
    ("The minister arrived yesterday.", "The minister will arrive tomorrow."),
    ("Ratings fell last week.", "Ratings fell next week."),
    ("The match was moved from Saturday to Sunday.", "The match is on Saturday rather than Sunday."),
    ("Tickets are valid until 31 October.", "Tickets are valid from 31 October onwards."),
    ("The lock opens by noon on Friday.", "Noon on Friday is the earliest that the lock opens."),
    ("The fair is put off to next weekend.", "The fair was put off last weekend."),
    (
        "The roof was inspected in 2017; its drains were renewed in 2011.",
        "The drains of the roof were renewed in 2017; it was inspected in 2011.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), REWORDED)
def test_the_same_time_in_other_words_passes(source: str, claim: str) -> None:
    assert clashes(claim, source) == []


@pytest.mark.parametrize(("source", "claim"), TURNED)
def test_a_changed_time_clashes(source: str, claim: str) -> None:
    assert clashes(claim, source)


def test_a_changed_date_is_named_with_the_nearest_one() -> None:
    source = "The treaty was signed on 9 June and takes effect in October."

    assert clashes("The treaty was signed on 19 June.", source) == ["says 19 June, source says 9 June"]


def test_a_changed_hour_is_named() -> None:
    assert clashes("The ferry sailed at 6.40 a.m.", "The ferry sailed at 6.10 a.m.") == [
        "says 6.40 a.m., source says 6.10 a.m."
    ]


def test_another_day_of_the_same_article_does_not_carry_the_claim() -> None:
    cited = "The choir sings at the old chapel on Thursday."
    context = "The post office is shut until Friday."

    (difference,) = found("The choir will sing at the old chapel on Friday.", cited, context=context)

    assert difference.reason == "says Friday, source says Thursday"


def test_a_weekday_that_no_source_gives_is_left_open() -> None:
    (difference,) = found("The court ruled on Monday.", "The court ruled on 4 May.")

    assert difference.relation == "unknown"


def test_an_hour_as_a_word_may_be_a_count() -> None:
    assert found("The toll stood at five.", "Five people died at noon.") == []


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (
            "The lid will not be ready before June.",
            "The lid will be ready by June.",
            "by June, source says not before June",
        ),
        ("The storm will not come before Friday.", "The storm will come on Friday at the latest.", "not before Friday"),
        ("She stays until the end of June.", "She stays beyond the end of June.", "until the end of June"),
    ],
)
def test_what_is_not_to_be_before_a_day_is_not_told_as_done_by_it(source: str, claim: str, reason: str) -> None:
    assert [reason in told for told in clashes(claim, source)] == [True]


def test_a_year_may_be_worked_out_of_two_cited_sentences() -> None:
    source = "The team has played at Mill Lane since 1911. The club is eight years older than its ground."

    assert clashes("Founded in 1903, the club has played at Mill Lane since 1911.", source) == []
    assert clashes("Founded in 1905, the club has played at Mill Lane since 1911.", source) != []


def test_a_date_is_not_put_together_of_two() -> None:
    source = "The owners vote in May, and the sale closes at the end of July."

    (reason,) = clashes("The sale closes by the end of May.", source)

    assert reason == "says by the end of May, source says end of July"


def test_the_rest_of_the_week_is_not_the_next_one() -> None:
    assert clashes("The school is shut all next week.", "The school is shut for the rest of the week.")
    assert not clashes("The school stays shut this week.", "The school is shut for the rest of the week.")


def test_a_month_is_not_put_to_the_year_of_another_event() -> None:
    source = "The ship was built in 1988 and last passed an inspection in March."

    assert clashes("The ship was built in March 1988.", source) == ["says March 1988, source says 1988"]
    assert clashes("It was built in March 1988.", "It was planned in 1988 and built in March that year.") == []


LAMP = "The firm showed a folding lamp on Tuesday that will reach the shops in May."
QUAY = "The yard was told to pay 4 million crowns to fishermen whose boats were crushed by a crane in 2019."
OATH = "The warden, who was questioned on Friday, stepped down on Monday."
STOVE = "The blaze began in the kitchen, according to the owner, and was under control by 7.20 a.m."
RACE = "Runners who had left at noon crossed the bridge on Sunday, and on Monday they went home."


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (LAMP, "The lamp reached the shops on Tuesday.", "says 'reached' of Tuesday, the source of May"),
        (QUAY, "The yard was told to pay 4 million crowns in 2019.", "of 2019, which the source tells of 'crushed'"),
        (OATH, "The warden was questioned on Monday.", "says 'questioned' of Monday, the source of Friday"),
        (STOVE, "The blaze began in the kitchen at 7.20 a.m.", "which the source tells of 'was'"),
    ],
)
def test_the_date_of_another_deed_of_the_sentence_is_refused_with_that_deed_or_its_own_date(
    source: str, claim: str, reason: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert any(reason in told for told in verdict.reasons), verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LAMP, "The lamp was shown on Tuesday."),
        (LAMP, "The lamp is to reach the shops in May."),
        (OATH, "The warden was questioned on Friday."),
        (OATH, "The warden stepped down on Monday."),
        (STOVE, "The blaze was under control by 7.20 a.m."),
        (RACE, "On Monday the runners went home."),
        (RACE, "The runners crossed the bridge on Sunday."),
    ],
)
def test_a_date_told_with_its_own_deed_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_a_date_that_opens_a_clause_is_told_of_the_verb_behind_it() -> None:
    source = "The hall was left to the parish in 1887, provided that a dance be held in it on the first Monday in May."

    assert not clashes(
        "The hall was left to the parish, provided that on the first Monday in May a dance be held.", source
    )
