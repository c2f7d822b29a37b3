"""PDF files with text, by pypdf.

A PDF says where glyphs are drawn, not in which order they are read. The words are taken as they stand on the page, from left to
right, and pages in which Arabic stands so are turned into reading order; glyphs become letters, lines become paragraphs.
"""

from __future__ import annotations

import io
import logging
import unicodedata
from collections.abc import Iterator

import regex

from ..errors import BadDocument, TooLarge
from .content import Content

MAX_PAGES = 5_000
MAX_CHARACTERS = 20_000_000
"""More is refused: a few packed bytes can draw without end."""
_SHAPED = regex.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
_ARABIC = regex.compile(r"\p{Arabic}")
_LATIN = regex.compile(r"\p{Latin}")
_RUN = regex.compile(r"[\p{Latin}][\p{Latin}\p{Nd}'’.,&/\-]*(?: [\p{Latin}\p{Nd}][\p{Latin}\p{Nd}'’.,&/\-]*)*|\p{Nd}(?:[\p{Nd}.,:/\-٫٬]*\p{Nd})?[%٪]?")
_FIRST_NEVER = regex.compile(r"(?<![\p{L}\p{M}])[ةىﺓﺔﻯﻰ]\p{Arabic}")
_LAST_ONLY = regex.compile(r"\p{Arabic}[ةىﺓﺔﻯﻰ](?![\p{L}\p{M}])")
"""Letters that end words: where they begin them, the page stands as it is drawn."""
_BRACKETS = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_JOINED = regex.compile("(?P<before>[{}]\\p{{Mn}}*) +(?=\\p{{Mn}}*[{}])".format(
    *("".join(chr(n) for n in range(0xFB50, 0xFEFD) if unicodedata.decomposition(chr(n)).startswith(forms)) for forms in
      (("<initial>", "<medial>"), ("<medial>", "<final>")))))
"""A gap that a vowel mark tore into a word: the letter before it is drawn as joined to the next."""
_ENDS = (".", "!", "؟", "?", ":", "؛")
_FULL_LINE = 0.7
"""A line of at least this share of the longest goes on in the next one."""


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the text of a PDF, a paragraph a line; `encoding` is not asked for, the form states its own.

    Raises:
        MissingExtra: pypdf is not installed.
        TooLarge: over MAX_PAGES pages or MAX_CHARACTERS characters.
        BadDocument: it is no PDF, or it is locked.
    """
    from . import need

    pypdf = need("pypdf", "pdf", path)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it cannot read is told as our own error
    pages, size = [], 0
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BadDocument("locked with a password", path=path, hint="save it without a password")
        for number, page in enumerate(reader.pages):
            pages.append(page.extract_text(extraction_mode="layout", layout_mode_strip_rotated=False))
            size += len(pages[-1])
            if number >= MAX_PAGES or size > MAX_CHARACTERS:
                raise TooLarge(f"over {MAX_PAGES} pages or {MAX_CHARACTERS} characters", path=path, hint="split it into several documents")
    except (BadDocument, TooLarge):
        raise
    except Exception as error:  # noqa: BLE001  a damaged file makes pypdf raise whatever it met
        raise BadDocument(f"not a PDF that can be read: {error}", path=path) from None
    return Content(text="\n\n".join(map(page_text, pages)))


def page_text(page: str) -> str:
    """Return a page as it is read, a paragraph a line, from lines as they stand on it."""
    drawn = len(_FIRST_NEVER.findall(page)) >= len(_LAST_ONLY.findall(page))
    lines = [" ".join((logical(line) if drawn else _letters(line)).split()) for line in page.splitlines()]
    return "\n".join(_paragraphs(lines))


def logical(line: str) -> str:
    r"""Return a drawn line in the order in which it is read, with letters instead of glyphs.

    >>> logical("\ufe94\ufee8\ufef3\ufeaa\ufee3 5")
    '5 مدينة'
    """
    if len(_ARABIC.findall(line)) <= len(_LATIN.findall(line)):
        return _letters(line)
    turned = line[::-1].translate(_BRACKETS)
    turned = _RUN.sub(lambda found: found.group()[::-1], turned)  # numbers and Latin words run left to right
    turned = regex.sub(r"(?<![\p{L}\p{M}])(\p{Mn}+)(\p{L})", r"\2\1", turned)  # a mark that was drawn before its letter
    return _letters(turned)


def _letters(line: str) -> str:
    """Replace glyphs by the letters that they show."""
    whole = _JOINED.sub(r"\g<before>", line)
    return _SHAPED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), whole)


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Join lines that go on in the next one: a full line that does not end a sentence."""
    full = _FULL_LINE * max(map(len, lines), default=0)
    held = ""
    for line in lines:
        if held and line:
            held = f"{held} {line}"
        else:
            if held:
                yield held
            held = line
        if held and (len(line) < full or held.endswith(_ENDS)):
            yield held
            held = ""
    if held:
        yield held
