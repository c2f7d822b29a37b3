"""What files hold besides plain text: web pages, Word and PDF files, mail. One module per form, each `read(data, path, encoding)`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType

from ..errors import BadDocument, MissingExtra
from .content import Content

FORMS: dict[str, str] = {".html": "html", ".htm": "html", ".docx": "docx", ".pdf": "pdf", ".eml": "mail"}
"""Suffix -> the module that reads it."""

Read = Callable[[bytes, str, str], Content]

__all__ = ["FORMS", "Content", "need", "read"]


def read(suffix: str, data: bytes, path: str, encoding: str) -> Content:
    """Return the text of a file, and its date and source where the file states them.

    Args:
        suffix: one of FORMS.
        data: the whole file.
        path: named in errors.
        encoding: of the text, where the form does not state its own.

    Raises:
        MissingExtra: the library for this form is not installed; the message names the extra.
        InputError: the file is damaged, or holds no text.
    """
    module = importlib.import_module(f".{FORMS[suffix]}", __name__)
    content: Content = module.read(data, path, encoding)
    if not content.text.strip():
        raise BadDocument("no text in this file", path=path, hint="a scan has only pictures: it needs character recognition first")
    return content


def need(module: str, extra: str, path: str) -> ModuleType:
    """Import a library of an extra.

    Raises:
        MissingExtra: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        raise MissingExtra(f"needs the library {module}", path=path, hint=f"pip install 'arabic-rules[{extra}]'") from None
