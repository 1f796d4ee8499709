"""A report as one HTML page that works offline, without any script; nothing in it asks the network.

Text of runs and of labelled data reaches the page through the template's escaping only, with hidden characters made
visible. The policy in its head lets nothing load, run or be sent, and one style apply, by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from evals.comparing import Against, CaseChange, prose, tables
from evals.comparing.changes import Change
from evals.comparing.printing import SIDE_BY_SIDE
from evals.comparing.terms import described
from evals.reporting import sections
from evals.reporting.articles import Column, Marked, Row, marked
from evals.reporting.estimates import grouped
from evals.reporting.gathering import Report
from evals.reporting.marking import Piece
from evals.reporting.plotting import Drawing, draw, numbered
from evals.reporting.verdicts import SIGNS
from summarizer.rendering.visible import visible

GENERATOR = "evals report"
"""What the page's head says it was made by: `evals report` writes over a page of its own without being told to."""

CHANGES: tuple[Change, ...] = ("gains", "rights", "loses", "spoils")
_BESIDE = 2  # variants whose articles stand side by side: three columns of text are too narrow to read
_HINTED = 4  # facts in a hint: more are not taken in, and a page of overlapping quotes stays a page
_WIDE, _NARROW = (680.0, 400.0), (340.0, 330.0)  # pixels: of a page, and of a telephone of 360 less its margins

# Language tags as in BCP 47, loosely: what stands in a lang attribute is letters, digits and hyphens.
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")


def render(report: Report) -> str:
    """Return *report* as one page: verdict, variants, plot, slices, facts gained and lost, articles, matcher, pairs."""
    style = resources.files(__package__).joinpath("templates", "report.css").read_text(encoding="utf-8")
    articles = list(marked(report.gold, report.reads(_BESIDE)))
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            report=report,
            generator=GENERATOR,
            sections=sections,
            comparisons=[_compared(report, it) for it in (report.comparison.against if report.comparison else ())],
            side_by_side=SIDE_BY_SIDE.format(described(report.terms.metric).label),
            groups=list(grouped(report.estimates)),
            drawings=_drawings(report),
            numbered=numbered(report.tradeoff),
            articles=articles,
            beside=[one.name for one in report.variants[:_BESIDE]],
            anchors=_anchors(articles),
            place_of=_place_of,
            stories=_by_story(articles, {story.id: story.title for story in report.gold.stories}),
            signs=list(SIGNS.values()),
            style=Markup(style),  # ours: no word of a run is in it
            policy=_policy(style),
        )
    )


def _compared(report: Report, it: Against) -> dict[str, Any]:
    comparison = report.comparison
    assert comparison is not None
    return {
        "word": it.verdict.word,
        "headline": prose.headline(comparison, it),
        "reasons": list(prose.reasons(comparison, it)),
        "head": tables.header(comparison.baseline, it.candidate),
        "groups": list(tables.rows(it.differences)),
        "changes": [
            (case.case, _changed(case), [(fact.gold, prose.fact(fact)) for fact in case.facts],
             list(map(prose.invention, case.invented)))
            for case in it.changes
        ],
        "candidate": it.candidate,
    }  # fmt: skip


def _changed(case: CaseChange) -> str:
    """Return what is different in *case* in numbers, since the facts stand below: "gains 3, loses 1, invents 1"."""
    parts = [f"{verb} {len(golds)}" for verb in CHANGES if (golds := case.golds(verb))]
    more = sum(it.times for it in case.invented if it.times > 0)
    fewer = -sum(it.times for it in case.invented if it.times < 0)
    parts += [f"{said} {times:.3g}" for said, times in (("invents", more), ("no longer invents", fewer)) if times]
    if case.unsettled:
        parts.append(f"leaves {len(case.unsettled)} to be settled by hand")
    return ", ".join(parts)


def _drawings(report: Report) -> list[tuple[str, Drawing]]:
    """Return the plot for wide windows and for narrow ones, under the names of their styles."""
    if not report.tradeoff.points:
        return []
    return [("wide", draw(report.tradeoff, *_WIDE)), ("narrow", draw(report.tradeoff, *_NARROW))]


def _anchors(articles: Sequence[Marked]) -> dict[str, str]:
    """Return gold id to the anchor of its row; anchors are made of our own numbers, never of ids."""
    return {row.gold.id: f"a{one.number}-r{row.number}" for one in articles for row in one.rows if row.gold}


def _place_of(one: Marked, row: Row) -> str:
    """Return the anchor of the first mark of *row* in a text of *one*; of the article, where it has none."""
    places = (place for place, column in enumerate(one.columns) if row.number in column.placed)
    first = next(places, None)
    return f"a{one.number}" if first is None else f"a{one.number}-{first}-r{row.number}"


def _by_story(articles: Sequence[Marked], titles: Mapping[str, str]) -> list[tuple[str, list[Marked]]]:
    """Return the *articles* of each story under its title, in the order of the first of them."""
    found: dict[str, list[Marked]] = {}
    for one in articles:
        found.setdefault(one.article.story, []).append(one)
    return [(titles.get(story, story), rows) for story, rows in found.items()]


def _hint(piece: Piece, column: Column) -> str:
    """Return what hovering over *piece* says: "3 incorrect: gold 14, got 41"; of many facts, the first few."""
    rows = [row for row in dict.fromkeys((*piece.found, *piece.gold)) if row in column.signs]
    told = [
        f"{row} {column.signs[row].word}{f': {column.details[row]}' if column.details[row] else ''}"
        for row in rows[:_HINTED]
    ]
    return "; ".join([*told, *([f"and {len(rows) - _HINTED} more"] if len(rows) > _HINTED else [])])


def _style(piece: Piece, column: Column) -> str:
    """Return the styles of *piece*: f and a verdict where something was found, g and a verdict where gold stands."""
    names = []
    for letter, prefix, row in (("f", "v", column.shaded(piece)), ("g", "u", column.underlined(piece))):
        if row is not None:
            names += [letter, f"{prefix}-{column.signs[row].name}"]
    return " ".join(names)


def _row(piece: Piece, column: Column) -> int | None:
    """Return the row that a click on *piece* opens: the one whose colour it has."""
    return column.shaded(piece) or column.underlined(piece)


def _policy(style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _language(tag: str | None) -> str | None:
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


def _inert(value: object) -> object:
    """Return *value*, where it is text, with hidden characters made visible; what is marked as ours stays."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("evals.reporting"),
        autoescape=True,
        finalize=_inert,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["language"] = _language
    environment.filters["hint"] = _hint
    environment.filters["style"] = _style
    environment.filters["row"] = _row
    return environment
