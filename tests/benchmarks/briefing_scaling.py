"""How the time and the memory of a whole extractive briefing grow with the number of articles.

    python tests/benchmarks/briefing_scaling.py [--shape stories|one-story|reprints] [--audit] [SIZES…]

For each size a fresh process reads made-up articles (``synthetic_news``) from files on disk and makes the JSON bundle;
with ``--audit`` another reads that bundle and checks it, as ``summarizer verify`` does. Seconds are CPU seconds unless
called wall; start-up (imports, word lists, one small briefing) is measured apart. Prints figures; judges nothing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from math import log
from pathlib import Path

from synthetic_news import news, one_story, reprints

SIZES = (100, 300, 1000, 3000)
SHAPES = {"stories": news, "one-story": one_story, "reprints": reprints}
COLUMNS = ("articles", "stories", "facts", "cpu s", "wall s", "ms/article", "peak MB", "start-up s")
AUDIT_COLUMNS = ("audit s", "findings", "audit MB")
SMALL = "Mayor Ada Roe of Torv said on Monday that two of three bridges had closed."

Row = dict[str, float]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row per size and the exponents over all of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of articles")
    parser.add_argument("--shape", choices=sorted(SHAPES), default="stories")
    parser.add_argument("--audit", action="store_true", help="check each bundle too")
    # The two fresh processes: articles in a folder become a bundle; a bundle is checked.
    parser.add_argument("--make", nargs=2, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--check", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.make or options.check:
        print(json.dumps(made(*options.make) if options.make else checked(options.check)))
        return
    columns = COLUMNS + AUDIT_COLUMNS * options.audit
    print("  ".join(f"{name:>10}" for name in columns))
    rows = []
    for size in sorted(options.sizes):
        rows.append(row := fresh(options.shape, size, audited=options.audit))
        print("  ".join(f"{row[name]:>10,.10g}" for name in columns), flush=True)
    if len(rows) > 1:
        for name in ("cpu s", "peak MB", "audit s")[: 2 + options.audit]:
            print(f"{name} grows as articles ** {exponent([(row['articles'], row[name]) for row in rows]):.2f}")


def fresh(shape: str, size: int, *, audited: bool) -> Row:
    """Return what processes of their own measure on *size* articles of *shape*."""
    with tempfile.TemporaryDirectory() as folder:
        articles, bundle = Path(folder, "articles"), Path(folder, "bundle.json")
        articles.mkdir()
        for report in SHAPES[shape](size):
            (articles / report.name).write_text(report.text, encoding="utf-8")
        row = _reported("--make", str(articles), str(bundle))
        return row | _reported("--check", str(bundle)) if audited else row


def _reported(*arguments: str) -> Row:
    done = subprocess.run([sys.executable, __file__, *arguments], check=True, stdout=subprocess.PIPE, text=True)
    return {str(name): float(value) for name, value in json.loads(done.stdout).items()}


def made(folder: Path, bundle: Path) -> Row:
    """Return the figures of one briefing of the articles in *folder*, written to *bundle*."""
    started = time.process_time()
    from summarizer import Summarizer, read_articles
    from summarizer.article import Article

    with Summarizer() as summarizer:
        summarizer.brief([Article.from_text(SMALL)])
        ready, wall = time.process_time(), time.perf_counter()
        briefing = summarizer.brief(read_articles(folder))
        bundle.write_text(briefing.to_json(), encoding="utf-8")
    took, elapsed = time.process_time() - ready, time.perf_counter() - wall
    return {
        "articles": len(briefing.articles),
        "stories": len(briefing.stories),
        "facts": briefing.verification.facts,
        "cpu s": round(took, 2),
        "wall s": round(elapsed, 2),
        "ms/article": round(1000 * took / len(briefing.articles), 1),
        "peak MB": round(peak_memory()),
        "start-up s": round(ready - started, 2),
    }


def checked(bundle: Path) -> Row:
    """Return the figures of reading and checking *bundle*; what does not hold goes to standard error."""
    from summarizer import Summarizer
    from summarizer.article import Article
    from summarizer.audit import audit
    from summarizer.briefing import Briefing

    with Summarizer() as summarizer:
        audit(summarizer.brief([Article.from_text(SMALL)]))
    ready = time.process_time()
    findings = audit(Briefing.load(bundle))
    for finding in findings[:5]:
        print(finding, file=sys.stderr)
    return {
        "audit s": round(time.process_time() - ready, 2),
        "findings": len(findings),
        "audit MB": round(peak_memory()),
    }


def peak_memory() -> float:
    """Return the most memory this process has held, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak) / (1e6 if sys.platform == "darwin" else 1e3)  # bytes on macOS, kilobytes elsewhere


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the least-squares line through the logarithms of *points*."""
    logs = [(log(x), log(y)) for x, y in points]
    mean_x, mean_y = (sum(each) / len(logs) for each in zip(*logs, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)


if __name__ == "__main__":
    main()
