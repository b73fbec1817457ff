"""The documentation names only commands, options, keys, files, rules and links that exist, and leaves none out."""

import dataclasses
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import click
import pytest
import yaml

from generator import model
from generator.assess.messages import RULES as READING
from generator.check import RULES, check
from generator.cli.main import main
from generator.formats.json import standard as standard_json
from generator.model import config, scoring
from generator.model.problem import Problem
from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import root_files
from generator.site.pages.tree import pages
from generator.site.trees import shared_files
from generator.source import load
from generator.source.config import load_config
from generator.source.folder import read_folder
from generator.source.kinds import FILE_KINDS, LEDGER
from generator.source.ledger import ledger_yaml
from generator.source.load import Loaded, load_files
from generator.source.skeleton import skeleton
from generator.source.validation import adapter
from generator.source.yaml import parse
from generator.standard.index import Index
from generator.standard.translation import accepted
from generator.words import problems
from generator.words.problems import formatted
from tests.browser.server import POLICY
from tests.docs.markdown import ROOT, Block, Page, Table, code_in, documentation

PAGES = documentation()
MODULES: tuple[ModuleType, ...] = (model, config, scoring, load, standard_json)
GUIDE, GUIDE_ZH = Page(ROOT / "docs/guide.md"), Page(ROOT / "docs/zh/guide.md")
COMMANDS = Page(ROOT / "docs/commands.md")
SETTINGS = Page(ROOT / "docs/site-config.md")
KEYS_ZH = Page(ROOT / "docs/zh/keys.md")
SHELL = ("sh", "console")
NUMBERS = r"(?:GB|T|ISO|ICS)(?:/|$)"
"""What begins like this is a document, not a path."""
GROUP_OPTIONS = tuple(name for part in main.params for name in part.opts)
"""Options that stand before the command."""
ELSEWHERE = (
    "build/",
    "kept/",
    ".site.clausebook/",
    "site/.clausebook.json",
    ".clausebook.json",
    "my-standard",
    ".venv/",
    ".cache/",
    "vnu.jar",
)
"""Paths that commands make, or that stand on a reader's machine."""


def each_page(*paths: Page) -> pytest.MarkDecorator:
    """Run a test for each page."""
    return pytest.mark.parametrize("page", paths or PAGES, ids=str)


@cache
def real() -> Loaded:
    """Return the project's own standard."""
    return load.load(ROOT / "standard")


@cache
def real_book() -> Book:
    """Return the project's own standard with its settings, ready to make pages of."""
    standard, settings = real().standard, load_config(ROOT / "site_config.yml")[0]
    assert standard is not None
    assert settings is not None
    return Book(Index(standard), settings, real().sources.figures)


@cache
def site_files() -> frozenset[str]:
    """Return the files that a site of the project's standard has, those of the theme and of the exports left out."""
    book = real_book()
    trees = {language: pages(book, Shape(language)) for language in book.config.languages}
    inside = {f"{language}/{page.address}index.html" for language, tree in trees.items() for page in tree}
    inside |= {f"{language}/{page.address}index.md" for language, tree in trees.items() for page in tree}
    listed = {language: tuple(page.listed for page in tree) for language, tree in trees.items()}
    return frozenset({*inside, *root_files(book, listed), *shared_files(book), "sitemap.xml", "sw.js"})


def example_files(page: Page) -> dict[str, str]:
    """Return the standard that a guide makes, by path: the skeleton with the files that the guide shows."""
    shown = {block.mark.removeprefix("file: "): block.text for block in page.blocks if block.mark.startswith("file: ")}
    return {**skeleton("standard", "site_config.yml"), **shown}


def problems_of(files: dict[str, str]) -> tuple[Problem, ...]:
    """Return the problems of a standard given by its files."""
    loaded = load_files({name.removeprefix("standard/"): text.encode() for name, text in _standard(files)})
    return (*loaded.problems, *(check(loaded.standard, loaded.sources) if loaded.standard else ()))


def _standard(files: dict[str, str]) -> Iterator[tuple[str, str]]:
    wanted = (".yaml", ".svg")
    return (
        (name, text) for name, text in sorted(files.items()) if name.startswith("standard/") and name.endswith(wanted)
    )


