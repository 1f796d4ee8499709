"""Where a briefing goes, and in which format: the terminal, a pipe, or a file that is whole or not there."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from summarizer.cli.streams import is_terminal, say, tell
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.briefing import Briefing

FORMATS = ("text", "markdown", "html", "json")
SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
}
TERMINAL = "terminal"

# JSON escapes ESC and its like itself, but neither C1 controls (U+009B begins a terminal command, too) nor characters
# that hide or turn the line. Outside of strings none of them can stand, so an escape for each changes no value.
_LIVE_IN_JSON = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def settled_format(wanted: str | None, out: str | None) -> str:
    """Return one of FORMATS or TERMINAL: what was *wanted*, what the name of *out* says, what standard output is."""
    if wanted is not None:
        return wanted
    if out is None:
        return TERMINAL if is_terminal(sys.stdout) else "text"
    suffix = os.path.splitext(out)[1].lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            f"--out {out}: in which format? Give --format, or a name that ends in .md, .html, .json or .txt"
        )
    return SUFFIXES[suffix]


def check_place(out: str, sources: Iterable[str] = ()) -> None:
    """Raise UsageError where no file *out* can be written, or where it is one of *sources*."""
    if os.path.isdir(out):
        raise UsageError(f"--out {out}: is a folder; name a file in it")
    folder = os.path.dirname(out) or "."
    if not os.path.isdir(folder):
        raise UsageError(f"--out {out}: there is no folder {folder}; make it first")
    if os.path.exists(out):
        if not stat.S_ISREG(os.stat(out).st_mode):
            raise UsageError(f"--out {out}: not a regular file; leave --out away to write to standard output")
        if any(os.path.exists(source) and os.path.samefile(out, source) for source in sources):
            raise UsageError(f"--out {out}: is one of the articles; it would be overwritten")


def deliver(briefing: Briefing, how: str, out: str | None) -> None:
    """Print *briefing* in the format *how*, or write it to *out* and tell so."""
    if how == TERMINAL:
        from rich.console import Console

        from summarizer.rendering.terminal import print_to

        print_to(Console(), briefing)
        return
    written = _rendered(briefing, how)
    if out is None:
        say(written)
    else:
        write_whole(out, written)
        tell(f"wrote {out}")


def _rendered(briefing: Briefing, how: str) -> str:
    match how:
        case "markdown":
            return briefing.to_markdown()
        case "html":
            return briefing.to_html()
        case "json":
            return inert_json(briefing.to_json())
        case _:
            from summarizer.rendering import text

            return text.render(briefing)


def inert_json(text: str) -> str:
    r"""Return JSON *text*, of the same value, with characters that a terminal obeys or hides written as ``\uXXXX``."""
    return _LIVE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def write_whole(out: str, text: str) -> None:
    """Write *text* in UTF-8 to *out* in one step: a reader finds the former file or the new one, never a half.

    A link stays a link, and an existing file keeps its permissions.
    """
    import tempfile

    target = os.path.realpath(out)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=f".{os.path.basename(target)[:200]}.")
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # renamed first and written later, it could be found empty after a power cut
        os.chmod(temporary, _permissions(target))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _permissions(target: str) -> int:
    """Return the permissions of *target*, or those that a new file gets (mkstemp gives its owner's only)."""
    if os.path.exists(target):
        return stat.S_IMODE(os.stat(target).st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
