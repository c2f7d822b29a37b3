"""The HTML report: nothing from outside, nothing that text can break, every word of it there without the script."""

from __future__ import annotations

import base64
import hashlib
import html
import html.parser
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_rules import Extractor
from arabic_rules.batch import Report
from arabic_rules.documents import Document
from arabic_rules.errors import BadDocument
from arabic_rules.report.page import page, write
from arabic_rules.report.texts import marked
from arabic_rules.report.words import strings

EXTRACTOR = Extractor()
HOSTILE = '</p></article><script>alert(1)</script>" onclick="x() قتل ثلاثة مدنيين بقصف على مدينة إدلب <img src=http://evil.example/x> \u202e'
VOID = {"meta", "input", "br", "img", "rect"}


def report(text: str, doc_id: str = "a") -> Report:
    """Return what a text comes to."""
    return Report(document=Document(doc_id=doc_id, text=text), incidents=EXTRACTOR.extract(text, doc_id=doc_id))


class Elements(html.parser.HTMLParser):
    """The elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def elements(text: str) -> Elements:
    """Parse a page."""
    parser = Elements()
    parser.feed(text)
    return parser


def test_only_the_own_style_and_script_are_admitted() -> None:
    """The policy names their hashes, and nothing has a style or a handler of its own."""
    text = page([report(HOSTILE)])
    found = elements(text).found
    (policy,) = [attributes["content"] or "" for tag, attributes in found if tag == "meta" and "http-equiv" in attributes]

    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        (inner,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert f"'sha256-{base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()}'" in policy
    assert not [name for _, attributes in found for name in attributes if name.startswith("on") or name == "style"]
    assert not [value for _, attributes in found for name, value in attributes.items() if name in ("src", "href") and not (value or "").startswith("#")]


def test_text_of_a_report_stays_text() -> None:
    """Whatever it says."""
    found = elements(page([report(HOSTILE, '"><script>')]))

    assert [] == [tag for tag, _ in found.found if tag == "img"]
    assert 1 == len([tag for tag, _ in found.found if tag == "script"])
    assert HOSTILE.replace("\u202e", "⟨U+202E⟩") in "".join(found.text)


@given(st.text(max_size=80))
def test_marks_lose_no_character(text: str) -> None:
    """The text with its marks reads as the text; what would reorder it is shown."""
    whole = text + " قتل ثلاثة مدنيين بقصف على مدينة إدلب"
    shown = re.sub("[\u202a-\u202e\u2066-\u2069]", lambda mark: f"⟨U+{ord(mark[0]):04X}⟩", whole)

    assert shown == html.unescape(re.sub(r"</?mark[^>]*>", "", marked(whole, EXTRACTOR.extract(whole))))


def test_every_record_stands_in_table_and_text() -> None:
    """Also without the script: the row links to the record beside its text."""
    reports = [report("قتل ثلاثة مدنيين بقصف على مدينة إدلب"), report("اعتقلت الشرطة شابين في بغداد", "b"), Report(error=BadDocument("broken", path="c.pdf"))]
    text = page(reports)

    for incident in (incident for one in reports for incident in one.incidents):
        assert f'href="#r{incident.id}"' in text
        assert f'id="r{incident.id}"' in text
    assert "c.pdf: AR203 broken" in text


@pytest.mark.parametrize(("language", "direction", "title"), [("ar", "rtl", "تقرير الحوادث"), ("en", "ltr", "Incident report")])
def test_it_opens_in_a_language(tmp_path: Path, language: str, direction: str, title: str) -> None:
    """And has every word in both."""
    write([report("قتل ثلاثة مدنيين بقصف على مدينة إدلب")], tmp_path / "r.html", language)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")

    assert f'<html lang="{language}" dir="{direction}">' in text
    assert f"<title>{title}</title>" in text
    assert all(words["ar"] and words["en"] for words in strings().values())


def test_a_sum_names_the_one_record_that_makes_it() -> None:
    """It may be a statistic: the reader can look at once."""
    (large,) = EXTRACTOR.extract("قتل 400 شخص بقصف على مدينة إدلب")
    text = page([report("قتل 400 شخص بقصف على مدينة إدلب"), report("قتل شخصان بقصف على مدينة حلب", "b")])

    assert "<b>402</b>" in text
    assert f'<a class="largest" href="#r{large.id[:0]}' in text
    assert 'class="largest"' not in page([report("قتل شخصان بقصف على مدينة حلب")])


def test_every_type_and_status_has_words() -> None:
    """No code of the program is shown for want of a word."""
    from typing import get_args

    from arabic_rules.model import Status

    kinds = {kind for event in EXTRACTOR.grammar.events.values() for kind in event.types}
    assert set() == (kinds | set(get_args(Status))) - set(strings())


def test_two_runs_write_the_same_bytes() -> None:
    """No clock, no chance."""
    reports = [report("قتل ثلاثة مدنيين بقصف على مدينة إدلب")]

    assert page(reports) == page(reports)
