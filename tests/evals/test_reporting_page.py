"""The report as a page, as text, as markdown and on a terminal; and the command that writes them."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reporting_sample import HOSTILE, WHERE, report, right, run
from rich.console import Console

from evals.cli import commands
from evals.reporting import gathering, html, markdown, render
from evals.reporting import text as as_text
from evals.reporting.gathering import Report
from evals.reporting.terminal import print_to
from evals.rescoring import scoring_of

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]")
STYLE = Path(html.__file__).parent / "templates" / "report.css"


class Page(HTMLParser):
    """What of a page the tests ask about."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.policy = ""
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if "href" in values else []
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        assert not any(name.startswith("on") or name in {"style", "src"} for name in values)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def told(tmp_path: Path) -> Report:
    return report(tmp_path)


def test_every_link_of_the_page_leads_to_one_place_of_it(told: Report) -> None:
    page = Page(render(told))

    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)


def test_what_a_run_says_is_shown_and_never_obeyed(told: Report) -> None:
    written = render(told)

    page = Page(written)
    assert not {"script", "img", "iframe", "object", "form"} & set(page.tags)
    assert not HIDDEN.search(written)
    assert "<script>alert(1)</script> ␛[2J \ufffdnoitpurroc</a>" in "".join(page.words)


def test_a_prompt_and_a_reason_are_text_too(tmp_path: Path) -> None:
    page = Page(render(report(tmp_path, prompt=HOSTILE, failed="geese")))

    assert not {"script", "img"} & set(page.tags)
    assert "".join(page.words).count("<script>") > 3


def test_the_policy_lets_nothing_load_and_no_style_but_its_own_apply(told: Report) -> None:
    written = render(told)

    style = written.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert Page(written).policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style
    assert "@import" not in style


def test_headings_go_down_one_step_at_a_time_and_tables_have_captions(told: Report) -> None:
    tags = Page(render(told)).tags

    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert tags.count("table") == tags.count("caption") > 4


def test_the_page_says_what_gold_has_and_what_was_got(told: Report) -> None:
    words = "".join(Page(render(told)).words)

    assert "gold 14, got 1400" in words
    assert "bad against good: regression" in words


def test_one_run_by_itself_has_no_verdict(tmp_path: Path) -> None:
    both = report(tmp_path)

    page = Page(render(gathering.gather([both.logs[0]], scoring_of(both.gold))))

    assert "verdict" not in page.ids
    assert {"variants", "cost", "troubles", "articles", "matcher", "pending"} <= set(page.ids)


def test_text_and_markdown_have_the_figures_of_the_page(told: Report) -> None:
    figures = [str(found["strict.f1"]) for found in told.estimates]

    plain, marked, page = "\n".join(as_text(told)), "\n".join(markdown(told)), render(told)

    for figure in figures:
        share, between = figure.rstrip("]").split(" [")
        assert figure in plain
        assert figure in marked.replace("\\", "")
        assert f'<b>{share}</b> <span class="between">{between}</span>' in page


def test_markdown_obeys_nothing_that_a_run_says(told: Report) -> None:
    lines = list(markdown(told))

    assert not any("<script>" in line.replace("\\<", "") for line in lines)
    assert sum(line.startswith("# ") for line in lines) == 1


def test_a_cell_of_a_markdown_table_cannot_open_another(tmp_path: Path) -> None:
    lines = list(markdown(report(tmp_path, model="small | <b>large")))

    start = next(place for place, line in enumerate(lines) if line.startswith("| variant"))
    rows = [re.split(r"(?<!\\)\|", line) for line in lines[start : start + 4]]
    assert {len(row) for row in rows} == {7}
    assert "small \\| \\<b\\>large" in rows[3][2]


def test_a_terminal_gets_the_tables_without_anything_that_it_would_obey(told: Report) -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=160, color_system=None)

    print_to(console, told)

    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert str(told.estimates[1]["strict.f1"]) in shown
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_can_be_read_on_every_ground_that_it_stands_on(scheme: int) -> None:
    block = re.findall(r":root \{(.*?)\}", STYLE.read_text("utf-8"), re.DOTALL)[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    verdicts = ("good", "bad", "unsure", "odd", "plain")
    inks = ("ink", "quiet", "link", *verdicts, "tone0", "tone1", "tone2", "tone3")
    stands = [(ink, ground) for ink in inks for ground in ("paper", "card")]
    stands += [(ink, f"{one}-tint") for one in verdicts for ink in ("ink", one)]

    for ink, ground in stands:
        low, high = sorted((luminance(colours[ink]), luminance(colours[ground])))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, ground)


def evals(*arguments: str) -> Result:
    result = CliRunner().invoke(commands, ["report", *arguments], prog_name="evals")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with two runs."""
    monkeypatch.chdir(tmp_path)
    report(tmp_path)
    return tmp_path


def test_the_command_writes_a_page_and_says_where(stored: Path) -> None:
    result = evals("good.jsonl", "bad.jsonl", "--data", "mine.jsonl")

    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr.startswith("report.html: bad against good, ")
    assert "bad against good: regression" in Path("report.html").read_text("utf-8")


def test_a_page_of_its_own_is_written_over_and_another_is_not(stored: Path) -> None:
    Path("report.html").write_text("<p>My holidays</p>", "utf-8")

    refused = evals("good.jsonl", "--data", "mine.jsonl")

    assert refused.exit_code == 2
    assert "no page of evals report" in refused.stderr
    assert Path("report.html").read_text("utf-8") == "<p>My holidays</p>"
    assert evals("good.jsonl", "--data", "mine.jsonl", "--out", "report.html").exit_code == 0
    assert evals("bad.jsonl", "--data", "mine.jsonl").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [(["--format", "text"], "Report: good"), (["--format", "markdown"], "# good"), (["--out", "-"], "<!doctype html>")],
)
def test_tables_go_to_standard_output_and_a_page_where_it_is_told(
    stored: Path, arguments: list[str], begins: str
) -> None:
    result = evals("good.jsonl", "--data", "mine.jsonl", *arguments)

    assert result.exit_code == 0
    assert result.stdout.lstrip().startswith(begins)
    assert not Path("report.html").exists()


def test_the_name_of_the_file_says_the_format(stored: Path) -> None:
    evals("good.jsonl", "--data", "mine.jsonl", "--out", "tables.md")

    assert Path("tables.md").read_text("utf-8").startswith("# good\n")


def test_with_no_run_named_the_committed_baseline_is_told(stored: Path) -> None:
    result = evals("--format", "text")

    assert result.exit_code == 0
    assert result.stdout.startswith("Report: baseline")
    assert "How far the matcher is right" in result.stdout


def test_a_run_that_is_not_there_is_a_usage_error(stored: Path) -> None:
    result = evals("nothing-like-it", "--data", "mine.jsonl")

    assert result.exit_code == 2
    assert "nothing-like-it" in result.stderr


def test_lines_that_settle_pairs_can_be_pasted_from_markdown(tmp_path: Path) -> None:
    told = report(tmp_path)
    facts = {name: right(name) for name in WHERE}
    one, two = facts["geese"]
    facts["geese"] = (one.model_copy(update={"text": f"{one.text.replace('counted', 'tallied')}"}), two)
    unsure = gathering.gather([run(tmp_path / "unsure.jsonl", facts)], scoring_of(told.gold))

    lines = list(markdown(unsure))

    pasted = json.loads(lines[lines.index("```json") + 1])
    assert pasted == {"found": facts["geese"][0].text, "gold": one.text, "verdict": "?"}
