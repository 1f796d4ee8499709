"""No model, no network, deterministic: picks and labels the sources' own sentences."""

from summarizer.engines.extractive.composing import ExtractiveComposer
from summarizer.engines.extractive.extraction import ExtractiveExtractor

__all__ = ["ExtractiveComposer", "ExtractiveExtractor"]
