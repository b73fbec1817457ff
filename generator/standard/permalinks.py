"""永久链接: the language-neutral addresses below `c/`, of all that has an id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.model import Block, Figure, Formula, Table
from generator.model.ids import is_id
from generator.standard.addresses import (
    checklist_address,
    clause_address,
    edition_address,
    guideline_address,
    provision_address,
    situation_address,
    term_address,
    withdrawn_address,
)
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Permalink:
    """永久链接: a language-neutral address and the place that it stands for."""

    path: str
    """Below `c/`: `5.4.4.2`, `5.4.4.2-b`, `3.8`, `10301-2016/4.4.4.2`."""
    address: str
    """In each language's tree; may carry an anchor."""
    owner: str
    """Id of what is there: a clause, a part of one, a term, a document, an edition, a checklist item, a situation."""
    renumbered: tuple[str, str] | None = None
    """Id of an edition and the number there, when the path is another edition's number."""


def permalinks(index: Index) -> tuple[Permalink, ...]:
    """Return every permalink, each path once: ids, retired ones, numbers and labels, other editions' numbers."""
    made = {id_: Permalink(id_, address, id_) for id_, address in (*page_addresses(index), *_part_addresses(index))}
    for link in (*_retired(index, made), *_numbers(index, made)):
        made.setdefault(link.path, link)
    return tuple(made.values())


def _retired(index: Index, made: Mapping[str, Permalink]) -> Iterator[Permalink]:
    """Yield old ids: where what took their place is, or where it is told what became of them."""
    for old, new in index.retired.items():
        holder = index.clause_holding(new)
        if new in made:
            yield replace(made[new], path=old)
        elif holder:
            yield Permalink(old, f"{clause_address(holder)}#{new}", holder.id)
    for old in index.pages_gone:
        yield Permalink(old, withdrawn_address(old), old)
    for above, parts in index.parts_gone.items():
        page = clause_address(index.clauses[above]) if above in index.clauses else withdrawn_address(above)
        yield from (Permalink(part.id, f"{page}#{part.id}", part.id) for part in parts)


def _numbers(index: Index, made: Mapping[str, Permalink]) -> Iterator[Permalink]:
    """Yield the numbers and labels of terms and clauses, and the numbers of clauses in other editions."""
    standard = index.standard
    numbers = [(term.number, term.id) for term in standard.terms]
    numbers += [(clause.number, clause.id) for clause in standard.clauses]
    numbers += [(clause.label, clause.id) for clause in standard.clauses if is_id(clause.label)]
    yield from (replace(made[id_], path=number) for number, id_ in numbers if number)
    for (edition, number), clause in index.published_numbers.items():
        yield Permalink(f"{edition}/{number}", clause_address(clause), clause.id, (edition, number))


def page_addresses(index: Index) -> Iterator[tuple[str, str]]:
    """Yield the ids that have a page, or like a situation a place on the home page, each with its address."""
    yield from ((clause.id, clause_address(clause)) for clause in index.standard.clauses)
    yield from ((term.id, term_address(term)) for term in index.standard.terms)
    yield from ((guideline.id, guideline_address(guideline)) for guideline in index.standard.guidelines)
    yield from ((situation.id, situation_address(situation)) for situation in index.standard.situations)


def _part_addresses(index: Index) -> Iterator[tuple[str, str]]:
    """Yield the ids of what stands on another's page, each with its address."""
    yield from ((id_, provision_address(index, id_)) for id_ in index.provisions)
    for question in index.standard.checklist:
        if question.provision in index.provisions:
            yield question.id, f"{checklist_address(index.clause_of[question.provision])}#{question.id}"
    yield from ((id_, edition_address(index, edition)) for id_, edition in index.editions.items())
    for id_, (page, _) in numbered_blocks(index).items():
        yield id_, f"{page}#{id_}"


def numbered_blocks(index: Index) -> dict[str, tuple[str, Block]]:
    """Return what has a number of its own by its id, each with the page that it stands on."""
    found: dict[str, tuple[str, Block]] = {}
    pages: list[tuple[str, tuple[Block, ...]]] = [(clause_address(one), one.content) for one in index.standard.clauses]
    pages += [(term_address(term), term.content) for term in index.standard.terms]
    for page, content in pages:
        found |= {block.id: (page, block) for block in content if isinstance(block, Figure | Table | Formula)}
    return found
