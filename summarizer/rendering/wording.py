"""The fixed words around what sources say: counts, dates, outcomes, the tally. Formats escape them like all text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from summarizer.article import Article
from summarizer.briefing import Briefing
from summarizer.fact import Rejected, When
from summarizer.record import Coverage, Verification
from summarizer.rendering.visible import flat

# What the marks beside a sentence mean; "counted" stands for sentences with basis "computed".
NOTES = {
    "counted": "computed by counting; no source says it in words",
    "weakly supported": "its quotation carries only part of it",
    "read by a model, too": "a second reading by a model found it supported; that part cannot be checked offline",
    "anonymous source": "the source does not name who says it",
    "no source in this file": "cites no fact that this file holds; do not rely on it",
}
CONFLICTS = {
    "number": "Numbers differ",
    "date": "Dates differ",
    "place": "Places differ",
    "role": "Roles differ",
    "attribution": "Speakers differ",
    "polarity": "One says it, another denies it",
    "cause": "Causes differ",
    "name": "Names differ",
    "era": "These cannot be of one time",
}
OUTCOMES = {
    "used": "used",
    "unused": "read, not used",
    "reprint": "a reprint, read once",
    "unreadable": "could not be read",
    "failed": "failed",
    "truncated": "the model's reply was cut off",
    "refused": "the model declined",
    "filtered": "stopped by the provider's content filter",
}
CHANGES = {"new": "New", "gone": "No longer reported", "changed": "Changed", "corrected": "Corrected by its source"}
_CARRIED = {
    "outlet": ("source", "sources"),
    "reprint": ("one text in source", "one text in sources"),
    "report": ("a report cited in source", "a report cited in sources"),
}
CHECK = "summarizer verify BRIEFING.json"
# English names, whatever the locale of the machine.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return ``1 origin``, ``2 origins``, ``2,041 facts``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def day(iso: str) -> str | None:
    """Return ``20 August 2024`` for an ISO 8601 date or date-time, None for anything else."""
    try:
        date = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def moment(iso: str) -> str:
    """Return ``20 August 2024, 07:00 UTC`` for an ISO 8601 date-time; anything else as it is."""
    try:
        date = datetime.fromisoformat(iso)
    except ValueError:
        return flat(iso)
    if "T" not in iso and " " not in iso:
        return day(iso) or flat(iso)
    date, zone = (date.astimezone(UTC), " UTC") if date.tzinfo else (date, "")
    return f"{day(date.isoformat())}, {date:%H:%M}{zone}"


def title(generated_at: str) -> str:
    """Return the title of a briefing made at *generated_at*."""
    return f"Briefing, {day(generated_at) or flat(generated_at)}"


def header(briefing: Briefing, inputs: int, unused: int) -> tuple[str, ...]:
    """Return what the line under the title says: how much was read, by which engine, when."""
    articles = counted(inputs, "article") + (f" ({unused} not used)" if unused else "")
    if briefing.engine == "extractive":
        engine = "extractive engine: no model was used"
    else:
        engine = f"{flat(briefing.engine)} engine" + (f": {flat(briefing.model)}" if briefing.model else "")
    if briefing.edited:
        engine += ", edited by hand and checked again"
    return articles, counted(len(briefing.stories), "story", "stories"), engine, f"made {moment(briefing.generated_at)}"


def resolved(when: When) -> str | None:
    """Return the day, month or year that *when* was settled to, where its own words do not already show it."""
    if not when.start:
        return None
    first: str | None = flat(when.start)
    if when.precision in _PARTS:
        # "In 2019" begins on a first of January that nobody told.
        told = day(when.start)
        first = told and told.split(" ", _PARTS[when.precision])[-1]
    if first is None or first in when.text or flat(when.start) in when.text:
        return None
    return first + (", counted from the day of publication" if when.basis == "published" else "")


_PARTS = {"time": 0, "day": 0, "month": 1, "year": 2}
"""How many words "20 August 2024" loses where no more is known than the month or the year."""


def carried(kind: str, numbers: Sequence[int]) -> str:
    """Return in which numbered sources an origin speaks, and how."""
    one, several = _CARRIED[kind]
    return f"{one if len(numbers) == 1 else several} {', '.join(map(str, numbers))}"


def about(article: Article) -> tuple[str, ...]:
    """Return where *article* comes from and of what day it is, and how that is known."""
    basis = {"given": "", "found": ", as found in its text", "unknown": ""}[article.published_basis]
    dated = f"dated {moment(article.published)}{basis}" if article.published else "undated"
    key = article.key if article.title else None
    url = article.url if article.url != article.key else None
    return (*(flat(place) for place in (article.publisher, key, url) if place), dated)


def account(coverage: Coverage | None) -> str:
    """Return what became of an input: facts told and not told, passages removed, sentences skipped, and why."""
    if coverage is None:
        return "no account of it in this file"
    parts = [OUTCOMES[coverage.outcome] + (f" ({flat(coverage.reason)})" if coverage.reason else "")]
    if coverage.facts or coverage.outcome == "used":
        parts.append(f"{counted(coverage.facts, 'fact')}: {coverage.told} told, {coverage.untold} not told")
    if coverage.removed:
        parts.append(f"{counted(coverage.removed, 'passage')} removed before reading")
    if coverage.skipped:
        reasons = ", ".join(f"{skipped.count} {flat(skipped.reason)}" for skipped in coverage.skipped)
        parts.append(f"{counted(sum(one.count for one in coverage.skipped), 'sentence')} skipped ({reasons})")
    return "; ".join(parts)


def refused(rejected: Rejected, number: int | None) -> str:
    """Return a rejected proposal as one line, its words in quotation marks."""
    place = f", source {number}" if number else ""
    detail = f" ({flat(rejected.detail)})" if rejected.detail else ""
    return f"{rejected.what}{place}: “{flat(rejected.text)}”{detail}"


def tally(verification: Verification) -> str:
    """Return what was checked before the briefing was written."""
    return (
        f"{counted(verification.sentences, 'sentence')} checked: {verification.supported} supported, "
        f"{verification.weak} weak, {verification.computed} computed by counting; "
        f"{verification.repaired} repaired, {verification.dropped} dropped. "
        f"{counted(verification.facts, 'fact')} on {counted(verification.spans, 'quotation')}, "
        f"{verification.rejected} rejected."
    )


def usage(briefing: Briefing) -> str | None:
    """Return what the model calls took; None where none was made."""
    took = briefing.usage
    if not took.calls and not took.cached:
        return None
    cost = "price unknown" if took.cost is None else f"${took.cost:.4f}"
    prompts = f"; prompts {', '.join(map(flat, briefing.prompts))}" if briefing.prompts else ""
    return (
        f"{counted(took.calls, 'model call')} ({took.cached} from the cache), {took.input_tokens:,} tokens in, "
        f"{took.output_tokens:,} out, {cost}, {took.seconds:.1f} s{prompts}"
    )
