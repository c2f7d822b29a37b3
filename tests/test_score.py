"""The measure: which names match, how records are paired, what each slot counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from arabic_rules.errors import BadDocument, DecodeError
from arabic_rules.score import Tally, compare, findings, load_documents, load_texts, score
from arabic_rules.score.names import same_name
from arabic_rules.score.slots import fillers

RAID = {
    "types": ["raid", "arrest"], "status": "asserted", "trigger": ["داهمت", "اعتقلت"], "counts": {"arrested": [4, 4]},
    "of_whom": {"arrested": {"fighters": [4, 4]}}, "initiators": ["الجيش اللبناني|الجيش"], "places": [{"name": "بلدة القاع", "within": ["البقاع"]}],
    "date": {"relative": {"unit": "day", "offset": -1}}, "direction": {"bearing": "NE", "of": "البقاع", "relation": "part"},
}
BLAST = {"types": ["bombing"], "trigger": ["انفجرت عبوة"], "counts": {"injured": [2, None]}, "weapons": ["عبوة ناسفة"], "places": ["عرسال"]}
TEXT = "داهمت وحدة من الجيش مزرعة في القاع أمس واعتقلت أربعة. وفي عرسال انفجرت عبوة ناسفة وأصيب عابرون."


def count(value: int, **more: object) -> dict[str, object]:
    """Return a count as a record has it."""
    return {"min": value, "max": value, "spans": [], **more}


PREDICTED_RAID = {
    "doc_id": "a", "types": ["raid", "arrest"], "status": "asserted", "trigger": [{"start": 0, "end": 5, "text": "داهمت"}],
    "counts": {"arrested": count(4, of_whom={"fighters": count(4)}), "casualties": count(0)},
    "initiators": [{"name": "الجيش", "spans": []}], "places": [{"name": "القاع", "spans": []}, {"name": "البقاع", "spans": []}],
    "date": {"text": "أمس", "relative": {"unit": "day", "offset": -1}, "spans": []},
    "direction": {"bearing": "NE", "of": "البقاع", "relation": "part"},
    "evidence": [{"start": 0, "end": 52, "text": "داهمت وحدة من الجيش مزرعة"}],
}


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        ("بلدة القاع", "القاع", True),
        ("الحسكة", "الحسكه", True),
        ("قوات سوريا الديمقراطية|قسد", "قسد", True),
        ("فصائل المعارضة المسلحة", "فصائل المعارضة", True),
        ("الجيش اللبناني", {"name": "جيش لبنان", "text": "الجيش اللبناني"}, True),
        ("الجيش", "الجيش", True),
        ("الجيش الوطني", "الجيش اللبناني", False),
        ("قوات الأمن", "قوات", False),
        ("مدينة", "بلدة", False),
        ("دير الزور", "دير حافر", False),
        ("عنصر", "", False),
    ],
)
def test_same_name(gold: object, predicted: object, expected: bool) -> None:
    """Kind nouns and articles do not matter; a shared generic word is not enough."""
    assert expected == same_name(gold, predicted)


def test_score_counts_containers_and_joint_tolls_as_neutral() -> None:
    """What contains a gold place, and a joint toll that gold leaves out, are neither right nor wrong."""
    tallies = score({"a": [RAID]}, {"a": [PREDICTED_RAID]}).tallies

    assert Tally(8, 0, 0) == tallies["ALL"]
    assert Tally(1, 0, 0) == tallies["place"]
    assert "count.casualties" not in tallies


def test_score_counts_unpaired_records_on_both_sides() -> None:
    """A lost record misses all its fillers, an extra one invents all of its own."""
    result = score({"a": [RAID], "b": [BLAST]}, {"a": [BLAST], "c": [RAID]})

    assert Tally(0, 2, 1) == result.tallies["INCIDENT"]
    assert Tally(0, 1, 0) == result.tallies["of_whom"]
    assert Tally(0, 1, 1) == result.tallies["count.injured"]
    assert {"a": Tally(0, 8, 4), "b": Tally(0, 4, 0)} == result.by_document()
    assert (0, 0) == result.main_type


def test_score_pairs_the_likest_records_first() -> None:
    """Order does not matter; the main type is judged on pairs."""
    turned = {**RAID, "types": ["arrest", "raid"]}
    result = score({"a": [RAID, BLAST]}, {"a": [BLAST, turned]})

    assert Tally(2, 0, 0) == result.tallies["INCIDENT"]
    assert Tally(12, 0, 0) == result.tallies["ALL"]
    assert (1, 2) == result.main_type


def test_tally_of_nothing_is_zero() -> None:
    """No division by zero; F1 is the harmonic mean."""
    assert (0.0, 0.0, 0.0) == (Tally().precision, Tally().recall, Tally().f1)
    assert (0.75, 0.5) == (Tally(3, 3, 1).precision, Tally(3, 3, 1).recall)
    assert pytest.approx(0.6) == Tally(3, 3, 1).f1


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"counts": {"killed": 3}}, ("count.killed", (3, 3))),
        ({"counts": {"killed": {"min": 2, "max": None}}}, ("count.killed", (2, None))),
        ({"places": [{"name": "س", "direction": {"bearing": "W"}}]}, ("direction", "W")),
        ({"date": {"start": "2024-03-13", "relative": {"unit": "day"}}}, ("date", {"start": "2024-03-13", "end": "2024-03-13"})),
    ],
)
def test_fillers_reads_every_form(record: dict[str, Any], expected: tuple[str, object]) -> None:
    """Counts, bearings and days may be written in several ways."""
    assert expected in list(fillers(record))


def test_score_date_agrees_on_shared_keys() -> None:
    """A date that says less is right, one that contradicts is not."""
    gold = {"types": ["raid"], "date": {"relative": {"unit": "day", "offset": 0, "weekday": "monday"}}}
    same = {"types": ["raid"], "date": {"relative": {"weekday": "monday"}}}
    other = {"types": ["raid"], "date": {"relative": {"weekday": "monday", "offset": 1}}}

    assert Tally(1, 0, 0) == score({"a": [gold]}, {"a": [same]}).tallies["date"]
    assert Tally(0, 1, 1) == score({"a": [gold]}, {"a": [other]}).tallies["date"]


def test_findings_quote_the_sentence_of_text_or_evidence() -> None:
    """A missed filler is shown in the sentence that has its words or its event, an invented one in the record's evidence."""
    invented = {**PREDICTED_RAID, "targets": [{"name": "مقر"}]}
    outcomes = score({"a": [RAID, BLAST]}, {"a": [invented]}).outcomes
    found = [(f.verdict, f.slot, f.filler, f.alone, f.sentence.split(" ")[0]) for f in findings(outcomes, {"a": TEXT})]

    assert ("invented", "targets", "مقر", False, "داهمت") in found
    assert ("missed", "count.injured", "2+", True, "وفي") in found
    assert ("missed", "weapons", "عبوة ناسفة", True, "وفي") in found
    assert 6 == len(found)
    assert {"invented": ["داهمت وحدة من الجيش مزرعة"], "missed": [""]} == {
        verdict: sorted({f.sentence for f in findings(outcomes) if f.verdict == verdict}) for verdict in ("invented", "missed")
    }


