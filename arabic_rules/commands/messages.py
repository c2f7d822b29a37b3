"""What goes to standard error: errors, warnings, progress."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TextIO, TypeVar

from ..errors import ArabicRulesError
from ..export.terminal import clean

if TYPE_CHECKING:
    from .summary import Summary

T = TypeVar("T")

_PROGRESS_SECONDS = 0.2
_ERASE = "\r\033[K"
_BAR = 20


class Messages:
    """Writes one line per message, or one JSON object per line for machines."""

    def __init__(self, stream: TextIO, *, as_json: bool) -> None:
        """Write to `stream`."""
        self._stream, self._as_json, self._drawn = stream, as_json, False

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
        self._erase()
        if self._as_json:
            self._stream.write(json.dumps({"level": "summary", **summary.to_dict()}, ensure_ascii=False) + "\n")
        else:
            self._stream.writelines(clean(line) + "\n" for line in summary.lines())

    def counted(self, items: Iterable[T], total: Callable[[], int | None]) -> Iterator[T]:
        """Pass items on; on a terminal show how many are done, how fast, and how long the others will take.

        Args:
            items: what is counted.
            total: how many there will be, asked for on a terminal only; None: nobody knows.
        """
        if self._as_json or not self._stream.isatty():
            yield from items
            return
        most, began = total(), time.monotonic()
        shown, number = 0.0, 0
        for number, item in enumerate(items, 1):
            yield item
            now = time.monotonic()
            if number > 1 and now - shown > _PROGRESS_SECONDS:
                shown = now
                self._stream.write(_ERASE + _progress(number, most, now - began))
                self._stream.flush()
                self._drawn = True
        self._erase()

    def _erase(self) -> None:
        """Take the line of progress away before anything else is written."""
        if self._drawn:
            self._stream.write(_ERASE)
            self._drawn = False

    def _write(self, level: str, text: str, parts: dict[str, object]) -> None:
        line = json.dumps({"level": level, **parts}, ensure_ascii=False) if self._as_json else f"{level}: {clean(text)}"
        self._erase()
        self._stream.write(line + "\n")


def _progress(number: int, total: int | None, seconds: float) -> str:
    rate = number / seconds if seconds else 0.0
    if total is None or not rate:
        return f"{number} documents, {rate:.0f} a second"
    left = max(total - number, 0) / rate
    done = min(number, total) * _BAR // max(total, 1)
    return f"[{'#' * done}{'.' * (_BAR - done)}] {number} of {total} documents, {rate:.0f} a second, {left // 60:.0f}:{left % 60:02.0f} left"
