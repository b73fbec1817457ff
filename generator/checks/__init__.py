"""The rules that a standard keeps, each documented, and the one function that applies them all."""

from generator.checks import structure, typography, wording
from generator.checks.rule import Rule
from generator.index import Index
from generator.load import Sources
from generator.model import Standard
from generator.problem import Problem, in_order

RULES: tuple[Rule, ...] = (
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
)


def check(standard: Standard, sources: Sources) -> tuple[Problem, ...]:
    """Return what is wrong with a standard, by place."""
    index = Index(standard)
    return in_order(problem for rule in RULES for problem in rule.problems(index, sources))
