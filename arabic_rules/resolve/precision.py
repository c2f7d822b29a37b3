"""How exact a place is, in the scales of other people's codebooks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecisionCodes:
    """One place on three scales.

    `acled` is geo_precision 1 to 3, None where ACLED does not record it; `ucdp` where_prec 1 to 7; `gtd` specificity 1 to 5, and
    `gtd_vicinity` 1 where it happened near the place, not in it.
    """

    acled: int | None
    ucdp: int
    gtd: int
    gtd_vicinity: int = 0


_CODES = {
    "exact": PrecisionCodes(acled=1, ucdp=1, gtd=1),
    "near": PrecisionCodes(acled=2, ucdp=2, gtd=1, gtd_vicinity=1),
    "district": PrecisionCodes(acled=2, ucdp=3, gtd=3),
    "governorate": PrecisionCodes(acled=3, ucdp=4, gtd=4),
    "region": PrecisionCodes(acled=3, ucdp=5, gtd=4),
    "country": PrecisionCodes(acled=None, ucdp=6, gtd=5),
}
_AT_SEA = PrecisionCodes(acled=3, ucdp=7, gtd=5)


def precision_codes(precision: str | None, kind: str | None = None) -> PrecisionCodes | None:
    """Return the codes of a record's place by its `precision` and `kind`; None where nothing is known.

    >>> precision_codes("near")
    PrecisionCodes(acled=2, ucdp=2, gtd=1, gtd_vicinity=1)
    >>> precision_codes("region", "sea").ucdp
    7
    """
    if precision is None:
        return None
    return _AT_SEA if kind == "sea" else _CODES[precision]
