"""Saved mail (.eml): the subject and the plain text, else the text of its web page; the date of its header."""

from __future__ import annotations

import email
import email.policy
import email.utils

from ..errors import BadDocument
from . import html
from .content import Content


def read(data: bytes, path: str, encoding: str) -> Content:
    """Return the subject and the body of a mail; its parts state their own encodings.

    Raises:
        BadDocument: it is no mail, or has no body of text.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not message.keys():
        raise BadDocument("not a mail: it has no header", path=path)
    part = message.get_body(("plain", "html"))
    if part is None:
        raise BadDocument("no text in this mail", path=path)
    try:
        body = part.get_content()
    except (LookupError, KeyError, AssertionError) as error:
        raise BadDocument(f"the text of this mail cannot be read: {error}", path=path) from None
    if part.get_content_subtype() == "html":
        body = html.read(body.encode(), path, "utf-8").text
    subject = str(message.get("subject") or "").strip()
    sent = email.utils.parsedate_to_datetime(message["date"]).date() if message["date"] else None
    return Content(text=f"{subject}\n{body}" if subject else body, date=sent, source=str(message.get("from") or "") or None)
