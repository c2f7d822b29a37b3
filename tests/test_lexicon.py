"""Inflection, clitics, multi-word terms, and what is wrong with a lexicon file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_rules.errors import GrammarError, GrammarSyntaxError, UnknownName
from arabic_rules.grammar_files import shipped
from arabic_rules.lexicon import PARADIGMS, Inflection, Lexicon, parse_entries, shipped_lexicon
from arabic_rules.reader import read_lines
from arabic_rules.text import tokenize

SHIPPED = shipped_lexicon()

SOURCE = """
class     person
with      group fighters
noun      عنصر
plural    عناصر
noun      مقاتل
noun      طفلة
noun      سجن
plural    سجون
noun      محامي
plural    محامون
noun      ابن
plural    أبناء
noun      سلاح ثقيل
plural    أسلحة ثقيلة
class     deed
verb      اعتقل
verb      ألقى القبض على
masdar    إلقاء
verb      أصاب
imperfect يصيب
passive   أصيب
passive   يصاب
masdar    إصابة
verb      داهم
verb      فجّر
class     other
word      وزير
word      على
exact
noun      طائرة مسيرة
"""


def build(source: str) -> Lexicon:
    """Return a lexicon of a few entries with the shipped paradigms."""
    paradigms = (shipped() / "lexicon" / "paradigms.lex").read_text(encoding="utf-8")
    return Lexicon(parse_entries(read_lines(source, "test.lex")), Inflection(read_lines(paradigms, PARADIGMS)))


LEXICON = build(SOURCE)


@pytest.mark.parametrize(
    ("word", "lemma", "tags", "clitics"),
    [
        ("عنصرين", "عنصر", {"du"}, ("", "", False, "")),
        ("والعناصر", "عنصر", {"pl"}, ("و", "", True, "")),
        ("للمقاتلين", "مقاتل", {"du", "pl"}, ("", "ل", True, "")),
        ("طفلتان", "طفلة", {"du"}, ("", "", False, "")),
        ("السجون", "سجن", {"pl"}, ("", "", True, "")),
        ("محامو", "محامي", {"pl.con"}, ("", "", False, "")),
        ("لأبنائها", "ابن", {"pl.own"}, ("", "ل", False, "ها")),
        ("اعتقالهم", "اعتقل", {"masdar.sg"}, ("", "", False, "هم")),
        ("سيعتقلون", "اعتقل", {"imperfect.p"}, ("", "س", False, "")),
        ("أُصيبوا", "أصاب", {"passive.3mp"}, ("", "", False, "")),
        ("يُصاب", "أصاب", {"impassive.s"}, ("", "", False, "")),
        ("مداهمتها", "داهم", {"masdar.sg.own"}, ("", "", False, "ها")),
        ("فتفجير", "فجّر", {"masdar.sg"}, ("ف", "", False, "")),
        ("المعتقلون", "اعتقل", {"participle.pl"}, ("", "", True, "")),
        ("وزير", "وزير", {"word"}, ("", "", False, "")),
        ("على", "على", {"word"}, ("", "", False, "")),
    ],
)
def test_senses_read_form_and_clitics(word: str, lemma: str, tags: set[str], clitics: tuple[str, str, bool, str]) -> None:
    """A generated form is found under its lemma, with the clitics around it."""
    senses = LEXICON.senses(tokenize(word).words[0])

    assert {(lemma, tag, *clitics) for tag in tags} == {(s.entry.lemma, s.tag, *s[2:]) for s in senses}


@pytest.mark.parametrize("word", ["علي", "لدة", "عناصرت", "سجين", "مداهمت"])
def test_senses_do_not_guess(word: str) -> None:
    """An exact entry wants its spelling; what no paradigm makes is unknown."""
    assert () == LEXICON.senses(tokenize(word).words[0])


def test_broken_plural_of_a_term_takes_a_pronoun() -> None:
    """أسلحتهم الثقيلة is أسلحة ثقيلة: the plural's own ة opens before the pronoun."""
    (found,) = LEXICON.term_starts(tokenize("بأسلحتهم").words[0])

    assert (("ثقيله",), "pl.own", "هم") == (found[0].rest, found[0].tag, found[1].pronoun)


def test_terms_inflect_their_first_word() -> None:
    """A multi-word verb is found by any form of its first word, a noun also in the dual behind a preposition."""
    verb = LEXICON.term_starts(tokenize("وألقت").words[0])
    noun = LEXICON.term_starts(tokenize("بطائرتين").words[0])

    assert [(("القبض", "علي"), "و")] == [(term.rest, sense.conjunction) for term, sense in verb]
    assert [(("مسيره",), "du", "ب")] == [(term.rest, term.tag, sense.preposition) for term, sense in noun]


def test_set_terms_hold_no_pronoun() -> None:
    """"من بين" is a preposition of two words; "القرى القريبة منه بين ..." only has their letters."""
    assert not any(term.rest == ("بين",) for term, _ in LEXICON.term_starts(tokenize("منه").words[0]))


@pytest.mark.parametrize(
    ("source", "error", "word"),
    [
        ("noun", GrammarSyntaxError, "noun"),
        ("class a\nplural عناصر", GrammarSyntaxError, "plural"),
        ("class a\nnuon عنصر", UnknownName, "nuon"),
        ("class a\nnoun عنـصر", GrammarSyntaxError, "noun"),
        ("class a\nnoun عنصر\u200f", GrammarSyntaxError, "noun"),
        ("عنصر", GrammarSyntaxError, "عنصر"),
    ],
)
def test_errors_name_file_line_and_word(source: str, error: type[GrammarError], word: str) -> None:
    """Each mistake is refused with its place, the word and a code."""
    with pytest.raises(error) as caught:
        build(source)

    assert ("test.lex", len(source.splitlines()), word) == (caught.value.path, caught.value.line, caught.value.word)
    assert f"test.lex:{caught.value.line}: {error.code}" in str(caught.value)


@given(st.text(alphabet="والبكفسهنميتةىأ", max_size=8))
def test_a_word_that_may_not_be_of_a_class_has_no_reading_of_it(raw: str) -> None:
    """What is skipped unread would have had no reading."""
    names = frozenset({"time_unit", "num", "month", "day_word"})
    for word in tokenize(raw).words:
        if not SHIPPED.may_be(word, names, "du"):
            assert not any(names & sense.entry.classes or sense.tag.startswith("du") for sense in SHIPPED.senses(word))
            assert not any(names & sense.entry.classes for _, sense in SHIPPED.term_starts(word))
