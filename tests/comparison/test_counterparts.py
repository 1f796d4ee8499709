from __future__ import annotations

from summarizer.comparison.opposites.counterparts import counterparts, echoes
from summarizer.comparison.passage import Passage


def _words(passage: Passage, places: tuple[int, ...]) -> list[str]:
    return [passage.order[place] for place in places]


def test_a_form_of_the_word_itself_comes_before_its_near_synonyms() -> None:
    claim, source = Passage("The price rose."), Passage("Prices climb; they rise.")

    assert _words(source, echoes(claim, 2, source)) == ["rise"]


def test_of_two_the_counterpart_stands_among_the_same_words() -> None:
    claim = Passage("The judge ordered the release of the files.")
    source = Passage("The judge ordered a retrial in May and she ordered the release of files.")

    best, other = counterparts(claim, 2, source)

    assert best.place > other.place
    assert best.shared >= other.shared