def entity_types() -> dict[str, type]:
    """Return the entities that editors write, and those of the exported data whose keys a table can list."""
    found = {name: kind for module in MODULES for name, kind in vars(module).items() if dataclasses.is_dataclass(kind)}
    return {name: kind for name, kind in found.items() if isinstance(kind, type)}


def written_by_editors() -> dict[str, type]:
    """Return the entities that stand in YAML files, found from the kinds of files and the settings."""
    waiting: list[Any] = [kind.type for kind in FILE_KINDS] + [config.SiteConfig]
    found: dict[str, type] = {}
    while waiting:
        kind = waiting.pop()
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            if kind.__name__ not in found:
                found[kind.__name__] = kind
                waiting += get_type_hints(kind).values()
        else:
            waiting += get_args(kind)
    return {name: kind for name, kind in found.items() if not name.endswith("File") and kind is not model.Text}


def choices(kind: object) -> set[str]:
    """Return the values of a choice, inside an optional or a list too."""
    if get_origin(kind) is Literal:
        return {str(value) for value in get_args(kind)}
    return {value for part in get_args(kind) for value in choices(part)}


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
        command.make_context(command.name, words)
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


@each_page()
def test_paths_exist(page: Page) -> None:
    """What looks like a path in the repository, in the guide's example or in a built site is there."""
    assert {code for code in page.code if looks_like_path(code) and not path_exists(code, page)} == set()


def looks_like_path(code: str) -> bool:
    """Tell whether code is meant as a path: it has a slash or a file's ending, and nothing that no path has."""
    if not re.fullmatch(r"[\w./*-]+", code, re.ASCII) or re.match(NUMBERS, code):
        return False
    return "/" in code or bool(re.search(r"\w\.(?:cfg|css|html|js|json|md|py|sh|svg|toml|txt|xml|ya?ml)$", code))


def path_exists(code: str, page: Page) -> bool:
    """Tell whether a path is known."""
    if code.startswith(ELSEWHERE):
        return True
    inside_site = re.sub(r"^site(?=/)", "", code).removeprefix("/")
    folder = inside_site if inside_site.endswith("/") else f"{inside_site}/"
    if inside_site in site_files() or not inside_site or any(known.startswith(folder) for known in site_files()):
        return True
    if code.startswith("/"):
        return False
    roots = (ROOT, ROOT / "standard", ROOT / "generator", page.path.parent)
    if any(any(root.glob(code.rstrip("/"))) for root in roots):
        return True
    patterns = {kind.pattern for kind in FILE_KINDS}
    examples = example_files(GUIDE)
    return code in patterns or any(fnmatch(name, f"*{code}") for name in examples)


@each_page()
def test_links_resolve(page: Page) -> None:
    """Every relative link and image leads to a file, and its anchor to a heading."""
    dead = set()
    for target in page.links:
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.path.parent / path).resolve() if path else page.path
        if not file.exists() or (anchor and anchor not in Page(file).anchors):
            dead.add(target)
    assert dead == set()


@each_page()
def test_rules_exist(page: Page) -> None:
    """Every rule named is one of ours."""
    named = set(re.findall(r"\b[A-Z]{3}\d{3}\b", page.text))
    assert named - {rule.id for rule in RULES} - {rule for rule, _ in READING.values()} == set()


def tables_of_keys(*named: Page) -> dict[str, Table]:
    """Return the tables of keys by the entity they describe."""
    found = [(table.mark.removeprefix("keys: "), table) for page in named for table in page.tables]
    assert len(dict(found)) == len(found), "two tables describe one entity"
    return {name: table for name, table in found if name in entity_types()}


ENGLISH = tuple(page for page in PAGES if page.path.parent == ROOT / "docs")


@pytest.mark.parametrize("named", [ENGLISH, (KEYS_ZH,)], ids=["English", "Chinese"])
@pytest.mark.parametrize("name", sorted(written_by_editors()))
def test_every_key_is_documented(name: str, named: tuple[Page, ...]) -> None:
    """Each entity that editors write has a table with its keys, which are required, and the values of its choices."""
    kind = written_by_editors()[name]
    table = tables_of_keys(*named).get(name)
    assert table, f"no table with <!-- keys: {name} -->"
    fields = dataclasses.fields(kind)
    required = {
        field.name: field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        for field in fields
    }
    assert {next(code_in(row[0])): bool(row[1]) for row in table.rows} == required
    hints = get_type_hints(kind)
    for row in table.rows:
        key = next(code_in(row[0]))
        assert choices(hints[key]) - set(code_in(row[2])) == set(), f"{name}.{key}"


