"""The components of a date: days, months, years, weekdays, units with an adjective, parts of a day or of a period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from ..lexicon import Sense
from ..numbers import Numeral
from ..text import Kind
from ._clock import clock, in_figures
from ._figures import Figures
from ._model import WEEKDAYS, Said
from ._words import TimeWords

_UNITS = frozenset({"day", "week", "month", "year"})
_DIRECTIONS = {"past": -1, "present": 0, "future": 1}


@dataclass(slots=True)
class State:
    """What an expression has said so far."""

    said: Said = field(default_factory=dict)
    part_of_day: str | None = None
    hour: Fraction | None = None
    precision: str = ""


class Components:
    """Reads one component at a token; each method returns the token behind it, None where there is none."""

    def __init__(self, words: TimeWords, numerals: Mapping[int, Numeral]) -> None:
        """Use the numerals already read, by their first token."""
        self.words, self.numerals = words, numerals
        self.figures = Figures(words, numerals)

    def read(self, at: int, state: State) -> int | None:
        """Read the component at token `at` into `state`."""
        if self.words.kind(at) is Kind.NUMBER or at in self.numerals:
            found = self.figures.read(at, state.said) or self._time(at, state)
            if found is not None or self.words.kind(at) is Kind.NUMBER:
                return found
        reading, last = self.words.reading(at)
        if not reading or state.said and not self.words.bare(at) and any(s.conjunction for s in reading.values()):
            return self._second_day(reading, last, state.said) if self.words.joined(at) else None
        return (
            self._unit(at, last, reading, state) or self._day(at, reading, last, state) or self._season(reading, last, state.said)
            or self._month(at, reading, last, state) or self._part(at, reading, last, state)
        )

    def _time(self, at: int, state: State) -> int | None:
        found = in_figures(self.words, at) if state.hour is None else None
        if found is None:
            return None
        last, part, state.hour = found
        state.part_of_day = part or state.part_of_day
        return last

    def goes_on(self, at: int, state: State) -> bool:
        """Tell whether a date goes on behind a comma: a day and month behind a weekday, a weekday behind "today", a year, a clock time."""
        if state.said and self.words.has(at, "clock") or self._names_the_day(at, state):
            return True
        if self.words.kind(at) is not Kind.NUMBER and at not in self.numerals:
            return False
        probe = dict(state.said)
        return bool({"weekday", "month", "hijri_month"} & probe.keys()) and self.figures.read(at, probe) is not None

    def _names_the_day(self, at: int, state: State) -> bool:
        """Tell "اليوم، الاثنين 4 تموز", "بعد منتصف الليل، اليوم الخميس" and "الساعة 11، مساء" from times that are listed."""
        if not self.words.bare(at):
            return False
        reading, last = self.words.reading(at)
        if state.hour is not None and state.part_of_day is None and "part_of_day" in reading:
            return True
        if state.said.keys() == {"unit", "offset"} and state.said["unit"] == "day":
            return "weekday" in reading and self.words.adjective(last) is None
        return not state.said and state.part_of_day is not None and "day_word" in reading

    def _day(self, at: int, reading: Mapping[str, Sense], last: int, state: State) -> int | None:
        said = state.said
        if (word := reading.get("day_word")) and "offset" not in said and not self._is_other_day(at) and not {"month", "year"} & said.keys():
            offset, found = int(word.entry.features["offset"]), self.words.adjective(last)
            if offset == 0 and (self._of_a_story(last) or self._names_outlet(at, last)):
                return None
            if offset == 0 and found is not None and "vague" not in found[1].entry.features:  # "اليوم السابق"
                offset, last = _DIRECTIONS[found[0]], last + 1
            said.pop("part", None)  # "منتصف الليلة الماضية" is a time of day, no part of a period
            said.update(unit="day", offset=offset)
            state.part_of_day = word.entry.features.get("part") or state.part_of_day
            return last
        if (word := reading.get("weekday")) and self.words.has(at - 1, "named_by_day"):
            return None
        if word and "weekday" not in said:
            said["weekday"] = word.entry.features["value"]
            return self.directed(last, said, past=True)
        return self._second_day(reading, last, said) if state.part_of_day == "night" else None

    def _second_day(self, reading: Mapping[str, Sense], last: int, said: Said) -> int | None:
        """Read the second of two weekdays that follow each other: "ليل الخميس - الجمعة", "يومي الخميس والجمعة"."""
        word = reading.get("weekday")
        if word is None or "weekday" not in said or {"until", "offset", "day"} & said.keys():
            return None
        following = WEEKDAYS[(WEEKDAYS.index(said["weekday"]) + 1) % len(WEEKDAYS)]
        if following != word.entry.features["value"]:
            return None
        said["until"] = {"weekday": following}
        return self.directed(last, said, past=True)

    def _of_a_story(self, i: int) -> bool:
        """Tell whether the word behind "اليوم" makes it a day of what is told: "اليوم الثاني من العملية", "في اليوم ذاته"."""
        numeral = self.numerals.get(i)
        return numeral is not None and numeral.kind == "ordinal" or self.words.has(i, "same_day")

    def _names_outlet(self, at: int, last: int) -> bool:
        """Tell whether "اليوم" ends the name of an outlet: "“حلب اليوم”", "مراسل حلب اليوم"."""
        text = self.words.text
        if last - 1 in text.unquoted and {at - 1, at - 2} & text.quoted:
            return True
        name = at - 1
        return self.words.has(at - 2, "outlet_noun") and self.words.kind(name) is Kind.WORD and not text.words[name].fold.startswith(self.words.article)

    def _is_other_day(self, at: int) -> bool:
        """Tell whether "ذلك" or "مثل هذا" before a day word make it another day than today."""
        this = self.words.has(at - 1, "this") or self.words.has(at - 1, "day_word")
        return self.words.has(at - 1, "that_day") or this and self.words.has(at - 2, "that_day")

    def _month(self, at: int, reading: Mapping[str, Sense], last: int, state: State) -> int | None:
        said = state.said
        strong = reading.get("month")
        if {"day", "month"} & said.keys() or strong is None and self._supported(at, last, rare="month_rare" in reading):
            strong = strong or reading.get("month_weak")
        if strong is not None:
            value = int(strong.entry.features["value"])
            if said.get("month", value) != value:
                return self._second_month(at, value, said, last)
            said["month"] = value
            return self.directed(last, said)
        if (word := reading.get("hijri_month")) and "hijri_month" not in said and (self._supported(at, last) or "day" in said and "month" not in said):
            said["hijri_month"] = int(word.entry.features["value"])
            if "day" in said and "month" not in said:
                said["hijri_day"] = said.pop("day")
            return self.directed(last, said)
        return None

    def _second_month(self, at: int, value: int, said: Said, last: int) -> int | None:
        """Read "آذار/نيسان" as two months, where no day is said; with a day they contradict each other: "2 آذار/أبريل"."""
        if self.words.kind(at - 1) is not Kind.DASH or {"until", "or_month"} & said.keys():
            return None
        if "day" in said:
            said["or_month"] = value
            return last
        if "weekday" in said:
            return None
        said["until"] = {"month": value}
        return last

    def _supported(self, at: int, last: int, *, rare: bool = False) -> bool:
        """Tell whether a name that is also another word is a month: the word for month before it, a year or an adjective behind it."""
        before = self.words.reading(at - 1)[0] if at else {}
        if "month_word" in before or self.figures.year(last) is not None or self.words.has(last, "date_lead") and self.figures.year(last + 1) is not None:
            return True
        if rare:
            return False
        hijri = self.words.has(at, "hijri_month") and not self.words.has(at, "month_of_fast")
        return bool({"in_period", "part_of_period"} & before.keys()) and not hijri or self.words.adjective(last) is not None

    def _season(self, reading: Mapping[str, Sense], last: int, said: Said) -> int | None:
        if (word := reading.get("season")) is None or {"month", "season", "day"} & said.keys():
            return None
        probe: Said = {}
        after = self.directed(last, probe, past=True)
        if after == last and (word.article or not self._year_near(last)):
            return None
        said.update(probe, season=word.entry.features["value"])
        return after

    def _year_near(self, at: int) -> bool:
        for j in range(at, min(at + 3, len(self.words))):
            if self.figures.year(j) is not None:
                return True
            if not (self.words.has(j, "date_link") or self.words.has(j, "date_lead")):
                return self.words.has(j, "time_unit") and self.words.adjective(j + 1) is not None
        return False

    def _part(self, at: int, reading: Mapping[str, Sense], last: int, state: State) -> int | None:
        if (word := reading.get("part_of_day")) and not self._counted(at, last) and not self._is_back(at, word):
            if not state.said and self._of_today(at, last):
                state.said.update(unit="day", offset=0)
            state.part_of_day = word.entry.features["value"]
            return last + 1 if self.words.has(last, "hours_adjective") else last
        if (word := reading.get("part_of_period")) and "part" not in state.said and not state.said and not word.article:
            state.said["part"] = word.entry.features["value"]
            return last
        if "clock" in reading:
            found = clock(self.words, self.numerals, last)
            if found is None:
                return None
            end, part, state.hour = found
            state.part_of_day = part or state.part_of_day
            return end
        return None

    def _of_today(self, at: int, last: int) -> bool:
        """Tell "منذ الصباح" and "هذا المساء", which are today's where no day is named, from a part of any day."""
        definite = self.words.text.words[at].fold.startswith(self.words.article)
        if not definite or self.words.adjective(last) is not None:
            return False
        following = self.words.reading(last + self.words.has(last, "of_word"))[0]
        return not {"day_word", "weekday", "date_lead"} & following.keys() and (self.words.has(at - 1, "this") or self.words.has(at - 1, "since"))

    def _counted(self, at: int, last: int) -> bool:
        """Tell "30 ليلة" from "“السويداء 24” فجر اليوم"."""
        if {"day_word", "weekday"} & self.words.reading(last)[0].keys():
            return False
        before = self.words.text.words[at - 1] if at else None
        if before is not None and before.kind is Kind.NUMBER:
            return ":" not in before.fold
        return at - 1 in self.numerals and self.numerals[at - 1].kind not in ("time", "year", "date")

    def _is_back(self, at: int, word: Sense) -> bool:
        """Tell whether the word for noon is the back that somebody is hit in: "أسفل الظهر", "رصاصة في الظهر"."""
        if word.entry.features["value"] != "noon":
            return False
        return self.words.has(at - 1, "on_body") or self.words.has(at - 1, "in_period") and self.words.has(at - 2, "on_body")

    def _unit(self, at: int, last: int, reading: Mapping[str, Sense], state: State) -> int | None:
        """Read "الأسبوع الماضي", "هذا الشهر", "العام 2017" as a year's name is left to the link."""
        sense = reading.get("time_unit")
        if sense is None or not sense.article or sense.tag.split(".")[0] != "sg" or "unit" in state.said:
            return None
        unit = sense.entry.features["value"]
        if "month" in state.said and (unit != "year" or "year" in state.said):  # but "12 شباط من العام الفائت"
            return None
        found = self.words.adjective(last)
        this = at > 0 and self.words.has(at - 1, "this")
        if unit == "year" and found is None and not this and (year := self.figures.year(last)) is not None and self.words.bare(last):
            state.said["year"] = year  # "مطلع العام 2023"
            return last + 1
        if unit not in _UNITS or found is None and (not this or unit == "day"):
            return None
        if found is not None and "vague" in found[1].entry.features:  # "في الأسبوع الأخير" is a length of time up to now
            return None
        last = last + 1 if found else last
        year = self.figures.year(last) if unit == "year" and self.words.bare(last) else None
        if year is not None:  # "العام الحالي 2023"
            state.said["year"] = year
            return last + 1
        state.said.update(unit=unit, offset=_DIRECTIONS[found[0]] if found else 0)
        if not {"part", "season", "day", "weekday"} & state.said.keys():
            state.precision = unit
        return last

    def directed(self, at: int, said: Said, *, past: bool = False) -> int:
        """Read "الماضي", "الجاري", "المقبل" behind a weekday, a month or a season."""
        found = self.words.adjective(at)
        if found is None:
            return at
        if found[0] != "past" or past:
            said["direction"] = found[0]
        return at + 1
