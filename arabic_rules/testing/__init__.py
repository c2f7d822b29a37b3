"""Hypothesis strategies for what this library reads, with the values that must come back; needs the `test` extra."""
