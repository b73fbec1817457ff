"""`generator/output/` alone writes: whatever else would is found in the code."""

import ast
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"
METHODS = {
    "chmod", "hardlink_to", "lchmod", "mkdir", "rename", "rmdir", "symlink_to", "touch", "unlink", "write_bytes",
    "write_text",
}  # fmt: skip
"""What a path can do to files; no other value here has methods of these names."""
MODULES = {"fcntl", "msvcrt", "shutil", "tempfile"}
OS = {
    "chmod", "chown", "copy_file_range", "fdopen", "ftruncate", "link", "makedirs", "mkdir", "mkfifo", "open", "pwrite",
    "remove", "removedirs", "rename", "renames", "replace", "rmdir", "sendfile", "symlink", "truncate", "unlink",
    "utime",
    "write",
}  # fmt: skip
CONSOLE = {"cli/boundary.py": {"open", "os.open"}}
"""What is opened to let the console go, and no file."""


def writes(code: str) -> set[str]:
    """Return what in some code writes files."""
    found = set()
    for part in ast.walk(ast.parse(code)):
        if isinstance(part, ast.Import):
            found |= {name.name for name in part.names if name.name.split(".")[0] in MODULES}
        elif isinstance(part, ast.ImportFrom):
            module = (part.module or "").split(".")[0]
            found |= {module} & MODULES
            found |= {f"os.{name.name}" for name in part.names if module == "os" and name.name in OS}
        elif isinstance(part, ast.Call):
            found |= _called(part)
    return found


def _called(call: ast.Call) -> set[str]:
    given = [
        part.value for part in (*call.args, *(key.value for key in call.keywords)) if isinstance(part, ast.Constant)
    ]
    opened = {"open"} if any(isinstance(mode, str) and set(mode) & set("wax+") for mode in given) else set()
    if isinstance(call.func, ast.Name):
        return opened if call.func.id == "open" else set()
    if not isinstance(call.func, ast.Attribute):
        return set()
    name, owner = call.func.attr, call.func.value
    if isinstance(owner, ast.Name) and owner.id == "os":
        return {f"os.{name}"} if name in OS else set()
    if name == "replace" and len(call.args) == 1 and not call.keywords:
        return {"replace"}  # of a path; that of a text takes two
    return {name} & METHODS | (opened if name == "open" else set())


@pytest.mark.parametrize(
    "code",
    ["path.write_text('x')", "Path(a).joinpath(b).unlink()", "import shutil", "from shutil import rmtree",
        "import os.path\nos.remove(x)",
     "from os import replace", "open(name, 'w')", "path.open(mode='ab')", "path.replace(other)", "import tempfile",
     "(folder / name).mkdir(parents=True)", "os.open(path, flags)", "file.open('r+b')"],
)  # fmt: skip
def test_writing_is_found(code: str) -> None:
    """In every form in which people write it."""
    assert writes(code)


@pytest.mark.parametrize(
    "code", ["text.replace('a', 'b')", "open(name)", "path.open('rb')", "os.path.exists(x)", "replace(settings, a=1)"]
)
def test_reading_is_not(code: str) -> None:
    """Nor what only sounds like it."""
    assert writes(code) == set()


def test_only_output_writes() -> None:
    """A new module that writes goes through `generator/output/`."""
    elsewhere = {
        name: found
        for path in sorted(GENERATOR.rglob("*.py"))
        if not (name := path.relative_to(GENERATOR).as_posix()).startswith("output/")
        and (found := writes(path.read_text(encoding="utf-8")) - CONSOLE.get(name, set()))
    }
    assert elsewhere == {}
