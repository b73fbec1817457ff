"""What a preview keeps from save to save changes nothing: each save is read and checked as if it were the first."""

import gc
import random
import shutil
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import check
from generator.model.problem import Problem, in_order
from generator.site.preview import Preview
from generator.source import reading, yaml
from generator.source.config import load_config
from generator.source.kept import Kept
from generator.source.load import load

FERRY = Path(__file__).parents[1] / "foreign" / "ferry"
EDITS = 160


class Desk:
    """A standard that somebody edits at random, and its preview."""

    def __init__(self, folder: Path, seed: int) -> None:
        shutil.copytree(FERRY, folder / "ferry")
        self.standard, self.config = folder / "ferry" / "standard", folder / "ferry" / "site_config.yml"
        self.sound = {path: path.read_bytes() for path in (*self.files(), self.config)}
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.told: list[tuple[Problem, ...]] = []
        self.preview = Preview(self.standard, self.config, self.told.append, lambda _: None)

    def files(self) -> list[Path]:
        """Return the files of the standard."""
        return sorted(path for path in self.standard.rglob("*") if path.is_file())

    def any(self) -> Path:
        """Return a file of the standard or its settings."""
        return self.random.choice([*self.files(), self.config])

    def line(self, change: Callable[[str], str]) -> None:
        """Change a line of a file that has words."""
        path = self.any()
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
        number = self.random.randrange(len(lines))
        lines[number] = change(lines[number])
        path.write_text("\n".join(lines), encoding="utf-8")

    def mend(self) -> None:
        """Put all as it was at first."""
        for path in set(self.files()) - self.sound.keys():
            path.unlink()
        for path, content in self.sound.items():
            path.write_bytes(content)

    def edit(self) -> str:
        """Make an edit, and return which kind it is."""
        kinds = {
            "word": lambda: self.line(lambda line: line.replace("the ", "their ").replace("。", "了。")),
            "letter": lambda: self.line(lambda line: line[: len(line) // 2] + "x" + line[len(line) // 2 :]),
            "broken": lambda: self.line(lambda line: line + self.random.choice([": : [", "\n\t- {", '"', " &a *b"])),
            "lost line": lambda: self.line(lambda _: ""),
            "key": lambda: self.line(lambda line: line.replace("id:", "di:").replace("zh:", "zn:")),
            "deleted": lambda: self.random.choice(self.files()).unlink(),
            "renamed": lambda: self.moved(lambda one, other: one.rename(other)),
            "copied": lambda: self.moved(shutil.copy),
            "replaced": lambda: self.any().write_bytes(self.random.choice(self.files()).read_bytes()),
            "authority": lambda: self.in_metadata("authoritative: en\n"),
            "rules": lambda: self.in_metadata("rules: structure\n"),
            "touched": lambda: self.any().touch(),
            "mended": self.mend,
        }
        kind = self.random.choice([*kinds, "word", "word", "mended", "mended"])
        kinds[kind]()
        return kind

    def moved(self, move: Callable[[Path, Path], object]) -> None:
        """Move or copy a file to a name beside it."""
        one = self.random.choice(self.files())
        move(one, one.with_name(f"moved-{one.name}"))

    def in_metadata(self, line: str) -> None:
        """Write a line at the end of the metadata, or take it away."""
        path = self.standard / "standard.yaml"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(text.replace(line, "") if line in text else f"{text}{line}", encoding="utf-8")


@pytest.mark.parametrize("seed", range(2))
def test_a_save_is_told_as_if_nothing_had_been_kept(tmp_path: Path, seed: int) -> None:
    """The same problems, and the same standard where it can be shown; else the last good one stays."""
    desk = Desk(tmp_path, seed)
    kinds, last = set[str](), None
    for _ in range(EDITS // 2):
        kinds.add(desk.edit())
        loaded, (settings, others) = load(desk.standard), load_config(desk.config)
        found = check(loaded.standard, loaded.sources) if loaded.standard else ()
        problems = in_order((*loaded.problems, *found, *others))
        desk.preview.refresh()
        assert desk.told[-1] == problems
        assert not desk.preview.state.failure
        if settings and loaded.standard and not any(problem.severity == "error" for problem in problems):
            last = loaded.standard
        assert (desk.preview.book and desk.preview.book.index.standard) == last
    assert len(kinds) == 13
    assert last is not None


def test_only_a_file_with_other_content_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not those beside it, and not one that is written again as it was; a file that is gone is forgotten."""
    desk, kept, parsed = Desk(tmp_path, 0), Kept(), list[str]()

    def noted(file: str, raw: bytes, most: int | None, open_below: frozenset[str]) -> object:
        parsed.append(file)
        return yaml.parse(file, raw, most=most, open_below=open_below)

    monkeypatch.setattr(reading, "parse", noted)
    load(desk.standard, kept=kept)
    assert len(parsed) > 8
    terms = desk.standard / "terms" / "terms.yaml"
    parsed.clear()
    terms.write_bytes(terms.read_bytes())
    load(desk.standard, kept=kept)
    assert parsed == []
    terms.write_text(terms.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    load(desk.standard, kept=kept)
    assert parsed == [str(terms)]
    content = terms.read_bytes()
    terms.unlink()
    load(desk.standard, kept=kept)
    terms.write_bytes(content)
    load(desk.standard, kept=kept)
    assert parsed == [str(terms)] * 2


def test_a_state_that_is_not_shown_any_more_takes_no_memory(tmp_path: Path) -> None:
    """Once the page of the next one is seen; a large standard's takes twenty megabytes."""
    desk = Desk(tmp_path, 0)
    desk.preview.refresh()
    assert desk.preview.book
    before = weakref.ref(desk.preview.book.index)
    terms = desk.standard / "terms" / "terms.yaml"
    gc.disable()
    try:
        terms.write_text(terms.read_text(encoding="utf-8").replace("the ", "their "), encoding="utf-8")
        assert desk.preview.refresh()
        desk.preview.rest()
        assert before() is None
    finally:
        gc.enable()
