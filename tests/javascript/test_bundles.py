"""What the site serves is made of the sources beside it."""

from pathlib import Path

from tests.javascript.tasks import BUNDLES, write_bundles


def contents(folder: Path) -> dict[str, bytes]:
    """Return what files a folder has, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_bundles_are_fresh(tmp_path: Path) -> None:
    """Made anew, they are the same to the byte; otherwise `make bundles` was forgotten."""
    assert write_bundles(tmp_path)
    made, committed = contents(tmp_path), contents(BUNDLES)
    assert made.keys() == committed.keys()
    assert [name for name in made if made[name] != committed[name]] == [], "run `make bundles`"


def test_every_browser_can_read_them() -> None:
    """Safari before 16.4 refuses a whole script for one expression that looks behind, however it is put together."""
    for script in BUNDLES.glob("*.js"):
        text = script.read_text(encoding="utf-8")
        assert "(?<!" not in text, script.name
        assert "(?<=" not in text, script.name
