"""Two papers that tell one event, each in its own words: what they answer otherwise, and what only looks so."""

from __future__ import annotations

import pytest

from summarizer.comparison import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Five people died when a tug carrying gravel went down in the Skelm strait on Friday, the harbour said.",
            "The death toll of Friday's tug sinking in the Skelm strait stands at nine, according to the coroner.",
        ),
        (
            "A warehouse blast shook the port of Ardle at dawn, killing at least seven dockers.",
            "Four dockers lost their lives in the explosion at the warehouse in Ardle, the port's own count shows.",
        ),
        ("Nobody was killed in the panic at the Orme arena.", "Two singers died in the panic at the Orme arena."),
        (
            "Four hikers were swept away by the Rimm avalanche, two of whom died.",
            "All four hikers caught by the Rimm avalanche survived.",
        ),
    ],
)
def test_two_counts_of_the_dead_of_one_event_are_in_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation == "clash"
    assert compare(other, one).relation == "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three divers were killed in the Orme quarry.", "Two guests died in the Orme quarry."),
        ("The Skelm flood has so far claimed five lives.", "Nine people have died in the Skelm flood."),
        (
            "All the pupils on the Rimm tram survived the crash near Ardle.",
            "The driver of the Rimm tram died in the crash near Ardle.",
        ),
        (
            "Six people died and twelve are critically hurt after the Orme blast.",
            "The Orme blast left six people dead and some 40 injured.",
        ),
        (
            "On the first day of the walkout 30 sailings were cancelled at Skelm.",
            "On the second day of the walkout 55 sailings were cancelled at Skelm.",
        ),
    ],
)
def test_counts_of_others_of_some_or_of_another_day_are_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The watchdog fined Orme Credit 30 million euros over its tax-evasion schemes.",
            "Orme Credit was handed a penalty of 70 million euros for helping tax evasion.",
        ),
        ("The senate backed the dike bill by 61 votes to 40.", "Senators approved the dike bill 58-43."),
        (
            "The summit of the river states will be held in Skelm.",
            "Ardle has been picked to host the summit of the river states.",
        ),
        (
            "The dead man was named as Olav Trest, a 52-year-old welder.",
            "Police identified the victim as Jorn Halder, 52, a welder.",
        ),
        (
            "Sprinter Tess Rohde won the Ardle cup on Sunday.",
            "The Ardle cup went on Sunday to sprinter Nia Folk.",
        ),
        ("The tiara of Queen Mona was sold for 9 million crowns.", "Queen Mona's tiara fetched 4 million crowns."),
        ("Orme will buy its rival Ardle for 14 billion crowns.", "Orme is paying 17 billion crowns for Ardle."),
        ("Skelm won the cup, beating Rimm 3-2 after extra time.", "Skelm beat Rimm 3-1 in the final of the cup."),
        ("The new moon has been named Quill by its finders.", "Its finders have called the new moon Amber."),
        ("Ida Brun has been appointed head of the Skelm zoo.", "The Skelm zoo's new head is Olav Trest."),
        ("Ida Brun found the lost ring in the ice hall.", "The lost ring in the ice hall was found by Olav Trest."),
        ("About 300 people were evacuated from Rimm.", "The army moved 2,000 people out of Rimm."),
        (
            "A pump at the Rimm waterworks was shut down at 10 p.m. on Friday after a leak.",
            "Workers switched off the pump at the Rimm waterworks early on Friday morning after a leak.",
        ),
    ],
)
def test_a_sum_a_vote_a_place_a_name_a_winner_and_an_hour_are_compared_in_any_words(one: str, other: str) -> None:
    assert compare(one, other).relation == "clash"
    assert compare(other, one).relation == "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orme Bank lent 4 million euros to farmers last year.", "Orme Bank earned 9 million euros last year."),
        ("Orme Credit made 30 million euros last year.", "Orme Credit had sales of 900 million euros last year."),
        ("The Skelm tunnel is 9 kilometres long.", "Trains in the Skelm tunnel run at 90 kilometres an hour."),
        (
            "Ardle Labs is building a chip called Quill into its phones.",
            "Ardle Labs put a co-processor called Amber into its phones.",
        ),
        ("Two victims were named as Olav Trest and Ida Brun.", "Another victim was named as Jorn Halder."),
        (
            "At noon the harbour had counted four wrecks in Skelm.",
            "At 6 p.m. the harbour counted seven wrecks in Skelm.",
        ),
    ],
)
def test_another_sum_another_thing_and_a_later_hour_are_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Poet Ruben Aal remains in custody in Skelm.", "Ruben Aal, the poet, was released from a Skelm jail."),
        ("The quay at Ardle reopened after the oil spill.", "After the oil spill the quay at Ardle remains shut."),
        (
            "All nine hostages of the Orme ferry have been freed.",
            "Three of the Orme ferry hostages are still being held.",
        ),
        ("Judge Mona Veit died of a stroke.", "Judge Mona Veit's death was caused by a fall from a horse."),
        (
            "Senator Ada Quist voted against the dike bill.",
            "Ada Quist was among the senators who backed the dike bill.",
        ),
        ("Judge Mona Veit died of a stroke, her son said.", "Her son said that Judge Mona Veit had died of cancer."),
        (
            "A short circuit started the fire that ruined the Rimm archive.",
            "The blaze that wrecked Rimm's archive was started on purpose.",
        ),
        ("Nobody asked the farmers of Ardle about the dam.", "The farmers of Ardle were consulted about the dam."),
        ("The Rimm market has been closed since Monday.", "The Rimm market has been closed since Thursday."),
    ],
)
def test_how_things_stand_why_and_whether_at_all_is_compared_in_any_words(one: str, other: str) -> None:
    assert compare(one, other).relation == "clash"
    assert compare(other, one).relation == "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Ardle quay was closed on Friday.", "The Ardle quay was reopened on Sunday."),
        ("A suspect was arrested in Skelm over the raid.", "The man held over the Skelm raid was released."),
        ("The ministry blames the Rimm rebels for the raid.", "The Rimm rebels denied having led the raid."),
        ("Skelm says the Ardle navy shelled its boats.", "Ardle denies shelling boats of Skelm."),
        ("Orme has recalled its ambassador from Skelm.", "The ambassador of Orme to Skelm has been called home."),
        ("A second blast shook the Rimm works on Monday.", "The first blast at the Rimm works killed a guard."),
    ],
)
def test_what_came_later_and_a_charge_that_is_denied_are_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Tess Rohde won the Ardle regatta for the third time.",
            "Tess Rohde claimed her third victory in the Ardle regatta.",
        ),
        (
            "Falling ice on the Rimm claimed the lives of two guides.",
            "Two guides were killed by falling ice on the Rimm.",
        ),
        ("Mayor Ida Brun will not travel to Skelm.", "Mayor Ida Brun is not travelling to Skelm."),
        ("Orme Credit is buying its rival Skelm Trust.", "Orme Credit is acquiring its rival Skelm Trust."),
    ],
)
def test_one_deed_in_two_wordings_is_the_same(one: str, other: str) -> None:
    assert compare(one, other).relation == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Riders pay 9 crowns for a single ticket to Skelm.", "A return ticket to Skelm costs 16 crowns."),
        ("The lower house of Orme passed the bill by 90 votes to 70.", "The upper house passed the bill 31-29."),
        ("Tess Rohde won the first stage of the Rimm tour.", "Nia Folk won the third stage of the Rimm tour."),
        ("Ida Brun spoke in Skelm on Monday.", "Ida Brun will speak in Ardle on Tuesday."),
        ("Orme's exports to Skelm fell 20 per cent.", "Orme's imports from Skelm fell 8 per cent."),
        ("A sack of rice costs 20 crowns in Skelm.", "A sack of beans costs 30 crowns in Skelm."),
        ("Painter Ida Brun was born in Skelm.", "Painter Ida Brun lives in Ardle."),
        ("Orme flew 4 million guests in the first quarter.", "Orme flew 6 million guests in the second quarter."),
        ("The guild did not sign the pact.", "Two other guilds signed the pact."),
        ("The pair called their son Olav.", "The pair called their daughter Mona."),
        ("No guest was hurt when the tram hit the Rimm inn.", "Two waiters were hurt when the tram hit the Rimm inn."),
        ("The mayor did not comment on the leak.", "The mayor's spokesman commented on the leak."),
        ("Before 1990 women could not join the Rimm guild.", "Women can join the Rimm guild."),
        (
            "The trainer said he had not been told of the fall.",
            "The surgeon said she had told the captain of the fall.",
        ),
    ],
)
def test_two_sorts_two_days_and_two_persons_are_no_contradiction(one: str, other: str) -> None:
    assert compare(one, other).relation != "clash"
    assert compare(other, one).relation != "clash"
