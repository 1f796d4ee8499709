"""The report in a real browser: what a reader clicks and sees, and what the page does not ask for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from browsing import size
from reporting_sample import WHERE, data, report, right, run, wrong

from evals.reporting import gather, render
from evals.rescoring import scoring_of

pytestmark = pytest.mark.browser

OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"
SHOWN = """
const row = document.querySelector('.rows > li:target'), box = row && row.getBoundingClientRect();
return row && {words: row.innerText, fixed: getComputedStyle(row).position === 'fixed',
               seen: box.height > 40 && box.top >= 0 && box.bottom <= innerHeight + 1, at: scrollY};
"""
COVERED = """
const boxes = selector => [...document.querySelectorAll('.plot')].filter(it => it.checkVisibility())
  .flatMap(plot => [...plot.querySelectorAll(selector)].map(it => [it.textContent, it.getBoundingClientRect()]));
const texts = boxes('text');
return texts.flatMap(([one, a], place) => texts.slice(place + 1)
  .filter(([_, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2)
  .map(([other]) => [one, other]));
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    path = folder / "report.html"
    path.write_text(render(report(folder)), encoding="utf-8")
    return path


def test_the_page_asks_for_nothing_and_complains_of_nothing(opened: Any, page: Path) -> None:
    opened.execute_script(OPEN_ALL)

    events = [json.loads(entry["message"])["message"] for entry in opened.get_log("performance")]
    asked = [it["params"]["request"]["url"] for it in events if it["method"] == "Network.requestWillBeSent"]
    assert asked == [page.as_uri()]
    assert opened.get_log("browser") == []
    assert opened.find_elements("css selector", "script, img") == []


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_the_page_never_scrolls_sideways(opened: Any, width: int) -> None:
    size(opened, width)
    opened.execute_script(OPEN_ALL)

    assert opened.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 1280])
def test_a_click_on_a_marked_passage_shows_its_fact_without_moving_the_text(opened: Any, width: int) -> None:
    size(opened, width)
    opened.execute_script(OPEN_ALL)
    wrong = opened.find_elements("css selector", ".text a.v-incorrect.f")[0]
    opened.execute_script("arguments[0].scrollIntoView({block: 'center'})", wrong)
    before = opened.execute_script("return scrollY")

    opened.execute_script("arguments[0].click()", wrong)

    shown = opened.execute_script(SHOWN)
    assert "gold 14, got 1400" in shown["words"]
    assert (shown["fixed"], shown["seen"], shown["at"]) == (True, True, before)
    assert "gold 14, got 1400" in wrong.get_attribute("title")


def test_the_keyboard_opens_a_fact_and_closes_it_again(opened: Any) -> None:
    opened.execute_script(OPEN_ALL)
    number = opened.find_elements("css selector", ".text a.no")[0]

    number.send_keys("\n")
    assert opened.execute_script(SHOWN)["seen"]
    opened.find_element("css selector", ".rows > li:target .close").send_keys("\n")

    assert opened.execute_script(SHOWN) is None
    assert opened.execute_script("return document.querySelector(':target')") == number


def test_a_link_from_the_comparison_opens_the_article_that_the_fact_is_of(opened: Any) -> None:
    opened.execute_script("document.querySelectorAll('.change').forEach(one => one.open = true)")
    link = opened.find_elements("css selector", ".change a")[0]

    link.send_keys("\n")

    assert opened.execute_script(SHOWN)["seen"]


@pytest.mark.parametrize("width", [390, 800, 1280])
def test_no_words_of_the_plot_cover_others_where_seven_variants_lie_close(
    browser: Any, tmp_path: Path, width: int
) -> None:
    gold = data(tmp_path)
    logs = [
        run(
            tmp_path / f"extract@{place}+medium.jsonl",
            {name: right(name) if at >= place // 2 else wrong(name) for at, name in enumerate(WHERE)},
            engine="model" if place else "extractive",
            cost=0.002 * 1.2**place,
        )
        for place in range(7)
    ]
    path = tmp_path / "seven.html"
    path.write_text(render(gather(logs, scoring_of(gold))), encoding="utf-8")
    size(browser, width)

    browser.get(path.as_uri())

    plots = [one for one in browser.find_elements("css selector", "svg.plot") if one.is_displayed()]
    assert len(plots) == 1
    assert len(plots[0].find_elements("css selector", ".label")) == 7
    assert browser.execute_script(COVERED) == []


def test_gold_found_and_both_are_told_apart_without_colour(opened: Any) -> None:
    opened.execute_script(OPEN_ALL)

    def looks(selector: str) -> tuple[str, str, bool]:
        mark = opened.find_elements("css selector", selector)[0]
        line, style, ground = (
            mark.value_of_css_property(it) for it in ("text-decoration-line", "text-decoration-style", "background")
        )
        return line, style, "gradient" in ground

    assert looks(".text a.g:not(.f)") == ("underline", "dashed", False)
    assert looks(".text a.f:not(.g)") == ("none", "solid", True)
    assert looks(".text a.g.f") == ("underline", "solid", False)
