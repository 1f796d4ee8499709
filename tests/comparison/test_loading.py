"""The full comparison is loaded where it holds nobody up, and then whole."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.comparison import loading
from summarizer.verification import verify

REWORDED = "The bridge was shut by the council after the storm.", "The council closed the bridge after the storm."
_AFTERWARDS = """
import sys
from summarizer.comparison import loading
from summarizer.verification import verify
loading.load()
read = []
sys.addaudithook(lambda event, told: read.append(told[0]) if event in ("open", "import") else None)
verify("The bank's boss, Jan Lind, turned down a bid of €3 million on Monday.",
       ["Jan Lind, who runs the Danish bank, did not accept the offer of 3m euros, sources said on 4 May."])
verify("According to the minister, rail fares fell by a tenth to the lowest level for 12 years.",
       ["“Fares have gone up 10 percent,” said the opposition spokeswoman Eva Berg at 9am in Paris."])
print(read)
"""


def test_once_loaded_comparing_reads_no_file_and_imports_nothing() -> None:
    told = subprocess.run([sys.executable, "-c", _AFTERWARDS], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"


def test_what_may_not_be_held_is_told_that_the_comparison_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "loaded", lambda: False)

    with loading.unheld(), pytest.raises(loading.NotLoaded):
        verify(REWORDED[0], [REWORDED[1]])

    assert verify(REWORDED[0], [REWORDED[1]]).support != "unsupported"


def test_a_sentence_that_is_its_source_needs_no_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "loaded", lambda: False)

    with loading.unheld():
        verdict = verify("The council closed the bridge.", ["The council closed the bridge after the storm."])

    assert verdict.support == "supported"
