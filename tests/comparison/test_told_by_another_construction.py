"""Figures, superlatives, speakers and causes that a summary tells by another construction, and tells truly."""

from __future__ import annotations

import pytest

from summarizer import verify

_TRAM = (
    "Donald Roe, 62, of Osby, Philip Lund, 52, and Robert Holm, 63, both of New Vale, died in the accident when the "
    "tram overturned as it entered a bend at high speed, according to Torv Transport Police."
)
_SCHOOL = (
    "A disturbed 20-year-old kills his mother in Osby in December 2012 before blasting his way into the Vale school "
    "and shooting dead 20 children ages 6 and 7, plus six adults."
)
_LAMPS = (
    "In January, two big Torv investors asked Lund Works to study the health effects of its lamps and to make it "
    "easier to limit children's use of them."
)
_FARES = "And the rooms do not come cheap: some of the guests spent $30,000 to $50,000 a year, according to the guild."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            'He added: "I suspect if Lund had not done that, he\'d be ahead by 10 or 15 points right now."',
            "He thinks Lund would otherwise be leading by 10 to 15 points.",
        ),
        (
            "Ann Roe and Per Holm led the celebrations as the Torv Bears ended their 108-year curse to finally win the "
            "Vale Cup.",
            "The Torv Bears have won the Vale Cup, ending a curse of 108 years.",
        ),
        (_TRAM, "Police say the tram was travelling fast when it toppled over on a bend."),
        (
            _LAMPS,
            "Two large investors asked Lund Works in January to make it easier to limit how children use its lamps.",
        ),
        (
            _SCHOOL,
            "In 2012 a 20-year-old man killed his mother and then 20 children and six adults at the Vale school.",
        ),
        (
            "The yard has boasted the ferry will have double the thrust of the next largest ship in use.",
            "According to the yard, the ferry is twice as powerful as the next biggest one in service.",
        ),
        (_FARES, "Some guests paid up to $50,000 a year for rooms, the guild says."),
        (
            "The rocket can lift a payload of nearly 64 metric tons (141,000 lb), more than a laden airliner.",
            "The rocket can carry almost 64 tonnes, more than the weight of a loaded airliner.",
        ),
        (
            "The ferry was forced to turn around four hours into its trip when a stranger was found on board.",
            "The ferry turned back after four hours when a stranger was found on board.",
        ),
        (
            'The organisers said that they believed a canister had exploded, setting off "multiple detonations".',
            "The organisers believe that an exploding canister caused a series of detonations.",
        ),
        (
            "Lund, who has played the premier in a trio of films, told the Post that he would return to Vale.",
            "Lund has portrayed the premier in three films.",
        ),
        (
            "Otto Lund was a gambler, and his last known full-time employment was 30 years ago.",
            "Otto Lund was a gambler who had not held a full-time job for some 30 years.",
        ),
        (
            "The ability to name germs on board could aid in the ability to treat sailors' ailments in real time, as "
            "well as assisting in the search for plague.",
            "The technique could help treat sick sailors faster and find plague.",
        ),
        (
            "According to Post reports, some have such mistrust in the Vale authorities after 17 days of lies that "
            "they refused to accept their relatives were dead.",
            "Some families refused to believe it because they no longer trusted Vale's authorities.",
        ),
        (
            "Twenty years ago, defending champions Osby had just two players born outside Vale on their books: "
            "midfielder Sig Jonsson and forward Niall Roe.",
            "Osby, the champions, then had just two foreign-born players, Sig Jonsson and Niall Roe.",
        ),
    ],
)
def test_what_is_told_by_another_construction_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_FARES, "Some guests paid up to $30,000 a year for rooms, the guild says."),
        (_FARES, "Some guests paid at least $50,000 a year for rooms, the guild says."),
        (
            _SCHOOL,
            "In 2012 a 26-year-old man killed his mother and then 20 children and six adults at the Vale school.",
        ),
        (
            "Lund, who has played the premier in a trio of films, told the Post that he would return to Vale.",
            "Lund has portrayed the premier in four films.",
        ),
        (
            "Ann Roe and Per Holm led the celebrations as the Torv Bears ended their 108-year curse to finally win the "
            "Vale Cup.",
            "Ann Roe has won the Vale Cup.",
        ),
        (
            'The organisers said that they believed a canister had exploded, setting off "multiple detonations".',
            "The organisers believe that a burning lamp caused a series of detonations.",
        ),
        (
            "The ferry was forced to turn around four hours into its trip when a stranger was found on board.",
            "The ferry turned back after five hours when a stranger was found on board.",
        ),
    ],
)
def test_and_what_is_told_wrongly_by_it_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_chief_of_the_police_speaks_for_the_police_and_not_for_the_union() -> None:
    quote = "He said the suspect then fled from the area on foot and remained at large at least an hour later."
    article = (
        "There were fears over the rally. But it was later revealed to be a quarrel, according to Robert Holm, "
        "assistant chief of the Osby Police Department. “This man walked away, then turned and fired,” Holm said. "
        + quote
    )
    claim = "The gunman escaped on foot and had not been caught an hour later, police said."

    assert verify(claim, [quote], context=[article]).support == "weak"
    assert verify(claim.replace("police", "the union"), [quote], context=[article]).support == "unsupported"


