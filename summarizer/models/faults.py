"""Reading a server's error: which of ours it is. Servers word one fault in many ways, and their words are hostile text.

Sources of the wordings: the error pages of OpenAI and Azure; vLLM, llama.cpp, Ollama, LM Studio, SGLang,
text-generation-inference, OpenRouter and LiteLLM as their trackers quote them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Literal, Protocol

_LONGEST = 240  # characters of a server's words that a message shows
_READ = 20_000  # characters of an error body that are looked at

_CONTEXT = re.compile(
    r"context[ _](?:length|size|window)(?: has been| is)?[ _](?:exceeded|limit)|maximum (?:context|model) length"
    r"|exceeds? (?:the )?(?:available |maximum |model'?s )?context|longer than the (?:model'?s )?(?:context|maximum)"
    r"|(?:context the|greater than the context) (?:overflows|length)|prompt is too long|too many (?:input )?tokens"
    r"|input token count|input is too long|inputs`? must have less|inputs` tokens|reduce the length of the"
    r"|exceeds the maximum number of tokens|maximum context",
    re.IGNORECASE,
)
_MODE = re.compile(
    r"response_?format|json_?schema|json_?object|json mode|structured[ _]output|guided|grammar|\bschema\b|tool_?choice"
    r"|\btools?\b|function call",
    re.IGNORECASE,
)
_MODE_ITSELF = re.compile(r"response_format|json_schema|grammar", re.IGNORECASE)  # a server's crash over it
_PARAMETERS = re.compile(r"requested parameters", re.IGNORECASE)
_MODEL = re.compile(
    r"model.{0,160}?(?:not found|does ?n[o']t exist|not exist|unknown|not available|not a valid|not loaded|no access)"
    r"|(?:unknown|invalid|no such|unsupported) model|invalid model name",
    re.IGNORECASE,
)
_UNSUPPORTED = re.compile(
    r"unsupported|not support|unrecogni[sz]ed|unexpected|unknown|extra (?:inputs|fields)|not permitted|not allowed"
    r"|only the default",
    re.IGNORECASE,
)
_FILTER = re.compile(r"content.?(?:filter|management|policy)|moderation|flagged|safety", re.IGNORECASE)
_AT_MOST = re.compile(
    r"(?:at most|less than or equal to|maximum(?: allowed)?(?: is| of)?|<=)[ :]{1,3}(\d{1,9})", re.IGNORECASE
)
_WINDOW = re.compile(r"maximum context length (?:is|of) (\d{1,9})", re.IGNORECASE)
_SENT = re.compile(
    r"(\d{1,9}) (?:in the messages|in the prompt|input tokens|prompt tokens|of text input)", re.IGNORECASE
)
_ROOM = 256  # output tokens; an answer in fewer is not worth asking for
_SPENT_OUT = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "payment_required"}
_TOO_LONG = {"context_length_exceeded", "exceed_context_size_error", "string_above_max_length", "request_too_large"}
_PASSING = {408, 409, 425, 429}
TUNABLE = ("max_completion_tokens", "max_tokens", "temperature", "seed", "reasoning_effort")

Kind = Literal[
    "busy", "key", "quota", "model", "address", "context", "mode", "parameter", "ceiling", "filter", "rejected"
]


class HasGet(Protocol):
    """Headers: names in any case."""

    def get(self, name: str, /) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Fault:
    """What a server's error means. ``words`` are safe to show;

    ``parameter`` is the one that is not taken; ``ceiling`` the most output tokens: ever, or for a request whose input
    leaves no more room (kind ``context``).
    """

    kind: Kind
    words: str
    parameter: str | None = None
    ceiling: int | None = None


def read(status: int, body: str, *, mode: str, secret: str = "") -> Fault:
    """Return what an answer with *status* and *body* means for a request in output mode *mode*."""
    error = _error_in(body[:_READ])
    said = _text(error.get("message") or error.get("detail") or body[: 2 * _READ])
    words = plain(said, secret=secret)
    codes = {str(error.get(name)).lower() for name in ("code", "type", "status")}
    param = str(error.get("param") or "").split(".")[0]
    return _judge(status, said[:2000], words, codes, param, mode)


def _judge(  # noqa: PLR0913, PLR0917
    status: int, said: str, words: str, codes: set[str], param: str, mode: str
) -> Fault:
    # The order is the point: an answer with a code of its own is believed before its words are.
    if status == 401:
        return Fault("key", words)
    if status == 402 or codes & _SPENT_OUT:
        return Fault("quota", words)
    if codes & _TOO_LONG or status == 413:
        return Fault("context", words)
    if "content_filter" in codes or (status in (400, 403) and _FILTER.search(said)):
        return Fault("filter", words)
    if status == 403:
        return Fault("key", words)
    if status in _PASSING:
        return Fault("busy", words)
    if fault := _about_parameter(said, words, param):
        return fault
    if _CONTEXT.search(said):
        return Fault("context", words, ceiling=_room(said))
    if mode != "text" and _about_mode(status, said, param):
        return Fault("mode", words)
    if status >= 500:
        return Fault("busy", words)
    if "model_not_found" in codes or param == "model" or _MODEL.search(said):
        return Fault("model", words)
    return Fault("address" if status in (404, 405) else "rejected", words)


def _about_parameter(said: str, words: str, param: str) -> Fault | None:
    named = [name for name in TUNABLE if name in said]
    # The first one named is the matter; "use this one instead" comes after it.
    name = param if param in TUNABLE else min(named, key=said.index, default=None)
    if name is None or _CONTEXT.search(said):
        return None
    if name.startswith("max_") and (found := _AT_MOST.search(said)) and int(found[1]) > 0:
        return Fault("ceiling", words, name, int(found[1]))
    if param == name or _UNSUPPORTED.search(said):
        return Fault("parameter", words, name)
    return None


def _about_mode(status: int, said: str, param: str) -> bool:
    if status >= 500 and status != 501:
        return bool(_MODE_ITSELF.search(said))
    return param in ("response_format", "tools", "tool_choice") or bool(_MODE.search(said) or _PARAMETERS.search(said))


def _room(said: str) -> int | None:
    """Return the output tokens that would still fit, where the server gives both numbers and the input itself fits."""
    window, sent = _WINDOW.search(said), _SENT.search(said)
    room = int(window[1]) - int(sent[1]) if window and sent else 0
    return room if room >= _ROOM else None


def plain(text: str, *, secret: str = "") -> str:
    """Return *text* on one line, short, without control or bidirectional characters and without *secret*."""
    text = _masked(text, secret)
    kept = "".join(
        " " if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co") else char for char in text[:_READ]
    )
    line = " ".join(kept.split())
    line = _masked(line, secret)  # one that control characters had been hiding
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _masked(text: str, secret: str) -> str:
    """Return *text* without *secret*; a placeholder as short as a word is masked only where it stands by itself.

    "k" in "not known" is no key. A key that anybody was given is longer than any word.
    """
    if len(secret) >= _A_KEY:
        return text.replace(secret, "***")
    return re.sub(rf"(?<![\w-]){re.escape(secret)}(?![\w-])", "***", text) if secret else text


_A_KEY = 12  # characters; "not-needed" and "lm-studio", which local servers are given, have fewer


def retry_after(headers: HasGet, *, now: float) -> float | None:
    """Return the seconds that a server asks to wait from *now* (a Unix time): milliseconds, seconds or an HTTP date."""
    try:
        if milliseconds := headers.get("retry-after-ms"):
            return _bounded(float(milliseconds) / 1000)
        value = headers.get("retry-after")
        if not value:
            return None
        try:
            return _bounded(float(value))
        except ValueError:
            return _bounded(parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _bounded(seconds: float) -> float | None:
    return max(seconds, 0.0) if seconds < float("inf") else None  # nan and inf are no times to wait


def _error_in(body: str) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    while isinstance(found, list) and found:
        found = found[0]
    if isinstance(found, dict):
        inner = found.get("error", found)
        return inner if isinstance(inner, dict) else {"message": inner}
    return {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:_READ]
