"""Charts: bars and a timeline, drawn as SVG with the figures beside them as text."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable

from .words import plain, said

LONGEST = 12
"""A chart shows so many bars."""
NARROWEST = 12
"""The timeline has room for at least so many weeks."""
WEEKS = 104
"""The timeline goes back so far from the last incident."""


def bars(title: str, counted: Counter[str], label: Callable[[str], str] = plain) -> str:
    """Return a chart of the most frequent keys."""
    top = counted.most_common(LONGEST)
    most = top[0][1] if top else 1
    items = "".join(
        f'<li>{label(key)}<svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="{100 * number / most:.1f}" height="10"/></svg>'
        f"<b>{number}</b></li>" for key, number in top
    )
    nothing = "" if items else f"<li>{said('none')}</li>"
    return f'<section><h3>{said(title)}</h3><ol class="bars">{items}{nothing}</ol></section>'



def weeks(days: Counter[str]) -> str:
    """Return a timeline of incidents by week; each bar says its week and figure, and a table has them all."""
    by_week = Counter[datetime.date]()
    for day, number in days.items():
        date = datetime.date.fromisoformat(day)
        by_week[date - datetime.timedelta(days=date.weekday())] += number
    if not by_week:
        return ""
    by_week, before = _recent(by_week)
    first, most = min(by_week), max(by_week.values())
    places = {week: (week - first).days // 7 for week in by_week}
    width = max(*places.values(), NARROWEST) + 1
    drawn = "".join(
        f'<rect x="{places[week] + .05:g}" y="{100 - 96 * number / most:.1f}" width=".9" height="{96 * number / most:.1f}">'
        f"<title>{week}: {number}</title></rect>"
        for week, number in sorted(by_week.items())
    )
    table = "".join(f"<tr><td><bdi>{week}</bdi></td><td>{number}</td></tr>" for week, number in sorted(by_week.items()))
    earlier = f" · {said('earlier')} {before}" if before else ""
    return (f'<h2>{said("timeline")}</h2><svg class="weeks" role="img" aria-labelledby="weeks-title" viewBox="0 0 {width} 100" preserveAspectRatio="none">'
            f'<title id="weeks-title">{first} – {max(by_week)}</title>{drawn}</svg><p class="note"><bdi>{first} – {max(by_week)}</bdi>{earlier}</p>'
            f'<details><summary>{said("by_week")}</summary><table>{table}</table></details>')


def _recent(by_week: Counter[datetime.date]) -> tuple[Counter[datetime.date], int]:
    """Return the last WEEKS weeks and how many incidents lie before them: reports look back years, and would crowd the rest."""
    first = max(by_week) - datetime.timedelta(weeks=WEEKS)
    kept = Counter({week: number for week, number in by_week.items() if week > first})
    return kept, sum(by_week.values()) - sum(kept.values())
