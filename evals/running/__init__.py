"""Variants run over labelled cases, and what they leave behind; see `evals.running.record` for the format."""
