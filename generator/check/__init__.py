"""The rules that a standard keeps, each documented, and the one function that applies them all."""

from itertools import chain

from generator.check import (
    amendments,
    attributes,
    brackets,
    characters,
    checklists,
    citations,
    content,
    cross_references,
    days,
    figures,
    formulas,
    guidance,
    ids,
    informative,
    known,
    original,
    permalinks,
    reading,
    references,
    samples,
    settings,
    situations,
    structure,
    synonyms,
    teaching,
    terms,
    translation,
    typography,
    wording,
    wordings,
    words,
)
from generator.check.rule import Rule
from generator.model import Standard
from generator.model.problem import Problem, in_order
from generator.output.halves import shared
from generator.source.places import Sources
from generator.standard.index import Index

MANY = 10_000
"""So many texts take a tenth of a second to examine."""
RULES: tuple[Rule, ...] = (
    *reading.RULES,
    *settings.RULES,
    *known.RULES,
    *samples.RULES,
    structure.number_form,
    structure.title_without_number,
    structure.number_once,
    structure.number_consecutive,
    structure.elements_in_order,
    structure.parent_exists,
    ids.form,
    ids.composed,
    ids.portable,
    structure.clause_has_content,
    days.day_exists,
    content.named,
    content.nothing_hangs,
    content.not_alone,
    content.labels_in_order,
    content.number_of_one,
    content.lead_leads,
    content.footnote_exists,
    attributes.told_apart,
    attributes.leads_on,
    amendments.changes_something,
    amendments.after_the_edition,
    original.provisions_complete,
    wording.chinese_verb,
    wording.one_requirement,
    wording.english_verb,
    wording.negation,
    wording.no_must,
    informative.no_requirement_there,
    informative.no_requirement_in_informative_annex,
    informative.no_requirement_in_notes,
    typography.chinese_punctuation,
    typography.english_script,
    typography.chinese_space,
    typography.one_line,
    typography.no_html,
    typography.safe_links,
    brackets.paired_brackets,
    typography.dated_number_dash,
    characters.no_hidden_characters,
    characters.one_direction,
    characters.printable,
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
    situations.leads_somewhere,
    situations.told_apart,
    situations.spoken_alike,
    situations.one_heading,
    wordings.written_once,
    guidance.one_on_a_clause,
    guidance.against_a_requirement,
    guidance.asks_nothing,
    guidance.each_once,
    guidance.frames_told_apart,
    guidance.names_something,
    teaching.answered,
    teaching.spoken_alike,
    references.resolves,
    references.clause_listed,
    citations.cited_in_text,
    citations.document_listed,
    citations.clause_is_dated,
    citations.edition_agrees,
    citations.superseded_citation,
    citations.superseded_mapping,
    references.facts_sourced,
    cross_references.number_in_translation,
    cross_references.names_something,
    cross_references.normative_listed,
    cross_references.listed_cited,
    figures.file_exists,
    figures.readable,
    figures.left_out,
    figures.labels_resolve,
    figures.shown,
    figures.links_inside,
    figures.words_in_both,
    figures.named_for_what_it_is,
    figures.narrow,
    formulas.readable,
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
    permalinks.days_exist,
)


def examine(standard: Standard, sources: Sources) -> known.Examined:
    """Return what the rules that a standard keeps tell of it, by place, and what is known of that."""
    return examine_index(Index(standard), sources)


def examine_index(index: Index, sources: Sources) -> known.Examined:
    """Return the same of the standard of an index, which then has at hand what the rules asked it for."""
    standard = index.standard
    applied = known.applied(standard.metadata, RULES)

    def told(number: int) -> tuple[Problem, ...]:
        return tuple(applied[number].problems(index, sources))

    passages = sum(len(corpus.passages) for corpus in index.passages.values())
    found = in_order(chain.from_iterable(shared(told, len(applied), worth=passages >= MANY)))
    return known.examined(found, standard, sources, RULES)


def check(standard: Standard, sources: Sources) -> tuple[Problem, ...]:
    """Return what is wrong with a standard, by place."""
    return examine(standard, sources).problems
