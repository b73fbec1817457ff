"""All Markdown pages of one language's tree."""

from generator.site.pages.about_page import about_page
from generator.site.pages.checklist_pages import checklist_pages
from generator.site.pages.clause_pages import clause_pages
from generator.site.pages.crosswalk_pages import crosswalk_pages
from generator.site.pages.guidance_page import guidance_pages
from generator.site.pages.home_page import home_page
from generator.site.pages.judgement_page import judgement_pages
from generator.site.pages.numbers_page import numbers_pages
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Shape
from generator.site.pages.reference_pages import reference_pages
from generator.site.pages.teaching_page import teaching_pages
from generator.site.pages.term_pages import term_pages
from generator.site.pages.withdrawn_pages import withdrawn_tree
from generator.site.pages.writing import Way
from generator.standard.addresses import MAP


def pages(book: Book, shape: Shape) -> tuple[Page, ...]:
    """Return every page of a tree; a folder that people read is without the map, whose list says nothing new."""
    made = (
        home_page(book, shape),
        *clause_pages(book, shape),
        *numbers_pages(book, shape),
        *guidance_pages(book, shape),
        *term_pages(book, shape),
        *reference_pages(book, shape),
        *crosswalk_pages(book, shape),
        *teaching_pages(book, shape),
        *checklist_pages(book, shape),
        *judgement_pages(book, shape),
        about_page(book, shape),
        *withdrawn_tree(book, shape),
    )
    return tuple(page for page in made if page.address != MAP) if shape.flat else made


def markdown_of(book: Book, tree: tuple[Page, ...], shape: Shape) -> dict[str, str]:
    """Return the Markdown of pages, by file name relative to the tree."""
    top = Way("", flat=shape.flat)
    return {top.to(page.address): book.markdown(page, shape) for page in tree}
