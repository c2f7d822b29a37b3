"""Words with exact offsets.

One pass over the untouched original gives tokens; nothing is deleted, so an offset always points into the original
text (code points, end exclusive). Each *distinct* raw word is folded once and remembered.
"""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress
from typing import TypeVar

import regex

T = TypeVar("T")
# Letters an Arabic word is written with: the Arabic block's letters, Persian and Kurdish ones, presentation forms.
_LETTER = r"[\u0620-\u063F\u0641-\u064A\u066E-\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\uFB50-\uFDFB\uFE70-\uFEFC]"
# What may stand inside a word without being a letter of it: harakat, Koranic marks, tatweel, zero-width and bidi controls.
_MARK = r"[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]"
# Words broken to evade filters: "قصـ.ـف", "الشـ.ـهداء", "انفـ ـجار", "استـ.شهاد", "قـ|ـسد", "مقـ تل" (but "ولـ قسد", "الـ 20" are proclitics).
_BREAK = (
    rf"(?<=\u0640)(?:[.·•*|]{{1,2}} ?\u0640*|[ \u00A0]\u0640+)"
    rf"|(?<={_LETTER}[{_LETTER}--[\u0644\u0628\u0643\u0648\u0641\u0633]]\u0640)[ \u00A0](?={_LETTER})"
)
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
# A space that is a piece by itself: no other white space beside it, and no word that is broken there.
_APART = re.compile(r" (?<![^\S\n] )(?<!\u0640 )(?<!\u0640[.·•*|] )(?<!\u0640[.·•*|]{2} )(?![^\S\n]|\u0640)")

_DROPPED = dict.fromkeys((
    *range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE), 0x0640, 0x00AD, 0x061C,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A),
    *range(0xFE00, 0xFE10), 0xFEFF, *map(ord, " \u00A0.·•*|"),
))
_LETTERS = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ۀ": "ه",
    "ە": "ه", "ھ": "ه", "ہ": "ه", "ۃ": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "پ": "ب", "چ": "ج", "ڤ": "ف", "ژ": "ز",
})
_PLAIN_FOLDS = {code: _LETTERS.get(code, chr(code)) for code in range(0x0621, 0x064B)}  # with what stays: looking for what is not there takes longer
_DIGITS = str.maketrans({chr(zero + d): str(d) for zero in (0x0660, 0x06F0, 0xFF10) for d in range(10)})

_FOLDED = {**_LETTERS, **_DIGITS}
# Letters that normalisation and the dropping of marks leave as they are, and words that are one piece whatever stands around them:
# ta marbuta and alef maqsura at the end only.
_PLAIN = regex.compile(r"[0-9\u0621-\u063A\u0641-\u064A]*")
_PLAIN_WORD = re.compile(r"[\u0621-\u0628\u062A-\u063A\u0641-\u0648\u064A]+[\u0629\u0649]?")
# Words of at least two letters of which a phrase is made that needs no tokenizer.
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

_ENDS = (Kind.STOP, Kind.BREAK)
QUESTION_MARKS = frozenset("?؟")
_STRAIGHT = frozenset("\"″`'")
_OPENING = frozenset("“„«‹‘")
_PROCLITICS = frozenset("وفبلك")
_NO_TOKEN, _TOKEN, _QUOTE, _DOT, _LETTER_APART = range(5)
"""What the tokenizer makes of a piece: nothing, a token, a quotation mark, or a token unless its neighbours tell otherwise (`Word.role`)."""
_AS_TOKENS = bytes((0, 1, 0, 1, 1)) + bytes(251)
_QUOTES, _LETTERS_APART = re.compile(bytes([_QUOTE])), re.compile(bytes([_LETTER_APART]))


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


class _Words(dict[str, Word]):
    """The memo of distinct words, keyed by the raw piece."""

    def __missing__(self, raw: str) -> Word:
        plain = len(raw) > 1 and _PLAIN_WORD.fullmatch(raw)
        word = Word(raw, raw, raw.translate(_PLAIN_FOLDS), Kind.WORD) if plain else _read_word(raw)
        if len(raw) <= MEMO_WORD_LENGTH:
            if len(self) >= MEMO_SIZE:
                self.clear()
            self[raw] = word
        return word


