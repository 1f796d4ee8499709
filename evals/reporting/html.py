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

from evals.comparing import Against, prose, tables
from evals.comparing.printing import SIDE_BY_SIDE
from evals.comparing.terms import described
from evals.reporting import sections
from evals.reporting.articles import Column, Marked, Piece, marked
from evals.reporting.estimates import grouped
from evals.reporting.gathering import Report
from evals.reporting.plotting import Drawing, draw
from evals.reporting.verdicts import SIGNS
from summarizer.rendering.visible import visible

GENERATOR = "evals report"
"""What the page's head says it was made by: `evals report` writes over a page of its own without being told to."""

_BESIDE = 2  # variants whose articles stand side by side: three columns of text are too narrow to read
_WIDE, _NARROW = (760.0, 400.0), (340.0, 330.0)  # pixels: of a page, and of a telephone of 360 less its margins

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
            articles=articles,
            beside=[one.name for one in report.variants[:_BESIDE]],
            anchors=_anchors(articles),
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
            (prose.changed(case), [(fact.gold, prose.fact(fact)) for fact in case.facts],
             list(map(prose.invention, case.invented)))
            for case in it.changes
        ],
        "candidate": it.candidate,
    }  # fmt: skip


def _drawings(report: Report) -> list[tuple[str, Drawing]]:
    """Return the plot for wide windows and for narrow ones, under the names of their styles."""
    if not report.tradeoff.points:
        return []
    return [("wide", draw(report.tradeoff, *_WIDE)), ("narrow", draw(report.tradeoff, *_NARROW))]


def _anchors(articles: Sequence[Marked]) -> dict[str, str]:
    """Return gold id to the anchor of its row; anchors are made of our own numbers, never of ids."""
    return {row.gold.id: f"a{one.number}-r{row.number}" for one in articles for row in one.rows if row.gold}


def _by_story(articles: Sequence[Marked], titles: Mapping[str, str]) -> list[tuple[str, list[Marked]]]:
    """Return the *articles* of each story under its title, in the order of the first of them."""
    found: dict[str, list[Marked]] = {}
    for one in articles:
        found.setdefault(one.article.story, []).append(one)
    return [(titles.get(story, story), rows) for story, rows in found.items()]


def _hint(piece: Piece, column: Column) -> str:
    """Return what hovering over *piece* says: "3 incorrect: gold 14, got 41"."""
    rows = dict.fromkeys((*piece.found, *piece.gold))
    told = ((row, column.signs.get(row), column.details.get(row, "")) for row in rows)
    return "; ".join(f"{row} {sign.word}{f': {detail}' if detail else ''}" for row, sign, detail in told if sign)


def _style(piece: Piece, column: Column) -> str:
    """Return the names of the styles of *piece*: g where gold stands, f where something was found, and its verdict."""
    sign = column.signs.get(column.opened(piece))
    names = ["g"] * bool(piece.gold) + ["f"] * bool(piece.found) + ([f"v-{sign.name}"] if sign else [])
    return " ".join(names)


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
    return environment
