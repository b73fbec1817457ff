"""The page on which somebody's own document is reviewed; all that it shows comes with its script."""

from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Shape
from generator.standard.addresses import MIRROR


def mirror_page(book: Book, shape: Shape) -> Page:
    """Return the page."""
    return Page(MIRROR, "mirror.md.j2", book.pen(shape).say("pages.mirror"), None, kind="mirror")
