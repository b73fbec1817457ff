"""Standards whose requirements the tests export, and odd words."""

from functools import cache

from hypothesis import strategies as st

from generator.formats.kit import Kit
from generator.formats.requirements.view import Requirement, Requirements
from generator.model import LANGUAGES, Language
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.foreign.outputs import HERE
from tests.kits import TIMESTAMP, real_kit

CASES: tuple[tuple[str, tuple[Language, ...]], ...] = (
    ("ours", LANGUAGES), ("ours", ("en",)), ("garden", LANGUAGES), ("ferry", LANGUAGES), ("kiosk", LANGUAGES),
    ("cold", ("zh",)), ("typical", LANGUAGES),
)  # fmt: skip
"""Standards and languages."""
ODD = (
    "𠮷野家", "a < b & c > d", "“引号”\"'", "# 1. *a* _b_ `c` ~d~ ^e^ [f](g)", "- 1\n2) 3\n===", "\\", "שלום עולם",
    " 前后有空格 ", "两\n行", "=1+1", "5.10", "1e5", "]]>", "&amp;", "{{ insert: param, x }}", "长" * 100_000,
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(ODD),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t"), min_size=1
    ).filter(str.strip),
)


@cache
def kit_of(name: str) -> Kit:
    """Return a standard by its name: ours at an address, the others at none."""
    if name == "ours":
        return real_kit()
    loaded, (config, _) = load(HERE / name / "standard"), load_config(HERE / name / "site_config.yml")
    assert loaded.standard
    assert config
    return Kit(Index(loaded.standard), config, TIMESTAMP)


def requirements_in(view: Requirements) -> dict[str, Requirement]:
    """Return the provisions by id."""
    return {one.provision.id: one for section in view.every() for one in section.requirements}
