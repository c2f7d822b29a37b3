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
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
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
_PIECE = regex.compile(rf"{_WORD}|{_NUMBER}|{_LATIN}|\.{{2,}}|<<|>>|\r?\n|[^\S\n]+|.", regex.DOTALL | regex.V1)
# Where a text may be parted unseen: behind a line, and at a space with no other white space beside it where no word is broken.
_APART = re.compile(r"(?<=\n)| (?<![^\S\n] )(?<!\u0640 )(?<!\u0640[.·•*|] )(?<!\u0640[.·•*|]{2} )(?![^\S\n]|\u0640)")
_BROKEN = re.compile(r"\u0640(?:[.·•*|]{0,2} |(?<= \u0640))")

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
# A plain word with a mark before it and up to two behind it, which is most of what is no single word between two spaces; dots in a row are one piece.
_EDGED = re.compile(rf"([(\[\"“«#]?)({_PLAIN_WORD.pattern})((?!\.\.)[.,،:؛؟!)\]\"”»]?)([.,،:؛؟!)\]\"”»]?)(\n?)")
# Words of at least two letters of which a phrase is made that needs no tokenizer.
_PLAIN_PHRASE = regex.compile(r"(?:[\u0621-\u0628\u062A-\u063A\u0641-\u0648\u064A]+[\u0621-\u063A\u0641-\u064A](?: (?!$)|$))+")

_JOINT = "_"
_HASHTAG = re.compile(r"#\w*[^\W_]_\w+")
"""A hashtag of several words: "#دير_الزور"."""
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
    **dict.fromkeys("،,؛;", Kind.COMMA), ":": Kind.COLON, **dict.fromkeys((*"\"“”„«»‹›'‘’″`", "<<", ">>"), Kind.QUOTE),
    **dict.fromkeys("([{", Kind.OPEN), **dict.fromkeys(")]}", Kind.CLOSE), **dict.fromkeys("-–—‑|/", Kind.DASH),
    "#": Kind.SPACE, **dict.fromkeys("*•▪■●◾◼🔴🔸🔹🔵⭕📌✅⚡🚨🔻◀►▶", Kind.BULLET),
}

_ENDS = (Kind.STOP, Kind.BREAK)
QUESTION_MARKS = frozenset("?؟")
_STRAIGHT = frozenset("\"″`'")
_OPENING = frozenset((*"“„«‹‘", "<<"))
_PROCLITICS = frozenset("وفبلك")
_NO_TOKEN, _TOKEN, _QUOTE, _DOT, _LETTER_APART, _SEVERAL = range(6)
"""What the tokenizer makes of a piece: nothing, a token, a quotation mark, or a token unless its neighbours tell otherwise (`Word.role`); the
last is of what stands between two spaces and is no single piece."""
_AS_TOKENS = bytes((0, 1, 0, 1, 1)) + bytes(251)
_QUOTES, _LETTERS_APART, _SEVERALS, _DOTS = (re.compile(bytes([role])) for role in (_QUOTE, _LETTER_APART, _SEVERAL, _DOT))
_DOMAINS = frozenset({"نت", "كوم"})


