"""CPU time and memory of ``locate`` and ``verify``: ``python tests/benchmarks/verification_speed.py [SUMMEDITS]``.

Start, each part in a process of its own with its modules compiled, the median of several: importing both, the
interpreter included, which is printed beside it; the first verification, which loads the comparison; what that holds
in memory. Sentences: each of the fixtures' rewordings against its own article, filled up to a thousand words by
others, and every other one against another story, most of which are refused early; the summaries of SummEdits (Laban
and others, 2023) where their file is given (fields ``source`` and ``summary``). Sources are made, and asked for a
sentence, before the clock starts; what a check needs of a sentence of theirs is read when first asked for. So the
claims of one article come in two halves, every other one: the first reads what it touches, the second finds most of it
read. The second is asked once more, each claim without its last word: that is another claim, of which nothing is known,
on sentences that all are read. Since machines differ, and busy ones most, three million additions of integers are timed
beside.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from statistics import median

RUNS = 5
FIXTURES = Path(__file__).resolve().parents[2] / "evals/fixtures"
WORDS = 1_000
"""Of the article that a sentence is verified against."""
CLAIM = "verify('A dog bit a man.', ['A man was bitten by a dog.'])"
LONG_CLAIM = (
    "Officials said on 3 May 2019 that 47 people, half of them from Norway, had not been hurt by the “fire”.",
    "On 3 May 2019 some 40 people from Norway, two thirds of them children, were hurt, Ann Roe, the mayor, said.",
)
"""A claim and its source with what most checks look for, so that their tables and patterns are in place."""
_TIMED = "import time\nbegan = time.process_time()\n{}\nprint(time.process_time() - began, time.process_time())"
_TRACED = """
import tracemalloc
from summarizer import locate, verify
tracemalloc.start()
verify({!r}, [{!r}])
print(tracemalloc.get_traced_memory()[0])
"""


def started() -> None:
    """Print what starting takes."""
    parts = {
        "import of locate and verify, the interpreter included": "from summarizer import locate, verify",
        "the same and a first verification": f"from summarizer import locate, verify\n{CLAIM}",
        "the same of a sentence with figures, dates, names and quotes": (
            f"from summarizer import locate, verify\nverify({LONG_CLAIM[0]!r}, [{LONG_CLAIM[1]!r}])"
        ),
        "the interpreter alone": "pass",
    }
    for name, code in parts.items():
        taken = [float(_output(_TIMED.format(code)).split()[1]) for _ in range(RUNS)]
        print(f"{median(taken):7.3f} s   {name}")
    held = int(_output(_TRACED.format(*LONG_CLAIM)))
    print(f"{held / 1e6:7.1f} MB  held after a first verification, modules included")


def _output(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=_compiled()
    ).stdout


@cache
def _compiled() -> Mapping[str, str]:
    """Return an environment in which modules come compiled, as pip installs them: compiling takes twice as long."""
    folder = Path(tempfile.gettempdir()) / "verification-speed-bytecode"
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    found = kept | {"PYTHONPYCACHEPREFIX": str(folder)}
    both = f"from summarizer import locate, verify\nverify({LONG_CLAIM[0]!r}, [{LONG_CLAIM[1]!r}])"
    subprocess.run([sys.executable, "-c", both], check=True, env=found)
    return found


def verified(claims: Mapping[str, Sequence[str]]) -> Mapping[str, tuple[int, float]]:
    """Return by state of the article how many claims were asked and the CPU seconds for them."""
    from summarizer import verify
    from summarizer.comparison import Sources

    taken: defaultdict[str, tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    for text, sentences in claims.items():
        sources = Sources([text])
        verify(LONG_CLAIM[0], sources)
        for state, asked in {
            "reading the article included": sentences[::2],
            "the article mostly read": sentences[1::2],
            "the article read": [sentence.rsplit(" ", 1)[0] + "." for sentence in sentences[1::2]],
        }.items():
            gc.collect()  # else chance tells in whose time it falls
            before = time.process_time()
            for sentence in asked:
                verify(sentence, sources)
            count, seconds = taken[state]
            taken[state] = count + len(asked), seconds + time.process_time() - before
    return taken


def rewordings(shift: int) -> Mapping[str, Sequence[str]]:
    """Return the fixtures' rewordings under the articles *shift* places after theirs, a thousand words each."""
    seeds = FIXTURES.parents[1] / "seeds"
    articles = {}
    for row in _rows(FIXTURES / "articles.jsonl"):
        file = FIXTURES / row["file"]
        articles[row["id"]] = (file if file.exists() else seeds / file.name).read_text("utf-8")
    names = sorted(articles)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in islice(_rows(FIXTURES / "paraphrases.jsonl"), 0, None, 2 if shift else 1):
        at = names.index(row["article"]) + shift
        words: list[str] = []
        while len(words) < WORDS:
            words += [*articles[names[at % len(names)]].split(" "), "\n\n"]
            at += 7  # articles of one story stand together
        found[" ".join(words[: WORDS * 3 // 2])].append(row["text"])
    return found


def summaries(file: Path) -> Mapping[str, Sequence[str]]:
    """Return the summaries of SummEdits by their source."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows(file):
        found[row["source"]].append(row["summary"])
    return found


def _rows(file: Path) -> Iterable[dict[str, str]]:
    return map(json.loads, file.read_text("utf-8").splitlines())


def _calibration() -> float:
    before = time.process_time()
    for _ in islice(iter(int, 1), 3_000_000):
        pass
    return time.process_time() - before


if __name__ == "__main__":
    started()
    measured = {"rewordings, own article": rewordings(0), "rewordings, another story": rewordings(11)}
    if len(sys.argv) > 1:
        measured["SummEdits"] = summaries(Path(sys.argv[1]))
    for name, claims in measured.items():
        for state, (count, seconds) in verified(claims).items():
            print(f"{1000 * seconds / count:7.2f} ms  a text, {name}, {state} ({count})")
    print(f"{_calibration():7.2f} s   three million additions")
