from __future__ import annotations

import pytest

from summarizer.comparison.causes.causes import differences
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "The pool was closed on Friday because of a broken pump.",
            "The pool was closed on Friday because the lifeguards were ill.",
        ),
        ("For want of coal the mill in Torv stood still.", "The mill in Torv stood still on Monday."),
        (
            "The mayor's resignation was prompted by the broken pump in the pool.",
            "The mayor's resignation came a week after the broken pump was found in the pool.",
        ),
        ("The pool was closed on Friday, thanks to warm weather.", "The pool was closed on Friday."),
        ("The bank sold its headquarters in order to pay its fines.", "The bank sold its headquarters to a hotel."),
        ("She left Torv out of anger at the council.", "She left Torv in May."),
        (
            "The bakery in Olm shut in March because its lease had run out.",
            "The bakery in Olm shut in March because flour had become too dear.",
        ),
        (
            "The owner put the bakery's closure down to quarrels with a supplier.",
            "The owner blamed the price of flour for the bakery's closure.",
        ),
        ("The cable car was shut as a protest against the new fares.", "The cable car was shut as a precaution."),
        ("The swimmer was prevented by a cramp from finishing.", "The swimmer was barred by the jury from finishing."),
        (
            "The fire forced the theatre in Lund to cancel its season.",
            "Two weeks after the fire the theatre in Lund cancelled its season.",
        ),
        (
            "A week of rain explains why the reservoir at Gorm stayed half empty.",
            "Although it had rained for a week, the reservoir at Gorm stayed half empty.",
        ),
        ("A faulty engine was what sank the barge.", "What sank the barge was a loose hatch."),
        ("A shortage of hay lifted milk prices by 4 percent.", "Milk prices rose by 4 percent."),
        ("A bucket on the stairs stopped the lift.", "The lift stopped. Somebody had left a bucket on the stairs."),
    ],
)
def test_a_reason_that_the_source_does_not_give_is_a_clash(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.kind == "cause"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The pool was closed owing to a broken pump.", "A broken pump led to the closure of the pool."),
        ("The pool was closed because its pump broke.", "The pool was closed: its pump had broken."),
        ("The pool was shut because of repairs to the pump.", "The pool was shut for repairs to the pump."),
        ("Half of the cattle died as a result of the drought.", "The drought killed half of the cattle."),
        (
            "The bakery in Olm closed in March because flour had become too expensive.",
            "The bakery in Olm closed in March. Flour, its owner said, had become too dear.",
        ),
        ("The cable car was closed as a precaution.", "As a precaution, the cable car was shut."),
        ("She was fined because she had crossed the line.", "She was fined after crossing the line."),
        ("A loose hatch was what had sunk the barge.", "What sank the barge was a loose hatch."),
        ("A strong wind stopped the lift.", "The lift stopped in the strong wind."),
        ("The council raised the fees.", "The fees were raised by the council."),
        ("The zoo moved out of the town.", "The zoo moved to a village in May."),
        ("The pool is due to open on Friday.", "The pool will open on Friday."),
        ("The pool was closed on Friday.", "The pool was closed on Friday."),
    ],
)
def test_the_reason_of_the_source_in_other_words_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_a_reason_beside_an_article_that_shares_no_word_with_it_is_no_difference_of_its_own() -> None:
    article = "Ann left. Tom slept. Eve swam. Max sang. Ida danced. Rain fell."

    assert _found("The upper cable railway stopped because the electric motor had overheated badly.", article) == []


def test_a_thing_that_is_told_elsewhere_is_not_the_thing_in_the_reason() -> None:
    source = "The plan was dropped in May because it would have flooded the cellar. The chapel was not harmed."

    (found,) = _found("The plan was dropped in May because it would have harmed the chapel.", source)

    assert found.reason == "gives another reason than the source: 'because it would have harmed the chapel'"


def test_another_word_for_the_thing_in_the_reason_is_no_other_reason() -> None:
    source = "The plan was dropped in May because it would have flooded the cellar. The chapel was not harmed."

    assert _found("The plan was dropped in May because it would have swamped the basement.", source) == []


def test_who_says_it_is_no_part_of_a_reason() -> None:
    source = "What stopped the mill was sand in the gears, Dr Roe said. The belt was not torn, as Dr Roe had feared."

    (found,) = _found("Dr Roe said a torn belt was what had stopped the mill.", source)

    assert found.kind == "cause"


def test_an_infinitive_behind_a_comma_tells_an_aim() -> None:
    source = "The pool was closed in 2020, to keep the town out of debt."

    (found,) = _found("The pool was closed in 2020 because of the drought.", source)

    assert found.kind == "cause"


