"""Hypothesis strategies for what this library reads, with the values that must come back; needs the `test` extra.

`numbers`, `dates` and `directions` draw phrases with their values, `reports` sentences with what a record must say of them
(`sentences`, `reports`), spellings that must not matter (`noisy`) and any text (`any_text`). `records.incidents()` draws records that are valid by
the schema; `st.from_type(Incident)` gives the same, by an entry point that Hypothesis reads.
"""
