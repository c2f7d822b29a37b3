"""Spell a number in Arabic words, in gender and case; `parse(spell(n)) == n`."""

from __future__ import annotations

from typing import Literal

Gender = Literal["m", "f"]
Case = Literal["nom", "obl"]
LIMIT = 10**15
_UNITS = {
    "m": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(),
    "f": "صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر".split(),
}
_TENS = "عشر ثلاث أربع خمس ست سبع ثمان تسع".split()
_HUNDREDS = "مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split()
_SCALES = (("تريليون", "تريليونات", 10**12), ("مليار", "مليارات", 10**9), ("مليون", "ملايين", 10**6), ("ألف", "آلاف", 10**3))


def spell(n: int, *, gender: Gender = "m", case: Case = "nom") -> str:
    """Return the words of `n`.

    Args:
        n: 0 up to, not including, 10**15.
        gender: of the counted noun; three to ten take the other gender's ending.
        case: nominative or oblique (accusative and genitive).

    Raises:
        ValueError: `n` is out of range.

    >>> spell(25, gender="f"), spell(2013, case="obl")
    ('خمس وعشرون', 'ألفين وثلاثة عشر')
    """
    if not 0 <= n < LIMIT:
        raise ValueError(f"cannot spell {n}: from 0 to {LIMIT - 1}")
    if n == 0:
        return "صفر"
    parts = []
    for one, many, scale in _SCALES:
        count, n = divmod(n, scale)
        if count:
            parts.append(_scaled(count, one, many, case))
    if n:
        parts.append(_below(n, gender, case))
    return " و".join(parts)


def _scaled(count: int, one: str, many: str, case: Case) -> str:
    if count == 1:
        return one
    if count == 2:
        return one + ("ان" if case == "nom" else "ين")
    if count <= 10:
        return f"{_below(count, 'm', case)} {many}"
    return f"{_below(count, 'm', case)} {one}"


def _below(n: int, gender: Gender, case: Case) -> str:
    hundreds, rest = divmod(n, 100)
    parts = [_oblique(_HUNDREDS[hundreds - 1], case)] if hundreds else []
    if rest:
        parts.append(_tens(rest, gender, case))
    return " و".join(parts)


def _tens(n: int, gender: Gender, case: Case) -> str:
    units = _UNITS[gender]
    if n <= 10:
        return _oblique(units[n], case)
    if n < 20:
        return _teen(n - 10, gender, case)
    tens, unit = divmod(n, 10)
    word = _TENS[tens - 2] + ("ون" if case == "nom" else "ين")
    return f"{_oblique(units[unit], case)} و{word}" if unit else word


def _teen(unit: int, gender: Gender, case: Case) -> str:
    ten = "عشر" if gender == "m" else "عشرة"
    if unit == 1:
        return ("أحد " if gender == "m" else "إحدى ") + ten
    if unit == 2:
        stem = "اثنا" if gender == "m" else "اثنتا"
        return (stem if case == "nom" else stem[:-1] + "ي") + " " + ten
    return f"{_UNITS[gender][unit]} {ten}"


def _oblique(word: str, case: Case) -> str:
    return word[:-2] + "ين" if case == "obl" and word.endswith("ان") else word
