"""Records and their JSON form."""

from __future__ import annotations

import dataclasses
import json
import typing
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from samples import BARE, FULL, incidents

from arabic_rules import model
from arabic_rules.model import Incident

SCHEMA: dict[str, Any] = json.loads((resources.files("arabic_rules") / "incident.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
OBJECTS: dict[str, dict[str, Any]] = {
    "Incident": SCHEMA, "Person": SCHEMA["properties"]["people"]["items"], "Date": SCHEMA["properties"]["date"],
    **{name: SCHEMA["$defs"][name.lower()] for name in ("Span", "Count", "Actor", "Place", "Direction", "Thing")},
}


def test_schema_is_a_schema() -> None:
    """The copy in the package is valid by its own dialect."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)

    assert model.SCHEMA == SCHEMA["properties"]["schema"]["const"]


@pytest.mark.parametrize("name", OBJECTS)
def test_record_has_exactly_the_slots_of_the_schema(name: str) -> None:
    """In the same order, so that both read alike; what the schema requires has no default."""
    fields = dataclasses.fields(getattr(model, name))
    required = {f.name for f in fields if f.default is dataclasses.MISSING}

    assert list(OBJECTS[name]["properties"]) == [f.name for f in fields]
    assert set(OBJECTS[name]["required"]) - {"schema"} == required


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        (model.Status, SCHEMA["properties"]["status"]["enum"]),
        (model.CountName, list(SCHEMA["properties"]["counts"]["properties"])),
        (model.Role, OBJECTS["Person"]["properties"]["role"]["enum"]),
        (model.Bearing, OBJECTS["Direction"]["properties"]["bearing"]["enum"]),
        (model.Relation, OBJECTS["Direction"]["properties"]["relation"]["enum"]),
        (model.PlacePrecision, OBJECTS["Place"]["properties"]["precision"]["enum"]),
        (model.DatePrecision, OBJECTS["Date"]["properties"]["precision"]["enum"]),
        (model.TimeOfDay, OBJECTS["Date"]["properties"]["time_of_day"]["enum"]),
    ],
)
def test_vocabularies_are_those_of_the_schema(literal: object, expected: list[str]) -> None:
    """The types know the same words as the schema."""
    assert expected == list(typing.get_args(literal))


@pytest.mark.parametrize("record", [BARE, FULL], ids=["bare", "full"])
def test_json_form_is_valid_and_comes_back(record: Incident) -> None:
    """A record survives the way through JSON unchanged."""
    data = json.loads(json.dumps(record.to_dict()))
    VALIDATOR.validate(data)

    assert record == Incident.from_dict(data)


@given(incidents())
def test_any_record_is_valid_and_comes_back(record: Incident) -> None:
    """Whatever the slots hold."""
    data = json.loads(json.dumps(record.to_dict()))
    VALIDATOR.validate(data)

    assert record == Incident.from_dict(data)


def test_absent_slots_are_left_out() -> None:
    """Only an open bound is written as null."""
    expected = {"schema", "id", "doc_id", "types", "status", "trigger", "evidence"}

    assert expected == set(BARE.to_dict())
    assert {"min": None, "max": 2} == {k: v for k, v in FULL.to_dict()["counts"]["arrested"]["of_whom"]["fighters"].items() if k != "spans"}


def test_full_sample_fills_every_slot() -> None:
    """The sample that the other tests use leaves nothing out."""
    assert set(SCHEMA["properties"]) == set(FULL.to_dict())


def test_from_dict_refuses_unknown_and_missing_slots() -> None:
    """A misspelt slot is an error, not a silent loss."""
    with pytest.raises(TypeError, match="colour"):
        Incident.from_dict({**BARE.to_dict(), "colour": "red"})
    with pytest.raises(TypeError, match="doc_id"):
        Incident.from_dict({k: v for k, v in BARE.to_dict().items() if k != "doc_id"})


def test_records_are_frozen() -> None:
    """A record can be shared and hashed by identity of its parts."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        BARE.id = "2"  # type: ignore[misc]
