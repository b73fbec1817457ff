"""All Markdown pages of one language's tree."""

from functools import partial

from generator.site.pages.about_page import about_page
from generator.site.pages.checklist_pages import checklist_pages
from generator.site.pages.clause_pages import clause_pages
from generator.site.pages.crosswalk_pages import crosswalk_pages
from generator.site.pages.guidance_page import guidance_pages
from generator.site.pages.home_page import home_page
from generator.site.pages.judgement_page import judgement_pages
from generator.site.pages.mirror_page import mirror_page
from generator.site.pages.numbers_page import numbers_pages
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Shape
from generator.site.pages.reference_pages import reference_pages
from generator.site.pages.teaching_page import teaching_pages
from generator.site.pages.term_pages import term_pages
from generator.site.pages.withdrawn_pages import withdrawn_tree
from generator.site.pages.writing import Way
from generator.standard.addresses import ABOUT, HOME, MAP, MIRROR


def plan(book: Book, shape: Shape) -> Plan:
    """Return what makes every page of a tree.

    A folder that people read has no map, whose list says nothing new, and nothing that scripts make. No page is made
    before it is asked for.
    """
    planned: Plan = {
        HOME: partial(home_page, book, shape),
        **clause_pages(book, shape),
        **numbers_pages(book, shape),
        **guidance_pages(book, shape),
        **term_pages(book, shape),
        **reference_pages(book, shape),
        **crosswalk_pages(book, shape),
        **teaching_pages(book, shape),
        **checklist_pages(book, shape),
        **judgement_pages(book, shape),
        MIRROR: partial(mirror_page, book, shape),
        ABOUT: partial(about_page, book, shape),
        **withdrawn_tree(book, shape),
    }
    without = (MAP, MIRROR) if shape.flat else ()
    return {address: make for address, make in planned.items() if address not in without}


def made(planned: Plan) -> tuple[Page, ...]:
    """Return the pages of a plan."""
    return tuple(make() for make in planned.values())


def pages(book: Book, shape: Shape) -> tuple[Page, ...]:
    """Return every page of a tree."""
    return made(plan(book, shape))


def markdown_of(book: Book, tree: tuple[Page, ...], shape: Shape) -> dict[str, str]:
    """Return the Markdown of pages, by file name relative to the tree."""
    top = Way("", flat=shape.flat)
    return {top.to(page.address): book.markdown(page, shape) for page in tree}
