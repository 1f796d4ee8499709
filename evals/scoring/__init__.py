"""Scores: extractions against gold facts, briefings against gold stories, and what holds without gold."""
