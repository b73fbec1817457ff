"""The documentation names only commands, options and targets that exist, and leaves none out."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from generator.cli.main import main
from tests.docs.markdown import ROOT, Page, code_in
from tests.docs.project import COMMANDS, KEYS_ZH, SHELL, each_page

GROUP_OPTIONS = tuple(name for part in main.params for name in part.opts)
"""Options that stand before the command."""


def commands_in(page: Page) -> Iterator[list[str]]:
    """Yield what follows `clausebook` in the page's code, word by word."""
    for line in (*page.lines_of(*SHELL), *page.code):
        for command in re.split(r"&&|[|;>]", line):
            if re.match(r"\s*(?:\.venv/bin/)?clausebook(?!\S)", command):
                yield shlex.split(command, comments=True)[1:]


def problems_of_command(words: list[str]) -> str:
    """Return why click refuses a command line, or nothing."""
    words = [word for word in words if word not in {"--help", "-h", "--version"}]
    command: click.Command = main
    while words and isinstance(command, click.Group):
        name, *words = words
        if command is main and name in GROUP_OPTIONS:
            words = words[1:] if name == "--lang" else words
            continue
        if name not in command.commands:
            return f"there is no command {name}"
        command = command.commands[name]
    if not words:
        return ""
    try:
        # Below the whole command: click remembers the option for help that it made first.
        command.make_context(command.name, words, parent=click.Context(main, **main.context_settings))
    except click.UsageError as error:
        return error.format_message()
    return ""


def commands_below(group: click.Group, before: str = "") -> dict[str, click.Command]:
    """Return the commands of a group and of the groups in it, by what one types."""
    found: dict[str, click.Command] = {}
    for name, command in group.commands.items():
        whole = f"{before}{name}"
        found |= commands_below(command, f"{whole} ") if isinstance(command, click.Group) else {whole: command}
    return found


OUR_COMMANDS = commands_below(main)


@each_page()
def test_commands_exist(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every `clausebook …` in the documentation is a command that click accepts, options and values included."""
    monkeypatch.chdir(tmp_path)
    for name in {word for words in commands_in(page) for word in words if re.fullmatch(r"[\w-]+\.\w+", word)}:
        Path(name).touch()  # what a command reads, so that it is not refused for want of it
    refused = {" ".join(words): wrong for words in commands_in(page) if (wrong := problems_of_command(words))}
    assert refused == {}


@each_page()
def test_options_exist(page: Page) -> None:
    """An option named alone belongs to some command, of ours or of a tool named beside it."""
    known = {
        name
        for command in OUR_COMMANDS.values()
        for part in command.params
        for name in (*part.opts, *part.secondary_opts)
    }
    known |= {"--help", "-h", "--version", "--update-golden", *GROUP_OPTIONS}
    named = {code.split()[0] for code in page.code if re.match(r"--?[a-z]", code)}
    assert named - known == set()


@pytest.mark.parametrize("name", sorted(OUR_COMMANDS))
def test_every_command_and_option_is_documented(name: str) -> None:
    """The page of commands has a section for each command that names its options; the Chinese page names them all."""
    head, *sections = re.split(r"^## ", COMMANDS.text, flags=re.MULTILINE)
    own = [section for section in sections if section.startswith(f"`clausebook {name}`")]
    assert own, f"docs/commands.md has no section `clausebook {name}`"
    options = {part.opts[0]: part for part in OUR_COMMANDS[name].params if isinstance(part, click.Option)}
    assert options.keys() - set(code_in(head + own[0])) == set()
    for option, part in options.items():
        allowed = set(part.type.choices) if isinstance(part.type, click.Choice) else set()
        assert allowed - set(code_in(head + own[0])) == set(), option
    chinese = set(KEYS_ZH.code)
    assert options.keys() - chinese == set()
    assert f"clausebook {name}" in chinese


@each_page()
def test_make_targets_exist(page: Page) -> None:
    """Every `make …` names a target."""
    lines = (*page.lines_of(*SHELL), *page.code)
    named = {word for line in lines for word in re.findall(r"\bmake ([a-z][a-z-]*)", line)}
    assert named - make_targets() == set()


def make_targets() -> set[str]:
    """Return the targets of the Makefile that `make help` lists."""
    return set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_every_make_target_is_documented() -> None:
    """The page of commands lists each target."""
    listed = {word for code in COMMANDS.code for word in re.findall(r"^make ([a-z-]+)$", code)}
    assert make_targets() - {"help"} == listed
