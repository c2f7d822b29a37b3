"""Periods of the past that a sentence sums up: "خلال الأشهر والسنوات الماضية", "في الأسابيع الأخيرة"."""

from __future__ import annotations

from collections.abc import Iterator

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..numbers import Numeral

REACH = 4
"""How many tokens before a unit its preposition may stand, and behind it the adjective that puts it into the past."""
OPENING = 5
"""A time within so many tokens of its sentence's beginning is that of all it tells."""
LONG = frozenset({"week", "month", "year"})
DAYS = frozenset({"day"})
HOURS = frozenset({"hour"})
DAY_OF_HOURS = 24
"""So many hours that are past are a period: "خلال الساعات الـ24 الماضية"."""


def is_total(chart: Chart, at: int, first: int, last: int, *, many: bool) -> bool:
    """Tell whether a trigger at token `at` is told of a whole period of its sentence; one in another clause behind it is not its own.

    Where `many` people are counted, "since years" is such a period; of one who was taken it says when.
    """
    periods = (i for i in _totals(chart, first, last, many=many) if not is_measure(chart, i))
    return any(i < first + OPENING or chart.has(i, "several_cases") or _is_own(chart, at, i) for i in periods)


def is_measure(chart: Chart, i: int) -> bool:
    """Tell whether a period at token `i` only says of what something is the greatest: "أعنف هجوم منذ مطلع العام"."""
    return chart.any_has(range(max(0, i - REACH), i), "greatest")


def _totals(chart: Chart, first: int, last: int, *, many: bool) -> Iterator[int]:
    """Yield the tokens where periods stand: cues as "منذ بداية", lengths of time, "خلال شهر آذار", "منذ الجمعة"."""
    yield from chart.tokens(range(first, last), "status_cumulative")
    yield from (i for i in chart.tokens(range(first, last), "since_then") if i < first + OPENING or chart.bits(i) & CONJUNCTION)
    yield from _periods(chart, first, last, LONG | DAYS)
    yield from (i for i in _periods(chart, first, last, HOURS) if _is_day(chart, i))
    lasting = many or goes_on(chart, range(first, first + OPENING), "expose", "lasts")
    for mention in chart.inside(first, last):
        length = mention.kind == "duration" and not is_ago(chart, mention) and not chart.has(mention.last, "part_of_day")
        if length or mention.kind == "date" and (_is_whole(chart, mention) or lasting and is_long(chart, mention)):
            yield mention.first if length else mention.first - 1


def is_ago(chart: Chart, length: Mention) -> bool:
    """Tell whether a length of time says how long ago something was, also where it is a term of several words: "قبل أشهر"."""
    return "ago" in chart.lexicon.classes(chart.text.words[length.first])


def goes_on(chart: Chart, opening: range, *names: str) -> bool:
    """Tell whether a sentence opens with an imperfect of some classes, of what goes on: "وتتعرض الناحية لهجوم منذ عامين"."""
    verbs = chart.tokens(opening, *names)
    return any(sense.tag.startswith("imperfect") for i in verbs for sense in chart.senses(i))


def is_long(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date says since how many weeks, months or years something goes on: "منذ أكثر من عامين"."""
    return mention.value.relative.get("unit") in LONG and any(chart.has(i, "since") for i in (mention.first, mention.first - 1))


def _is_whole(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date is told as a period: "خلال" before a month or a year, "منذ" before a weekday or a year."""
    said, before = mention.value.relative, mention.first - 1
    if chart.has(before, "during"):
        return bool(said.keys() & {"month", "year"}) and "day" not in said
    return chart.has(before, "since") and (bool(said.keys() & {"weekday", "month"}) or mention.value.precision == "year") and "offset" not in said


def _is_own(chart: Chart, at: int, period: int) -> bool:
    """Tell whether a period is in the reach of a trigger: no day of its own, no relative clause, no other speaker or running total between."""
    between = range(at + 1, period) if at < period else range(period + REACH, at)
    if any(chart.any_has(between, name) for name in ("running", "relative", "report_verb", "series")) or chart.inside(between.start, between.stop, "date"):
        return False
    return period < at or not any(sense.conjunction for sense in chart.senses(period)[:1])


def sums_up(chart: Chart, first: int, last: int, units: frozenset[str]) -> bool:
    """Tell whether some tokens name a past period of several such units."""
    return any(True for _ in _periods(chart, first, last, units))


def _is_day(chart: Chart, hours: int) -> bool:
    """Tell whether hours are counted, and a day or more: "الساعات الـ48 الماضية", not "الساعات الماضية"."""
    numbers = (m.value for m in chart.inside(hours + 1, hours + REACH, "number") if isinstance(m.value, Numeral))
    return any((number.min or 0) >= DAY_OF_HOURS for number in numbers)


def _periods(chart: Chart, first: int, last: int, units: frozenset[str]) -> Iterator[int]:
    for i, sense in chart.entries(first, last, "time_unit"):
        if sense.tag.split(".")[0] == "sg" or not sense.article or sense.entry.features["value"] not in units:
            continue
        behind, before = range(i + 1, min(i + 1 + REACH, last)), range(max(first, i - REACH), i)
        if chart.any_has(behind, "past_adjective") and (chart.any_has(before, "during") or chart.any_has(before, "in_period")):
            yield i
