"""What stands before a provision and names it: the standard's own label, or a letter of ours where it has none."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Clause, Language, List, Paragraph, Provision, Table, provisions_in
from generator.standard.labels import label_name
from generator.standard.numbers import letter
from generator.words import say


class Mark(NamedTuple):
    """How a provision is named within its clause."""

    name: str
    """`a`, `a.1`, or `s2` for a sentence among labelled items; `t1.2.4` for a cell."""
    shown: str
    """As shown: `a)`, `1)`; the standard's own label is as printed."""
    ours: bool
    """Whether the mark is ours, and not printed in the standard."""
    full: str = ""
    """With the labels above it: `a) 1)`; as a sheet shows it that stands alone."""
    sentence: int = 0
    """Which sentence it is among labelled items; 0 for what has a label or a letter."""

    def in_(self, language: Language) -> str:
        """Return the mark as shown in a language where the provision stands without its clause."""
        return say("numbers.sentence", language, number=self.sentence) if self.sentence else self.full or self.shown


def marks_in(clause: Clause) -> Iterator[tuple[str, Mark]]:
    """Yield each provision of a clause by its id with its mark."""
    labelled = any(_labelled(block) for block in clause.content if isinstance(block, List))
    plain = 0
    for provision, chain, full, cell in _named(clause):
        if cell:
            name = provision.id.removeprefix(f"{clause.id}-")
            yield provision.id, Mark(name, "", ours=False)
        elif provision.kind == "entry" and not chain:
            yield provision.id, Mark("", "", ours=False)
        elif chain:
            yield provision.id, Mark(".".join(chain), provision.label, ours=False, full=full)
        else:
            plain += 1
            own = letter(plain - 1)
            yield (
                provision.id,
                Mark(f"s{plain}", "", ours=True, sentence=plain) if labelled else Mark(own, f"{own})", ours=True),
            )


def _labelled(block: List) -> bool:
    return any(label_name(each.label) or any(map(_labelled, each.content)) for each in block.items)


def _named(clause: Clause) -> Iterator[tuple[Provision, tuple[str, ...], str, bool]]:
    """Yield each provision with the labels that name it, as names and as printed, and whether it is a cell."""
    for block in clause.content:
        if isinstance(block, Paragraph):
            yield from ((provision, (), "", False) for provision in block.provisions)
        elif isinstance(block, List):
            yield from ((provision, chain, full, False) for provision, chain, full in _in_list(block, (), ""))
        elif isinstance(block, Table):
            yield from ((provision, (), "", True) for provision in provisions_in((block,)))


def _in_list(block: List, above: tuple[str, ...], labels: str) -> Iterator[tuple[Provision, tuple[str, ...], str]]:
    for each in block.items:
        name = label_name(each.label)
        chain = (*above, name) if name else ()
        full = f"{labels} {each.label}".strip() if name else ""
        for position, provision in enumerate(each.provisions):
            yield provision, (*chain, f"s{position + 1}") if chain and position else chain, full
        for below in each.content:
            yield from _in_list(below, chain, full)
