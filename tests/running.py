"""Texts of a standard as pages of several clauses and the book have them, in reading order."""

from generator.model import Paragraph, Text
from generator.standard.index import Index
from generator.standard.running import as_running


def running_texts(index: Index) -> dict[str, Text]:
    """Return the text of each provision by its id."""
    made = {id_: provision.text for id_, provision in index.provisions.items()}
    for clause in index.standard.clauses:
        for block in as_running(index.standard.metadata, clause.content):
            if isinstance(block, Paragraph):
                made |= {provision.id: provision.text for provision in block.provisions}
    return made
