"""Where figures stand that have no place of their own: the old form of a clause writes them apart from its text."""

from itertools import takewhile

from generator.model import Block, Clause, Figure, Paragraph
from generator.standard.references import references


def placed(clause: Clause) -> tuple[Block, ...]:
    """Return what stands in a clause, a figure from its head behind the paragraph that cites it, else behind all."""
    head = list(takewhile(lambda block: isinstance(block, Figure), clause.content))
    if not head:
        return clause.content
    waiting = [block for block in head if isinstance(block, Figure)]
    made: list[Block] = []
    for block in clause.content[len(head) :]:
        made.append(block)
        cited = {
            (found.kind, found.number)
            for provision in (block.provisions if isinstance(block, Paragraph) else ())
            for found in references(provision.text.zh or provision.text.en)
        }
        here = [figure for figure in waiting if _named(figure) & cited]
        made += here
        waiting = [figure for figure in waiting if figure not in here]
    return (*made, *waiting)


def _named(figure: Figure) -> set[tuple[str, str]]:
    return {(found.kind, found.number) for found in references(figure.number.zh or figure.number.en)[:1]}
