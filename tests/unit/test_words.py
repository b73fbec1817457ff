"""The words of ours: each in both languages, in one file, and used."""

import errno
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from generator import model
from generator.assess.gate import Openness, VisitFault
from generator.assess.grading import USUAL
from generator.assess.messages import RULES as TOLD
from generator.assess.nonconformities import Lack, State
from generator.assess.one_hand import BESIDE
from generator.assess.records import Lack as RecordLack
from generator.assess.report import SCORES_DIFFER
from generator.assess.report_texts import KNOWN
from generator.assess.since import Since
from generator.assistant.server import TOOLS
from generator.check import RULES
from generator.check.rule import Ground
from generator.formats.translation.segments import KINDS
from generator.standard.attributes import Relation
from generator.standard.translation import State as TranslationState
from generator.words import FILE, entries, forms, page_words, say

ROOT = Path(__file__).parents[2]
Section = dict[str, dict[str, Any]]
_TEXT = FILE.read_text(encoding="utf-8")
SECTIONS: dict[str, Section] = yaml.load(_TEXT, yaml.BaseLoader)  # noqa: S506 - it reads strings alone
KEYS = [(section, key) for section, words in SECTIONS.items() for key in words]
VALUES: dict[str, tuple[str, ...]] = {
    "kinds": (*get_args(model.ProvisionKind), "entry"),
    "families": tuple(dict.fromkeys(rule.id[:3] for rule in RULES)),
    "covered": (*model.CHECKED, "both"),
    "assistant": ("instructions", *TOOLS),
    "reasons": tuple(errno.errorcode.values()),
    "methods": get_args(model.EvidenceMethod),
    "grades": (*USUAL, "observation"),
    "grade_help": USUAL,
    "report_texts": KNOWN,
    "report_help": KNOWN,
    "open": (*get_args(Openness), *get_args(VisitFault), *get_args(Lack), *get_args(RecordLack), SCORES_DIFFER),
    "nonconformity_states": get_args(State),
    "beside_workbook": BESIDE,
    "since_kinds": get_args(Since),
    "told_kinds": tuple({rule for rule, _ in TOLD.values()}),
    "note_kinds": (*get_args(model.EditorialNoteKind), "known"),
    "rule_sets": get_args(model.RuleSet),
    "grounds": get_args(Ground),
    "citation_kinds": get_args(model.CitationKind),
    "links": get_args(Relation),
    "text_kinds": KINDS,
    "segment_states": get_args(TranslationState),
    "amendment_kinds": get_args(model.AmendmentKind),
    "change_kinds": get_args(model.ChangeKind),
    "relations": get_args(model.MappingType),
    "bases": get_args(model.MappingBasis),
    "certainties": get_args(model.MappingConfidence),
    "confidences": get_args(model.Confidence),
    "statuses": (*get_args(model.GuidelineStatus), *get_args(model.EditionStatus)),
    "acceptability": get_args(model.DesignationStatus),
}
"""Sections whose keys are the values of a field."""
PAGES = ("generator/site/**/*.py", "generator/site/**/*.j2", "overrides/**/*.html")
FORMATS = (
    "generator/assess/*.py",
    "generator/formats/**/*.py",
    "generator/formats/**/*.j2",
    "generator/formats/**/*.typ",
)
CHECKS = (
    "generator/output/together.py",
    "generator/formats/sample.py",
    "generator/formats/translation/*.py",
    "generator/check/*.py",
    "generator/source/**/*.py",
    "generator/cli/*.py",
    "generator/model/scoring.py",
)
SCRIPTS = ("overrides/src/**/*.js",)
PAGES_ALONE = (
    "pages", "ours", "outside", "marks", "awaiting", "this_site", "guide", "feed", "search", "searched",
    "result_kinds", "map", "other_edition", "terms_compared", "known_of", "kit", "cited",
)  # fmt: skip
READERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(PAGES_ALONE, PAGES),
    "shared": (*PAGES, *FORMATS, *SCRIPTS),
    "numbers": ("generator/standard/*.py", "generator/source/*.py"),
    "destinations": ("generator/standard/destinations.py",),
    "beside": ("generator/standard/attributes.py",),
    "actions": (*PAGES, *SCRIPTS),
    "finding": (*PAGES, *SCRIPTS),
    "compared": (*PAGES, *FORMATS),
    "openapi": ("generator/formats/json/openapi.py",),
    "files": ("generator/assess/kinds.py",),
    **dict.fromkeys(("paper", "workbook", "report", "nonconformity"), FORMATS),
    "since": (*FORMATS, *SCRIPTS),
    "changed_marks": ("generator/assess/differences.py",),
    "records": FORMATS,
    **dict.fromkeys(("book", "epub", "word_file", "word_told"), FORMATS),
    "cover": ("generator/standard/cover.py",),
    "amendments": ("generator/standard/amendments.py", "generator/standard/table_names.py", *PAGES),
    "fill": SCRIPTS,
    "import": SCRIPTS,
    "review": SCRIPTS,
    "mirror_page": SCRIPTS,
    "problems": CHECKS,
    "named": CHECKS,
    "defined": CHECKS,
    "drafted": ("generator/formats/drafted/*.py", "generator/formats/pages/*.py", "generator/cli/*.py"),
    "done": ("generator/cli/*.py", "generator/site/*.py"),
    "help": ("generator/cli/*.py",),
    "commands": ("generator/cli/*.py",),
    "options": ("generator/cli/*.py",),
    "metavars": ("generator/cli/*.py",),
    "counted": ("generator/cli/check.py",),
    "preview": ("generator/site/preview/*.py",),
    "readable": ("generator/site/readable.py", "generator/site/pages/llms.py"),
    "errors": ("generator/**/*.py",),
    "shown": ("generator/check/tally.py", "generator/cli/*.py", "generator/words/*.py", "generator/model/*.py"),
    "rules": ("generator/check/documentation.py",),
    **dict.fromkeys(("vocabulary", "requirements"), FORMATS),
    "segments": FORMATS,
    "changes": FORMATS,
    "reading": ("generator/assess/messages.py",),
    "wants": ("generator/assess/*.py",),
    "found": ("generator/assess/*.py",),
}
"""Where the keys of a section are used."""


