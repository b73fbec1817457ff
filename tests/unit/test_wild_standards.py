"""What a check lets pass can be built: whatever stops a build is told before it, with its place."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generator.check import check
from generator.model import (
    LANGUAGES,
    Block,
    Cell,
    Footnote,
    Formula,
    Ledger,
    List,
    ListItem,
    Provision,
    Remark,
    Retired,
    Standard,
    Symbol,
    Table,
    Text,
    Vocabulary,
    Word,
)
from generator.model.config import SiteConfig
from generator.model.ids import is_file_name
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import lists_of_pages, root_files
from generator.site.pages.tree import markdown_of, pages
from generator.site.trees import shared_files
from generator.source.config import load_config
from generator.source.places import Sources
from generator.standard.index import Index
from generator.words.problems import line
from tests.builders import clause, drawings, figure, guideline, note, provision, question, standard, term

CONFIG = Path(__file__).parents[1] / "problems" / "base" / "site_config.yml"
IDS = st.sampled_from(
    [
        "6", "a.b", "x-", "index", "README", "map", "404", "terms", "CON", "full", "kit", "content", "constructor",
        "all",
        "toString", "A", "a", "index.html", "c", "zh", "__proto__", "5.1", "x" * 80, "x" * 300, "../x", "", "5",
    ]
)  # fmt: skip
NUMBERS = st.sampled_from(["6", "A", "5.1", "0", "10", "9" * 5000, ".".join("1" * 400), "６", ".".join("1" * 39)])
WORDS = st.sampled_from(
    [
        ("组织评价绩效。", "The organization evaluates."),
        ("组织评价href=x。", "It applies with src=home id=y."),
        ("组织评价😀།ᠮह𠮷。", "It evaluates 😀."),
        ("{{7*7}} {% x %} {: #top}", "{{7*7}} {% x %} {: #top}"),
        ("*a* _b_ `c` [d](e) ![f](g)", "*a* _b_ `c` [d](e) ![f](g)"),
        ("# 标题", "# heading | table"),
        ("&amp; < 5 </script>", "&amp; < 5 </script>"),
        ("顾" * 3000, "customer " * 800 + "x"),
        ("《" * 400, "(" * 400),
        ("见5.1、A.1和GB/T 1的5.2。", "See 5.1, A.1, and GB/T 1, 5.2."),
        ("=1+1", "=1+1"),
    ]
)
DRAWINGS = st.sampled_from(
    [
        '<svg xmlns="http://www.w3.org/2000/svg"><a href="#x"/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><g id="__config"/><a href="#__config"/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg">' + "<g>" * 5000 + "</g>" * 5000 + "</svg>",
        '<svg xmlns="http://www.w3.org/2000/svg">' + "<g>" * 50 + "</g>" * 50 + "</svg>",
        '<svg xmlns="http://www.w3.org/2000/svg"><a data-clause="5"/><text data-clause-title="5"/></svg>',
        "<svg/>",
    ]
)


def wild_blocks(words: Text) -> tuple[Block, ...]:
    """Return blocks of every kind with odd words in each place that has any."""
    below = List(items=(ListItem(label="1)", provisions=(Provision(id="5-b.1", kind="statement", text=words),)),))
    item = ListItem(label="b)", provisions=(Provision(id="5-b", kind="statement", text=words),), content=(below,))
    rows = tuple(
        tuple(Cell(id=f"5-t1.{row}.{column}", text=words, kind="statement" if row > 1 else None) for column in (1, 2))
        for row in (1, 2)
    )
    return (
        List(items=(item,)),
        Table(
            id="table-1", number="1", title=words, unit=words, rows=rows, notes=(words,),
            footnotes=(Footnote(mark="a", text=words),),
        ),
        Formula(id="formula-1", number="1", latex=words.en, where=(Symbol(symbol=words.en, text=words),)),
        Remark(id="5-warning-1", kind="warning", clause="5", position=0, text=words),
        Remark(id="5-footnote-1", kind="footnote", clause="5", position=0, mark="b", text=words),
    )  # fmt: skip


@st.composite
def wild(draw: st.DrawFn) -> tuple[Standard, str]:
    """Make a small standard of which any part may be odd, and its drawing."""
    odd = draw(IDS)
    place = draw(st.sampled_from(["clause", "term", "guideline", "retired", "note", "none"]))
    zh, en = draw(WORDS)
    words = Text(zh=zh, en=en)
    kind = draw(
        st.sampled_from(["provision", "title", "definition", "question", "note", "designation", "content", "none"])
    )
    number = draw(st.one_of(st.none(), NUMBERS))
    first = clause(
        "5",
        provision("5-a", zh=zh, en=en) if kind == "provision" else provision("5-a"),
        figures=(figure(),),
        **({"title": words} if kind == "title" else {}),
        **({"notes": (words,)} if kind == "note" else {}),
    )
    if kind == "content":
        first = replace(first, content=(*first.content, *wild_blocks(words)))
    clauses = [first, *([clause(odd, provision(f"{odd}-a"))] if place == "clause" and odd != "5" else [])]
    if number:
        clauses.append(clause("7", provision("7-a"), number=number))
    entry = term(
        odd if place == "term" else "t-customer", definition=words if kind == "definition" else Text(zh="人", en="one")
    )
    if kind == "designation":
        entry = term("t-customer", zh[:1500], en[:1500])
    made = standard(
        *clauses,
        terms=(entry,),
        guidelines=(guideline(id_=odd) if place == "guideline" else guideline(),),
        checklist=(question("5-a", f"{zh}？", f"{en}?") if kind == "question" else question("5-a"),),
        editorial_notes=(note(id=odd) if place == "note" else note(),),
        ledger=Ledger(retired={odd: Retired(to=("5",))} if place == "retired" else {}),
        vocabulary=Vocabulary(words=(Word(zh="词" * 1500, en="word " * 300 + "x"),) if kind == "none" else ()),
    )
    return made, draw(DRAWINGS)


def settings_of_site() -> SiteConfig:
    """Return the settings of the small standard."""
    config, problems = load_config(CONFIG)
    assert config is not None, problems
    return config


STOPS = frozenset({"SRC", "STR", "FIG", "PRM", "CFG"})
"""Families whose errors say that a standard cannot be built; the others judge its words."""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(wild())
def test_what_passes_the_check_can_be_built(made: tuple[Standard, str]) -> None:
    """No part of a site stops, no two files are one, and each has a name that every system takes."""
    read, drawing = made
    figures = drawings(drawing)
    problems = check(read, Sources(figures=figures))
    errors = {problem.rule for problem in problems if problem.severity == "error"} - {"STR004"}  # a gap stops nothing
    assume(not any(rule[:3] in STOPS for rule in errors))
    book = Book(Index(read), settings_of_site(), figures)
    trees = {language: pages(book, Shape(language)) for language in LANGUAGES}
    files = [
        *root_files(book),
        *lists_of_pages(book, {language: tuple(page.listed for page in tree) for language, tree in trees.items()}),
        *shared_files(book),
    ]
    for language, tree in trees.items():
        markdown = markdown_of(book, tree, Shape(language))
        assert len(markdown) == len(tree)
        files += [f"{language}/{page.address}index.html" for page in tree]
    assert len({name.lower() for name in files}) == len(files)
    for name in files:
        assert all(part == ".nojekyll" or is_file_name(part) for part in PurePosixPath(name).parts), name
        assert len(name) < 200


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wild())
def test_whatever_a_standard_holds_is_checked_without_raising(made: tuple[Standard, str]) -> None:
    """A number of 5,000 digits, 400 levels, thousands of nested groups, words of any length."""
    read, drawing = made
    for problem in check(read, Sources(figures=drawings(drawing))):
        assert len(line(problem, "en")) < 2_000
