"""Tables that are worked out once and kept as text: a grammar is read and inflected when it changes, not at every start.

A kept file is named after what it was made from: the contents of the grammar's files, the source of the modules that make tables,
the version of Python. Another grammar is another name, so nothing kept is ever out of date. A file holds its own checksum and appears
whole; one that is broken, missing or cannot be written is as if there were none. No pickle, no code: lines of text and JSON.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import sys
import threading
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeVar, overload

T = TypeVar("T")
VARIABLE = "ARABIC_RULES_CACHE"
"""The environment variable that names the folder of kept tables; `off` keeps none."""
ROW, CELL, PART = "\x1e", "\x1d", "\x1c"
"""What separates rows, their cells and parts of cells: characters that end a line, so that no line of a grammar file holds one."""
_KEPT = 24
"""How many files stay in the folder, the newest ones."""
_MAKERS = ("text", "grammar_files", "tables", "packing", "reader", "lexicon", "gazetteer", "actors", "patterns", "grammar")
"""The modules and packages whose code decides what a table holds."""


class Packed(Mapping[str, T]):
    """A table whose values are unpacked from text when they are first asked for."""

    __slots__ = ("_unpack", "raw")

    def __init__(self, raw: dict[str, str | T], unpack: Callable[[str], T]) -> None:
        """Take the table and what turns a value as text into the value."""
        self.raw, self._unpack = raw, unpack

    def __getitem__(self, key: str) -> T:
        value = self.raw[key]
        if isinstance(value, str):
            value = self.raw[key] = self._unpack(value)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self.raw

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def __len__(self) -> int:
        return len(self.raw)


class PackedRows(Sequence[T], Generic[T]):
    """Rows that are unpacked from text when they are first asked for; each is one object however often and by whomever."""

    __slots__ = ("_made", "_rows", "_unpack")

    def __init__(self, rows: list[str], unpack: Callable[[str], T]) -> None:
        """Take the rows as text and what turns one into its value."""
        self._rows, self._unpack = rows, unpack
        self._made: dict[int, T] = {}

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self[n] for n in range(*index.indices(len(self)))]
        known = self._made.get(index)
        if known is None:
            text = self._rows[index]
            known = self._made.setdefault(index if index >= 0 else index + len(self), self._unpack(text))
        return known

    def __len__(self) -> int:
        return len(self._rows)


def pack_table(table: Mapping[str, T], pack: Callable[[T], str]) -> str:
    """Return a table as text: its keys, then its values in the same order."""
    return CELL.join((ROW.join(table), ROW.join(map(pack, table.values()))))


def unpack_table(text: str) -> dict[str, str]:
    """Return the table of a text, its values still packed."""
    keys, _, values = text.partition(CELL)
    return dict(zip(keys.split(ROW), values.split(ROW), strict=True)) if text != CELL else {}


class Tables:
    """The kept tables of one name and one set of files."""

    def __init__(self, name: str, files: Mapping[str, bytes]) -> None:
        """Look for what an earlier run has kept of files: path -> content."""
        folder = _folder()
        key = _key(files) if folder else ""
        self._path = folder / f"{name}-{key[:32]}.txt" if folder and key else None
        self.sections = _read(self._path) if self._path else None
        """The sections of text that were kept, None where there are none."""

    def keep(self, make: Callable[[], Mapping[str, str]]) -> None:
        """Keep what `make` returns, where tables are kept at all; a folder that is read-only or full keeps nothing."""
        if self._path:
            _write(self._path, make())


def _folder() -> Path | None:
    """Return where tables are kept, None where they are not."""
    stated = os.environ.get(VARIABLE, "")
    if stated:
        return None if stated == "off" else Path(stated)
    root = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        return (Path(root) if root else Path.home() / ".cache") / "arabic-rules"
    except RuntimeError:  # nobody's home
        return None


def _key(files: Mapping[str, bytes]) -> str:
    code = _code_digest()
    if not code:
        return ""
    total = hashlib.sha256(code)
    for path, content in files.items():
        total.update(f"{path}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


@functools.cache
def _code_digest() -> bytes:
    """Return a digest of the code that makes tables; empty where its source cannot be read."""
    total = hashlib.sha256(repr((sys.version_info[:3], unicodedata.unidata_version)).encode())
    try:
        for name in _MAKERS:
            module = Path(__file__).with_name(name)
            for source in sorted(module.glob("*.py")) if module.is_dir() else [module.with_suffix(".py")]:
                total.update(source.read_bytes())
    except OSError:
        return b""
    return total.digest()


def _read(path: Path) -> dict[str, str] | None:
    """Return the sections of a kept file; None where there is none or it is broken."""
    try:
        data = path.read_bytes()
        checksum, _, rest = data.partition(b"\n")
        if hashlib.sha256(rest).hexdigest().encode() != checksum:
            return None
        head, _, body = rest.decode().partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    found, at = {}, 0
    for name, length in json.loads(head):
        found[name] = body[at : at + length]
        at += length
    return found


def _write(path: Path, sections: Mapping[str, str]) -> None:
    head = json.dumps([[name, len(text)] for name, text in sections.items()])
    rest = "\n".join((head, "".join(sections.values()))).encode()
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
        part.replace(path)
        _clear(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _clear(folder: Path) -> None:
    """Take away all but the newest files; another process may be doing the same."""
    files = sorted(folder.glob("*-*.txt"), key=lambda file: file.stat().st_mtime)
    for file in files[:-_KEPT]:
        file.unlink(missing_ok=True)