@cache
def _source(globs: tuple[str, ...]) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for glob in globs for path in sorted(ROOT.glob(glob)))


def test_every_section_has_readers() -> None:
    """So that each can be looked through for unused keys."""
    assert set(SECTIONS) == set(VALUES) | set(READERS)


@pytest.mark.parametrize("section", VALUES)
def test_values_of_a_field_all_have_words(section: str) -> None:
    """Each value, and no word for one that does not exist."""
    assert set(SECTIONS[section]) - set(VALUES[section]) == set()
    assert section == "reasons" or set(SECTIONS[section]) == set(VALUES[section])


@pytest.mark.parametrize("section", READERS)
def test_every_key_is_used(section: str) -> None:
    """A word that nobody reads is deleted."""
    source = _source(READERS[section])
    unused = [key for key in SECTIONS[section] if not re.search(rf"""["'.]{re.escape(key)}\b""", source)]
    assert unused == []


def test_every_word_that_is_asked_for_by_section_exists() -> None:
    """Keys are written whole, `section.key`, where they are not the value of a field."""
    asked = re.findall(
        r"""\b(?:say|text)\((["'])([a-z_]+)\.([\w-]+)\1""", _source(("generator/**/*.py", "generator/**/*.j2"))
    )
    assert len(asked) > 20
    assert [f"{section}.{key}" for _, section, key in asked if key not in SECTIONS.get(section, {})] == []


def test_every_problem_that_a_rule_tells_has_words() -> None:
    """A key that is written whole, in `fault` and for the parts of a message."""
    source = _source(CHECKS)
    told = re.findall(r"""\bfault\((?:\w+|[\w.]+\((?:[^()]|\([^()]*\))*\)), "([a-z-]+)\"""", source)
    assert len(told) > 20
    assert set(told) - set(SECTIONS["problems"]) == set()


def test_every_word_that_a_page_asks_for_exists() -> None:
    """Where a skeleton shows a word only sometimes, it is there too."""
    t = vars(page_words("en"))
    source = _source(("generator/site/pages/templates/*", "overrides/*.html", "overrides/partials/*.html"))
    asked = re.findall(r"(?<!lang\.)\bt\.(\w+)(?:\.(\w+))?", source)
    assert len(asked) > 100
    assert [(name, key) for name, key in asked if name not in t or (key and key not in t[name])] == []


@pytest.mark.parametrize(("template", "section"), [("report", "report"), ("checklist", "paper"), ("book", "book")])
def test_every_word_that_a_document_asks_for_exists(template: str, section: str) -> None:
    """As PDF and as HTML."""
    known = {**SECTIONS["shared"], **SECTIONS[section]}
    source = _source((f"generator/formats/**/{template}.[hmt]*",))
    asked = re.findall(r"""\bword\("(\w+)"|\bvalues\.words\.(\w+)|\bsaid\(w\.(\w+)""", source)
    found = {"".join(keys) for keys in asked} - {"at"}
    assert len(found) > 3
    assert found - set(known) == set()


