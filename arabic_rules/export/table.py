"""A table for a terminal: one row a record, Arabic in the last columns and isolated from what stands beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from ..model import Actor, Count, Date, Direction, Incident, Place, figure
from .terminal import arranger, clean

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.measure import Measurement

_WIDTH_OF_A_FILE = 120
_SIDES = (
    ("by", "initiators"), ("with", "partners"), ("against", "targets"), ("claimed by", "claimed_by"), ("foiled by", "foiled_by"),
)


def write(incidents: Iterable[Incident], out: TextIO, *, bidi: str = "isolate") -> None:
    """Write a table of the main slots; the whole record is in the other formats.

    On a terminal it is as wide as the terminal and Arabic is arranged as `bidi` says (`terminal.BIDI`), colours as NO_COLOR says;
    elsewhere 120 columns of plain text.
    """
    from rich.console import Console
    from rich.table import Table

    live = out.isatty()
    arrange = arranger(bidi, live=live)
    width = shutil.get_terminal_size().columns if live else _WIDTH_OF_A_FILE
    console = Console(file=out, width=width, highlight=False, markup=False, emoji=False)
    table = Table(show_lines=True, expand=False)
    for title, style in (("report", ""), ("what", "bold"), ("when", ""), ("how many", "red"), ("where", ""), ("who", "")):
        table.add_column(title, overflow="fold", style=style)
    for incident in incidents:
        table.add_row(*(_Cell(lines, arrange) for lines in _cells(incident)))
    if table.row_count:
        console.print(table)
    console.print(f"incidents: {table.row_count}")


class _Cell:
    """Lines of a cell, each broken to the column's width and arranged by itself, as a terminal reorders line by line."""

    def __init__(self, lines: Sequence[str], arrange: Callable[[str], str]) -> None:
        self._lines, self._arrange = [clean(line) for line in lines], arrange

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        from rich.text import Text

        for line in self._lines:
            for part in Text(line).wrap(console, options.max_width):
                yield Text(self._arrange(part.plain.rstrip()), no_wrap=True)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        from rich.measure import Measurement
        from rich.text import Text

        sizes = [Measurement.get(console, options, Text(line)) for line in self._lines] or [Measurement(1, 1)]
        return Measurement(max(s.minimum for s in sizes), max(s.maximum for s in sizes))


def _cells(incident: Incident) -> Iterator[list[str]]:
    yield [incident.doc_id]
    yield [*incident.types, *([f"({incident.status})"] if incident.status != "asserted" else [])]
    yield _when(incident.date)
    yield [line for name, count in (incident.counts or {}).items() for line in _count(name, count)]
    yield [*(line for place in incident.places for line in _place(place)), *_direction(incident.direction)]
    yield list(_who(incident))


def _when(date: Date | None) -> list[str]:
    if date is None:
        return []
    days = [date.start if date.end in (None, date.start) else f"{date.start} … {date.end}"] if date.start else [date.text]
    return [*days, *([date.time_of_day] if date.time_of_day else [])]


def _count(name: str, count: Count) -> Iterator[str]:
    yield f"{name} {figure(count)}"
    for group, part in (count.of_whom or {}).items():
        yield f"  {group} {figure(part)}"


def _place(place: Place) -> Iterator[str]:
    yield "، ".join([place.name, *(place.within or ())])
    if place.lat is not None and place.lon is not None:
        yield f"{place.lat:.3f}, {place.lon:.3f}"


def _direction(direction: Direction | None) -> Iterator[str]:
    if direction is not None:
        distance = f"{direction.distance_km:g} km " if direction.distance_km is not None else ""
        yield f"{distance}{direction.bearing} {'of' if direction.relation == 'outside' else 'part of'} {direction.of}"


def _who(incident: Incident) -> Iterator[str]:
    for label, slot in _SIDES:
        actors: tuple[Actor, ...] = getattr(incident, slot)
        if actors:
            yield f"{label} {'، '.join(actor.name for actor in actors)}"
    for person in incident.people:
        yield f"{person.role or 'person'} {person.name}"
