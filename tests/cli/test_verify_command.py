from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from conftest import Run

from summarizer.rendering.json_schema import published


def save(here: Path, name: str, briefing: dict[str, Any] | str) -> str:
    text = briefing if isinstance(briefing, str) else json.dumps(briefing)
    (here / name).write_text(text, encoding="utf-8")
    return name


def test_what_brief_wrote_holds_and_equals_its_originals(run: Run, here: Path, bundle: str) -> None:
    name = save(here, "b.json", bundle)

    done = run("verify", name, "--against", "seeds/")

    tally = json.loads(bundle)["verification"]
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"b.json holds: {tally['sentences']} sentences, {tally['facts']} facts on {tally['spans']} quotations, "
        "5 articles, equal to those in seeds/; checked with no model and no network\n"
    )


def test_a_changed_number_article_name_or_count_does_not_hold_and_is_named(run: Run, here: Path, bundle: str) -> None:
    sentence, article, name, count = (json.loads(bundle) for _ in range(4))
    told = next(s for s in sentence["stories"][0]["sentences"] if "ninth" in s["text"])
    told["text"] = told["text"].replace("ninth", "tenth")
    article["articles"][0]["text"] = article["articles"][0]["text"].replace("Wall Street", "Main Street")
    name["stories"][0]["facts"][0]["who"] = ["Somebody Else"]
    count["verification"]["spans"] += 1
    changed = {"sentence": sentence, "article": article, "name": name, "count": count}
    files = [save(here, f"{what}.json", briefing) for what, briefing in changed.items()]

    done = run("verify", save(here, "good.json", bundle), *files)
    listed = run("verify", *files, "--format", "json")

    assert done.returncode == listed.returncode == 1
    assert done.stdout.splitlines()[0].startswith("good.json holds: ")
    for file in files:
        assert f"{file} does not hold: " in done.stdout
        assert any(line.startswith(f"{file}: ") for line in done.stdout.splitlines())
    found = {row["bundle"]: row for row in reversed(json.loads(listed.stdout))}
    assert sorted(found) == sorted(files)
    assert "sentences[" in found["sentence.json"]["place"]
    assert "hash" in found["article.json"]["problem"]


def test_a_bundle_of_other_rules_is_told_in_one_line_and_holds_or_fails_as_it_would(
    quick: Run, here: Path, bundle: str
) -> None:
    other, older = json.loads(bundle), json.loads(bundle)
    other["rules"] = {"version": "0.0.9", "digest": "ab" * 32}
    del older["rules"]

    done = quick("verify", save(here, "other.json", other))
    listed = quick("verify", "other.json", "--format", "json")
    silent = quick("verify", save(here, "older.json", older), save(here, "ours.json", bundle))

    assert done.returncode == listed.returncode == silent.returncode == 0
    assert done.stderr.startswith("other.json: made by the rules of summarizer 0.0.9 (abababababab), checked by those ")
    assert done.stderr.count("\n") == 1
    assert listed.stderr == done.stderr
    assert json.loads(listed.stdout) == []
    assert silent.stderr == ""


def test_a_record_of_rules_that_is_none_is_no_bundle(quick: Run, here: Path, bundle: str) -> None:
    other = json.loads(bundle)
    other["rules"]["digest"] = "newest"

    done = quick("verify", save(here, "other.json", other))

    assert done.returncode == 2
    assert "rules.digest" in done.stderr


def test_an_original_that_changed_since_is_named_with_the_place(quick: Run, here: Path, bundle: str) -> None:
    name = save(here, "b.json", bundle)
    original = here / "seeds" / "002_dffb75cc7aa5ce75.txt"
    original.write_bytes(original.read_bytes().replace(b"ninth", b"tenth"))
    (here / "seeds" / "003_0fd4c0b719c4f6a1.txt").unlink()

    done = quick("verify", name, "--against", "seeds")

    assert done.returncode == 1
    assert "002_dffb75cc7aa5ce75.txt" in done.stdout
    assert "from character" in done.stdout
    assert "no original in seeds" in done.stdout
    assert "does not hold: 2 findings" in done.stdout


def test_a_pipe_is_checked_too_and_a_good_one_lists_nothing(run: Run, bundle: str) -> None:
    done = run("verify", "--format", "json", stdin=bundle.encode())

    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_what_is_no_bundle_is_told_apart_from_one_that_does_not_hold(quick: Run, here: Path, bundle: str) -> None:
    (here / "noise.json").write_bytes(b"\xff\xfe\x00")

    done = quick("verify", "gone.json", "noise.json", "seeds", save(here, "half.json", bundle[:5000]))

    assert (done.returncode, done.stdout) == (2, "")
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines()] == [
        "gone.json",
        "noise.json",
        "seeds",
        "half.json",
    ]
    assert quick("verify", "b.json", "--against", "gone").returncode == 2


def test_an_edit_that_is_not_kept_is_told(quick: Run, here: Path, bundle: str) -> None:
    edited = json.loads(bundle)
    edited["bottom_line"][0]["text"] = "All is well."
    edited["stories"][0]["sentences"].append({"text": "We think so.", "fact_ids": []})
    edited["stories"][0]["sentences"][1]["fact_ids"] = ["f-gone"]
    save(here, "edited.json", edited)

    told = quick("verify", "edited.json", "--edited", "--out", "final.json").stderr

    assert "not kept in the bottom line, which is made of the sentences below it: All is well." in told
    assert "dropped: We think so. (cites no fact)" in told
    assert "(cites f-gone, which the story does not hold)" in told


