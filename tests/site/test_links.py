"""Every link leads somewhere, and no page takes anything from another host."""

import re
from urllib.parse import urlsplit

from tests.built import BuiltSite
from tests.site.page import Page

ADDRESSES_IN_STYLES = re.compile(r"""url\(\s*["']?(?!data:|#)([^"')]+)|@import\s+["']([^"']+)""")


def test_every_internal_link_and_anchor_resolves(built: BuiltSite, pages: dict[str, Page]) -> None:
    """A reader never meets a dead link, nor one that lands at the top instead of at its clause."""
    broken = []
    files = {file.relative_to(built.folder).as_posix() for file in built.folder.rglob("*") if file.is_file()}
    anchors = {path: frozenset(page.ids) for path, page in pages.items()}
    for page in pages.values():
        for _, target in page.targets():
            place = page.resolve(target)
            if place is None:
                continue
            path, anchor = place
            file = f"{path}index.html" if path == "" or path.endswith("/") else path
            if file not in files or (anchor and anchor not in anchors.get(file, ())):
                broken.append(f"{page.path}: {target}")
    assert broken == []


def test_links_to_pages_need_no_redirect(pages: dict[str, Page]) -> None:
    """An address of a page ends with a slash: without it some servers redirect, and relative links break on others."""
    plain = [
        f"{page.path}: {target}"
        for page in pages.values()
        for element, target in page.targets()
        if element.name == "a" and (place := page.resolve(target)) and place[0] and "." not in place[0].split("/")[-1]
        if not place[0].endswith("/")
    ]
    assert plain == []


def test_nothing_is_loaded_from_another_host(built: BuiltSite, pages: dict[str, Page]) -> None:
    """The site works without the internet and tells nobody who reads it; only plain links may leave."""
    own = urlsplit(built.config.site_url).netloc
    foreign = [
        f"{page.path}: <{element.name}> {target}"
        for page in pages.values()
        for element, target in page.targets()
        if element.name != "a" and urlsplit(target).netloc not in ("", own)
    ]
    assert foreign == []


def test_styles_load_only_what_is_in_the_site(built: BuiltSite) -> None:
    """The same for fonts and pictures that style sheets name."""
    missing = [
        f"{sheet.name}: {target}"
        for sheet in sorted(built.folder.rglob("*.css"))
        for target in map("".join, ADDRESSES_IN_STYLES.findall(sheet.read_text(encoding="utf-8")))
        if not (sheet.parent / target.split("#")[0].split("?")[0]).is_file()
    ]
    assert missing == []


def test_links_that_leave_are_safe(pages: dict[str, Page]) -> None:
    """A plain link goes to the web or to a mailbox, and to nothing that runs."""
    schemes = {urlsplit(target).scheme for page in pages.values() for _, target in page.targets()}
    assert schemes <= {"", "http", "https", "mailto"}
