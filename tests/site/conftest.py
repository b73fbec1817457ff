"""The built site and its pages, read once."""

import pytest

from tests.built import BuiltSite, built_site, shared_folder
from tests.site.page import Page


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the real standard."""
    return built_site(shared_folder(tmp_path_factory))


@pytest.fixture(scope="session")
def pages(built: BuiltSite) -> dict[str, Page]:
    """Return every HTML page by its path below the site; a report to download is none."""
    files = (file for file in sorted(built.folder.rglob("*.html")) if file.parent != built.folder / "downloads")
    read = (Page.read(built.folder, file) for file in files)
    return {page.path: page for page in read}
