"""A standard to a Word file: its numbers are counted by Word, from lists that are tied to the styles."""
