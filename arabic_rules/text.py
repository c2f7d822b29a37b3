"""Words with exact offsets.

One pass over the untouched original gives tokens; nothing is deleted, so an offset always points into the original
text (code points, end exclusive). Each *distinct* raw word is folded once and remembered.
"""

from __future__ import annotations

import enum
import unicodedata
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
from typing import TypeVar

import regex

T = TypeVar("T")
# Letters an Arabic word is written with: the Arabic block's letters, Persian and Kurdish ones, presentation forms.
_LETTER = r"[\u0620-\u063F\u0641-\u064A\u066E-\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\uFB50-\uFDFB\uFE70-\uFEFC]"
# What may stand inside a word without being a letter of it: harakat, Koranic marks, tatweel, zero-width and bidi controls.
_MARK = r"[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]"
# Words broken to evade filters: "قصـ.ـف", "الشـ.ـهداء", "انفـ ـجار", "استـ.شهاد".
_BREAK = r"(?<=\u0640)(?:[.·•*]{1,2} ?\u0640*|[ \u00A0]\u0640+)"
# Ta marbuta and alef maqsura end a word; what is written on behind them is the next word ("الرقةنفذت"), but for hamza ("شاطىء").
_FINAL = rf"[\u0629\u0649]{_MARK}*"
# Letters in a row are taken at once, and nothing that was taken is given back: a word has one reading.
_INNER = rf"(?:[{_LETTER}--[\u0629\u0649]]++{_MARK}*+|\u0649{_MARK}*(?=\u0621))"
_WORD = rf"(?:{_INNER}(?:(?:{_BREAK})?{_INNER})*(?:(?:{_BREAK})?{_FINAL})?|{_FINAL})"
_DIGIT = r"[0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]"
# Separators stand between digits only: 1,234 · ٣٫٥ · 12:30 · 7/3/2022 · 1.234.567
_NUMBER = rf"{_DIGIT}+(?:[.,:/\u066B\u066C\u060C\u002D\u2011\u2013]{_DIGIT}+)*"
_LATIN = r"\p{Latin}[\p{Latin}\p{M}0-9'’-]*"
_PIECE = regex.compile(rf"{_WORD}|{_NUMBER}|{_LATIN}|\.{{2,}}|\r?\n|[^\S\n]+|.", regex.DOTALL | regex.V1)

_DROPPED = dict.fromkeys((
    *range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE), 0x0640, 0x00AD, 0x061C,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A),
    *range(0xFE00, 0xFE10), 0xFEFF, *map(ord, " \u00A0.·•*"),
))
_LETTERS = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ۀ": "ه",
    "ە": "ه", "ھ": "ه", "ہ": "ه", "ۃ": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "پ": "ب", "چ": "ج", "ڤ": "ف", "ژ": "ز",
})
_DIGITS = str.maketrans({chr(zero + d): str(d) for zero in (0x0660, 0x06F0, 0xFF10) for d in range(10)})

_FOLDED = {**_LETTERS, **_DIGITS}
# Letters that normalisation and the dropping of marks leave as they are, and words of which a phrase is made that needs no tokenizer:
# at least two letters, ta marbuta and alef maqsura at the end only.
_PLAIN = regex.compile(r"[0-9\u0621-\u063A\u0641-\u064A]*")
_PLAIN_PHRASE = regex.compile(r"(?:[\u0621-\u0628\u062A-\u063A\u0641-\u0648\u064A]+[\u0621-\u063A\u0641-\u064A](?: (?!$)|$))+")

LONGEST_SENTENCE = 500
"""A sentence of more tokens is parted: what is compared within one sentence must not grow with an endless one."""
MEMO_WORD_LENGTH = 40
"""Longer pieces are analysed each time, so that a hostile text cannot fill the memo with large keys."""
MEMO_SIZE = 200_000
"""Entries a memo keeps before it is emptied."""


DOTS = ("..", "...", "…")
SHORT = 8
"""The beginning of a title before dots has so many tokens at the most."""


class Kind(enum.IntEnum):
    """What a token is, before any dictionary is asked."""

    WORD = 0
    NUMBER = 1
    LATIN = 2
    STOP = 3  # ends a sentence
    BREAK = 4  # ends a line, and with it a sentence
    COMMA = 5
    COLON = 6
    QUOTE = 7
    OPEN = 8
    CLOSE = 9
    DASH = 10
    BULLET = 11
    SYMBOL = 12
    SPACE = 13  # white space, underscores, hash signs, stray controls: never a token


_KINDS = {
    **dict.fromkeys(".!?؟…۔", Kind.STOP), **dict.fromkeys(("\n", "\r\n", "\r", "\u2028", "\u2029"), Kind.BREAK),
    **dict.fromkeys("،,؛;", Kind.COMMA), ":": Kind.COLON, **dict.fromkeys("\"“”„«»‹›'‘’″`", Kind.QUOTE),
    **dict.fromkeys("([{", Kind.OPEN), **dict.fromkeys(")]}", Kind.CLOSE), **dict.fromkeys("-–—‑|/", Kind.DASH),
    "#": Kind.SPACE, **dict.fromkeys("*•▪■●◾◼🔴🔸🔹🔵⭕📌✅⚡🚨🔻◀►▶", Kind.BULLET),
}

