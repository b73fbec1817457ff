"""The only place that writes: whole trees, sorted, and files; what stood there stays until all is written."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def write_tree(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files below a folder, by path relative to it, in sorted order."""
    for name in sorted(files):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        content = files[name]
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def write_file(out: Path, content: bytes) -> None:
    """Write a file, in a folder that may have to be made; OSError leaves what stood there as it was."""
    out.parent.mkdir(parents=True, exist_ok=True)
    if out.exists() and not out.is_file():
        out.write_bytes(content)  # a pipe or a terminal
        return
    out = out.resolve()
    work = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        made = work / "new"
        made.write_bytes(content)
        if out.exists():
            made.chmod(out.stat().st_mode)
        made.replace(out)
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a new empty folder beside `out` that takes its place when the block ends well, and vanishes when it does not.

    The old folder stays whole until then.
    """
    out = out.absolute()
    out.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        made = work / "new"
        made.mkdir()
        yield made
        if out.exists():
            out.rename(work / "old")
        made.rename(out)
    finally:
        shutil.rmtree(work, ignore_errors=True)
