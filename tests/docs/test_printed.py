"""What the documentation shows as printed by a command is what the command prints, in the language of the page."""

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from tests.docs.markdown import Page
from tests.docs.project import COMMANDS, KEYS_ZH


@pytest.mark.parametrize("page", [COMMANDS, KEYS_ZH], ids=str)
def test_what_is_shown_is_printed(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One command after the other, in one folder; the mark of a block names its exit code too."""
    monkeypatch.chdir(tmp_path)
    blocks = [block for block in page.blocks if block.mark.startswith("ends with ")]
    assert len(blocks) > 3
    for block in blocks:
        command, printed = block.text.split("\n", 1)
        words = shlex.split(command.removeprefix("$ clausebook "))
        result = CliRunner().invoke(main, words, prog_name="clausebook", env={"LC_ALL": "C.UTF-8"})
        assert result.output == printed
        assert f"ends with {result.exit_code}" == block.mark


def test_both_pages_show_the_same_commands() -> None:
    """In the Chinese page with `--lang zh`."""
    english, chinese = (
        [block.text.partition("\n")[0] for block in page.blocks if block.mark.startswith("ends with ")]
        for page in (COMMANDS, KEYS_ZH)
    )
    assert [line.replace("clausebook", "clausebook --lang zh", 1) for line in english] == chinese
