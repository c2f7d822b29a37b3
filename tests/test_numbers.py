from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from arabic_rules import numbers
from arabic_rules.lexicon import shipped_lexicon
from arabic_rules.numbers import NumeralKind as K
from arabic_rules.numbers._parts import NO_PART, parts, read_part
from arabic_rules.testing.numbers import figures, noisy, spelled
from arabic_rules.text import Kind, tokenize

VALUES: list[tuple[str, int | Fraction | Decimal]] = [
    ("صفر", 0), ("واحد", 1), ("إثنان", 2), ("اثنتي", 2), ("ثلاث", 3), ("ثماني", 8), ("ثمانٍ", 8), ("عشرة", 10),
    ("أحد عشر", 11), ("إحدى عشرة", 11), ("إحدى عشر", 11), ("اثنتي عشرة", 12), ("ثلاثة عشرة", 13), ("ثمان عشرة", 18),
    ("حداشر", 11), ("اطنعش", 12), ("تلتاشر", 13), ("خمسطعش", 15), ("تمنتاشر", 18), ("خمسة وعشرون", 25), ("خمس و عشرين", 25),
    ("وخمسة وعشرين", 25), ("خمساً وعشرين", 25), ("مئة", 100), ("مائةٌ", 100), ("مية", 100), ("مئتا", 200), ("مائتين", 200), ("ثلاثمائة", 300),
    ("ثلاث مئة", 300), ("خمس مية", 500), ("ثمانيمئة", 800), ("مئة وخمسة", 105), ("ألف", 1000), ("ألفاً", 1000), ("ألفا", 2000), ("ألفي", 2000),
    ("ألفان وثلاثة", 2003), ("عشر تلاف", 10_000), ("خمسة عشر ألفاً", 15_000), ("مئتا ألف", 200_000),
    ("مئة ألف وألف", 101_000), ("مليونا", 2_000_000), ("مليونان ومئتان وخمسون ألفاً", 2_250_000), ("مليار وثلاثة", 1_000_000_003),
    ("تريليون", 10**12), ("خمسة وعشرون ومئة", 125), ("مئة وألف", 1100), ("350 ألف", 350_000), ("٣٫٥ مليون", 3_500_000),
    ("3 آلاف و500", 3500), ("٥ ملايين و٣٠٠ ألف و٢٠", 5_300_020), ("نصف مليون", 500_000), ("ثلاثة أرباع المليون", 750_000),
    ("مليون ونصف المليون", 1_500_000), ("مليون ونصف", 1_500_000), ("١٢٣", 123), ("۱۲۳", 123), ("1,234", 1234), ("1.234.567", 1_234_567),
    ("١٬٢٣٤", 1234), ("12\u00A0000", 12_000), ("1.5", Decimal("1.5")), ("٣٫٢٥", Decimal("3.25")), ("0.500", Decimal("0.500")),
    ("خمسة فاصلة صفر خمسة", Decimal("5.05")), ("نصف", Fraction(1, 2)), ("ثلثا", Fraction(2, 3)), ("ثلاثة أخماس", Fraction(3, 5)),
    ("خُمس", Fraction(1, 5)), ("3/4", Fraction(3, 4)), ("واحد ونصف", Fraction(3, 2)), ("سالب سبعة", -7), ("-7", -7),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_parse_value(text: str, value: int | Fraction | Decimal) -> None:
    assert value == numbers.parse(text)


@pytest.mark.parametrize("text", ["", "قرية", "خمسة جنود", "ثلاثة أربعة", "بين 3 و5", "12:30", "5 قتلى", "ناقص", "و"])
def test_parse_refuses_what_is_no_single_number(text: str) -> None:
    assert numbers.parse(text) is None


BOUNDS: list[tuple[str, str, int, int | None]] = [
    ("جرح أكثر من 5 جنود", "أكثر من 5", 6, None), ("بأكثر من عشرين صاروخا", "بأكثر من عشرين", 21, None), ("أقل من 10 قرى", "أقل من 10", 0, 9),
    ("ما لا يقل عن سبعة نازحين", "ما لا يقل عن سبعة", 7, None), ("نزوح 40 أسرة على الأقل", "40", 40, None), ("12 بيتا على الأكثر", "12", 0, 12),
    ("بين 3 و5 قرى", "بين 3 و5", 3, 5), ("ما بين عشرة وعشرين رجلا", "ما بين عشرة وعشرين", 10, 20), ("3-5 قرى", "3-5", 3, 5),
    ("ستة إلى ثمانية رجال", "ستة إلى ثمانية", 6, 8), ("بين 20 و30 ألف نازح", "بين 20 و30 ألف", 20_000, 30_000), ("خمسة أو ستة لصوص", "خمسة أو ستة", 5, 6),
    ("عدد من الجنود", "عدد من", 2, None), ("عدة قرى", "عدة", 3, None), ("العديد من القرى", "العديد من", 3, None), ("عشرات القرى", "عشرات", 20, None),
    ("مئات القرى", "مئات", 200, None), ("آلاف النازحين", "آلاف", 2000, None), ("عشرات الآلاف من السكان", "عشرات الآلاف", 20_000, None),
    ("بضع مئات", "بضع مئات", 300, None), ("بضعة عشر رجلا", "بضعة عشر", 13, 19), ("بضع وعشرون قرية", "بضع وعشرون", 23, 29), ("مئة ونيف", "مئة ونيف", 101, 109),
]


BOUNDS += [
    ("مقتل (4) رعاة", "(4)", 4, 4), ("ما لا يقل عن ( 15 ) جنديا", "ما لا يقل عن ( 15 )", 15, None), ("إصابة (7) آخرين", "(7)", 7, 7),
    ("سامر علي (22) من بلدة نوى", "22", 22, 22),
]


@pytest.mark.parametrize(("text", "surface", "low", "high"), BOUNDS)
def test_find_bounds(text: str, surface: str, low: int, high: int | None) -> None:
    found = numbers.find(text)[0]

    assert (surface, low, high) == (found.text, found.min, found.max)


@pytest.mark.parametrize("text", ["نحو 30 رجلا", "حوالي ثلاثين رجلا", "قرابة الـ30 رجلا", "زهاء 30", "ما يقارب 30 رجلا", "30 رجلا تقريبا"])
def test_find_marks_the_approximate(text: str) -> None:
    found = numbers.find(text)[0]

    assert (30, 30, True) == (found.min, found.max, found.approximate)


def test_at_least_stays_with_the_nearest_number() -> None:
    """The bound of the part is not the bound of the whole."""
    found = numbers.find("نزح 9 مدنيين بينهم 4 نساء على الأقل")

    assert [(9, 9), (4, None)] == [(n.min, n.max) for n in found]


def test_at_least_is_of_what_stands_before_a_conjunction() -> None:
    found = numbers.find("قتل 15 نزيلا على الأقل وأربعة حراس")

    assert [(15, None), (4, 4)] == [(n.min, n.max) for n in found]


KINDS: list[tuple[str, list[tuple[str, K]]]] = [
    ("جرح 4 جنود", [("4", K.CARDINAL)]), ("نزحوا عام 2016 شمالا", [("2016", K.YEAR)]), ("سنة ألفين وعشرين", [("ألفين وعشرين", K.YEAR)]),
    ("اعتقل في 2008 رئيسا للوفد", [("2008", K.YEAR)]), ("قتل 2008 أشخاص", [("2008", K.CARDINAL)]), ("وصل 2014 نازحا", [("2014", K.CARDINAL)]),
    ("بين 2011 و2014 مئات المعتقلين", [("بين 2011 و2014", K.YEAR), ("مئات", K.VAGUE)]),
    ("وصل 2000 نازح", [("2000", K.CARDINAL)]), ("في 14 آذار", [("14", K.DATE)]), ("يومي 5 و6 تموز", [("5", K.DATE), ("6", K.DATE)]),
    ("يوم 11 تشرين الثاني 2019", [("11", K.DATE), ("2019", K.YEAR)]), ("في 3/4/2021", [("3/4/2021", K.DATE)]), ("أول أمس", []), ("يوم الاثنين", []),
    ("في الساعة 8 مساء", [("8", K.TIME)]), ("الساعة الثامنة والنصف", [("الثامنة والنصف", K.TIME)]), ("عند 12:45", [("12:45", K.TIME)]),
    ("الرابعة فجرا", [("الرابعة", K.TIME)]), ("في الثالثة من بعد ظهر الأحد", [("الثالثة", K.TIME)]),
    ("للمرة الثانية من صباح الأحد", [("الثانية", K.ORDINAL)]), ("ذخائر 9n235", [("9", K.IDENTIFIER)]),
    ("سامر (38 عاما)", [("38", K.AGE)]), ("طفلة عمرها 6 سنوات", [("6", K.AGE)]),
    ("منذ 12 عاما", [("12", K.CARDINAL)]), ("في العشرين من العمر", [("العشرين", K.AGE)]), ("هاتف 0933 445 566", [("0933 445 566", K.PHONE)]),
    ("+963 944 555 666", [("+963 944 555 666", K.PHONE)]), ("الفرقة 25", [("25", K.IDENTIFIER)]), ("عند كيلو 4", [("4", K.IDENTIFIER)]),
    ("بعد 5 كيلو", [("5", K.CARDINAL)]), ("طائرة سو-24", [("24", K.IDENTIFIER)]), ("قمة G20", []), ("شارع الستين", [("الستين", K.IDENTIFIER)]),
    ("القرار 2254", [("2254", K.IDENTIFIER)]), ("#حلب_2016", [("2016", K.HASHTAG)]), ("#ثلاثة جرحى", [("ثلاثة", K.CARDINAL)]),
    ("#خبر\n11 شهيدا", [("11", K.CARDINAL)]), ("نقلت “السويداء 24” الخبر", [("24", K.IDENTIFIER)]), ("في الفوج 46 وحده", [("46", K.IDENTIFIER)]),
    ("فرع المنطقة 227 في المدينة", [("227", K.IDENTIFIER)]), ("قرية بليون جنوبا", [("بليون", K.IDENTIFIER)]), ("جبل الأربعين", [("الأربعين", K.IDENTIFIER)]),
    ("في نسختها الـ25.", [("25", K.ORDINAL)]), ("@someoneDec 11, 2024", [("11", K.DATE), ("2024", K.YEAR)]),
    ("12 May", [("12", K.DATE)]), ("يوم 20 تشرين", [("20", K.DATE)]), ("من مواليد 1993 في حمص", [("1993", K.YEAR)]), ("طفل ذو 7 أعوام", [("7", K.AGE)]),
    ("1- سامر\n2- كريم", [("1", K.ITEM), ("2", K.ITEM)]), ("الهجوم الـ17.", [("17", K.ORDINAL)]), ("القتلى الـ17.", [("17", K.CARDINAL)]),
    ("المرة الثالثة والعشرون", [("الثالثة والعشرون", K.ORDINAL)]), ("30 ثانية", [("30", K.CARDINAL)]), ("20% من القرى", [("20%", K.PERCENTAGE)]),
    ("خمسون بالمئة", [("خمسون بالمئة", K.PERCENTAGE)]), ("ثلث القرى", [("ثلث", K.FRACTION)]), ("7.5 درجات", [("7.5", K.DECIMAL)]),
    ("عشرة دراهم وخمسين فلسا", [("عشرة دراهم وخمسين فلسا", K.AMOUNT)]), ("تسعة ريال وعشرين هللة", [("تسعة ريال وعشرين هللة", K.AMOUNT)]),
]


@pytest.mark.parametrize(("text", "found"), KINDS)
def test_scan_kind(text: str, found: list[tuple[str, K]]) -> None:
    assert found == [(n.text, n.kind) for n in numbers.scan(tokenize(text), shipped_lexicon())]


@pytest.mark.parametrize("text", ["جثة رجل ميت", "نص البيان", "وحدة خاصة", "دفعوا ثمن القمح", "حصيلة أولية", "منذ آب", "رجلا شجاعا", "العدوان", "حركة طالبان",
                                  "قصفوا بعده القرية", "القا-عدة"])
def test_words_that_only_look_like_numbers(text: str) -> None:
    assert () == numbers.find(text)


@pytest.mark.parametrize(("text", "surface"), [
    ("أصيب جنديان", "جنديان"), ("مع طفلتين", "طفلتين"), ("مسلحين اثنين", "مسلحين اثنين"), ("خلال ساعتين", "ساعتين"),
])
def test_find_dual_nouns(text: str, surface: str) -> None:
    assert [(surface, K.DUAL_NOUN, 2)] == [(n.text, n.kind, n.value) for n in numbers.find(text)]


def test_plural_that_could_be_dual_is_not_two() -> None:
    assert () == numbers.find("هجوم مسلحين")


@pytest.mark.parametrize(("text", "unit"), [
    ("جرح 4 جنود", "جندي"), ("5مدنيين", "مدني"), ("بعد 12 كيلومترا", "كيلومتر"), ("جرح 4 في", None), ("قتل 4 وطفل", None),
    ("في 27 آب", None), ("غارتين وسط البلدة", None), ("نقل الثلاثة إلى المشفى", None), ("قصف 46 غربي حلب", None),
])
def test_find_counted_noun(text: str, unit: str | None) -> None:
    found = numbers.find(text)[0]

    assert unit == (found.unit.lemma if found.unit else None)


@pytest.mark.parametrize("n", [0, 1, 2, 10, 11, 12, 21, 100, 101, 200, 211, 1000, 2000, 3000, 101_000, 200_000, 10**12, 10**15 - 1, -40])
@pytest.mark.parametrize("gender", ["m", "f"])
@pytest.mark.parametrize("case", ["nom", "obl"])
def test_spell_comes_back(n: int, gender: numbers.Gender, case: numbers.Case) -> None:
    assert n == numbers.parse(numbers.spell(n, gender=gender, case=case))


def test_spell_refuses_what_it_has_no_words_for() -> None:
    with pytest.raises(ValueError, match="cannot spell"):
        numbers.spell(10**15)


@given(spelled())
def test_spelled_numbers_come_back_over_the_whole_range(drawn: tuple[str, int]) -> None:
    text, value = drawn

    assert value == numbers.parse(text)


@given(figures())
def test_figures_come_back(drawn: tuple[str, int]) -> None:
    text, value = drawn

    assert value == numbers.parse(text)


@given(spelled().flatmap(lambda drawn: noisy(f"أصيب {drawn[0]} من سكان القرية")), st.data())
def test_find_offsets_are_exact(text: str, data: st.DataObject) -> None:
    for found in numbers.find(text):
        assert text[found.start : found.end] == found.text


def test_eleven_with_a_bare_alef_is_joined() -> None:
    assert 411 == numbers.parse("أربعمئة واحد عشر")
    assert [(1, 1)] == [(n.min, n.max) for n in numbers.find("قتل واحد منهم")]


@given(st.data(), spelled())
def test_noise_changes_nothing(data: st.DataObject, drawn: tuple[str, int]) -> None:
    """Harakat, tatweel, controls, hard spaces and bare alefs keep every numeral and its value."""
    text = f"جرح {drawn[0]} من الجنود و 5 من السكان"
    noise = data.draw(noisy(text))

    assert [(n.kind, n.min, n.max, n.value) for n in numbers.find(text)] == [(n.kind, n.min, n.max, n.value) for n in numbers.find(noise)]


SHIPPED = shipped_lexicon()
FORMS = st.sampled_from(sorted(SHIPPED.heads(["num", "num.bound", "num.named", "unit", "time_unit", "month", "person", "weapon"])))
BEFORE, BEHIND = (st.sampled_from(sorted(clitics)) for clitics in SHIPPED.clitics.around())
WORDS = st.one_of(
    st.builds("{}{}{}".format, BEFORE, FORMS, BEHIND), st.builds("{}{}{}".format, BEFORE, FORMS, st.sampled_from(("ان", "ين", "تان", "تين"))),
    figures().map(lambda drawn: drawn[0]), spelled().map(lambda drawn: drawn[0]), st.sampled_from("و . ، - / % ( ) # لـ “ ” : \n * أ إس في من".split(" ")),
)
RUNNING = st.lists(st.tuples(WORDS, st.sampled_from((" ", " ", " ", "", "_", "\n"))).map("".join), max_size=12).map("".join)


@settings(deadline=None)
@given(st.one_of(RUNNING, RUNNING.flatmap(noisy), st.text(alphabet="والبكفسهنميتةىأ0٣ـ. %-", max_size=30)))
def test_words_that_are_told_unread_have_no_part_in_numerals(text: str) -> None:
    """What is told by its stems alone is what reading it in the lexicon tells."""
    unread = [word for word in tokenize(text).words if word.kind is Kind.WORD and parts(SHIPPED)[word] is NO_PART]

    assert all(read_part(SHIPPED, word) is NO_PART for word in unread)


@settings(max_examples=300, deadline=None)
@given(st.text(st.one_of(st.sampled_from("0123456789٠٩+-/.,:٪%#_() \nوالفمئةخسنصبعدرثلاي"), st.characters()), max_size=60))
@example("سالب " * 5000)
@example("9" * 5000)
@example("1." + "9" * 5000)
@example("مليون و" * 3000)
@example("بين " * 1000 + "5")
@example("٠/٠")
@example("0%0")
def test_never_raises(text: str) -> None:
    found = numbers.find(text)

    assert all(text[n.start : n.end] == n.text and (n.min is None or n.max is None or n.min <= n.max) for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
