"""The rules that a standard keeps, each documented, and the one function that applies them all."""

from generator.checks import structure
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
)


def check(standard: Standard, sources: Sources) -> tuple[Problem, ...]:
    """Return what is wrong with a standard, by place."""
    index = Index(standard)
    return in_order(problem for rule in RULES for problem in rule.problems(index, sources))
