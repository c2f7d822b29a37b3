"""Word files: paragraphs and tables in the order of the page, by python-docx."""

from __future__ import annotations

import io
import zipfile

from ..errors import BadDocument, TooLarge
from .content import Content

MAX_UNPACKED = 300_000_000
"""A file that would unpack to more bytes is refused: a zip bomb."""


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the text of a Word file, a paragraph or a row of a table a line; `encoding` is not asked for, the form states its own.

    Raises:
        MissingExtra: python-docx is not installed.
        TooLarge: it would unpack to over MAX_UNPACKED bytes.
        BadDocument: it is no Word file.
    """
    from . import need

    docx = need("docx", "docx", path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise TooLarge(f"unpacks to over {MAX_UNPACKED} bytes", path=path)
        document = docx.Document(io.BytesIO(data))
    except TooLarge:
        raise
    except Exception as error:  # noqa: BLE001  python-docx raises what its XML reader raises
        raise BadDocument(f"not a Word file: {error}", path=path, hint="open it in Word and save it as .docx") from None
    lines = []
    for block in document.iter_inner_content():
        rows = getattr(block, "rows", None)
        if rows is None:
            lines.append(block.text)
        else:
            lines += ["\t".join(cell.text for cell in row.cells) for row in rows]
    return Content(text="\n".join(lines))
