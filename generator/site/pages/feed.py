"""`feed-zh.xml` and `feed-en.xml`: what changed, as Atom (RFC 4287): releases, amendments, withdrawals, revisions."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from generator.model import LANGUAGE_TAGS, Language, Text
from generator.site.pages.page import Book
from generator.standard.addresses import ABOUT, HOME, permalink
from generator.words import text


class Change(NamedTuple):
    """Something that happened on a day."""

    day: str
    """ISO 8601."""
    id: str
    """What it is told by, the same for ever: `release-draft`."""
    title: Text
    address: str
    """Where it is told, below the site; `{language}` stands for the tree."""


def feed_name(language: Language) -> str:
    """Return the name of a language's feed, below the site."""
    return f"feed-{language}.xml"


def changes(book: Book) -> tuple[Change, ...]:
    """Return what changed and when, the latest first."""
    return tuple(sorted(_changes(book), key=lambda change: (change.day, change.id), reverse=True))


def _changes(book: Book) -> Iterator[Change]:
    index = book.index
    metadata, ledger = index.standard.metadata, index.standard.ledger
    title = text("feed.revised", edition=index.edition.number)
    yield Change(metadata.revised, f"revised-{metadata.revised}", title, f"{{language}}/{HOME}")
    before: set[str] = set()
    for id_, release in sorted(ledger.released.items(), key=lambda pair: pair[1].date):
        new = set(release.ids) - before
        before |= new
        title = text("feed.released", edition=index.edition_numbers.get(id_, id_), count=len(new))
        yield Change(release.date, f"release-{id_}", title, f"{{language}}/{ABOUT}")
    for amendment in metadata.amendments:
        if amendment.date:
            title = text("feed.amended", number=amendment.number, edition=index.edition.number)
            yield Change(amendment.date, f"amendment-{amendment.id}", title, f"{{language}}/{ABOUT}#amendments")
    for old, day in index.withdrawn.items():
        if day:
            yield Change(day, f"withdrawn-{old}", text("feed.withdrawn", id=old), permalink(old))


def feed(book: Book, language: Language) -> str:
    """Return a language's feed; a site without an address has none, since entries name theirs."""
    site, found = book.config.site_url, changes(book)
    title = book.config.site_name.in_(language)
    own = f"{site}{feed_name(language)}"
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{LANGUAGE_TAGS[language]}">',
        f"<id>{escape(own)}</id>",
        f"<title>{escape(title)}</title>",
        f"<updated>{_time(found[0].day)}</updated>",
        f"<author><name>{escape(title)}</name></author>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(own)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(f"{site}{language}/")}/>',
        *(_entry(site, change, language) for change in found),
        "</feed>",
    ]
    return "\n".join(rows) + "\n"


def _entry(site: str, change: Change, language: Language) -> str:
    address = site + change.address.format(language=language)
    return (
        f"<entry><id>{escape(f'{site}#{change.id}')}</id><title>{escape(change.title.in_(language))}</title>"
        f'<updated>{_time(change.day)}</updated><link rel="alternate" href={quoteattr(address)}/></entry>'
    )


def _time(day: str) -> str:
    return f"{day}T00:00:00Z"
