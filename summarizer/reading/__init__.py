"""From files, folders and streams to articles: decoding, titles, boilerplate, and every refusal with its reason."""

from __future__ import annotations

from summarizer.reading.files import read_articles
from summarizer.reading.outcome import Problem, Reading
from summarizer.reading.plain import as_article

__all__ = ["Problem", "Reading", "as_article", "read_articles"]
