from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from summarizer.admission import admit
from summarizer.article import Article
from summarizer.engines.model.extraction import _draft
from summarizer.engines.model.replies import ExtractionReply
from summarizer.engines.model.splitting import parts
from summarizer.errors import UsageError
from summarizer.prompts import EXAMPLES, SHIPPED, completed, edited, find, templates
from summarizer.verification import verify_sentence

EXAMPLE_PAGES: list[dict[str, Any]] = tomllib.loads((SHIPPED / EXAMPLES).read_text("utf-8"))["example"]
FRONT = '+++\nname = "extract"\nversion = 7\n+++\n'
BODY = "{% block system %}Read.{% endblock %}{% block user %}{{ fence }}\n{{ text }}\n{{ fence }}{% endblock %}"


def article_of(example: dict[str, Any]) -> Article:
    return Article.from_text(example["article"].strip(), key="example")


def reply_of(example: dict[str, Any]) -> ExtractionReply:
    return ExtractionReply.model_validate(completed(example))


def written(folder: Path, name: str = "extract@7.md", text: str = FRONT + BODY) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("example", EXAMPLE_PAGES)
def test_every_worked_example_stands_word_for_word_in_its_own_article(example: dict[str, Any]) -> None:
    article, reply = article_of(example), reply_of(example)

    admitted = admit([_draft(fact, parts(article)[0]) for fact in reply.facts], article)

    assert len(reply.facts) >= 2
    assert admitted.rejected == ()
    assert {fact.evidence[0].match for fact in admitted.facts} == {"exact"}
    assert [fact.evidence[0].excerpt for fact in admitted.facts] == [fact.quote for fact in reply.facts]
    for sentence in reply.summary:
        cited = [fact for fact in admitted.facts if fact.id in {admitted.ids[n - 1] for n in sentence.facts}]
        assert verify_sentence(sentence.text, cited).support == "supported"


@pytest.mark.parametrize("example", EXAMPLE_PAGES)
def test_an_example_copied_into_a_reply_about_another_article_is_rejected(example: dict[str, Any]) -> None:
    other = Article.from_text("The mill at Torv burned down on Sunday, the owner said.", key="other")

    admitted = admit([_draft(fact, parts(other)[0]) for fact in reply_of(example).facts], other)

    assert admitted.facts == ()
    assert {item.reason.value for item in admitted.rejected} == {"quote not in source"}


def test_there_are_two_versions_of_each_prompt_and_each_says_what_changed() -> None:
    shipped = templates().values()

    assert {template.label for template in shipped} >= {"extract@1", "extract@2", "compose@1", "compose@2"}
    assert all(len(template.changed) > 30 for template in shipped)
    assert len({template.hash for template in shipped}) == len(shipped)
    assert find("extract") == find("extract@2")


def test_what_comes_first_is_the_same_for_every_article_and_the_nonce_stands_in_none() -> None:
    for name in ("extract@1", "extract@2"):
        template = find(name)
        one, other = template.render("A text.", parts=1), template.render("Another text.", words=40, language="de")

        assert one.messages[0].content is other.messages[0].content  # held once, however many articles are under way
        assert one.nonce != other.nonce
        assert one.nonce not in one.messages[0].content
        assert one.messages[1].content.count(one.nonce) == 2


def test_the_fence_is_never_a_word_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    words = iter(["0123456789abcdef", "fedcba9876543210", "00000000deadbeef"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(words))

    prompt = find("extract").render("Two: ===== 0123456789abcdef ===== and fedcba9876543210.", parts=1)

    assert prompt.nonce == "00000000deadbeef"


def test_a_template_inside_an_article_is_text() -> None:
    prompt = find("extract").render("{{ 7 * 6 }} {% include 'x' %} {{ ''.__class__ }}", parts=1)

    assert "{{ 7 * 6 }} {% include 'x' %} {{ ''.__class__ }}" in prompt.messages[1].content


@pytest.mark.parametrize(
    "attack",
    [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ example.__globals__ }}",
        "{{ text.__init__.__globals__['os'].system('id') }}",
        "{% include '/etc/passwd' %}",
        "{{ self._TemplateReference__context }}",
        "{{ nothing.at.all }}",
        "{{ range(10**9)|list }}",
        "{% set _ = conflicts.append(1) %}",
    ],
)
def test_the_sandbox_refuses_what_a_template_has_no_business_with(tmp_path: Path, attack: str) -> None:
    folder = written(tmp_path / "own", text=FRONT + BODY.replace("Read.", attack))

    with pytest.raises(UsageError, match=r"extract@7\.md"):
        find("extract@7", folder).render("A text.", conflicts=[])


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("extract@7.md", "no front matter", "front matter"),
        ("extract@7.md", FRONT.replace('"extract"', "extract") + BODY, "line 2"),
        ("extract@7.md", FRONT.replace("version = 7\n", "") + BODY, "version"),
        ("extract@7.md", FRONT.replace("7", "8") + BODY, "name the file extract@8.md"),
        ("extract@7.md", FRONT.replace("+++\n", "[parameters]\nwarmth = 1\n+++\n")[25:] + BODY, "front matter"),
        ("extract@7.md", FRONT + BODY.replace("{% endblock %}", "", 1), r"extract@7\.md:\d+"),
        ("extract@7.md", FRONT + BODY.replace("block user", "block usher"), "block user"),
        ("extract@7.md", FRONT + BODY.replace("Read.", "{{ example(9) }}"), "no example 9"),
    ],
)
def test_a_template_that_is_none_is_named_with_what_is_wrong(tmp_path: Path, name: str, text: str, said: str) -> None:
    folder = written(tmp_path / "own", name, text)

    with pytest.raises(UsageError, match=said) as caught:
        find("extract@7", folder).render("A text.")

    assert "extract@7.md" in str(caught.value)


def test_the_hash_of_a_prompt_is_of_what_decides_its_text(tmp_path: Path) -> None:
    same = written(tmp_path / "same")
    other = written(tmp_path / "other", text=FRONT + BODY.replace("Read", "See"))

    hashes = [find("extract@7", folder).hash for folder in (same, same, other)]

    assert hashes[0] == hashes[1] != hashes[2]
    assert all(re.fullmatch("[0-9a-f]{12}", found) for found in hashes)


def test_an_edit_of_a_shipped_version_is_warned_of(tmp_path: Path) -> None:
    shipped = find("extract@2")
    copied = written(tmp_path / "copied", "extract@2.md", shipped.path.read_text("utf-8"))
    changed = written(tmp_path / "changed", "extract@2.md", shipped.path.read_text("utf-8").replace("facts", "things"))

    assert edited(copied) == []
    assert len(edited(changed)) == 1
    assert "give it a new version" in edited(changed)[0]


def test_an_example_in_the_prompt_is_what_the_reply_schema_takes() -> None:
    system = find("extract").render("A text.", parts=1).messages[0].content

    shown = [json.loads(line) for line in system.splitlines() if line.startswith('{"facts"')]

    assert len(shown) == 2
    assert all(ExtractionReply.model_validate(reply).facts for reply in shown)
