"""Documents from files, folders and standard input, decoded strictly; offsets count from the decoded text."""

from __future__ import annotations

import codecs
import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..documents import Document
from ..errors import BadDocument, DecodeError, InputError, TooLarge

STDIN = "-"
SUFFIXES = {".txt": "txt", ".jsonl": "jsonl", ".ndjson": "jsonl"}
MAX_BYTES = 100_000_000
"""A larger text file, and a longer line of JSON, is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How files become documents.

    `encoding` is used as stated, never guessed; a byte order mark of UTF-8 is dropped. `date` is the report date of
    documents that state none. `stdin_form` (`txt` or `jsonl`) is the form of standard input, which has no suffix.
    """

    encoding: str = "utf-8"
    date: datetime.date | None = None
    stdin_form: str = "txt"

    def read(self, names: Iterable[str], stdin: BinaryIO) -> Iterator[Document | InputError]:
        """Yield the documents of files, folders (`.txt` and `.jsonl` below them, in name order) and `-`.

        What cannot be read is yielded as the error it is, so that one bad file does not hide the others.
        """
        for name in names:
            if name == STDIN:
                yield from self._stream(stdin, "stdin", self.stdin_form, "stdin")
                continue
            path = Path(name)
            if path.is_dir():
                files = sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES and p.is_file())
                if not files:
                    yield BadDocument("no .txt or .jsonl file in this folder", path=name)
                for file in files:
                    yield from self._file(file, file.relative_to(path).with_suffix("").as_posix())
            else:
                yield from self._file(path, path.stem)

    def _file(self, path: Path, doc_id: str) -> Iterator[Document | InputError]:
        try:
            with path.open("rb") as stream:
                yield from self._stream(stream, str(path), SUFFIXES.get(path.suffix, "txt"), doc_id)
        except OSError as error:
            yield BadDocument(f"cannot be read: {error.strerror or error}", path=str(path))

    def _stream(self, stream: BinaryIO, path: str, form: str, doc_id: str) -> Iterator[Document | InputError]:
        read = self._lines if form == "jsonl" else self._text
        yield from read(stream, path, doc_id)

    def _text(self, stream: BinaryIO, path: str, doc_id: str) -> Iterator[Document | InputError]:
        try:
            text = self._decode(_limited(stream.read(MAX_BYTES + 1), path), path, 0)
            yield Document(doc_id=doc_id, text=text, date=self.date, path=path)
        except InputError as error:
            yield error

    def _lines(self, stream: BinaryIO, path: str, doc_id: str) -> Iterator[Document | InputError]:
        number = 0
        while raw := stream.readline(MAX_BYTES + 1):
            number += 1
            if not raw.strip():
                continue
            try:
                line = self._decode(_limited(raw, path, number), path, number)
                yield self._document(line, path, number, f"{doc_id}:{number}")
            except TooLarge as error:  # what follows is the rest of the same line
                yield error
                return
            except InputError as error:
                yield error

    def _decode(self, data: bytes, path: str, line: int) -> str:
        if codecs.lookup(self.encoding).name == "utf-8" and line <= 1:
            data = data.removeprefix(codecs.BOM_UTF8)
        try:
            return data.decode(self.encoding)
        except UnicodeDecodeError as error:
            raise DecodeError(
                f"byte {error.start} (0x{data[error.start]:02x}) is not {self.encoding}", path=path, line=line,
                hint="state the encoding, for example --encoding cp1256",
            ) from None

    def _document(self, line: str, path: str, number: int, doc_id: str) -> Document:
        try:
            row = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            raise BadDocument(f"not JSON: {error}", path=path, line=number) from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise BadDocument("a document needs a `text`", path=path, line=number, hint='{"doc_id": "…", "text": "…", "date": "YYYY-MM-DD"}')
        for key in ("doc_id", "date", "source"):
            if not isinstance(row.get(key), str | None):
                raise BadDocument(f"`{key}` must be a string", path=path, line=number, word=str(row[key]))
        for value in (row["text"], row.get("doc_id") or ""):
            _refuse_surrogates(value, path, number)
        date = _day(row["date"], path, number) if row.get("date") else self.date
        return Document(doc_id=row.get("doc_id") or doc_id, text=row["text"], date=date, source=row.get("source"), path=path, line=number)


def _day(text: str, path: str, line: int) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        raise BadDocument("not a day", path=path, line=line, word=text, hint="write it as YYYY-MM-DD") from None


def _limited(data: bytes, path: str, line: int = 0) -> bytes:
    if len(data) > MAX_BYTES:
        raise TooLarge(f"over {MAX_BYTES} bytes", path=path, line=line, hint="split it into several documents")
    return data


def _refuse_surrogates(text: str, path: str, line: int) -> None:
    """JSON can state half a character, which no encoding can write again."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        word = f"\\u{ord(text[error.start]):04x}"
        raise DecodeError("half of a surrogate pair stands alone", path=path, line=line, word=word) from None
