"""Tokens, offsets, folding, broken words, sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from arabic_rules.text import _PIECE, DOTS, LONGEST_SENTENCE, Kind, bare, cut, fold, fold_phrase, tokenize

ARABIC = st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةؤئء ًٌَُِّْـ.،؟:\"“”()#_-0123456789٠١٢٣۰۱۲\n\u200f\u202b\u00a0", max_size=120)


def folds(text: str) -> list[str]:
    """Return the folded tokens of a text."""
    return [word.fold for word in tokenize(text).words]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("قُتِلَ", "قتل"), ("إدلــب", "ادلب"), ("الرقّة", "الرقه"), ("على", "علي"), ("مسؤول", "مسوول"), ("کردی", "كردي"),
        ("ﻗﺼﻒ", "قصف"), ("ق\u200bصف", "قصف"), ("\u202bقصف\u202c", "قصف"), ("آذار", "اذار"), ("پژاک", "بزاك"),
    ],
)
def test_fold_maps_variants_to_one_spelling(written: str, folded: str) -> None:
    """Harakat, tatweel, hamza and Persian letters, presentation forms and controls do not matter for look-up."""
    assert folded == fold(written)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("قصـ.ـف", ["قصف"]), ("الشـ.ـهداء", ["الشهداء"]), ("انفـ ـجار", ["انفجار"]), ("اسـ.تهدف", ["استهدف"]), ("قـ ـصـ ـف", ["قصف"]),
        ("مقـ تل", ["مقتل"]), ("قـ|ـسد", ["قسد"]), ("ولـ قسد", ["ول", "قسد"]), ("بالـ 30", ["بال", "30"]),
        ("لـ قسد", ["قسد"]), ("أرض ـ أرض", ["ارض", "ـ", "ارض"]), ("قصف. قتل", ["قصف", ".", "قتل"]),
    ],
)
def test_tokenize_repairs_words_broken_to_evade_filters(written: str, folded: list[str]) -> None:
    """A break needs its tatweel; an ordinary dot or a dash between words stays what it is."""
    assert folded == folds(written)


def test_tokenize_splits_digits_from_letters() -> None:
    """Glued figures are tokens of their own, with any digits."""
    assert ["5", "مدنيين", "و", "3", "جرحي"] == folds("5مدنيين و ٣جرحى") or ["5", "مدنيين", "3", "جرحي"] == folds("5مدنيين و ٣جرحى")


def test_tokenize_keeps_detached_proclitics_as_prefixes() -> None:
    """A single letter before a number or a quoted name is its proclitic."""
    text = tokenize("لـ“قسد” و 5 بـ30")

    assert ({0: "ل", 1: "و", 2: "ب"}, ["قسد", "5", "30"]) == (dict(text.prefixes), [w.fold for w in text.words])


def test_sentences_end_at_lines_and_stops_but_not_at_abbreviations() -> None:
    """A headline without a full stop ends with its line; "د. سامر" goes on."""
    text = tokenize("قصف على البلدة\nقال د. سامر إن القصف توقف. انتهى")

    assert ["قصف على البلدة", "قال د. سامر إن القصف توقف", "انتهى"] == [text.surface(a, b) for a, b in text.sentences]


def test_fold_phrase_drops_punctuation() -> None:
    """Quotes and brackets inside a name do not matter."""
    assert "قوي الامن الاسايش" == fold_phrase("قوى الأمن (الأسايش)")


@given(ARABIC)
@example("ـ.ـ")
@example("و")
@example("\u202e")
def test_offsets_point_into_the_original(text: str) -> None:
    """Every token is a slice of the original, in order, and only white space and marks lie between tokens."""
    tokens = tokenize(text)
    end = 0
    for i, word in enumerate(tokens.words):
        assert word.raw == text[tokens.starts[i] : tokens.ends[i]]
        assert tokens.starts[i] >= end
        end = tokens.ends[i]


@example("0..0")
@given(st.text(max_size=60))
def test_tokenize_takes_any_text(text: str) -> None:
    """No string raises; sentences cover every word once, no line break, and of full stops only dots behind a short beginning ("حلب.. مقتل شاب")."""
    tokens = tokenize(text)
    inside = [i for first, last in tokens.sentences for i in range(first, last)]

    assert sorted(set(inside)) == inside
    assert {i for i, word in enumerate(tokens.words) if word.kind not in (Kind.STOP, Kind.BREAK)} <= set(inside)
    assert all(tokens.words[i].kind is not Kind.BREAK and (tokens.words[i].kind is not Kind.STOP or tokens.words[i].raw in DOTS) for i in inside)


@given(st.one_of(ARABIC, st.text(alphabet="ـ.·* \t\r\n\u00a0\u2009\u1680\x1c\x85قىءةe٣", max_size=30), st.text(max_size=60)))
@example("قـ ـف قـ. ف قـ.. ـف قـ  ف")
@example(" \r\n \n\r \n")
def test_cutting_between_spaces_cuts_as_the_whole_text_is_cut(text: str) -> None:
    """What is remembered of what stands between spaces is what one search through the text finds; single spaces are no pieces, or some that are left out."""
    pieces, starts = cut(text)

    assert [(found[0], found.start()) for found in _PIECE.finditer(text) if found[0] != " "] == [
        (piece.raw, start) for piece, start in zip(pieces, starts, strict=True) if piece.raw != " "
    ]


@given(ARABIC)
def test_folding_is_idempotent(text: str) -> None:
    """Folding or stripping twice changes nothing more."""
    assert (fold(text), bare(text)) == (fold(fold(text)), bare(bare(text)))


def test_an_endless_sentence_is_parted() -> None:
    """No sentence is longer than the limit, none of its tokens is lost, and a shorter one stays whole."""
    text = tokenize("كلمة " * (2 * LONGEST_SENTENCE + 5) + ". " + "كلمة " * LONGEST_SENTENCE)
    lengths = [last - first for first, last in text.sentences]

    assert [LONGEST_SENTENCE, LONGEST_SENTENCE, 5, LONGEST_SENTENCE] == lengths
