"""Every exception of the package, in one file to avoid import loops.

    ArabicRulesError
    ├── GrammarError            a grammar or lexicon file is wrong: file, line, word, hint, code
    │   ├── GrammarSyntaxError  AR101  the line cannot be read
    │   ├── UnknownName         AR102  a name that nothing defines
    │   ├── DuplicateName       AR103  a name defined twice
    │   └── UnsafePattern       AR104  an unbounded or nested repeat, a gap that is too wide
    ├── InputError              a document cannot be used
    │   ├── DecodeError         AR201  bytes are not in the stated encoding
    │   ├── TooLarge            AR202  a limit is passed
    │   ├── BadDocument         AR203  a file cannot be opened, a JSON line is not a document
    │   └── MissingExtra        AR204  a library that reads or writes a form is not installed
    ├── ExportError             AR301  records cannot be written
    │   └── OutputExists        AR302  the output is there and would be lost
    └── InternalError           AR901  a fault of this program, met in one document

Every message says what is wrong, where, quotes the offending word in «», and says what to do about it.
"""

from __future__ import annotations


class ArabicRulesError(Exception):
    """The root: catch this to catch all."""

    code = "AR000"


class _Located(ArabicRulesError):
    """An error of one place in one file."""

    def __init__(self, message: str, *, path: str = "", line: int = 0, word: str = "", hint: str = "") -> None:
        """Keep the parts; `str()` reads: `file:line: code message: «word»; hint`, without the parts that are empty."""
        self.message, self.path, self.line, self.word, self.hint = message, path, line, word, hint
        where = f"{path}:{line}: " if path and line else f"{path}: " if path else ""
        super().__init__(f"{where}{self.code} {message}" + (f": «{word}»" if word else "") + (f"; {hint}" if hint else ""))


class GrammarError(_Located):
    """A grammar or lexicon file is wrong."""

    code = "AR100"


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


class InputError(_Located):
    """A document cannot be used."""

    code = "AR200"


class DecodeError(InputError):
    """Bytes are not in the stated encoding."""

    code = "AR201"


class TooLarge(InputError):
    """A document passes a limit."""

    code = "AR202"


class BadDocument(InputError):
    """A file cannot be opened, or a line of JSON is not a document."""

    code = "AR203"


class MissingExtra(InputError):
    """A library of an extra is not installed."""

    code = "AR204"


class ExportError(_Located):
    """Records cannot be written."""

    code = "AR301"


class OutputExists(ExportError):
    """The output file is there already and would be lost."""

    code = "AR302"


class InternalError(_Located):
    """A fault of this program, met in one document."""

    code = "AR901"
