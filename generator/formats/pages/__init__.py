"""The folder of Markdown that `clausebook export markdown` writes, read back to what editors write."""
