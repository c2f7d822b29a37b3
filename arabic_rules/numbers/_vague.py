"""Words that stand for an unsaid number: عدة، بضع مئات، عشرات الآلاف."""

from __future__ import annotations

from ._compose import Composer
from ._model import NumeralKind, Reading
from ._words import NumberWords

_FEW = (3, 9)


def vague(words: NumberWords, composer: Composer, i: int) -> Reading | None:
    """Read a vague number at token `i`: its least, open upwards; "بضعة عشر" has both ends."""
    found = words.term(i, "num.vague")
    if found is None:
        return None
    sense, last = found
    if sense.preposition and words.tokens[i].bare.endswith("ه"):  # "بعده" is behind him, "بعدة" by several
        return None
    features = sense.entry.features
    low = int(features["value"])
    ten = _ten(words, last) if "few" in features else None
    if ten is not None:
        return Reading(i, last + 1, NumeralKind.CARDINAL, ten + _FEW[0], ten + _FEW[1], None)
    if (scaled := words.term(last, "num.vague")) is not None and not words.joined(last) and "base" in scaled[0].entry.features:
        return Reading(i, scaled[1], NumeralKind.VAGUE, low * int(scaled[0].entry.features["base"]), None, None)
    if (scale := composer.scale(last)) is not None:
        return Reading(i, last + 1, NumeralKind.VAGUE, low * scale, None, None)
    return Reading(i, last, NumeralKind.VAGUE, low, None, None)


def _ten(words: NumberWords, at: int) -> int | None:
    """Return the ten that a few are added to: "بضعة عشر", "بضع وعشرون"."""
    return words.value(at, "num.tens") if words.joined(at) else words.value(at, "num.ten")
