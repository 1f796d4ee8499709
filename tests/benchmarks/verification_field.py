"""Where verification stands on public labels: ``python tests/benchmarks/verification_field.py FOLDER``.

FOLDER holds any of these files of JSON lines; what is absent is skipped by name:

=========================  ==========================================================================================
fc_summedits_news.jsonl    minimal edits of news summaries (Laban et al., *SummEdits*, EMNLP 2023)
fc_frank_val.jsonl         summaries of CNN/DM and XSum (Pagnoni et al., *FRANK*, NAACL 2021; split of SummaC)
fc_qags_cnndm.jsonl        summaries of CNN/DM (Wang et al., *QAGS*, ACL 2020)
fc_rank19_pairs.jsonl      a right and a wrong sentence for one source sentence (Falke et al., ACL 2019)
=========================  ==========================================================================================

Fixed before the first look: a verdict of ``weak`` counts as kept, as a briefing keeps it. *Sensitivity* is the share of
inconsistent summaries refused, *specificity* that of consistent ones kept, balanced accuracy their mean. Intervals are
percentiles of 2,000 resamplings of whole documents, since rows about one article are not independent; where there are
few documents they are wide and too narrow still. *AUC*: how often the score of a consistent row is above that of an
inconsistent one, ties half. Trivial features stand beside it, the best of them on the same rows named.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer import verify
from summarizer.language.numbers import numbers
from summarizer.language.tokens import folded_words

Row = dict[str, Any]
SETS = ("fc_summedits_news", "fc_frank_val", "fc_qags_cnndm")
RESAMPLINGS = 2000


@dataclass(frozen=True, slots=True)
class Seen:
    """One row's label and what we said of it."""

    document: str
    consistent: bool
    kept: bool
    coverage: float
    edits: tuple[str, ...]
    trivial: dict[str, float]


def auc(rows: Sequence[tuple[bool, float]]) -> float:
    """Return the area under the ROC curve (the Mann-Whitney statistic), ties counted half."""
    ranked = sorted(rows, key=lambda row: row[1])
    ranks, at = 0.0, 0
    positives = sum(label for label, _ in rows)
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][1] == ranked[at][1]:
            end += 1
        ranks += sum(label for label, _ in ranked[at:end]) * (at + 1 + end) / 2
        at = end
    negatives = len(rows) - positives
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives) if positives and negatives else 0.5


def balanced(rows: Iterable[Seen]) -> tuple[float, float, float]:
    """Return balanced accuracy, sensitivity and specificity."""
    counts = {(label, kept): 0 for label in (True, False) for kept in (True, False)}
    for row in rows:
        counts[row.consistent, row.kept] += 1
    good, bad = counts[True, True] + counts[True, False], counts[False, True] + counts[False, False]
    specificity = counts[True, True] / good if good else 0.0
    sensitivity = counts[False, False] / bad if bad else 0.0
    return (specificity + sensitivity) / 2, sensitivity, specificity


def interval(rows: Sequence[Seen], measure: Callable[[list[Seen]], float]) -> tuple[float, float]:
    """Return the 2.5th and 97.5th percentile of *measure* over resampled documents."""
    by_document: dict[str, list[Seen]] = defaultdict(list)
    for row in rows:
        by_document[row.document].append(row)
    documents, chance = sorted(by_document), random.Random(7)
    drawn = sorted(
        measure([row for document in chance.choices(documents, k=len(documents)) for row in by_document[document]])
        for _ in range(RESAMPLINGS)
    )
    return drawn[int(0.025 * RESAMPLINGS)], drawn[int(0.975 * RESAMPLINGS)]


def trivial(summary: str, source: str) -> dict[str, float]:
    """Return scores that need no understanding; what is named a share is of the summary's own."""
    said, known = folded_words(summary), folded_words(source)
    features = {"short summary": -float(len(said)), "short source": -float(len(known))}
    for size in (1, 2, 3):
        there = {tuple(known[at : at + size]) for at in range(len(known) - size + 1)}
        mine = [tuple(said[at : at + size]) for at in range(len(said) - size + 1)]
        features[f"share of {size}-grams in the source"] = sum(gram in there for gram in mine) / max(1, len(mine))
    values = {number.value for number in numbers(source)}
    own = [number.value for number in numbers(summary)]
    features["share of numbers in the source"] = sum(value in values for value in own) / len(own) if own else 1.0
    return features


