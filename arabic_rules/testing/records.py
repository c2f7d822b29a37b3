"""Strategies of records that are valid by the schema."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from ..codes import TYPES
from ..model import Actor, Bearing, Count, CountName, Date, Direction, Incident, Person, Place, Relation, Role, Span, Status, Thing

_text = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Draw words with their place in a text."""
    start, text = draw(st.integers(0, 9_999)), draw(_text)
    return Span(start=start, end=start + len(text), text=text, rule=draw(st.none() | st.just("event.rule")))


_spans = st.lists(spans(), min_size=1, max_size=2).map(tuple)


@st.composite
def counts(draw: st.DrawFn, *, parts: bool = True) -> Count:
    """Draw a number of people, open or closed, with parts that are not more than it."""
    low = draw(st.integers(0, 10**6))
    high = draw(st.none() | st.integers(low, 10**6))
    whom = st.dictionaries(st.sampled_from(("civilians", "children", "fighters")), counts(parts=False), min_size=1, max_size=2)
    return Count(min=low, max=high, approximate=draw(st.none() | st.just(value=True)), spans=draw(_spans), of_whom=draw(st.none() | whom) if parts else None)


_actors = st.lists(st.builds(Actor, name=_text, name_en=st.none() | _text, kind=st.none() | st.just("rebel"), spans=_spans), max_size=2).map(tuple)
_people = st.lists(st.builds(Person, name=_text, role=st.none() | st.sampled_from(get_args(Role)), spans=_spans), max_size=1).map(tuple)
_places = st.lists(st.builds(
    Place, name=_text, spans=_spans, lat=st.none() | st.floats(-90, 90), lon=st.none() | st.floats(-180, 180), country=st.none() | st.just("SY"),
    within=st.none() | st.lists(_text, min_size=1, max_size=2).map(tuple),
), max_size=2).map(tuple)
_things = st.lists(st.builds(Thing, name=_text, spans=_spans), max_size=1).map(tuple)
_directions = st.none() | st.builds(Direction, bearing=st.sampled_from(get_args(Bearing)), of=_text, relation=st.sampled_from(get_args(Relation)))
_days = st.dates().map(lambda day: day.isoformat())
_dates = st.none() | _days.flatmap(lambda day: st.builds(Date, start=st.just(day), end=st.just(day), precision=st.just("day"), text=_text, spans=_spans))


def incidents() -> st.SearchStrategy[Incident]:
    """Records with any of their slots, valid by `incident.schema.json`."""
    return st.builds(
        Incident, schema=st.just("arabic-rules/incident/1"), id=_text, doc_id=_text, types=st.lists(st.sampled_from(sorted(TYPES)), min_size=1, max_size=3,
                                                                                                  unique=True).map(tuple),
        status=st.sampled_from(get_args(Status)), trigger=_spans, evidence=_spans, grammar=st.none() | st.just("0" * 64),
        counts=st.none() | st.dictionaries(st.sampled_from(get_args(CountName)), counts(), min_size=1, max_size=3), direction=_directions, date=_dates,
        initiators=_actors, partners=_actors, targets=_actors, claimed_by=_actors, foiled_by=_actors, sources=_actors, people=_people, places=_places,
        weapons=_things, seized=_things, codes=st.none() | st.just({"acled": {"event_type": "Battles", "rules": {"event_type": "acled.clash"}}}),
        warnings=st.lists(_text, max_size=2).map(tuple), confidence=st.none() | st.floats(0, 1),
    )
