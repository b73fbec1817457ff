"""What a site lists for use without a network is there, as listed."""

import gzip
import json
import random
import re
import zlib
from urllib.parse import urljoin

from generator.site.offline import digest, keeping_worker
from tests.built import BuiltSite


def listed(built: BuiltSite) -> dict[str, str]:
    """Return the digest of each file that `sw.js` lists, by path below the site."""
    code = (built.folder / "sw.js").read_text(encoding="utf-8")
    found = re.match(r"const site = (\{.*?\});", code, re.DOTALL)
    assert found
    return dict(entry.split("?v=") for entry in json.loads(found[1])["files"])


def test_every_listed_file_is_there_as_listed(built: BuiltSite) -> None:
    """A browser takes all or nothing."""
    wrong = [
        path
        for path, version in listed(built).items()
        if digest(
            (built.folder / path / "index.html" if not path or path.endswith("/") else built.folder / path).read_bytes()
        )
        != version
    ]
    assert wrong == []


def test_how_much_is_taken_stands_beside_the_list(built: BuiltSite) -> None:
    """What a server sends of all listed files; of this site no more than needs no asking."""
    files = (
        built.folder / path / "index.html" if not path or path.endswith("/") else built.folder / path
        for path in listed(built)
    )
    sent = sum(len(gzip.compress(file.read_bytes(), 1, mtime=0)) for file in files)
    told = json.loads((built.folder / "sw.json").read_text(encoding="utf-8"))
    assert told["unasked"]
    assert {language: round(size / sent, 2) for language, size in told["bytes"].items()} == {"zh": 1, "en": 1}


def test_of_a_large_site_a_tree_is_taken(built: BuiltSite) -> None:
    """Who reads one language is told the size of its tree and of what both share."""
    large = ("zh/full/index.html", "en/full/index.html", "search/core.js")
    there = {
        name: random.Random(name).randbytes(1_500_000).hex().encode()  # noqa: S311 - does not compress
        for name in large
    }
    made = keeping_worker(built.config, ("zh/full/", "en/full/"), ("search/core.js",), there.__getitem__, "code")
    there |= {name: text.encode() for name, text in made.items() if name.endswith("/pieces.json")}
    sizes = {name: len(zlib.compress(content, 1)) for name, content in there.items()}
    told = json.loads(made["sw.json"])
    assert not told["unasked"]
    assert told["bytes"] == {
        language: sum(size for name, size in sizes.items() if name.partition("/")[0] in (language, "search"))
        for language in ("zh", "en")
    }
    assert list(json.loads(made["sw.js"].removeprefix("const site = ").partition(";")[0])["trees"]) == ["zh", "en"]


def test_assets_carry_their_digest(built: BuiltSite) -> None:
    """A page cannot meet a style or a script of another build."""
    for page in ("zh/checklists/all/", "en/terms/map/", "zh/terms/", "en/5.4.4.2/"):
        text = (built.folder / page / "index.html").read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"', text)
        assert len(loaded) >= 4
        for address in loaded:
            path, _, version = urljoin(page, address).partition("?v=")
            assert version == digest((built.folder / path).read_bytes())


def test_what_filling_in_needs_is_listed(built: BuiltSite) -> None:
    """The pages of the kit in each language, the text, the search and the data; not what grows with the standard."""
    paths = listed(built)
    for language in built.config.languages:
        assert {
            f"{language}/",
            f"{language}/checklists/",
            f"{language}/checklists/all/",
            f"{language}/full/",
        } <= paths.keys()
    assert {"", "data/checklist.js", "data/sought.js", "search/core.js", "search/search.js"} <= paths.keys()
    assert not {path for path in paths if re.search(r"5\.1", path)}