def look(rows: Iterable[Row]) -> tuple[list[Seen], float]:
    """Return what we say of *rows*, and the CPU seconds it took a row, preparation of its source included."""
    seen, spent = [], 0.0
    for row in rows:
        begun = time.process_time()
        verdict = verify(row["summary"], [row["source"]])
        spent += time.process_time() - begun
        edits = tuple(row.get("edit_types") or ())
        features = trivial(row["summary"], row["source"])
        kept = verdict.support != "unsupported"
        seen.append(Seen(row["source"], bool(row["label"]), kept, verdict.coverage, edits, features))
    return seen, spent / max(1, len(seen))


def report(name: str, rows: list[Row], *, misses: bool) -> None:
    """Print the figures of one data set."""
    seen, cpu = look(rows)
    documents = len({row.document for row in seen})
    print(f"{name}: {len(seen)} rows of {documents} documents, {cpu * 1000:.1f} ms of CPU a row")
    for index, what in enumerate(("balanced accuracy", "sensitivity", "specificity")):
        low, high = interval(seen, lambda drawn, index=index: balanced(drawn)[index])  # type: ignore[misc]
        print(f"  {what:18} {balanced(seen)[index]:.3f}  [{low:.3f}, {high:.3f}]")
    ours = auc([(row.consistent, row.coverage) for row in seen])
    best = max(seen[0].trivial, key=lambda feature: auc([(row.consistent, row.trivial[feature]) for row in seen]))
    theirs = auc([(row.consistent, row.trivial[best]) for row in seen])
    print(f"  AUC of coverage    {ours:.3f}  (best trivial feature on these rows: {best}, {theirs:.3f})")
    for kind in sorted({edit for row in seen for edit in row.edits}):
        caught = [not row.kept for row in seen if kind in row.edits and not row.consistent]
        if caught:
            print(f"  with {kind:28} refused {sum(caught)} of {len(caught)}")
    if misses:
        for row, said in zip(rows, seen, strict=True):
            if said.kept != said.consistent:
                verdict = verify(row["summary"], [row["source"]])
                print(f"  {'kept' if said.kept else 'refused'}: {row['summary']}\n    {'; '.join(verdict.reasons)}")


def pairs(rows: list[Row]) -> None:
    """Print how often the right sentence of a pair comes before the wrong one."""
    rank = {"supported": 2, "weak": 1, "unsupported": 0}
    before = equal = kept = refused = 0
    for row in rows:
        right, wrong = (verify(row[which], [row["source"]]) for which in ("correct", "incorrect"))
        one, other = (rank[right.support], right.coverage), (rank[wrong.support], wrong.coverage)
        before += one > other
        equal += one == other
        kept += right.support != "unsupported"
        refused += wrong.support == "unsupported"
    print(
        f"fc_rank19_pairs: {len(rows)} pairs; the right one before the wrong one {before / len(rows):.3f}, level "
        f"{equal / len(rows):.3f}; right ones kept {kept / len(rows):.3f}, wrong ones refused {refused / len(rows):.3f}"
    )


def load(path: Path) -> list[Row] | None:
    """Return the rows of *path*, or None after saying that it is not there."""
    if path.exists():
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    print(f"skipped: no {path.name}")
    return None


def main(arguments: Sequence[str]) -> None:
    """Measure on what the folder holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="print the rows judged wrongly, with the reasons")
    parser.add_argument("--only", default="", help="names of data sets that begin so")
    options = parser.parse_args(arguments)
    for name in SETS:
        rows = load(options.folder / f"{name}.jsonl") if name.startswith(options.only) else None
        if rows:
            report(name, rows, misses=options.misses)
    rows = load(options.folder / "fc_rank19_pairs.jsonl") if "fc_rank19".startswith(options.only[:9]) else None
    if rows:
        pairs(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
