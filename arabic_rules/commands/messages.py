"""What goes to standard error: errors, warnings, progress."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from ..errors import ArabicRulesError
from ..export.terminal import clean

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

    def counted(self, items: Iterable[T], noun: str) -> Iterator[T]:
        """Pass items on; on a terminal show how many, from the second on."""
        if self._as_json or not self._stream.isatty():
            yield from items
            return
        shown, number = 0.0, 0
        for number, item in enumerate(items, 1):
            yield item
            if number > 1 and time.monotonic() - shown > _PROGRESS_SECONDS:
                shown = time.monotonic()
                self._stream.write(f"\r{number} {noun}")
                self._stream.flush()
        if shown:
            self._stream.write(f"\r{number} {noun}\n")

    def _write(self, level: str, text: str, parts: dict[str, object]) -> None:
        line = json.dumps({"level": level, **parts}, ensure_ascii=False) if self._as_json else f"{level}: {clean(text)}"
        self._stream.write(line + "\n")
