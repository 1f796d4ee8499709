from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.direction import differences
from summarizer.comparison.sources import Sources


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rents in Torv rose by 4 percent.", "Rents in Torv fell by 4 percent."),
        ("The ferry left Osk ten minutes ahead of time.", "The ferry sailed from Osk ten minutes late."),
        ("Younger drivers brake less than older ones.", "Younger drivers brake more than older ones."),
        ("Exports picked up by 3 percent from April to May.", "Exports slowed in May, down 3 percent from April."),
        ("The tax on bread was raised in June.", "The council cut the tax on bread in June."),
        ("The mill lies 12 kilometres upstream at Torv.", "At Torv, 12 kilometres downstream, lies the mill."),
        ("The ferry left Orm for Torv at six.", "The ferry sailed from Torv for Orm at six."),
        ("The council accepted the offer of the tram company.", "The council turned down the tram company's offer."),
        ("The train left 10 minutes ahead of schedule.", "The train left 10 minutes late."),
        ("The opening was brought forward to 3 June.", "The opening was put back to 3 June."),
        ("The price went from 9 to 7 marks.", "The price went from 7 to 9 marks."),
        ("The pool was closed in May by the new owner.", "The pool was opened in May by the new owner."),
        ("The mill stands 3 miles upstream of the ford.", "The mill stands 3 miles below the ford."),
        ("The mill in Torv was sold by the county in May.", "In May the county bought the mill in Torv."),
        ("In May the league was left by the Orm club.", "The Orm club joined the league in May."),
        ("The old gate in Torv was kept by the council.", "The council removed the old gate in Torv."),
        ("The Torv ferry was won by Vale on Monday.", "Vale lost the Torv ferry on Monday."),
        ("Torv is closing its harbour to boats from Orm.", "Torv will open its harbour to boats from Orm."),
        ("The council absolved the clerk in Torv.", "The clerk in Torv was blamed by the council."),
        ("Vale has discarded the grain in Torv.", "Vale has been hoarding the grain in Torv."),
        ("The new rule speeded the trams in Orm.", "The trams in Orm were slowed by the new rule."),
        ("Form on the Torv side went downhill in May.", "In May the Torv side came into its own."),
    ],
)
def test_an_opposite_of_the_same_thing_is_a_clash(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.kind == "direction"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rents in Torv went up by 4 percent.", "Rents in Torv rose by 4 percent."),
        ("Rents did not fall in Torv.", "Rents rose in Torv."),
        ("Hours before she spoke, the talks in Torv ended.", "She spoke hours after the talks in Torv ended."),
        ("The mayor may allow the fair.", "The mayor may allow the fair; the bishop would forbid a march."),
        ("The flood came before the fire in the mill.", "The fire in the mill came after the flood."),
        ("Turnout was lower in Torv than in Orm.", "Turnout was higher in Orm than in Torv."),
        ("Rents in Torv rose.", "Wages in Orm fell. Rents in Torv rose."),
        ("Brandt sold the mill to Vale.", "Vale bought the mill from Brandt."),
        ("Vale won the cup in Torv.", "Brandt lost the cup in Torv."),
        ("The clerks in Torv were told to delete the game.", "The clerks in Torv were barred from using the game."),
        ("The port requires crews to carry lamps.", "The port forbids crews to carry guns."),
        ("One of five mills in Torv stands idle.", "The mills stand in Torv out of sight."),
        ("The village in Torv was emptied.", "The flood in Torv ended."),
        ("The council lets boats through.", "The council lifted the ban on boats."),
        ("A guard stopped her husband at the toll in Torv.", "At the toll in Torv a guard stopped a man and his wife."),
        ("He left the back door open.", "He went out and left the back door open at last."),
    ],
)
def test_the_same_in_other_words_or_of_another_thing_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_the_reason_tells_what_the_source_says() -> None:
    (found,) = _found("Rents in Torv rose by 4 percent.", "Rents in Torv fell by 4 percent.")

    assert "rose" in found.reason
    assert "fell" in found.reason


def test_what_is_lowered_is_not_what_holds() -> None:
    source = (
        "The lake is drawn down in Torv by Friday. If the wall in Torv holds, the farms in Torv may open on Saturday."
    )

    assert _found("The lake in Torv is to be lowered by Friday, and the farms open on Saturday.", source) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ida Vang will keep the mill in Torv for herself until May is over.",
         "Ida Vang will run the mill in Torv herself until the end of May."),
        ("By 3 June the makers of the gate in Torv, to be left as it is, must hand over its plans.",
         "The gate in Torv must be kept as it is, and its makers must produce its plans by 3 June."),
    ],
)  # fmt: skip
def test_to_keep_and_to_stay_face_no_opposite_by_themselves(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_a_participle_that_describes_another_noun_faces_no_verb() -> None:
    source = "The minister denied that rebel fighters might have been released in exchange for the girls of Torv."

    claim = "The minister denied that captured militants had possibly been traded for the girls of Torv."

    assert _found(claim, source) == []


def test_how_often_may_be_the_last_word() -> None:
    assert list(differences(Passage("It is on never."), Sources.of(["The pump is on always."]))) == []
