"""Every exception of the package, in one file to avoid import loops.

    ArabicRulesError
    ├── GrammarError            a grammar or lexicon file is wrong: file, line, word, hint, code
    │   ├── GrammarSyntaxError  AR101  the line cannot be read
    │   ├── UnknownName         AR102  a name that nothing defines
    │   ├── DuplicateName       AR103  a name defined twice
    │   └── UnsafePattern       AR104  an unbounded or nested repeat, a gap that is too wide
    ├── InputError              a document cannot be used
    │   ├── DecodeError         AR201  bytes are not in the stated encoding
    │   └── TooLarge            AR202  a limit is passed
    └── ExportError             AR301  records cannot be written
"""

from __future__ import annotations


class ArabicRulesError(Exception):
    """The root: catch this to catch all."""

    code = "AR000"


class GrammarError(ArabicRulesError):
    """A grammar or lexicon file is wrong."""

    code = "AR100"

    def __init__(self, message: str, *, path: str, line: int, word: str = "", hint: str = "") -> None:
        """Keep the parts; `str()` reads: file:line: code message: «word»; hint."""
        self.message, self.path, self.line, self.word, self.hint = message, path, line, word, hint
        text = f"{path}:{line}: {self.code} {message}"
        super().__init__(text + (f": «{word}»" if word else "") + (f"; {hint}" if hint else ""))


class GrammarSyntaxError(GrammarError):
    """A line cannot be read."""

    code = "AR101"


class UnknownName(GrammarError):
    """A keyword, class, rule or phase that nothing defines."""

    code = "AR102"


class DuplicateName(GrammarError):
    """A name defined twice."""

    code = "AR103"


class UnsafePattern(GrammarError):
    """A pattern that could take more than linear time."""

    code = "AR104"


class InputError(ArabicRulesError):
    """A document cannot be used."""

    code = "AR200"


class DecodeError(InputError):
    """Bytes are not in the stated encoding."""

    code = "AR201"


class TooLarge(InputError):
    """A document passes a limit."""

    code = "AR202"


class ExportError(ArabicRulesError):
    """Records cannot be written."""

    code = "AR301"
