"""A site that stands is left as it is, and nothing else ever is."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import build as command
from generator.cli.main import main
from generator.output import cache
from generator.output.tree import write_tree
from generator.site.synthetic import synthetic_standard

Changed = Callable[[Path], object]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., bool]:
    """Return what builds a small standard into `site`, and tells whether it was made anew."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    write_tree(tmp_path, synthetic_standard(2))
    made = []
    make = command.make_site

    def counted(*arguments: object, **others: object) -> object:
        made.append(arguments)
        return make(*arguments, **others)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(command, "make_site", counted)

    def run(*options: str) -> bool:
        made.clear()
        done = CliRunner().invoke(main, ["build", "--no-downloads", *options])
        assert done.exit_code == 0, done.output
        return bool(made)

    return run


def told(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return the files of a folder, and when each was written."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def test_a_site_that_stands_is_left_as_it_is(tmp_path: Path, built: Callable[..., bool]) -> None:
    """No file is written again, and what was put beside the pages stays and is named."""
    assert built()
    (tmp_path / "site/CNAME").write_text("example.org")
    before = told(tmp_path / "site")
    done = CliRunner().invoke(main, ["build", "--no-downloads"])
    assert "CNAME" in done.output
    assert "pages" in done.output
    assert told(tmp_path / "site") == before
    assert not built()


@pytest.mark.parametrize(
    "change",
    [
        lambda site: (site / "zh/1/index.html").write_text("changed"),
        lambda site: (site / "zh/1/index.html").unlink(),
        lambda site: site.rename(site.with_name("aside")),
        lambda site: (site / "zh/1").rename(site / "zh/1-moved"),
    ],
    ids=["a page changed", "a page gone", "no site", "a folder moved"],
)
def test_a_site_that_was_touched_is_made_anew(tmp_path: Path, built: Callable[..., bool], change: Changed) -> None:
    """Then it is whole again."""
    assert built()
    whole = {name: content for name, (content, _) in told(tmp_path / "site").items()}
    change(tmp_path / "site")
    assert built()
    assert whole.items() <= {name: content for name, (content, _) in told(tmp_path / "site").items()}.items()


def test_another_input_makes_another_site(
    tmp_path: Path, built: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word of the standard, a setting, the time of builds, or the wish for none kept."""
    assert [built(), built()] == [True, False]
    clauses = tmp_path / "standard/clauses/1.yaml"
    clauses.write_text(clauses.read_text().replace("keep records", "keep all records"))
    assert [built(), built()] == [True, False]
    settings = tmp_path / "site_config.yml"
    settings.write_text(settings.read_text().replace('contact: ""', 'contact: "mailto:someone@example.org"'))
    assert [built(), built()] == [True, False]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert [built(), built()] == [True, False]
    assert [built("--no-cache"), built("--no-cache")] == [True, True]


def test_another_tool_makes_another_site(built: Callable[..., bool], monkeypatch: pytest.MonkeyPatch) -> None:
    """What the one before it made is not taken."""
    assert [built(), built()] == [True, False]
    monkeypatch.setattr(cache, "_tool", lambda: os.urandom(8))
    assert built()
