"""Whole reports written for this project, in five countries' manner, with every slot their records must have."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from arabic_rules.extract import shared
from arabic_rules.score import score

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "reports"
REPORTS = [json.loads(line) for line in (FOLDER / "reports.jsonl").read_text(encoding="utf-8").splitlines()]
EXPECTED = {row["doc_id"]: row["incidents"] for line in (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines() for row in [json.loads(line)]}


@pytest.mark.parametrize("report", REPORTS, ids=[report["doc_id"] for report in REPORTS])
def test_fixture_report_gives_its_records_and_nothing_else(report: dict[str, str]) -> None:
    """Each expected filler is found, and none besides."""
    records = shared().extract(report["text"], date=datetime.date.fromisoformat(report["date"]), doc_id=report["doc_id"])
    outcome = score({report["doc_id"]: EXPECTED[report["doc_id"]]}, {report["doc_id"]: [record.to_dict() for record in records]})
    wrong = {slot: (tally.missing, tally.spurious) for slot, tally in outcome.tallies.items() if tally.missing or tally.spurious}

    assert {} == wrong


def test_fixture_reports_cover_five_countries_and_near_misses() -> None:
    """Reports of Syria, Iraq, Yemen, Lebanon, Palestine and others, and some without any incident."""
    prefixes = {report["doc_id"].split("-")[0] for report in REPORTS}

    assert {"sy", "iq", "ye", "lb", "ps", "no"} <= prefixes
    assert len(REPORTS) >= 20
