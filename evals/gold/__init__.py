"""Hand-labelled data sets: what stands in an article, what sources share and dispute, what a briefing must carry.

A data set is a FOLDER with one JSON object a line in each of these files (the first is needed by the next three)::

    articles.jsonl          GoldArticle    the texts, each in a file of its own
    facts.jsonl             GoldFact       what each article says
    stories.jsonl           GoldStory      what several articles say together
    injected.jsonl          Injected       articles with a hidden instruction put in
    pairs.jsonl             Pair           two sentences and how they stand to each other
    paraphrases.jsonl       Paraphrase     a true or a false rewording of a quote
    second-labelling.jsonl  SecondFact     some articles labelled again from scratch

or a single FILE of the same rows, each with ``"row"``: article, fact, story, injected, pair, paraphrase or second;
there an article carries its ``text``. The rules of labelling are in LABELLING.md.
"""

from __future__ import annotations

from evals.gold.data import FIXTURES, Gold, GoldError, Place, load, read
from evals.gold.rows import GoldArticle, GoldFact, Injected, Pair, Paraphrase, SecondFact
from evals.gold.stories import GoldStory

__all__ = [
    "FIXTURES",
    "Gold",
    "GoldArticle",
    "GoldError",
    "GoldFact",
    "GoldStory",
    "Injected",
    "Pair",
    "Paraphrase",
    "Place",
    "SecondFact",
    "load",
    "read",
]
