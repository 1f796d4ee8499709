"""Stored runs as a report: one offline page, the same tables for the terminal, and markdown.

from evals.reporting import gather, render

Path("report.html").write_text(render(gather([Log.load("v1.jsonl"), Log.load("v2.jsonl")], scoring)), "utf-8")
"""

from __future__ import annotations

from evals.reporting.gathering import Report, gather
from evals.reporting.html import render
from evals.reporting.writing import markdown, text

__all__ = ["Report", "gather", "markdown", "render", "text"]
