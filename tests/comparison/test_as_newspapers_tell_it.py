"""True sentences as a summariser shortens a newspaper's, each beside a false one of the same form."""

from __future__ import annotations

import pytest

from summarizer import verify

GLIDER = "Pilot Ada Brenn beat Mia Torp by two hours on Friday. Brenn, who is 41, had never flown the glider before."
PAINTER = "The club has sold painter Olaf Tind to Vantor. The 29-year-old Tind had sung there since he was eight."
FLOOD = (
    "A burst dam flooded fields in the villages of Osk, Arn and Velt on Sunday night after a week of rain, forcing "
    "some 300 farmers to move their cattle."
)
CHARGE = "The mayor, Ida Holm, denied the charge and said the accounts would be printed in May."
OWL = "A heron built its nest on the mill at Osk in April. The bird was ringed by a boy on Monday."
TWO = "A fox followed a goat into the yard. The animal was caught on Monday."
BREWER = "The brewer Tolm opened a hall in Osk on Monday. The company said it would employ 40 people there."
SUIT = "The brewer Tolm sued the retailer Vang on Friday. The company said it was surprised."
AID = "Neighbours are lending the family chairs, blankets and warm coats every evening."
ROAD = "Rocks blocked the only bridge to Velt, cutting off 90 people. The bridge will reopen only if the frost holds."


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Pilot Ada Brenn, 41, beat Mia Torp by two hours on Friday.", GLIDER, True),
        ("Pilot Ada Brenn beat Mia Torp, 41, by two hours on Friday.", GLIDER, False),
        ("Mia Torp, 41, lost to Ada Brenn by two hours.", GLIDER, False),
        ("The club has sold 29-year-old painter Olaf Tind to Vantor.", PAINTER, True),
        ("The club has sold 8-year-old painter Olaf Tind to Vantor.", PAINTER, False),
    ],
)
def test_an_age_may_stand_beside_the_name_it_is_told_of(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Some 300 farmers were forced to move their cattle.", FLOOD, True),
        ("A burst dam forced some 300 farmers to move their cattle.", FLOOD, True),
        ("Some 300 farmers were forced to move their cattle because of a strike.", FLOOD, False),
        ("A strike forced some 300 farmers to move their cattle.", FLOOD, False),
    ],
)
def test_who_is_forced_is_no_reason(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Holm said the accounts would be printed in May.", CHARGE, True),
        ("Ida Holm said she would go.", "Ida Holm denied that the clerk had lied and said she would go.", True),
        ("The clerk had lied.", "Ida Holm denied that the clerk had lied and said she would go.", False),
        ("Lind lost the seat.", "Holm denied that Torp won the vote and Lind lost the seat.", False),
        ("Holm leaves the council.", "Holm may retire and leave the council.", False),
    ],
)
def test_a_denial_goes_with_the_deed_that_is_left_out(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The heron was ringed by a boy on Monday.", OWL, True),
        ("The stork was ringed by a boy on Monday.", OWL, False),
        ("The goat was caught on Monday.", TWO, False),
        ("The brewer said it would employ 40 people there.", BREWER, True),
        ("The brewer said it was surprised.", SUIT, False),
    ],
)
def test_what_a_source_calls_by_its_kind_may_be_called_as_before(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Neighbours are lending the family chairs and blankets.", AID, True),
        ("Neighbours are lending the family chairs and tables.", AID, False),
        ("Rocks cut off 90 people.", ROAD, True),
        ("Rocks blocked a bridge to Velt, cutting off 90 people.", ROAD, True),
        ("The bridge will reopen.", ROAD, False),
    ],
)
def test_a_list_may_end_sooner_and_an_only_go_with_its_noun(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


FINE = "A court fined the brewer Tolm 40,000 crowns for selling sour beer. A jury found clerk Ida Holm not guilty."
POND = "A bronze bell that was thought to be lost has been found by a diver in a pond at Velt."
TOLL = "The council dropped a plan to charge cyclists for crossing the new bridge after shopkeepers protested."
GIRL = "A climber was found on Friday. The 30-year-old woman had a broken wrist and had lived on snow."


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Brewer Tolm fined 40,000 crowns for selling sour beer.", FINE, True),
        ("Brewer Tolm fined court 40,000 crowns for selling sour beer.", FINE, False),
        ("Clerk Ida Holm found not guilty.", FINE, True),
        ("Clerk Ida Holm detained at port of Osk.", "Police detained the clerk Ida Holm at the port of Osk.", True),
        ("Clerk Ida Holm detained police at port of Osk.", "Police detained the clerk Ida Holm at the port.", False),
        ("Hall to reopen in May after repairs.", "The hall will reopen to visitors in May after long repairs.", True),
    ],
)
def test_headlines_leave_out_auxiliaries(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("A diver found a bronze bell that was thought to be lost.", POND, True),
        ("A bronze bell found a diver in a pond at Velt.", POND, False),
        ("A plan to charge cyclists for crossing the new bridge was dropped by the council.", TOLL, True),
        ("The new bridge was dropped by the council.", TOLL, False),
        ("The woman had lived on snow.", GIRL, True),
        ("The climber had a broken wrist and had lived on snow.", GIRL, True),
        (
            "On Friday, shares in the oldest line, Vantor, fell by a tenth.",
            "Shares in Vantor, the oldest line, fell by a tenth on Friday.",
            True,
        ),
        (
            "Ola Vang accused mayor Ida Holm of hiding a letter.",
            "Councillor Ola Vang accused the mayor, Ida Holm, of hiding a letter.",
            True,
        ),
        (
            "Ida Holm accused Ola Vang of hiding a letter.",
            "Councillor Ola Vang accused the mayor, Ida Holm, of hiding a letter.",
            False,
        ),
    ],
)
def test_of_whom_a_verb_is_told_is_read_past_what_stands_between(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Two mills have closed.", "The mayor warned of job losses, and two mills have closed.", True),
        ("Prices will fall.", "The mayor warned that mills would close, and prices will fall.", False),
        ("Every evening, the choir sings and eats.", "The choir sings and eats every evening.", True),
        ("Every morning, the choir sings and eats.", "The choir sings and eats every evening.", False),
        ("Tenants must give a month's notice under the new act.", "Under the new act, tenants must give a month's "
         "notice and may paint the walls only once.", True),
        ("Her first shop employs nine people.", "Ida Holm opened her first shop in Osk in May. It employs nine people.",
         True),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_warning_or_put_first_is_told(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


RACE = "Mia Torp won the slalom in Arn on Sunday, beating Ada Brenn. It was the 23-year-old's first medal."
SHOPS = "The chain Tolm will shut 12 of its 90 shops by the end of next year, its chief, Ida Holm, said."
ARMY = "Rebels took the port of Velt. The army denied that the town had fallen but admitted that its troops had left."
FERRY = "A fire on board the ferry Alma forced its captain to turn back. The vessel was towed home on Monday."


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Mia Torp, 23, won the slalom in Arn.", RACE, True),
        ("Mia Torp won the slalom in Arn on Sunday, beating Ada Brenn, 23.", RACE, False),
        ("Twelve of the chain's 90 shops will be shut by the end of next year, Ida Holm said.", SHOPS, True),
        ("The army admitted that its troops had left.", ARMY, True),
        ("The army admitted that the town had fallen.", ARMY, False),
        ("A fire forced the captain of the ferry Alma to turn back.", FERRY, True),
        ("The captain of the ferry Alma forced a fire to turn back.", FERRY, False),
        ("The tea chain said buyers can return the tea.", "The tea chain Tolm recalls a tea. Buyers can return it, "
         "the company said.", True),
        ("Tolm sold sour beer.", "A court fined the brewer Tolm 900 crowns on Monday for selling sour beer.", True),
        ("Roe will be replaced by her deputy, Ida Lind.", "Ann Roe has left the choir. She will be replaced by her "
         "deputy, Ida Lind.", True),
        ("It took rangers two hours to free the elk.", "Rangers took two hours to free the elk.", True),
        ("The hut stands 300 metres away.", "The hut stands only 300 metres away.", True),
        ("The hut stands if it is dry.", "The hut stands only if it is dry.", False),
        ("The bursting of a dam near Arn killed nine people.", "A dam burst near Arn on Friday, killing nine people.",
         True),
    ],
)  # fmt: skip
def test_who_does_what_is_read_as_newspapers_put_it(claim: str, source: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept


def test_a_sentence_may_end_in_may() -> None:
    source = "Lawyer Ola Vang said the trial would open in May. Ida Holm is accused of hiding a letter."

    assert verify("Ida Holm is accused of hiding a letter.", [source]).support == "supported"


def test_a_place_that_hangs_on_no_noun_raises_nothing() -> None:
    source = "The glider flown by Ada Brenn landed safely at Osk, while a smaller one, from Arn, crashed in a lake."

    assert verify("A smaller glider crashed in a lake at Arn.", [source]).support != "supported"
