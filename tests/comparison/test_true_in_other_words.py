"""True sentences in words of their own that single checks took for false ones, each beside one that is false."""

from __future__ import annotations

import pytest

from summarizer import verify

_WEIR = "The quarrel isn't just about Orlund, even if it may be veiled in talk of him."
_SALE = "The committee, which met in Velm, said that it would not prosecute the two ferrymen over the collision."
_DELAY = "The league of Tarn refused to stage the games in May and asked for a delay of either six or twelve months."
_LOT = "Orlund and Sund, mentioned above, were as exotic as it got for the dockers of Torv 20 years ago."
_GIFT = "Ida Orlund is committing at least 25 million crowns to a fund run by the Sunds."
_FILES = "In May papers on 23 suspects were passed to the harbour court to decide whether charges should be brought."
_OWNER = "Nobody was hurt, Lind said, but Sund was with Orlund, a sought-after timber merchant at the time."
_PROBE = "Another email thread released in May appears to show that Orlund knew of the leak in the lower lock."
_LETTER = "Anyone who claims on the quay to have cheated at the weighing will be investigated, said Sunniva Lind."
_PLAIN = "What I found astounding is that he would own up to the theft of the bell, deputy mayor Ida Sund said."
_BLOW = "Otto Lind, 55, was allegedly felled by a single punch from dock worker Per Sund, 28, in a row at the quay."
_CUSTOM = "The custom of the torches dates back to the 19th century, when the isle was Danish."
_VILLAGE = "Residents of the hill village of Torv called the gift a wonder."
_SPOT = "“Lind has been found out at last,” said the narrator in the 30-second spot."
_HALL = "It was created to show plays and all kinds of entertainment, even hosting early cinema screenings."
_BOOKS = "Her mother, Marian, brought books home to keep her children ahead of their class."
_LEASE = "The rowers have a lease on the lake, and precedence over the anglers while in the league, until 2023."
_SONG = "“I will never get this song out of my head,” lamented the docker Bo Lind."
_GROWTH = "The fund expects the land to grow by 1.6 percent this year, the lowest mark in five years."
_PAIR = (
    "Otto Miller and Ida Sund, both from Britain, were found there. Miller had drowned, while Sund died from wounds."
)

TRUE = [
    (_WEIR, "Although talk of Orlund may disguise it, the matter goes beyond him alone."),
    (_SALE, "In Velm the committee decided against prosecuting the ferrymen, even though the two had collided."),
    (_DELAY, "The league of Tarn asked for the games to be put off by six months or a year."),
    (_LOT, "Two decades ago Torv's most exotic dockers were Orlund and Sund."),
    (_GIFT, "A fund run by the Sunds is said to be getting 25 million crowns or more from Orlund."),
    (_FILES, "The harbour court was handed papers on 23 suspects in May and must now decide on charges."),
    (_OWNER, "Lind denied that anyone was hurt and recalled Sund with Orlund, then a well-known timber merchant."),
    (_PROBE, "Emails made public in May suggest that Orlund knew about the leaking lower lock."),
    (_LETTER, "Dockers who boast of cheating at the weighing can expect an inquiry."),
    (_PLAIN, "The town's deputy mayor was astonished that he had openly admitted to stealing the bell."),
    (_BLOW, "Sund, a dock worker aged 28, is accused of felling Lind with one blow at the quay."),
    (_CUSTOM, "The torch custom goes back to the 1800s, when Danes held the isle."),
    (_VILLAGE, "People in the handsome village of Torv described the present as a wonder."),
    (_SPOT, "The half-minute commercial claims that Lind has been found out."),
    (_HALL, "The hall was built for a wide range of shows and even screened some of the earliest films."),
    (_BOOKS, "Marian gave the children books at home so that they would stay ahead in class."),
    (
        _LEASE,
        "The rowers hold a lease until 2023 that puts their races first as long as they stay in the league.",
    ),
    (_SONG, "Lind, a docker, complained that he could not get the song out of his mind."),
    (_GROWTH, "Growth in the land this year would be the lowest in half a decade, the fund forecast."),
    (_PAIR, "Sund was killed by wounds, whereas her fellow Briton Miller had drowned."),
]
FALSE = [
    ("The fire did not just damage the roof.", "The fire did not damage the roof."),
    (_SALE, "The committee in Velm decided on prosecuting the two ferrymen over the collision."),
    (_DELAY, "The league of Tarn asked for a delay of nine months."),
    (_LOT, "Three decades ago Orlund and Sund were the exotic ones for the dockers of Torv."),
    (_GIFT, "Orlund is committing less than 25 million crowns to a fund run by the Sunds."),
    (_FILES, "Charges were brought against 23 suspects by the harbour court in May."),
    (_OWNER, "Orlund, a cattle merchant, was with Sund."),
    (_PROBE, "Another email thread released in May shows that Orlund did not know of the leak in the lower lock."),
    (
        _LETTER,
        "Ida Brandt said that anyone who claims on the quay to have cheated at the weighing will be investigated.",
    ),
    (_PLAIN, "He owned up to the theft of the bell, mayor Ida Brandt said."),
    (_BLOW, "Lind, 55, is accused of felling Sund with one blow at the quay."),
    (_CUSTOM, "The torch custom goes back to the 1700s, when Danes held the isle."),
    (_VILLAGE, "Police in Torv described the gift as a wonder."),
    (_SPOT, "Otto Sund says that Lind has been found out at last."),
    (_BOOKS, "Marian brought books home so that she could sell them."),
    (_LEASE, "The rowers were the first on the lake, with a lease until 2023."),
    (_SONG, "Lind said that he could get the song out of his head."),
    (_GROWTH, "Growth in the land this year would be the lowest in a decade, the fund forecast."),
    (_PAIR, "Sund died from wounds, whereas Otto Sund had drowned."),
]


