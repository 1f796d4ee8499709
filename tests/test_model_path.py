"""The model path as a user meets it: the real command, in its own process, asking a scripted server on loopback."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from models.sample import settings
from models.server import Answer, Server, completion, fails, says
from scripted_server import (
    COMMAND,
    ROOT,
    Body,
    Scripted,
    command,
    fact,
    fenced,
    mode_of,
    reads,
    replied,
    sentence,
    statements,
    surroundings,
    task_of,
    tasks,
)

from summarizer.api import Summarizer
from summarizer.audit import audit
from summarizer.briefing import Briefing
from summarizer.choosing import ModelEngine
from summarizer.cli import commands
from summarizer.models.stack import Limits
from summarizer.reading.plain import as_article

Bundle = dict[str, Any]
DONE = {"used", "unused"}
Quick = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


@pytest.fixture
def quick(here: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Quick]:
    """The command in this process, against the server that its environment names."""
    monkeypatch.chdir(here)
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "SUMMARIZER_"))]:
        monkeypatch.delenv(name)

    def start(server: Server | None, *arguments: str, key: str = "") -> subprocess.CompletedProcess[str]:
        env = surroundings(server.url, here / "cache") if server else {"SUMMARIZER_CACHE_DIR": str(here / "cache")}
        done = CliRunner().invoke(
            commands, arguments, env={**env, "OPENAI_API_KEY": key}, input="", prog_name="summarizer"
        )
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
        return subprocess.CompletedProcess(arguments, done.exit_code, done.stdout, done.stderr)

    return start


def wires(folder: Path, count: int) -> list[str]:
    """Write *count* articles that tell of different things; return their texts."""
    things = "ferry bridge mill school harbour library tunnel quarry orchard lighthouse".split()
    towns = "Nordvik Osby Torv Askel Brenna Dalum Eide Farsund Gjovik Hamre Isfjord Jondal".split()
    folder.mkdir(exist_ok=True)
    texts = []
    for number in range(count):
        thing, town = things[number % len(things)], towns[number * 7 % len(towns)]
        texts.append(
            f"The {thing} of {town} took {number + 20} visitors on Monday, warden Ida Vang said.\n"
            f"Workers painted {number + 3} doors of the {thing} in {town} and swept its yard.\n"
        )
        (folder / f"{number:03}.txt").write_text(texts[-1])
    return texts


def test_a_model_writes_a_briefing_that_holds_and_the_second_run_asks_nothing(here: Path) -> None:
    with Server(Scripted()) as server:
        env = surroundings(server.url, here / "cache")
        first = command("brief", "seeds/", "--out", "b.json", cwd=here, env=env)
        asked = tasks(server.asked)
        spy = "import sys; sys.argv[1:] = ['brief', 'seeds/', '--out', 'c.json']\nfrom summarizer.cli import main\n"
        spy += "try: main()\nfinally: print('openai' in sys.modules, 'httpx2' in sys.modules)"
        again = subprocess.run(
            [sys.executable, "-c", spy], cwd=here, env=env, capture_output=True, text=True, check=False, timeout=60
        )
        planned = command("brief", "seeds/", "--dry-run", cwd=here, env=env)
        assert tasks(server.asked) == asked == {"extract": 5, "compose": 1}
    verified = command("verify", "b.json", "--against", "seeds", cwd=here, env=env)

    assert (first.returncode, again.returncode, again.stdout, verified.returncode) == (0, 0, "False False\n", 0)
    made, kept = (json.loads((here / name).read_text()) for name in ("b.json", "c.json"))
    assert (made["engine"], made["model"]) == ("model", "scripted")
    assert [name.split()[0] for name in made["prompts"]] == ["extract@2", "compose@2"]
    usage = made["usage"]
    assert (usage["calls"], usage["input_tokens"], usage["output_tokens"]) == (6, 600, 120)
    assert usage["modes"] == ["json_schema"]
    assert (kept["usage"]["calls"], kept["usage"]["cached"]) == (0, 6)
    for bundle in (made, kept):
        del bundle["usage"], bundle["generated_at"]
    assert made == kept
    assert "0 calls to make, 5 in the cache" in planned.stdout


def test_a_changed_article_costs_its_own_extraction_and_its_storys_composition(here: Path, quick: Quick) -> None:
    wires(here / "wires", 8)
    (here / "wires" / "rates.txt").write_text("Ruvian Bank raised its lending rate to 4 percent for small borrowers.\n")
    with Server(Scripted()) as server:
        quick(server, "brief", "wires", "--out", "a.json")
        before = tasks(server.asked)
        with (here / "wires" / "003.txt").open("a") as file:
            file.write("The library was closed again on Tuesday for a feast of owls.\n")
        quick(server, "brief", "wires", "--out", "b.json")
        after = tasks(server.asked)

    stories = json.loads((here / "a.json").read_text())["stories"]
    assert len(stories) > 1
    assert before == {"extract": 9, "compose": len(stories)}
    assert {task: after[task] - before[task] for task in after} == {"extract": 1, "compose": 1}


def test_two_servers_on_one_host_never_share_an_answer(quick: Quick) -> None:
    with Server(Scripted()) as one, Server(Scripted()) as other:
        quick(one, "extract", "seeds/")
        quick(other, "extract", "seeds/")

        assert len(one.asked) == len(other.asked) == 5


def test_reprints_of_one_text_are_asked_about_once(here: Path, quick: Quick) -> None:
    (text,) = wires(here / "wires", 1)
    for name in ("b", "c"):
        (here / "wires" / f"{name}.txt").write_text(text)
    with Server(Scripted()) as server:
        done = quick(server, "brief", "wires", "--format", "json")

    assert tasks(server.asked) == {"extract": 1, "compose": 1}
    rows = json.loads(done.stdout)["coverage"]
    assert [row["outcome"] for row in rows] == ["used", "reprint", "reprint"]


def only(mode: str, fence: bool = False) -> Callable[[Body], Answer]:
    """Return the script of a server that takes one output mode, which it may wrap in a fence and chatter."""
    good = Scripted()

    def answer(body: Body) -> Answer:
        if mode_of(body) != mode:
            return fails(400, f"response_format of type {mode_of(body)} is not supported by this server")
        if fence:
            return says(f"Sure! Here it is:\n```json\n{json.dumps(good.reply(body))}\n```\nAnything else?")
        return good(body)

    return answer


@pytest.mark.parametrize(
    ("mode", "fence"), [("json_object", False), ("tool", False), ("json_schema", True), ("text", True)]
)
def test_whatever_form_a_server_answers_in_works_and_usage_names_it(quick: Quick, mode: str, fence: bool) -> None:
    with Server(only(mode, fence)) as server:
        done = quick(server, "brief", "seeds/", "--format", "json")

    briefing = Briefing.from_json(done.stdout)
    assert (done.returncode, briefing.usage.modes) == (0, (mode,))
    assert {row.outcome for row in briefing.coverage} <= DONE
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (fails(401, "Incorrect API key provided: sk-wrong"), "does not accept the key (401)"),
        (fails(404, "The model `scripted` does not exist", code="model_not_found"), "(it offers: big-one, small-one)"),
        (fails(429, "You exceeded your current quota", code="insufficient_quota"), "nothing left to spend"),
    ],
)
def test_a_run_that_cannot_go_on_stops_at_once_with_one_line(quick: Quick, answer: Answer, said: str) -> None:
    with Server(lambda _: answer, models=("small-one", "big-one")) as server:
        begun = time.monotonic()
        done = quick(server, "brief", "seeds/", "--model", "scripted", "--out", "b.json", key="sk-wrong")
        took = time.monotonic() - begun

    last = done.stderr.splitlines()[-1]
    assert (done.returncode, done.stdout) == (2, "")
    assert said in last
    assert last.startswith("error: ")
    assert "sk-wrong" not in done.stderr
    assert len(server.asked) <= 8
    assert took < 5


def test_a_server_that_is_down_is_one_line_and_loses_nothing(here: Path, quick: Quick) -> None:
    with Server(Scripted()) as server:
        quick(server, "brief", "seeds/000_e820518a10f8e9df.txt", "--out", "a.json")
    before = {path.name for path in here.iterdir()}

    done = quick(server, "brief", "seeds/", "--out", "b.json")

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"error: nobody answers at {server.url}")
    assert {path.name for path in here.iterdir()} == before
    assert quick(server, "extract", "seeds/000_e820518a10f8e9df.txt").returncode == 0  # what was paid for is there


def test_a_bad_day_of_a_server_leaves_every_article_done_or_reported(here: Path, quick: Quick) -> None:
    texts = wires(here / "wires", 30)
    chance = random.Random(11)
    good = Scripted()
    doomed = {
        texts[3].strip(): says(None, message={"refusal": "I cannot help with that."}),
        texts[7].strip(): says("", finish_reason="content_filter"),
        texts[9].strip(): fails(400, "The response was filtered", code="content_filter"),
        texts[12].strip(): says('{"facts": [{"quo', finish_reason="length"),
        texts[20].strip(): says("no JSON today"),
    }

    def answer(body: Body) -> Answer:
        if task_of(body) == "extract" and (fate := doomed.get(fenced(body).strip())):
            return fate
        draw = chance.random()
        whole = json.dumps(good.reply(body))
        if draw < 0.3:
            return fails(429, "slow down", headers={"retry-after-ms": "10", "retry-after": "1"})
        if draw < 0.4:
            return fails(chance.choice([500, 503]), "oops")
        if draw < 0.45:
            return Answer(reset=True)
        if draw < 0.5 and "A former answer" not in body["messages"][1]["content"]:  # once each, lest one fail for good
            return says(whole[: len(whole) // 2])
        if draw < 0.53:
            return Answer(json.dumps(completion(whole)).encode(), drip=0.0002)
        return says(whole)

    with Server(answer) as server:
        done = quick(server, "brief", "wires", "--format", "json", "--concurrency", "16")
        asked = len(server.asked)
        again = quick(server, "brief", "wires", "--format", "json", "--concurrency", "16")

    briefing = Briefing.from_json(done.stdout)
    rows = {row.key.rsplit("/")[-1][:3]: row for row in briefing.coverage}
    assert done.returncode == 4
    assert {key: row.outcome for key, row in rows.items() if row.outcome not in DONE} == {
        "003": "refused", "007": "filtered", "009": "filtered", "012": "truncated", "020": "failed",
    }  # fmt: skip
    assert all(row.reason for row in rows.values() if row.outcome not in DONE)
    assert done.stderr.splitlines()[-1] == "incomplete: 5 of 30 articles got no full answer"
    assert briefing.usage.retried > 5
    assert audit(briefing) == ()
    # Only what failed without an answer of its own may be asked again.
    assert again.returncode == 4
    assert sum(texts[9].strip() in fenced(body) for body in server.asked[asked:]) == len(server.asked) - asked


def test_replies_that_are_all_cut_off_are_a_failure_with_reasons_and_never_no_facts(here: Path, quick: Quick) -> None:
    wires(here / "wires", 5)
    with Server(lambda _: says('{"facts": [', finish_reason="length")) as server:
        done = quick(server, "extract", "wires")

    told = [line for line in done.stderr.splitlines() if line.startswith("truncated: wires/")]
    assert done.returncode == 4
    assert len(told) == 5
    assert all("longer than 16384 tokens" in line for line in told)
    assert done.stderr.splitlines()[-1] == "incomplete: 5 of 5 articles got no full answer"


def test_a_briefing_of_no_answered_article_does_not_take_the_place_of_a_former_one(here: Path, quick: Quick) -> None:
    wires(here / "wires", 3)
    (here / "b.html").write_text("yesterday's")
    with Server(lambda _: says("Sorry, no.")) as server:
        done = quick(server, "brief", "wires", "--out", "b.html")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == "error: no article got a full answer; nothing was written to b.html"
    assert (here / "b.html").read_text() == "yesterday's"


def test_a_reply_that_ran_into_its_limit_is_asked_for_in_halves_and_nothing_is_lost(here: Path, quick: Quick) -> None:
    lines = [
        f"The mill of Torv ground {number + 10} sacks of rye on day {number}, its owner said." for number in range(24)
    ]
    (here / "long.txt").write_text("\n".join(lines))
    good = Scripted()

    def answer(body: Body) -> Answer:
        if task_of(body) == "extract" and len(fenced(body)) > 1000:
            return says('{"facts": [{"quote": "The', finish_reason="length")
        return good(body)

    with Server(answer) as server:
        done = quick(server, "extract", "long.txt", "--format", "json")

    quotes = [json.loads(line)["evidence"][0]["excerpt"] for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert quotes == lines
    assert len(server.asked) <= 8


def test_a_long_article_is_read_in_overlapping_parts_and_its_offsets_stay_its_own() -> None:
    lines = [
        f"On day {number} the surveyors of Askel counted {number * 3 + 11} herons, {number + 5} owls and a stray goose "
        f"between the old weir and the tannery, warden Ida Vang said."
        for number in range(180)
    ]
    text = "\n".join(lines)
    assert len(text.split()) > 3000
    with Server(Scripted()) as server, Summarizer(engine(server)) as summarizer:
        article = as_article(text, key="long.txt")
        extraction = summarizer.extract([article])

    pieces = [fenced(body) for body in server.asked]
    facts = extraction.facts[article.id]
    assert len(pieces) > 1
    assert all(piece.splitlines()[0] in lines and piece.splitlines()[-1] in lines for piece in pieces)
    overlaps = sum(len(piece.splitlines()) for piece in pieces) - len(lines)
    assert overlaps == 2 * (len(pieces) - 1)
    assert [fact.statement for fact in facts] == lines
    assert all(text[item.start : item.end] == item.excerpt for fact in facts for item in fact.evidence)
    assert len([item for item in extraction.rejected if item.reason.value == "told already"]) == overlaps


def engine(server: Server, **limits: Any) -> ModelEngine:
    """Return the engine that asks *server*, without a cache."""
    return ModelEngine(settings(server.url), Limits(cache="off", **limits))


def test_a_budget_stops_the_asking_and_tells_of_what_was_not_asked(here: Path, quick: Quick) -> None:
    wires(here / "wires", 12)
    with Server(Scripted()) as server:
        tight = quick(server, "extract", "wires", "--max-tokens", "7000", "--concurrency", "1")
        unpriced = quick(server, "extract", "wires", "--max-cost", "0.01")

    assert tight.returncode == 4
    assert 0 < len(server.asked) < 12
    assert "not asked: " in tight.stderr
    assert tight.stdout.count(": 2 facts") == len(server.asked)
    assert unpriced.returncode == 2
    assert "price" in unpriced.stderr
    assert "use --max-tokens" in unpriced.stderr


def test_a_known_price_bounds_what_is_spent(here: Path, monkeypatch: pytest.MonkeyPatch, quick: Quick) -> None:
    wires(here / "wires", 4)
    # No price table knows a loopback server.
    monkeypatch.setattr("summarizer.models.budgeted.cost", lambda _model, _url, tokens: tokens.total / 1e6)
    with Server(Scripted()) as server:
        done = quick(server, "extract", "wires", "--model", "gpt-4.1-mini", "--max-cost", "0.000001")

    assert (done.returncode, len(server.asked)) == (4, 0)
    assert done.stderr.count("past --max-cost 1e-06") == 4


def test_the_cache_is_left_alone_renewed_planned_for_counted_and_cleared(quick: Quick) -> None:
    with Server(Scripted()) as server:
        counts = []
        for more in ([], [], ["--no-cache"], ["--refresh"], [], ["--dry-run"]):
            name = "brief" if more == ["--dry-run"] else "extract"
            done = quick(server, name, "seeds/", *more)
            counts.append(len(server.asked))
        info = quick(server, "cache", "info")
        cleared = quick(server, "cache", "clear", "--yes")
        emptied = quick(server, "cache", "info")

    assert counts == [5, 5, 10, 15, 15, 15]
    assert "0 calls to make, 5 in the cache" in done.stdout
    assert ": 5 replies, " in info.stdout
    assert cleared.stdout.endswith("entries thrown away\n")
    assert ": 0 replies, " in emptied.stdout
    assert quick(None, "extract", "seeds/", "--no-cache", "--refresh", "--base-url", server.url).returncode == 2


def test_words_language_and_a_prompt_by_version_reach_the_model(quick: Quick) -> None:
    with Server(Scripted()) as server:
        done = quick(
            server, "brief", "seeds/000_e820518a10f8e9df.txt", "--words", "70", "--language", "Norwegian",
            "--prompt", "extract@1", "--prompt", "compose@2", "--format", "json",
        )  # fmt: skip
        wrong = quick(server, "brief", "seeds/", "--prompt", "extract@99")

    said = {task_of(body): body["messages"][1]["content"] for body in server.asked}
    assert [name.split()[0] for name in json.loads(done.stdout)["prompts"]] == ["extract@1", "compose@2"]
    assert "70 words" in said["extract"]
    assert "70 words" in said["compose"]
    assert "Norwegian" in said["compose"]
    assert wrong.returncode == 2
    assert "no prompt 'extract@99'; there are: " in wrong.stderr


def test_a_prompt_of_ones_own_is_asked_with_and_an_edited_one_is_warned_of(here: Path, quick: Quick) -> None:
    own = here / "own"
    own.mkdir()
    shown = quick(None, "prompts", "show", "extract@2").stdout
    (own / "extract@2.md").write_text(shown.replace("You list the facts", "You write down the facts"))
    (own / "extract@7.md").write_text(shown.replace("version = 2", "version = 7").replace("You list", "Please list"))
    with Server(Scripted()) as server:
        newest = quick(server, "extract", "seeds/000_e820518a10f8e9df.txt", "--prompts", "own")
        edited = quick(server, "extract", "seeds/000_e820518a10f8e9df.txt", "--prompts", "own", "--prompt", "extract@2")

    opened = [body["messages"][0]["content"].split(" the facts")[0] for body in server.asked]
    assert opened == ["Please list", "You write down"]
    assert (newest.returncode, edited.returncode) == (0, 0)
    assert "give it a new version" in edited.stderr


def test_prompts_are_listed_shown_rendered_and_compared(quick: Quick) -> None:
    listed = quick(None, "prompts", "list")
    rendered = quick(None, "prompts", "render", "extract", "seeds/004_8cf47e685d4ad94a.txt")
    told = quick(None, "prompts", "render", "compose")
    compared = quick(None, "prompts", "diff", "extract@1", "extract@2")

    assert [line.split()[0] for line in listed.stdout.splitlines()] == [
        "compose@1", "compose@2", "extract@1", "extract@2", "verify@1",
    ]  # fmt: skip
    assert rendered.stdout.startswith("--- system\n")
    assert (rendered.returncode, told.returncode, compared.returncode) == (0, 0, 0)
    assert "--- user\n" in rendered.stdout
    assert compared.stdout.startswith("--- extract@1\n+++ extract@2\n")
    assert quick(None, "prompts", "show", "gone").returncode == 2


def test_a_telling_that_does_not_hold_goes_back_once_with_the_reasons() -> None:
    rounds: list[str] = []

    def answer(body: Body) -> Answer:
        if task_of(body) == "extract":
            return replied(body, reads(fenced(body)))
        given = statements(body)
        rounds.append(body["messages"][1]["content"])
        words = given[0] if len(rounds) > 1 else given[0].replace("Monday", "Friday")
        return replied(body, {"headline": sentence(words, 1), "sentences": [sentence(words, 1)]})

    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        text = "The mill at Torv burned down on Monday, the owner said.\nNobody was hurt in the mill at Torv."
        briefing = summarizer.brief([as_article(text, key="a.txt")])

    assert len(rounds) == 2
    assert "says Friday, source says Monday" in rounds[1]
    assert "friday" in rounds[1].lower()
    assert briefing.stories[0].sentences[0].text == text.splitlines()[0]
    assert not [item for item in briefing.rejected if item.what == "sentence"]


def test_a_telling_in_another_language_than_its_source_is_kept_and_marked_where_its_figures_hold() -> None:
    def answer(body: Body) -> Answer:
        if task_of(body) == "extract":
            return replied(body, reads(fenced(body)))
        told = [sentence("The fire in Torv injured 14 people on Monday.", 1), sentence("The mill had 60 looms.", 2)]
        return replied(body, {"headline": told[0], "sentences": told})

    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        text = "El incendio de Torv dejó el lunes catorce heridos.\nEl molino tenía 40 telares y un horno de pan."
        briefing = summarizer.brief([as_article(text, key="a.txt")])

    kept, replaced = briefing.stories[0].sentences
    assert (kept.text, kept.support) == ("The fire in Torv injured 14 people on Monday.", "weak")
    assert replaced.text == text.splitlines()[1]
    assert "says 60, the Spanish source says 40" in (briefing.rejected[-1].detail or "")
    assert audit(briefing) == ()


def test_a_headline_that_does_not_hold_gives_way_to_an_articles_own_title() -> None:
    def answer(body: Body) -> Answer:
        if task_of(body) == "extract":
            return replied(body, reads(fenced(body)))
        given = statements(body)
        return replied(body, {"headline": sentence("Nine die at mill", 1), "sentences": [sentence(given[0], 1)]})

    text = (
        "Mill at Torv burns down\n\nThe old mill at Torv burned down on Monday after a lamp had fallen into straw.\n"
        "Nobody was hurt in the mill, which had been empty for a year."
    )
    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        briefing = summarizer.brief([as_article(text, key="a.txt")])

    assert briefing.stories[0].headline.text == "Mill at Torv burns down"
    assert audit(briefing) == ()


def test_the_words_of_a_fact_that_open_with_a_pronoun_are_not_told_behind_another_article() -> None:
    texts = (
        "Ida Vang sailed the ferry from Torv to Osby on Monday.\nThe ferry of Torv struck a reef near Osby on Monday.",
        "Otto Lund steered the ferry that struck a reef near Osby.\nHis daughter was in the engine room of the ferry.",
    )

    def answer(body: Body) -> Answer:
        if task_of(body) == "extract":
            return replied(body, reads(fenced(body)))
        given = statements(body)
        at = {words: number for number, words in enumerate(given, start=1)}
        hers, first = at["His daughter was in the engine room of the ferry."], at[texts[0].splitlines()[0]]
        told = [sentence(given[first - 1], first), sentence("Nine engineers drowned in the ferry.", hers)]
        return replied(body, {"headline": told[0], "sentences": told})

    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        briefing = summarizer.brief([as_article(text, key=f"{n}.txt") for n, text in enumerate(texts)])

    assert [one.text for one in briefing.stories[0].sentences] == [texts[0].splitlines()[0]]


def test_a_story_that_no_model_can_tell_is_told_in_the_sources_words() -> None:
    def answer(body: Body) -> Answer:
        if task_of(body) == "extract":
            return replied(body, reads(fenced(body)))
        return says(None, message={"refusal": "No."})

    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        briefing = summarizer.brief([as_article("The mill at Torv burned down on Monday.", key="a.txt")])

    assert [item.text for item in briefing.stories[0].sentences] == ["The mill at Torv burned down on Monday."]
    assert audit(briefing) == ()


def test_a_model_that_was_asked_for_never_falls_back_silently(quick: Quick) -> None:
    done = quick(None, "brief", "seeds/", "--engine", "model")

    assert done.returncode == 2
    for way in ("--model", "OPENAI_API_KEY", "--base-url", "--engine extractive"):
        assert way in done.stderr.splitlines()[-1]


def begun(here: Path, env: dict[str, str], *more: str) -> subprocess.Popen[str]:
    """Return a running ``extract wires``."""
    return subprocess.Popen(
        [*COMMAND, "extract", "wires", *more],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=here, env=env,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )  # fmt: skip


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Return when *condition* holds."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_keeps_what_was_paid_for(here: Path) -> None:
    wires(here / "wires", 12)
    with Server(Scripted(latency=0.15)) as server:
        env = surroundings(server.url, here / "cache")
        process = begun(here, env, "--concurrency", "2")
        wait_for(lambda: server.sent >= 4)

        process.send_signal(signal.SIGINT)
        output, remarks = process.communicate(timeout=20)
        asked = len(server.asked)
        rest = command("extract", "wires", cwd=here, env=env)

    assert (process.returncode, output) == (130, "")
    assert remarks.splitlines()[-1] == (
        "interrupted; replies that were paid for are kept, and the same command goes on from them"
    )
    assert rest.returncode == 0
    assert len(server.asked) <= 12 + 2  # what was in flight is asked for again, nothing else
    assert len(server.asked) - asked < 12


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_a_killed_run_is_paid_for_again_only_where_it_was_in_flight(here: Path) -> None:
    wires(here / "wires", 24)
    chance = random.Random(5)
    kills, at_once = 10, 4
    with Server(Scripted(latency=0.08)) as server:
        env = surroundings(server.url, here / "cache")
        for _ in range(kills):
            before = len(server.asked)
            process = begun(here, env, "--concurrency", str(at_once))
            wait_for(lambda p=process, b=before: len(server.asked) > b or p.poll() is not None)  # type: ignore[misc]
            time.sleep(chance.uniform(0, 0.1))
            process.kill()
            process.communicate(timeout=20)
        done = command("extract", "wires", cwd=here, env=env)

    assert done.returncode == 0
    assert done.stdout.count(": 2 facts") == 24
    assert "damaged" not in done.stderr
    assert len(server.asked) <= 24 + kills * at_once
    assert len({fenced(body) for body in server.asked}) == 24


def test_a_fact_of_another_article_is_no_fact_of_this_one() -> None:
    def answer(body: Body) -> Answer:
        if task_of(body) == "compose":
            return Scripted()(body)
        own = reads(fenced(body))
        return replied(body, {**own, "facts": [*own["facts"], fact("The mill at Torv burned down on Monday.")]})

    with Server(answer) as server, Summarizer(engine(server)) as summarizer:
        mill, ferry = (
            as_article(text, key=key)
            for key, text in (
                ("a", "The mill at Torv burned down on Monday."), ("b", "The ferry to Osby sank in a storm off Askel.")
            )
        )  # fmt: skip
        extraction = summarizer.extract([mill, ferry])

    assert [fact.statement for fact in extraction.facts[ferry.id]] == [ferry.text]
    assert [
        (item.article_id, item.reason.value) for item in extraction.rejected if item.reason.value != "told already"
    ] == [(ferry.id, "quote not in source")]
