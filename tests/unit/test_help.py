"""Help and what is said of a wrong command line: in the reader's language, wherever the line names it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from generator.cli.columns import columns, width, wrapped
from generator.cli.main import main
from generator.model import LANGUAGES, Language
from generator.words import say, words
from tests.conftest import Golden

HERE = Path(__file__).parent
HAN = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
CODE = re.compile(
    r"clausebook[^\n]*|--?[a-z][a-z-]*|\[[a-z|-]+\]|[\w.-]*\.\w+(?:/\w*)*|^  [a-z]+  |[A-Z][\w-]+", re.MULTILINE
)
"""What is no English sentence: calls, options, values, files and their kinds, commands, names."""


def commands(command: click.Command = main, *path: str) -> Iterator[tuple[str, ...]]:
    """Yield the words by which each command and group is called."""
    yield path
    for name, below in getattr(command, "commands", {}).items():
        yield from commands(below, *path, name)


COMMANDS = tuple(commands())


def command_at(path: tuple[str, ...]) -> click.Command:
    """Return a command by the words by which it is called."""
    found: click.Command = main
    for name in path:
        found = found.commands[name] if isinstance(found, click.Group) else found
    return found


def call(*line: str, language: str = "en_GB.UTF-8") -> Result:
    """Run a command line where the system is set to a language."""
    return CliRunner().invoke(main, line, prog_name="clausebook", env={"LC_ALL": language, "COLUMNS": "80"})


def test_there_are_commands_in_groups() -> None:
    """Those below are looked at too."""
    assert ("export", "book") in COMMANDS


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_in_chinese_has_no_english_sentence(path: tuple[str, ...]) -> None:
    """No two English words stand side by side."""
    shown = call(*path, "--help", language="zh_CN.UTF-8")
    assert shown.exit_code == 0
    assert HAN.search(shown.output)
    assert re.findall(r"[A-Za-z]{2,},? [a-z]{2,}", CODE.sub("", shown.output)) == []
    assert re.findall(r"^\w+:|\[OPTIONS\]|default:", shown.output, re.MULTILINE) == []


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_in_english_has_no_chinese(path: tuple[str, ...]) -> None:
    """Not even a mark."""
    shown = call(*path, "--help")
    assert shown.exit_code == 0
    assert HAN.findall(shown.output) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_fits_a_terminal(path: tuple[str, ...], language: Language) -> None:
    """A Chinese character takes two columns; an example stays on its line, to be copied."""
    shown = call("--lang", language, *path, "--help").output
    assert [line for line in shown.splitlines()[:-1] if width(line) > 80] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [(), ("build",), ("export", "checklist")], ids=" ".join)
def test_help_is_what_it_was(path: tuple[str, ...], language: Language, golden: Golden) -> None:
    """To the letter."""
    golden(
        HERE / "help" / f"{'-'.join(('clausebook', *path))}.{language}.txt",
        call("--lang", language, *path, "-h").output,
    )


@pytest.mark.parametrize(
    "line",
    [
        "--lang zh --help",
        "--help --lang zh",
        "--lang=zh -h",
        "--lang zh build --help",
        "build --lang zh --help",
        "build --help --lang zh",
        "build --help --lang=zh",
        "--lang en build --lang zh --help",
        "export --lang zh --help",
        "export --lang zh book --help",
        "export book --lang zh --help",
        "report --lang zh --help",
        "import assessment --lang zh --help",
    ],
)
def test_help_is_in_the_language_that_the_line_names(line: str) -> None:
    """Anywhere on it."""
    assert "用法：" in call(*line.split()).output


def test_help_is_in_the_language_of_the_system() -> None:
    """Unless the line names another."""
    assert "用法：" in call("build", "--help", language="zh_CN.UTF-8").output
    assert "用法：" in call("build", "--help", language="zh_CN.GBK").output
    assert "Usage:" in call("build", "--help", language="de_DE.UTF-8").output
    assert "Usage:" in call("--lang", "en", "build", "--help", language="zh_CN.UTF-8").output
    assert "Usage:" in call("--lang", "en", "export", "book", "--lang", "zh", "--help").output


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_takes_a_language(path: tuple[str, ...]) -> None:
    """That of messages, or where it writes a file in a language, that of the file."""
    assert "--lang" in {name for part in command_at(path).params for name in part.opts}


def test_every_word_of_help_is_used_and_every_word_is_there() -> None:
    """What a command or an option says of itself is a key; so is what stands for its value."""
    found = [command_at(path) for path in COMMANDS]
    assert {command.help for command in found} == set(words("commands"))
    parts = [part for command in found for part in command.get_params(click.Context(command, help_option_names=["-h"]))]
    assert {part.help for part in parts if isinstance(part, click.Option)} == set(words("options"))
    assert {part.metavar for part in parts} - {None} == set(words("metavars"))
    plain = [part for part in parts if not part.metavar and not isinstance(part.type, click.Choice)]
    assert [part.opts for part in plain if not getattr(part, "is_flag", False)] == []


WRONG = {
    "--nonsense": ("没有选项“--nonsense”", 'there is no option "--nonsense"'),
    "-x": ("没有选项“-x”", 'there is no option "-x"'),
    "check --standrd x": (
        "没有选项“--standrd”；是否要写“--standard”？",
        'there is no option "--standrd"; did you mean "--standard"?',
    ),
    "chek": ("没有命令“chek”；是否要写“check”？", 'there is no command "chek"; did you mean "check"?'),
    "export boo": ("没有命令“boo”；是否要写“book”？", 'there is no command "boo"; did you mean "book"?'),
    "--debug": ("没有写命令", "no command is named"),
    "build --out": ("选项“--out”后面要有值", 'the option "--out" takes a value, and none follows'),
    "--debug=1 check": ("选项“--debug”不带值", 'the option "--debug" takes no value'),
    "build --no-downloads=1": ("选项“--no-downloads”不带值", 'the option "--no-downloads" takes no value'),
    "build --format txt": (
        "“--format”：没有“txt”这个值；可用的有text、json、github",
        '"--format": "txt" is none of its values; known are text, json, github',
    ),
    "--lang cn check": ("“--lang”：没有“cn”这个值；可用的有zh、en", '"--lang": "cn" is none of its values; known are zh, en'),
    "serve --port 65536": ("“--port”：“65536”不是0到65535的整数", '"--port": "65536" is no whole number from 0 to 65535'),
    "serve --port http": ("“--port”：“http”不是0到65535的整数", '"--port": "http" is no whole number from 0 to 65535'),
    "bench --runs 0": ("“--runs”：“0”不是不小于1的整数", '"--runs": "0" is no whole number of 1 or more'),
    "bench --sizes 50;": (
        "“--sizes”：“50;”不行；请写大于0的整数，用半角逗号隔开：50,500",
        '"--sizes": "50;" will not do; write whole numbers above 0 with commas between: 50,500',
    ),
    "report": ("缺少“文件”", '"FILE" is missing'),
    "export book": ("缺少“--out”", '"--out" is missing'),
    "report nowhere.json --out x": (
        "“文件”：nowhere.json：没有这个文件或文件夹",
        '"FILE": nowhere.json: there is no such file or folder',
    ),
    "report / --out x": ("“文件”：/：是文件夹，不是文件", '"FILE": /: it is a folder, not a file'),
    "export book --out /": ("“--out”：/：是文件夹，不是文件", '"--out": /: it is a folder, not a file'),
    "build --standard a --standard b": (
        "选项“--standard”写了两个值：“a”和“b”；请只写一个",
        'the option "--standard" has two values, "a" and "b"; give one of them',
    ),
    "serve --port=1 --standard a --port 2": (
        "选项“--port”写了两个值：“1”和“2”；请只写一个",
        'the option "--port" has two values, "1" and "2"; give one of them',
    ),
    "new a b c": ("命令后面多出了“b c”", 'the command takes nothing more: "b c"'),
}  # fmt: skip
"""Command lines that are refused, and why, in Chinese and in English."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_line_is_told(line: str, language: Language) -> None:
    """How the command is called, where help is, and one line with what is wrong; exit 2."""
    shown = call(*line.split(), language=f"{language}_XX.UTF-8")
    usage, more, blank, sentence, *rest = shown.stderr.splitlines()
    assert (shown.exit_code, shown.stdout, blank, rest) == (2, "", "", [])
    path = next(path for path in sorted(COMMANDS, key=len, reverse=True) if path == (*line.split(),)[: len(path)])
    called = " ".join(("clausebook", *path)) if not line.startswith("-") else "clausebook"
    assert usage.startswith(f"{'用法：' if language == 'zh' else 'Usage: '}{called} [")
    assert more == say("help.more", language, command=called)
    reason = WRONG[line][LANGUAGES.index(language)]
    assert sentence == say("shown.stopped-by", language, sentence=reason)


