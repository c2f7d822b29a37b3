"""Find and read the grammar files: the shipped ones from the package or a bare checkout, the analyst's own from a folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def shipped() -> Traversable:
    """Return the folder of the shipped grammar: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent
    for folder in (package / "grammars", package.parent / "grammars"):
        if folder.is_dir():
            return folder
    from importlib import resources  # a package that is no folder; costs what reading the tables costs

    return resources.files("arabic_rules") / "grammars"


def walk(folder: Traversable, suffix: str, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    """Yield (relative path, file) of every file with a suffix below a folder, in name order."""
    for name, is_folder in sorted(_children(folder)):
        path = f"{prefix}{name}"
        if is_folder:
            yield from walk(folder / name, suffix, path + "/")
        elif name.endswith(suffix):
            yield path, folder / name


def _children(folder: Traversable) -> Iterator[tuple[str, bool]]:
    """Yield (name, whether it is a folder) of what is in a folder; of a real one without asking the file system for each."""
    if isinstance(folder, Path):
        with os.scandir(folder) as entries:
            yield from ((entry.name, entry.is_dir()) for entry in entries)
    else:
        yield from ((child.name, child.is_dir()) for child in folder.iterdir())


def read_all(folder: Traversable, *suffixes: str) -> dict[str, bytes]:
    """Return relative path -> content of every file with one of some suffixes below a folder: suffix by suffix, in name order."""
    return {path: file.read_bytes() for suffix in suffixes for path, file in walk(folder, suffix)}


def digest(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 over names and contents, in order: which grammar made a record."""
    total = hashlib.sha256()
    for path, content in files.items():
        total.update(path.encode() + b"\0" + content + b"\0")
    return total.hexdigest()
