"""Prompt templates: found by name and version, rendered in a sandbox, known by the hash of what decides their text.

A template is a file ``NAME@VERSION.md``: TOML front matter between ``+++`` lines (name, version, task, what changed
and why, parameters), then a Jinja2 body with a ``system`` and a ``user`` block. The stable part comes first, so that
servers can keep it; what differs from article to article stands in ``user``.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError
from summarizer.model import Message, Parameters, Prompt

_PACKAGE = Path(__file__).parent
SHIPPED = next((d for d in (_PACKAGE / "prompts_data", _PACKAGE.parent / "prompts") if d.is_dir()), _PACKAGE)
"""Where the templates that come with the package are: inside the wheel, or beside the package in a checkout."""
EXAMPLES = "examples.toml"


@dataclass(frozen=True, slots=True)
class Template:
    """One version of one prompt. ``hash``: 12 hex digits over body and examples: the same text has the same hash."""

    name: str
    version: int
    task: str
    changed: str
    body: str
    path: Path
    hash: str
    examples: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    parameters: Parameters = field(default_factory=Parameters)

    @property
    def label(self) -> str:
        """``NAME@VERSION``, as ``--prompt`` takes it."""
        return f"{self.name}@{self.version}"

    def render(self, text: str = "", **values: Any) -> Prompt:
        """Return the prompt with *text* and *values* filled in, the sources fenced by a random word they do not hold.

        Raise UsageError, naming the file, where the template cannot be rendered.
        """
        nonce = _nonce(text, json.dumps(values, ensure_ascii=False, default=str))
        context = {"text": text, "fence": f"===== {nonce} =====", "example": self._example, **values}
        messages = (Message("system", self._system(context)), Message("user", self._block("user", context)))
        return Prompt(messages, nonce=nonce, parameters=self.parameters)

    def _system(self, context: Mapping[str, Any]) -> str:
        """Return the system message; one that asks for nothing but examples is made, and held, once."""
        if (self.hash, self.path) not in _SYSTEMS:
            system = self._block("system", context)
            if not _names(self.body, "system") <= {"example"}:
                return system
            _SYSTEMS[self.hash, self.path] = system
        return _SYSTEMS[self.hash, self.path]

    def _example(self, number: int) -> str:
        if not 1 <= number <= len(self.examples):
            raise UsageError(f"{self.path}: there is no example {number} in {EXAMPLES}")
        shown = _SHOWN.get((self.hash, number))
        if shown is None:  # each article's prompt has the same ones
            example = self.examples[number - 1]
            reply = {name: value for name, value in example.items() if name != "article"}
            fence = f"===== example{number} ====="
            answer = json.dumps(completed(reply), ensure_ascii=False)
            shown = f"{fence}\n{str(example['article']).strip()}\n{fence}\n{answer}"
            _SHOWN[self.hash, number] = shown
        return shown

    def _block(self, name: str, context: Mapping[str, Any]) -> str:
        import jinja2

        try:
            template = _compiled(self.body)
            block = template.blocks.get(name)
            if block is None:
                raise UsageError(f"{self.path}: no {{% block {name} %}}")
            return "".join(block(template.new_context(dict(context)))).strip()
        except UsageError:
            raise
        except Exception as error:  # a template may ask for anything, and the sandbox refuses in many ways
            line = self._first_line + error.lineno if isinstance(error, jinja2.TemplateSyntaxError) else None
            raise UsageError(f"{self.path}{f':{line}' if line else ''}: {error}") from error

    @property
    def _first_line(self) -> int:
        """Lines of the file above the body."""
        return self.path.read_text("utf-8").count("\n") - self.body.count("\n")


_SYSTEMS: dict[tuple[str, Path], str] = {}
"""System messages that are the same in every prompt of a template."""
_SHOWN: dict[tuple[str, int], str] = {}
"""Examples as they stand in a prompt, by the template's hash, which they are part of, and their number."""


def completed(reply: Mapping[str, Any]) -> dict[str, Any]:
    """Return an example's reply with the keys that TOML cannot write as null, in the order of the reply schema."""
    keys = "quote statement kind modality speaker speaker_role speaker_kind people places date numbers".split()
    facts = [{key: fact.get(key) for key in keys} for fact in reply.get("facts", ())]
    return {"facts": facts, "summary": list(reply.get("summary", ()))}