@dataclass(slots=True, eq=False)
class Word:
    """One distinct token: how it is written, without marks (`bare`), and folded for look-up (`fold`). A word is one object, however often it stands.

    `role` is what the tokenizer makes of the piece. Nobody changes a word; a frozen one takes four times as long to make.
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


class _Memo(dict[str, Word]):
    """What was read before; it begins anew when it is full, and keeps nothing long."""

    def remember(self, raw: str, word: Word) -> Word:
        """Keep what a raw string was read as, and return that."""
        if len(raw) <= MEMO_WORD_LENGTH:
            if len(self) >= MEMO_SIZE:
                self.clear()
            self[raw] = word
        return word


class _Words(_Memo):
    """The memo of distinct words, keyed by the raw piece."""

    def __missing__(self, raw: str) -> Word:
        return self.keep(raw, plain=len(raw) > 1 and _PLAIN_WORD.fullmatch(raw) is not None)

    def keep(self, raw: str, *, plain: bool) -> Word:
        """Read a new word and remember it; a plain one is read at once."""
        return self.remember(raw, Word(raw, raw, raw.translate(_PLAIN_FOLDS), Kind.WORD) if plain else _read_word(raw))


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
_SPACE, LINE_BREAK = _words[" "], _words["\n"]
"""What ends a line, for who puts one where it was lost."""


def word_of(raw: str) -> Word:
    """Return one piece as a word."""
    return _words[raw]


@dataclass(slots=True, eq=False)
class _Several(Word):
    """What stands between two spaces and is no single piece, or is the last of a line: its pieces, and how far it is from each to the next."""

    pieces: tuple[Word, ...] = ()
    steps: tuple[int, ...] = ()


class _Stretches(_Memo):
    """The memo of what stands between two spaces. Most are single words, and known ones."""

    def __missing__(self, stretch: str) -> Word:
        plain = len(stretch) > 1 and _PLAIN_WORD.fullmatch(stretch)
        return self.remember(stretch, (_words.get(stretch) or _words.keep(stretch, plain=True)) if plain else _read_stretch(stretch))


def _read_stretch(stretch: str) -> Word:
    """Cut a stretch into pieces; where nothing stands before a space, the space itself is one."""
    edged = _EDGED.fullmatch(stretch)
    found = [piece for piece in edged.groups() if piece] if edged else _PIECE.findall(stretch or " ")
    pieces = tuple(map(_words.__getitem__, found))
    ends_line = stretch[-1:] == "\n"  # no space stands behind it
    if len(pieces) == 1 and not ends_line:
        return pieces[0]
    *steps, last = map(len, found)
    return _Several(stretch, stretch, stretch, Kind.SPACE, _SEVERAL, pieces, (*steps, last + (not ends_line)))


_stretches = _Stretches()


@dataclass(frozen=True)
class Text:
    """A report as tokens. White space, quotes, underscores, hash signs and stray controls are no tokens, but every offset counts them.

    `prefixes` holds proclitics that stand apart from their token ("لـ “قسد”", "و 5", "بـ30"): token index to letters.
    `quoted` holds the tokens that a quotation mark opens, `unquoted` those that one closes. `stated` tells where tokens end if some are
    mended, and not as long as they stand in the original.
    """

    original: str
    words: tuple[Word, ...]
    starts: array[int]
    prefixes: Mapping[int, str]
    quoted: frozenset[int]
    unquoted: frozenset[int]
    stated: array[int] | None = None

    @functools.cached_property
    def ends(self) -> array[int]:
        """Where every token ends; `end` tells it of one."""
        if self.stated is not None:
            return self.stated
        return array("I", [start + len(word.raw) for start, word in zip(self.starts, self.words, strict=True)])

    def end(self, i: int) -> int:
        """Return where token `i` ends."""
        return self.starts[i] + len(self.words[i].raw) if self.stated is None else self.stated[i]

    @functools.cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Each sentence as a token range (first, last), end exclusive; the token that ends it is left out.

        One of more than LONGEST_SENTENCE tokens is several.
        """
        return tuple(_sentences(self.words, [i for i, word in enumerate(self.words) if word.kind in _ENDS]))

    @functools.cached_property
    def hashtags(self) -> Mapping[int, range]:
        """The tokens of hashtags of several words, each with all tokens of its hashtag."""
        found: dict[int, range] = {}
        for match in _HASHTAG.finditer(self.original) if _JOINT in self.original else ():
            first, last = bisect_left(self.starts, match.start()), bisect_left(self.starts, match.end())
            found.update(dict.fromkeys(range(first, last), range(first, last)))
        return found

    @functools.cached_property
    def folds(self) -> tuple[str, ...]:
        """Every word as it is looked up."""
        return tuple([word.fold for word in self.words])

    def __len__(self) -> int:
        return len(self.words)

    def surface(self, first: int, last: int) -> str:
        """Return the original text from token `first` up to, not including, token `last`."""
        return self.original[self.starts[first] : self.end(last - 1)]

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
        return Text(self.original, tuple(words), starts, prefixes, frozenset(heads[i] for i in self.quoted), closed, ends)


def tokenize(text: str) -> Text:
    """Split a text into tokens with offsets into the original.

    >>> t = tokenize("قُتل 3 جنود، وأصيب #دير_الزور و5 لـ “قسد”")
    >>> [w.fold for w in t.words]
    ['قتل', '3', 'جنود', '،', 'واصيب', 'دير', 'الزور', '5', 'قسد']
    >>> t.surface(5, 7), t.prefixes, sorted(t.quoted)
    ('دير_الزور', {7: 'و', 8: 'ل'}, [8])
    """
    pieces, starts = cut(text)
    roles = bytes([piece.role for piece in pieces])
    tokens = bytearray(roles.translate(_AS_TOKENS))
    stands = _take_out(pieces, starts, [found.start() for found in _LETTERS_APART.finditer(roles)], tokens)
    for found in _DOTS.finditer(roles):
        if _is_of_address(pieces, starts, found.start()):
            tokens[found.start()] = _NO_TOKEN
    prefixes: dict[int, str] = {}
    for i, at in _counted(tokens, stands):
        prefixes[at] = prefixes.get(at, "") + pieces[i].fold
    quoted, unquoted = _quotations(pieces, _counted(tokens, [found.start() for found in _QUOTES.finditer(roles)]))
    return Text(text, tuple(compress(pieces, tokens)), array("I", compress(starts, tokens)), prefixes, quoted, unquoted)


