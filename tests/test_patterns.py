"""Regular expressions that mean the same on every Python that the project runs on."""

from __future__ import annotations

import re
from pathlib import Path

import summarizer

_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+")


def test_no_pattern_repeats_a_group_possessively() -> None:
    # Before Python 3.11.5 such a group keeps half a repetition (python/cpython#106052): "pier," for "pier".
    files = sorted(Path(summarizer.__file__).parent.rglob("*.py"))

    found = [
        f"{file.name}: {line.strip()}"
        for file in files
        for line in file.read_text("utf-8").splitlines()
        if _POSSESSIVE_GROUP.search(line)
    ]

    assert len(files) > 100
    assert found == []
