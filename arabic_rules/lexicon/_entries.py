"""Entries: the terms of `.lex` files, their classes and features, where each is stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..errors import GrammarSyntaxError, UnknownName
from ..reader import Line
from ..tables import CELL, PART

PARTS_OF_SPEECH = ("noun", "adjective", "verb", "numeral", "word")
"""A numeral takes proclitics and the article, a word no article; neither inflects."""
DETAILS = {"plural", "imperfect", "passive", "masdar", "participle", "form", "gloss", "with", "value", "exact"}
"""The keywords of the lines that stand under an entry."""
_IRREGULAR = ("plural", "imperfect", "passive", "masdar", "participle", "form")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entry:
    """One term: its lemma as written, part of speech, classes, features and where it is stated."""

    lemma: str
    pos: str
    classes: frozenset[str]
    features: Mapping[str, str]
    irregular: tuple[tuple[str, str], ...] = ()
    gloss: str = ""
    exact: bool = False
    where: str = ""

    def stated(self, keyword: str) -> tuple[str, ...]:
        """Return the irregular forms stated under a keyword (`plural`, `imperfect` ...)."""
        return tuple(form for name, form in self.irregular if name == keyword)

    def inheriting(self, twin: Entry) -> Entry:
        """Return this entry with the irregular forms that another entry of its lemma states."""
        return replace(self, irregular=twin.irregular)


def parse_entries(lines: Iterable[Line]) -> Iterator[Entry]:
    """Turn the lines of a `.lex` file into entries.

    Raises:
        UnknownName: a keyword that a lexicon file does not have.
        GrammarSyntaxError: a detail stands before any entry, or a keyword lacks its text.
    """
    classes: frozenset[str] = frozenset()
    section: dict[str, str] = {}
    pending: list[Line] = []
    for line in lines:
        if line.keyword == "class":
            yield from _entry(pending, classes, section)
            classes, section, pending = frozenset(line.rest.split()), {}, []
        elif line.keyword in PARTS_OF_SPEECH:
            if not line.rest:
                raise GrammarSyntaxError("an entry needs its lemma", path=line.path, line=line.number, word=line.keyword)
            yield from _entry(pending, classes, section)
            pending = [line]
        elif line.keyword not in DETAILS:
            raise UnknownName("no such keyword in a lexicon file", path=line.path, line=line.number, word=line.keyword,
                              hint="one of class, " + ", ".join(PARTS_OF_SPEECH) + ", " + ", ".join(sorted(DETAILS)))
        elif pending:
            pending.append(line)
        elif line.keyword == "with":
            section.update([_feature(line)])
        else:
            raise GrammarSyntaxError("a detail must stand under its entry", path=line.path, line=line.number, word=line.keyword,
                                     hint="write the noun, adjective, verb or word line first")
    yield from _entry(pending, classes, section)


def _feature(line: Line) -> tuple[str, str]:
    key, _, value = line.rest.partition(" ")
    if not key:
        raise GrammarSyntaxError("a feature needs a name", path=line.path, line=line.number, word=line.keyword, hint="with NAME VALUE")
    return key, value.strip()


def _entry(pending: list[Line], classes: frozenset[str], section: Mapping[str, str]) -> Iterator[Entry]:
    if not pending:
        return
    head, *details = pending
    features = dict(section)
    for line in details:
        if line.keyword == "with":
            features.update([_feature(line)])
        elif line.keyword == "value":
            features["value"] = line.rest
    yield Entry(
        lemma=head.rest, pos=head.keyword, classes=classes, features=features,
        irregular=tuple((line.keyword, line.rest) for line in details if line.keyword in _IRREGULAR),
        gloss=next((line.rest for line in details if line.keyword == "gloss"), ""),
        exact=any(line.keyword == "exact" for line in details), where=head.where,
    )


def pack_entry(entry: Entry) -> str:
    """Return an entry as a row of text."""
    pairs = (PART.join(f"{key} {value}" for key, value in found) for found in (entry.features.items(), entry.irregular))
    return CELL.join((entry.lemma, entry.pos, " ".join(sorted(entry.classes)), *pairs, entry.gloss, "exact" if entry.exact else "", entry.where))


def unpack_entry(text: str) -> Entry:
    """Return the entry of a row that `pack_entry` made."""
    lemma, pos, classes, features, irregular, gloss, exact, where = text.split(CELL)
    return Entry(lemma=lemma, pos=pos, classes=frozenset(classes.split()), features=dict(_pairs(features)), irregular=tuple(_pairs(irregular)),
                 gloss=gloss, exact=bool(exact), where=where)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(PART) if text else ():
        key, _, value = part.partition(" ")
        yield key, value