def cut(text: str) -> tuple[list[Word], list[int]]:
    """Cut a text into pieces and tell where each begins; only single spaces between two of them are left out.

    >>> pieces, starts = cut("قُتل 3 جنود.")
    >>> [piece.raw for piece in pieces], starts
    (['قُتل', '3', 'جنود', '.'], [0, 5, 7, 11])
    """
    stretches = _parted(text)
    words = [_stretches[stretch] for stretch in stretches]
    widths = [len(stretch) + 1 for stretch in stretches]
    pieces: list[Word] = []
    steps: list[int] = []
    done = 0
    for several in _SEVERALS.finditer(bytes([word.role for word in words])):
        i = several.start()
        stretch = words[i]
        if isinstance(stretch, _Several):
            pieces += words[done:i]
            pieces += stretch.pieces
            steps += widths[done:i]
            steps += stretch.steps
            done = i + 1
    steps += widths[done:]
    return pieces + words[done:], list(accumulate(steps[:-1], initial=0))


def _parted(text: str) -> list[str]:
    """Return what stands between spaces, each line with what ends it; white space of other kinds and the spaces within words stay."""
    lines = text.replace("\n", "\n ")
    plain = "  " not in text and text.replace("\n", " ").isprintable() and ("\u0640" not in text or not _BROKEN.search(text))
    return lines.split(" ") if plain else _APART.split(text)


def _take_out(pieces: Sequence[Word], starts: Sequence[int], letters: Iterable[int], tokens: bytearray) -> list[int]:
    """Return which letters that stand apart are proclitics; these and the dots of abbreviations are taken out of `tokens`."""
    stands = []
    for i in letters:
        before, after = _around(pieces, starts, i)
        if _is_abbreviation(after):
            tokens[i + 1] = _NO_TOKEN
        if pieces[i].fold in _PROCLITICS and _stands_before(before, after):
            tokens[i] = _NO_TOKEN
            stands.append(i)
    return stands


def _around(pieces: Sequence[Word], starts: Sequence[int], i: int) -> tuple[list[Word], list[Word]]:
    """Return the two pieces before a piece, the nearest first, and the three behind it, with the spaces between them."""
    before: list[Word] = []
    after: list[Word] = []
    for k in range(i, max(i - 2, 0), -1):
        before += (_SPACE, pieces[k - 1]) if _spaced(pieces, starts, k) else (pieces[k - 1],)
    for k in range(i + 1, min(i + 4, len(pieces))):
        after += (_SPACE, pieces[k]) if _spaced(pieces, starts, k) else (pieces[k],)
    return before[:2], after[:3]


def _spaced(pieces: Sequence[Word], starts: Sequence[int], i: int) -> bool:
    """Tell whether a space that was left out stands before a piece."""
    return starts[i - 1] + len(pieces[i - 1].raw) < starts[i]


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


def _is_abbreviation(after: Sequence[Word]) -> bool:
    """Tell whether a dot right behind a single letter stands inside a word group ("د. أحمد", "ا.ف.ب"), so ends nothing."""
    return len(after) > 1 and after[0].role == _DOT and after[1].kind is not Kind.BREAK


def _is_of_address(pieces: Sequence[Word], starts: Sequence[int], i: int) -> bool:
    """Tell whether a dot at `i` stands inside the address of a site: "السورية.نت"."""
    if not 0 < i < len(pieces) - 1 or pieces[i + 1].fold not in _DOMAINS or pieces[i - 1].kind is not Kind.WORD:
        return False
    return starts[i] == starts[i - 1] + len(pieces[i - 1].raw) and starts[i + 1] == starts[i] + 1


def _stands_before(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Tell whether a single letter is a proclitic of the next word, not part of an abbreviation ("أ ف ب")."""
    behind = next((piece for piece in after if piece.kind not in (Kind.SPACE, Kind.QUOTE)), None)
    ahead = next((piece for piece in before if piece.kind is not Kind.SPACE), None)
    if behind is None or behind.kind > Kind.LATIN and behind.kind is not Kind.OPEN:
        return False
    return behind.role != _LETTER_APART and not (ahead is not None and ahead.role in (_LETTER_APART, _DOT))
