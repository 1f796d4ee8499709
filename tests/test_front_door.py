"""What the package gives by name: the same, whatever was imported before."""

from __future__ import annotations

import subprocess
import sys

import pytest

CHECK = """
import importlib, sys
for room in sys.argv[1:]:
    importlib.import_module(room)
import summarizer
from types import ModuleType
print([name for name in summarizer.__all__ if isinstance(getattr(summarizer, name), ModuleType)])
"""


@pytest.mark.parametrize("rooms", [[], ["summarizer.audit", "summarizer.article", "summarizer.reading"]])
def test_a_name_of_the_front_door_is_never_the_room_of_that_name(rooms: list[str]) -> None:
    done = subprocess.run([sys.executable, "-c", CHECK, *rooms], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "[]"


def test_a_finding_and_the_audit_come_by_one_import() -> None:
    from summarizer import Finding, audit

    assert Finding("stories[0]", "is none").place == "stories[0]"
    assert callable(audit)
