"""Situations: what leads where, and under which heading."""

from generator.standard.index import Index
from tests.builders import clause, provision, question, situation, standard, term, text


def test_a_clause_has_the_situations_of_its_parts() -> None:
    """Those that lead to it, to a provision or to a checklist item of it, each once."""
    index = Index(
        standard(
            clause("5", provision("5-a")), clause("6", provision("6-a")), terms=(term("t-customer"),),
            checklist=(question("5-a"),),
            situations=(
                situation("s-1", "5-a-1", "5"), situation("s-2", "6-a", "t-customer"), situation("s-3", "5-a"),
            ),
        )
    )  # fmt: skip
    found = {id_: [one.id for one in situations] for id_, situations in index.situations_of.items()}
    assert found == {
        "5-a-1": ["s-1"], "5-a": ["s-1", "s-3"], "5": ["s-1", "s-3"], "6-a": ["s-2"], "6": ["s-2"],
        "t-customer": ["s-2"],
    }  # fmt: skip


def test_situations_stand_under_headings() -> None:
    """In the order in which headings first appear; those without one together."""
    one, other = text("出了差错", "Mishaps"), text("评价之前", "Before an evaluation")
    made = (
        situation("s-1", group=one), situation("s-2"), situation("s-3", group=other), situation("s-4", group=one),
        situation("s-5"),
    )  # fmt: skip
    groups = Index(standard(situations=made)).situation_groups
    assert [(heading, [each.id for each in below]) for heading, below in groups] == [
        (one, ["s-1", "s-4"]), (None, ["s-2", "s-5"]), (other, ["s-3"]),
    ]  # fmt: skip
