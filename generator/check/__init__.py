"""The rules that a standard keeps, each documented, and the one function that applies them all."""

from generator.check import (
    checklists,
    citations,
    figures,
    permalinks,
    reading,
    references,
    structure,
    synonyms,
    terms,
    translation,
    typography,
    wording,
    words,
)
from generator.check.rule import Rule
from generator.model import Standard
from generator.model.problem import Problem, in_order
from generator.source.places import Sources
from generator.standard.index import Index

RULES: tuple[Rule, ...] = (
    *reading.RULES,
    structure.number_form,
    structure.number_once,
    structure.number_consecutive,
    structure.parent_exists,
    structure.id_form,
    structure.id_composed,
    structure.id_portable,
    structure.clause_has_content,
    structure.day_exists,
    wording.provisions_complete,
    wording.chinese_verb,
    wording.english_verb,
    wording.negation,
    wording.no_must,
    wording.no_requirement_there,
    wording.no_requirement_in_notes,
    typography.chinese_punctuation,
    typography.english_script,
    typography.chinese_space,
    typography.one_line,
    typography.no_html,
    typography.safe_links,
    typography.paired_brackets,
    typography.dated_number_dash,
    typography.no_hidden_characters,
    terms.not_circular,
    terms.not_by_itself,
    terms.defined_before,
    words.avoided,
    terms.used,
    words.technical_word_defined,
    terms.one_concept,
    terms.preferred_in_both,
    words.one_english,
    words.vocabulary_agrees,
    synonyms.leads_somewhere,
    synonyms.meaning_occurs,
    synonyms.says_something_new,
    references.resolves,
    references.clause_listed,
    citations.cited_in_text,
    citations.number_has_citation,
    citations.clause_is_dated,
    citations.edition_agrees,
    citations.superseded_citation,
    citations.superseded_mapping,
    references.facts_sourced,
    figures.file_exists,
    figures.well_formed,
    figures.safe,
    figures.labels_resolve,
    checklists.requirement_covered,
    checklists.none_on_statement,
    checklists.provision_exists,
    checklists.evidence_named,
    checklists.ends_as_question,
    translation.reviewed,
    translation.ledger_kept,
    permalinks.published_stays,
    permalinks.successor_exists,
    permalinks.retired_stays_so,
    permalinks.published_number_once,
)


def check(standard: Standard, sources: Sources) -> tuple[Problem, ...]:
    """Return what is wrong with a standard, by place."""
    index = Index(standard)
    return in_order(problem for rule in RULES for problem in rule.problems(index, sources))
