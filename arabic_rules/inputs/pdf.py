"""PDF files with text, by pypdf. Pages that store letters as shapes in visual order are put back into logical order."""

from __future__ import annotations

import io
import unicodedata

import regex

from ..errors import BadDocument
from .content import Content

_SHAPED = regex.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
_ARABIC = regex.compile(r"\p{Arabic}")
_LATIN_RUN = regex.compile(r"[0-9٠-٩A-Za-z][0-9٠-٩A-Za-z.,:/%\-]*")
_BRACKETS = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_MOSTLY = 0.5
"""Where so many Arabic letters of a line are shapes, its letters were stored as they are drawn: from left to right."""


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the text of a PDF, pages parted by an empty line; `encoding` is not asked for, the form states its own.

    Raises:
        MissingExtra: pypdf is not installed.
        BadDocument: it is no PDF, or it is locked.
    """
    from . import need

    pypdf = need("pypdf", "pdf", path)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BadDocument("locked with a password", path=path, hint="save it without a password")
        pages = [page.extract_text() for page in reader.pages]
    except BadDocument:
        raise
    except Exception as error:  # noqa: BLE001  a damaged file makes pypdf raise whatever it met
        raise BadDocument(f"not a PDF that can be read: {error}", path=path) from None
    return Content(text="\n\n".join("\n".join(map(logical, page.splitlines())) for page in pages))


def logical(line: str) -> str:
    r"""Return a line with letters instead of shapes, in the order in which it is read.

    >>> logical("\ufe94\ufee8\ufef3\ufeaa\ufee3 5")
    '5 مدينة'
    """
    letters = _ARABIC.findall(line)
    if not letters or len(_SHAPED.findall(line)) < _MOSTLY * len(letters):
        return line
    turned = line[::-1].translate(_BRACKETS)
    turned = _LATIN_RUN.sub(lambda found: found.group()[::-1], turned)  # numbers and Latin words run left to right
    return _SHAPED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), turned)
