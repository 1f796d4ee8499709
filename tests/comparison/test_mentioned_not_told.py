"""What a source only mentions is not told as so: heard by a court, a myth, cleared of it, prevented, in a film."""

from __future__ import annotations

import pytest

from summarizer import verify

STOLE = "Lind stole 40,000 euros from the club."
FELL = "The bridge collapsed in the storm."
UNSAFE = "The ferry was unsafe."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The court heard that Lind stole 40,000 euros from the club.", STOLE),
        ("The inquest heard on Monday how the bridge collapsed in the storm.", FELL),
        ("The jury was told Lind stole 40,000 euros from the club.", STOLE),
        ("Lind stole 40,000 euros from the club, the court heard.", STOLE),
        ("The ferry was unsafe, a panel was told on Monday.", UNSAFE),
        ("Lind, the court heard, stole 40,000 euros from the club.", STOLE),
        ("It is a myth that the bridge collapsed in the storm.", FELL),
        ("Reports that the bridge collapsed in the storm turned out to be false.", FELL),
        ("The paper withdrew its report that Lind stole 40,000 euros from the club.", STOLE),
        ("Lind was cleared of stealing 40,000 euros from the club.", STOLE),
        ("A judge acquitted Lind of stealing 40,000 euros from the club.", STOLE),
        ("Lind was charged with stealing 40,000 euros from the club.", STOLE),
        ("Lind pretended to have stolen 40,000 euros from the club.", STOLE),
        ("A guard prevented Lind from stealing 40,000 euros from the club.", STOLE),
        ("Holm lied that the ferry was unsafe.", UNSAFE),
    ],
)
def test_what_is_charged_or_called_false_is_refused_as_a_fact(source: str, claim: str) -> None:
    verdict = verify(claim, [f"The council met on Tuesday. {source} Rain is expected."])

    assert verdict.support == "unsupported", verdict


@pytest.mark.parametrize(
    "source",
    [
        "It was alleged in court that {}.",
        "{}, it is claimed.",
        "There were claims that {}.",
        "There is a theory that {}.",
        "The idea that {} has spread online.",
        "Legend has it that {}.",
        "Opponents spread the story that {}.",
        "Holm was afraid that {}.",
        "Holm bet that {}.",
        "Holm acted as though {}.",
        "In the novel, {}.",
        "Perhaps {}.",
        "Unless {}, nothing will move.",
        "The prosecution must prove that {}.",
        "A leaflet claiming that {} was passed round.",
        "Holm was sued for saying that {}.",
    ],
)
@pytest.mark.parametrize("told", [STOLE, FELL, UNSAFE])
def test_what_is_only_mentioned_is_not_supported(source: str, told: str) -> None:
    inner = told[:-1] if source.startswith("{}") or told is STOLE else told[0].lower() + told[1:-1]

    assert (
        verify(told, [f"The council met on Tuesday. {source.format(inner)} Rain is expected."]).support != "supported"
    )


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Lind admitted stealing 40,000 euros from the club.", "Lind admitted stealing 40,000 euros."),
        ("The court heard that Lind stole 40,000 euros from the club.", "Lind stole 40,000 euros, the court heard."),
        ("Lind was cleared of stealing 40,000 euros from the club.", "Lind was cleared of stealing 40,000 euros."),
        ("The report that shook the town said the ferry was unsafe.", "The report shook the town."),
        ("The court heard evidence for a week, and the bridge collapsed in the storm.", FELL),
        ("The jury heard that Lind had lied. Lind stole 40,000 euros from the club, the judge found.", STOLE),
        ("The news that the bridge collapsed in the storm reached the council.", FELL),
        ("It emerged that the bridge collapsed in the storm.", FELL),
    ],
)
def test_what_is_told_or_kept_as_mentioned_is_not_refused(source: str, claim: str) -> None:
    verdict = verify(claim, [f"The council met on Tuesday. {source} Rain is expected."])

    assert verdict.support != "unsupported", verdict


@pytest.mark.parametrize(
    "source",
    [
        "Nobody noticed that the bridge collapsed in the storm.",
        "The directors knew that the bridge collapsed in the storm.",
        "The fact that the bridge collapsed in the storm did not stop the fair.",
        "The clerk forgot that the bridge collapsed in the storm.",
        "The mayor was angry that the bridge collapsed in the storm.",
        "The council met after the bridge had collapsed in the storm.",
    ],
)
def test_what_is_presupposed_is_told(source: str) -> None:
    verdict = verify(FELL, [f"The council met on Tuesday. {source} Rain is expected."])

    assert verdict.support != "unsupported", verdict


@pytest.mark.parametrize(
    "source",
    [
        "If the mayor had known that the bridge collapsed in the storm, she would have come.",
        "Holm claimed that nobody noticed that the bridge collapsed in the storm.",
    ],
)
def test_what_is_presupposed_on_a_condition_or_on_somebody_s_word_is_not(source: str) -> None:
    assert verify(FELL, [f"The council met on Tuesday. {source} Rain is expected."]).support != "supported"


@pytest.mark.parametrize(
    "source",
    [
        "Otto Lind never met Ann Roe, who leads the guild.",
        "The news has not stopped Ann Roe — who leads the guild — from running.",
        "Not everybody likes Ann Roe (who leads the guild).",
        "Otto Lind denied that Ann Roe, who leads the guild, lied.",
        "Relatives of Ann Roe, who leads the guild, are said to own the mill.",
        "If it rains, Otto Lind will meet Ann Roe, who leads the guild.",
    ],
)
def test_no_denial_around_it_reaches_what_is_told_of_somebody_in_passing(source: str) -> None:
    assert verify("Ann Roe leads the guild.", [source]).support != "unsupported"


@pytest.mark.parametrize(
    "source",
    [
        "It is not true that Ann Roe leads the guild.",
        "Nobody believes Ann Roe, who says that she leads the guild.",
        "It is not true that Ann Roe, who left in May, leads the guild.",
    ],
)
def test_but_what_is_told_of_them_is_denied_as_before(source: str) -> None:
    assert verify("Ann Roe leads the guild.", [source]).support == "unsupported"


def test_who_used_something_to_do_a_thing_did_it_and_who_pleaded_guilty_to_it() -> None:
    bought = "The treasurer used the camping fund to buy a second-hand speedboat."
    sold = "Two brothers pleaded guilty on Monday to selling horsemeat as beef."

    assert verify("The treasurer bought a second-hand speedboat.", [bought]).support != "unsupported"
    assert verify("Two brothers sold horsemeat as beef.", [sold]).support != "unsupported"
    assert verify("The fund bought a second-hand speedboat.", [bought]).support != "supported"
