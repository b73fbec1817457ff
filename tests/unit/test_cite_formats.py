"""A clause is cited in BibTeX, RIS and CSL-JSON as the page says it, whatever stands in its title."""

import re
from dataclasses import replace
from html import unescape

import pytest

from generator.model import Language, Standard, Text
from generator.model.config import SiteConfig
from generator.site.pages.cite_formats import citation_formats
from generator.standard.index import Index
from tests import builders
from tests.site.test_numbers import config
from tests.unit.citation_files import bibtex, csl, ris

DAY = "2026-11-30"
ODD = r"100 % {open} & shut_up \ #1 $2 ~3 ^4"


def formats(standard: Standard, settings: SiteConfig, language: Language = "en") -> dict[str, str]:
    """Return the citations of the last clause with a day of access, by their key."""
    index = Index(standard)
    made = citation_formats(index, settings, standard.clauses[-1], language)
    return {one.key: words(one.before + DAY.replace("-", one.between) + one.after) for one in made}


def words(html: str) -> str:
    """Return what is copied of HTML."""
    return unescape(re.sub("</?span[^>]*>", "", html))


@pytest.fixture
def at_an_address() -> SiteConfig:
    """Return the settings of a site that has an address."""
    return replace(config(), site_url="https://example.org/s/")


@pytest.mark.parametrize("title", ["Leadership", ODD, "a\nb", "{", "}"])
def test_any_title_comes_through(title: str, at_an_address: SiteConfig) -> None:
    """What is read back is what was written, in one line."""
    made = formats(builders.standard(builders.clause("5.1", title=Text(zh="领导", en=title))), at_an_address)
    section = f"5.1 {' '.join(title.split())}"
    assert bibtex(made["bibtex"])["title"] == f"Standard: {section}"
    assert ris(made["ris"])["T2"] == section
    assert csl(made["csl"])["section"] == section


def test_number_publisher_address_and_day_are_in_each(at_an_address: SiteConfig) -> None:
    """And the year, where the edition has one."""
    standard = builders.standard(builders.clause("5.1"))
    shown, other = standard.metadata.editions
    dated = replace(
        standard,
        metadata=replace(
            standard.metadata, editions=(replace(shown, year="2026"), other), publisher=Text(zh="协会", en="A & B")
        ),
    )
    made = formats(dated, at_an_address)
    entry, record, item = bibtex(made["bibtex"]), ris(made["ris"]), csl(made["csl"])
    address = "https://example.org/s/c/5.1/"
    assert [entry["url"], record["UR"], item["URL"]] == [address] * 3
    assert [entry["author"], record["AU"], item["author"][0]["literal"]] == ["A & B"] * 3
    assert [entry["howpublished"], record["M1"], item["number"]] == ["T/EX 1—2026"] * 3
    assert [entry["urldate"], record["Y2"], item["accessed"]["raw"]] == [DAY, "2026/11/30", DAY]
    assert [entry["year"], record["PY"], item["issued"]["date-parts"]] == ["2026", "2026", [[2026]]]
    assert "unofficial translation" in entry["note"]
    assert "非官方译文" not in bibtex(formats(dated, at_an_address, "zh")["bibtex"])["note"]


def test_without_an_address_the_note_has_the_fingerprint() -> None:
    """A folder has no address that others could follow."""
    made = formats(builders.standard(builders.clause("5.1")), replace(config(), site_url=""))
    assert "url" not in bibtex(made["bibtex"])
    assert "UR" not in ris(made["ris"])
    assert "URL" not in csl(made["csl"])
    assert "T/EX 1-2026 5.1 " in csl(made["csl"])["note"]


def test_a_draft_says_so(at_an_address: SiteConfig) -> None:
    """The placeholder of a number alone would tell nobody."""
    standard = builders.standard(builders.clause("5.1"))
    shown, other = standard.metadata.editions
    draft = replace(standard, metadata=replace(standard.metadata, editions=(replace(shown, status="draft"), other)))
    assert ris(formats(draft, at_an_address)["ris"])["M1"] == "T/EX 1—2026 (draft)"
