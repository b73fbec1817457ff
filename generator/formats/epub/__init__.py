"""EPUB: the standard as a book for reading systems."""