def test_a_text_in_the_place_of_a_bundle_is_told_how_to_be_checked(quick: Run, here: Path) -> None:
    (here / "draft.txt").write_text("Blinken is in Israel.")

    done = quick("verify", "draft.txt")

    assert done.returncode == 2
    assert "to check a text: summarizer verify --text draft.txt --against ARTICLES" in done.stderr


def test_a_text_that_is_none_is_named(quick: Run, here: Path) -> None:
    (here / "draft.txt").write_bytes(bytes(range(256)) * 20)

    done = quick("verify", "--text", "draft.txt", "--against", "seeds/")

    assert (done.returncode, done.stderr) == (2, "error: --text draft.txt: binary data, not a text\n")


def test_what_was_changed_is_told_and_what_was_not_is_not(quick: Run, here: Path, bundle: str) -> None:
    save(here, "counted.json", bundle.replace("contradict each other on 2 points", "contradict each other on 3 points"))

    told = quick("verify", "counted.json").stdout.splitlines()

    assert told[0].startswith('counted.json: bottom_line[2]: text says "The sources contradict each other on 3 points')
    assert 'recomputed "The sources contradict each other on 2 points' in told[0]
    assert "basis" not in told[0]


def test_the_schema_is_the_published_one(quick: Run) -> None:
    assert quick("schema").stdout == published()


def test_any_text_is_checked_against_any_articles_and_a_wrong_number_is_marked(run: Run, here: Path) -> None:
    (here / "a.txt").write_text("A fire in the paper mill at Osby killed three workers on Monday, the county said.\n")
    (here / "b.txt").write_text("The ferry to Torv was cancelled on Tuesday because of a storm.\n")
    (here / "summary.txt").write_text("The ferry to Torv was cancelled on Tuesday. The fire at Osby killed 14 workers.")

    done = run("verify", "--text", "summary.txt", "--against", "a.txt", "b.txt")
    listed = run("verify", "--text", "-", "--against", "a.txt", "b.txt", "--format", "json", stdin=b"Pigs fly to Mars.")

    assert (done.returncode, done.stderr) == (1, "")
    assert "unsupported  The fire at Osby killed ⟦14⟧ workers." in done.stdout
    assert "2 sentences: 1 supported, 1 unsupported against 2 articles" in done.stdout
    assert listed.returncode == 1
    assert json.loads(listed.stdout)[0]["support"] == "unsupported"


def test_every_article_counts_however_it_is_given_but_the_text_is_no_source_of_itself(quick: Run, here: Path) -> None:
    save(here, "a.txt", "14 homes in Osby were flooded on Monday.")
    save(here, "b.txt", "The bridge in Torv was closed on Tuesday.")
    save(here, "s.txt", "41 homes in Osby were flooded on Monday. The bridge in Torv was closed on Tuesday.")

    told = quick("verify", "--text", "s.txt", "--against", "a.txt", "--against", "b.txt")
    piped = quick("verify", "--text", "s.txt", "--against", "-", "b.txt", stdin=(here / "a.txt").read_bytes())
    folder = quick("verify", "--text", "s.txt", "--against", ".")
    alone = quick("verify", "--text", "s.txt", "--against", "s.txt")

    for done in (told, piped, folder):
        assert done.returncode == 1
        assert "says 41, source says 14" in done.stdout
        assert "1 supported, 1 unsupported" in done.stdout
    assert folder.stderr.splitlines()[-1] == "not a source: s.txt, the text itself"
    assert (alone.returncode, alone.stderr.splitlines()[-1]) == (2, "error: no article but the text itself")


def test_what_cannot_be_checked_against_is_told_with_what_to_do(quick: Run, here: Path) -> None:
    (here / "summary.txt").write_text("The ferry was cancelled.")
    (here / "empty.txt").write_text("\n\n")

    against_nothing = quick("verify", "--text", "summary.txt")
    no_text = quick("verify", "--text", "gone.txt", "--against", "seeds")
    no_sentence = quick("verify", "--text", "empty.txt", "--against", "seeds")

    assert {against_nothing.returncode, no_text.returncode, no_sentence.returncode} == {2}
    assert "against what?" in against_nothing.stderr
    assert "gone.txt" in no_text.stderr
    assert "no sentence" in no_sentence.stderr


def test_a_briefing_edited_by_hand_is_checked_anew_and_then_holds(quick: Run, here: Path, bundle: str) -> None:
    edited = json.loads(bundle)
    del edited["stories"][0]["sentences"][1]
    edited["rules"] = {"version": "0.0.9", "digest": "ab" * 32}  # as one that was made a while ago
    save(here, "edited.json", edited)

    before = quick("verify", "edited.json")
    mended = quick("verify", "edited.json", "--edited", "--out", "final.json")
    after = quick("verify", "final.json", "--against", "seeds")

    assert (before.returncode, mended.returncode, after.returncode) == (1, 0, 0)
    assert "--edited" in before.stderr
    final = json.loads((here / "final.json").read_text())
    assert final["edited"] is True
    assert final["rules"] == json.loads(bundle)["rules"]
