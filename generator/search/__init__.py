"""Searching: what is found, by which words, and the files that the browser reads."""
