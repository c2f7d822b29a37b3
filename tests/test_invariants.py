"""What holds for every text: no exception, exact offsets, the same records again, whatever the noise or the number of workers; valid by the schema."""

from __future__ import annotations

import datetime
import json
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from arabic_rules import Incident
from arabic_rules.check import said
from arabic_rules.cli import main
from arabic_rules.export import FORMATS
from arabic_rules.extract import shared
from arabic_rules.testing.records import incidents
from arabic_rules.testing.reports import Told, any_text, noisy, reports, sentences

EXTRACTOR = shared()
VALID = jsonschema.Draft202012Validator(json.loads((resources.files("arabic_rules") / "incident.schema.json").read_text(encoding="utf-8")))
DAY = datetime.date(2024, 3, 14)
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spans(value: Any) -> list[dict[str, Any]]:
    """Return every span of a record, at any depth."""
    if isinstance(value, dict):
        own = [value] if isinstance(value.get("start"), int) else []  # a date has days there
        return own + [span for item in value.values() for span in spans(item)]
    return [span for item in value for span in spans(item)] if isinstance(value, list) else []


@given(any_text())
@example("قتل قتل قتل . 3 3 3 \u202e و و")
@example("\ud83d\ude00 قتل ثلاثة".encode("utf-16", "surrogatepass").decode("utf-16"))
@SLOW
def test_any_text_gives_valid_records_with_exact_offsets(text: str) -> None:
    """It never raises, every span is its words, every record is valid, and a second run says the same."""
    found = EXTRACTOR.extract(text, date=DAY, doc_id="x")
    data = [record.to_dict() for record in found]

    assert [] == [error.message for record in data for error in VALID.iter_errors(record)]
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans(data))
    assert found == EXTRACTOR.extract(text, date=DAY, doc_id="x")
    assert len({record["id"] for record in data}) == len(data)


@given(reports())
@SLOW
def test_a_sentence_of_a_rule_gives_what_stands_beside_it(told: Told) -> None:
    """Also with sentences behind it that say nothing."""
    text, rule, gives = told
    fired = [record for record in EXTRACTOR.extract(text) if any(span.rule == rule for span in record.trigger)]

    assert fired
    assert [] == [(key, value) for key, value in gives if value not in [s for record in fired for s in said(record, key)]]


def shape(records: tuple[Incident, ...]) -> list[tuple[Any, ...]]:
    """Return what records say, without where the words stand."""
    return [(r.types, r.status, sorted((name, c.min, c.max) for name, c in (r.counts or {}).items()), [s.rule for s in r.trigger]) for r in records]


@given(st.data())
@SLOW
def test_noise_changes_no_record(data: st.DataObject) -> None:
    """Harakat, tatweel, bidi controls, hard spaces and bare alefs between the letters."""
    text = data.draw(sentences())[0]

    assert shape(EXTRACTOR.extract(text)) == shape(EXTRACTOR.extract(data.draw(noisy(text))))


@given(incidents())
@SLOW
def test_drawn_records_are_valid_and_survive_json(record: Incident) -> None:
    """What the strategy gives is what the schema allows."""
    data = record.to_dict()

    assert [] == [error.message for error in VALID.iter_errors(data)]
    assert record == Incident.from_dict(json.loads(json.dumps(data)))


@given(st.from_type(Incident))
@settings(max_examples=5, deadline=None)
def test_hypothesis_knows_the_type(record: Incident) -> None:
    """By the entry point of the installed package."""
    assert isinstance(record, Incident)
    assert [] == list(VALID.iter_errors(record.to_dict()))


@given(st.lists(any_text(max_size=80), min_size=1, max_size=4))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_documents_are_written_alike_by_any_number_of_workers(tmp_path: Path, texts: list[str]) -> None:
    """In every format, to the byte."""
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"text": text, "doc_id": f"d{n}"}) + "\n" for n, text in enumerate(texts)), encoding="utf-8")
    for jobs in ("1", "2"):
        assert 0 == main(["extract", str(path), "-f", ",".join(FORMATS), "-o", str(tmp_path / jobs), "--jobs", jobs, "-q", "--force"])
    for name, form in FORMATS.items():
        one, two = (tmp_path / f"{jobs}{form.suffix}" for jobs in "12")
        files = [(p, two / p.name) for p in one.iterdir()] if form.folder else [(one, two)]
        assert all(a.read_bytes() == b.read_bytes() for a, b in files), name


def test_a_rule_that_is_not_there_has_no_sentences() -> None:
    """The name is told."""
    with pytest.raises(ValueError, match=r"nothing\.here"):
        sentences(rule="nothing.here")