QUESTION_MARKS = frozenset("?؟")
_STRAIGHT = frozenset("\"″`'")
_OPENING = frozenset("“„«‹‘")
_PROCLITICS = frozenset("وفبلك")
_NO_TOKEN, _TOKEN, _MARK_OF_TEXT = range(3)
"""What the tokenizer makes of a piece: nothing, a token, or what its neighbours tell (`Word.role`)."""
_AS_TOKENS = bytes((_NO_TOKEN, _TOKEN, _TOKEN)) + bytes(253)


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One distinct token: how it is written, without marks (`bare`), and folded for look-up (`fold`). A word is one object, however often it stands.

    `role` is what the tokenizer makes of the piece.
    """

    raw: str
    bare: str
    fold: str
    kind: Kind
    role: int = 1  # a token


class WordMemo(dict[Word, T]):
    """What some reader makes of words, made once for each: `memo[word]` reads a word that is new. Longer pieces are read each time."""

    def __init__(self, read: Callable[[Word], T]) -> None:
        """Take what reads a word, which must be a function of the word alone."""
        super().__init__()
        self._read = read

    def __missing__(self, word: Word) -> T:
        value = self._read(word)
        if len(word.raw) <= MEMO_WORD_LENGTH:
            if len(self) >= MEMO_SIZE:
                self.clear()
            self[word] = value
        return value


def bare(text: str) -> str:
    """Strip marks, tatweel, controls and filter-evading breaks from one word; letters stay as written.

    >>> bare("قصـ.ـف"), bare("قُتِل")
    ('قصف', 'قتل')
    """
    return text if _PLAIN.fullmatch(text) else unicodedata.normalize("NFKC", text).translate(_DROPPED)


def fold(text: str) -> str:
    """Fold one word for look-up: `bare`, then one letter for each family of variants, and ASCII digits.

    >>> fold("إدلــب"), fold("الرَّقّة"), fold("٢٥")
    ('ادلب', 'الرقه', '25')
    """
    return bare(text).translate(_FOLDED)


def fold_phrase(text: str) -> str:
    """Fold the words of a phrase and join them with single spaces, dropping punctuation.

    >>> fold_phrase("تنظيم “الدولة الإسلامية”")
    'تنظيم الدوله الاسلاميه'
    """
    if _PLAIN_PHRASE.fullmatch(text):
        return text.translate(_LETTERS)
    return " ".join(word.fold for word in tokenize(text).words if word.kind <= Kind.LATIN)


def _kind_of(raw: str) -> Kind:
    known = _KINDS.get(raw)
    if known is not None:
        return known
    if raw.startswith(".."):
        return Kind.STOP
    first = raw[0]
    if raw.isspace() or raw == "_" or not raw.translate(_DROPPED).strip():
        return Kind.DASH if "\u0640" in raw else Kind.SPACE
    if first.isdigit():
        return Kind.NUMBER
    if first.isalpha():
        return Kind.LATIN if unicodedata.name(first, "").startswith("LATIN") else Kind.WORD
    return Kind.SYMBOL


_ROLES = {Kind.SPACE: _NO_TOKEN, Kind.QUOTE: _MARK_OF_TEXT, Kind.STOP: _MARK_OF_TEXT, Kind.BREAK: _MARK_OF_TEXT}


class _Words(dict[str, Word]):
    """The memo of distinct words, keyed by the raw piece."""

    def __missing__(self, raw: str) -> Word:
        kind = _kind_of(raw)
        if kind is Kind.NUMBER:
            word = Word(raw, raw, raw.translate(_DIGITS), kind)
        elif kind <= Kind.LATIN:
            plain = bare(raw)
            folded = plain.translate(_LETTERS).lower()
            word = Word(raw, plain, folded, kind, _MARK_OF_TEXT if folded in _PROCLITICS else _TOKEN)
        else:
            word = Word(raw, raw, raw, kind, _ROLES.get(kind, _TOKEN))
        if len(raw) <= MEMO_WORD_LENGTH:
            if len(self) >= MEMO_SIZE:
                self.clear()
            self[raw] = word
        return word


_words = _Words()


@dataclass(frozen=True, slots=True)
class Text:
    """A report as tokens. White space, quotes, underscores, hash signs and stray controls are no tokens, but every offset counts them.

    `prefixes` holds proclitics that stand apart from their token ("لـ “قسد”", "و 5", "بـ30"): token index to letters.
    `quoted` holds the tokens that a quotation mark opens, `unquoted` those that one closes, `bounds` the sentences,
    `folds` every word as it is looked up.
    """

    original: str
    words: tuple[Word, ...]
    starts: array[int]
    ends: array[int]
    prefixes: Mapping[int, str]
    quoted: frozenset[int]
    unquoted: frozenset[int]
    bounds: tuple[tuple[int, int], ...]
    folds: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.words)

    def surface(self, first: int, last: int) -> str:
        """Return the original text from token `first` up to, not including, token `last`."""
        return self.original[self.starts[first] : self.ends[last - 1]]

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield each sentence as a token range (first, last), end exclusive; the token that ends it is left out.

        One of more than LONGEST_SENTENCE tokens is several.
        """
        return iter(self.bounds)


