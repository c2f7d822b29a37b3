"""Bulletins: a heading with a date, then a line for each incident, under headings of governorates ("حلب::").

The date of the heading holds for every line that has none; a heading place contains the places under it.
"""

from __future__ import annotations

from dataclasses import replace

from ..chart import Chart, Mention
from ..text import Kind
from ..values import PlaceValue
from .draft import Draft, Site
from .sentence import Sentence

HEAD = 2
"""The heading of a bulletin stands in one of the first sentences."""
OUTLET = 5
"""Within so many tokens behind a place and a colon ends a line that names an outlet."""


def dateline(chart: Chart, sentences: list[Sentence]) -> Mention | None:
    """Return the date in the heading of a bulletin, None where the text is none."""
    for sentence in sentences[:HEAD]:
        if chart.any_has(range(sentence.first, sentence.last), "bulletin"):
            dates = [m for m in chart.inside(sentence.first, sentence.last, "date") if m.value.relative]
            return max(dates, key=lambda m: "month" in m.value.relative, default=None)
    return None


def apply_headings(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Put each draft under the heading of its section: the place as container, the bulletin's date where it has none."""
    date = dateline(chart, sentences)
    sections = _sections(chart, sentences)
    for draft in drafts:
        draft.lines = date is not None or len({place.name for place in sections.values()}) > 1
        if date is not None and draft.status == "asserted" and not any(m.value.relative for m in draft.dates):
            draft.dates.append(date)
        heading = sections.get(draft.first_sentence)
        if heading is not None:
            draft.sites = _under(heading, draft.sites)


def _sections(chart: Chart, sentences: list[Sentence]) -> dict[int, PlaceValue]:
    """Map sentences to the place that heads their section; a section ends at the next heading."""
    found: dict[int, PlaceValue] = {}
    current: PlaceValue | None = None
    for sentence in sentences:
        mention = chart.mentions.get(sentence.first)
        headed = mention is not None and mention.kind == "place" and mention.last < sentence.last and chart.text.words[mention.last].kind is Kind.COLON
        if mention is not None and headed and not is_outlet_line(chart, mention.last):
            current = mention.value
        if current is not None:
            found[sentence.number] = current
    return found


def is_outlet_line(chart: Chart, colon: int) -> bool:
    """Tell whether the line behind a place only names who reports from there: "بغداد: الصباح", "عدن: «الخليج»"; "حلب:" alone heads what it tells."""
    words = chart.text.words
    line = range(colon + 1, min(colon + 1 + OUTLET, len(words)))
    end = next((i for i in line if words[i].kind is Kind.BREAK), None)
    return end is not None and end > line.start and not chart.any_has(range(line.start, end), "trigger")


def _under(heading: PlaceValue, sites: list[Site]) -> list[Site]:
    inner = [site for site in sites if site.value.name != heading.name]
    if not inner:
        return sites
    return [replace(site, value=_within(site.value, heading.name)) for site in inner]


def _within(value: PlaceValue, name: str) -> PlaceValue:
    return value if name in value.within else replace(value, within=(*value.within, name))