def test_what_comes_of_it_may_stand_behind_an_and() -> None:
    source = "The pump has broken, and the draining of the dock will now take until May."

    assert _found("Because the pump is broken, the draining of the dock will take until May.", source) == []


def test_a_reason_may_be_named_as_one() -> None:
    source = "The mill raised its price in May and named fuel as the main reason. Rents rose too."

    (found,) = _found("The mill raised its price in May, naming the fall in rents as the main reason.", source)

    assert found.kind == "cause"


def test_a_quality_may_be_named_for_its_degree() -> None:
    source = "Nobody in Torv speaks of the pier because it is small."

    assert _found("Nobody in Torv speaks of the pier because of its size.", source) == []


def test_no_object_stands_behind_a_comma() -> None:
    source = "Three pumps in Torv ran on the day of our visit; the fourth was broken."

    assert _found("Three pumps in Torv ran when the paper visited, the fourth being broken.", source) == []


_RAIDS = "The loan was approved after months of deadly raids around the harbour and in Tarn."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Approval of the loan set off months of deadly raids around the harbour and in Tarn.", _RAIDS),
        ("The closure of the mine led to a long strike.", "The mine closed after a long strike by the drivers."),
        (
            "Bread prices in Orvik rose because the bakers walked out.",
            "Bread prices rose before the bakers walked out.",
        ),
        (
            "Scrapping the toll sparked weeks of protest in Lund.",
            "Following weeks of protest in Lund it scrapped the toll.",
        ),
    ],
)
def test_what_came_after_it_cannot_have_caused_it(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.reason.startswith("gives as the cause what came after it")
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Months of deadly raids in Tarn led to the approval of the loan.", _RAIDS),
        (
            "The toll was scrapped to end the protest in Lund.",
            "The toll was scrapped before the protest in Lund ended.",
        ),
        ("The drivers set off for Tarn.", "The drivers left for Tarn after the vote."),
    ],
)
def test_what_came_before_it_may_have_caused_it(claim: str, source: str) -> None:
    assert _found(claim, source) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A shortage of water was why the dam was lowered.", "The dam was lowered for repairs to the gate."),
        (
            "Worries about a weak currency were the bank's chief motive for raising its rate by half a point.",
            "The bank raised its rate by half a point and named wages as the main reason.",
        ),
        (
            "Worried that seawater would flood the well, crews put steel tubes around it.",
            "Crews put steel tubes around the well to keep the boy from being hurt by the diggers.",
        ),
    ],
)
def test_what_moved_somebody_and_what_was_the_reason_are_reasons(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert (found.kind, found.relation) == ("cause", "clash")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Wages were the bank's chief motive for raising its rate.", "Wages made the bank raise its rate."),
        (
            "Worried that the diggers would hurt the boy, crews put steel tubes around the well.",
            "Crews put steel tubes around the well to keep the boy from being hurt by the diggers.",
        ),
        ("Crews are worried that the well will flood.", "The well may flood, crews fear."),
        ("Nobody knows why the well was what it was.", "The well was deep."),
    ],
)
def test_a_reason_named_so_in_other_words_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_one_verb_of_a_reason_may_be_a_turn_of_phrase_in_a_free_claim() -> None:
    source = "Telex, Orbon and Viro are all blocking the handy Boost feature of the new phone."
    free = "Owners of the latest handset cannot use Boost on Telex, Orbon or Viro, because all of them have barred it."
    other = "Telex, Orbon and Viro are all blocking the handy Boost feature because the regulator complained."

    assert all(found.relation == "unknown" for found in _found(free, source))
    assert [found.relation for found in _found(other, source)] == ["clash"]


def test_shortly_after_tells_a_time_where_the_source_tells_one() -> None:
    source = "In clips shared online, odd bangs can be heard not long after the first rockets light up the bay."

    assert _found("Shortly after the show got going, strange noises are audible in clips shared online.", source) == []
    (found,) = _found("Odd bangs can be heard in clips shared online after a lorry had crashed into a tent.", source)
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "relations"),
    [
        ("Serious shortcomings in shielding pensioners against hunger led to the closure of both homes.", []),
        ("Serious quarrels over overtime in winter led to the closure of both homes.", ["clash"]),
    ],
)
def test_what_the_source_has_come_before_it_in_other_words_may_be_the_cause(claim: str, relations: list[str]) -> None:
    source = "Both homes were closed after inspectors found grave failings in protecting residents from neglect."

    assert [found.relation for found in _found(claim, source)] == relations
