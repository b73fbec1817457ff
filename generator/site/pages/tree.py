"""All Markdown pages of one language's tree."""

from generator.model import Language
from generator.site.pages.checklist_pages import checklist_pages
from generator.site.pages.clause_pages import clause_pages
from generator.site.pages.home_page import about_page, home_page
from generator.site.pages.page import Book, Page
from generator.site.pages.reference_pages import reference_pages
from generator.site.pages.term_pages import term_pages
from generator.standard.addresses import file_of


def pages(book: Book, language: Language) -> tuple[Page, ...]:
    """Return every page of a tree."""
    return (
        home_page(book, language),
        *clause_pages(book, language),
        *term_pages(book, language),
        *reference_pages(book, language),
        *checklist_pages(book, language),
        about_page(book, language),
    )


def markdown_of(book: Book, tree: tuple[Page, ...], language: Language) -> dict[str, str]:
    """Return the Markdown of pages, by file name relative to the tree."""
    return {file_of(page.address): book.markdown(page, language) for page in tree}
