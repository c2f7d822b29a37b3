"""Saved mail (.eml): the subject and the plain text, else the text of its web page; the date of its header."""

from __future__ import annotations

import datetime
import email
import email.policy
import email.utils
from email.message import MIMEPart

from ..errors import BadDocument, DecodeError
from . import html
from .content import Content


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the subject and the body of a mail; its parts state their own encodings, `encoding` is that of parts that do not.

    Raises:
        DecodeError: a part is not in the encoding that it states.
        BadDocument: it is no mail, or has no body of text.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        part = message.get_body(("plain", "html"))
        subject = " ".join(str(message.get("subject") or "").split())
        sender = str(message.get("from") or "")
    except Exception as error:  # noqa: BLE001  malformed headers make the library raise whatever it met
        raise BadDocument(f"not a mail that can be read: {error}", path=path) from None
    if not message.keys():
        raise BadDocument("not a mail: it has no header", path=path)
    if part is None:
        raise BadDocument("no text in this mail", path=path)
    body = _body(part, path, encoding)
    return Content(text=f"{subject}\n{body}" if subject else body, date=_date(message), source=sender or None)


def _body(part: MIMEPart, path: str, encoding: str) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    name = part.get_content_charset() or ""
    if part.get_content_subtype() == "html":
        return html.main(_decode(data, path, name) if name else html.decode(data, path, encoding), path).text
    return _decode(data, path, name or encoding).replace("\r\n", "\n")


def _decode(data: bytes, path: str, name: str) -> str:
    try:
        return data.decode("utf-8" if name in ("us-ascii", "ascii") else name)
    except LookupError:
        raise DecodeError("the mail states an encoding that nobody knows", path=path, word=name) from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"byte {error.start} (0x{data[error.start]:02x}) of the text is not {name}", path=path, hint="save the text as .txt") from None


def _date(message: MIMEPart) -> datetime.date | None:
    """Return the day that the sender's own clock showed; a header that states none is none."""
    try:
        return email.utils.parsedate_to_datetime(str(message["date"])).date() if message["date"] else None
    except (ValueError, TypeError, IndexError):
        return None
