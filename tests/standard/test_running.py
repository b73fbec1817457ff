"""The English of the real standard as running text."""

import re
from dataclasses import replace

import pytest

from generator.model import Clause, Paragraph, Standard
from generator.standard.index import Index
from generator.standard.running import as_running


def _running(standard: Standard, clause: Clause) -> str:
    blocks = as_running(standard.metadata, clause.content)
    provisions = (each for block in blocks if isinstance(block, Paragraph) for each in block.provisions)
    return " ".join(provision.text.en for provision in provisions)


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        (
            "5.1.3",
            "the key role of customer relationship management; establish a customer relationship management structure",
        ),
        ("5.2.2", "in which it finds itself, and build a customer-centred competitive strategy."),
        (
            "5.4.5.2",
            "in the communication process, bring the initiative of core customers into play; and raise the degree",
        ),
        ("5.4.4.1", "and the products and services ultimately provided to customers shall meet"),
        ("5.2.4", "and determine its indirect customers"),
        ("4", "and take customer needs as the objectives"),
    ],
)
def test_a_sentence_names_its_subject_once(id_: str, words: str, index: Index, standard: Standard) -> None:
    """As an editor prints it; another subject is named."""
    assert words in _running(standard, index.clauses[id_])


def test_nothing_but_a_subject_is_left_out(standard: Standard) -> None:
    """In each sentence every subject shall do something once, and all other words are there."""
    for clause in standard.clauses:
        running = _running(standard, clause)
        for sentence in re.split(r"(?<=\.) (?=[A-Z])", running):
            subjects = [
                found.lower() for found in re.findall(r"(?:^|[,;] |\band )([Tt]he [^,;:.]+?) shall\b", sentence)
            ]
            assert len(subjects) == len(set(subjects)), clause.id
        written = " ".join(provision.text.en for provision in clause.provisions)
        left = re.compile(r"\bthe (?:organization|leaders of the organization|senior leaders of the organization|"
                          r"customer relationship management system) shall,? ")  # fmt: skip
        assert left.sub("", running) == left.sub("", written)


def test_an_english_text_that_is_printed_is_left_as_it_is(standard: Standard, index: Index) -> None:
    """Only our own translation is ours to join."""
    blocks = index.clauses["5.1.3"].content
    official = replace(standard.metadata, translator="official")
    both = replace(standard.metadata, authoritative="both")
    assert as_running(official, blocks) == as_running(both, blocks) == blocks
