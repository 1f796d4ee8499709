"""Measure grounding on langextract's own alignment cases: ``python tests/benchmarks/langextract_alignment.py PATH``.

PATH is a file of JSON lines taken from the tests of google/langextract (Apache-2.0): ``source``, ``extraction``,
``expected_start`` and ``expected_end`` (null: must not align), ``status``, ``case``, ``group``. Asked of each is the
span: the same start and end, or None.

What that library does by policy is listed with the reason and not counted:

- *order*: extractions are aligned in the order of the reply as one token sequence; one that stands in the text is left
  unaligned if it comes before its predecessor, or overlaps it. Here every quote is looked up on its own.
- *part*: ``MATCH_LESSER`` and low fuzzy thresholds ground an extraction on some of its words ("high" for another word
  beside it, an adjective or a noun that the source has not, another order). That is what this project calls altered.
- *error*: an empty source raises there; here nothing stands in it.

The cases with one extraction several times are asked with ``near`` at the end of the place before, as a caller would.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from summarizer.grounding import Altered, Place, Quotes

Row = dict[str, Any]


def policy(row: Row) -> str | None:
    """Return which policy of langextract's own *row* encodes, or None; decided by what is asked, not by our answer."""
    if row.get("expect_error"):
        return "error"
    source, wanted = row["source"], row["extraction"]
    stands = f" {wanted.lower()} " in f" {source.lower()} ".replace(",", " ").replace(".", " ")
    if row["expected_start"] is None:
        return "order" if stands else None
    expected = source[row["expected_start"] : row["expected_end"]]
    one, other = expected.lower().split(), wanted.lower().split()
    if row["status"] == "MATCH_LESSER":
        return "part"
    rest = iter(one)
    in_order = all(any(word in (mine, mine.removesuffix("s")) for mine in rest) for word in other)
    left_out = len(one) > len(other) + 1
    return "part" if row["status"] == "MATCH_FUZZY" and (not in_order or left_out) else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    asked = parser.parse_args()
    if not asked.path.is_file():
        print(f"{asked.path}: no such file; langextract's cases are not shipped with this project", file=sys.stderr)
        return 2
    rows = [json.loads(line) for line in asked.path.read_text(encoding="utf-8").splitlines()]
    last: dict[tuple[str, str], int] = {}
    right = counted = 0
    for row in rows:
        name = f"{row['case']}[{row.get('group', '')}]"
        told = policy(row)
        if told:
            print(f"policy ({told}): {name}: {row['extraction']!r}")
            continue
        counted += 1
        key = (row["case"], row["extraction"])
        found = Quotes(row["source"]).find(row["extraction"], near=last.get(key))
        span = (found.start, found.end) if isinstance(found, Place) else (None, None)
        if isinstance(found, Place):
            last[key] = found.end + len(row["source"])  # the next one stands later
        if span == (row["expected_start"], row["expected_end"]):
            right += 1
        else:
            why = f" ({found})" if isinstance(found, Altered) else ""
            expected = (row["expected_start"], row["expected_end"])
            print(f"MISSED: {name}: {row['extraction']!r}: {span}{why}, expected {expected}")
    print(f"{right} of {counted} cases; {len(rows) - counted} of {len(rows)} encode a policy")
    return 0 if right == counted else 1


if __name__ == "__main__":
    sys.exit(main())
