"""Situations: what leads where, and under which heading."""

from generator.standard.index import Index
from tests.builders import clause, provision, question, situation, standard, term, text


def test_a_lead_means_what_its_place_is_a_part_of_too() -> None:
    """A checklist item its provision, and that its clause; a clause or a term itself alone."""
    index = Index(standard(clause("5", provision("5-a")), terms=(term("t-customer"),), checklist=(question("5-a"),)))
    assert {id_: index.led_to(id_) for id_ in ("5-a-1", "5-a", "5", "t-customer")} == {
        "5-a-1": ("5-a-1", "5-a", "5"), "5-a": ("5-a", "5"), "5": ("5",), "t-customer": ("t-customer",),
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
