"""Phase `asides`: what parts nothing. A time between commas is read as if they were not there ("قصفت، اليوم الأحد، القوات القرية"); so are helpers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..alphabet import CONJUNCTION
from ..chart import Chart
from ..grammar import TRIGGER
from ..lexicon import VERBAL
from .helpers import is_comma, scan_helpers


def scan_asides(chart: Chart) -> None:
    """Let the commas around a time, or around several told in a row, be part of its mention in the patterns' string.

    A time that begins with "و" opens a clause of its own. The mention itself keeps its span.
    """
    scan_helpers(chart)
    end = 0
    for mention in chart.inside(0, len(chart.text), "date"):
        if mention.first < end:
            continue
        end = _end_of_run(chart, mention.last)
        if not is_comma(chart, end) or chart.bits(mention.first) & CONJUNCTION:
            continue
        if is_comma(chart, mention.first - 1):
            chart.absorb(mention, mention.first - 1, end + 1)
        elif _is_verb(chart, mention.first - 1):  # "اعتقلت صباح اليوم، قوات الاحتلال شابين"
            chart.absorb(mention, mention.first, end + 1)


def _end_of_run(chart: Chart, last: int) -> int:
    """Return the token behind the last of several times in a row: "اليوم، الخميس"."""
    while True:
        behind = chart.mentions.get(last + is_comma(chart, last))
        if behind is None or behind.kind != "date" or chart.bits(behind.first) & CONJUNCTION:
            return last
        last = behind.last


def _is_verb(chart: Chart, i: int) -> bool:
    return any(TRIGGER in sense.entry.classes and sense.tag.startswith(VERBAL) for sense in chart.senses(i)) if i >= 0 else False


SCANNERS: Mapping[str, Callable[[Chart], None]] = {"asides": scan_asides}
