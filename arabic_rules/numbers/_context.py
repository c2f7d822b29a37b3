"""What kind of figure a numeral is: counts told from dates, years, times, ages, telephone numbers, names."""

from __future__ import annotations

import regex

from ..text import Kind
from ._model import NumeralKind, Reading
from ._words import NumberWords

_YEARS = range(1900, 2100)
_KNOWN_YEARS = frozenset({*_YEARS, *range(1300, 1500)})
"""Years of both calendars."""
_DAYS = range(1, 32)
_AGES = range(10, 110)
_FEW = range(3, 11)
"""What counts a noun in the plural."""
_HOURS = 24
_LONGEST_TAG = 60
_RUN = regex.compile(r"#[\p{L}\p{M}\p{N}_]*\Z")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_ENGLISH = frozenset(form for month in _MONTHS for form in (month, month[:3])) | {"sept"}
_DATED = frozenset({"month", "month_weak", "hijri_month", "num.month_short"})


class Context:
    """Classifies the numerals of one text by what stands around them."""

    def __init__(self, words: NumberWords) -> None:
        """Read tokens through `words`."""
        self.words = words
        self._hashtags = "#" in words.text.original

    def classify(self, read: Reading) -> Reading:
        """Return the reading with its kind as the context tells it."""
        if read.kind is NumeralKind.ORDINAL:
            return read.of_kind(self._ordinal(read))
        if read.kind in (NumeralKind.DECIMAL, NumeralKind.FRACTION) and read.value is not None and self._clock(read.first):
            return read._replace(kind=NumeralKind.TIME, low=int(read.value), high=int(read.value))
        if read.kind is not NumeralKind.CARDINAL or read.low is None:
            return read
        kind = self._in_hashtag(read) or self._dated(read) or self._named(read) or self._aged(read)
        return read.of_kind(kind) if kind else read

    def digits(self, read: Reading) -> bool:
        """Tell whether a reading is one token of digits."""
        return self.words.kind(read.first) is Kind.NUMBER and read.last == read.first + 1

    def _ordinal(self, read: Reading) -> NumeralKind:
        if self.month(read.last) or self._clock(read.first) or self._hour(read):
            return NumeralKind.DATE if self.month(read.last) else NumeralKind.TIME
        return NumeralKind.ORDINAL

    def _clock(self, first: int) -> bool:
        return self.words.has(self.words.before(first), "num.clock")

    def _hour(self, read: Reading) -> bool:
        """Tell "الثامنة مساء", "الحادية عشرة من صباح الأحد"."""
        at = read.last
        if self.words.has(at, "num.of"):
            if self.words.article(read.first - 1):  # "المرة الثانية من مساء اليوم"
                return False
            at += 1
        return self.words.article(read.first) and self.words.term(at, "num.day_part") is not None and not self.words.article(at)

    def inside_name(self, i: int) -> bool:
        """Tell whether an ordinal at token `i` is part of a name of a month or a day: "كانون الثاني", "أول أمس"."""
        for name in ("month", "hijri_month", "day_word"):
            for first in (i, i - 1, i - 2):
                found = self.words.term(first, name)
                if found and first <= i < found[1] and found[1] - first > 1:
                    return True
        return False

    def month(self, at: int) -> bool:
        """Tell whether the name of a month stands at token `at`, "/" or "من شهر" before it."""
        if self.words.ends(at):
            return False
        for i in range(at, min(at + 3, len(self.words))):
            opens = self.words.parts[i].opens
            if not opens.isdisjoint(_DATED) and any(self.words.term(i, name) for name in _DATED) or i > at and self._this_month(i):
                return i not in self.words.text.prefixes
            link = self.words.tokens[i].raw == "/" or self.words.has(i, "num.of") or self.words.term(i, "date_link") is not None
            if not link:
                return False
        return False

    def _this_month(self, i: int) -> bool:
        """Tell "من الشهر الجاري"."""
        return any(s.entry.features.get("value") == "month" and s.article and s.tag == "sg" for s in self.words.nouns(i, defined=True))

    def _english_month(self, read: Reading) -> bool:
        """Tell "October 12" and "12 October", as the line below a copied post has it."""
        if self.words.kind(read.first - 1) is not Kind.LATIN and self.words.kind(read.last) is not Kind.LATIN:
            return False
        near = [self.words.tokens[i].fold for i in (read.first - 1, read.last) if self.words.kind(i) is Kind.LATIN]
        dated = self.words.kind(read.last) is Kind.COMMA and self._year_digits(read.last + 1)  # "@accountDec 11, 2024"
        return any(word in _ENGLISH or dated and word.endswith(tuple(_ENGLISH)) for word in near)

    def _year_digits(self, i: int) -> bool:
        fold = self.words.tokens[i].fold if self.words.kind(i) is Kind.NUMBER else ""
        return fold.isdecimal() and len(fold) == 4 and int(fold) in _YEARS

    def _after_month(self, first: int) -> bool:
        for back in (1, 2):
            opens = self.words.parts[first - back].opens
            if not opens.isdisjoint(_DATED) and any((found := self.words.term(first - back, name)) and found[1] == first for name in _DATED):
                return True
        return self.words.kind(first - 1) is Kind.DASH and self._after_month(first - 1) if first > 1 else False

    def _dated(self, read: Reading) -> NumeralKind | None:
        low, high = read.low or 0, read.high or 0
        day = low in _DAYS and high in _DAYS and (self.words.kind(read.first) is Kind.NUMBER or low != high)
        if day and (self.month(read.last) or self._english_month(read)):
            return NumeralKind.DATE
        if low in _KNOWN_YEARS and high in _KNOWN_YEARS and (self.words.term(read.first - 1, "num.year_cue") or self._after_month(read.first)):
            return NumeralKind.YEAR
        if low in _YEARS and high in _YEARS and (self.digits(read) and self._counts_none(read, high) or low != high and self.words.has(read.last, "num.vague")):
            return NumeralKind.YEAR
        if high <= _HOURS and self._clock(read.first) or low == high == 1 and self._hour(read):  # "الواحدة ظهرا"
            return NumeralKind.TIME
        return None

    def _counts_none(self, read: Reading, high: int) -> bool:
        """Tell whether no noun behind a year is counted by it: "في 2008 رئيسا" beside "2008 أشخاص"."""
        noun = self.words.noun(read.last, defined=False)
        return noun is None or noun.tag == "du.con" and high % 100 in _FEW  # spelled like an accusative

    def _named(self, read: Reading) -> NumeralKind | None:
        words, first = self.words, read.first
        if self.digits(read):
            if self.named(first - 1) or self._glued(first) or self._decreed(first) or self._quoted(first):
                return NumeralKind.IDENTIFIER
            if self._nth(read):
                return NumeralKind.ORDINAL
        elif words.has(first - 1, "num.place_named") and (words.article(first) or self._bare_scale(read)):
            return NumeralKind.IDENTIFIER
        return None

    def _bare_scale(self, read: Reading) -> bool:
        """Tell whether a reading is a single word like "بليون", which is a village as well."""
        return read.last == read.first + 1 and self.words.value(read.first, "num.scale") is not None

    def _nth(self, read: Reading) -> bool:
        """Tell "الاستهداف الـ97" and "نسختها الـ97" (the 97th) from "القتلى الـ97" (the 97 dead)."""
        words, at = self.words, read.first - 2
        if not words.detached(read.first) or words.noun(read.last, defined=True):
            return False
        if not 0 <= at < len(words):
            return False
        return any((s.article or s.pronoun) and s.tag.split(".")[0] in ("sg", "masdar") for s in words.lexicon.senses(words.tokens[at]))

    def named(self, i: int) -> bool:
        """Tell whether the word at `i` gives the figure behind it as a name: in the singular, and itself not counted."""
        if not self.words.has(i, "num.named") or self.words.kind(i - 1) is Kind.NUMBER:
            return False
        return any("num.named" in s.entry.classes and s.tag in ("sg", "word") and not s.pronoun for s in self.words.senses(i))

    def _quoted(self, first: int) -> bool:
        """Tell whether a figure ends a name in quotes: "“السويداء 24”"."""
        text = self.words.text
        return first in text.unquoted and bool({first - 1, first - 2} & text.quoted) and self.words.kind(first - 1) in (Kind.WORD, Kind.LATIN)

    def _decreed(self, first: int) -> bool:
        """Tell "قرار مجلس الأمن 2254": some words stand between the noun and its number, which counts nothing."""
        return self.words.cued(first, "num.named_far") and not self.words.noun(first + 1, defined=False)

    def _glued(self, i: int) -> bool:
        """Tell whether digits hang on a name: "إس-300", "1y", "العد9ان"."""
        words = self.words
        before = words.kind(i - 1)
        if before is not Kind.DASH and words.spaced(i):
            return False
        touching = words.touch(i)
        if before is Kind.LATIN and touching:
            return True
        if before is Kind.DASH and words.touch(i - 1) and (words.kind(i - 2) is Kind.LATIN or touching and words.kind(i - 2) is Kind.WORD):
            return True
        after, glued = words.kind(i + 1), words.touch(i + 1)
        if after is Kind.LATIN and glued:
            return len(words.tokens[i + 1].raw) == 1 or any(map(str.isdigit, words.tokens[i + 1].raw))
        if before is not Kind.WORD or not touching or i in words.text.prefixes or words.detached(i):
            return words.text.original[words.text.starts[i] - 1 : words.text.starts[i]] == "_"
        return words.noun(i + 1, defined=True) is None and after is not Kind.DASH

    def _aged(self, read: Reading) -> NumeralKind | None:
        words = self.words
        if not words.has(read.last, "num.age") or (read.low or 0) not in range(1, _AGES.stop):
            return NumeralKind.AGE if self._behind_age(read) else None
        if words.cued(read.first, "num.age_cue") or self._behind_age(read):
            return NumeralKind.AGE
        years = any("num.age" in s.entry.classes for s in words.senses(read.last)) and not words.cued(read.first, "num.span")
        before = words.kind(read.first - 1)
        apart = before is Kind.WORD and read.low in _AGES and not words.senses(read.first - 1)
        named = before in (Kind.OPEN, Kind.COMMA, Kind.DASH) or apart
        return NumeralKind.AGE if years and named else None

    def _behind_age(self, read: Reading) -> bool:
        """Tell "في العشرين من العمر"."""
        return self.words.has(read.last, "num.of") and self.words.has(read.last + 1, "num.age_cue") and self.words.kind(read.first) is Kind.WORD

    def _in_hashtag(self, read: Reading) -> NumeralKind | None:
        """Tell whether a numeral is joined by an underscore to other words of a hashtag."""
        if not self._hashtags:
            return None
        text, start, end = self.words.text, self.words.text.starts[read.first], self.words.text.end(read.last - 1)
        if text.original.rfind("#", max(start - _LONGEST_TAG, 0), start) < 0:
            return None
        after = text.original[end : end + 1]
        run = _RUN.search(text.original, max(start - _LONGEST_TAG, 0), start)
        joined = run is not None and (after == "_" or run[0] != "#" or self.words.touch(read.last))
        return NumeralKind.HASHTAG if joined else None
