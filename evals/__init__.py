"""Scores extractions against hand-labelled fixtures and compares prompts, down to the fact."""
