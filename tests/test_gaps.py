"""What no record says: near misses with what was missing, unknown words, what is left over; and how often in a corpus."""

from __future__ import annotations

import pytest

from arabic_rules.commands.coverage import KINDS
from arabic_rules.coverage import coverage
from arabic_rules.explain import Explainer
from arabic_rules.extract import shared
from arabic_rules.gaps import GapFinder, GapKind

FINDER = GapFinder(shared())


def gaps(text: str) -> list[tuple[str, str, str]]:
    """Return the gaps of a text: kind, words, what was missing."""
    chart = shared().chart(text)
    found = FINDER.find(chart, shared().extract(text))

    assert all(text[gap.start : gap.end] == gap.text for gap in found)
    return [(gap.kind.value, gap.text, gap.about) for gap in found]


@pytest.mark.parametrize(("text", "kind", "words", "about"), [
    pytest.param("قتلت الخطة فرص السلام في مدينة حمص", "near miss", "قتلت", "needs killed, and nothing stands where it looks", id="an argument is missing"),
    pytest.param("طالب الأهالي بقصف مواقع المسلحين في بلدة القاع", "near miss", "بقصف", "no event: ", id="no event"),
    pytest.param("ألقى مجهولون أوراقا على منزل في مدينة درعا", "begun", "ألقى", "«ألقى القبض على» would go on with", id="a term that does not go on"),
    pytest.param("اعتقلت الشرطة ثلاثة أشخاص وزربطحت السيارة في مدينة حمص", "unknown word", "وزربطحت", "", id="a word that nobody knows"),
    pytest.param("زعم الأهالي أن العناصر استهدقوا الحاجز", "unknown word", "استهدقوا", "spelled like «استهدف»", id="a misspelled trigger"),
    pytest.param("زار 40 طالبا المتحف في مدينة دمشق", "place", "مدينة دمشق", "", id="a place"),
    pytest.param("التقى وفد من الجيش اللبناني الوزير", "actor", "الجيش اللبناني", "", id="an actor"),
    pytest.param("قصفت المدفعية قرية الزعبوطية", "open place", "قرية الزعبوطية", "no row of the gazetteer", id="a place that no gazetteer has"),
])
def test_what_no_record_says_is_told(text: str, kind: str, words: str, about: str) -> None:
    """Each with its words and what was missing."""
    assert [(k, w, a) for k, w, a in gaps(text) if (k, w) == (kind, words) and a.startswith(about)]


def test_a_number_of_something_else_is_left_over() -> None:
    """Counted under the noun behind it."""
    text = "دخلت 40 شاحنة إلى المدينة"
    found = FINDER.find(shared().chart(text), shared().extract(text))

    assert [("# شاحنه", "40 شاحنة")] == [(gap.key, gap.text) for gap in found if gap.kind is GapKind.NUMBER]


def test_what_a_record_has_is_no_gap() -> None:
    """A report of which everything is understood leaves nothing over."""
    assert [] == gaps("اعتقل الجيش اللبناني ثلاثة أشخاص في مدينة صور")


def test_explain_of_an_absent_slot_tells_where_it_was_looked_for() -> None:
    """Position, kinds, and what of these kinds stands elsewhere."""
    lines = list(Explainer(shared()).lines("اعتقلت الشرطة ثلاثة أشخاص في مدينة صور", record=1, slot="released"))
    told = list(Explainer(shared()).lines("اعتقلت الشرطة ثلاثة أشخاص في مدينة صور", record=1, slot="arrested"))

    assert "    released: absent" in lines
    assert any("asks for no released" in line for line in lines)
    assert any("arrested <- " in line for line in told)
    assert "    arrested: 3" in told


def test_explain_of_one_sentence_shows_no_other() -> None:
    """By its number."""
    lines = list(Explainer(shared()).lines("زار الوزير المدينة. اعتقلت الشرطة ثلاثة أشخاص في صور.", sentence=2))

    assert [line for line in lines if line.startswith("[")] == [lines[0]]
    assert lines[0].startswith("[2] ")


def test_coverage_counts_by_kind_the_most_frequent_first() -> None:
    """Documents, sentences, and each gap with the first words around it."""
    texts = ["دخلت 40 شاحنة إلى المدينة", "وصلت 12 شاحنة", "عبرت 7 سفن", "اعتقلت الشرطة ثلاثة أشخاص في صور"]
    found = coverage(shared(), [(f"d{n}", text, None) for n, text in enumerate(texts)])
    numbers = [(f.key, f.times, f.documents, f.doc_id) for f in found.findings if f.kind is GapKind.NUMBER]

    assert (4, 4, 1, 3) == (found.documents, found.sentences, found.telling, found.silent)
    assert [("# شاحنه", 2, 2, "d0"), ("# سفن", 1, 1, "d2")] == numbers
    assert "دخلت 40 شاحنة إلى المدينة" in [finding.context for finding in found.findings]


def test_options_are_the_kinds() -> None:
    """The command names every kind, without importing the engine for its help."""
    assert KINDS == tuple(kind.replace(" ", "-") for kind in GapKind if kind is not GapKind.BEGUN)
