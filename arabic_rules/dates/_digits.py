"""Dates in digits: 7/3/2022, 2022-03-07, 07.03.22, 7/3."""

from __future__ import annotations

from ._model import Said

YEARS = range(1900, 2100)
HIJRI_YEARS = range(1300, 1500)
_CENTURY = 2000
_LAST_DAY, _LAST_MONTH = 31, 12


def numeric(fold: str) -> Said | None:
    """Read a day, month and year in digits: day first unless the year is; a month behind the day where the day cannot be one.

    >>> numeric("7/3/2022"), numeric("2022-03-07"), numeric("1.2.3.4")
    ({'day': 7, 'month': 3, 'year': 2022}, {'day': 7, 'month': 3, 'year': 2022}, None)
    """
    parts = _parts(fold, 3)
    if parts is None:
        return None
    a, b, c = parts
    year, month, day = (a, b, c) if a > _LAST_DAY else (c if c > 99 else _CENTURY + c, b, a)
    if month > _LAST_MONTH and day <= _LAST_MONTH:
        month, day = day, month
    if not (1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY):
        return None
    if year in HIJRI_YEARS:
        return {"hijri_day": day, "hijri_month": month, "hijri_year": year}
    return {"day": day, "month": month, "year": year} if year in YEARS else None


def day_month(fold: str) -> Said | None:
    """Read a day and a month in digits: 7/3; it takes a cue before it, for it may be a fraction or a score."""
    parts = _parts(fold, 2) if "/" in fold or "-" in fold else None
    if parts is None or not (1 <= parts[0] <= _LAST_DAY and 1 <= parts[1] <= _LAST_MONTH):
        return None
    return {"day": parts[0], "month": parts[1]}


def _parts(fold: str, count: int) -> list[int] | None:
    for mark in "/-.":
        parts = fold.split(mark)
        if len(parts) == count and all(p.isdecimal() and len(p) <= 4 for p in parts):
            return [int(p) for p in parts]
    return None
