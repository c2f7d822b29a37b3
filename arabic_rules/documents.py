"""Documents from files, folders and standard input, decoded strictly; offsets count from the decoded text."""

from __future__ import annotations

import csv
import datetime
import functools
import io
import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

import regex

from . import decoding, inputs
from .decoding import decode, limited, read_limited, refuse_surrogates
from .errors import BadDocument, InputError, TooLarge

STDIN = "-"
SUFFIXES = {".txt": "txt", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", **dict.fromkeys(inputs.FORMS, "file")}
DATE_IN_NAME = r"(?P<year>(?:19|20)\d\d)[-_.]?(?P<month>0[1-9]|1[0-2])[-_.]?(?P<day>0[1-9]|[12]\d|3[01])"
"""Where a file's name states its day, unless the user says otherwise: "2024-03-14", "20240314"."""
NAME_SECONDS = 1.0
"""How long the user's own pattern may search one name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report: `path` and `line` say where it was read."""

    doc_id: str
    text: str
    date: datetime.date | None = None
    source: str | None = None
    path: str = ""
    line: int = 0


Unit = Document | InputError | Callable[[], Document | InputError]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Names of the columns of a table, or of the keys of a JSON line, that hold a document."""

    text: str = "text"
    doc_id: str = "doc_id"
    date: str = "date"
    source: str = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How files become documents.

    `encoding` is used as stated, never guessed; a byte order mark of UTF-8 is dropped. `date` is the report date of
    documents that state none. `stdin_form` (`txt`, `jsonl`, `csv` or `tsv`) is the form of standard input, which has no suffix.
    `columns` name what tables and JSON lines call the parts of a document. `date_in_name` is a pattern with the groups
    `year`, `month` and `day` that is looked for in file names. `leave_out` are files and folders, resolved, that are passed over
    below a folder: the run's own outputs.
    """

    encoding: str = "utf-8"
    date: datetime.date | None = None
    stdin_form: str = "txt"
    columns: Columns = field(default_factory=Columns)
    date_in_name: regex.Pattern[str] | None = None
    leave_out: frozenset[Path] = frozenset()

    def read(self, names: Iterable[str], stdin: BinaryIO) -> Iterator[Document | InputError]:
        """Yield the documents of files, folders (every known suffix below them, in name order) and `-`.

        What cannot be read is yielded as the error it is, so that one bad file does not hide the others.
        """
        for unit in self.units(names, stdin):
            yield unit() if callable(unit) else unit

    def units(self, names: Iterable[str], stdin: BinaryIO) -> Iterator[Unit]:
        """Yield the same as `read`, but files of one document as calls that read them: a worker leaves out what is not its share."""
        for name in names:
            if name == STDIN:
                yield from self.stream(stdin, "stdin", self.stdin_form, "stdin")
                continue
            path = Path(name)
            if path.is_dir():
                yield from self._folder(path)
            else:
                yield from self._file(path, path.stem)

    def stamps(self, names: Iterable[str]) -> list[tuple[str, int, int]]:
        """Return name, size and time of change of every file of the inputs: two runs over the same files read the same documents."""
        files = itertools.chain.from_iterable(_files(Path(name), self.leave_out) if Path(name).is_dir() else [Path(name)] for name in names if name != STDIN)
        found = ((path, path.stat()) for path in files if path.is_file())
        return [(str(path), state.st_size, state.st_mtime_ns) for path, state in found]

    def _folder(self, folder: Path) -> Iterator[Unit]:
        """Links to folders are not followed: a loop of them would have no end."""
        files = _files(folder, self.leave_out)
        if not files:
            yield BadDocument("no file in this folder has a known ending", path=str(folder), hint="known are " + " ".join(SUFFIXES))
        bare = Counter(file.with_suffix("") for file in files)
        for file in files:
            name = file if bare[file.with_suffix("")] > 1 else file.with_suffix("")  # the same report as .pdf and .docx: two names
            yield from self._file(file, name.relative_to(folder).as_posix())

    def _file(self, path: Path, doc_id: str) -> Iterator[Unit]:
        named = self._named_day(path.name)
        reader = replace(self, date=named) if named is not None else self
        form = SUFFIXES.get(path.suffix.lower(), "txt")
        if form in ("txt", "file"):
            yield functools.partial(_opened, reader, path, form, doc_id)
            return
        try:
            with path.open("rb") as stream:
                yield from reader.stream(stream, str(path), form, doc_id)
        except OSError as error:
            yield _unreadable(error, path)

    def stream(self, stream: BinaryIO, path: str, form: str, doc_id: str) -> Iterator[Document | InputError]:
        """Yield the documents of one open file: `path` is named in errors, `form` is a value of SUFFIXES, `doc_id` the name to give."""
        if form == "jsonl":
            yield from self._lines(stream, path, doc_id)
        elif form in ("csv", "tsv"):
            yield from self._rows(stream, path, doc_id, "\t" if form == "tsv" else ",")
        else:
            yield self._whole(stream, path, form, doc_id)

    def _whole(self, stream: BinaryIO, path: str, form: str, doc_id: str) -> Document | InputError:
        try:
            data = read_limited(stream, path)
            if form == "file":
                content = inputs.read(Path(path).suffix.lower(), data, path, self.encoding)
                return Document(doc_id=doc_id, text=content.text, date=content.date or self.date, source=content.source, path=path)
            return Document(doc_id=doc_id, text=decode(data, self.encoding, path, 0), date=self.date, path=path)
        except InputError as error:
            return error

    def _lines(self, stream: BinaryIO, path: str, doc_id: str) -> Iterator[Document | InputError]:
        start = 0
        for number, raw in enumerate(self._raw_lines(stream), 1):
            try:
                if isinstance(raw, InputError):
                    raise raw
                line = raw if isinstance(raw, str) else decode(limited(raw, path, number), self.encoding, path, number, start)
                if line.strip():
                    yield self._document(_object(line, path, number), path, number, f"{doc_id}:{number}")
            except TooLarge as error:  # what follows is the rest of the same line
                yield error
                return
            except InputError as error:
                yield error
            start += len(raw) if isinstance(raw, bytes) else 0

    def _raw_lines(self, stream: BinaryIO) -> Iterator[bytes | str | InputError]:
        """Yield lines as bytes; decoded where a line feed is not one byte (UTF-16), and so cannot be looked for in bytes."""
        if "\n".encode(self.encoding)[-1:] == b"\n" and len("\n".encode(self.encoding)) == 1:
            while raw := stream.readline(decoding.MAX_BYTES + 1):
                yield raw
            return
        path = str(getattr(stream, "name", "stdin"))
        try:
            yield from decode(read_limited(stream, path), self.encoding, path, 0).split("\n")
        except InputError as error:
            yield error

    def _rows(self, stream: BinaryIO, path: str, doc_id: str, delimiter: str) -> Iterator[Document | InputError]:
        """Read a table with a header; cells may hold line ends. The line of a document is the last line of its row."""
        try:
            text = decode(read_limited(stream, path), self.encoding, path, 0)
        except InputError as error:
            yield error
            return
        csv.field_size_limit(decoding.MAX_BYTES)
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            header = rows.fieldnames or ()
            if self.columns.text not in header:
                yield BadDocument("no such column", path=path, line=1, word=self.columns.text,
                                  hint=f"--text-column is one of: {', '.join(map(str, header))}")
                return
            for row in rows:
                try:
                    yield self._document({key: value for key, value in row.items() if value}, path, rows.line_num, f"{doc_id}:{rows.line_num}")
                except InputError as error:
                    yield error
        except csv.Error as error:
            yield BadDocument(f"not a table: {error}", path=path, line=rows.line_num)

    def _document(self, row: Mapping[str, Any], path: str, number: int, doc_id: str) -> Document:
        names = self.columns
        text = row.get(names.text)
        if not isinstance(text, str):
            raise BadDocument(f"a document needs a `{names.text}`", path=path, line=number,
                              hint='{"doc_id": "…", "text": "…", "date": "YYYY-MM-DD"}')
        for key in (names.doc_id, names.date, names.source):
            if not isinstance(row.get(key), str | None):
                raise BadDocument(f"`{key}` must be a string", path=path, line=number, word=str(row[key]))
        for value in (text, row.get(names.doc_id) or ""):
            refuse_surrogates(value, path, number)
        date = _day(row[names.date], path, number) if row.get(names.date) else self.date
        return Document(doc_id=row.get(names.doc_id) or doc_id, text=text, date=date, source=row.get(names.source), path=path, line=number)

    def _named_day(self, name: str) -> datetime.date | None:
        try:
            found = self.date_in_name.search(name, timeout=NAME_SECONDS) if self.date_in_name else None
        except TimeoutError:
            return None
        if found is None:
            return None
        try:
            return datetime.date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            return None


def _files(folder: Path, leave_out: frozenset[Path]) -> list[Path]:
    """Return the files of known forms below a folder; hidden ones and the locks of open Word files are none."""
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file() and not p.name.startswith((".", "~$")))
    return [p for p in found if not leave_out & {(real := p.resolve()), *real.parents}] if leave_out else found


def _opened(reader: Reader, path: Path, form: str, doc_id: str) -> Document | InputError:
    try:
        with path.open("rb") as stream:
            return next(reader.stream(stream, str(path), form, doc_id))
    except OSError as error:
        return _unreadable(error, path)


def _unreadable(error: OSError, path: Path) -> BadDocument:
    return BadDocument(f"cannot be read: {error.strerror or error}", path=str(path))


def _object(line: str, path: str, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadDocument(f"not JSON: {error}", path=path, line=number) from None
    if not isinstance(row, dict):
        raise BadDocument("a document is a JSON object", path=path, line=number, hint='{"doc_id": "…", "text": "…", "date": "YYYY-MM-DD"}')
    return row


def _day(text: str, path: str, line: int) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        raise BadDocument("not a day", path=path, line=line, word=text, hint="write it as YYYY-MM-DD") from None
