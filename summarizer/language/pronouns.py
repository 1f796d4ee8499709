"""Sentences that open with a word for somebody or something told of before: "His daughter is in hospital"."""

from __future__ import annotations

import re

_LEANING = re.compile(
    r"[\W_]*(?:he|she|it|they|his|her|hers|its|their|theirs|him|them)\b(?!['’]s\s+(?:been|a|an|not)\b)", re.I
)
_EMPTY = re.compile(
    r"[\W_]*it\s+(?:(?:is|was|were|will\s+be|has\s+been|remains?|remained|seems?|seemed|appears?|appeared)\s+"
    r"(?:not\s+|also\s+|still\s+)?[\w-]+\s+(?:that|whether|if|how|what|why|when|to|who)\b|"
    r"(?:takes?|took|seems|appears|emerged|turned\s+out)\b)",
    re.I,
)


def leans_back(sentence: str) -> bool:
    """Return whether *sentence* opens with a pronoun for what came before it; "it is clear that" points at nothing."""
    return bool(_LEANING.match(sentence)) and not _EMPTY.match(sentence)
