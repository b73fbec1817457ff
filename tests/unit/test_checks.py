"""The rules as a whole: each documented, all applied, and quickly."""

import re
import time
from pathlib import Path

import pytest

from generator.check import RULES, check, examine
from generator.check.documentation import rules_page
from generator.check.rule import Rule
from generator.model import LANGUAGES, Language, Standard, Vocabulary, Word
from generator.source.load import load
from generator.source.places import Sources
from generator.source.yaml import parse
from generator.standard.translation import accepted
from generator.words import words
from tests.builders import clause, guideline, mapping, provision, question, standard, term, text
from tests.conftest import Golden

ROOT = Path(__file__).parents[2]
IDS = [rule.id for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_is_documented_in_both_languages(rule: Rule) -> None:
    """One line, a reason, and what is wrong and right."""
    assert re.fullmatch(r"[A-Z]{3}[0-9]{3}", rule.id)
    assert rule.id[:3] in words("families")
    assert rule.summary.en.endswith(".")
    assert re.search(r"[\u4e00-\u9fff]", rule.summary.zh)
    assert re.search(r"[\u4e00-\u9fff]", rule.reason.zh)
    assert not re.search(r"[\u4e00-\u9fff]", re.sub(r"[（(⼀一][^）)]*[）)]|[应宜可能不必]+|《》", "", rule.reason.en))
    assert rule.example.bad != rule.example.good


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.id[:3] in {"STR", "TXT", "TRM", "CHK"}], ids=lambda rule: rule.id
)
def test_what_is_shown_as_right_is_yaml(rule: Rule) -> None:
    """Editors copy examples; an ellipsis in them is read as a word."""
    document, _ = parse("example.yaml", rule.example.good.encode())
    assert document is not None


def test_ids_of_rules_are_different() -> None:
    """A rule is found by its id."""
    assert len(set(IDS)) == len(IDS)


def test_every_rule_that_the_code_names_is_documented() -> None:
    """No message of a check names a rule that the documentation does not have."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py")]
    named = {id_ for text in texts for id_ in re.findall(r'"([A-Z]{3}[0-9]{3})"', text)}
    assert {id_ for id_ in named if id_[:3] in words("families")} == set(IDS)


@pytest.mark.parametrize(("language", "name"), [("en", "rules.md"), ("zh", "zh/rules.md")])
def test_the_page_of_the_rules_is_fresh(language: Language, name: str, golden: Golden) -> None:
    """The documentation in `docs/` is what the rules say."""
    golden(ROOT / "docs" / name, rules_page(language))


def test_pages_have_every_rule() -> None:
    """In both languages."""
    for language in LANGUAGES:
        assert re.findall(r"^### (\w+)$", rules_page(language), re.MULTILINE) == sorted(
            IDS, key=lambda id_: (list(words("families")).index(id_[:3]), id_)
        )


def large(count: int) -> Standard:
    """Make a standard of so many clauses, three provisions and three checklist items each, without a mistake."""
    chapters = [clause(str(chapter), title=term().definition) for chapter in range(1, count // 50 + 1)]
    clauses = [
        clause(
            f"{chapter.id}.{number}",
            *(
                provision(
                    f"{chapter.id}.{number}-{letter}", "requirement",
                    f"组织应识别顾客的{place}需求，立足供应链与生态链，建立聆听顾客之声的渠道与机制，并对信息进行分析。",
                    f"The organization shall identify the needs {place} of customers and keep channels to listen to "
                    "them.",
                )
                for letter, place in zip("abc", ("one", "two", "six"), strict=True)
            ),
            title=term().definition,
        )
        for chapter in chapters
        for number in range(1, 50)
    ]  # fmt: skip
    provisions = [each.id for made in clauses for each in made.provisions]
    words = tuple(Word(zh=f"第{place}个字", en=f"word {place}") for place in range(100))
    made = standard(
        *chapters, *clauses,
        terms=(term("t-1", "顾客", "customer"), *(term(f"t-{n}", f"第{n}号词", f"term number {n}") for n in range(2, 200))),
        guidelines=(guideline(),),
        checklist=tuple(question(id_) for id_ in provisions),
        mappings=tuple(mapping(made.id) for made in clauses),
        vocabulary=Vocabulary(words=words),
    )  # fmt: skip
    return standard(
        *made.clauses, terms=made.terms, guidelines=made.guidelines, checklist=made.checklist, mappings=made.mappings,
        vocabulary=made.vocabulary, ledger=accepted(made, None),
    )  # fmt: skip


def seconds(*parts: Standard, runs: int = 3) -> float:
    """Return the processor time of a check, the best of some runs."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        for made in parts:
            check(made, Sources())
        best = min(best, time.process_time() - begun)
    return best


REPEATED = (
    "《",
    "](a",
    " ",
    ",汉",
    "，a",
    "“",
    "(",
    "<a",
    "&#1",
    "GB/T 1",
    "1.",
    "应不",
    "《汉 ",
    "javascript:",
    "\u3000",
    "T/AB",
    "(a)",
)


def test_a_long_text_costs_in_proportion() -> None:
    """Whatever is repeated in it: no rule goes through the rest of a text for each of its marks."""

    def long(mark: str, length: int) -> Standard:
        words = mark * (length // len(mark))
        return standard(clause("5", provision("5-a", zh=words, en=words), title=text(words, words)), terms=(term(),))

    short, eight_times = ([long(mark, length) for mark in REPEATED] for length in (2_000, 16_000))
    assert seconds(*eight_times, runs=1) < 20 * seconds(*short, runs=1)


def test_places_are_looked_up_where_something_is_told() -> None:
    """Finding them has a file read again: a standard without faults is read once."""
    loaded = load(ROOT / "tests" / "foreign" / "garden" / "standard")
    assert loaded.standard
    assert examine(loaded.standard, loaded.sources).problems == ()
    assert [document.file for document, _ in loaded.sources.places.values() if "root" in vars(document)] == []


def test_checking_grows_with_the_standard_and_no_faster() -> None:
    """Four times the clauses take about four times as long: no rule looks at every text for every word."""
    assert {problem.rule for problem in check(large(500), Sources())} <= {"TRM005"}
    assert seconds(large(2000)) < 8 * seconds(large(500)) + 0.2
