"""How much of what a browser keeps comes anew after one word changed: what it has, it does not fetch again."""

import json
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.site.pieces import pieces
from generator.site.synthetic import synthetic_standard
from tests.site.test_small_changes import built

SIZE = 120
LARGE = 16_000


class Kept(NamedTuple):
    """What a browser keeps of a site, and what it knows of it."""

    versions: dict[str, str]
    contents: dict[str, bytes]
    pieces: dict[str, dict[str, Any]]
    """What is listed of the pieces of large files."""


def kept(folder: Path) -> Kept:
    """Return what the worker of a site keeps, as it is listed."""
    text = (folder / "sw.js").read_text(encoding="utf-8").removeprefix("const site = ")
    listed = json.JSONDecoder().raw_decode(text)[0]["files"]
    versions = dict(entry.split("?v=") for entry in listed)
    contents = {path: _file(folder, path).read_bytes() for path in versions}
    lists = [content for path, content in contents.items() if path.endswith("/pieces.json")]
    return Kept(versions, contents, {path: one for content in lists for path, one in json.loads(content).items()})


def _file(folder: Path, path: str) -> Path:
    return folder / path / "index.html" if not path or path.endswith("/") else folder / path


def sent(content: bytes) -> int:
    """Return how many bytes travel of a file."""
    return len(zlib.compress(content, 1))


def digests(listed: dict[str, Any]) -> list[tuple[str, int]]:
    """Return the digest and the length of each piece."""
    return [(listed["digests"][8 * at : 8 * at + 8], length) for at, length in enumerate(listed["lengths"])]


def changed(before: Kept, after: Kept) -> set[str]:
    """Return the listed files whose digest is another."""
    return {path for path, version in after.versions.items() if before.versions.get(path) != version}


def renewed(before: Kept, after: Kept) -> int:
    """Return how many bytes travel for a browser that has the one and takes the other."""
    total = 0
    for path in changed(before, after):
        whole = sent(after.contents[path])
        if path in before.pieces and path in after.pieces:
            there = dict(digests(before.pieces[path]))
            whole = min(whole, sum(length for digest, length in digests(after.pieces[path]) if digest not in there))
        total += whole
    return total


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Return what is kept of a standard."""
    folder = tmp_path_factory.mktemp("before")
    built(folder, synthetic_standard(SIZE))
    return kept(folder / "site")


@pytest.mark.parametrize(
    ("file", "old"),
    [("clauses/7.yaml", "shall determine"), ("checklists/7.yaml", "How does the organization")],
    ids=["provision", "question"],
)
def test_one_word_renews_little(file: str, old: str, before: Kept, tmp_path: Path) -> None:
    """Of a standard of some hundred clauses less than a quarter comes anew in both languages, and few files."""
    files = synthetic_standard(SIZE)
    name = f"standard/{file}"
    files[name] = files[name].replace(old, f"{old} also", 1)
    built(tmp_path, files)
    after = kept(tmp_path / "site")
    whole = sum(map(sent, after.contents.values()))
    assert len(changed(before, after)) < len(after.versions) / 3
    assert renewed(before, after) < whole / 4


def test_pieces_make_the_file(before: Kept) -> None:
    """Each large file is listed, and its pieces are as long as it is."""
    large = {path for path, content in before.contents.items() if sent(content) > LARGE}
    lists = {path for path in before.contents if path.endswith("/pieces.json")}
    assert before.pieces.keys() == large - lists
    assert all(sum(one["lengths"]) == len(before.contents[path]) for path, one in before.pieces.items())


@given(
    st.binary(max_size=30), st.integers(0, 200_000), st.sampled_from([b"<li>%d</li>", b"line %d\n", b"{%d},", b"%d "])
)
def test_a_change_leaves_the_other_pieces(typed: bytes, place: int, form: bytes) -> None:
    """Wherever something comes in, only pieces near it are others."""
    content = b"".join(form % number for number in range(30_000))
    then, now = (pieces(each, 0) for each in (content, content[:place] + typed + content[place:]))
    there = dict(digests(then))
    fresh = [digest for digest, _ in digests(now) if digest not in there]
    assert len(fresh) < len(there) / 3
