"""A scripted model on loopback for the tests of the model path: it reads its prompt as a model would, answers by rule.

``Scripted(read=…, tell=…)`` is the script of a `models.server.Server`: *read* gets the text of the fenced article and
returns an extraction reply, *tell* gets the numbered statements and returns a composition reply. The defaults behave
well. Nothing is recorded, nothing is a real model's.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from models.server import Answer, says

from summarizer.language.sentences import article_sentences

Body = dict[str, Any]
Reply = dict[str, Any]

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "summarizer")
SCHEMAS = {"ExtractionReply": "extract", "CompositionReply": "compose"}

_FENCED = re.compile(r"^(===== [0-9a-f]{16} =====)\n(.*?)\n\1", re.DOTALL | re.MULTILINE)
_NUMBERED = re.compile(r"^(\d+)\. \[source [^\]]*\] (.*)$", re.MULTILINE)


def task_of(body: Body) -> str:
    """Return ``extract``, ``compose`` or ``verify``, by the reply schema that a request carries in whichever form."""
    asked = json.dumps([body.get("response_format"), body.get("tools"), body["messages"][0]["content"]])
    if '"verdicts"' in asked or r"\"verdicts\"" in asked or "ReviewReply" in asked:
        return "verify"
    return "compose" if '"headline"' in asked or r"\"headline\"" in asked or "CompositionReply" in asked else "extract"


def fenced(body: Body) -> str:
    """Return what stands between the fences of a request."""
    found = _FENCED.search(body["messages"][1]["content"])
    assert found is not None, body["messages"][1]["content"]
    return found[2]


def statements(body: Body) -> list[str]:
    """Return the numbered statements of a composition request."""
    return [found[2] for found in _NUMBERED.finditer(fenced(body))]


def claims(body: Body) -> list[tuple[str, list[str]]]:
    """Return the claims of a request for a second reading, each with its excerpts."""
    blocks = re.split(r"^Claim \d+: ", fenced(body), flags=re.MULTILINE)[1:]
    return [(lines[0], [line.split(": ", 1)[1] for line in lines[1:]]) for lines in map(str.splitlines, blocks)]


def mode_of(body: Body) -> str:
    """Return the output mode that a request asks for."""
    if "tools" in body:
        return "tool"
    return str(body.get("response_format", {"type": "text"})["type"])


def fact(quote: str, statement: str | None = None, **slots: Any) -> Reply:
    """Return one fact of an extraction reply; its statement is the quote unless another is given."""
    empty: Reply = {
        "kind": "event", "modality": "asserted", "speaker": None, "speaker_role": None, "speaker_kind": "reporter",
        "people": [], "places": [], "date": None, "numbers": [],
    }  # fmt: skip
    return {"quote": quote, "statement": quote if statement is None else statement, **empty, **slots}


def sentence(text: str, *facts: int) -> Reply:
    """Return one sentence of a reply that rests on the facts of these numbers."""
    return {"text": text, "facts": list(facts)}


def sentences(text: str) -> list[str]:
    """Return the sentences of *text* that end as sentences do."""
    found = (" ".join(text[start:end].split()) for _, start, end in article_sentences(text, "en"))
    return [words for words in found if words.endswith((".", "”", '"')) and len(words.split()) > 4]


def reads(text: str) -> Reply:
    """Return every sentence of *text* as a fact, and the first as its summary."""
    facts = [fact(words) for words in sentences(text)]
    return {"facts": facts, "summary": [sentence(facts[0]["statement"], 1)] if facts else []}


def tells(given: list[str]) -> Reply:
    """Return the first of *given* as the headline and the first five as sentences."""
    told = [sentence(words, number) for number, words in enumerate(given[:5], start=1)]
    return {"headline": told[0], "sentences": told}


def agrees(given: list[tuple[str, list[str]]]) -> Reply:
    """Return that every claim is supported by its first excerpt."""
    numbers = range(1, len(given) + 1)
    return {"verdicts": [{"claim": number, "verdict": "supported", "excerpts": [1]} for number in numbers]}


class Scripted:
    """Answers a request in the output mode that it asks for; *more* (``latency``) is for `models.server.says`."""

    def __init__(
        self,
        read: Callable[[str], Reply] = reads,
        tell: Callable[[list[str]], Reply] = tells,
        judge: Callable[[list[tuple[str, list[str]]]], Reply] = agrees,
        **more: Any,
    ) -> None:
        self.read = read
        self.tell = tell
        self.judge = judge
        self.more = more

    def __call__(self, body: Body) -> Answer:
        """Return the answer to *body*."""
        return replied(body, self.reply(body), **self.more)

    def reply(self, body: Body) -> Reply:
        """Return the value that a good model would answer *body* with."""
        match task_of(body):
            case "extract":
                return self.read(fenced(body))
            case "compose":
                return self.tell(statements(body))
            case _:
                return self.judge(claims(body))


def replied(body: Body, value: Reply, **more: Any) -> Answer:
    """Return *value* in the output mode that *body* asks for."""
    text = json.dumps(value, ensure_ascii=False)
    if mode_of(body) == "tool":
        function = {"name": body["tools"][0]["function"]["name"], "arguments": text}
        return says(None, message={"tool_calls": [{"id": "1", "type": "function", "function": function}]}, **more)
    return says(text, **more)


def tasks(asked: Iterable[Body]) -> dict[str, int]:
    """Return how many of *asked* were extractions and how many compositions."""
    kinds = [task_of(body) for body in asked]
    return {kind: kinds.count(kind) for kind in ("extract", "compose")}


def surroundings(url: str, cache: Path, **more: str) -> dict[str, str]:
    """Return the environment of a command that asks the server at *url*, and keeps replies in *cache*."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "SUMMARIZER_"))}
    paths = os.pathsep.join(filter(None, [str(ROOT), kept.get("PYTHONPATH", "")]))
    ours = {"OPENAI_BASE_URL": url, "SUMMARIZER_MODEL": "scripted", "SUMMARIZER_CACHE_DIR": str(cache)}
    return {**kept, "PYTHONPATH": paths, **ours, **more}


def command(
    *arguments: str | Path, cwd: Path, env: Mapping[str, str], timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run ``summarizer`` with *arguments* in a process of its own; no traceback is ever right."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=cwd, env=dict(env), timeout=timeout, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done
