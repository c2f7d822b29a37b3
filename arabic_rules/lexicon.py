"""Terms, their generated forms, and what a word of a text can be.

A lexicon is built from `.lex` files. Inflection is generated from the paradigms in `grammars/lexicon/paradigms.lex`;
clitics are split by asking the lexicon: وزير is a term, so it is not و + زير.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .errors import GrammarSyntaxError, UnknownName
from .grammar_files import read_all, shipped
from .reader import Line, lines_of
from .tables import CELL, PART, ROW, Packed, PackedRows, Tables, pack_table, unpack_table
from .text import Kind, Text, Word, WordMemo, bare, fold

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

T = TypeVar("T")
PARTS_OF_SPEECH = ("noun", "adjective", "verb", "numeral", "word")
"""A numeral takes proclitics and the article, a word no article; neither inflects."""
DETAILS = {"plural", "imperfect", "passive", "masdar", "participle", "form", "gloss", "with", "value", "exact"}
_WEAK_ENDINGS = "يىة"
_PERSON = "person"
"""The class of nouns for people, whose broken plurals are read in the accusative too: "جنودا"."""
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


class Sense(NamedTuple):
    """One reading of a word: the entry, the tag of its form, and its clitics."""

    entry: Entry
    tag: str
    conjunction: str = ""
    preposition: str = ""
    article: bool = False
    pronoun: str = ""

    @property
    def cost(self) -> int:
        """Return how much is split off: the reading with the least wins; a pronoun is rarer than an article."""
        return bool(self.conjunction) + bool(self.preposition) + self.article + 2 * bool(self.pronoun)


class Reading(NamedTuple):
    """What a word can be: its readings, all their classes, and these without those of participles: a participle is not its verb."""

    senses: tuple[Sense, ...]
    named: frozenset[str]
    classes: frozenset[str]

    @classmethod
    def of(cls, senses: tuple[Sense, ...]) -> Reading:
        """Gather the classes of some readings."""
        named = frozenset(name for sense in senses for name in sense.entry.classes)
        participles = any(sense.tag.startswith(PARTICIPLE) for sense in senses)
        return cls(senses, named, class_set(senses) if participles else named)

    @classmethod
    def mark(cls, kind: Kind) -> Reading:
        """Let a punctuation mark answer to the name of its kind, as it does in patterns: COMMA."""
        named = frozenset({kind.name})
        return cls((), named, named)


class _Lead(NamedTuple):
    """What stands before a stem: its letters, the clitics they are, and the same with each pronoun behind the stem."""

    letters: str
    clitics: Sense
    with_pronoun: Mapping[str, tuple[tuple[str, Sense], ...]]  # by the last letter


class Term(NamedTuple):
    """A multi-word entry after its first word: the folded words that must follow, and the reading."""

    rest: tuple[str, ...]
    entry: Entry
    tag: str


TermReading = tuple[Term, Sense]


class Beginnings(NamedTuple):
    """The multi-word entries that a word can begin, the longest first.

    `known` holds them all, `behind` those that go on with a word, `split` how the second word of those said with words inside may
    be written, `classes` the classes of all.
    """

    known: tuple[TermReading, ...]
    behind: Mapping[str, Sequence[TermReading]]
    split: frozenset[str]
    classes: frozenset[str]


_NO_BEGINNINGS = Beginnings((), {}, frozenset(), frozenset())


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


class Lexicon:
    """Look up words: `senses` gives every reading with the fewest clitics, `terms` the multi-word entries."""

    def __init__(self, entries: Iterable[Entry], inflection: Inflection) -> None:
        """Generate every form of every entry."""
        made = list(entries)
        forms: dict[str, str | list[Sense]] = {}
        exact: dict[str, str | list[Sense]] = {}
        terms: dict[str, str | list[Term]] = {}
        for entry in made:
            for (tag, head, tail), form in _folded_forms(entry, inflection).items():
                if tail:
                    _listed(terms, head).append(Term(tail, entry, tag))
                elif entry.exact:
                    _listed(exact, bare(form)).append(Sense(entry, tag))
                else:
                    _listed(forms, head).append(Sense(entry, tag))
        self._set_up(made, inflection)
        self.forms = Packed(forms, self._unpack_senses)
        self._exact = Packed(exact, self._unpack_senses)
        self._terms = Packed(terms, self._unpack_terms)

    @functools.cached_property
    def _exact_folds(self) -> frozenset[str]:
        """How the words that are matched as they are written are folded."""
        return frozenset(fold(key).lower() for key in self._exact.raw)

    def _set_up(self, entries: Sequence[Entry], inflection: Inflection) -> None:
        self.entries, self.inflection = entries, inflection
        self.readings = WordMemo(self._reading)
        """What each word can be."""
        self.beginnings = WordMemo(self._read_beginnings)
        """The multi-word entries that may begin at each word."""
        self.opens = WordMemo(lambda word: self.readings[word].named | self.beginnings[word].classes)
        """The classes of what may begin at each word."""
        self._caches: dict[str, dict[str, Any]] = {}
        self._memos: dict[str, WordMemo[Any]] = {}
        self._sense_sets: dict[frozenset[str], frozenset[frozenset[str]]] = {}
        self._of_class: dict[str, list[int]] | None = None
        clitics = inflection.clitics
        self._conjunctions = ("", *clitics["conjunction"])
        self._prepositions = ("", *clitics["preposition"])
        self._article = clitics["article"][0]
        self.future = clitics["future"][0]
        self._pronouns = tuple(clitics["pronoun"])
        self.singular_pronouns = frozenset(clitics["singular"])
        self._tanwin = clitics["tanwin"][0]
        self._values = WordMemo(self._values_of)
        self._entries_of: dict[frozenset[str], frozenset[str]] = {}
        leads = tuple(self._make_leads())
        self._bare = tuple(lead for lead in leads if not lead.letters)
        self._leads = {first: tuple(lead for lead in leads if lead.letters[:1] in ("", first)) for first in {lead.letters[:1] for lead in leads}}

    def packed(self, used: frozenset[str]) -> dict[str, str]:
        """Return the lexicon as sections of text, with the sets of `used` names that its words can have."""
        number = {entry: str(n) for n, entry in enumerate(self.entries)}
        classes: dict[str, list[str]] = {}
        for entry, n in number.items():
            for name in sorted(entry.classes):
                classes.setdefault(name, []).append(n)

        def senses(found: list[Sense]) -> str:
            return PART.join(f"{number[sense.entry]} {sense.tag}" for sense in found)

        return {
            "entries": ROW.join(map(_pack_entry, self.entries)), "forms": pack_table(self.forms, senses), "exact": pack_table(self._exact, senses),
            "terms": pack_table(self._terms, lambda found: PART.join(f"{number[t.entry]} {t.tag} {' '.join(t.rest)}" for t in found)),
            "classes": pack_table(classes, " ".join), "used": ROW.join(sorted(used)),
            "sets": ROW.join(PART.join(sorted(names)) for names in sorted(self.sense_sets(used), key=sorted)),
        }

    @classmethod
    def unpacked(cls, sections: Mapping[str, str], inflection: Inflection) -> Lexicon:
        """Return the lexicon of sections that `packed` made; an entry is read when something asks for it."""
        self = cls.__new__(cls)
        self._set_up(PackedRows(sections["entries"].split(ROW), _unpack_entry), inflection)
        self.forms = Packed({**unpack_table(sections["forms"])}, self._unpack_senses)
        self._exact = Packed({**unpack_table(sections["exact"])}, self._unpack_senses)
        self._terms = Packed({**unpack_table(sections["terms"])}, self._unpack_terms)
        self._of_class = {name: [int(n) for n in numbers.split()] for name, numbers in unpack_table(sections["classes"]).items()}
        sets = (frozenset(text.split(PART)) - {""} for text in sections["sets"].split(ROW))
        self._sense_sets[frozenset(sections["used"].split(ROW))] = frozenset(sets)
        return self

    def _unpack_senses(self, text: str) -> list[Sense]:
        pairs = (part.split(" ") for part in text.split(PART))
        return [Sense(self.entries[int(n)], tag) for n, tag in pairs]

    def _unpack_terms(self, text: str) -> list[Term]:
        rows = (part.split(" ") for part in text.split(PART))
        return [Term(tuple(rest), self.entries[int(n)], tag) for n, tag, *rest in rows]

    def heads(self, names: Iterable[str]) -> frozenset[str]:
        """Return every form of the first words of the entries of some classes, folded."""
        entries = dict.fromkeys(entry for name in names for entry in self.of_class(name))
        return frozenset(head for entry in entries for _, head, _ in _folded_forms(entry, self.inflection))

    def of_class(self, name: str) -> list[Entry]:
        """Return the entries of a class, in the order of the files."""
        return [self.entries[n] for n in self._numbers_of_class(name)]

    def class_names(self, prefix: str) -> frozenset[str]:
        """Return the names of classes that begin so."""
        known: frozenset[str] | None = self.cache("class names").get(prefix)
        if known is None:
            self._numbers_of_class(prefix)  # makes the table where the lexicon was not unpacked
            known = self.cache("class names")[prefix] = frozenset(name for name in self._of_class or () if name.startswith(prefix))
        return known

    def _numbers_of_class(self, name: str) -> Sequence[int]:
        if self._of_class is None:
            found: dict[str, list[int]] = {}
            for n, entry in enumerate(self.entries):
                for other in entry.classes:
                    found.setdefault(other, []).append(n)
            self._of_class = found
        return self._of_class.get(name, ())

    def senses(self, word: Word) -> tuple[Sense, ...]:
        """Return the readings of a word; none where the lexicon does not know it."""
        return self.readings[word].senses

    def _reading(self, word: Word) -> Reading:
        return Reading.of(tuple(self._read(word))) if word.kind <= Kind.LATIN else Reading.mark(word.kind)

    def term_starts(self, word: Word) -> tuple[TermReading, ...]:
        """Return the multi-word entries that may begin at a word, longest first, each with the clitics read."""
        return self.beginnings[word].known

    def _read_beginnings(self, word: Word) -> Beginnings:
        found = [
            (term, clitics._replace(entry=term.entry, tag=term.tag))
            for stem, clitics in self.splits(word.fold)
            if stem in self._terms.raw and word.bare.endswith(clitics.pronoun)  # قبضة is not قبضه, he took him
            for term in self._terms[stem] if self._fits(Sense(term.entry, term.tag), clitics) and not (clitics.pronoun and term.entry.pos == "word")
        ]  # "القرى القريبة منه بين": no pronoun stands inside the set term "من بين"
        if not found:
            return _NO_BEGINNINGS
        known = tuple(sorted(found, key=lambda pair: (-len(pair[0].rest), pair[1].cost)))
        behind: dict[str, list[TermReading]] = {}
        for pair in known:
            for further in self._spelt(pair[0].rest[0]):
                behind.setdefault(further, []).append(pair)
        split = frozenset(further for term, _ in known if term.entry.features.get("split") for further in self._spelt(term.rest[0]))
        return Beginnings(known, behind, split, frozenset(name for term, _ in known for name in term.entry.classes))

    def terms_at(self, text: Text, i: int) -> list[TermReading]:
        """Return the multi-word entries that stand at token `i` of a text, the longest first."""
        folds = text.folds
        behind = self.beginnings[text.words[i]].behind
        further = behind.get(folds[i + 1]) if behind and i + 1 < len(folds) else None
        return [pair for pair in further if self.goes_on(folds, i + 1, pair[0].rest)] if further else []

    def cache(self, name: str) -> dict[str, Any]:
        """Return a table that lives as long as this lexicon, for what a reader derives from its entries."""
        return self._caches.setdefault(name, {})

    def memo(self, name: str, read: Callable[[Lexicon, Word], T]) -> WordMemo[T]:
        """Return the memo of a name, which lives as long as this lexicon, for what a reader derives from single words."""
        known = self._memos.get(name)
        if known is None:
            known = self._memos[name] = WordMemo(functools.partial(read, self))
        return known

    def classes(self, word: Word) -> frozenset[str]:
        """Return the classes that the readings of a word have; a participle is not its verb."""
        return self.readings[word].classes

    def begins_term(self, word: Word, name: str) -> bool:
        """Tell whether some multi-word entry of a class may begin at a word."""
        return name in self.beginnings[word].classes

    def term_at(self, text: Text, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest entry of a class at token `i` of a text, and the token behind it."""
        word = text.words[i]
        if name not in self.opens[word]:
            return None
        if self.begins_term(word, name):
            for term, sense in self.terms_at(text, i):
                if name in sense.entry.classes:
                    return sense, i + 1 + len(term.rest)
        reading = self.readings[word]
        return next((sense, i + 1) for sense in reading.senses if name in sense.entry.classes) if name in reading.named and reading.senses else None

    def goes_on(self, folds: Sequence[str], i: int, rest: Sequence[str]) -> bool:
        """Tell whether the words from `i` go on with a term: as stated, with the article, or with the alef of tanwin ("عدواناً جوياً")."""
        last = i + len(rest)
        return last <= len(folds) and all(fold == word or fold in self._spelt(word) for fold, word in zip(folds[i:last], rest, strict=True))

    def _spelt(self, fold: str) -> tuple[str, str, str]:
        """Return how a further word of a term may be written, folded."""
        return fold, self._article + fold, fold + self._tanwin

    def names(self, senses: Iterable[Sense], used: frozenset[str]) -> frozenset[str]:
        """Return the names that readings answer to, of those in `used`: classes, and `class.group` for a group of forms."""
        return frozenset().union({KNOWN} & used, *(_own_names(sense.entry.classes, _group(sense.tag), used) for sense in senses))

    def sense_sets(self, used: frozenset[str]) -> frozenset[frozenset[str]]:
        """Return every set of `used` names that some word or multi-word entry can have."""
        if used not in self._sense_sets:
            self._sense_sets[used] = self._make_sense_sets(used)
        return self._sense_sets[used]

    def _make_sense_sets(self, used: frozenset[str]) -> frozenset[frozenset[str]]:
        known = frozenset({KNOWN}) & used
        of_kind: dict[tuple[frozenset[str], str], frozenset[str]] = {}

        def own(sense: Sense) -> frozenset[str]:
            kind = sense.entry.classes, _group(sense.tag)
            if kind not in of_kind:
                of_kind[kind] = known | _own_names(*kind, used)
            return of_kind[kind]

        alone: set[frozenset[str]] = {known}
        together: set[frozenset[frozenset[str]]] = set()  # few: words share their sets, and their union is made once

        def add(senses: Iterable[Sense]) -> None:
            sets = frozenset(map(own, senses))
            alone.update(sets)
            if len(sets) > 1:
                together.add(sets)

        for key in self.forms.keys() | self._exact.keys():
            senses = self.forms.get(key, []) + self._exact.get(key, [])
            add(senses)
            if len(senses) > 2:  # of two readings one verbal and one nominal stand alone
                add(sense for sense in senses if _is_verbal(sense.tag))
                add(sense for sense in senses if not _is_verbal(sense.tag))
        for key, exact in self._exact.items():
            if (folded := fold(key)) != key:  # "على" is read as written and as it is folded
                add(self.forms.get(folded, []) + exact)
        for terms in self._terms.values():
            alike: dict[tuple[str, ...], list[Sense]] = {}
            for term in terms:
                alike.setdefault(term.rest, []).append(Sense(term.entry, term.tag))
            for senses in alike.values():
                add(senses)
        return frozenset(alone | {frozenset().union(*sets) for sets in together})

    def _read(self, word: Word) -> list[Sense]:
        splits = list(self.splits(word.fold))
        found = self._senses_in(self.forms, splits, word)
        if any(stem in self._exact_folds for stem, _ in splits):
            found += self._senses_in(self._exact, self.splits(word.bare), word)
        least = min((sense.cost for sense in found), default=0)
        unique = dict.fromkeys(sense for sense in found if sense.cost == least)
        return sorted(unique, key=lambda sense: (sense.entry.where, sense.tag))

    def _senses_in(self, forms: Packed[list[Sense]], splits: Iterable[tuple[str, Sense]], word: Word) -> list[Sense]:
        """Return what the stems of a word are in a table, with the clitics that fit."""
        return [
            clitics._replace(entry=sense.entry, tag=sense.tag)
            for stem, clitics in splits
            if stem in forms.raw
            for sense in forms[stem]
            if self._fits(sense, clitics) and word.bare.endswith(clitics.pronoun)  # قصرة is not قصره, his palace
        ]

    def _fits(self, sense: Sense, clitics: Sense) -> bool:
        """Tell whether a form takes these clitics: verbs no article, construct forms a pronoun or nothing, `own` forms a pronoun."""
        if sense.tag.endswith(".own") and not clitics.pronoun:
            return False
        if _is_verbal(sense.tag):
            if clitics.preposition == self.future and not sense.tag.startswith(("imperfect", "impassive")):
                return False
            return not clitics.article and clitics.preposition in ("", self.future, "ل")
        if clitics.preposition == self.future:
            return False
        if sense.tag == "word":
            return not clitics.article or sense.entry.lemma.startswith(self._article)
        if clitics.pronoun:
            return not clitics.article and not sense.tag.endswith("du") and not (sense.tag.endswith("sg") and fold(sense.entry.lemma.split()[0]).endswith("ه"))
        return True

    def splits(self, word: str) -> Iterator[tuple[str, Sense]]:
        """Yield every (stem, clitics) of a folded word, the whole word first; nothing is looked up."""
        last = word[-1:]
        for letters, alone, with_pronoun in self._leads.get(word[:1], self._bare):
            if not word.startswith(letters) or len(word) < len(letters) + 2:
                continue
            stem = word[len(letters) :]
            yield stem, alone
            for pronoun, clitics in with_pronoun.get(last, ()):
                if stem.endswith(pronoun) and len(stem) - len(pronoun) >= 2:
                    yield stem[: -len(pronoun)], clitics

    def _make_leads(self) -> Iterator[_Lead]:
        """Yield what may stand before a stem, in the order in which it is tried: conjunctions, each with prepositions and the article."""
        article = self._article
        for conjunction in self._conjunctions:
            for preposition in self._prepositions:
                yield self._lead(conjunction, preposition, "")
                if preposition == "ل":
                    yield self._lead(conjunction, preposition, "ل")
                yield self._lead(conjunction, preposition, article)
            yield self._lead(conjunction, self.future, "")

    def _lead(self, conjunction: str, preposition: str, article: str) -> _Lead:
        clitics = Sense(_NOTHING, "", conjunction, preposition, bool(article))
        last: dict[str, tuple[tuple[str, Sense], ...]] = {}
        for pronoun in () if article else self._pronouns:
            last[pronoun[-1]] = (*last.get(pronoun[-1], ()), (pronoun, clitics._replace(pronoun=pronoun)))
        return _Lead(conjunction + preposition + article, clitics, last)

    def clitics(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return what may stand before a stem, and behind it: clitics and their combinations, none among them."""
        return frozenset(lead.letters for leads in self._leads.values() for lead in leads), frozenset(("", *self._pronouns))

    def may_be(self, word: Word, names: frozenset[str], tag: str = "") -> bool:
        """Tell cheaply whether a word may be of some class, begin a term of it, or have a form of a tag; a no is sure, and unpacks nothing."""
        found = self._values[word]
        return bool(found) and any(self._holds(value, names, tag) for value in found)

    def _values_of(self, word: Word) -> list[str | Sequence[Sense | Term]]:
        """Return what the tables have at the stems that a word may have, packed or not."""
        found: list[str | Sequence[Sense | Term]] = []
        forms, terms, exact = self.forms.raw, self._terms.raw, self._exact.raw
        for stem, _ in self.splits(word.fold):
            if stem in forms:
                found.append(forms[stem])
            if stem in terms:
                found.append(terms[stem])
            if stem in exact:
                found.append(exact[stem])
        return found if word.bare == word.fold else found + [exact[stem] for stem, _ in self.splits(word.bare) if stem in exact]

    def _holds(self, value: str | Sequence[Sense | Term], names: frozenset[str], tag: str) -> bool:
        """Tell whether the readings of a stem, packed or not, hold an entry of some classes or a form of a tag."""
        if not isinstance(value, str):
            return any(names & sense.entry.classes or bool(tag) and sense.tag.startswith(tag) for sense in value)
        numbers = self._entries_of.get(names)
        if numbers is None:
            numbers = self._entries_of[names] = frozenset(str(n) for name in names for n in self._numbers_of_class(name))
        return bool(tag) and f" {tag}" in value or any(part.partition(" ")[0] in numbers for part in value.split(PART))


def _folded_forms(entry: Entry, inflection: Inflection) -> dict[tuple[str, str, tuple[str, ...]], str]:
    """Return (tag, first word, further words) of every form, each once and folded, with the form as it is written."""
    rest = tuple(fold_words(entry.lemma)[1:])
    found: dict[tuple[str, str, tuple[str, ...]], str] = {}
    for tag, form in inflection.forms(entry):
        head, *more = fold_words(form)
        tail = tuple(more) or rest
        found.setdefault((tag, head, tail), form)
    return found


def _listed(table: dict[str, str | list[T]], key: str) -> list[T]:
    """Return the list of a key of a table that is being made."""
    known = table.get(key)
    if isinstance(known, list):
        return known
    made: list[T] = []
    table[key] = made
    return made


def _pack_entry(entry: Entry) -> str:
    pairs = (PART.join(f"{key} {value}" for key, value in found) for found in (entry.features.items(), entry.irregular))
    return CELL.join((entry.lemma, entry.pos, " ".join(sorted(entry.classes)), *pairs, entry.gloss, "exact" if entry.exact else "", entry.where))


def _unpack_entry(text: str) -> Entry:
    lemma, pos, classes, features, irregular, gloss, exact, where = text.split(CELL)
    return Entry(lemma=lemma, pos=pos, classes=frozenset(classes.split()), features=dict(_pairs(features)), irregular=tuple(_pairs(irregular)),
                 gloss=gloss, exact=bool(exact), where=where)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(PART) if text else ():
        key, _, value = part.partition(" ")
        yield key, value


def fold_words(text: str) -> list[str]:
    """Fold each white-space separated word."""
    return [fold(word) for word in text.split()]


PARTICIPLE = "participle"
VERBAL = ("past", "imperfect", "passive", "impassive")
"""How the tags of finite verbs begin."""


def class_set(senses: Iterable[Sense]) -> frozenset[str]:
    """Return the classes of readings, participles left out."""
    return frozenset(name for sense in senses if not sense.tag.startswith(PARTICIPLE) for name in sense.entry.classes)


KNOWN = "KNOWN"
"""The name of every word that the lexicon knows."""
_GROUPS = {
    "past": "active", "imperfect": "active", "passive": "passive", "impassive": "passive", "masdar": "masdar",
    "participle": "participle", "sg": "sg", "du": "du", "pl": "pl", "form": "sg", "word": "sg",
}



def _group(tag: str) -> str:
    return _GROUPS.get(tag.partition(".")[0], "")


def _own_names(classes: frozenset[str], group: str, used: frozenset[str]) -> frozenset[str]:
    """Return the names of one reading; "موقع" (striking) is not the verb: a rule that wants participles says so."""
    names = {f"{name}.{group}" for name in classes}
    return used & (names if group == PARTICIPLE else names | classes)


def _is_verbal(tag: str) -> bool:
    return tag.startswith(("past", "passive", "imperfect", "impassive"))


_NOTHING = Entry(lemma="", pos="word", classes=frozenset(), features={})




PARADIGMS = "lexicon/paradigms.lex"


def load(folder: Traversable) -> Lexicon:
    """Read the paradigms and every `.lex` file below a grammar folder.

    Raises:
        GrammarError: a file is wrong; the message names file, line, word and what to do.
    """
    files = read_all(folder, ".lex")
    inflection = Inflection(lines_of(files, PARADIGMS))
    tables = Tables("lexicon", files)
    if tables.sections is not None:
        return Lexicon.unpacked(tables.sections, inflection)
    lexicon = Lexicon((entry for path in files if path != PARADIGMS for entry in parse_entries(lines_of(files, path))), inflection)
    tables.keep(lambda: lexicon.packed(frozenset()))
    return lexicon


@functools.cache
def shipped_lexicon() -> Lexicon:
    """Return the lexicon of the shipped grammar, read once."""
    return load(shipped())
