"""Inflection: every form of an entry, by the paradigms of `grammars/lexicon/paradigms.lex`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..errors import GrammarSyntaxError
from ..reader import Line
from ..text import bare, fold
from ._entries import Entry

PARADIGMS = "lexicon/paradigms.lex"
"""The file of the paradigms, below a grammar folder."""
_WEAK_ENDINGS = "يىة"
_PERSON = "person"
"""The class of nouns for people, whose broken plurals are read in the accusative too: "جنودا"."""


@dataclass(slots=True)
class _Paradigm:
    endings: dict[str, list[tuple[str, str, bool]]] = field(default_factory=dict)  # ending -> (tag, suffix, regular only)

    def inflect(self, lemma: str, *, regular: bool) -> Iterator[tuple[str, str]]:
        ending = max((e for e in self.endings if lemma.endswith(e)), key=len)
        stem = lemma[: len(lemma) - len(ending)]
        for tag, suffix, only_regular in self.endings[ending]:
            if regular or not only_regular:
                yield tag, stem + suffix


class Inflection:
    """The paradigms and clitics of `paradigms.lex`."""

    def __init__(self, lines: Iterable[Line]) -> None:
        """Read the paradigm lines.

        Raises:
            GrammarSyntaxError: a `form` stands outside an `ending`, or lacks its tag or suffix.
        """
        self.paradigms: dict[str, _Paradigm] = {}
        self.clitics: dict[str, list[str]] = {}
        current: list[tuple[str, str, bool]] | None = None
        paradigm: _Paradigm | None = None
        for line in lines:
            if line.keyword == "paradigm":
                paradigm = self.paradigms.setdefault(line.rest, _Paradigm())
            elif line.keyword == "ending" and paradigm is not None:
                current = paradigm.endings.setdefault("" if line.rest == "-" else line.rest, [])
            elif line.keyword in ("form", "regular") and current is not None and len(line.rest.split()) == 2:
                tag, suffix = line.rest.split()
                current.append((tag, "" if suffix == "-" else suffix, line.keyword == "regular"))
            elif line.keyword == "clitic" and len(line.rest.split()) == 2:
                kind, letters = line.rest.split()
                self.clitics.setdefault(kind, []).append(letters)
            else:
                raise GrammarSyntaxError("not a paradigm line", path=line.path, line=line.number, word=line.keyword,
                                         hint="paradigm NAME · ending E · form TAG SUFFIX · regular TAG SUFFIX · clitic KIND LETTERS")

    def endings(self, tag: str) -> frozenset[str]:
        """Return how the forms of a tag may end, folded."""
        return frozenset(
            fold(suffix) for paradigm in self.paradigms.values() for forms in paradigm.endings.values() for name, suffix, _ in forms if name == tag
        )

    def forms(self, entry: Entry) -> Iterator[tuple[str, str]]:
        """Yield (tag, form) of an entry's first word; the form is written, not folded."""
        head = entry.lemma.split()[0]
        yield from (("form", form) for form in entry.stated("form"))
        if entry.pos == "verb":
            yield from self._verb(entry, head)
        elif entry.pos in ("word", "numeral"):
            yield ("word" if entry.pos == "word" else "sg"), head
        else:
            yield from self._noun(entry, head)

    def folded_forms(self, entry: Entry) -> dict[tuple[str, str, tuple[str, ...]], str]:
        """Return (tag, first word, further words) of every form of an entry, each once and folded, with the form as it is written."""
        rest = tuple(_fold_words(entry.lemma)[1:])
        found: dict[tuple[str, str, tuple[str, ...]], str] = {}
        for tag, form in self.forms(entry):
            head, *more = _fold_words(form)
            found.setdefault((tag, head, tuple(more) or rest), form)
        return found

    def _noun(self, entry: Entry, head: str) -> Iterator[tuple[str, str]]:
        plurals = entry.stated("plural")
        paradigm = self.paradigms[entry.pos]
        yield from paradigm.inflect(head, regular=not plurals)
        for plural in plurals:
            first, *more = plural.split(maxsplit=1)
            sound = first[:-2] in (head, head.rstrip(_WEAK_ENDINGS))  # مراسلون, محامون; سجون is no sound plural
            for tag, form in self.paradigms["sound" if sound else "broken"].inflect(first, regular=_PERSON in entry.classes):
                yield tag, " ".join((form, *more))

    def _verb(self, entry: Entry, lemma: str) -> Iterator[tuple[str, str]]:
        plain = bare(lemma)
        past = list(self.paradigms["past"].inflect(plain, regular=True))
        yield from (("past." + tag, form) for tag, form in past)
        told = {fold(form) for _, form in past}  # "استهدف" is "he targeted", not "I target"
        passives = [bare(p) for p in entry.stated("passive")]
        persons = self.clitics["person"]
        for passive in passives:
            imperfect = passive[0] in persons and passive[0] == persons[0]
            if not imperfect:
                yield from (("passive." + tag, form) for tag, form in self.paradigms["past"].inflect(passive, regular=True))
        stems = [bare(i)[1:] for i in entry.stated("imperfect")] or [_imperfect_stem(plain)]
        tagged = [("imperfect", s) for s in stems] + [("impassive", p[1:]) for p in passives if p[0] == persons[0]]
        for name, stem in tagged:
            for tag, form in self.paradigms["imperfect"].inflect(stem, regular=True):
                yield from ((f"{name}.{tag}", person + form) for person in persons if fold(person + form) not in told)
        for masdar in entry.stated("masdar") or _masdar(lemma):
            yield from self._derived("masdar", "noun", masdar)
        for participle in entry.stated("participle") or _participles(lemma, stems[0]):
            yield from self._derived("participle", "adjective", participle)

    def _derived(self, name: str, pos: str, lemma: str) -> Iterator[tuple[str, str]]:
        for tag, form in self.paradigms[pos].inflect(lemma, regular=True):
            yield f"{name}.{tag}", form


def _imperfect_stem(past: str) -> str:
    """Derive the imperfect without its person letter: derived stems drop a leading alef."""
    return past[1:] if past[0] in "اأ" and len(past) > 3 else past


def _masdar(past: str) -> tuple[str, ...]:
    """Derive the verbal noun of the derived stems; a bare three-letter verb must state its own."""
    plain = bare(past)
    if "ّ" in past and len(plain) == 3:
        return ("ت" + plain[:2] + "ي" + plain[2],)
    if plain[0] == "أ" and len(plain) == 4:
        return ("إ" + plain[1:3] + "ا" + plain[3],)
    if plain[0] == "ا" and len(plain) >= 5:
        return (plain[:-1] + "ا" + plain[-1],)
    if plain[0] == "ت" and len(plain) >= 4:
        return (plain,)
    if len(plain) == 4 and plain[1] == "ا":
        return ("م" + plain + "ة",)
    return ()


def _participles(past: str, stem: str) -> tuple[str, ...]:
    plain = bare(past)
    if len(plain) > 3 or "ّ" in past:
        return ("م" + stem,)
    if len(plain) == 3 and plain[1] not in "اوي" and plain[2] not in "ىي":
        return (plain[0] + "ا" + plain[1:], "م" + plain[:2] + "و" + plain[2])
    return ()


def _fold_words(text: str) -> list[str]:
    """Fold each white-space separated word."""
    return [fold(word) for word in text.split()]
