"""A file that is imported: its text within limits, its country, what counts as an Arabic name."""

from __future__ import annotations

import re
import zipfile
from functools import cached_property
from pathlib import Path

from ..errors import BadDocument, DecodeError, TooLarge

MAX_BYTES = 400_000_000
"""A larger file, unpacked, is refused; the largest national dump of GeoNames has 60 MB."""
_ARABIC = re.compile(r"[\u0621-\u063A\u0641-\u064A\u064B-\u0652\u0670\u0671]")
_FOREIGN = re.compile(r"[\u0679-\u06D3\u06D5]")
"""Letters of Persian, Kurdish, Urdu and Uyghur that Arabic does not have."""
_MARKS = re.compile(r"[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")
_LATIN = re.compile(r"[A-Za-z]")
_LONGEST = 60
_KEYS = re.compile(r"[^a-z0-9]")


class Source:
    """One file; `country` is that of rows that state none: the argument, else the file's own name where that is a code."""

    def __init__(self, path: Path, *, country: str = "") -> None:
        """Take a path; nothing is read yet."""
        self.path = path
        self.country = country.upper() or (path.stem if re.fullmatch(r"[A-Z]{2}", path.stem) else "")

    def text(self) -> str:
        """Return the decoded text of the file, of a .zip the table in it.

        Raises:
            BadDocument: it cannot be opened.
            DecodeError: it is not UTF-8.
            TooLarge: it is over MAX_BYTES.
        """
        return self._text

    @cached_property
    def _text(self) -> str:
        try:
            data = self._unpacked() if self.path.suffix.lower() == ".zip" else self._plain()
        except (OSError, zipfile.BadZipFile) as error:
            raise BadDocument(f"cannot be read: {getattr(error, 'strerror', None) or error}", path=str(self.path)) from None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise DecodeError(f"byte {error.start} (0x{data[error.start]:02x}) is not utf-8", path=str(self.path), hint="save it as UTF-8") from None

    def _plain(self) -> bytes:
        with self.path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        return self._limited(data)

    def _unpacked(self) -> bytes:
        with zipfile.ZipFile(self.path) as archive:
            names = [n for n in archive.namelist() if n.endswith(".txt") and "readme" not in n.lower()]
            if len(names) != 1:
                raise BadDocument("the archive must hold one table", path=str(self.path), word=" ".join(names)[:80])
            with archive.open(names[0]) as file:
                return self._limited(file.read(MAX_BYTES + 1))

    def _limited(self, data: bytes) -> bytes:
        if len(data) > MAX_BYTES:
            raise TooLarge(f"over {MAX_BYTES} bytes", path=str(self.path), hint="split it by country")
        return data


def arabic(text: str) -> str:
    """Return a name without marks and doubled spaces; nothing where it is not written in Arabic letters.

    >>> arabic("  مَنْبِج "), arabic("Manbij"), arabic("منبج (Manbij)")
    ('منبج', '', '')
    """
    plain = " ".join(_MARKS.sub("", text).split())
    fits = _ARABIC.search(plain) and not _FOREIGN.search(plain) and not _LATIN.search(plain) and len(plain) <= _LONGEST
    return plain if fits else ""


def names_of(texts: list[str]) -> tuple[str, tuple[str, ...]]:
    """Return the first Arabic name of a list and the others, without what is not Arabic and what comes twice."""
    names = [name for name in dict.fromkeys(map(arabic, texts)) if name]
    return (names[0], tuple(names[1:])) if names else ("", ())


def key(column: str) -> str:
    """Return the name of a column or property as it is compared.

    >>> key("admin1Name_ar"), key("ADM1_AR"), key("name:ar")
    ('admin1namear', 'adm1ar', 'namear')
    """
    return _KEYS.sub("", column.lower())


def degrees(text: object, limit: float) -> float | None:
    """Return a coordinate, or nothing where it is none or off the globe."""
    try:
        value = float(str(text).strip().replace("\u066b", "."))
    except ValueError:
        return None
    return value if -limit <= value <= limit else None
