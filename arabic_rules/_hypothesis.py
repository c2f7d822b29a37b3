"""What Hypothesis reads when it starts: `st.from_type(Incident)` then draws records. Imports nothing until a test asks."""

from __future__ import annotations


def setup() -> None:
    """Register the strategy of records."""
    import sys

    if "hypothesis" in sys.modules:
        from hypothesis import strategies as st

        from .model import Incident

        def drawn(_: type[Incident]) -> st.SearchStrategy[Incident]:
            from .testing.records import incidents

            return incidents()

        st.register_type_strategy(Incident, drawn)
