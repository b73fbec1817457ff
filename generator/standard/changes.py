"""Where it is told what amendments changed: behind the block that they changed, or before all blocks."""

from collections.abc import Iterator

from generator.model import Amended, Block, Clause, List, Paragraph, Table, TermEntry, cells_in, provisions_in


def ids_in(block: Block) -> tuple[str, ...]:
    """Return the ids by which a block is amended: of its provisions, cells included, and its own where it has one."""
    provisions = tuple(provision.id for provision in provisions_in((block,)))
    return provisions if isinstance(block, Paragraph | List) else (*provisions, block.id)


def with_changes(entry: Clause | TermEntry, blocks: tuple[Block, ...]) -> Iterator[Block | Amended]:
    """Yield the blocks of a clause or a term entry, behind each what was changed in it; before all what was as a whole.

    What changed several blocks stands behind the last of them.
    """
    yield from (each for each in entry.amended if each.on == (entry.id,))
    for block in blocks:
        yield block
        own = {*ids_in(block), *(cell.id for cell in cells_in(block))} if isinstance(block, Table) else ids_in(block)
        yield from (each for each in entry.amended if each.on[-1:] and each.on[-1] in own)
