"""Records of every shape, for the tests of the model and the writers."""

from __future__ import annotations

from hypothesis import strategies as st

from arabic_rules.model import Actor, Count, Date, Direction, Incident, Person, Place, Span, Thing

SPAN = Span(start=0, end=4, text="داهم", rule="raid.verb")
SPANS = (SPAN, Span(start=10, end=14, text="أربع"))
COUNT = Count(min=4, max=None, spans=SPANS, approximate=True, of_whom={"fighters": Count(min=None, max=2, spans=SPANS)})

BARE = Incident(id="0", doc_id="a", types=("raid",), status="asserted", trigger=(SPAN,), evidence=(SPAN,))
FULL = Incident(
    id="1", doc_id="تقرير", types=("raid", "arrest"), status="foiled", trigger=SPANS, evidence=(SPAN,), counts={"arrested": COUNT},
    initiators=(Actor(name="قوات سوريا الديمقراطية", name_en="SDF", actor_id="sdf", kind="armed_group", text="قسد", number=COUNT, spans=SPANS),),
    partners=(Actor(name="التحالف الدولي", spans=SPANS),), targets=(Actor(name="تنظيم داعش", spans=SPANS),),
    claimed_by=(Actor(name="جهة", spans=SPANS),), foiled_by=(Actor(name="الشرطة", spans=SPANS),), sources=(Actor(name="مراسلنا", spans=SPANS),),
    people=(Person(name="حذيفة", role="detainee", description="قيادي", spans=SPANS),),
    places=(
        Place(
            name="مركدة", name_en="Markada", kind="town", within=("الحسكة",), admin1="Al-Hasakah", admin2="Ash-Shaddadah", country="SY",
            lat=35.73, lon=40.77, gazetteer_id="x:1", precision="exact", uncertainty_km=0.5, text="بلدة مركدة", spans=SPANS,
        ),
    ),
    direction=Direction(bearing="S", of="الحسكة", relation="outside", distance_km=12.5, text="جنوبي الحسكة", spans=SPANS),
    date=Date(
        start="2024-03-13", end="2024-03-13", precision="day", relative={"unit": "day", "offset": -1}, time_of_day="dawn",
        text="فجر أمس", spans=SPANS,
    ),
    weapons=(Thing(name="بندقية", kind="rifle", number=COUNT, text="بنادق", spans=SPANS),), seized=(Thing(name="ذخيرة", spans=SPANS),),
    codes={"acled": {"event_type": "Strategic developments"}}, warnings=("place not in the gazetteer",), confidence=0.5, grammar="f" * 64,
)

_text = st.text(min_size=1, max_size=12)
_spans = st.lists(st.builds(Span, start=st.integers(0, 99), end=st.integers(0, 99), text=_text), min_size=1, max_size=2).map(tuple)
_bound = st.none() | st.integers(0, 10**6)
_count = st.builds(Count, min=_bound, max=_bound, spans=_spans, approximate=st.none() | st.booleans())
_actors = st.lists(st.builds(Actor, name=_text, spans=_spans, number=st.none() | _count), max_size=2).map(tuple)


def incidents() -> st.SearchStrategy[Incident]:
    """Return a strategy of records that are valid by the schema."""
    return st.builds(
        Incident, id=_text, doc_id=_text, types=st.just(("clash",)), trigger=_spans, evidence=_spans, status=st.sampled_from(["asserted", "denied"]),
        counts=st.none() | st.dictionaries(st.sampled_from(["killed", "injured"]), _count, min_size=1), initiators=_actors, sources=_actors,
        places=st.lists(st.builds(Place, name=_text, spans=_spans, lat=st.none() | st.floats(-90, 90)), max_size=2).map(tuple),
        confidence=st.none() | st.floats(0, 1), warnings=st.lists(_text, max_size=2).map(tuple),
    )
