"""True sentences that a check took for another thing's; and the false ones beside them, which stay refused."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # A participle may have its doer behind another preposition.
        ("The Ash Trust paid for the new roof.", "A new roof paid for by the Ash Trust was fitted in May."),
        ("Torv Steel relied on the old bridge.", "The old bridge relied on by Torv Steel was shut on Monday."),
        ("Lena Roe cared for the hurt owl.", "The hurt owl cared for by Lena Roe died in March."),
        ("The Ash Trust paid for the boat at the pier.", "The pier has a new boat paid for by the Ash Trust."),
        # What is on a timetable is told in the present.
        ("The fair in Torv opens on Friday.", "The fair in Torv will open on Friday and could run until June."),
        ("The Torv fair starts tomorrow at noon.", "The Torv fair will begin tomorrow at noon; the mill will be shut."),
        ("The show at the mill closes on 3 June.", "The show at the mill will close on 3 June, a week early."),
        ("Night trains start from Osk on Monday.", "Night trains will begin from Osk on Monday and may reach Arn."),
        # Of two charges each has its own verdict.
        ("Ira Moss was found not guilty of fraud.", "Ira Moss was cleared of fraud but convicted of lying to a court."),
        ("Ann Vale was found not guilty of arson.", "Ann Vale was cleared of arson on Monday but convicted of theft."),
        ("Otto Lind was acquitted of arson.", "Otto Lind was cleared of arson on Monday but convicted of perjury."),
        ("Lena Roe was cleared of fraud.", "Lena Roe was acquitted of fraud but found guilty of theft by a court."),
        # Whose relative somebody is tells nothing of that one's own.
        (
            "The mill was left to Ana, the daughter of Ira Moss.",
            "Miller's son Ira Moss died in May. He had left the mill to his daughter Ana.",
        ),
        (
            "The boat was handed to Lena, the sister of Otto Lind, in May.",
            "Smith's brother Otto Lind, who won the race, has died. He had handed the boat to his sister Lena in May.",
        ),
        (
            "The inn was given to Tim, the son of Ann Roe, in 2015.",
            "Brewer's daughter Ann Roe, who bought an inn in 1988, died on Sunday. She had given the inn to her son "
            "Tim in 2015.",
        ),
        # A team that one person leads is one team.
        (
            "A gull was reported at Osk by a team under Ana Vale.",
            "A group, led by Ana Vale, had reported a gull at Osk.",
        ),
        (
            "The find was announced by a group headed by Otto Lind.",
            "A second group, headed by Otto Lind, announced it.",
        ),
        (
            "Signs of rust were reported by a team under Ira Moss.",
            "A team, led by Ira Moss, had reported signs of rust.",
        ),
        # That no cause is known is said of the deed, not of what came of it.
        (
            "The collapse of the wall led to the closure of the school.",
            "A wall collapsed in Torv on Monday, closing the school. No cause has been given.",
        ),
        (
            "The derailment of a train led to long delays.",
            "A train derailed near Osk, delaying others for hours. Rain may be to blame, but no cause has been found.",
        ),
        (
            "The sinking of the barge resulted in a ban on swimming.",
            "A barge sank in the canal, and swimming was banned. No cause is known.",
        ),
        # An exception is made from something.
        (
            "Repair costs were put at 3 million by masons.",
            "We will rebuild the wall, but not at any price, the mayor said. Masons estimate repairs at 3 million.",
        ),
        (
            "Entry prices have been set by the trust.",
            "The garden will stay, but not at any price, said Ann Roe. The trust has set entry prices of 4 crowns.",
        ),
        ("Children sang at the fair.", "The cave may be visited, but not with children. At the fair, children sang."),
        # Who is told of needs none of the doubt of what they say.
        (
            "Ana Vale leads the search for the boat.",
            "Ana Vale, who leads the search, said a storm off Osk was the likely cause. The boat is still missing.",
        ),
        (
            "Otto Lind leads the response to the fever cases.",
            "The town has 40 fever cases. Otto Lind, who leads the response, said a well in Arn was the likely source.",
        ),
    ],
)
def test_what_the_source_tells_of_each_of_two_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The school paid for the Ash Trust.", "The Ash Trust paid for the school in May."),
        ("Lena Roe cared for the hurt owl.", "The hurt owl cared for by Otto Lind died in March, Lena Roe said."),
        ("The fair in Torv opens on Friday.", "The fair in Torv could open on Friday and run until June."),
        ("The fair in Torv opened on Friday.", "The fair in Torv will open on Friday and could run until June."),
        ("The fair in Torv opens on Friday.", "The fair in Torv may open on Friday."),
        ("The council sold the mill on Friday.", "The council will sell the mill on Friday."),
        ("Otto Lind was acquitted of perjury.", "Otto Lind was cleared of arson on Monday but convicted of perjury."),
        ("Ana Vale was found guilty of arson.", "Ana Vale was convicted of perjury on Monday and acquitted of arson."),
        ("Ira Moss was found not guilty of lying.", "Ira Moss was cleared of fraud but convicted of lying to a court."),
        ("Ira Moss was found guilty of fraud.", "Ira Moss was cleared of fraud but convicted of lying to a court."),
        (
            "The mill was left to Ana, the son of Ira Moss.",
            "Miller's son Ira Moss died in May. He had left the mill to his daughter Ana.",
        ),
        ("The daughter of Ira Moss sold the mill.", "The son of Ira Moss sold the mill."),
        ("Lena is the daughter of Otto Lind.", "Otto Lind's son Lena won the race in May."),
        (
            "Otto Lind said the bones were old.",
            "The diggers, led by Lena Roe, said the bones were old. Lind paid them.",
        ),
        (
            "The find was announced by a group headed by Ana Vale.",
            "A second group, headed by Otto Lind, announced the find in May. Ana Vale was ill.",
        ),
        (
            "A team led by Otto Lind warned of a flood.",
            "A team, led by Ira Moss, warned of a flood; Otto Lind did not.",
        ),
        (
            "Ice led to the overturning of the lorry.",
            "A lorry overturned near Osk, closing the road. It may have hit ice, but no cause has been confirmed.",
        ),
        (
            "The hitting of ice led to the overturning of the lorry.",
            "A lorry overturned near Osk, closing the road. Roe said it may have hit ice, but no cause is confirmed.",
        ),
        ("A gas leak led to the fire.", "The hotel burned on Friday. No cause was given."),
        (
            "Rain caused the derailment.",
            "A train derailed near Osk. Rain may have washed out the track, but no cause has been found.",
        ),
        ("The mill opens to visitors in winter.", "The mill opens to visitors, but not in winter."),
        ("The cave may be visited with children.", "The cave may be visited, but not with children."),
        ("The ferry runs in winter.", "The ferry runs in May but not in winter."),
        ("The town will mend the wall at any cost.", "The town will mend the wall, but not at any cost, Roe said."),
        (
            "A storm off Osk was the cause.",
            "Ana Vale, who leads the search, said a storm off Osk was the likely cause. The boat is still missing.",
        ),
        (
            "A well in Arn was the source.",
            "The town has 40 fever cases. Otto Lind, who leads the response, said a well in Arn was the likely source.",
        ),
    ],
)
def test_what_the_source_tells_of_the_other_of_two_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