@pytest.mark.parametrize("name", sorted(name for name in tables_of_keys(*ENGLISH) if name.endswith("Json")))
def test_keys_of_the_data_are_documented(name: str) -> None:
    """A table of the exported data lists all keys."""
    fields = {field.name for field in dataclasses.fields(entity_types()[name])}
    assert {key for row in tables_of_keys(*ENGLISH)[name].rows for key in code_in(row[0])} == fields


@each_page()
def test_yaml_is_well_formed(page: Page) -> None:
    """Every YAML block that is not shown as wrong can be read."""
    for block in page.blocks:
        if block.language == "yaml" and not block.mark.startswith("wrong"):
            document, problems = parse(str(page), block.text.encode())
            assert problems == ()
            assert document is not None


def marked(mark: str) -> list[Any]:
    """Return the blocks with a mark, each as a parameter with its page."""
    return [
        pytest.param(page, block, id=f"{page}:{block.mark}")
        for page in PAGES
        for block in page.blocks
        if block.mark.split(":")[0] == mark
    ]


@pytest.mark.parametrize(("page", "block"), marked("example"))
def test_examples_are_valid(page: Page, block: Block) -> None:
    """An example of an entity, or of a key of one, has the keys and values that are allowed."""
    name, _, key = block.mark.removeprefix("example: ").partition(".")
    kind: Any = entity_types()[name]
    kind = get_type_hints(kind)[key] if key else kind
    document, _ = parse(str(page), block.text.encode())
    assert document is not None
    several = isinstance(document.value, list) and not key
    adapter(tuple[kind, ...] if several else kind).validate_python(document.value)


@pytest.mark.parametrize(("page", "block"), [*marked("wrong"), *marked("right")])
def test_traps_are_what_they_are_said_to_be(page: Page, block: Block) -> None:
    """A block shown as wrong breaks the rule named, the one put right breaks none."""
    files = {**skeleton("standard", "site_config.yml"), "standard/notes.yaml": block.text}
    found = {problem.rule for problem in problems_of(files)} - {"TRN001"}
    expected = block.mark.partition(": ")[2]
    assert expected in found if expected else found == set(), page


@each_page(GUIDE, GUIDE_ZH)
def test_guide_makes_a_standard(page: Page, tmp_path: Path) -> None:
    """What the guide shows, put together, has no problems but English to review; reviewed, it has none and builds."""
    files = example_files(page)
    found = problems_of(files)
    assert {problem.rule for problem in found} == {"TRN001"}, formatted(found, "text")
    loaded = load_files({name.removeprefix("standard/"): text.encode() for name, text in _standard(files)})
    assert loaded.standard is not None
    files[f"standard/{LEDGER}"] = ledger_yaml(accepted(loaded.standard, None))
    assert problems_of(files) == ()
    loaded = load_files({name.removeprefix("standard/"): text.encode() for name, text in _standard(files)})
    settings, _ = load_config(ROOT / "site_config.yml")
    assert loaded.standard is not None
    assert settings is not None
    build_site(Book(Index(loaded.standard), settings, loaded.sources.figures), tmp_path / "site")
    assert (tmp_path / "site/c/1-2025/5/index.html").is_file()


def test_guides_show_the_same() -> None:
    """The Chinese guide has the files, the traps and the commands of the English one, in the same order."""
    assert [(block.mark, block.text) for block in GUIDE_ZH.blocks] == [
        (block.mark, block.text) for block in GUIDE.blocks
    ]


def test_readmes_show_the_same_commands() -> None:
    """The Chinese README has the commands, the files and the pictures of the English one."""
    english, chinese = Page(ROOT / "README.md"), Page(ROOT / "README.zh.md")
    assert list(chinese.lines_of(*SHELL)) == list(english.lines_of(*SHELL))
    pictures = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
    assert pictures.findall(chinese.text) == pictures.findall(english.text)
    folders = re.compile(r"^\| `([^`]+)`", re.MULTILINE)
    assert folders.findall(chinese.text) == folders.findall(english.text)


