"""Measure attribution against PolNeAR's labels: ``python tests/benchmarks/attribution_polnear.py PATH``.

PATH is a file of JSON lines: ``text`` and ``attributions``, each with ``source``, ``cue`` and ``content`` as lists of
``{"spans": [[start, end], …]}`` in code points (Newell et al., *An Attribution Relations Corpus for Political News*,
2018).
Prints precision and recall of cues (a labelled cue of the same sentence overlaps ours), and over the matched pairs
whether the speaker overlaps and equals the label, and the token F1 of the content. The labels also hold attitudes and
deeds ("backs", "planned"); so recall is given for cues that are reporting verbs of the lexicon as well. They hold
hardly any attribution within the content of another ("she said | he believes it"), which we find; so precision is given
without those as well. An article is read as the product reads it: its sentences, and quotations that go on in the next
one (“A,” Roe said. “B.”), which the labels count to the content.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.comparison import Sources
from summarizer.comparison.parties.continued import voice
from summarizer.language.attribution import Attributed, attributions
from summarizer.language.plain import plain
from summarizer.language.reporting import VERBS
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import fold, words

Spans = list[tuple[int, int]]
Row = dict[str, Any]


def labelled(row: Row, part: str) -> Iterator[Spans]:
    for attribution in row["attributions"]:
        yield [(start, end) for one in attribution[part] for start, end in one["spans"]]


def speaker_key(who: str) -> str:
    """Return *who* folded, without articles, possessives and punctuation, for comparing speakers."""
    folded = (fold(word.text).removesuffix("'s").rstrip("'.") for word in words(who))
    return " ".join(word for word in folded if word not in {"the", "a", "an"})


def overlap(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def positions(spans: Spans, text: str) -> set[int]:
    return {start + word.start for start, end in spans for word in words(text[start:end])}


def found(text: str) -> Iterator[Attributed]:
    """Yield the attributions of *text*, spans into it; quotations that go on in the next sentence are content."""
    read = plain(text)
    going_on = continued(read.text)
    for _, start, end in article_sentences(read.text):
        for hit in attributions(read.text[start:end]):
            spans = [(start + first, start + last) for first, last in hit.content]
            more = going_on.get((start, hit.who), ())
            yield hit._replace(
                who=read.given(start + hit.who[0], start + hit.who[1]),
                cue=read.given(start + hit.cue[0], start + hit.cue[1]),
                content=tuple(read.given(*span) for span in (*spans, *more)),
            )


def continued(text: str) -> dict[tuple[int, tuple[int, int]], Spans]:
    """Return the sentence and the speaker's place in it → the sentences that are wholly this speaker's words."""
    sources, more = Sources((), [text]), dict[tuple[int, tuple[int, int]], Spans]()
    for passage in sources.context:
        told = None if passage.attributions else voice(passage, sources)
        if told is not None:
            span = passage.offset, passage.offset + len(passage.text)
            more.setdefault((told[0].offset, told[1].span), []).append(span)
    return more


def measure(rows: list[Row], errors: int) -> dict[str, float]:
    hits = matched = speakers = exact = sourced = nested = 0
    gold = verbal = gold_found = verbal_found = 0
    f1 = 0.0
    for row in rows:
        text = row["text"]
        triples = list(zip(labelled(row, "source"), labelled(row, "cue"), labelled(row, "content"), strict=True))
        seen: set[int] = set()
        for hit in found(text):
            hits += 1
            cue, content = [hit.cue], list(hit.content)
            near = [n for n, triple in enumerate(triples) if overlap(triple[1], cue)]
            if not near:
                nested += any(overlap(triple[2], cue) for triple in triples)
                if errors:
                    around = text[max(0, hit.cue[0] - 120) : hit.cue[1] + 120].replace("\n", " ")
                    print("NO CUE:", around, "|", text[slice(*hit.cue)])
                continue
            ours = positions(content, text)
            best = max(near, key=lambda n: len(ours & positions(triples[n][2], text)))
            seen.update(near)
            matched += 1
            theirs = positions(triples[best][2], text)
            f1 += 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))
            if triples[best][0]:
                sourced += 1
                label = " ".join(text[slice(*span)] for span in triples[best][0])
                speakers += (ok := overlap(triples[best][0], [hit.who]))
                exact += speaker_key(text[slice(*hit.who)]) == speaker_key(label)
                if errors and not ok:
                    print("SPEAKER:", repr(text[slice(*hit.who)]), "label:", repr(label), "cue:", text[slice(*cue[0])])
            if errors and 2 * len(ours & theirs) < 0.6 * (len(ours) + len(theirs)):
                print(
                    "CONTENT:",
                    repr(text[slice(*content[0])]),
                    "label:",
                    repr(" ".join(text[slice(*s)] for s in triples[best][2])),
                )
        for number, (_, cue, _) in enumerate(triples):
            reports = (
                any(fold(word.text) in VERBS for s, e in cue for word in words(text[s:e]))
                or "according" in text[slice(*cue[0])]
            )
            gold += 1
            gold_found += number in seen
            verbal += reports
            verbal_found += reports and number in seen
            if errors and reports and number not in seen:
                s, e = cue[0]
                print(
                    "MISSED:",
                    text[max(0, s - 120) : s].replace("\n", " "),
                    "[[",
                    text[s:e],
                    "]]",
                    text[e : e + 80].replace("\n", " "),
                )
    return {
        "found": hits, "labelled": gold, "labelled with a reporting verb": verbal,
        "cue precision": matched / max(1, hits),
        "cue precision, outside labelled contents": matched / max(1, hits - nested),
        "cue recall": gold_found / max(1, gold),
        "cue recall, reporting verbs": verbal_found / max(1, verbal),
        "speaker overlaps": speakers / max(1, sourced), "speaker equal": exact / max(1, sourced),
        "content F1": f1 / max(1, matched),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what went wrong, too")
    asked = parser.parse_args()
    if not asked.path.is_file():
        print(f"{asked.path}: no such file; PolNeAR's labels are not shipped with this project", file=sys.stderr)
        return 2
    rows = [json.loads(line) for line in asked.path.read_text(encoding="utf-8").splitlines()]
    print(f"articles: {len(rows)}")
    for name, value in measure(rows, asked.errors).items():
        print(f"{name}: {value:.3f}" if isinstance(value, float) else f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
