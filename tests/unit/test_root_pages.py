"""Addresses that never die: permalinks, retired ids, numbers of other editions."""

import html
from pathlib import Path

from generator.model import Ledger, Standard
from generator.model.config import SiteConfig
from generator.site.pages.page import Book
from generator.site.pages.root_pages import lists_of_pages, root_files
from generator.source.config import load_config
from generator.standard.index import Index
from generator.standard.permalinks import permalinks
from tests.builders import clause, guideline, provision, published, retired, situation, standard, term


def renumbered() -> Standard:
    """Return a standard whose clause 5 was once 4 and then 7, with a provision and a term that took other ids."""
    ledger = Ledger(retired=retired(**{"4": "7", "7": "5", "4-a": "5-a", "t-client": "t-customer"}))
    here = clause("5", provision("5-a"), published=(published("4"),))
    return standard(here, terms=(term(number="3.1"),), guidelines=(guideline(),), ledger=ledger)


def config() -> SiteConfig:
    """Return the settings of the small standard."""
    made, problems = load_config(Path(__file__).parent.parent / "golden" / "small" / "site_config.yml")
    assert made is not None, problems
    return made


def test_every_entity_has_a_permalink() -> None:
    """Clauses and terms by id and by number, documents by id."""
    links = {link.path: link.address for link in permalinks(Index(renumbered()))}
    assert links["5"] == "5/"
    assert links["t-customer"] == links["3.1"] == "terms/t-customer/"
    assert links["gbt-1"] == "references/gbt-1/"


def test_retired_ids_lead_to_what_took_their_place() -> None:
    """Over several steps too."""
    links = {link.path: link.address for link in permalinks(Index(renumbered()))}
    assert links["4"] == links["7"] == "5/"
    assert links["t-client"] == "terms/t-customer/"


def test_numbers_of_another_edition_say_so() -> None:
    """The reader with that edition in hand learns why he is here."""
    link = next(link for link in permalinks(Index(renumbered())) if link.path == "1-2016/4")
    assert link.address == "5/"
    assert link.renumbered == ("1-2016", "4")
    page = root_files(Book(Index(renumbered()), config()))["c/1-2016/4/index.html"]
    assert "T/EX 1—2016" in html.unescape(page)


def test_old_addresses_in_the_trees_lead_on() -> None:
    """A page stands at the address of each retired id, in both trees."""
    files = root_files(Book(Index(renumbered()), config()))
    assert 'url=../5/"' in files["zh/4/index.html"]
    assert 'url=../../terms/t-customer/"' in files["en/terms/t-client/index.html"]


def test_old_anchors_still_lead_to_the_provision() -> None:
    """The retired id of a provision is an anchor where the new one is."""
    assert Index(renumbered()).aliases["5-a"] == ("4-a",)


def test_a_situation_has_a_permalink_and_one_that_was_retired_leads_on() -> None:
    """To its place on the home page, in both languages."""
    ledger = Ledger(retired=retired(s_old="s-late", s_gone=""))
    index = Index(standard(clause("5"), situations=(situation("s-late", "5"),), ledger=ledger))
    links = {link.path: link.address for link in permalinks(index)}
    assert links == links | {"s-late": "#s-late", "s-old": "#s-late", "s-gone": "s-gone/"}
    page = root_files(Book(index, config()))["c/s-old/index.html"]
    assert ('href="../../zh/#s-late"' in page, 'href="../../en/#s-late"' in page) == (True, True)
    assert "After a late service" in page


def test_a_site_map_needs_an_address() -> None:
    """Without one there is none, since it would name no page."""
    assert "sitemap.xml" not in lists_of_pages(Book(Index(renumbered()), config()), {})


def test_a_retired_id_is_found_before_a_number() -> None:
    """What was printed as an id stays one, whatever clause bears it as its number now."""
    ledger = Ledger(retired=retired(**{"6": "5"}))
    made = standard(clause("5"), clause("7", number="6"), ledger=ledger)
    links = {link.path: link.address for link in permalinks(Index(made))}
    assert links["6"] == "5/"
