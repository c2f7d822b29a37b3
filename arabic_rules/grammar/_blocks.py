"""Blocks of `.gram` files, read into rules and checked: what is wrong is named with its file, line and word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..errors import DuplicateName, GrammarSyntaxError, UnknownName
from ..lexicon import DETAILS, PARADIGMS, PARTS_OF_SPEECH, Entry, Inflection, Lexicon, parse_entries
from ..patterns import Pattern, parse_pattern
from ..reader import Line, lines_of
from ._rules import TRIGGER, Argument, Event, Example, Grammar, Phrase, Position, trigger_class

EXAMPLES = ("yes", "gives", "no", "because")
_HEADS = ("phase", "let", "except", "position", "frame", "phrase", "event")

_INNER = {("phrase", "phase"), ("event", "frame")}
"""Keywords that name a block of their own, and inside these blocks refer to one."""


def read_grammar(files: Mapping[str, bytes], inflection: Inflection) -> Grammar:
    """Read the lexicon and the rules of the files of a grammar folder: path -> content.

    Raises:
        GrammarError: the first mistake, with file, line, word and what to do.
    """
    entries = [e for path in files if path.endswith(".lex") and path != PARADIGMS for e in parse_entries(lines_of(files, path))]
    blocks = [b for path in files if path.endswith(".gram") for b in _blocks(lines_of(files, path))]
    stated = {(e.lemma, e.pos): e for e in entries if e.irregular}
    for block in blocks:
        entries += _terms(block, stated)
    grammar = Grammar(Lexicon(entries, inflection))
    for block in sorted(blocks, key=lambda b: _HEADS.index(b[0].keyword)):
        _READERS[block[0].keyword](grammar, block)
    return grammar


def _blocks(lines: Iterable[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        inner = bool(blocks) and (blocks[-1][0].keyword, line.keyword) in _INNER
        if line.keyword in _HEADS and not inner:
            if not line.rest:
                raise GrammarSyntaxError("a block needs a name", path=line.path, line=line.number, word=line.keyword,
                                         hint=f"{line.keyword} NAME")
            blocks.append([line])
        elif not blocks:
            raise GrammarSyntaxError("this line stands before any block", path=line.path, line=line.number, word=line.keyword,
                                     hint="begin with one of " + ", ".join(_HEADS))
        else:
            blocks[-1].append(line)
    return blocks


def _terms(block: list[Line], stated: dict[tuple[str, str], Entry]) -> list[Entry]:
    """Return the entries stated inside a rule; irregular forms that a lexicon file states need not be repeated."""
    lexical = [line for line in block[1:] if line.keyword in PARTS_OF_SPEECH or line.keyword in DETAILS]
    if block[0].keyword not in ("phrase", "event") or not lexical:
        return []
    classes = trigger_class(block[0].rest) + (" " + TRIGGER if block[0].keyword == "event" else "")
    head = Line(block[0].path, block[0].number, "class", classes)
    found = []
    for entry in parse_entries([head, *lexical]):
        twin = stated.get((entry.lemma.split()[0], entry.pos))
        found.append(entry.inheriting(twin) if twin and not entry.irregular else entry)
    return found


def _one(block: list[Line], keyword: str, default: str = "") -> str:
    return next((line.rest for line in block if line.keyword == keyword), default)


def _unique(known: Mapping[str, object], block: list[Line]) -> str:
    line = block[0]
    if line.rest in known:
        raise DuplicateName(f"a second {line.keyword} of this name", path=line.path, line=line.number, word=line.rest,
                            hint="give it a name of its own")
    return line.rest


def _allow(block: list[Line], keywords: Iterable[str]) -> None:
    allowed = set(keywords)
    for line in block[1:]:
        if line.keyword not in allowed:
            raise UnknownName(f"no such keyword in a {block[0].keyword} block", path=line.path, line=line.number, word=line.keyword,
                              hint="one of " + ", ".join(sorted(allowed)))


def _read_phase(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about",))
    grammar.phases.append(block[0].rest)


def _read_alias(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about",))
    name, *names = block[0].rest.split()
    flat: list[str] = []
    for other in names:
        flat += grammar.aliases[other][1] if other in grammar.aliases and not grammar.aliases[other][0] else [other]
    grammar.aliases[name] = (block[0].keyword == "except", tuple(flat))


def _patterns(block: list[Line], keyword: str) -> tuple[tuple[Pattern, Line], ...]:
    return tuple((parse_pattern(line, line.rest), line) for line in block if line.keyword == keyword)


def _read_position(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about", "after", "before", "unless", "voice", "alone"))
    name = _unique(grammar.positions, block)
    after, before, unless = (_patterns(block, keyword) for keyword in ("after", "before", "unless"))
    grammar.positions[name] = Position(name, after, before, unless, frozenset(_one(block, "voice").split()), bool(_one(block, "alone")))


def _read_phrase(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about", "phase", "build", "match", *PARTS_OF_SPEECH, *DETAILS, *EXAMPLES))
    rule = _unique(grammar.phrases, block)
    build, *kinds = _one(block, "build").split() or [""]
    patterns = _patterns(block, "match")
    if not build or not patterns or _one(block, "phase") not in grammar.phases:
        raise GrammarSyntaxError("a phrase needs phase, build and match", path=block[0].path, line=block[0].number, word=rule,
                                 hint="phase one of " + ", ".join(grammar.phases))
    names = frozenset("@" + kind for kind in kinds or [build])
    grammar.phrases[rule] = Phrase(rule, _one(block, "phase"), build, names, patterns, block[0], _one(block, "about"))
    grammar.examples = [*grammar.examples, *examples_of(rule, block)]


def _read_frame(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about", *grammar.positions))
    name = _unique(grammar.frames, block)
    grammar.frames[name] = tuple(_argument(grammar, line) for line in block[1:] if line.keyword in grammar.positions)


_OPTIONS = (
    "bare", "fallback", "status", "voice", "tense", "family", "casualty", "people", "keeps", "weak", "repelled", "carried", "flight", "follows", "only",
    "yields",
)


def _read_event(grammar: Grammar, block: list[Line]) -> None:
    _allow(block, ("about", "type", "frame", "needs", "refuses", *_OPTIONS, *grammar.positions, *PARTS_OF_SPEECH, *DETAILS, *EXAMPLES))
    rule = _unique(grammar.events, block)
    arguments = tuple(_argument(grammar, line) for line in block if line.keyword in grammar.positions)
    for line in block:
        if line.keyword == "frame":
            if line.rest not in grammar.frames:
                known = ", ".join(sorted(grammar.frames))
                raise UnknownName("no such frame", path=line.path, line=line.number, word=line.rest, hint=f"one of {known}")
            arguments += grammar.frames[line.rest]
    options = tuple((line.keyword, line.rest) for line in block if line.keyword in _OPTIONS)
    grammar.events[rule] = Event(
        rule, tuple(_one(block, "type").split()), arguments,
        tuple(line.rest for line in block if line.keyword == "needs"), tuple(line.rest for line in block if line.keyword == "refuses"),
        options, block[0], _one(block, "about"),
    )
    grammar.examples = [*grammar.examples, *examples_of(rule, block)]


def _argument(grammar: Grammar, line: Line) -> Argument:
    kinds, separator, slot = line.rest.partition(" as ")
    if not separator or not slot.split():
        raise GrammarSyntaxError("an argument names kinds and a slot", path=line.path, line=line.number, word=line.rest or line.keyword,
                                 hint=f"{line.keyword} @people as arrested")
    names = [n for kind in kinds.split("|") for n in (grammar.aliases[kind][1] if kind in grammar.aliases else (kind,))]
    return Argument(line.keyword, tuple(names), slot.strip(), line)


def examples_of(rule: str, block: list[Line]) -> list[Example]:
    """Return the examples that stand in the lines of a rule.

    Raises:
        GrammarSyntaxError: a `gives` or `because` stands under no example.
    """
    found: list[Example] = []
    for line in block:
        if line.keyword in ("yes", "no"):
            found.append(Example(rule, line.keyword == "yes", line.rest, line))
        elif line.keyword in ("gives", "because"):
            if not found:
                raise GrammarSyntaxError("stands under no example", path=line.path, line=line.number, word=line.keyword,
                                         hint="write the yes or no line first")
            last = found.pop()
            key, _, value = line.rest.partition(" ")
            gives = (*last.gives, (key, value.strip())) if line.keyword == "gives" else last.gives
            found.append(Example(rule, last.wanted, last.text, last.line, gives, line.rest if line.keyword == "because" else last.because))
    return found


_READERS = {
    "phase": _read_phase, "let": _read_alias, "except": _read_alias, "position": _read_position, "frame": _read_frame,
    "phrase": _read_phrase, "event": _read_event,
}
