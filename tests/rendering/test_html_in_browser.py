"""The page in a real browser: what a reader clicks, sees, and does not send."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from browsing import size

from summarizer.rendering.html import render
from summarizer.rendering.outline import outline
from summarizer.rendering.visible import visible

from . import sample

pytestmark = pytest.mark.browser

# What the eye sees lit: the pieces under the label, joined; and whether the first stands inside the window, uncovered.
LIT = """
const uncovered = (element) => {
  const box = element.getClientRects()[0];
  return box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= 0 && box.right <= innerWidth
         && element.contains(document.elementFromPoint(box.left + 1, box.top + box.height / 2));
};
const lit = () => {
  const pieces = [...document.querySelectorAll('.lit')];
  return {
    words: pieces.map(piece => piece.textContent).join(''),
    seen: pieces.length > 0 && uncovered(pieces[0]),
    focused: document.activeElement === pieces[0],
  };
};
"""
CLICK_ALL = """
return [...document.querySelectorAll('a.cite')].map(link => {
  link.scrollIntoView({block: arguments[0], behavior: 'instant'});
  link.click();
  return [link.textContent, {...lit(), citation: uncovered(link)}];
});
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "briefing.html"
    path.write_text(render(sample.briefing()), encoding="utf-8")
    return path


def excerpts() -> dict[str, str]:
    """Return the exact words under each label, from the bundle's texts."""
    briefing = sample.briefing()
    texts = [article.text for article in briefing.articles]
    quotes = [quote for source in outline(briefing).sources for quote in source.quotes]
    return {quote.label: visible(texts[quote.number - 1][quote.start : quote.end]) for quote in quotes}


def press(browser: Any, *keys: str) -> None:
    from selenium.webdriver import ActionChains

    ActionChains(browser).send_keys(*keys).perform()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("place", ["start", "end"])
def test_every_citation_opens_the_exact_words_of_its_source_beside_itself(opened: Any, width: int, place: str) -> None:
    size(opened, width, 800)
    expected = excerpts()

    clicked = opened.execute_script(LIT + CLICK_ALL, place)

    assert {label for label, _ in clicked} == set(expected)
    for label, seen in clicked:
        assert seen == {"words": expected[label], "seen": True, "focused": True, "citation": True}, label


def test_without_scripts_a_citation_jumps_to_the_lit_words(browser: Any, page: Path) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get("about:blank")
        browser.get(page.as_uri())
        for label, words in excerpts().items():
            browser.find_element("css selector", f'a.cite[href="#q{label}"]').send_keys("\n")
            pieces = browser.find_elements("css selector", f'[data-q~="{label}"]')
            colours = {piece.value_of_css_property("background-color") for piece in pieces}
            assert "".join(piece.get_property("textContent") for piece in pieces) == words
            assert colours == {"rgba(255, 207, 63, 1)"}, label
            assert all(piece.is_displayed() for piece in pieces)
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_the_keyboard_opens_a_citation_and_escape_returns_to_it(opened: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    press(opened, Keys.TAB)
    assert opened.switch_to.active_element.text == "Skip to the briefing"
    press(opened, Keys.ENTER)
    press(opened, Keys.TAB)
    assert opened.switch_to.active_element.text == "1a"

    press(opened, Keys.ENTER)

    assert opened.execute_script(LIT + "return lit()")["focused"]
    press(opened, Keys.ESCAPE)
    wait_for(opened, "document.activeElement.matches('a.cite')")
    assert opened.switch_to.active_element.text == "1a"
    assert not opened.find_elements("css selector", "details.reading[open]")


def test_the_back_button_closes_the_article_and_returns_to_the_citation(opened: Any) -> None:
    links = opened.find_elements("css selector", "a.cite")
    links[0].click()
    links[3].click()

    opened.back()

    wait_for(opened, "!document.querySelector('details.reading[open]')")
    assert opened.switch_to.active_element == links[3]
    assert opened.current_url.endswith("briefing.html")


def wait_for(browser: Any, condition: str) -> None:
    """Wait, two seconds at most, until *condition* holds: going back in the history is not done at once."""
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 2, poll_frequency=0.02).until(lambda one: one.execute_script(f"return {condition}"))


def test_nothing_leaves_the_page_and_no_word_of_a_source_runs(opened: Any) -> None:
    opened.execute_script(LIT + CLICK_ALL, "start")

    events = [json.loads(entry["message"])["message"] for entry in opened.get_log("performance")]
    asked = {
        event["params"]["request"]["url"].partition("#")[0]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    }
    assert {url.partition(":")[0] for url in asked} == {"file"}
    assert len(asked) == 1
    assert opened.get_log("browser") == []
    assert opened.title == "Briefing, 16 April 2031"
    assert opened.find_elements("css selector", "img, mark b, mark script") == []
    assert len(opened.find_elements("css selector", "script")) == 1


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_has_to_be_scrolled_sideways(opened: Any, width: int) -> None:
    size(opened, width, 700)

    for state in ("closed", "open"):
        if state == "open":
            opened.execute_script("document.querySelector('a.cite[href=\"#q5b\"]').click()")
        assert opened.execute_script("return document.documentElement.scrollWidth") <= width
        assert opened.execute_script(
            "return [...document.querySelectorAll('.panel')].every(panel => panel.scrollWidth <= panel.clientWidth)"
        )


def test_headings_go_down_one_step_at_a_time(opened: Any) -> None:
    levels = opened.execute_script("return [...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_on_paper_the_quotations_stand_under_their_sources_and_the_articles_do_not(opened: Any) -> None:
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert all(quotes.is_displayed() for quotes in opened.find_elements("css selector", ".quotes"))
        assert not any(one.is_displayed() for one in opened.find_elements("css selector", ".reading"))
    finally:
        opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
