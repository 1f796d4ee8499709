"""How ``verify`` tells what it found: sentences with their verdicts, findings a line each, and what holds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from summarizer.cli.streams import is_terminal, say, tell
from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.audit import Finding
    from summarizer.briefing import Briefing
    from summarizer.checking import Checked

HOW = "checked with no model and no network"
"""How each line about what holds ends."""


def report(name: str, briefing: Briefing, findings: tuple[Finding, ...], against: str | None, *, every: bool) -> None:
    """Tell whether *briefing*, called *name*, holds: sentences in doubt, or *every* one, then the *findings*."""
    from summarizer.checking import check_briefing

    shown = "standard input" if name == "-" else flat(name)
    show([row for row in check_briefing(briefing) if every or row.support != "supported"])
    for finding in findings:
        say(f"{shown}: {flat(str(finding))}\n")
    if findings:
        say(f"{shown} does not hold: {quantity(len(findings), 'finding')}\n")
        if not briefing.edited:
            tell("edited by hand? summarizer verify --edited checks it anew and writes what holds")
        return
    claimed = briefing.verification
    quoted = f"{quantity(claimed.facts, 'fact')} on {quantity(claimed.spans, 'quotation')}"
    originals = f", equal to those in {flat(against)}" if against else ""
    weak = f", {claimed.weak} of them weak" if claimed.weak else ""
    say(
        f"{shown} holds: {quantity(claimed.sentences, 'sentence')}{weak}, {quoted}, "
        f"{quantity(len(briefing.articles), 'article')}{originals}; {HOW}\n"
    )


def show(rows: Sequence[Checked]) -> None:
    """Write sentences with their verdicts: coloured on a terminal, in plain text elsewhere."""
    from summarizer.rendering import verdicts

    if is_terminal(sys.stdout):
        from rich.console import Console

        verdicts.print_to(Console(), rows)
    else:
        say("".join(verdicts.render(rows)))


def tally(rows: Sequence[Checked]) -> str:
    """Return how many sentences there are, and how many of each verdict."""
    counts = [(kind, sum(row.support == kind for row in rows)) for kind in ("supported", "weak", "unsupported")]
    told = ", ".join(f"{count} {kind}" for kind, count in counts if count)
    return f"{quantity(len(rows), 'sentence')}: {told}"


def quantity(count: int, what: str) -> str:
    """Return *count* with *what* it counts in the singular or the plural."""
    from summarizer.rendering.wording import counted

    return counted(count, what)


def as_row(row: Checked) -> dict[str, Any]:
    """Return the verdict on one sentence as JSON has it."""
    from dataclasses import asdict

    return asdict(row)
