"""The English says what the Chinese says: the same parts, the same obligations, the same terms."""

import re
from itertools import chain

import pytest

from generator.model import Provision, Standard, TermEntry
from generator.standard.index import Index
from generator.standard.terminology import english_forms
from generator.standard.translation import translations

HAN = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
SHALL = re.compile(r"\bshall\b")
OBLIGATION = re.compile(r"(?<![供响相适效反])应(?!性|用|急)")
"""应 as a verb; 响应, 供应商, 应用 and the like are words of their own."""


def provisions(standard: Standard) -> tuple[Provision, ...]:
    """Return every provision."""
    return tuple(chain.from_iterable(clause.provisions for clause in standard.clauses))


def test_every_text_stands_in_both_languages(standard: Standard) -> None:
    """Readers of either language get the same."""
    assert [key for key, _, _, text in translations(standard) if not (text.zh.strip() and text.en.strip())] == []


def test_no_chinese_is_left_in_english(standard: Standard) -> None:
    """What is not translated yet, or a full-width mark, shows here."""
    assert {key: text.en for key, _, _, text in translations(standard) if HAN.search(text.en)} == {}
    words = (word.en or "" for term in standard.terms for word in term.designations)
    assert [word for word in words if HAN.search(word)] == []


def test_every_requirement_says_shall_once(standard: Standard) -> None:
    """A requirement states one obligation; nothing else states any."""
    found = {provision.id: len(SHALL.findall(provision.text.en)) for provision in provisions(standard)}
    assert found == {provision.id: int(provision.kind == "requirement") for provision in provisions(standard)}


def test_where_the_chinese_obliges_so_does_the_english(standard: Standard) -> None:
    """应 is shall, in every provision; a clause with a shall has a 应 that it carries on."""
    obliging = [provision for provision in provisions(standard) if OBLIGATION.search(provision.text.zh)]
    assert [provision.id for provision in obliging if not SHALL.search(provision.text.en)] == []
    carried = {clause.id for clause in standard.clauses if OBLIGATION.search(clause.original)}
    requiring = {
        clause.id
        for clause in standard.clauses
        if any(provision.kind == "requirement" for provision in clause.provisions)
    }
    assert requiring == carried


def test_english_never_says_must(standard: Standard) -> None:
    """The rules for drafting standards know no "must"."""
    said = {
        key: text.en for key, _, _, text in translations(standard) if re.search(r"\bmust\b", text.en, re.IGNORECASE)
    }
    assert said == {}


def test_terms_of_the_standard_keep_their_english(standard: Standard, index: Index) -> None:
    """Where a provision says 顾客忠诚度, its English says "customer loyalty degree", and so for every term of clause 3."""
    missing = [
        (provision.id, word)
        for provision in provisions(standard)
        for mention in index.mentions[provision.id, "zh"]
        for word in (provision.text.zh[mention.start : mention.end],)
        if index.terms[mention.term].number and not _says(provision.text.en, index.terms[mention.term], word)
    ]
    assert missing == []


def _says(text: str, term: TermEntry, chinese: str) -> bool:
    """Tell whether an English text has the English of a Chinese designation, or else of the preferred one."""
    own = [word for word in term.designations if word.zh == chinese and word.en]
    words = own or [word for word in term.designations if word.status == "preferred" and word.en]
    forms = [form for word in words for form in (*english_forms(word.en or ""), *word.forms)]
    return any(re.search(rf"\b{re.escape(form)}\b", text, re.IGNORECASE) for form in forms)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_designation_names_one_concept(standard: Standard, language: str) -> None:
    """The same word for two concepts would link to the wrong one."""
    words = [
        getattr(word, language).lower()
        for term in standard.terms
        for word in term.designations
        if getattr(word, language) and word.status != "deprecated"
    ]
    assert sorted(words) == sorted(set(words))
