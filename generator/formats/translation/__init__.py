"""Translations as translators' tools take them, and back: a writer and a reader a format."""
