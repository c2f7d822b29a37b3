"""Files that are more than text: tables, web pages, Word, PDF, mail."""

from __future__ import annotations

import datetime
import email.message
import io
from pathlib import Path

import docx
import pytest
import regex

from arabic_rules.documents import DATE_IN_NAME, Columns, Document, Reader
from arabic_rules.errors import BadDocument, DecodeError, InputError
from arabic_rules.inputs.pdf import logical

TEXT = "قتل ثلاثة مدنيين بقصف على مدينة إدلب، وأصيب آخرون بجروح متفاوتة نقلوا على إثرها إلى المستشفى."


def read(path: Path, reader: Reader | None = None) -> list[Document | InputError]:
    """Read one path."""
    return list((reader or Reader()).read([str(path)], io.BytesIO()))


def only(path: Path, reader: Reader | None = None) -> Document:
    """Return the only document of a path."""
    (document,) = read(path, reader)
    assert isinstance(document, Document), document
    return document


def test_columns_of_a_table_are_named_by_the_user(tmp_path: Path) -> None:
    """Cells may hold commas and line ends; a row without text is an error of its own."""
    path = tmp_path / "t.csv"
    path.write_text('رقم,النص,اليوم\n7,"قصف، ثم\nهدوء",2024-03-14\n8,,\n', encoding="utf-8-sig")
    first, second = read(path, Reader(columns=Columns(text="النص", doc_id="رقم", date="اليوم")))

    assert Document(doc_id="7", text="قصف، ثم\nهدوء", date=datetime.date(2024, 3, 14), path=str(path), line=3) == first
    assert isinstance(second, BadDocument)


def test_a_table_without_the_column_names_those_it_has(tmp_path: Path) -> None:
    """The hint lists them."""
    path = tmp_path / "t.tsv"
    path.write_text("body\tday\nقصف\t2024-03-14\n", encoding="utf-8")

    assert "«text»; --text-column is one of: body, day" in str(read(path)[0])


def test_a_page_gives_its_main_text_in_the_encoding_it_declares(tmp_path: Path) -> None:
    """Menus are left out."""
    path = tmp_path / "p.html"
    body = "".join(f"<p>{TEXT} الفقرة {n}.</p>" for n in range(4))
    head = '<html><head><meta charset="windows-1256"><title>قصف على إدلب</title></head>'
    page = f"{head}<body><nav>الرئيسية | اتصل بنا</nav><article>{body}</article></body></html>"
    path.write_bytes(page.encode("cp1256"))
    text = only(path).text

    assert text.count(TEXT) == 4
    assert "اتصل بنا" not in text


def test_word_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    """A row of a table is a line."""
    path = tmp_path / "w.docx"
    document = docx.Document()
    document.add_paragraph(TEXT)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "حلب", "3 قتلى"
    document.add_paragraph("انتهى")
    document.save(str(path))

    assert f"{TEXT}\nحلب\t3 قتلى\nانتهى" == only(path).text


def test_mail_has_its_subject_body_and_day(tmp_path: Path) -> None:
    """Whatever the part's own encoding."""
    path = tmp_path / "m.eml"
    message = email.message.EmailMessage()
    message["Subject"], message["From"], message["Date"] = "قصف على إدلب", "desk@example.org", "Thu, 14 Mar 2024 10:00:00 +0200"
    message.set_content(TEXT, charset="iso-8859-6", cte="base64")
    path.write_bytes(bytes(message))
    found = only(path)

    assert ("قصف على إدلب\n" + TEXT, datetime.date(2024, 3, 14), "desk@example.org") == (found.text.rstrip("\n"), found.date, found.source)


@pytest.mark.parametrize("name", ["x.docx", "x.pdf", "x.eml", "x.html"])
def test_a_damaged_file_is_an_error_that_names_it(tmp_path: Path, name: str) -> None:
    """It costs the batch nothing else."""
    (tmp_path / name).write_bytes(b"\x00\x01 nothing of the kind")
    (tmp_path / "y.txt").write_text(TEXT, encoding="utf-8")
    bad, good = read(tmp_path)

    assert isinstance(bad, InputError)
    assert name in str(bad)
    assert isinstance(good, Document)


@pytest.mark.parametrize(("drawn", "expected"), [
    ("\ufe94\ufee8\ufef3\ufeaa\ufee3 5", "5 مدينة"), ("(12) \ufebc\ufed7", "قص (12)"), ("plain", "plain"),
])
def test_lines_stored_as_drawn_are_put_in_reading_order(drawn: str, expected: str) -> None:
    """Numbers keep theirs; a line of letters is left alone."""
    assert expected == logical(drawn)


def test_the_day_stands_in_the_name(tmp_path: Path) -> None:
    """By the usual pattern or the user's; what is no day is none."""
    for name in ("news_2024-03-14.txt", "20240315-x.txt", "99999999.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    found = {d.doc_id: d.date for d in read(tmp_path, Reader(date_in_name=regex.compile(DATE_IN_NAME))) if isinstance(d, Document)}

    assert {"news_2024-03-14": datetime.date(2024, 3, 14), "20240315-x": datetime.date(2024, 3, 15), "99999999": None} == found


def test_another_encoding_must_be_stated(tmp_path: Path) -> None:
    """It is never guessed: the error says how to state it."""
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("iso-8859-6", "replace"))
    (error,) = read(path)

    assert isinstance(error, DecodeError)
    assert "--encoding" in str(error)
    assert "قتل" in only(path, Reader(encoding="iso-8859-6")).text
