"""Clausebook: a standard drafted by GB/T 1.1, kept in YAML, published as a bilingual site."""

__version__ = "0.1.0"
