"""``--verify model``: a second reading may lift a weak sentence or lower any; what the rules refuse stays refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from models.sample import settings
from models.server import Server, fails
from scripted_server import (
    Body,
    Reply,
    Scripted,
    agrees,
    claims,
    command,
    fenced,
    replied,
    sentence,
    surroundings,
    task_of,
)

from summarizer.api import Summarizer
from summarizer.audit import audit
from summarizer.briefing import Briefing, Opinion
from summarizer.choosing import ModelEngine
from summarizer.fact import Reason
from summarizer.reading.plain import as_article

ARTICLE = (
    "The harbour bridge at Nordvik was closed on Monday because of cracks in its piers, the harbour board said.\n"
    "Engineers found 14 cracks in the northern pier during the yearly inspection in March."
)
SAME_ANEW = "In March the yearly inspection by engineers brought to light 14 cracks in the northern pier."
CHANGED = "Engineers found 41 cracks in the northern pier during the yearly inspection in March."


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def telling(text: str) -> Any:
    """Return a script's telling: the first fact as headline, *text* as a sentence on the second."""

    def tell(given: list[str]) -> Reply:
        cited = 1 + next(number for number, statement in enumerate(given) if "14 cracks" in statement)
        return {"headline": sentence(given[0], 1), "sentences": [sentence(given[0], 1), sentence(text, cited)]}

    return tell


def verdict(word: str, *excerpts: int) -> Any:
    """Return a script's judgement: *word* on every claim, by those excerpts."""

    def judge(given: list[tuple[str, list[str]]]) -> Reply:
        numbers = range(1, len(given) + 1)
        return {"verdicts": [{"claim": number, "verdict": word, "excerpts": list(excerpts)} for number in numbers]}

    return judge


def briefed(script: Any, verify: str | None = "verify") -> tuple[Briefing, list[Body]]:
    with Server(script) as server:
        with Summarizer(ModelEngine(settings(server.url), verify=verify)) as summarizer:
            briefing = summarizer.brief([as_article(ARTICLE, key="bridge.txt")])
        return briefing, [body for body in server.asked if task_of(body) == "verify"]


def supports(briefing: Briefing) -> dict[str, str]:
    return {item.text: item.support for story in briefing.stories for item in story.sentences}


def test_nobody_is_asked_about_the_sources_own_words_and_nobody_at_all_unless_told_to() -> None:
    own_words, asked_of_them = briefed(Scripted())
    plain, asked_of_none = briefed(Scripted(tell=telling(SAME_ANEW)), verify=None)

    assert (asked_of_them, asked_of_none) == ([], [])
    assert audit(own_words) == audit(plain) == ()


def test_a_weak_sentence_that_the_model_finds_supported_is_lifted_and_says_so() -> None:
    before, _ = briefed(Scripted(tell=telling(SAME_ANEW)), verify=None)
    after, asked = briefed(Scripted(tell=telling(SAME_ANEW)))

    assert (supports(before)[SAME_ANEW], supports(after)[SAME_ANEW]) == ("weak", "supported")
    lifted = next(item for item in after.stories[0].sentences if item.text == SAME_ANEW)
    assert lifted.opinion is not None
    assert lifted.opinion.fact_ids == lifted.fact_ids
    assert any(text == SAME_ANEW for text, _ in claims(asked[0]))
    assert audit(after) == ()
    assert "read by a model, too" in after.to_markdown()


def test_what_the_rules_refuse_never_reaches_the_model_and_no_answer_brings_it_back() -> None:
    briefing, asked = briefed(Scripted(tell=telling(CHANGED)))

    assert CHANGED not in supports(briefing)
    assert all("41" not in fenced(body) for body in asked)


@pytest.mark.parametrize("word", ["contradicted", "not_stated"])
def test_a_model_that_disagrees_lowers_a_sentence_and_what_falls_is_told_in_the_facts_own_words(word: str) -> None:
    before, _ = briefed(Scripted(tell=telling(SAME_ANEW)), verify=None)
    after, _ = briefed(Scripted(tell=telling(SAME_ANEW), judge=verdict(word, 1)))

    assert supports(before)[SAME_ANEW] == "weak"
    assert SAME_ANEW not in supports(after)
    assert [item.reason for item in after.rejected if item.text == SAME_ANEW] == [Reason.SENTENCE_NOT_SUPPORTED]
    assert any("Engineers found 14 cracks" in text for text in supports(after))
    assert audit(after) == ()


