"""`assets/site.css`: what this site's stylesheet adds to that of all."""

import json

from generator.site.pages.page import Book


def stylesheet(book: Book) -> str:
    """Return what this site's stylesheet adds: accent colours, and the number of the standard on each printed sheet."""
    colours, number = book.config.colours, book.index.edition.number
    return (
        f":root {{ --accent-light: {colours.accent}; --accent-dark: {colours.accent_dark}; }}\n"
        f"@page {{ @top-right {{ content: {json.dumps(number, ensure_ascii=False)}; font: 9pt sans-serif; }} }}\n"
    )
