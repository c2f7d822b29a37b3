"""Frozen dataclasses as JSON and back: strings, numbers, tuples, sets of strings and such dataclasses inside them.

Each dataclass is written once, however many others hold it, and is one object again when it is read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any


def pack(value: Any) -> str:
    """Return a value as JSON: the dataclasses in it, those that others hold first, then the value that refers to them."""
    made: dict[Any, int] = {}
    rows: list[list[Any]] = []

    def write(item: Any) -> Any:
        if isinstance(item, tuple | list):
            return [write(part) for part in item]
        if isinstance(item, frozenset):
            return {"set": sorted(item)}
        if isinstance(item, dict):
            return {"dict": [[key, write(part)] for key, part in item.items()]}
        if not is_dataclass(item):
            return item
        if item not in made:
            row = [type(item).__name__, *(write(getattr(item, field.name)) for field in fields(item) if field.init)]
            made[item] = len(rows)
            rows.append(row)
        return {"row": made[item]}

    top = write(value)
    return json.dumps([rows, top], ensure_ascii=False, separators=(",", ":"))


def unpack(text: str, classes: Sequence[type]) -> Any:
    """Return the value of a JSON text, whose dataclasses are of `classes`; a list is a tuple again."""
    by_name = {cls.__name__: cls for cls in classes}
    made: list[Any] = []

    def read(item: Any) -> Any:
        if isinstance(item, list):
            return tuple(map(read, item))
        if not isinstance(item, dict):
            return item
        (kind, content), = item.items()
        if kind == "row":
            return made[content]
        return frozenset(content) if kind == "set" else {key: read(part) for key, part in content}

    rows, top = json.loads(text)
    for name, *values in rows:
        made.append(by_name[name](*map(read, values)))
    return read(top)
