"""Settings of the model, from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.settings import DEFAULT_MODEL, OPENAI, ModelSettings


def test_an_empty_environment_asks_for_no_model() -> None:
    settings = ModelSettings.from_environment({})

    assert not settings.asked_for
    assert (settings.model, settings.base_url) == (DEFAULT_MODEL, OPENAI)


def test_the_environment_names_server_model_and_cache() -> None:
    settings = ModelSettings.from_environment(
        {
            "OPENAI_BASE_URL": "http://localhost:8000/v1",
            "SUMMARIZER_MODEL": "small",
            "SUMMARIZER_CACHE_DIR": "/somewhere",
            "SUMMARIZER_TIMEOUT": "30",
        }
    )

    assert settings.asked_for
    assert (settings.model, settings.host, settings.timeout) == ("small", "localhost:8000", 30.0)
    assert settings.cache_dir == Path("/somewhere")


def test_the_key_is_shown_nowhere() -> None:
    settings = ModelSettings.from_environment({"OPENAI_API_KEY": "sk-secret"})

    assert settings.api_key == "sk-secret"
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    "environment",
    [
        {"OPENAI_BASE_URL": "localhost:8000"},
        {"OPENAI_BASE_URL": "ftp://host/v1"},
        {"OPENAI_BASE_URL": "http://host:99999999/v1"},
        {"OPENAI_API_KEY": "sk-\u2026cut"},
        {"SUMMARIZER_TIMEOUT": "soon"},
        {"SUMMARIZER_TIMEOUT": "-1"},
        {"SUMMARIZER_TIMEOUT": "nan"},
    ],
)
def test_what_cannot_be_is_said_at_once(environment: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        ModelSettings.from_environment(environment)

    assert "\u2026" not in str(caught.value)
