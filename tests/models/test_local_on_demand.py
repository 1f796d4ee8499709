"""A model file is loaded when a question is asked that no reply is kept for. The server here is a scripted one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from summarizer.asking import ask
from summarizer.errors import UsageError
from summarizer.model import Message, Prompt
from summarizer.models import local
from summarizer.models.stack import open_model
from summarizer.settings import ModelSettings

from .sample import Notice
from .server import Server, says

GOOD = '{"headline": "x", "count": 1}'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.gguf"
    path.write_bytes(b"GGUF and the rest")
    return path


def ask_file(file: Path, *questions: str) -> None:
    """Ask the model *file*, its cache beside it."""

    async def all_of_them() -> None:
        server = local.LocalServer(file, ModelSettings(cache_dir=file.parent / "cache"))
        try:
            async with open_model(server.settings, start=server.start) as model:
                for question in questions:
                    await ask(model, Prompt((Message("user", question),)), Notice)
        finally:
            server.stop()

    asyncio.run(all_of_them())


def test_a_model_file_is_loaded_once_and_not_at_all_where_every_reply_is_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[Path] = []
    with Server(lambda _: says(GOOD)) as server:

        def start(_: Any, path: Path, **__: Any) -> Any:
            loaded.append(path)
            return SimpleNamespace(listening_address=server.url.removesuffix("/v1"))

        monkeypatch.setattr(local, "_start", start)
        monkeypatch.setattr(local, "_import", lambda: None)

        ask_file(file, "one", "two")
        ask_file(file, "two", "one")
        assert loaded == [file]
        ask_file(file, "one", "three")

    assert loaded == [file, file]
    assert len(server.asked) == 3


def test_a_server_that_was_stopped_is_not_started_again(file: Path) -> None:
    server = local.LocalServer(file, ModelSettings(cache_dir=file.parent))

    server.stop()

    with pytest.raises(UsageError, match="asked after its end"):
        server.start()
