"""Chinese stands in `standard/` and in the file of words; in code only where the code is about Chinese."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
HAN = re.compile(r"[\u4e00-\u9fff]")
COMMENTS = re.compile(r"/\*.*?\*/|\{#.*?#\}|<!--.*?-->|(?<![:\w])//[^\n]*", re.DOTALL)
FOLDERS = {
    "generator/check/": "the words and signs that rules look for",
    "generator/formats/docx/": "the names of the styles of the template that standards are written in",
    "generator/formats/drafted/": "how documents print what a standard is made of",
    "overrides/dist/": "bundles of what is read elsewhere",
    "overrides/src/review/": "how documents head, number, cite, define and word what they say",
}
ABOUT_CHINESE = {
    "generator/assistant/quotation.py": "what denies a verb, and which characters need no space beside them",
    "generator/formats/pages/about.py": "how a sentence names the language that prevails",
    "generator/formats/pdf/fonts.py": "a character that a Chinese font has",
    "generator/model/text.py": "which characters are Chinese",
    "generator/site/downloads.py": "a character that a Chinese font has",
    "generator/site/search/chinese.py": "the regional words of Taiwan",
    "generator/site/search/words.py": "characters that carry no meaning in a search",
    "generator/site/synthetic.py": "a standard for measuring",
    "generator/standard/citations.py": "what makes a citation normative",
    "generator/standard/glyphs.py": "which characters the fonts that come with the tool surely have",
    "generator/standard/days.py": "how dates are written",
    "generator/standard/numbers.py": "how numbers of clauses are printed and written",
    "generator/standard/documents.py": "how documents are numbered",
    "generator/standard/quantities.py": "units, and what stands round a quantity",
    "generator/standard/references.py": "how texts name chapters, clauses, items, annexes, tables, figures, formulas",
    "generator/source/blocks.py": "the names of notes and examples that editors copy with them",
    "generator/source/elements.py": "the titles that GB/T 1.1 fixes",
    "generator/source/designations.py": "how standards print designations and their status",
    "generator/standard/entries.py": "how standards print the source of an entry",
    "generator/standard/origins.py": "how standards print the source of an entry",
    "generator/standard/labels.py": "Chinese numerals and marks before list items",
    "generator/standard/printed.py": "the names that standards print before notes, tables and formulas",
    "generator/standard/verbs.py": "the verbs of provisions",
    "overrides/src/search/evidence_han.js": "characters that carry no meaning in a search",
    "overrides/src/search/labels.js": "how readers call the number of a clause in a sentence",
    "overrides/src/search/levels.js": "how readers type numbers of several levels, Chinese numerals",
    "overrides/src/search/numbers.js": "how readers type numbers of clauses and documents",
    "overrides/src/search/query.js": "what readers type around their words",
    "overrides/src/search/spelling.js": "Chinese numerals",
}
PROSE = {
    "generator/formats/pdf/book.typ": "the heading of the Chinese index, in the language of what it lists",
}
"""Words in the one language that they are about."""


def test_words_for_people_stand_in_the_file_of_words() -> None:
    """A rule's summary, reason and examples stand beside the rule, and so do the words and signs that it looks for."""
    files = [
        *ROOT.glob("generator/**/*.py"),
        *(path for suffix in ("j2", "typ", "mustache", "css") for path in ROOT.glob(f"generator/**/*.{suffix}")),
        *(path for suffix in ("js", "css") for path in ROOT.glob(f"overrides/*/**/*.{suffix}")),
        *ROOT.glob("overrides/**/*.html"),
    ]
    assert len(files) > 200
    found = {path.relative_to(ROOT).as_posix() for path in files if _has_chinese(path)}
    assert [folder for folder in FOLDERS if not any(name.startswith(folder) for name in found)] == []
    found = {name for name in found if not name.startswith(tuple(FOLDERS))}
    assert sorted(found - {*ABOUT_CHINESE, *PROSE}) == []
    assert sorted({*ABOUT_CHINESE, *PROSE} - found) == []


def test_messages_of_rules_stand_in_the_file_of_words() -> None:
    """A rule's problem is told by its key."""
    told = [
        (path.name, call.lineno)
        for path in sorted((ROOT / "generator/check").glob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in {"fault", "Fault", "Said"}
        for part in ast.walk(call)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and HAN.search(part.value)
    ]
    assert told == []


def _has_chinese(path: Path) -> bool:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return bool(HAN.search(COMMENTS.sub("", source)))
    tree = ast.parse(source)
    documentation = {
        id(statement.value)
        for statement in ast.walk(tree)
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }
    return any(
        isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and id(part) not in documentation
        and HAN.search(part.value)
        for part in ast.walk(tree)
    )