@pytest.mark.parametrize(("source", "claim"), TRUE)
def test_a_true_sentence_in_its_own_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source], context=[source]).support != "unsupported"


@pytest.mark.parametrize(("source", "claim"), FALSE)
def test_a_false_one_about_the_same_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source], context=[source]).support == "unsupported"


PORT = (
    "Ida Orlund runs the port of Torv. The Federal Harbour Office fined her in May. The noise at the quay had woken "
    "the town for years. The Lirren Maritime Safety Authority (Limsa) counted the hulls: “A number of wrecks and a "
    "buoy were first sighted by the pilots,” Limsa said. Department of Mines (DM) Director-General Bo Ruvik Sand said "
    "that with the deepest sorrow the pit was declared lost. “When Ida is in the room nobody sleeps,” Bo Lind said. "
    "Peruvian timber was burnt in Velm, where Edda Sund sings, and the Fed fined them all."
)


@pytest.mark.parametrize(
    ("quote", "claim"),
    [
        (
            "The noise at the quay had woken the town for years.",
            "Peruvian townsfolk had been woken for years by the noise.",
        ),
        ("The Federal Harbour Office fined her in May.", "Orlund had to pay a penalty to the Fed in May."),
        (
            "“A number of wrecks and a buoy were first sighted by the pilots,” Limsa said.",
            "Wrecks and a buoy were sighted by pilots, the maritime authority said.",
        ),
        (
            "Department of Mines (DM) Director-General Bo Ruvik Sand said that with the deepest sorrow the pit was "
            "declared lost.",
            "Lirren's mines chief voiced his sorrow that the pit was lost.",
        ),
        (
            "“When Ida is in the room nobody sleeps,” Bo Lind said.",
            "Lind praised Orlund as one in whose room no one sleeps.",
        ),
    ],
)
def test_a_name_that_the_article_gives_otherwise_or_behind_is_kept(quote: str, claim: str) -> None:
    assert verify(claim, [quote], context=[PORT]).support != "unsupported"


@pytest.mark.parametrize(
    ("quote", "claim"),
    [
        ("The noise at the quay had woken the town for years.", "Edda Sund had been woken for years by the noise."),
        ("The Federal Harbour Office fined her in May.", "Orlund was fined by Edda Sund in May."),
        (
            "“When Ida is in the room nobody sleeps,” Bo Lind said.",
            "When Sund is in the room nobody sleeps, Lind said.",
        ),
    ],
)
def test_somebody_else_whom_it_names_behind_is_refused(quote: str, claim: str) -> None:
    assert verify(claim, [quote], context=[PORT]).support == "unsupported"
