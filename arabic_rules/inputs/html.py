"""Web pages: the main text without menus and advertisements, by trafilatura."""

from __future__ import annotations

import codecs
import datetime

import regex

from ..errors import BadDocument, DecodeError
from .content import Content

_DECLARED = regex.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]+)", regex.IGNORECASE)
_HEAD = 4096
"""A page states its encoding in its first bytes."""


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the main text of a page, a paragraph a line; its encoding is what the page declares, else `encoding`.

    Raises:
        MissingExtra: trafilatura is not installed.
        DecodeError: bytes are not in that encoding.
        BadDocument: the page has no main text.
    """
    from . import need

    trafilatura = need("trafilatura", "html", path)
    page = _decode(data, path, encoding)
    found = trafilatura.bare_extraction(page, include_comments=False, include_tables=True, favor_recall=True, with_metadata=True)
    if found is None or not (found.text or "").strip():
        raise BadDocument("no main text in this page", path=path, hint="save the article itself, or give its text as .txt")
    title = (found.title or "").strip()
    text = found.text if not title or found.text.lstrip().startswith(title) else f"{title}\n{found.text}"
    return Content(text=text, date=_day(found.date), source=found.sitename or None)


def _decode(data: bytes, path: str, encoding: str) -> str:
    declared = _DECLARED.search(data[:_HEAD])
    name = "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else declared.group(1).decode("ascii") if declared else encoding
    try:
        return data.decode(name)
    except LookupError:
        raise DecodeError("the page declares an encoding that nobody knows", path=path, word=name) from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"byte {error.start} (0x{data[error.start]:02x}) is not {name}", path=path,
                          hint="state the encoding, for example --encoding cp1256") from None


def _day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
