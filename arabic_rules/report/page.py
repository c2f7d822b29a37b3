"""The page: summary, charts, timeline, map, table, texts. Its style and script are admitted by their hashes and nothing else is."""

from __future__ import annotations

import base64
import hashlib
import html
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ..batch.report import Report
from ..model import Incident
from . import charts, maps, texts
from .words import asset, attributes, plain, said, strings

_COLUMNS = ("date", "type", "status", "counts", "place", "admin1", "initiators", "targets", "sources")
_SUMS = ("killed", "injured", "arrested", "abducted")


def write(reports: Iterable[Report], path: Path, language: str = "ar") -> None:
    """Write the report of a run.

    Args:
        reports: what every document came to.
        path: the file.
        language: the language it opens in, `ar` or `en`; a button turns to the other.
    """
    kept = list(reports)
    path.write_text(page(kept, language), encoding="utf-8", newline="\n")


def page(reports: list[Report], language: str = "ar") -> str:
    """Return the page."""
    style, script = asset("report.css"), asset("report.js")
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    direction = "rtl" if language == "ar" else "ltr"
    title = strings()["title"][language]
    return (f'<!doctype html>\n<html lang="{language}" dir="{direction}">\n<head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{html.escape(title)}</title><style>{style}</style></head>\n<body>{_body(reports)}<script>{script}</script></body></html>\n")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _body(reports: list[Report]) -> str:
    documents = [(report.document, report.incidents) for report in reports if report.document is not None]
    told = [incident for _, incidents in documents for incident in incidents]
    switch = f'<button type="button" class="switch" hidden>{said("language")}</button>'
    left_out = [report.error for report in reports if report.error is not None]
    return "\n".join((
        f'<header><a class="skip" href="#incidents">{said("skip")}</a><h1>{said("title")}</h1>{switch}</header><main>',
        _summary(len(documents), told, len(left_out)),
        '<div class="charts">', charts.bars("by_type", Counter(i.types[0] for i in told), said),
        charts.bars("by_actor", Counter(actor.name for i in told for actor in i.initiators)),
        charts.bars("by_admin", Counter(admin for i in told if (admin := _admin(i)))), "</div>",
        charts.weeks(Counter(i.date.start for i in told if i.date and i.date.start)),
        maps.draw((f"r{incident.id}", place) for incident in told for place in incident.places),
        f'<h2>{said("table")}</h2>', _filters(told), _table(told),
        f'<h2>{said("texts")}</h2>', texts.legend(),
        "\n".join(texts.article(n, document, incidents) for n, (document, incidents) in enumerate(documents, 1)),
        f'<h2>{said("left_out")}</h2><ul>{"".join(f"<li>{plain(error)}</li>" for error in left_out)}</ul>' if left_out else "",
        "</main>",
    ))


def _summary(documents: int, told: list[Incident], left_out: int) -> str:
    asserted = [incident for incident in told if incident.status == "asserted"]
    figures = [("documents", documents, ""), ("incidents", len(told), ""), *((("left_out", left_out, ""),) if left_out else ())]
    for name in _SUMS:
        counted = [(count.min or 0, i.id) for i in asserted for slot, count in (i.counts or {}).items() if slot == name]
        figures.append((name, sum(number for number, _ in counted), _largest(counted)))
    items = "".join(f"<li><b>{number:,}</b>{said(key)}{largest}</li>" for key, number, largest in figures)
    return f'<h2>{said("summary")}</h2><ul class="figures">{items}</ul><p class="note">{said("counted")}</p>'


def _largest(counted: list[tuple[int, str]]) -> str:
    """Return a link to the one record that makes a good part of a sum: it may be a statistic that was taken for an incident."""
    number, record = max(counted, default=(0, ""))
    if number < _LARGE or number * _GOOD_PART < sum(n for n, _ in counted):
        return ""
    return f' <a class="largest" href="#r{record}">{said("largest")} <bdi>{number:,}</bdi></a>'


_LARGE, _GOOD_PART = 50, 5


def _filters(told: list[Incident]) -> str:
    def choice(name: str, values: Iterable[str], *, known: bool = False) -> str:
        options = "".join(f'<option value="{html.escape(v)}"{" " + attributes(v) if known else ""}>{html.escape(v)}</option>' for v in values)
        return f'<label>{said(name)}<select name="{name}"><option value="" {attributes("any")}></option>{options}</select></label>'

    types = Counter(kind for incident in told for kind in incident.types)
    actors = Counter(actor.name for incident in told for actor in incident.initiators)
    days = "".join(f'<label>{said(name)}<input type="date" name="{name}"></label>' for name in ("from", "to"))
    return (f'<form hidden><label>{said("search")}<input type="search" name="search" dir="auto"></label>'
            + choice("type", (kind for kind, _ in types.most_common()), known=True)
            + choice("status", sorted({incident.status for incident in told}), known=True)
            + choice("actor", (name for name, _ in actors.most_common(200)))
            + choice("admin1", sorted({admin for incident in told if (admin := _admin(incident))}))
            + days + f'<button type="reset">{said("clear")}</button><output><b id="shown">{len(told)}</b> {said("shown")}</output></form>')


def _table(told: list[Incident]) -> str:
    head = "".join(f'<th scope="col"><button type="button">{said(name)}</button></th>' for name in _COLUMNS)
    rows = "\n".join(map(_row, told))
    return (f'<div class="wide"><table id="incidents" tabindex="-1"><thead><tr>{head}</tr></thead><tbody>\n{rows}\n</tbody></table></div>'
            f'<p><button type="button" class="more" hidden>{said("more")}</button></p>')


def _row(incident: Incident) -> str:
    day = incident.date.start if incident.date and incident.date.start else ""
    actors = "|".join(actor.name for actor in incident.initiators)
    killed = (incident.counts or {}).get("killed")
    cells = (
        (day, texts.when(incident)), ("", f'<a href="#r{incident.id}">{", ".join(said(kind) for kind in incident.types)}</a>'),
        ("", said(incident.status)), (f"{killed.min or 0}" if killed else "", texts.people(incident)),
        ("", " · ".join(plain(place.name) for place in incident.places)), ("", plain(_admin(incident)) if _admin(incident) else ""),
        *(("", " · ".join(plain(actor.name) for actor in getattr(incident, slot))) for slot in ("initiators", "targets", "sources")),
    )
    data = (f'data-types="{" ".join(incident.types)}" data-status="{incident.status}" data-date="{day}" '
            f'data-actors="{html.escape(actors)}" data-admin1="{html.escape(_admin(incident))}"')
    return f"<tr {data}>" + "".join(f'<td{f" data-key={chr(34)}{key}{chr(34)}" if key else ""}>{value}</td>' for key, value in cells) + "</tr>"


def _admin(incident: Incident) -> str:
    return next((place.admin1 for place in incident.places if place.admin1), "")
