from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import COMMAND, Run, environment

from summarizer.cli import commands
from summarizer.cli.delivering import write_whole
from summarizer.cli.exits import run as run_commands


def write_many(folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(count):
        lines = (
            f"The ferry to Osby carried {number + line} people on Monday, Mayor Ida Vang said." for line in range(40)
        )
        (folder / f"{number:03}.txt").write_text("\n".join(lines))


def _heed_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a test run in the background of a shell would hand on its deafness


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_ends_with_one_line_and_leaves_no_half_file(here: Path) -> None:
    write_many(here / "many", 150)
    process = subprocess.Popen(
        [*COMMAND, "brief", "many", "gone.txt", "--out", "b.html"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=here,
        env=environment(),
        preexec_fn=_heed_ctrl_c,  # noqa: PLW1509  (no thread of ours runs yet)
    )
    assert process.stderr is not None
    while not process.stderr.readline().startswith("not read"):  # all is read, the work begins
        assert process.poll() is None

    process.send_signal(signal.SIGINT)
    output, remarks = process.communicate(timeout=30)

    assert (process.returncode, output, remarks) == (130, "", "interrupted\n")
    assert sorted(path.name for path in here.iterdir()) == ["many", "seeds"]


def test_ctrl_c_before_the_command_line_is_read_in_ends_as_quietly(here: Path) -> None:
    (here / "click.py").write_text("raise KeyboardInterrupt")  # what is imported first, as if struck just then

    done = subprocess.run(
        [*COMMAND, "brief", "seeds/"], capture_output=True, text=True, cwd=here, env=environment(), check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


def test_ctrl_c_between_two_steps_of_click_is_no_check_that_failed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def struck(*_args: object, **_more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "make_context", struck)

    with pytest.raises(SystemExit) as ended:
        run_commands(commands, "summarizer")

    assert ended.value.code == 130
    assert capsys.readouterr().err.split() == ["interrupted"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["extract", "seeds/"], 0), (["brief", "seeds/", "gone.txt"], 4), (["--help"], 0), (["verify", "bad.json"], 1)],
)
def test_a_reader_who_leaves_early_is_no_error_and_changes_no_verdict(
    here: Path, bundle: str, arguments: list[str], code: int
) -> None:
    (here / "bad.json").write_text(bundle.replace("ninth", "tenth"))
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=here, env=environment()
    )
    assert process.stdout is not None
    assert process.stderr is not None

    process.stdout.close()  # what ``| head`` does once it has its lines
    remarks = process.stderr.read()
    process.stderr.close()

    assert "roken" not in remarks
    assert "Traceback" not in remarks
    if arguments != ["--help"]:  # click's own: quiet, with a code of its own
        assert process.wait(timeout=30) == code
    process.wait(timeout=30)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line(here: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, "brief", "seeds/"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=here,
            check=False,
            timeout=60,
        )

    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == ["error: writing the result: No space left on device"]


def test_a_pipe_gets_utf_8_whatever_the_locale_says(run: Run) -> None:
    done = run("brief", "seeds/", env={"PYTHONIOENCODING": "ascii"})

    assert done.returncode == 0
    assert "Israel–Hamas" in done.stdout


def test_a_file_is_replaced_whole_or_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "b.json"
    out.write_text("former")

    def fail(*_paths: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        write_whole(str(out), "new")

    assert out.read_text() == "former"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are others there")
def test_a_written_file_keeps_its_link_and_its_permissions_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    kept, link, new = tmp_path / "kept.json", tmp_path / "link.json", tmp_path / "new.json"
    kept.write_text("former")
    kept.chmod(0o640)
    link.symlink_to(kept)
    (tmp_path / "usual").touch()

    write_whole(str(link), "a new one")
    write_whole(str(new), "a new one")

    assert link.is_symlink()
    assert kept.read_text() == new.read_text() == "a new one"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert new.stat().st_mode == (tmp_path / "usual").stat().st_mode