@each_page(Page(ROOT / "README.md"), Page(ROOT / "README.zh.md"))
def test_first_change(page: Page) -> None:
    """The change that a README proposes can be made, and is answered by the message shown."""
    changes = [block for block in page.blocks if block.mark.startswith("change: ")]
    files = {f"standard/{name}": raw.decode() for name, raw in read_folder(ROOT / "standard").files.items()}
    before = {problems.line(problem, "en") for problem in problems_of(files)}
    for block in changes:
        name = block.mark.removeprefix("change: ")
        old, new = (line[2:].strip() for line in block.text.strip().splitlines())
        assert files[name].count(old) >= 1, old
        files[name] = files[name].replace(old, new)
    found = {problems.line(problem, "en") for problem in problems_of(files)} - before
    shown = {row for block in page.blocks if block.mark == "message" for row in block.text.strip().splitlines()}
    assert found == shown


def test_a_message_has_one_place_in_all_pages() -> None:
    """What a README shows, with its line and column, another page shows as well."""
    message = re.compile(r"^ *(standard/\S+:\d+:\d+: (?:warning|error) .*)$", re.MULTILINE)
    shown = {row for name in ("README.md", "README.zh.md") for row in message.findall((ROOT / name).read_text("utf-8"))}
    (row,) = message.findall((ROOT / "docs/translation.md").read_text("utf-8"))
    assert row in shown


def settings_with(fragment: str, folder: Path) -> tuple[Problem, ...]:
    """Return the problems of the skeleton's settings with some of them replaced."""
    whole = skeleton("standard", "site_config.yml")["site_config.yml"]
    settings = yaml.load(whole, yaml.BaseLoader)  # noqa: S506 - strings
    settings |= yaml.load(fragment, yaml.BaseLoader)  # noqa: S506 - strings
    path = folder / "site_config.yml"
    path.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    return load_config(path)[1]


@pytest.mark.parametrize(
    "row", [row for table in SETTINGS.tables if table.mark == "messages" for row in table.rows], ids=lambda row: row[0]
)
def test_messages_of_the_settings(row: tuple[str, ...], tmp_path: Path) -> None:
    """A wrong setting gives the message that the documentation shows."""
    written, rule, message = (next(code_in(cell), cell) for cell in row)
    assert [(p.rule, f"{p.message}; {p.hint}") for p in settings_with(written, tmp_path)] == [(rule, message)]


@pytest.mark.parametrize(("page", "block"), marked("run"))
def test_programs_run(page: Page, block: Block, tmp_path: Path) -> None:
    """The examples for the data do something with the data of the project's standard."""
    data = tmp_path / "site/data/standard.json"
    data.parent.mkdir(parents=True)
    data.write_text(standard_json.standard_json(real_book().index), encoding="utf-8")
    if block.language == "python":
        command = [sys.executable, "-c", block.text]
    else:
        shell, program = shutil.which("sh"), block.text.split()[0]
        if shell is None or not shutil.which(program):
            pytest.skip(f"{program} is not installed")
        command = [shell, "-c", block.text]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0), page
    assert done.stdout


def test_every_module_has_its_place() -> None:
    """The page on architecture says what each module and package of the tool does."""
    made = {f"{path.name}/" if path.is_dir() else path.name for path in (ROOT / "generator").glob("[a-z]*")}
    assert made - set(Page(ROOT / "docs/architecture.md").code) == set()


def test_policy_is_the_one_tested() -> None:
    """The Content Security Policy in the documentation is the one under which the browser tests run."""
    assert f'"{POLICY}"' in Page(ROOT / "docs/publishing.md").text


def test_pictures_are_small() -> None:
    """A picture in the documentation weighs at most 150 KB."""
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs/images").glob("*")}
    assert {name: size for name, size in sizes.items() if size > 150_000} == {}


def test_generated_pages_are_linked() -> None:
    """The rules, made from the checks, are reached from the guides."""
    assert "rules.md" in GUIDE.links
    assert "rules.md" in GUIDE_ZH.links
