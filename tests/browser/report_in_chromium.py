"""The HTML report in a real browser, without a network. Run by `make test-browser`; needs Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from arabic_rules import Extractor
from arabic_rules.batch import Report
from arabic_rules.documents import Document
from arabic_rules.report import write

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
TEXTS = (
    "قتل ثلاثة مدنيين بقصف مدفعي على مدينة إدلب يوم 14 آذار 2024",
    "اعتقلت الشرطة العراقية شابين في بغداد يوم 20 شباط 2024",
    "غارة إسرائيلية على مدينة صور يوم 2 كانون الثاني 2024 أدت إلى إصابة خمسة أشخاص",
    "احتشد مئات المتظاهرين في تعز <script>alert(1)</script>",
)
EXTRACTOR = Extractor()


def reports() -> list[Report]:
    """Return the reports of the texts."""
    return [Report(document=Document(doc_id=f"d{n}", text=text), incidents=EXTRACTOR.extract(text, doc_id=f"d{n}")) for n, text in enumerate(TEXTS)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium once."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, Path]]:
    """Open a page that has no network; whatever it asks for or complains of fails the test."""
    context = browser.new_context(offline=True, viewport={"width": 1200, "height": 900})
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("request", lambda request: trouble.append(request.url) if not request.url.startswith("file:") else None)
    yield page, tmp_path / "report.html"
    context.close()
    assert [] == trouble


def shown(page: Page) -> list[str]:
    """Return the types of the rows that are shown."""
    return [row.get_attribute("data-types") or "" for row in page.locator("#incidents tbody tr:not([hidden])").all()]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_search_filter_and_sort(opened: tuple[Page, Path], language: str) -> None:
    """Search folds the spelling; a filter and a search narrow each other; a header sorts both ways."""
    page, path = opened
    write(reports(), path, language)
    page.goto(path.as_uri())

    assert ["shelling", "arrest", "airstrike", "protest"] == shown(page)
    page.fill("[name=search]", "ادلب")
    assert ["shelling"] == shown(page)
    page.fill("[name=search]", "")
    page.select_option("[name=type]", "arrest")
    assert ["arrest"] == shown(page)
    page.select_option("[name=type]", "")
    page.fill("[name=from]", "2024-02-01")
    assert ["shelling", "arrest"] == shown(page)
    page.fill("[name=from]", "")
    page.click("#incidents th:first-child button")
    assert ["airstrike", "arrest", "shelling", "protest"] == shown(page)
    assert "ascending" == page.get_attribute("#incidents th:first-child", "aria-sort")
    page.click("#incidents th:first-child button")
    assert ["shelling", "arrest", "airstrike", "protest"] == shown(page)


def test_the_language_turns(opened: tuple[Page, Path]) -> None:
    """Words and direction, by the keyboard as well."""
    page, path = opened
    write(reports(), path, "ar")
    page.goto(path.as_uri())
    assert page.locator("h1 .ar").is_visible()
    page.focus(".switch")
    page.keyboard.press("Enter")

    assert "ltr" == page.evaluate("getComputedStyle(document.documentElement).direction")
    assert page.locator("h1 .en").is_visible()
    assert not page.locator("h1 .ar").is_visible()
    assert "any" == page.locator("[name=type] option").first.inner_text()


def test_the_map_zooms_and_a_row_leads_to_its_text(opened: tuple[Page, Path]) -> None:
    """By button and by key; the words of the record are marked."""
    page, path = opened
    write(reports(), path, "en")
    page.goto(path.as_uri())
    before = page.get_attribute(".map svg", "viewBox")
    page.click(".zoom button:first-child")
    zoomed = page.get_attribute(".map svg", "viewBox")
    page.focus(".map svg")
    page.keyboard.press("-")
    page.click("#incidents tbody tr:first-child a")

    assert before != zoomed != page.get_attribute(".map svg", "viewBox")
    assert page.locator("article").first.locator("mark.trigger").count() > 0
    assert page.evaluate("location.hash").startswith("#r")


def test_the_keyboard_comes_to_the_table_in_a_few_steps(opened: tuple[Page, Path]) -> None:
    """Past the map, whose points are no stops; the first link jumps there at once."""
    page, path = opened
    write(reports(), path, "ar")
    page.goto(path.as_uri())
    stops = []
    for _ in range(10):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.name || document.activeElement.className.baseVal || document.activeElement.className"))

    assert "skip" == stops[0]
    assert "search" in stops


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_narrow_page_does_not_run_out_of_the_window(opened: tuple[Page, Path], language: str) -> None:
    """Only the table scrolls by itself."""
    page, path = opened
    write(reports(), path, language)
    page.set_viewport_size({"width": 400, "height": 800})
    page.goto(path.as_uri())

    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def test_print_leaves_controls_out_and_keeps_every_record(opened: tuple[Page, Path]) -> None:
    """No form, no buttons; the texts are there although they were never scrolled to."""
    page, path = opened
    write(reports(), path, "en")
    page.goto(path.as_uri())
    page.emulate_media(media="print")

    assert not page.locator("form").is_visible()
    assert not page.locator(".switch").is_visible()
    assert page.locator("article").last.locator("p.text").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_five_thousand_incidents_can_be_used(opened: tuple[Page, Path]) -> None:
    """The first two hundred are shown, more on demand, and a filter finds among all."""
    page, path = opened
    kept = reports()[0]
    assert kept.document is not None
    many = [Report(document=replace(kept.document, doc_id=f"m{n}"), incidents=tuple(replace(i, id=f"{n:08x}") for i in kept.incidents)) for n in range(5_000)]
    write([*many, reports()[1]], path, "ar")
    page.goto(path.as_uri())

    assert 200 == page.locator("#incidents tbody tr:not([hidden])").count()
    page.click(".more")
    assert 400 == page.locator("#incidents tbody tr:not([hidden])").count()
    page.select_option("[name=type]", "arrest")
    assert ["arrest"] == shown(page)


def test_without_the_script_everything_is_there(browser: Browser, tmp_path: Path) -> None:
    """Rows and texts are read, controls that would do nothing are not shown."""
    write(reports(), tmp_path / "r.html", "en")
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((tmp_path / "r.html").as_uri())

    assert 4 == page.locator("#incidents tbody tr:visible").count()
    assert not page.locator("form").is_visible()
    assert page.locator("article").count() == 4
    context.close()
