"""Bytes to text: strictly, in the encoding that is stated and never in one that is guessed."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from .errors import DecodeError, TooLarge

MAX_BYTES = 100_000_000
"""A larger text file, and a longer line of JSON, is refused."""
_UTF8 = ("utf-8", "utf-8-sig")
_ASCII, _ENOUGH = 0x7F, 8
"""The last byte that is the same in most encodings; so many characters beyond it make UTF-8 certain."""


def decode(data: bytes, encoding: str, path: str, line: int, start: int = 0) -> str:
    """Return data as text; `start` is the byte of its file where it begins, `path` and `line` are named in errors.

    Raises:
        DecodeError: the data is not of this encoding, or is UTF-8 and would be garbled.
    """
    if codecs.lookup(encoding).name == "utf-8" and line <= 1:
        data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        shown = f" (0x{data[at]:02x})" if at < len(data) else ""
        raise DecodeError(
            f"byte {start + at}{shown} is not {encoding}", path=path, line=line,
            hint="it begins as UTF-16 does: --encoding utf-16" if wide else "state the encoding, for example --encoding cp1256",
        ) from None
    if encoding not in _UTF8 and _is_utf8(data):
        at = next(n for n, byte in enumerate(data) if byte > _ASCII)
        raise DecodeError(f"from byte {start + at} on it is utf-8, and would be garbled as {encoding}", path=path, line=line,
                          hint="read it in a run of its own, without --encoding")
    return text


def read_limited(stream: BinaryIO, path: str) -> bytes:
    """Return what is left of a stream.

    Raises:
        TooLarge: it is more than MAX_BYTES.
    """
    return limited(stream.read(MAX_BYTES + 1), path)


def limited(data: bytes, path: str, line: int = 0) -> bytes:
    """Return data of no more than MAX_BYTES.

    Raises:
        TooLarge: there is more.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge(f"over {MAX_BYTES} bytes", path=path, line=line, hint="split it into several documents")
    return data


def refuse_surrogates(text: str, path: str, line: int) -> None:
    """Refuse text that no encoding can write again: JSON can state half a character.

    Raises:
        DecodeError: the text holds one.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        word = f"\\u{ord(text[error.start]):04x}"
        raise DecodeError("half of a surrogate pair stands alone", path=path, line=line, word=word) from None


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes that are to be read otherwise are UTF-8: no other encoding writes Arabic words so by chance."""
    try:
        return sum(character > "\x7f" for character in data.decode()) >= _ENOUGH
    except UnicodeDecodeError:
        return False
