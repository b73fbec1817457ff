"""The files of mkdocs-material that `overrides/` replaces or builds on, as they were when ours were written.

When an upgrade changes one, look at what changed there, bring over what we need, and write the new digest here.
"""

import hashlib
from pathlib import Path

import material

from generator.site.theme import OVERRIDES

UPSTREAM = Path(material.__file__).parent / "templates"
SEEN = {
    "base.html": "8536d352b0093623df9e0032894f321cbe264b15a9b48cdd962583772455dadb",
    "main.html": "9948b55a7bc979c35825df99baba9e6971fca4eb298dea3cdde61e990a2de5e0",
    "partials/footer.html": "50c2a75f013b7b03fb97f381860c77df8fd5d13d68f90d3281754b68f69ec894",
    "partials/header.html": "8cf3fb15bcf969ff596649616fd99366b3c31c08d57a86d05308efc16d8fa75f",
    "partials/nav.html": "af33f6e032f632eb055c365eb5f1a975bf8456152fa768e69a1aad6d470b843f",
    "partials/search.html": "bfd556535abcddb99396ab2a7e3acc2ebcd3f36756007d3969396caa4126be30",
    "partials/toc.html": "fde48f583563364b0e0e6865a5ab1e7060ec1826161f69f5cbee653e621b0f84",
}
BUILT_ON = {"base.html"}
"""Not replaced, but `overrides/main.html` fills its blocks."""


def test_upstream_files_are_those_that_ours_were_written_for() -> None:
    """An upgrade of the theme says which of our files to look at again."""
    changed = {name: _digest(name) for name, digest in SEEN.items() if _digest(name) != digest}
    assert changed == {}


def test_every_replaced_file_is_watched() -> None:
    """An override without a digest would rot unseen."""
    ours = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*.html")}
    replaced = {name for name in ours if (UPSTREAM / name).is_file()}
    assert {*replaced, *BUILT_ON} == set(SEEN)


def _digest(name: str) -> str:
    return hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest()
