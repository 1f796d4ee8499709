"""What courts turn down, crews report and crashes do, in a briefing's words: what is the same, and what is not."""

from __future__ import annotations

import pytest

from summarizer import verify

_TUNNEL = (
    "The High Court rejected an application by the pressure group Clear Tarn to halt the building of the tunnel; the "
    "group said it was thinking of an appeal."
)
_CALLS = "The mayor rejected calls to resign."
_CLIMBERS = (
    "Two climbers were taken to hospital on Friday. Neither was seriously hurt, and both were sent home by Sunday."
)
_GUARDS = "A gunman killed two guards at the mill in Osk and fled."
_COURT = (
    "The prosecution has asked for life imprisonment for Goran Vell, the alleged gunman in the market attack. The "
    "defence argues that Vell was insane at the time."
)
_SENTENCE = "The court cut the sentence of Lund from 14 years to nine."
_ARREST = "The court ruled that the arrest of the journalist Petr Sokol had violated his freedom."
_BOATS = "The number of boats that sank fell below 40 last year for the first time since records began."
_DIVERS = "Two divers were rescued; a third could not be found."
_WIDOW = "The diver Dan Roe died in May. The club has apologised to his widow, Carla."
_GAS = "A gas leak is suspected to be the cause of an explosion that destroyed a three-storey house on Monday."
_LAKE = "A plane carrying Roe crashed into a lake; the pilot and Roe survived, while two passengers were found dead."
_CYCLIST = (
    "A cyclist was struck by a van on Mellor Street on Friday. The woman remains in a critical but stable condition, "
    "Sergeant Owen Pardoe said."
)
_STORM = "The storm struck Majira on Sunday."
_JUDGE = "The judge said she would retire in June, two years before her term ends, to care for her husband."
_VAN = (
    "Armed men freed 14 prisoners from a police van near Gor on Sunday; eight of the prisoners have since been caught."
)
_RAID = "Armed men raided the mill, killing a guard and wounding two."
_SUIT = "The actor Max Dolan has dropped a suit against the weekly, his agent said."
_ROCKFALL = "Three climbers were killed by a rockfall on Mount Sorrel on Sunday, mountain rescuers said."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The tunnel can go ahead after the High Court refused to stop it.", _TUNNEL),
        ("The group tried to halt the tunnel.", "The High Court rejected a bid by the group to halt the tunnel."),
        ("The mayor refused to resign.", _CALLS),
        ("The mayor was called on to resign.", _CALLS),
        ("The two hurt climbers had been sent home by Sunday.", _CLIMBERS),
        ("Two climbers were hurt.", _CLIMBERS),
        (
            "The board found that Roe was not to blame for the crash that killed two boys.",
            "The board cleared Roe of blame for the crash, which killed two boys in June.",
        ),
        (
            "The deal still needs a judge's approval.",
            "The bank will pay 85 million. A judge has yet to approve the deal.",
        ),
        ("Officers searched the house without a warrant.", "Officers carried out a warrantless search of the house."),
        ("Some 400 homes lost water on Monday.", "Some 400 homes were without water on Monday."),
        ("The blast left two dead and 20 hurt.", "The blast killed two and left 20 injured, three of them critically."),
        ("Two men have been charged and a third was let go.", "Two men were charged. A third man was released."),
        ("Defence lawyers say Vell was not sane at the time.", _COURT),
        ("A former miner met the gardener.", "Ex-miner Olaf Lund met the gardener whom he had hit."),
        ("Two guards died.", _GUARDS),
        ("The gunman died.", "A gunman killed two guards and then himself."),
        ("Three climbers were killed by a rockfall on Mount Sorrel on Sunday.", _ROCKFALL),
        (
            "The executives are alleged to have hidden the spills.",
            "The trial of three former executives of the mill, who are accused of hiding spills, was put off.",
        ),
        ("Lund was at first sentenced to 14 years.", _SENTENCE),
        ("The guards wounded Lund on Sunday.", "Guards wounded Lund, who had locked himself in a barn on Sunday."),
        ("Three quarters of the huts were burned.", "The fire burned 60 of the 80 huts."),
        ("The guild changed its mind about the bridge.", "The guild no longer thinks that the bridge is dangerous."),
        ("Some 300 people were thought to be trapped.", "Crews tried to reach an estimated 300 trapped people."),
        ("At least 41 people died.", "Forty-one people died, the mayor said, warning that the figure would rise."),
        ("The journalist's freedom was violated, the court ruled.", _ARREST),
        ("Fewer than 40 boats sank last year, the lowest number on record.", _BOATS),
        ("A third diver was not found.", _DIVERS),
        ("The three men say they did not know of it.", "Police arrested three men. All three deny knowing of it."),
        ("The club apologised to Carla Roe, the widow of the diver.", _WIDOW),
        ("A three-storey house was destroyed by a blast on Monday.", _GAS),
        ("Roe survived the crash.", _LAKE),
        ("Two passengers were killed when the plane crashed.", _LAKE),
        ("One of the drivers died.", "The driver of the bus is in hospital. The other driver was killed."),
        ("The woman died in hospital.", "The woman was in a critical condition. She died in hospital on Monday."),
        ("The storm had threatened to strike Majira.", _STORM),
        ("The judge will retire in June to look after her husband.", _JUDGE),
        ("Gunmen attacked a police van near Gor and freed 14 prisoners.", _VAN),
        ("One guard was killed and two more were hurt in the raid.", _RAID),
        ("Dolan has withdrawn his suit against the weekly.", _SUIT),
        (
            "The minister rejected calls by the union to close the mill.",
            "The union asked the minister to close the mill, but he refused.",
        ),
        ("There have been calls for the mill to be closed.", "Neighbours asked the council to close the mill."),
    ],
)
def test_what_is_told_in_other_words_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The High Court halted the building of the tunnel.", _TUNNEL),
        ("The mayor will resign.", _CALLS),
        ("The mayor resigned after calls by the opposition.", "The mayor rejected calls by the opposition to resign."),
        ("Two climbers were seriously hurt.", _CLIMBERS),
        ("No passengers died in the crash that hit the bus.", "Three passengers died in the crash that hit the bus."),
        ("A judge has given his approval to the deal.", "A judge has not yet approved the deal."),
        ("Officers searched the house with a warrant.", "Officers searched the house without a warrant."),
        ("Some 400 homes had water on Monday.", "Some 400 homes were without water on Monday."),
        ("All 20 were hurt critically.", "The blast killed two and left 20 injured, three of them critically."),
        ("Two men have been charged and a fourth was let go.", "Two men were charged. A third man was released."),
        ("The defence has asked for life imprisonment for Goran Vell.", _COURT),
        ("The gunman died.", _GUARDS),
        ("Three climbers were killed by a rockfall on Mount Sorrel on Sunday, skiers said.", _ROCKFALL),
        (
            "The clerk took 4,000 crowns from the till on Sunday.",
            "The clerk took 4,000 crowns from the till on Sunday, the company said.",
        ),
        (
            "Three executives of the mill are accused of hiding spills.",
            "The trial of three former executives of the mill, who are accused of hiding spills, was put off.",
        ),
        ("The court cut the sentence of Lund to 14 years.", _SENTENCE),
        ("Lund wounded the guard on Sunday.", "Guards wounded Lund, who had locked himself in a barn on Sunday."),
        ("The huts were burned.", "The fire burned 60 of the 80 huts."),
        ("The guild thinks that the bridge is dangerous.", "The guild no longer thinks that the bridge is dangerous."),
        ("At least 51 people died.", "Forty-one people died, the mayor said, warning that the figure would rise."),
        ("At least 41 people were hired.", "The mill hired 41 people last year."),
        ("The number of boats that sank was the highest on record.", _BOATS),
        ("A third diver was found.", _DIVERS),
        ("Carla Roe died in May.", _WIDOW),
        ("A gas leak was the cause of the explosion.", _GAS),
        ("Roe was killed when her plane crashed.", _LAKE),
        ("The pilot died in the crash.", _LAKE),
        ("Roe was killed in the crash.", "Roe survived the crash."),
        ("The hiker survived.", "The hiker was found dead on Monday in a hut."),
        ("The cyclist struck by a van on Mellor Street has died.", _CYCLIST),
        ("The son of the pilot died.", "The pilot was killed; his son survived."),
        ("The storm may strike Majira.", _STORM),
        ("The judge will retire two years after her term ends.", _JUDGE),
        ("Gunmen caught 14 prisoners near Gor.", _VAN),
        ("One guard was killed and three more were hurt in the raid.", _RAID),
        ("The mill has two more guards than the dam.", "The mill has two guards."),
        ("Dolan has filed a suit against the weekly.", _SUIT),
        (
            "The minister rejected calls by the union to close the mill.",
            "The minister closed the mill, as the union had asked.",
        ),
        ("The guard recorded two calls.", "Lawyers asked the guard to record two calls."),
        (
            "The judge excluded recordings of Roe's calls.",
            "Lawyers for Roe asked the judge to exclude recordings of his calls.",
        ),
    ],
)
def test_what_the_source_tells_otherwise_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