def test_an_answer_that_rests_on_no_excerpt_of_its_claim_decides_nothing() -> None:
    before, _ = briefed(Scripted(tell=telling(SAME_ANEW)), verify=None)
    after, _ = briefed(Scripted(tell=telling(SAME_ANEW), judge=verdict("supported", 7)))

    assert supports(after) == supports(before)


def test_a_second_reading_that_fails_leaves_the_rules_verdicts_and_is_told() -> None:
    script = Scripted(tell=telling(SAME_ANEW))

    def answers(body: Body) -> Any:
        return fails(400, "no such thing") if task_of(body) == "verify" else script(body)

    before, _ = briefed(Scripted(tell=telling(SAME_ANEW)), verify=None)
    after, _ = briefed(answers)

    assert supports(after) == supports(before)
    assert [item.reason for item in after.rejected] == [Reason.NO_SECOND_READING]
    assert audit(after) == ()


def test_on_the_command_line_a_second_reading_that_fails_is_told_too(tmp_path: Path) -> None:
    script = Scripted(tell=telling(SAME_ANEW))
    (tmp_path / "bridge.txt").write_text(ARTICLE, encoding="utf-8")

    with Server(lambda body: fails(400, "no such thing") if task_of(body) == "verify" else script(body)) as server:
        env = surroundings(server.url, tmp_path / "cache")
        done = command("brief", "bridge.txt", "--verify", "model", "--out", "b.json", cwd=tmp_path, env=env)

    assert done.returncode == 0
    assert "warning: the model's second reading failed, the rules' verdicts stand: " in done.stderr


def test_an_opinion_that_was_written_into_the_file_does_not_rest_on_other_facts() -> None:
    briefing, _ = briefed(Scripted(tell=telling(SAME_ANEW)))
    story = briefing.stories[0]
    elsewhere = Opinion(verdict="supported", fact_ids=("f-000000000000",))
    forged = [item.model_copy(update={"opinion": elsewhere}) for item in story.sentences]
    changed = briefing.model_copy(
        update={"stories": (story.model_copy(update={"sentences": tuple(forged)}), *briefing.stories[1:])}
    )

    assert any("opinion" in finding.problem for finding in audit(changed))


def test_a_scripted_judge_is_asked_in_whichever_mode_the_server_speaks() -> None:
    script = Scripted(tell=telling(SAME_ANEW), judge=agrees)

    def only_objects(body: Body) -> Any:
        kind = body.get("response_format", {}).get("type")
        return (
            fails(400, "response_format json_schema is not supported")
            if kind == "json_schema"
            else replied(body, script.reply(body))
        )

    briefing, _ = briefed(only_objects)

    assert supports(briefing)[SAME_ANEW] == "supported"


def test_the_second_reader_sees_what_of_the_article_a_sentence_needs_beside_its_excerpt() -> None:
    named = "Ann Roe had worked on the lock for four years."
    article = "Ann Roe, the mayor of Torv, opened the new lock on Monday.\n\nShe had worked on it for four years."

    def tell(given: list[str]) -> Reply:
        cited = 1 + next(number for number, statement in enumerate(given) if "four years" in statement)
        return {"headline": sentence(given[0], 1), "sentences": [sentence(named, cited)]}

    with Server(Scripted(tell=tell, judge=agrees)) as server:
        with Summarizer(ModelEngine(settings(server.url), verify="verify")) as summarizer:
            summarizer.brief([as_article(article, key="lock.txt")])
        shown = [claims(body) for body in server.asked if task_of(body) == "verify"]

    (excerpts,) = [given for asked in shown for text, given in asked if text == named]
    assert len(excerpts) == 2
    assert "opened the new lock" in excerpts[1]
