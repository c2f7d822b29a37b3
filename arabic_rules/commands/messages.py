"""What goes to standard error: errors, warnings, progress."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from ..errors import ArabicRulesError
from ..export.terminal import clean

if TYPE_CHECKING:
    from .summary import Summary

T = TypeVar("T")

_PROGRESS_SECONDS = 0.2


class Messages:
    """Writes one line per message, or one JSON object per line for machines."""

    def __init__(self, stream: TextIO, *, as_json: bool) -> None:
        """Write to `stream`."""
        self._stream, self._as_json = stream, as_json

    def error(self, error: ArabicRulesError) -> None:
        """Write an error: its code, what, where, the offending word and a hint."""
        self._write("error", str(error), {"code": error.code, **{key: value for key, value in vars(error).items() if value}})

    def warn(self, text: str) -> None:
        """Write a warning."""
        self._write("warning", text, {"message": text})

    def note(self, text: str) -> None:
        """Write something that the user asked to be told."""
        self._write("note", text, {"message": text})

    def summary(self, summary: Summary) -> None:
        """Write what the run came to."""
        if self._as_json:
            self._stream.write(json.dumps({"level": "summary", **summary.to_dict()}, ensure_ascii=False) + "\n")
        else:
            self._stream.writelines(clean(line) + "\n" for line in summary.lines())

    def counted(self, items: Iterable[T], inputs: Sequence[str]) -> Iterator[T]:
        """Pass items on; on a terminal show how many are done, how fast, and how long it will take where the files tell how many there are."""
        if self._as_json or not self._stream.isatty():
            yield from items
            return
        began = time.monotonic()
        shown, number, total = 0.0, 0, expected(inputs)
        for number, item in enumerate(items, 1):
            yield item
            now = time.monotonic()
            if number > 1 and now - shown > _PROGRESS_SECONDS:
                shown = now
                self._stream.write("\r" + _progress(number, total, now - began) + "\033[K")
                self._stream.flush()
        if shown:
            self._stream.write("\r\033[K")

    def _write(self, level: str, text: str, parts: dict[str, object]) -> None:
        line = json.dumps({"level": level, **parts}, ensure_ascii=False) if self._as_json else f"{level}: {clean(text)}"
        self._stream.write(line + "\n")


def expected(inputs: Sequence[str]) -> int | None:
    """Return how many documents the inputs hold; None where only reading them all would tell."""
    from ..documents import SUFFIXES

    total = 0
    for path in map(Path, inputs):
        files = [p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES] if path.is_dir() else [path]
        if not path.exists() or any(SUFFIXES.get(p.suffix.lower()) in ("jsonl", "csv", "tsv") for p in files):
            return None
        total += len(files)
    return total


def _progress(number: int, total: int | None, seconds: float) -> str:
    rate = number / seconds if seconds else 0.0
    if total is None or not rate:
        return f"{number} documents, {rate:.0f} a second"
    left = max(total - number, 0) / rate
    return f"{number} of {total} documents, {rate:.0f} a second, {left // 60:.0f}:{left % 60:02.0f} left"
