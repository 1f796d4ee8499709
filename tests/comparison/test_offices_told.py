"""What people are, read from every place where English says it, and whom they serve."""

import pytest

from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import Passage
from summarizer.verification import verify


@pytest.mark.parametrize(
    ("sentence", "name", "office"),
    [
        ("The leader of the guild, former customs inspector Ada Roe, left.", "roe", "leader"),
        ("The yard's foreman, Captain Ada Roe, was away.", "roe", "foreman"),
        ("Ada Roe, a miller and now mayor of Torv, spoke.", "roe", "mayor"),
        ("The yard's deputy foreman is Ada Roe.", "roe", "foreman"),
        ("Ada Roe returns to her post as treasurer after a year.", "roe", "treasurer"),
        ("Ada Roe, acting warden since May, closed the gate.", "roe", "warden"),
        ("Ada Roe, the warden of Vale & Holm, closed the gate.", "roe", "warden"),
        ("Roe was until last spring the bank's treasurer.", "roe", "treasurer"),
        ("Ada Roe led the choir and is now a judge in Torv.", "roe", "judge"),
        ("Roe, the club's acting chairman since Ove Lund left, agreed.", "roe", "chairman"),
    ],
)
def test_an_office_is_read_wherever_a_sentence_tells_it(sentence: str, name: str, office: str) -> None:
    passage = Passage(sentence)

    found = {(passage.order[each.name], passage.order[each.noun]) for each in descriptions(passage)}

    assert (name, office) in found


@pytest.mark.parametrize(
    ("claim", "source", "said"),
    [
        (
            "Ada Roe, a geologist with the quarry company, warned of the slope.",
            "The county's geologist, Ada Roe, warned of the slope.",
            "company",
        ),
        (
            "The tram company's duty officer, Captain Ada Roe, closed the line.",
            "The fire brigade's duty officer, Captain Ada Roe, closed the line.",
            "tram",
        ),
        (
            "The guild's envoy on tariffs, Ada Roe, left early.",
            "The guild's envoy on fisheries, Ada Roe, left early.",
            "tariffs",
        ),
        (
            "Roe, who was until May the guild's secretary, wrote to the crew.",
            "Roe wrote to the crew. Roe was until May the guild's treasurer.",
            "secretary",
        ),
        (
            "No ship was damaged, harbour police chief Ada Roe said.",
            "Harbour master Ada Roe said that no ship was damaged.",
            "police",
        ),
    ],
)
def test_whom_and_what_an_office_serves_is_part_of_it(claim: str, source: str, said: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert said in " ".join(verdict.reasons)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The company's lawyer, Ada Roe, disagreed.", "Torv Water's lawyer, Ada Roe, disagreed."),
        ("The town's lawyer, Ada Roe, disagreed.", "The council's lawyer, Ada Roe, disagreed."),
        ("Ada Roe, a nurse at the General Hospital, wept.", "Ada Roe, a nurse from Weir Street, wept."),
        (
            "Roe, sworn in as mayor in May, left.",
            "Ada Roe, the schools officer, who was sworn in as mayor in May, left.",
        ),
        ("Harbour chief Ada Roe closed the port.", "Harbour master Ada Roe closed the port."),
    ],
)
def test_an_office_told_otherwise_is_let_stand(claim: str, source: str) -> None:
    assert not [found for found in verify(claim, [source]).differences if found.kind == "role"]


def test_a_retired_nurse_is_no_nurse() -> None:
    verdict = verify(
        "Ada Roe, a nurse from Torv, was in tears and wept.", ["Ada Roe, a retired nurse from Torv, wept."]
    )

    assert verdict.support == "unsupported"


def test_the_former_bearer_of_an_office_is_the_predecessor_of_its_bearer() -> None:
    source = "Mayor Ada Roe shut the gate. Her predecessor, Ove Lund, had left it open."

    verdict = verify("Ove Lund, the former mayor, had left the gate open.", [source])

    assert "role" not in {found.kind for found in verdict.differences}


@pytest.mark.parametrize(
    "claim", ["Ada Roe succeeds Ove Lund as port director.", "Ove Lund quit as port director over a debt."]
)
def test_who_is_succeeded_held_the_office(claim: str) -> None:
    source = "Ada Roe, the former bank head, has been made port director in place of Ove Lund, who quit over a debt."

    assert "role" not in {found.kind for found in verify(claim, [source]).differences}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Thursday's sitting will be chaired by the speaker, Ove Lund, who was premier for six years until 2017.",
         "Ove Lund, premier from 2011 to 2017 and now the Assembly's speaker, will preside on Thursday."),
        ("Damage was heaviest in the old streets beneath Las Rocas church, where clay houses caved in.",
         "Las Rocas, a town of 900 people, lies by the sea. The worst damage was in the old streets below its church."),
    ],
)  # fmt: skip
def test_a_day_and_a_preposition_name_nobody(claim: str, source: str) -> None:
    assert "role" not in {found.kind for found in verify(claim, [source]).differences}
