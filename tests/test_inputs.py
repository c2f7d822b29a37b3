"""Files that are more than text: tables, web pages, Word, PDF, mail."""

from __future__ import annotations

import datetime
import email.message
import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest
import regex
from drawn import drawn_pdf

from arabic_rules.documents import DATE_IN_NAME, Columns, Document, Reader
from arabic_rules.errors import BadDocument, DecodeError, InputError, MissingExtra, TooLarge
from arabic_rules.inputs import docx as word
from arabic_rules.inputs.pdf import logical, page_text

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


def test_a_pdf_is_read_in_reading_order(tmp_path: Path) -> None:
    """Words and letters stand on the page from left to right; numbers, Latin names and brackets keep their own order."""
    path = tmp_path / "p.pdf"
    read_so = "قتل 12 مدنيا بقصف (جنوبي إدلب) في 14/03/2024، وفق Free Press المحلية"
    drawn = "ةيلحملا Free Press قفو ،14/03/2024 يف (بلدإ يبونج) فصقب ايندم 12 لتق"
    path.write_bytes(drawn_pdf([drawn]))

    assert read_so == only(path).text


def test_lines_of_a_page_become_paragraphs() -> None:
    """A full line goes on in the next one; a short one, or one that ends a sentence, does not."""
    page = "عنوان قصير\nقصفت الطائرات القرية في الصباح وقتلت\nثلاثة من سكانها وجرحت آخرين بالشظايا.\nانتهى الخبر"

    assert page.replace("وقتلت\nثلاثة", "وقتلت ثلاثة") == page_text(page)


def test_a_mark_that_tears_a_word_is_no_end_of_it() -> None:
    """The letter before the gap is drawn as joined to the next."""
    assert "قُتل رجل" == logical("ﻞﺟر ﻞﺘ   \u064fﻗ")


def test_a_page_states_its_day_and_publisher(tmp_path: Path) -> None:
    """The day of publication comes before the day of the run; the headline is put first."""
    path = tmp_path / "p.html"
    head = ('<meta charset="utf-8"><meta property="og:title" content="قصف على إدلب"><meta property="og:site_name" content="وكالة">'
            '<meta property="article:published_time" content="2024-03-14T10:00:00+03:00">')
    path.write_text(f"<html><head>{head}</head><body><ul><li><a href='/'>الرئيسية</a></li></ul><p>{TEXT}</p></body></html>", encoding="utf-8")
    found = only(path, Reader(date=datetime.date(2020, 1, 1)))

    assert (f"قصف على إدلب\n{TEXT}", datetime.date(2024, 3, 14), "وكالة") == (found.text, found.date, found.source)


def test_a_mail_of_a_page_in_another_encoding_than_it_declares(tmp_path: Path) -> None:
    """What the mail states holds; a day that is none is left out."""
    path = tmp_path / "m.eml"
    page = f'<html><head><meta charset="windows-1256"></head><body><p>{TEXT}</p></body></html>'
    path.write_bytes(b"Subject: x\nDate: someday\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page.encode())
    found = only(path)

    assert (f"x\n{TEXT}", None) == (found.text, found.date)


@pytest.mark.parametrize(("name", "module", "extra"), [("x.pdf", "pypdf", "pdf"), ("x.docx", "docx", "docx"), ("x.html", "justext", "html")])
def test_a_missing_library_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str) -> None:
    """So that it can be installed."""
    (tmp_path / name).write_bytes(b"x")
    monkeypatch.setitem(sys.modules, module, None)
    (error,) = read(tmp_path / name)

    assert isinstance(error, MissingExtra)
    assert f"arabic-rules[{extra}]" in error.hint


def test_a_zip_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is unpacked."""
    monkeypatch.setattr(word, "MAX_UNPACKED", 1000)
    with zipfile.ZipFile(tmp_path / "x.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 2000)
    (error,) = read(tmp_path / "x.docx")

    assert isinstance(error, TooLarge)


def test_a_wrong_byte_is_told_by_its_place_in_the_file(tmp_path: Path) -> None:
    """Also in the third line; a file of UTF-16 says so."""
    path, wide = tmp_path / "a.jsonl", tmp_path / "b.txt"
    good = '{"text": "نص"}\n'.encode()
    path.write_bytes(good * 2 + b'{"text": "\xc7"}\n')
    wide.write_bytes(TEXT.encode("utf-16"))

    assert f"a.jsonl:3: AR201 byte {2 * len(good) + 10} (0xc7) is not utf-8" in str(read(path)[2])
    assert "--encoding utf-16" in str(read(wide)[0])


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.txt"])
def test_utf16_may_be_stated(tmp_path: Path, name: str) -> None:
    """Its line feeds are two bytes, one of which any letter may have."""
    path = tmp_path / name
    content = {"a.jsonl": '{"text": "نص ਊ"}\n{"text": "نص ਊ"}\n', "a.csv": "text\nنص ਊ\nنص ਊ\n", "a.txt": "نص ਊ"}[name]
    path.write_bytes(content.encode("utf-16"))

    assert {"نص ਊ"} == {d.text for d in read(path, Reader(encoding="utf-16")) if isinstance(d, Document)}
    assert (1 if name == "a.txt" else 2) == len(read(path, Reader(encoding="utf-16")))


def test_folders_with_loops_hidden_files_and_own_outputs(tmp_path: Path) -> None:
    """A link to the folder itself has an end; locks of open Word files and the run's outputs are no reports."""
    folder = tmp_path / "in"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "deep" / "er" / "A.TXT").write_text(TEXT, encoding="utf-8")
    for name in (".b.txt", "~$c.docx", "out.jsonl"):
        (folder / name).write_text("{}", encoding="utf-8")
    found = read(folder, Reader(leave_out=frozenset({(folder / "out.jsonl").resolve()})))

    assert ["deep/er/A"] == [d.doc_id for d in found if isinstance(d, Document)]
    assert 1 == len(found)


def test_utf8_is_not_garbled_by_another_encoding(tmp_path: Path) -> None:
    """Every byte is a letter in cp1256: only the error tells that the encoding is wrong."""
    path = tmp_path / "a.txt"
    path.write_text(f"x: {TEXT}", encoding="utf-8")

    assert "from byte 3 on it is utf-8, and would be garbled as cp1256" in str(read(path, Reader(encoding="cp1256"))[0])


def test_one_report_in_two_forms_has_two_names(tmp_path: Path) -> None:
    """Their records could not be told apart otherwise."""
    for name in ("a.txt", "a.eml", "b.txt"):
        (tmp_path / name).write_text(f"Subject: x\n\n{TEXT}", encoding="utf-8")

    assert ["a.eml", "a.txt", "b"] == [d.doc_id for d in read(tmp_path) if isinstance(d, Document)]
