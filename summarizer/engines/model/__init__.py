"""A language model proposes; the checks of the other floors dispose."""

from summarizer.engines.model.composing import ModelComposer
from summarizer.engines.model.extraction import ModelExtractor
from summarizer.engines.model.reviewing import ModelReviewer

__all__ = ["ModelComposer", "ModelExtractor", "ModelReviewer"]