def _read_word(raw: str) -> Word:
    kind = _kind_of(raw)
    if kind is Kind.NUMBER:
        return Word(raw, raw, raw.translate(_DIGITS), kind)
    if kind <= Kind.LATIN:
        plain = bare(raw)
        folded = plain.translate(_LETTERS).lower()
        return Word(raw, plain, folded, kind, _LETTER_APART if len(folded) == 1 else _TOKEN)
    role = _DOT if raw == "." else _QUOTE if kind is Kind.QUOTE else _NO_TOKEN if kind is Kind.SPACE else _TOKEN
    return Word(raw, raw, raw, kind, role)


_words = _Words()
_SPACE, _NEWLINE = _words[" "], _words["\n"]
LINE_BREAK = _NEWLINE
"""What ends a line, for who puts one where it was lost."""


def word_of(raw: str) -> Word:
    """Return one piece as a word."""
    return _words[raw]


class _Stretches(dict[str, tuple[Word, ...]]):
    """The memo of what stands between two spaces: its pieces, and the space behind it. Most are single words, and known ones."""

    def __missing__(self, stretch: str) -> tuple[Word, ...]:
        pieces = [stretch] if _PLAIN_WORD.fullmatch(stretch) else _PIECE.findall(stretch)
        words = (*map(_words.__getitem__, pieces), _SPACE)
        if len(stretch) <= MEMO_WORD_LENGTH:
            if len(self) >= MEMO_SIZE:
                self.clear()
            self[stretch] = words
        return words


_stretches = _Stretches()


@dataclass(frozen=True)
class Text:
    """A report as tokens. White space, quotes, underscores, hash signs and stray controls are no tokens, but every offset counts them.

    `prefixes` holds proclitics that stand apart from their token ("لـ “قسد”", "و 5", "بـ30"): token index to letters.
    `quoted` holds the tokens that a quotation mark opens, `unquoted` those that one closes.
    """

    original: str
    words: tuple[Word, ...]
    starts: array[int]
    ends: array[int]
    prefixes: Mapping[int, str]
    quoted: frozenset[int]
    unquoted: frozenset[int]

    @functools.cached_property
    def bounds(self) -> tuple[tuple[int, int], ...]:
        """The sentences."""
        return tuple(_sentences(self.words, [i for i, word in enumerate(self.words) if word.kind in _ENDS]))

    @functools.cached_property
    def folds(self) -> tuple[str, ...]:
        """Every word as it is looked up."""
        return tuple([word.fold for word in self.words])

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


    def replaced(self, changes: Mapping[int, tuple[int, Sequence[tuple[Word, int, int]]]]) -> Text:
        """Return the text with other tokens in place of some.

        Args:
            changes: first token -> where what is replaced ends, and the words that stand there instead, each with its offsets.
        """
        words: list[Word] = []
        starts, ends = array("I"), array("I")
        heads, tails, end = [0] * len(self.words), [0] * len(self.words), 0
        for i, word in enumerate(self.words):
            if i >= end:
                heads[i] = len(words)
                end, instead = changes.get(i, (i + 1, ((word, self.starts[i], self.ends[i]),)))
                for piece, first, last in instead:
                    words.append(piece)
                    starts.append(first)
                    ends.append(last)
            else:
                heads[i] = heads[i - 1]
            tails[i] = len(words) - 1
        heads.append(len(words))  # a mark may open behind the last token, and close before the first
        prefixes = {heads[i]: letters for i, letters in self.prefixes.items()}
        closed = frozenset(tails[i] if i >= 0 else i for i in self.unquoted)
        return Text(self.original, tuple(words), starts, ends, prefixes, frozenset(heads[i] for i in self.quoted), closed)


