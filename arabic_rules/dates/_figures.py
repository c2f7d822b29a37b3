"""Figures in a date: days, years, dates in digits, months by their number."""

from __future__ import annotations

from collections.abc import Mapping

from ..lexicon import Sense
from ..numbers import Numeral, NumeralKind
from ..text import Kind
from ._digits import HIJRI_YEARS, YEARS, day_month, numeric
from ._model import Said
from ._words import TimeWords

_LAST_DAY, _LAST_MONTH = 31, 12
_SPACED = 5
"""Tokens of a date in digits whose marks stand apart."""


class Figures:
    """Reads the figure at a token; each method returns the token behind it, None where it is no part of a date."""

    def __init__(self, words: TimeWords, numerals: Mapping[int, Numeral]) -> None:
        """Use the numerals already read, by their first token."""
        self.words, self.numerals = words, numerals

    def year(self, at: int) -> int | None:
        """Return the year that stands at token `at`."""
        fold = self.words.text.words[at].fold if at < len(self.words) else ""
        numeral = self.numerals.get(at)
        value = int(fold) if fold.isdecimal() and len(fold) == 4 else numeral.min if numeral is not None and numeral.min == numeral.max else None
        return value if value is not None and (value in YEARS or value in HIJRI_YEARS) else None

    def read(self, at: int, said: Said) -> int | None:
        """Read the figure at token `at` into `said`."""
        fold = self.words.text.words[at].fold
        digits = numeric(fold) if self.words.kind(at) is Kind.NUMBER else None
        last = at + 1
        if digits is None and self.words.kind(at) is Kind.NUMBER:
            digits, last = self._spaced(at)
        if digits is None and self.words.kind(at) is Kind.NUMBER and self._cued(at, said):
            digits, last = day_month(fold), at + 1
        if digits is not None:
            if any(key in said for key in digits) or {"month", "day"} & said.keys():
                return None
            said.update(digits)
            return self._marked(last)
        numeral = self.numerals.get(at)
        low, high, last = (numeral.min, numeral.max, numeral.last) if numeral else (None, None, at + 1)
        if numeral is None and fold.isdecimal():
            low = high = int(fold)
        if low is None:
            return None
        return self._year_said(at, last, low, high, said) or self._day_said(at, last, low, high, said)

    def _spaced(self, at: int) -> tuple[Said | None, int]:
        """Read a date in digits whose marks stand apart: "3 / 1 / 2026"; the marks are alike."""
        words = self.words.text.words[at : at + _SPACED]
        kinds = [word.kind for word in words]
        if len(words) < _SPACED or kinds[::2] != [Kind.NUMBER] * 3 or kinds[1] is not Kind.DASH or words[1].fold != words[3].fold:
            return None, at + 1
        if not all(word.fold.isdecimal() for word in words[::2]) or len(words[-1].fold) != 4:
            return None, at + 1
        return numeric("/".join(word.fold for word in words[::2])), at + _SPACED

    def _cued(self, at: int, said: Said) -> bool:
        return "weekday" in said or at > 0 and any(name in self.words.reading(at - 1)[0] for name in ("date_cue", "weekday"))

    def _marked(self, at: int) -> int:
        return at + 1 if self.words.mark(at) else at

    def _year_said(self, at: int, last: int, low: int, high: int | None, said: Said) -> int | None:
        mark = self.words.mark(last)
        if low in HIJRI_YEARS and high == low and "hijri_year" not in said and ("hijri_month" in said or mark == "hijri_mark"):
            said["hijri_year"] = low
            return self._marked(last)
        if low not in YEARS or "year" in said or high not in YEARS:
            return None
        if not ({"month", "season"} & said.keys() or mark == "era_mark" or self._year_cue(at)):
            return None
        said["year"] = low
        if high != low:
            said["until"] = {"year": high}
        return self._marked(last)

    def _year_cue(self, at: int) -> bool:
        before = self.words.reading(at - 1)[0] if at else {}
        if "in_period" in before:
            return at in self.numerals and self.numerals[at].kind is NumeralKind.YEAR
        return "this" not in before and any(s.entry.features.get("value") == "year" for s in before.values())

    def _day_said(self, at: int, last: int, low: int, high: int | None, said: Said) -> int | None:
        if not 1 <= low <= _LAST_DAY or high is None or high > _LAST_DAY:
            return None
        month = self._month_follows(last)
        key = "hijri_day" if month == "hijri_month" and "month" in said else "day"
        if key in said or ("hijri_month" if key == "hijri_day" else "month") in said:
            return self._numbered_month(at, last, low, said)
        if month is None:
            return self._two_days(last, low, said) if low == high else None
        if self.words.has(at - 1, "division"):  # "الأسبوع الأول من آذار"
            return None
        said[key] = low
        if high != low:
            said["until"] = {"day": high}
        return last

    def _two_days(self, at: int, low: int, said: Said) -> int | None:
        """Read "5 و6 أيار": two days that follow each other."""
        other = self.numerals.get(at)
        if other is None or other.min != low + 1 or other.max != other.min or not self.words.joined(at) or self._month_follows(other.last) is None:
            return None
        said.update(day=low, until={"day": other.min})
        return other.last

    def _numbered_month(self, at: int, last: int, low: int, said: Said) -> int | None:
        """Read "خمسة شهر ستة": the month by its number."""
        if "day" not in said or {"month", "hijri_month"} & said.keys() or not 1 <= low <= _LAST_MONTH or not self.words.has(at - 1, "month_word"):
            return None
        said["month"] = low
        return last

    def _month_follows(self, at: int) -> str | None:
        in_period = at > 1 and self.words.has(at - 2, "in_period")
        for j in range(at, min(at + 4, len(self.words))):
            reading = self.words.reading(j)[0]
            for name in ("month", "month_weak", "hijri_month"):
                if name in reading and not reading[name].conjunction:
                    return name
            if "month_word" in reading and (j + 1 in self.numerals or self.words.kind(j + 1) is Kind.NUMBER):
                return "month_word"
            if (j > at or in_period) and self._is_a_month(reading, j):
                return "unit"  # "الخامس من الشهر الجاري", "في 22 الشهر الجاري"
            if not ("of_word" in reading or "month_word" in reading or self.words.kind(j) is Kind.DASH):
                return None
        return None

    def _is_a_month(self, reading: Mapping[str, Sense], at: int) -> bool:
        """Tell whether "الشهر الجاري" stands at token `at`."""
        unit = reading.get("time_unit")
        return unit is not None and unit.article and unit.entry.features["value"] == "month" and self.words.adjective(at + 1) is not None
