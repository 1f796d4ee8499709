"""Quoted words against what the sources say."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties import quotations
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def found(claim: str, *cited: str, context: str = "") -> list[Difference]:
    return list(quotations.differences(Passage(claim), Sources(cited, [context] if context else [])))


def clashes(claim: str, *cited: str) -> list[str]:
    return [difference.reason for difference in found(claim, *cited) if difference.relation == "clash"]


REWORDED = [
    ('"The well, which is old, is dry," he said.', 'The well "is dry", he said.'),
    ('"The talks, as I said, will resume," he said.', '"The talks … will resume," he said.'),
]
TURNED = [
    ('"We will not pay," Ona Brill said.', '"We will pay," Ona Brill said.'),
    ("“Nobody told us,” the miners said.", "“Somebody told us,” the miners said."),
]


@pytest.mark.parametrize(("source", "claim"), REWORDED)
def test_a_quotation_in_part_passes(source: str, claim: str) -> None:
    assert clashes(claim, source) == []


@pytest.mark.parametrize(("source", "claim"), TURNED)
def test_a_changed_quotation_clashes(source: str, claim: str) -> None:
    assert clashes(claim, source)


def test_a_quotation_in_single_marks_is_a_quotation() -> None:
    source = "Asked about the dam, Ruta Oll said: 'It will hold for another winter.'"

    reason, *_ = verify("Ruta Oll said it ‘will hold for another summer’.", [source]).reasons

    assert reason == "quotes 'will hold for another summer', source says 'will hold for another winter'"
    assert verify("Asked about the dam, Ruta Oll was 'delighted'.", [source]).support == "unsupported"
    assert verify('Ruta Oll said it "will hold for another winter".', [source]).support != "unsupported"


def test_an_altered_quotation_names_what_the_source_says() -> None:
    source = 'Asked about the dam, Ruta Oll said: "It will hold for another winter."'

    (reason,) = clashes('Ruta Oll said the dam "will hold for another summer".', source)

    assert reason == "quotes 'will hold for another summer', source says 'will hold for another winter'"


def test_an_invented_quotation_is_said_by_no_source() -> None:
    (difference,) = found('Oll said: "Blame the weather."', "Oll declined to comment on the dam.")

    assert difference.relation == "clash"
    assert difference.source is None
    assert difference.reason.endswith("which no source says")


def test_omissions_brackets_and_typography_leave_a_quotation_whole() -> None:
    source = "“We shall, whatever they say, rebuild the neighbourhood — all of it,” Oll said."

    assert found('"We shall … rebuild the neighborhood - all of it," Oll said.', source) == []
    assert found('"We shall, whatever [the owners] say, rebuild the neighbourhood," Oll said.', source) == []


def test_the_parts_around_an_omission_keep_their_order() -> None:
    source = '"We shall rebuild the mill and then the bridge," Oll said.'

    assert clashes('"We shall rebuild the bridge … and then the mill," Oll said.', source)


def test_words_that_a_source_says_without_quoting_them_are_left_open() -> None:
    (difference,) = found(
        'The report calls the bridge "beyond repair".', "The bridge is beyond repair, the report finds."
    )

    assert difference.relation == "unknown"
