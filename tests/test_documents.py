"""Documents from files, folders and standard input."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import pytest

from arabic_rules import decoding
from arabic_rules.documents import Document, Reader
from arabic_rules.errors import BadDocument, DecodeError, InputError, TooLarge

TEXT = "قصف على البلدة\r\nأمس"
DAY = datetime.date(2024, 3, 14)


def read(*names: object, reader: Reader | None = None, stdin: bytes = b"") -> list[Document | InputError]:
    """Read with a plain reader."""
    return list((reader or Reader()).read(map(str, names), io.BytesIO(stdin)))


def error(found: list[Document | InputError]) -> InputError:
    """Return the only thing found, an error."""
    (only,) = found
    assert isinstance(only, InputError)
    return only


def test_text_file_is_one_document_untouched(tmp_path: Path) -> None:
    """Line ends stay as they are, so that offsets hold; the name is the file's."""
    path = tmp_path / "report.txt"
    path.write_bytes(TEXT.encode())

    assert [Document(doc_id="report", text=TEXT, date=DAY, path=str(path))] == read(path, reader=Reader(date=DAY))


def test_folder_is_read_in_name_order_with_names_below_it(tmp_path: Path) -> None:
    """Only .txt and .jsonl count; two files of one name in two folders keep two names."""
    for name in ("b/1.txt", "a/1.txt", "a/notes.md", "c.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text('{"text": "نص"}' if name.endswith("l") else "نص", encoding="utf-8")

    assert ["a/1", "b/1", "c:1"] == [d.doc_id for d in read(tmp_path) if isinstance(d, Document)]


def test_json_lines_state_name_day_and_source() -> None:
    """A row's own day comes before the day of the run; blank lines and a byte order mark are skipped."""
    rows = '\ufeff{"doc_id": "x", "text": "نص", "date": "2024-02-01", "source": "وكالة"}\n\n{"text": "نص", "date": null}\n'
    found = read("-", reader=Reader(date=DAY, stdin_form="jsonl"), stdin=rows.encode())

    assert [
        Document(doc_id="x", text="نص", date=datetime.date(2024, 2, 1), source="وكالة", path="stdin", line=1),
        Document(doc_id="stdin:3", text="نص", date=DAY, path="stdin", line=3),
    ] == found


@pytest.mark.parametrize(
    ("row", "kind", "word"),
    [
        ("{", BadDocument, "not JSON"),
        ('["text"]', BadDocument, "is a JSON object"),
        ('{"text": 3}', BadDocument, "needs a `text`"),
        ('{"text": "ن", "doc_id": 3}', BadDocument, "«3»"),
        ('{"text": "ن", "date": "أمس"}', BadDocument, "«أمس»; write it as YYYY-MM-DD"),
        ('{"text": "\\ud800"}', DecodeError, "surrogate pair stands alone: «\\ud800»"),
        ('{"text": "ن", "doc_id": "\\udfff"}', DecodeError, "surrogate"),
        ("[" * 100_000, BadDocument, "not JSON"),
    ],
)
def test_bad_row_is_an_error_and_the_others_are_read(row: str, kind: type[InputError], word: str) -> None:
    """The error has the file and the line; the next line is read all the same."""
    found = read("-", reader=Reader(stdin_form="jsonl"), stdin=f'\n{row}\n{{"text": "نص"}}'.encode())

    assert isinstance(found[0], kind)
    assert str(found[0]).startswith(f"stdin:2: {kind.code} ")
    assert word in str(found[0])
    assert isinstance(found[1], Document)


def test_other_encodings_are_stated_never_guessed(tmp_path: Path) -> None:
    """The same bytes are an error as UTF-8 and a text as what they are."""
    path = tmp_path / "old.txt"
    path.write_bytes("قصف".encode("cp1256"))
    (document,) = read(path, reader=Reader(encoding="cp1256"))

    assert "--encoding cp1256" in str(error(read(path)))
    assert isinstance(document, Document)
    assert "قصف" == document.text


def test_byte_order_mark_is_dropped_from_text(tmp_path: Path) -> None:
    """Offsets count from what follows it."""
    path = tmp_path / "marked.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "قصف".encode())
    (document,) = read(path)

    assert isinstance(document, Document)
    assert "قصف" == document.text


@pytest.mark.parametrize("name", ["missing.txt", "empty"])
def test_what_is_not_there_is_an_error(tmp_path: Path, name: str) -> None:
    """A missing file, and a folder without a report."""
    (tmp_path / "empty").mkdir()

    assert isinstance(error(read(tmp_path / name)), BadDocument)


@pytest.mark.parametrize("form", ["txt", "jsonl"])
def test_too_much_is_refused(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text or a line over the limit is an error, and never cut."""
    monkeypatch.setattr(decoding, "MAX_BYTES", 30)
    data = b'{"text": "' + b"x" * 40 + b'"}\n'

    assert isinstance(error(read("-", reader=Reader(stdin_form=form), stdin=data)), TooLarge)
