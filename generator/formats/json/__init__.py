"""The standard as data."""
