"""The words of the interface in both languages, and how they and text of unknown origin are put into a page."""

from __future__ import annotations

import functools
import html
import importlib.resources

LANGUAGES = ("ar", "en")


@functools.cache
def strings() -> dict[str, dict[str, str]]:
    """Return key -> language -> words."""
    rows = (line.split("\t") for line in asset("strings.tsv").splitlines()[1:] if line)
    return {key: {"ar": arabic, "en": english} for key, arabic, english in rows}


@functools.cache
def asset(name: str) -> str:
    """Return a file of this package."""
    return importlib.resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def said(key: str) -> str:
    """Return the words of a key in both languages; the page shows one of them."""
    words = strings().get(key, {"ar": key, "en": key.replace("_", " ")})
    return "".join(f'<bdi class="{language}" lang="{language}">{html.escape(words[language])}</bdi>' for language in LANGUAGES)


def attributes(key: str, prefix: str = "data-") -> str:
    """Return the words of a key as attributes, for what can hold no elements."""
    words = strings().get(key, {"ar": key, "en": key.replace("_", " ")})
    return " ".join(f'{prefix}{language}="{html.escape(words[language])}"' for language in LANGUAGES)


def plain(text: object) -> str:
    """Return text of unknown origin, escaped and isolated from what stands beside it."""
    return f'<bdi dir="auto">{escaped(str(text))}</bdi>'


def escaped(text: str) -> str:
    r"""Return text for a page; marks that would reorder what is read are shown, as in a terminal.

    >>> escaped("\u202e<b>")
    '⟨U+202E⟩&lt;b&gt;'
    """
    return html.escape(text).translate(_REORDERING)


_REORDERING = {code: f"⟨U+{code:04X}⟩" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
