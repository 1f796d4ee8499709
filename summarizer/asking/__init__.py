"""Asking a model for a value of a given type: output mode, validation, repair."""

from __future__ import annotations

from summarizer.asking.ask import Reply as Reply
from summarizer.asking.ask import ask as ask
from summarizer.asking.shapes import shape_of as shape_of

__all__ = ["Reply", "ask", "shape_of"]
