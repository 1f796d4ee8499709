"""The order of the stages: from articles to a briefing, with nothing unverified in it."""

from summarizer.pipeline.briefing import brief as brief
from summarizer.pipeline.briefing import each as each
from summarizer.pipeline.engine import Engine as Engine
from summarizer.pipeline.engine import Progress as Progress
from summarizer.pipeline.extracting import Extraction as Extraction
from summarizer.pipeline.extracting import extract as extract
from summarizer.pipeline.extracting import in_order as in_order
from summarizer.pipeline.ledger import Ledger as Ledger
from summarizer.pipeline.reviewing import settled as settled
from summarizer.pipeline.telling import bottom_line as bottom_line
from summarizer.pipeline.telling import by_article as by_article
from summarizer.pipeline.telling import checked_sentences as checked_sentences
from summarizer.pipeline.telling import tellable as tellable
