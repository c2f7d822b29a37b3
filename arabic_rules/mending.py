"""Words that a writer broke to get past a filter, and words between which a line break was lost.

Both are told by what the lexicon and the tables know, so that nothing known is changed: "غا..رة" is no word and غارة is one;
"ديرالزورنفذ" is none, but a town and a verb.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .gazetteer import Gazetteer
from .lexicon import Lexicon
from .lexicon._readings import class_set
from .text import LINE_BREAK, Kind, Text, Word, WordMemo, fold, word_of

SHORTEST_PLACE, SHORTEST_WORD, SHORTEST_NEXT = 4, 5, 5
"""How many letters a place, another word before a lost line break, and the word behind it have at least: fewer may be chance."""
BEGINS_LINE = frozenset({"trigger", "report_verb", "force_head"})
"""Classes of words that news begin with; short ones are told one by one, as `begins_line`."""
_LETTER = "[\u0621-\u064A]"
_INSIDE = re.compile(rf"{_LETTER}(?:\.\.+|…|[,،*$!]{{1,3}}){_LETTER}")
"""What stands inside broken words, and between two words that lost their space."""


@dataclass(slots=True)
class Mender:
    """Joins and parts the words of texts. `is_name` tells whether a name of the tables begins with a word."""

    lexicon: Lexicon
    gazetteer: Gazetteer
    is_name: Callable[[Word], bool]
    _seconds: WordMemo[tuple[tuple[int, str], ...]] = field(init=False)

    def __post_init__(self) -> None:
        """Set up the memo."""
        self._seconds = WordMemo(self._read_seconds)

    def __call__(self, text: Text) -> Text:
        """Return a text with its words mended; the very text where there is nothing to mend."""
        if _INSIDE.search(text.original):
            text = text.replaced({i: (end, ((word, text.starts[i], text.ends[end - 1]),)) for i, end, word in self._broken(text)})
        lost = ((i, self._lost(text, i, found)) for i, found in enumerate(map(self._seconds.__getitem__, text.words)) if found)
        parted = {i: (i + 1, _pieces(text, i, at)) for i, at in lost if at}
        return text.replaced(parted) if parted else text

    def _knows(self, word: Word) -> bool:
        return bool(self.lexicon.senses(word)) or self.is_name(word)

    def _broken(self, text: Text) -> list[tuple[int, int, Word]]:
        """Return the tokens of words that are known only as a whole: the first one, the one behind the last, the word."""
        found, i = [], 0
        while i + 2 < len(text.words):
            whole = self._whole(text, i) if text.words[i].kind is Kind.WORD else None
            if whole is not None:
                found.append((i, *whole))
            i = whole[0] if whole else i + 1
        return found

    def _whole(self, text: Text, i: int) -> tuple[int, Word] | None:
        """Return where the longest broken word that begins at a token ends, and the word."""
        end = i + 1
        while end + 1 < len(text.words) and _INSIDE.fullmatch(text.original, text.ends[end - 1] - 1, text.starts[end + 1] + 1):
            end += 2
        for last in range(end, i + 1, -2):
            pieces = text.words[i:last:2]
            word = word_of("".join(piece.raw for piece in pieces))
            if self._knows(word) and not all(map(self._knows, pieces)):
                return last, word
        return None

    def _read_seconds(self, word: Word) -> tuple[tuple[int, str], ...]:
        """Return where in an unknown word something begins that begins a line, and the letters before it: the longest such line first."""
        if word.kind is not Kind.WORD or len(word.fold) < SHORTEST_PLACE + 3 or self._knows(word):
            return ()
        cuts = ((at, fold(word.raw[:at])) for at in range(SHORTEST_PLACE, len(word.raw) - 2) if word.raw[at].isalpha())
        return tuple((at, letters) for at, letters in cuts if self._begins_line(word_of(word.raw[at:])))

    def _begins_line(self, word: Word) -> bool:
        senses = [sense for sense in self.lexicon.senses(word) if not sense.preposition]
        classes = class_set(senses)
        return "begins_line" in classes or len(word.fold) >= SHORTEST_NEXT and not BEGINS_LINE.isdisjoint(classes)

    def _lost(self, text: Text, i: int, found: Sequence[tuple[int, str]]) -> int:
        """Return before which character of token `i` a line break was lost; 0 where it is one word."""
        before = text.words[i - 1].fold if i else ""
        return next((at for at, letters in found if self._ends_line(letters, before)), 0)

    def _ends_line(self, letters: str, before: str) -> bool:
        """Tell whether letters are a known word, a place, or with the word before them the name of one."""
        reading = self.lexicon.readings[word_of(letters)]
        if len(letters) >= SHORTEST_WORD and reading.senses or "ends_line" in reading.classes:
            return True
        names = (([letters], 0), ([before, letters], 1))
        return any((place := self.gazetteer.match(folds[0], folds, 0)) is not None and place[0] > further for folds, further in names)


def _pieces(text: Text, i: int, at: int) -> tuple[tuple[Word, int, int], ...]:
    """Return a token as two words with a line break between them, before its character `at`."""
    raw, start = text.words[i].raw, text.starts[i]
    return (word_of(raw[:at]), start, start + at), (LINE_BREAK, start + at, start + at), (word_of(raw[at:]), start + at, text.ends[i])
