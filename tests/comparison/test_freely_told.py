"""Sentences told freely, as a summary tells them: the right ones are kept, the same ones with an error are not."""

from __future__ import annotations

import pytest

from summarizer import verify

SHAKEN = 'Harbour President Ivo Holm, visibly moved, called the wreck of the ferry "a sorrow" and vowed to raise it.'
FIRM = "Vale Tarn says it's about to take a large loss from the sweeping change of the harbour tax."
ANALYSTS = "Tarn's own dock analysts reckoned on 4 May that the berths would earn 12 percent more."
SITES = "Rain came through the roofs of mills and barns at five other sites in Osby."
FILES = "The log is kept as letters, pdf files and maps."
YEARS = "They are parts of wages held back in the three previous years, the clerk said."
ENGINEER = "The gates had been waiting for this kind of care, Torv Water planning engineer Mara Quist said on Monday."
CATCH = "The boats landed 11 tons of herring, more than the whole catch of Osby and Wend."
SLID = "The lind took another hit yesterday after the price plunged from 11,926 to 10,925 crowns in a few hours."
NONE_GOOD = 'As some clerks noted on Saturday, "there are no good roads".'
KIN = "The thief had joined no club, the brother of the guard, Eric Roe, from Osby, said."
RETIRED = "Angus Holm, the retired head of the Ruvian navy who is leading the search, said the boat drifted on."
AGREED = "The guild said it had sunk the barge in answer to the tax raids at Wend."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            SHAKEN,
            "Holm, plainly shaken, spoke of the loss of the ferry as a sorrow and promised that it would be raised.",
        ),
        (
            FIRM,
            "The harbour's thorough rewrite of the tax it levies on ships is on the point of dealing Tarn a blow, "
            "according to the company.",
        ),
        (ANALYSTS, "The berths are to bring in 12 percent more, Tarn's in-house specialists calculated on 4 May."),
        (SITES, "Water got through the roofs of barns and mills at five more sites in Osby."),
        (FILES, "Letters, maps and PDFs make up the log."),
        (YEARS, "They are parts of the pay held back in the preceding three years, said the clerk."),
        (CATCH, "At 11 tons the herring catch was larger than that of Osby and Wend."),
        (SLID, "The lind fell from 11,926 to 10,925 crowns yesterday."),
        (NONE_GOOD, "Some clerks noted on Saturday that no good roads exist."),
        (KIN, "The thief belonged to no club, according to Eric Roe of Osby, a brother of the guard."),
        (AGREED, "The guild said the barge was sunk as revenge for the tax raids at Wend."),
    ],
)
def test_a_right_sentence_in_free_words_is_kept(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported", verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim", "kind"),
    [
        (
            SHAKEN,
            "Brandt, plainly shaken, spoke of the ferry as a sorrow and promised that it would be raised.",
            "attribution",
        ),
        (
            ANALYSTS,
            "The berths are to bring in 12 percent more, Wend's in-house specialists calculated on 4 May.",
            "name",
        ),
        (SITES, "Rain came through the roofs of mills and barns at six more sites in Osby.", "number"),
        (YEARS, "They are parts of the pay held back in the preceding four years, said the clerk.", "number"),
        (ENGINEER, "Gates had waited for such care, said Mara Quist, Torv Water's chief accountant.", "role"),
        (CATCH, "At 11 tons the herring landed was less than the catch of Osby and Wend.", "direction"),
        (KIN, "The thief belonged to no club, according to Osby's Eric Roe, a cousin of his.", "detail"),
        (RETIRED, "Angus Holm, the Ruvian navy's serving head, said the boat had drifted on.", "direction"),
        (AGREED, "The guild denied that it had sunk the barge for the tax raids at Wend.", "negation"),
    ],
)
def test_the_same_with_an_error_is_refused(source: str, claim: str, kind: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert kind in {each.kind for each in verdict.differences if each.relation == "clash"}, verdict.reasons


LEAD = (
    "Ruvia's prime minister has announced that the lost ferry sank off Osby. Prime Minister Otto Vang spoke "
    "to the press at noon. "
    "The families were told an hour before. Ida Brandt of the coast guard will lead the search for the wreck. "
    "Her boats leave on Monday. A second search will follow in spring. It will be paid for by the port of Wend."
)


def test_who_is_only_described_where_the_article_opens_may_be_called_by_the_name_that_follows() -> None:
    quote = "Ruvia's prime minister has announced that the lost ferry sank off Osby."

    assert verify("The lost ferry sank off Osby, Otto Vang has announced.", [quote], context=[LEAD]).support == "weak"


def test_a_name_that_follows_only_later_is_refused_further_down() -> None:
    quote = "Her boats leave on Monday."

    assert verify("The boats of Wend leave on Monday.", [quote], context=[LEAD]).support == "unsupported"