def templates(folder: Path | None = None) -> dict[str, Template]:
    """Return label → template: the shipped ones, and those of *folder*, which replace shipped ones of their label.

    Raise UsageError for a file that is no template, naming the file and the line.
    """
    found = dict(_read_folder(SHIPPED))
    if folder is not None:
        if not folder.is_dir():
            raise UsageError(f"{folder}: no such folder of prompts")
        found.update(_read_folder(folder))
    return dict(sorted(found.items(), key=lambda item: (item[1].name, item[1].version)))


def find(name: str, folder: Path | None = None) -> Template:
    """Return the template called *name* (``extract``: its newest version; ``extract@1``: that one)."""
    known = templates(folder)
    if name in known:
        return known[name]
    versions = [template for template in known.values() if template.name == name]
    if versions:
        return max(versions, key=lambda template: template.version)
    raise UsageError(f"no prompt {name!r}; there are: {', '.join(known)}")


def edited(folder: Path) -> list[str]:
    """Return warnings for templates of *folder* that change a shipped version's text without a version of their own."""
    shipped = _read_folder(SHIPPED)
    return [
        f"{template.path}: differs from the shipped {label}; give it a new version, so that results can be told apart"
        for label, template in _read_folder(folder).items()
        if label in shipped and template.hash != shipped[label].hash
    ]


@lru_cache(maxsize=8)
def _read_folder(folder: Path) -> dict[str, Template]:
    examples = _examples(folder / EXAMPLES) or _examples(SHIPPED / EXAMPLES)
    read = (_read(path, examples) for path in sorted(folder.glob("*@*.md")))
    return {template.label: template for template in read}


def _examples(path: Path) -> tuple[Mapping[str, Any], ...]:
    if not path.is_file():
        return ()
    try:
        return tuple(tomllib.loads(path.read_text("utf-8")).get("example", ()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error


def _read(path: Path, examples: tuple[Mapping[str, Any], ...]) -> Template:
    try:
        before, front, body = path.read_text("utf-8").split("+++\n", 2)
        matter = tomllib.loads(front)
        parameters = Parameters(**matter.get("parameters", {}))
        name, version = str(matter["name"]), int(matter["version"])
    except (ValueError, KeyError, TypeError) as error:
        words = str(error)
        if found := _LINE.search(words):  # counted from the first line after the +++
            words = f"{words[: found.start()]}at line {int(found[1]) + before.count(chr(10)) + 1}{words[found.end() :]}"
        raise UsageError(
            f"{path}: its front matter must be TOML between two +++ lines, with name and version: {words}"
        ) from error
    if path.name != f"{name}@{version}.md":
        raise UsageError(f"{path}: calls itself {name}@{version}; name the file {name}@{version}.md")
    used = json.dumps([dict(example) for example in examples], sort_keys=True) if "example(" in body else ""
    digest = hashlib.sha256(f"{body}\n{used}\n{parameters}".encode()).hexdigest()[:12]
    task, changed = str(matter.get("task", name)), " ".join(str(matter.get("changed", "")).split())
    return Template(name, version, task, changed, body, path, digest, examples, parameters)


_LINE = re.compile(r"at line (\d{1,9})")


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Lenient(StrictUndefined):
        """Absent values are false in a condition and an error anywhere else."""

        def __bool__(self) -> bool:  # type: ignore[override]
            return False

    return ImmutableSandboxedEnvironment(undefined=Lenient, autoescape=False, keep_trailing_newline=False)


@lru_cache(maxsize=32)  # a template is compiled once, which takes ten times as long as filling it in
def _compiled(body: str) -> Any:
    return _environment().from_string(body)


@lru_cache(maxsize=32)
def _names(body: str, block: str) -> frozenset[str]:
    """Return the names that *block* of a template's body asks for."""
    from jinja2 import nodes

    found = _environment().parse(body).find_all(nodes.Block)
    return frozenset(name.name for one in found if one.name == block for name in one.find_all(nodes.Name))


def _nonce(*texts: str) -> str:
    while True:
        nonce = secrets.token_hex(8)
        if not any(nonce in text for text in texts):
            return nonce
