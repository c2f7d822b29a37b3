"""Other people's codebooks: which codes of ACLED, PLOVER, GTD and UCDP a record has, by the rules in `grammars/codes/`.

`Codebooks.codes` is a pure function of a record: it looks at nothing else, neither the text nor the clock.
"""

from __future__ import annotations

from .books import Codebooks, CodeRule
from .conditions import TYPES
from .files import load_codebooks

__all__ = ["TYPES", "CodeRule", "Codebooks", "load_codebooks"]