def test_compare_names_what_changed() -> None:
    """Equal records are left out; the others say what was lost and gained, as written."""
    renamed = {**RAID, "initiators": ["الجيش"], "counts": {"arrested": [5, None]}}
    changes = list(compare({"a": [RAID, BLAST], "b": [BLAST]}, {"a": [renamed, BLAST], "c": [BLAST]}))

    assert [("a", "changed"), ("b", "removed"), ("c", "added")] == [(c.doc_id, c.kind) for c in changes]
    assert ("count.arrested: 4", "initiators: الجيش اللبناني|الجيش") == changes[0].lost
    assert ("count.arrested: 5+", "initiators: الجيش") == changes[0].gained
    assert ("bombing",) == changes[1].types


def test_load_reads_both_shapes(tmp_path: Path) -> None:
    """One document a line, or one incident a line."""
    path = tmp_path / "records.jsonl"
    rows = [{"doc_id": "a", "incidents": [RAID]}, {"doc_id": "b", **BLAST}, {"doc_id": "b", **BLAST}, {"doc_id": "c", "incidents": []}]
    path.write_text("\ufeff" + "\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")

    assert {"a": 1, "b": 2, "c": 0} == {doc_id: len(records) for doc_id, records in load_documents(path).items()}


@pytest.mark.parametrize(("line", "word"), [("{", "not JSON"), ("[]", "JSON object"), ('{"incidents": []}', "doc_id")])
def test_load_says_which_line_is_wrong(tmp_path: Path, line: str, word: str) -> None:
    """The message has file, line and what is missing."""
    path = tmp_path / "records.jsonl"
    path.write_text('{"doc_id": "a", "text": "ب"}\n' + line, encoding="utf-8")

    with pytest.raises(BadDocument, match=rf"records\.jsonl:2: AR203 .*{word}"):
        load_documents(path)
    with pytest.raises(BadDocument, match=r"records\.jsonl:2: AR203"):
        load_texts(path)


def test_load_refuses_other_encodings(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are an error, never a guess."""
    path = tmp_path / "records.jsonl"
    path.write_bytes("قصف".encode("cp1256"))

    with pytest.raises(DecodeError, match="AR201"):
        load_documents(path)