def tokenize(text: str) -> Text:
    """Split a text into tokens with offsets into the original.

    >>> t = tokenize("قُتل 3 جنود، وأصيب #دير_الزور و5 لـ “قسد”")
    >>> [w.fold for w in t.words]
    ['قتل', '3', 'جنود', '،', 'واصيب', 'دير', 'الزور', '5', 'قسد']
    >>> t.surface(5, 7), t.prefixes, sorted(t.quoted)
    ('دير_الزور', {7: 'و', 8: 'ل'}, [8])
    """
    pieces = _PIECE.findall(text)
    found = list(map(_words.__getitem__, pieces))
    roles = bytes([word.role for word in found])
    tokens = bytearray(roles.translate(_AS_TOKENS))
    quotes, stops, stands = _read_marks(pieces, found, [i for i, role in enumerate(roles) if role == _MARK_OF_TEXT], tokens)
    offsets = list(accumulate(map(len, pieces), initial=0))
    words = tuple(compress(found, tokens))
    before = list(accumulate(tokens, initial=0))  # how many tokens stand before each piece
    prefixes: dict[int, str] = {}
    for i in stands:
        prefixes[before[i]] = prefixes.get(before[i], "") + found[i].fold
    quoted, unquoted = _quotations(pieces, quotes, before)
    bounds = tuple(_sentences(words, [before[i] for i in stops]))
    starts, ends = array("I", compress(offsets, tokens)), array("I", compress(offsets[1:], tokens))
    return Text(text, words, starts, ends, prefixes, quoted, unquoted, bounds, tuple([word.fold for word in words]))


def _read_marks(pieces: list[str], found: list[Word], marks: list[int], tokens: bytearray) -> tuple[list[int], list[int], list[int]]:
    """Return which marks are quotation marks, ends of sentences or lines, and proclitics apart; what is no token is taken out of `tokens`."""
    quotes, stops, stands = [], [], []
    for i in marks:
        kind = found[i].kind
        if kind is Kind.BREAK or kind is Kind.STOP and not _is_abbreviation(pieces, i):
            stops.append(i)
            continue
        if kind is Kind.QUOTE:
            quotes.append(i)
        elif kind is not Kind.STOP:
            if not _stands_before(pieces, i):
                continue
            stands.append(i)
        tokens[i] = _NO_TOKEN
    return quotes, stops, stands


def _quotations(pieces: list[str], quotes: list[int], before: list[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the tokens that a quotation mark opens, and those that one closes."""
    quoted: set[int] = set()
    unquoted: set[int] = set()
    opened = False
    for i in quotes:
        opened = not opened if pieces[i] in _STRAIGHT else pieces[i] in _OPENING
        (quoted if opened else unquoted).add(before[i] if opened else before[i] - 1)
    return frozenset(quoted), frozenset(unquoted)


def _sentences(words: Sequence[Word], stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the sentences between the tokens that may end one, a long one in parts."""
    first = 0
    for stop in (*stops, len(words)):
        if stop < len(words) and _goes_on(words, first, stop):
            continue
        while stop - first > LONGEST_SENTENCE:
            yield first, first + LONGEST_SENTENCE
            first += LONGEST_SENTENCE
        if stop > first:
            yield first, stop
        first = stop + 1


def _goes_on(words: Sequence[Word], first: int, i: int) -> bool:
    """Tell whether dots only part the short beginning of a line from its rest: "حلب.. مقتل شاب"."""
    if words[i].raw not in DOTS or not 0 < i - first <= SHORT:
        return False
    begins = first == 0 or words[first - 1].kind is Kind.BREAK
    return begins and i + 1 < len(words) and words[i + 1].kind is not Kind.BREAK


def _is_abbreviation(pieces: list[str], i: int) -> bool:
    """Tell whether the dot at `i` follows a single letter inside a word group ("د. أحمد", "ا.ف.ب"), so ends nothing."""
    if pieces[i] != "." or i == 0 or i + 1 >= len(pieces):
        return False
    return _is_letter(pieces[i - 1]) and _words[pieces[i + 1]].kind is not Kind.BREAK


def _is_letter(piece: str) -> bool:
    return len(_words[piece].fold) == 1 and _words[piece].kind in (Kind.WORD, Kind.LATIN)


def _stands_before(pieces: list[str], i: int) -> bool:
    """Tell whether the single letter at `i` is a proclitic of the next word, not part of an abbreviation ("أ ف ب")."""
    after = [p for p in pieces[i + 1 : i + 4] if _words[p].kind not in (Kind.SPACE, Kind.QUOTE)][:1]
    before = [p for p in pieces[max(i - 2, 0) : i] if _words[p].kind is not Kind.SPACE][-1:]
    if not after or _words[after[0]].kind > Kind.LATIN and _words[after[0]].kind is not Kind.OPEN:
        return False
    return not _is_letter(after[0]) and not (before and (_is_letter(before[0]) or before[0] == "."))
