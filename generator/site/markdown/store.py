"""HTML that is put aside while Markdown is read, and comes back when the page is written."""

from collections.abc import Callable

Store = Callable[[str], str]
"""Puts HTML aside and returns what stands for it."""