def test_every_word_that_the_filling_page_asks_for_exists() -> None:
    """The script shows nothing for a key that its data lacks."""
    known = forms("shared", "fill", "import", "mirror_page", "nonconformity", "records", "review", "since")
    asked = re.findall(r"""\b(?:t|say|word|both|section|Refused)\("([\w-]+)\"""", _source(SCRIPTS))
    assert len(asked) > 100
    assert [key for key in asked if key not in known] == []


@pytest.mark.parametrize(("section", "key"), KEYS)
def test_both_languages_say_the_same(section: str, key: str) -> None:
    """Both are there, with the same places to fill in."""
    entry = dict(SECTIONS[section][key])
    assert {"zh", "en"} <= set(entry) <= {"zh", "en", "one", "why", "way"}
    for words in (entry, entry.pop("way", {})):
        assert all(words.values())
        places = {language: sorted(set(_PLACE.findall(words.get(language, "")))) for language in ("zh", "en")}
        assert places["zh"] == places["en"]
    assert "one" not in entry or "count" in _PLACE.findall(entry["en"])


_PLACE = re.compile(r"\{(\w*)(?::,)?\}")
"""What is filled in, a number with commas between its thousands."""


@pytest.mark.parametrize(("own", "other"), [("zh", "en"), ("en", "zh")])
def test_one_thing_has_one_word(own: str, other: str) -> None:
    """The same word in one language is the same in the other, in all sections, unless `why` gives the reason."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for section, key in KEYS:
        entry = SECTIONS[section][key]
        if "why" not in entry and re.search(r"\w", entry[own] + entry[other]):
            found[f"{bare(entry[own])} {entry.get('way', {}).get(own, '')}"][bare(entry[other])] = f"{section}.{key}"
    assert {word: others for word, others in found.items() if len(others) > 1} == {}


@pytest.mark.parametrize(("own", "other"), [("zh", "en"), ("en", "zh")])
def test_a_way_out_is_told_in_the_same_words(own: str, other: str) -> None:
    """Whatever it is the way out of."""
    found: dict[str, set[str]] = defaultdict(set)
    for section, key in KEYS:
        if way := SECTIONS[section][key].get("way"):
            found[way[own]].add(way[other])
    assert {word: others for word, others in found.items() if len(others) > 1} == {}


def bare(words: str) -> str:
    """Return words without what their place in a sentence gives them: capitals, article, number, marks at the end."""
    plain = re.sub(r"^(?:the|an?) ", "", words.casefold().strip(" .,：:"))
    return re.sub(r"(?<=[a-z]{2})s\b", "", re.sub(r"ies\b", "y", plain))


def test_what_differs_in_place_alone_is_one_word() -> None:
    """And what differs otherwise is not."""
    assert bare("The editorial notes,") == bare("Editorial note")
    assert bare("Number") != bare("Name")


DECIDED = {
    "评价结论": "评价发现", "选结论": "选评价发现", "校核": "复核", "检查单": "检查表", "推定": "推断", "相交": "交叉",
    "补充术语": "补充词汇", "评价者": "评价人员", "待完善之处": "未结项", "符合的比例": "符合率",
    "条款文本指纹": "文本指纹", "续写": "续页", "首日": "开始日期",
}  # fmt: skip
"""Words that stood beside another for one thing, and the one that was kept."""
OURS = (
    "generator/**/*.py", "generator/words/*.yaml", "generator/source/**/*.yaml", "generator/**/*.j2",
    "overrides/src/**/*.js", "docs/zh/*.md", "README.zh.md", "standard/notes.yaml", "standard/mappings/*.yaml",
    "site_config.yml",
)  # fmt: skip


def test_one_thing_has_the_word_that_was_decided() -> None:
    """On pages, in messages, in the documentation, and in what we add to the standard; readers type what they like."""
    text = _source(OURS)
    assert all(kept in text for kept in DECIDED.values())
    assert [word for word in DECIDED if word in text] == []


def test_sections_that_are_read_together_share_no_key() -> None:
    """The later would hide the earlier."""
    for together in (
        ("shared", "pages"),
        ("shared", "fill", "import", "since"),
        ("shared", "paper", "workbook"),
        ("shared", "report", "nonconformity", "since"),
    ):
        keys = [key for section in together for key in SECTIONS[section]]
        assert len(keys) == len(set(keys)), together


def test_a_section_read_alone_is_what_the_file_says() -> None:
    """Only sections that are asked for are read."""
    assert {name: dict(entries(name)) for name in SECTIONS} == SECTIONS
    with pytest.raises(KeyError):
        entries("no-section")


def test_a_count_of_one_has_its_own_english() -> None:
    """In messages and on pages."""
    assert say("shared.items", "en", count=1) == "1 item"
    assert say("shared.items", "en", count=2) == "2 items"
    assert say("shared.items", "zh", count=1) == "1项"
    assert page_words("en").search.get("found_one") == "{count} result"
