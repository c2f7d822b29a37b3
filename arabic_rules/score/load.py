"""Read gold, records and texts from JSON Lines files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import BadDocument, DecodeError
from .slots import Record


def load_documents(path: Path) -> dict[str, list[Record]]:
    """Return the records of each document: one document a line (`doc_id`, `incidents`) or one incident a line (with its `doc_id`).

    Raises:
        InputError: a line is not such an object; the message has file and line.
    """
    documents: dict[str, list[Record]] = {}
    for number, row in _rows(path):
        doc_id = row.get("doc_id")
        if not isinstance(doc_id, str):
            raise BadDocument("a line needs a `doc_id`", path=str(path), line=number)
        documents.setdefault(doc_id, []).extend(row.get("incidents", [row]))
    return documents


def load_texts(path: Path) -> dict[str, str]:
    """Return the text of each document of a file with `doc_id` and `text` on each line.

    Raises:
        InputError: a line is not such an object; the message has file and line.
    """
    texts: dict[str, str] = {}
    for number, row in _rows(path):
        if not isinstance(row.get("doc_id"), str) or not isinstance(row.get("text"), str):
            raise BadDocument("a line needs `doc_id` and `text`", path=str(path), line=number)
        texts[row["doc_id"]] = row["text"]
    return texts


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadDocument(f"cannot be read: {error.strerror or error}", path=str(path)) from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"byte {error.start} is not UTF-8", path=str(path)) from None
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise BadDocument(f"not JSON: {error.msg}", path=str(path), line=number) from None
        if not isinstance(row, dict):
            raise BadDocument("a line must be a JSON object", path=str(path), line=number)
        yield number, row
