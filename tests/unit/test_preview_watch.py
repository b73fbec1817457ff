"""A preview follows whatever of a standard and its settings there is to read, or to tell a problem of."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.site.preview.watch import stamps


class Watched:
    """A folder whose files are looked at."""

    def __init__(self, folder: Path) -> None:
        self.standard = folder / "standard"
        self.config = folder / "elsewhere" / "settings.yml"
        (self.standard / "clauses").mkdir(parents=True)
        self.config.parent.mkdir()
        self.config.write_text("a")
        (self.standard / "clauses" / "1.yaml").write_text("a")
        (folder / "linked").mkdir()
        (folder / "linked" / "2.yaml").write_text("a")
        (self.standard / "linked").symlink_to(folder / "linked")
        (self.standard / "clauses" / "round").symlink_to(self.standard)
        self.folder = folder

    def changes(self, change: Callable[[], object]) -> bool:
        """Tell whether a change is seen."""
        before = stamps(self.standard, self.config)
        change()
        return stamps(self.standard, self.config) != before


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """Return a standard with a linked folder, a link in a circle, and settings elsewhere."""
    return Watched(tmp_path)


def test_every_file_of_the_standard_is_followed(watched: Watched) -> None:
    """Written, added, removed; in linked folders; drawings; whatever there is a problem to tell of.

    The settings, wherever they are; not what editors and systems leave behind.
    """
    folder = watched.standard
    assert watched.changes(lambda: (folder / "clauses" / "1.yaml").write_text("ab"))
    assert watched.changes(lambda: (watched.folder / "linked" / "2.yaml").write_text("ab"))
    assert watched.changes(lambda: (folder / "drawing.svg").write_text("<svg/>"))
    assert watched.changes(lambda: (folder / "3.yaml.txt").write_text("a"))
    assert watched.changes((folder / "clauses" / "1.yaml").unlink)
    assert watched.changes(lambda: watched.config.write_text("ab"))
    assert watched.changes(lambda: (folder / "nowhere.yaml").symlink_to("nothing"))
    assert not watched.changes(lambda: (folder / ".1.yaml.swp").write_text("a"))
    assert watched.changes(lambda: (folder / "1.yaml~").write_text("a"))
    assert watched.changes(lambda: (folder / "~1.yaml").write_text("a"))
    assert watched.changes(lambda: (folder / ".1.yaml").write_text("a"))
    assert watched.changes((folder / "clausses").mkdir)
    assert watched.changes(lambda: (folder / "~1.yaml").chmod(0))


def test_a_standard_that_is_removed_and_comes_back_is_followed(watched: Watched) -> None:
    """As a change of branch does."""
    away = watched.folder / "away"
    assert watched.changes(lambda: watched.standard.rename(away))
    assert watched.changes(lambda: away.rename(watched.standard))
    assert watched.changes(lambda: (watched.standard / "clauses" / "1.yaml").write_text("abc"))
