"""Countries as ACLED writes them: numeric ISO 3166 code, name, region."""

from __future__ import annotations

COUNTRIES: dict[str, tuple[int, str, str]] = {
    "AE": (784, "United Arab Emirates", "Middle East"), "AF": (4, "Afghanistan", "South Asia"), "BH": (48, "Bahrain", "Middle East"),
    "DJ": (262, "Djibouti", "Eastern Africa"), "DZ": (12, "Algeria", "Northern Africa"), "EG": (818, "Egypt", "Northern Africa"),
    "ER": (232, "Eritrea", "Eastern Africa"), "ET": (231, "Ethiopia", "Eastern Africa"), "IL": (376, "Israel", "Middle East"),
    "IQ": (368, "Iraq", "Middle East"), "IR": (364, "Iran", "Middle East"), "JO": (400, "Jordan", "Middle East"),
    "KM": (174, "Comoros", "Eastern Africa"), "KW": (414, "Kuwait", "Middle East"), "LB": (422, "Lebanon", "Middle East"),
    "LY": (434, "Libya", "Northern Africa"), "MA": (504, "Morocco", "Northern Africa"), "ML": (466, "Mali", "Western Africa"),
    "MR": (478, "Mauritania", "Western Africa"), "NE": (562, "Niger", "Western Africa"), "NG": (566, "Nigeria", "Western Africa"),
    "OM": (512, "Oman", "Middle East"), "PK": (586, "Pakistan", "South Asia"), "PS": (275, "Palestine", "Middle East"),
    "QA": (634, "Qatar", "Middle East"), "SA": (682, "Saudi Arabia", "Middle East"), "SD": (729, "Sudan", "Northern Africa"),
    "SO": (706, "Somalia", "Eastern Africa"), "SS": (728, "South Sudan", "Eastern Africa"), "SY": (760, "Syria", "Middle East"),
    "TD": (148, "Chad", "Middle Africa"), "TN": (788, "Tunisia", "Northern Africa"), "TR": (792, "Turkey", "Middle East"),
    "YE": (887, "Yemen", "Middle East"),
}
"""By the two letters of ISO 3166."""
