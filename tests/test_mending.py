"""Words broken without a mark, and words that lost the line break between them."""

import pytest

from arabic_rules.extract import shared
from arabic_rules.text import Text

PARTED = [
    ("#ديرالزورنفذت قسد حملة", "ديرالزور", "نفذت"),
    ("#عاجلاستهداف رتل", "عاجل", "استهداف"),
    ("بريف دير الزوراعتقلت دورية شابا", "الزور", "اعتقلت"),
    ("ريف حلب الغربيصباح اليوم الأحد", "الغربي", "صباح"),
    ("على سد تشرينالقصف أدى إلى", "تشرين", "القصف"),
    ("#دمشقغــارات ليلية", "دمشق", "غــارات"),
]
WHOLE = ["زاد من معاناتهم", "انتصاراتهم في الجبهة", "قتل ليوناردو", "بين المانحين", "الأشجار المثمرة", "عملية الكوماندوس", "مسئوليتهم", "النهروان"]
JOINED = [
    ("غا..رة على البلدة", "غا..رة", "غاره"), ("عبو..ات نا..سفة", "نا..سفة", "ناسفه"), ("الإر*هابية", "الإر*هابية", "الارهابيه"),
    ("إصا…بات", "إصا…بات", "اصابات"),
]
APART = ["حلب..وقوات الأمن", "متابعة...وفاة", "في إدلب…الطائرات", "قتل!أصيب"]




def _surfaces(text: Text) -> list[str]:
    return [text.surface(i, i + 1) for i in range(len(text))]


@pytest.mark.parametrize(("text", "before", "behind"), PARTED)
def test_a_lost_line_break_parts_two_words(text: str, before: str, behind: str) -> None:
    """A place or another known word, and what news begin with."""
    surfaces = _surfaces(shared().chart(text).text)
    at = surfaces.index(before)

    assert ["", behind] == surfaces[at + 1 : at + 3]


@pytest.mark.parametrize("text", WHOLE)
def test_a_word_stays_whole(text: str) -> None:
    """Where a name or a word with a pronoun only happens to begin as a place does."""
    assert "" not in _surfaces(shared().chart(text).text)


@pytest.mark.parametrize(("text", "surface", "fold"), JOINED)
def test_a_broken_word_is_joined(text: str, surface: str, fold: str) -> None:
    """Its offsets are those of all its pieces."""
    read = shared().chart(text).text

    assert fold == read.words[_surfaces(read).index(surface)].fold


@pytest.mark.parametrize("text", APART)
def test_two_known_words_are_not_joined(text: str) -> None:
    """Dots between them part two sentences."""
    assert any(mark in _surfaces(shared().chart(text).text) for mark in ("..", "...", "…", "!"))


def test_quotes_and_proclitics_move_with_their_words() -> None:
    """What stands behind a parted word keeps its marks."""
    read = shared().chart("#عاجلاستهداف رتل لـ “قسد” قرب غا..رة").text
    surfaces = _surfaces(read)

    assert {surfaces.index("قسد"): "ل"} == read.prefixes
    assert {surfaces.index("قسد")} == read.quoted == read.unquoted
