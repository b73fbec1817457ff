"""What the places are called that have a permalink: in lists, on the pages below `c/`, in previews of links."""

from generator.model import LANGUAGES, Block, Clause, Figure, Formula, Table, Text
from generator.standard.index import Index, called
from generator.standard.leads import table_name
from generator.standard.numbers import clause_name
from generator.standard.permalinks import numbered_blocks
from generator.words import text


def place_names(index: Index) -> dict[str, Text]:
    """Return what the owners of permalinks are called, by id: plain, with their numbers."""
    standard = index.standard
    made = {clause.id: _each(clause) for clause in standard.clauses}
    made |= {
        term.id: Text(**{one: f"{term.number or ''} {called(term, one)}".strip() for one in LANGUAGES})
        for term in standard.terms
    }
    made |= {guideline.id: _same(guideline.number) for guideline in standard.guidelines}
    made |= {id_: _same(edition.number) for id_, edition in index.editions.items()}
    made |= {
        situation.id: Text(**{one: situation.text.in_(one) for one in LANGUAGES}) for situation in standard.situations
    }
    made |= {question.id: text("pages.item_named", id=question.id) for question in standard.checklist}
    for id_ in index.provisions:
        mark, clause = index.marks[id_], index.clause_of[id_]
        lettered = len(clause.provisions) > 1
        made[id_] = Text(**{
            one: f"{clause_name(clause, one)} {mark.in_(one) if lettered else ''}".strip() for one in LANGUAGES
        })  # fmt: skip
    for id_, (page, block) in numbered_blocks(index).items():
        name = _block_name(block)
        made[id_] = name if name.zh or name.en else made[page.rstrip("/").rpartition("/")[2]]
    gone = (*index.pages_gone, *(part.id for parts in index.parts_gone.values() for part in parts))
    return made | {old: text("pages.withdrawn_title", id=old) for old in gone if old not in made}


def _each(clause: Clause) -> Text:
    return Text(**{one: clause_name(clause, one) for one in LANGUAGES})


def _same(name: str) -> Text:
    return Text(zh=name, en=name)


def _block_name(block: Block) -> Text:
    """Return the number and the title of a figure, a table or a formula; nothing of what has neither."""
    if isinstance(block, Figure):
        number, caption = block.number, block.caption
        return Text(**{one: f"{number.in_(one)} {caption.in_(one)}".strip() for one in LANGUAGES})
    if isinstance(block, Table):
        name = table_name(block)
        return Text(**{one: name.in_(one) for one in LANGUAGES})
    if isinstance(block, Formula) and block.number:
        return text("pages.formula_named", number=block.number)
    return Text()