def test_who_calls_it_a_slander_denies_it_whoever_else_does() -> None:
    quote = (
        "Responding to the allegations, Roe said: “The attempt to defame people linked to my family is nothing but an "
        "attempt to distract people.”"
    )
    article = (
        f"A company owned by in-laws of Premier Ann Roe took out millions, the Post reported. {quote} The company in "
        "question has firmly denied the reports."
    )

    verdict = verify(
        "Premier Ann Roe dismissed the report as an attempt to distract people.", [quote], context=[article]
    )

    assert verdict.support == "weak"


def test_the_scene_is_the_place_that_the_article_tells_of() -> None:
    quote = "A large rescue team, including police, firemen and paramedics, have been sent to the scene."
    article = f"The boy fell into a well on a farm in Osby. {quote} He is six."
    claim = "Police, firefighters and paramedics have been sent to the farm."

    assert verify(claim, [quote], context=[article]).support == "weak"
    assert verify(claim.replace("farm", "school"), [quote], context=[article]).support == "unsupported"


def test_a_firm_founded_years_ago_by_somebody_has_founded_nobody() -> None:
    source = "The Heavy is serious business for the private boat company founded 16 years ago by Ann Roe."

    assert verify("The private company founded Ann Roe 16 years ago.", [source]).support == "unsupported"


def test_what_nothing_changed_has_not_been_changed() -> None:
    source = (
        "In a letter to the senate, director Otto Lund said the bureau had finished its review and found nothing to "
        "change its previous position."
    )
    claim = "Director Otto Lund told the senate that the review had not changed the bureau's earlier view."

    assert verify(claim, [source]).support == "weak"
    assert verify(claim.replace("had not changed", "had changed"), [source]).support == "unsupported"


def test_what_is_weaker_than_another_does_not_surpass_it() -> None:
    heavy = (
        "But when it departs, the Heavy with its three boosters will be the most powerful working rocket out there "
        "today, by a factor of two."
    )
    king = "The Heavy won't surpass the Vale moon rocket, still all-time king of the launch circuit."
    claim = "It will be twice as powerful as any other rocket now in use, though weaker than the Vale moon rocket."

    assert verify(claim, [heavy, king]).support == "weak"
    assert verify(claim.replace("though weaker", "and stronger"), [heavy, king]).support == "unsupported"


def test_the_strongest_so_far_is_the_strongest_of_what_was_told_before() -> None:
    source = "In September, Vale carried out its sixth and most powerful rocket test."

    assert (
        verify("Vale carried out its sixth rocket test, its strongest so far, in September.", [source]).support
        == "weak"
    )


def test_what_is_numbered_in_the_cited_words_is_not_ranked_by_another_sentence() -> None:
    quote = "It is number two in a trilogy of big moons that can be seen near the closest point to Earth."
    article = f"The first big moon of 2018 lights up the sky. {quote} It is late."

    assert verify("It is the second of three big moons in a row.", [quote], context=[article]).support == "weak"
    assert verify("It is the third of three big moons.", [quote], context=[article]).support == "unsupported"


def test_what_the_cited_words_call_the_biggest_needs_no_limit_that_others_set() -> None:
    quote = "Biggest leak in the history of data journalism just went live, Ed Lund wrote."
    article = f"Torv's Post has released the biggest leak in journalistic history. {quote} It was late."

    verdict = verify(
        "Ed Lund called it the biggest leak in the history of data journalism.", [quote], context=[article]
    )

    assert verdict.support != "unsupported"