@pytest.mark.parametrize(
    "line", ["build --lang zh --nonsense", "build --nonsense --lang zh", "export book --lang zh", "chek --lang=zh"]
)
def test_a_wrong_line_is_told_in_the_language_that_it_names(line: str) -> None:
    """Though it was not read as far as that."""
    assert "错误：" in call(*line.split()).stderr


@pytest.mark.parametrize("line", ["--lang en --lang en export --help", "check --rule STR001 --rule STR002 --help"])
def test_an_option_may_be_said_again(line: str) -> None:
    """With the same value, or where it takes several."""
    assert call(*line.split()).exit_code == 0


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_option_with_one_value_is_refused_a_second(path: tuple[str, ...]) -> None:
    """No command keeps the last in silence, whatever becomes of the rest of its line."""
    for option in (part for part in command_at(path).params if isinstance(part, click.Option)):
        if option.is_flag or option.multiple:
            continue
        values = option.type.choices if isinstance(option.type, click.Choice) else ("1", "2")
        line = [word for value in values[:2] for word in (option.opts[0], str(value))]
        context = command_at(path).context_class(command_at(path))
        with pytest.raises(click.UsageError, match="two values"):
            command_at(path).parse_args(context, line)


def test_a_group_alone_shows_its_help() -> None:
    """In the reader's language; exit 2."""
    shown = call("export", language="zh_CN.UTF-8")
    assert shown.exit_code == 2
    assert shown.stderr.startswith("用法：clausebook export [选项] 命令")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """Before anything else is done."""
    file = tmp_path / "kit.xlsx"
    file.touch(mode=0)
    shown = call("--lang", "zh", "import", "assessment", str(file), "--out", "a.json")
    assert (shown.exit_code, "没有权限" in shown.stderr) == (2, True)


@pytest.mark.parametrize(("encoding", "seen"), [("gbk", "用法："), ("cp1252", "???")])
@pytest.mark.parametrize("line", [["build", "--help"], ["build", "--nonsense"]], ids=" ".join)
def test_help_on_a_console_of_another_encoding(line: list[str], encoding: str, seen: str) -> None:
    """What it cannot show is replaced; no traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--lang", "zh", *line],
        env={**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == (0 if "--help" in line else 2)
    shown = (done.stdout + done.stderr).decode(encoding)
    assert seen in shown
    assert "Traceback" not in shown


def test_lines_break_where_chinese_may() -> None:
    """A mark never begins a line, and a Latin word is not cut."""
    assert wrapped("新站点完整之前，旧站点保持不变。", 14) == ["新站点完整之", "前，旧站点保持", "不变。"]
    assert wrapped("放在.schema/里", 8) == ["放在", ".schema/", "里"]


def test_columns_are_in_line() -> None:
    """Beside Chinese and Latin words."""
    assert columns([("--out 文件", "一"), ("-h", "二")], 40) == ["  --out 文件  一", "  -h          二"]
