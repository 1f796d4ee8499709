"""Figures beside letters that no space parts from them, as in Chinese, Japanese and Thai."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.language.numbers import numbers

TEXTS = [
    "委员会周一表示，北桥有14名工人受伤。",
    "委員会は月曜日に、北橋で14人の作業員が負傷したと発表した。",
    "คณะกรรมการกล่าวว่าคนงาน14คนบาดเจ็บที่สะพาน",
]


@pytest.mark.parametrize("text", TEXTS)
def test_another_figure_is_refused_and_told(text: str) -> None:
    verdict = verify(text.replace("14", "41"), [text])

    assert verdict.support == "unsupported"
    assert "says 41, source says 14" in verdict.reasons
    assert verify(text, [text]).support == "supported"


def test_another_scale_is_another_figure() -> None:
    verdict = verify("公司赚了1.5亿元。", ["公司赚了1.5万元。"])

    assert verdict.reasons == ("says 1.5亿, source says 1.5万",)


def test_a_figure_is_found_wherever_it_stands() -> None:
    reasons = verify("2026年有41名工人受伤。", ["有41名工人在2026年受伤。"]).reasons

    assert not any(reason.startswith("says") for reason in reasons)


@pytest.mark.parametrize(("text", "values"), [("赚了1,500万元", [15_000_000]), ("在2026年5月3日", [2026, 5, 3])])
def test_numbers_are_read_beside_letters_without_spaces(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers(text)] == values
