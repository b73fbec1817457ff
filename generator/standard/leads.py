"""Lead-ins: what items of a list, and cells of a table, need before them to be understood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Cell, Clause, List, Paragraph, Provision, Table, Text
from generator.standard.labels import leads
from generator.words import text

_CHINESE_END = re.compile(r"[。！？]")
_ENGLISH_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Led:
    """What leads in a provision."""

    texts: tuple[Text, ...]
    """Texts that stand before it, the outermost first."""
    provisions: tuple[str, ...]
    """Ids of the provisions among them."""


def led(clause: Clause) -> Iterator[tuple[str, Led]]:
    """Yield each provision of a clause that something leads in, by its id."""
    before: Provision | None = None
    for block in clause.content:
        if isinstance(block, List):
            yield from _in_list(block, Led((last_sentence(before.text),), (before.id,)) if before else Led((), ()))
        elif isinstance(block, Table):
            yield from _in_table(block)
        last = block.provisions[-1] if isinstance(block, Paragraph) else None
        before = last if last and leads(last.text) else None


def _in_list(block: List, above: Led) -> Iterator[tuple[str, Led]]:
    for each in block.items:
        if above.texts:
            yield from ((provision.id, above) for provision in each.provisions)
        own = each.provisions[-1] if each.provisions else None
        inside = Led((*above.texts, own.text), (*above.provisions, own.id)) if own else above
        for below in each.content:
            yield from _in_list(below, inside)


def _in_table(table: Table) -> Iterator[tuple[str, Led]]:
    """Yield the provisions in a table's cells with the table's name, the head of the row and that of the column."""
    name = table_name(table)
    heads: dict[int, list[Cell]] = {}
    first: dict[int, Cell] = {}
    for place, row in enumerate(table.rows, 1):
        for cell in row:
            column = int(cell.id.rpartition(".")[2])
            if place <= table.head:
                for covered in range(column, column + cell.columns):
                    heads.setdefault(covered, []).append(cell)
            elif column == 1:
                first |= dict.fromkeys(range(place, place + cell.rows), cell)
            if cell.kind:
                around = [first[place]] if place in first and first[place] is not cell else []
                around += heads.get(column, [])
                texts = [name] if name.zh or name.en else []
                yield cell.id, Led((*texts, *(each.text for each in around if each.text != Text())), ())


def table_name(table: Table) -> Text:
    """Return a table's number and title, as above it."""
    number = text("numbers.table", number=table.number) if table.number else Text()
    title = table.title or Text()
    return Text(zh=f"{number.zh} {title.zh}".strip(), en=f"{number.en} {title.en}".strip() if title.en else "")


def whole(lead: Led, words: Text) -> Text:
    """Return the words of a provision behind what leads them in; of a cell behind its table, row and column."""
    if lead.provisions:
        zh = "".join(text_.zh for text_ in lead.texts)
        en = " ".join(text_.en for text_ in lead.texts if text_.en)
        return Text(zh=f"{zh}{words.zh}" if words.zh else "", en=f"{en} {words.en}".strip() if words.en else "")
    zh = "，".join(text_.zh for text_ in lead.texts if text_.zh)
    en = ", ".join(text_.en for text_ in lead.texts if text_.en)
    return Text(zh=f"{zh}：{words.zh}" if words.zh else "", en=f"{en}: {words.en}" if en and words.en else words.en)


def last_sentence(words: Text) -> Text:
    """Return the sentence by which a text leads in: its last."""
    return Text(zh=_CHINESE_END.split(words.zh)[-1], en=_ENGLISH_END.split(words.en)[-1])
