"""Web pages: the main text without menus and advertisements, by jusText (which imports nothing that opens a connection)."""

from __future__ import annotations

import codecs
import datetime
from typing import Any

import regex

from ..errors import BadDocument, DecodeError
from .content import Content

_DECLARED = regex.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]+)", regex.IGNORECASE)
_XML = regex.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_HEAD = 4096
"""A page states its encoding in its first bytes."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DATES = (
    "//meta[@property='article:published_time']/@content", "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime", "//meta[@name='date' or @name='pubdate' or @name='DC.date.issued']/@content",
    "//article//time/@datetime",
)
_JSON_DATE = regex.compile(r'"datePublished"\s*:\s*"([^"]{10,40})"')
_THRESHOLDS = {"length_low": 40, "length_high": 80, "stopwords_low": 0.08, "stopwords_high": 0.15, "max_link_density": 0.3}
"""Arabic writes prepositions and pronouns onto their words, so that a text has fewer stop words than an English one."""


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the main text of a page, a paragraph a line; its encoding is what the page declares, else `encoding`.

    The date is what the page states as that of its publication, never guessed from its text.

    Raises:
        MissingExtra: jusText is not installed.
        DecodeError: bytes are not in that encoding.
        BadDocument: the page has no main text.
    """
    return main(decode(data, path, encoding), path)


def main(text: str, path: str) -> Content:
    """Return the main text of a page that is decoded already.

    Raises:
        MissingExtra: jusText is not installed.
        BadDocument: the page has no main text.
    """
    from . import need

    justext, html = need("justext", "html", path), need("lxml.html", "html", path)
    page = _XML.sub("", text)
    try:
        tree = html.fromstring(page)
        paragraphs = justext.justext(page, justext.get_stoplist("Arabic"), **_THRESHOLDS)
    except Exception as error:  # noqa: BLE001  lxml raises its own errors and ValueError
        raise BadDocument(f"not a page that can be read: {error}", path=path) from None
    lines = [" ".join(paragraph.text.split()) for paragraph in paragraphs if not paragraph.is_boilerplate]
    if not lines:
        raise BadDocument("no main text in this page", path=path, hint="save the article itself, or give its text as .txt")
    title = _first(tree, "//meta[@property='og:title']/@content") or _first(tree, "string(//h1)")
    head = [title] if title and not any(title in line for line in lines[:3]) else []
    return Content(text="\n".join(head + lines), date=_date(tree, page), source=_first(tree, "//meta[@property='og:site_name']/@content") or None)


def decode(data: bytes, path: str, encoding: str) -> str:
    """Return a page as text: by its byte order mark, by what it declares, else by `encoding`.

    Raises:
        DecodeError: bytes are not in that encoding, or nobody knows it.
    """
    declared = _DECLARED.search(data[:_HEAD])
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    name = marked or (declared.group(1).decode("ascii") if declared else encoding)
    try:
        return data.decode(name)
    except LookupError:
        raise DecodeError("the page declares an encoding that nobody knows", path=path, word=name) from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"byte {error.start} (0x{data[error.start]:02x}) is not {name}", path=path,
                          hint="state the encoding, for example --encoding cp1256") from None


def _first(tree: Any, query: str) -> str:
    found = tree.xpath(query)
    return " ".join(str(found if isinstance(found, str) else found[0] if found else "").split())


def _date(tree: Any, page: str) -> datetime.date | None:
    stated = [_first(tree, query) for query in _DATES]
    found = _JSON_DATE.search(page)
    for text in (*stated, found.group(1) if found else ""):
        try:
            return datetime.date.fromisoformat(text[:10])
        except ValueError:
            continue
    return None
