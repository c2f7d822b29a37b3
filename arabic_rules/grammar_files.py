"""Find and read the grammar files: the shipped ones from the package or a bare checkout, the analyst's own from a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path


def shipped() -> Traversable:
    """Return the folder of the shipped grammar: inside the installed package, else beside it in a checkout."""
    installed = resources.files("arabic_rules") / "grammars"
    if installed.is_dir():
        return installed
    return Path(__file__).resolve().parent.parent / "grammars"


def walk(folder: Traversable, suffix: str, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    """Yield (relative path, file) of every file with a suffix below a folder, in name order."""
    for child in sorted(folder.iterdir(), key=lambda c: c.name):
        path = f"{prefix}{child.name}"
        if child.is_dir():
            yield from walk(child, suffix, path + "/")
        elif child.name.endswith(suffix):
            yield path, child


def read_all(folder: Traversable, *suffixes: str) -> dict[str, bytes]:
    """Return relative path -> content of every file with one of some suffixes below a folder: suffix by suffix, in name order."""
    return {path: file.read_bytes() for suffix in suffixes for path, file in walk(folder, suffix)}


def digest(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 over names and contents, in order: which grammar made a record."""
    total = hashlib.sha256()
    for path, content in files.items():
        total.update(path.encode() + b"\0" + content + b"\0")
    return total.hexdigest()