def tokenize(text: str) -> Text:
    """Split a text into tokens with offsets into the original.

    >>> t = tokenize("قُتل 3 جنود، وأصيب #دير_الزور و5 لـ “قسد”")
    >>> [w.fold for w in t.words]
    ['قتل', '3', 'جنود', '،', 'واصيب', 'دير', 'الزور', '5', 'قسد']
    >>> t.surface(5, 7), t.prefixes, sorted(t.quoted)
    ('دير_الزور', {7: 'و', 8: 'ل'}, [8])
    """
    pieces = cut(text)
    roles = bytes([piece.role for piece in pieces])
    tokens = bytearray(roles.translate(_AS_TOKENS))
    stands = _take_out(pieces, [found.start() for found in _LETTERS_APART.finditer(roles)], tokens)
    prefixes: dict[int, str] = {}
    for i, at in _counted(tokens, stands):
        prefixes[at] = prefixes.get(at, "") + pieces[i].fold
    quoted, unquoted = _quotations(pieces, _counted(tokens, [found.start() for found in _QUOTES.finditer(roles)]))
    offsets = list(accumulate([len(piece.raw) for piece in pieces], initial=0))
    starts, ends = array("I", compress(offsets, tokens)), array("I", compress(offsets[1:], tokens))
    return Text(text, tuple(compress(pieces, tokens)), starts, ends, prefixes, quoted, unquoted)


def cut(text: str) -> list[Word]:
    """Cut a text into pieces, nothing left out.

    >>> [piece.raw for piece in cut("قُتل 3 جنود.")]
    ['قُتل', ' ', '3', ' ', 'جنود', '.']
    """
    pieces: list[Word] = []
    for line in text.split("\n") if "\r" not in text else [text]:  # "\r\n" is one piece
        pieces += chain.from_iterable(map(_stretches.__getitem__, _APART.split(line)))
        pieces[-1] = _NEWLINE  # for the space behind the last stretch
    pieces.pop()
    return pieces


def _take_out(pieces: Sequence[Word], letters: Iterable[int], tokens: bytearray) -> list[int]:
    """Return which letters that stand apart are proclitics; these and the dots of abbreviations are taken out of `tokens`."""
    stands = []
    for i in letters:
        if _is_abbreviation(pieces, i + 1):
            tokens[i + 1] = _NO_TOKEN
        if pieces[i].fold in _PROCLITICS and _stands_before(pieces, i):
            tokens[i] = _NO_TOKEN
            stands.append(i)
    return stands


def _counted(tokens: bytearray, ascending: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield each of some pieces with the number of tokens before it."""
    total = last = 0
    for i in ascending:
        total += tokens.count(1, last, i)
        last = i
        yield i, total


def _quotations(pieces: Sequence[Word], quotes: Iterable[tuple[int, int]]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the tokens that a quotation mark opens, and those that one closes; of each mark it is known how many tokens stand before it."""
    quoted: set[int] = set()
    unquoted: set[int] = set()
    opened = False
    for i, at in quotes:
        opened = not opened if pieces[i].raw in _STRAIGHT else pieces[i].raw in _OPENING
        (quoted if opened else unquoted).add(at if opened else at - 1)
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


def _is_abbreviation(pieces: Sequence[Word], i: int) -> bool:
    """Tell whether a dot at `i`, behind a single letter, stands inside a word group ("د. أحمد", "ا.ف.ب"), so ends nothing."""
    return i + 1 < len(pieces) and pieces[i].role == _DOT and pieces[i + 1].kind is not Kind.BREAK


def _stands_before(pieces: Sequence[Word], i: int) -> bool:
    """Tell whether the single letter at `i` is a proclitic of the next word, not part of an abbreviation ("أ ف ب")."""
    after = next((piece for piece in pieces[i + 1 : i + 4] if piece.kind not in (Kind.SPACE, Kind.QUOTE)), None)
    before = next((piece for piece in reversed(pieces[max(i - 2, 0) : i]) if piece.kind is not Kind.SPACE), None)
    if after is None or after.kind > Kind.LATIN and after.kind is not Kind.OPEN:
        return False
    return after.role != _LETTER_APART and not (before is not None and before.role in (_LETTER_APART, _DOT))
