"""The only place that writes: whole trees, sorted, and swapped in at once."""

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
