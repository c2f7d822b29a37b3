"""Read `.codes` files: the vocabularies of books, names for several kinds, and rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..actors import ActorTable, shipped_actors
from ..errors import DuplicateName, GrammarError, GrammarSyntaxError, UnknownName
from ..grammar import examples_of
from ..grammar_files import walk
from ..reader import Line, read_lines
from .books import Code, Codebooks, CodeRule, Figure
from .conditions import COUNTS, MAKERS, OF_PLACES, OF_TYPES, OF_WORDS, Test, known, place_test, worded

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SUFFIX = ".codes"
NUMBERED = "_code"
"""Behind the key of a numbered value: `attack_type Assassination` is `attack_type_code 1` too."""
_HEADS = ("book", "let", "value", "number", "rule")
_OTHERS = ("given", "about", "code", "stop", "yes", "no", "gives", "because")


def load_codebooks(folder: Traversable, actors: ActorTable | None = None) -> Codebooks:
    """Read the `.codes` files of a grammar folder; a folder without any gives no codes.

    Args:
        folder: the grammar folder.
        actors: the table that tells to what and where actors belong; the shipped one by default.

    Raises:
        GrammarError: the first mistake, with file, line, word and what to do.
    """
    books = Codebooks()
    for path, file in walk(folder, SUFFIX):
        _File(books, actors if actors is not None else shipped_actors()).read(list(read_lines(file.read_text(encoding="utf-8"), path)))
    return books


class _File:
    """One file while it is read: its book, its vocabulary, and the names for several kinds of actor."""

    def __init__(self, books: Codebooks, actors: ActorTable) -> None:
        self._books, self._actors, self._book = books, actors, ""
        self._names: dict[str, tuple[str, ...]] = {}
        self._values: dict[str, dict[str, int | None]] = {}

    def read(self, lines: list[Line]) -> None:
        """Add what the lines of the file state to the books.

        Raises:
            GrammarSyntaxError: a line stands before any rule.
        """
        block: list[Line] = []
        for line in lines:
            if line.keyword in _HEADS:
                self._end(block)
                block = []
                if line.keyword != "rule":
                    self._head(line)
                    continue
            elif not block:
                raise _wrong("this line stands before any rule", line, "begin with " + ", ".join(_HEADS))
            block.append(line)
        self._end(block)

    def _head(self, line: Line) -> None:
        words = line.rest.split()
        if line.keyword == "book":
            self._book = line.rest
        elif line.keyword == "let" and words:
            self._names[words[0]] = tuple(self._spread(words[1:]))
        elif line.keyword == "value" and len(words) > 1:
            self._values.setdefault(words[0], {})[" ".join(words[1:])] = None
        elif line.keyword == "number" and len(words) > 2 and words[1].isdecimal():
            self._values.setdefault(words[0], {})[" ".join(words[2:])] = int(words[1])
        else:
            raise _wrong("this line is not whole", line, "write `value KEY NAME`, `number KEY N NAME` or `let NAME KIND ...`")

    def _spread(self, values: list[str]) -> Iterator[str]:
        return (kind for value in values for kind in self._names.get(value, (value,)))

    def _end(self, block: list[Line]) -> None:
        if not block:
            return
        head = block[0]
        if not self._book:
            raise _wrong("the file names no book", head, "write `book NAME` first")
        if head.rest in self._books.rules:
            raise DuplicateName("a second rule of this name", path=head.path, line=head.number, word=head.rest, hint="give it a name of its own")
        codes = tuple(code for line in block if line.keyword == "code" for code in self._code(line))
        stop = any(line.keyword == "stop" for line in block)
        if not codes and not stop:
            raise _wrong("a rule gives codes or stops", head, "add `code KEY VALUE` or `stop REASON`")
        about = next((line.rest for line in block if line.keyword == "about"), "")
        given = tuple(next(self._code(line)) for line in block if line.keyword == "given")
        places = tuple(place_test(line.keyword, line.rest.split(), line) for line in block if line.keyword in OF_PLACES)
        types = tuple(OF_TYPES[line.keyword](list(self._spread(line.rest.split())), line) for line in block if line.keyword in OF_TYPES)
        self._books.rules[head.rest] = CodeRule(
            id=head.rest, book=self._book, about=about, types=types, tests=tuple(self._tests(block)), given=given, places=places, codes=codes, stop=stop,
            line=head)
        self._books.examples += examples_of(head.rest, block)

    def _tests(self, block: list[Line]) -> Iterator[Test]:
        phrases: dict[tuple[str, str], list[str]] = {}
        told: dict[tuple[str, str], Line] = {}
        for line in block[1:]:
            if line.keyword in OF_WORDS:
                slots, _, phrase = line.rest.partition(" ")
                phrases.setdefault((line.keyword, slots), []).append(phrase)
                told[line.keyword, slots] = line
            elif line.keyword in MAKERS:
                yield MAKERS[line.keyword](list(self._spread(line.rest.split())), line, self._actors)
            elif line.keyword not in (*_OTHERS, *OF_TYPES, *OF_PLACES):
                raise UnknownName("no such keyword in a rule of codes", path=line.path, line=line.number, word=line.keyword,
                                  hint="one of " + ", ".join(sorted((*OF_TYPES, *MAKERS, *OF_WORDS, *OF_PLACES, *_OTHERS))))
        yield from (worded(slots, tuple(found), told[keyword, slots]) for (keyword, slots), found in phrases.items())

    def _code(self, line: Line) -> Iterator[tuple[str, Code]]:
        """Yield the code of a line, and its number where the vocabulary has one."""
        key, _, rest = line.rest.partition(" ")
        value = rest.strip()
        if not value:
            raise _wrong("a code has a key and a value", line, "code event_type Battles")
        vocabulary = self._values.get(key)
        if vocabulary is not None and value not in vocabulary:
            raise UnknownName("no such code in this book", path=line.path, line=line.number, word=value, hint="one of " + "; ".join(vocabulary))
        yield key, _figure(value, line) if value.startswith("@") else int(value) if value.isdecimal() else value
        number = (vocabulary or {}).get(value)
        if number is not None:
            yield key + NUMBERED, number


def _figure(value: str, line: Line) -> Figure:
    """Return the figure of a record that `@killed.min` or `@killed.civilians.min` names."""
    count, _, bound = value.removeprefix("@").rpartition(".")
    known(bound, ("min", "max"), line)
    known(count.partition(".")[0], COUNTS, line)
    return Figure(count, bound)


def _wrong(message: str, line: Line, hint: str) -> GrammarError:
    return GrammarSyntaxError(message, path=line.path, line=line.number, word=line.rest or line.keyword, hint=hint)
