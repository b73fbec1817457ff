"""The page about the site claims nothing that is not there."""

from dataclasses import replace

import pytest

from generator.model import Authority, EditorialNote, Language, Text
from generator.site.pages.about_page import about_page
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.source.config import load_config
from generator.standard.index import Index
from tests.builders import clause, provision, standard
from tests.problems.test_problems import BASE

BOTH: tuple[Language, ...] = ("zh", "en")


def ours(authority: Authority, languages: tuple[Language, ...], english: str, *notes: str) -> str:
    """Return the paragraph on what is ours, on the page in the last of some languages, of a standard of one clause."""
    config, _ = load_config(BASE / "site_config.yml")
    assert config
    made = standard(
        replace(clause("5", provision("5-a", "statement", "读者借书。", english)), title=Text(zh="借", en=""))
    )
    entries = tuple(
        EditorialNote(id=f"note-{n}", on="5", kind="context", text=Text(zh=note)) for n, note in enumerate(notes)
    )
    metadata = replace(made.metadata, authoritative=authority)
    book = Book(
        Index(replace(made, metadata=metadata, editorial_notes=entries)),
        replace(config, languages=languages, default_language=languages[0]),
    )
    shape = Shape.of_site(languages[-1], languages)
    return book.markdown(about_page(book, shape), shape).partition("{: #ours }\n\n")[2].partition("\n")[0]


@pytest.mark.parametrize(
    ("authority", "languages", "english", "end"),
    [
        ("zh", ("zh",), "Readers borrow books.", "标准的中文条文逐字照录。"),
        ("en", ("en",), "Readers borrow books.", "The English text of the standard is reproduced word for word."),
        ("both", BOTH, "Readers borrow books.", "text of the standard are reproduced word for word."),
        ("zh", BOTH, "Readers borrow books.", "Everything else is written by this site: the English translation."),
    ],
)
def test_what_is_ours_is_what_the_site_shows(
    authority: Authority, languages: tuple[Language, ...], english: str, end: str
) -> None:
    """No translation is ours on a site without it, nor where both texts are the standard's; nothing may be."""
    assert ours(authority, languages, english).endswith(end)


def test_several_things_are_a_list() -> None:
    """With *and* before the last in English."""
    told = ours("zh", BOTH, "Readers borrow books.", "注。")
    assert told.endswith("the English translation and the editorial notes.")
