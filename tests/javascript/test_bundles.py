"""What the site serves is made of the sources beside it."""

import re
from pathlib import Path

import pytest

from tests.javascript.tasks import BUNDLES, lint_bundles, write_bundles


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


@pytest.mark.parametrize(
    ("lacking", "has"),
    [
        ("Object.hasOwn(window, 'name')", "Object.hasOwnProperty.call(window, 'name')"),
        ("structuredClone({})", "JSON.parse('{}')"),
        ("[2, 1].toSorted()", "[2, 1].slice().at(-1)"),
        ("AbortSignal.timeout(3)", "new AbortController().abort()"),
    ],
)
def test_built_ins_that_old_browsers_lack_are_refused(
    lacking: str, has: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whatever brings them: a package had `Object.hasOwn`, and nothing could be filled in with Chromium 92."""
    script = tmp_path / "script.js"
    script.write_text(has, encoding="utf-8")
    assert lint_bundles(tmp_path)
    script.write_text(lacking, encoding="utf-8")
    assert not lint_bundles(tmp_path)
    assert "no-restricted" in capfd.readouterr().out


def test_styles_say_nothing_that_old_browsers_misread() -> None:
    """What they do not know is lowered by the bundler, or lost without harm.

    A few things would take a whole rule along.
    """
    for styles in BUNDLES.glob("*.css"):
        text = styles.read_text(encoding="utf-8")
        assert not re.search(r"light-dark\(|@layer|&|[\d.]dvh", text), styles.name
        media = re.findall(r"@media([^{]+)\{", text)
        assert not [query for query in media if re.search(r"[<>]|not \(", query)], styles.name
        selectors = re.findall(r"[{}]([^{}@]+)\{", text)
        assert not [listed for listed in selectors if ":has(" in listed and "," in listed], styles.name
        plain = re.sub(r"@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}", "", text)
        assert not re.search(r"color-mix\([^;}]*var\(", plain), styles.name
