"""A change of several files that was killed half-way: whatever reads the standard ends it, and loses nothing."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

import pytest

from generator.site.preview import Preview
from generator.source.load import load
from tests.output.commands import called, files_of, new_project

RENUMBER = ("renumber", "4.1", "4.2", "--write")
FILES = ("checklists/checklists.yaml", "clauses/clauses.yaml", "situations.yaml", "ledger.yaml")
"""What it writes, in this order."""
ADDED = "\n# 有人在这里写了一行\n"


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """Return the files of a standard before and after, all of them."""
    project = new_project(tmp_path_factory.mktemp("states") / "project")
    before = files_of(project / "standard")
    assert called(project, *RENUMBER).exit_code == 0
    after = files_of(project / "standard")
    assert {name for name in before if before[name] != after[name]} == {*FILES}
    return {"before": before, "after": after}


def ended_at(name: str, work: Callable[[], object], *, after: bool) -> None:
    """Do some work in a process that is killed before or after it moves a file of a name to another place."""
    real = Path.replace

    def replaced(self: Path, target: Path) -> Path:
        if self.name == name and not after:
            os._exit(9)
        made = real(self, target)
        if self.name == name:
            os._exit(9)
        return made

    child = os.fork()
    if not child:
        with suppress(BaseException), patch.object(Path, "replace", replaced):
            work()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def killed(project: Path, number: int) -> Path:
    """Renumber, and kill the process when it has replaced so many files; return the standard."""
    last = number == len(FILES)
    ended_at(f"new-{number - last}", lambda: called(project, *RENUMBER), after=last)
    return project / "standard"


def shows(standard: Path, states: dict[str, dict[str, bytes]]) -> list[str]:
    """Tell of each of the files whether it is as before, as after, or another."""
    found = files_of(standard)
    return [next((name for name, files in states.items() if files[file] == found[file]), "other") for file in FILES]


def no_room(project: Path) -> bool:
    """Tell whether nothing was left beside the standard."""
    return sorted(path.name for path in project.iterdir() if path.name != "site") == ["site_config.yml", "standard"]


@pytest.mark.parametrize("number", range(len(FILES) + 1))
@pytest.mark.parametrize("words", [("check",), ("build", "--no-downloads"), RENUMBER], ids=lambda words: words[0])
def test_it_is_taken_back_by_whatever_reads_next(
    number: int, words: tuple[str, ...], tmp_path: Path, states: dict[str, dict[str, bytes]]
) -> None:
    """Killed before the first file, between each two, and after the last; it is said once, and nothing stays behind."""
    standard = killed(new_project(tmp_path / "project"), number)
    assert shows(standard, states) == ["after"] * number + ["before"] * (len(FILES) - number)
    done = called(standard.parent, *words)
    assert done.exit_code == (words == RENUMBER)
    assert "SRC017 a change of several files was broken off" in done.output
    assert files_of(standard) == states["before"]
    assert no_room(standard.parent)
    assert "SRC017" not in called(standard.parent, "check").output
    assert called(standard.parent, *RENUMBER).exit_code == 0
    assert files_of(standard) == states["after"]


def test_a_preview_says_so_and_shows_the_pages(tmp_path: Path, states: dict[str, dict[str, bytes]]) -> None:
    """It is a warning, so there are pages."""
    standard = killed(new_project(tmp_path / "project"), 1)
    preview = Preview(standard, standard.parent / "site_config.yml", lambda _: None, lambda _: None)
    preview.refresh()
    assert "SRC017" in {problem.rule for problem in preview.state.problems}
    assert preview.state.has_pages
    assert files_of(standard) == states["before"]


def rewritten(path: Path) -> None:
    """Edit a file as an editor does that writes into it."""
    with path.open("a", encoding="utf-8") as file:
        file.write(ADDED)


def saved_anew(path: Path) -> None:
    """Edit a file as an editor does that puts a new one into its place."""
    other = path.with_name("other")
    other.write_bytes(path.read_bytes() + ADDED.encode())
    other.replace(path)


@pytest.mark.parametrize("edit", [rewritten, saved_anew])
@pytest.mark.parametrize("number", range(1, len(FILES)))
@pytest.mark.parametrize("edited", range(len(FILES)))
def test_what_was_edited_since_stays_and_the_others_agree_with_it(
    number: int, edited: int, edit: Callable[[Path], None], tmp_path: Path, states: dict[str, dict[str, bytes]]
) -> None:
    """A file with the new numbers brings the change on, one with the old takes it back."""
    standard = killed(new_project(tmp_path / "project"), number)
    edit(standard / FILES[edited])
    wanted = "after" if edited < number else "before"
    loaded = load(standard)
    assert [(one.rule, one.severity) for one in loaded.problems] == [("SRC017", "warning")]
    assert FILES[edited] in loaded.problems[0].message
    expected = [wanted] * len(FILES)
    expected[edited] = "other"
    assert shows(standard, states) == expected
    assert (standard / FILES[edited]).read_bytes() == states[wanted][FILES[edited]] + ADDED.encode()
    assert no_room(standard.parent)


def test_where_the_edited_files_do_not_agree_nothing_is_touched(
    tmp_path: Path, states: dict[str, dict[str, bytes]]
) -> None:
    """It is an error that names them and where the others are, again and again until the folder is gone."""
    standard = killed(new_project(tmp_path / "project"), 1)
    for name in FILES[:2]:
        rewritten(standard / name)
    found = files_of(standard)
    for words in (("check",), ("build", "--no-downloads"), RENUMBER, ("schema",), ("check", "--accept", "all")):
        done = called(standard.parent, *words)
        if words != ("schema",):
            assert done.exit_code == 1
            assert all(f"standard/{name}" in done.output for name in FILES[:2])
            assert "make the files agree, then delete that folder" in done.output
        assert files_of(standard) == found
    kept = standard.parent / ".standard.clausebook/unfinished"
    assert all((kept / f"old-{place}").read_bytes() == states["before"][FILES[place]] for place in (0, 2, 3))
    assert all((kept / f"new-{place}").read_bytes() == states["after"][FILES[place]] for place in (2, 3))
    shutil.rmtree(kept)
    assert "SRC017" not in called(standard.parent, "check").output


def test_a_file_put_back_by_hand_takes_the_change_back(tmp_path: Path, states: dict[str, dict[str, bytes]]) -> None:
    """As after `git checkout`: what is as before stays so, and the others follow."""
    standard = killed(new_project(tmp_path / "project"), 2)
    (standard / FILES[0]).write_bytes(states["before"][FILES[0]])
    assert [one.rule for one in load(standard).problems] == ["SRC017"]
    assert files_of(standard) == states["before"]


def test_a_copy_of_the_project_leaves_the_first_alone(tmp_path: Path, states: dict[str, dict[str, bytes]]) -> None:
    """The change is ended where the standard is that is read."""
    standard = killed(new_project(tmp_path / "project"), 1)
    copy = shutil.copytree(standard.parent, tmp_path / "copy")
    load(copy / "standard")
    assert files_of(copy / "standard") == states["before"]
    assert shows(standard, states) == ["after", *["before"] * (len(FILES) - 1)]


def test_killed_while_it_is_taken_back_it_is_taken_back_next_time(
    tmp_path: Path, states: dict[str, dict[str, bytes]]
) -> None:
    """Each file that is put back may be the last one that this process puts back."""
    standard = killed(new_project(tmp_path / "project"), len(FILES))
    for number in range(len(FILES)):
        ended_at(f"old-{number}", lambda: load(standard), after=True)
    assert [one.rule for one in load(standard).problems] == ["SRC017"]
    assert files_of(standard) == states["before"]
