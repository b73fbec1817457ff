"""What whoever imports sees, and what is refused in one line."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from tests.drafted.test_typical import PUBLISHED


def run(folder: Path, name: str, content: bytes, *more: str) -> tuple[int, str]:
    """Import a file and return the exit code and what was printed."""
    (folder / name).write_bytes(content)
    out = str(folder / "out")
    line = ["--lang", "en", "import", "standard", str(folder / name), "--out", out, "--revised", "2026-01-31", *more]
    result = CliRunner().invoke(main, line)
    return result.exit_code, result.output.replace(str(folder), "")


def test_the_console_says_what_was_taken(tmp_path: Path) -> None:
    """Counts, what is to be looked at, the proof, and where to read on."""
    code, told = run(tmp_path, "draft.txt", PUBLISHED.encode(), "--checklists")
    assert (code, told.splitlines()) == (
        0,
        [
            "clauses 28, provisions 64, terms 2, lists 4, tables 3, figures 1, formulas 1",
            "guessed: 1; compare them",
            "not taken: 1; add them",
            (
                "compared character by character: all 2,104 of the document are in the standard; "
                "0 of page heads, contents and the like were left out"
            ),
            "/out: read /out/import.md first, then run clausebook check in that folder",
        ],
    )
    made = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*")}
    assert {"import.md", "site_config.yml", "standard/original.txt", "standard/checklists/5.yaml"} <= made


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b" \n", "empty.txt is empty"),
        ("old.doc", b"\xd0\xcf\x11\xe0" + bytes(600), "save it as .docx in Word"),
        ("draft.bin", b"1 2", "say which with --from: docx, text, pdf, markdown, html"),
        ("draft.txt", bytes(range(256)) * 4, "is no text"),
        ("draft.txt", "1 范围\n".encode("gb18030"), "is not UTF-8"),
        ("draft.txt", "1 范围\n".encode("utf-16"), "is not UTF-8"),
        ("draft.txt", "只有一段话。".encode(), "no clause was found"),
        ("draft.pdf", b"%PDF-1.7\nnothing", "it is broken, or has a password"),
        ("draft.txt", b"a" * 20_000_001, "larger than 20 MB"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    """Nothing is written, and nothing is left behind."""
    code, told = run(tmp_path, name, content)
    assert (code, told.count("\n"), words in told) == (1, 1, True), told
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_once_more_shows_what_differs_and_writes_nothing(tmp_path: Path) -> None:
    """What an editor wrote stays; only the text is compared."""
    run(tmp_path, "draft.txt", PUBLISHED.encode())
    clauses = tmp_path / "out" / "standard" / "clauses" / "A.yaml"
    edited = clauses.read_text(encoding="utf-8").replace("title: 通则", "title: {zh: 通则, en: General}")
    clauses.write_text(edited, encoding="utf-8")
    code, told = run(tmp_path, "draft.txt", PUBLISHED.encode())
    assert (code, told) == (0, "/out has the text of the document; there is nothing to change\n")
    changed = PUBLISHED.replace("危及人身安全的投诉应定为一级", "危及安全的投诉应定为一级").replace(
        "B.1 记录的内容", "B.1 内容"
    )
    code, told = run(tmp_path, "draft.txt", changed.encode())
    assert code == 0
    assert [line.rpartition(": ")[2] for line in told.splitlines()[:-1]] == [
        "危及人身安全的投诉应定为一级。 → 危及安全的投诉应定为一级。",
        "记录的内容 → 内容",
    ]
    assert told.endswith("change in place: 2; numbers: 0; new clauses and terms: 0; change these by hand: 0\n")
    assert clauses.read_text(encoding="utf-8") == edited


def test_a_folder_with_something_else_is_refused(tmp_path: Path) -> None:
    """What lies there stays."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years")
    code, told = run(tmp_path, "draft.txt", PUBLISHED.encode())
    assert code == 1
    assert "the folder is not empty" in told
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.txt"]
