"""What items of a list, cells of a table and pieces of a sentence need before them to be understood."""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

from generator.model import Cell, Clause, List, Paragraph, Provision, Table, Text, column_of
from generator.standard.labels import leads
from generator.words import text

_CHINESE_END = re.compile("[。！？][”’」』）)]*")
_ENGLISH_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_ENGLISH_ENDED = re.compile("[.!?][”’\"')]*$")

_NOTHING = Text()


@dataclass(frozen=True, slots=True)
class Led:
    """What leads in a provision."""

    texts: tuple[Text, ...] = ()
    """Lead-ins that stand before it, the outermost first; of a cell its table, row and column."""
    provisions: tuple[str, ...] = ()
    """Ids of the provisions that are these lead-ins."""
    begun: Text = _NOTHING
    """The beginning of the sentence that it continues."""
    pieces: tuple[str, ...] = ()
    """Ids of the provisions with this beginning."""

    @property
    def before(self) -> tuple[Text, ...]:
        """All that stands before it, the outermost first."""
        return self.texts if self.begun == _NOTHING else (*self.texts, self.begun)


def led(clause: Clause) -> Iterator[tuple[str, Led]]:
    """Yield each provision of a clause that something leads in, or that continues a sentence, by its id."""
    gone = frozenset(id_ for each in clause.amended if each.change == "deleted" for id_ in each.on)
    above = Led()
    for block in clause.content:
        if isinstance(block, List):
            yield from _in_list(block, above, gone)
        elif isinstance(block, Table):
            yield from _in_table(block)
        above = Led()
        if isinstance(block, Paragraph):
            last = yield from _in_sentences(block.provisions, above, gone)
            if leads(block.provisions[-1].text):
                above = Led((last_sentence(last),), (block.provisions[-1].id,))


def _in_list(block: List, above: Led, gone: frozenset[str]) -> Iterator[tuple[str, Led]]:
    for each in block.items:
        inside = above
        if each.provisions:
            last = yield from _in_sentences(each.provisions, above, gone)
            inside = Led((*above.texts, last), (*above.provisions, each.provisions[-1].id))
        for below in each.content:
            yield from _in_list(below, inside, gone)


def _in_sentences(
    pieces: tuple[Provision, ...], above: Led, gone: frozenset[str]
) -> Generator[tuple[str, Led], None, Text]:
    """Yield provisions of one paragraph with what is above them, and with the beginning of the sentence they continue.

    Returns the last one's words with the beginning of their sentence. What is `gone` begins nothing.
    """
    words = begun = _NOTHING
    ids: tuple[str, ...] = ()
    for piece in pieces:
        if above.texts or begun != _NOTHING:
            yield piece.id, replace(above, begun=begun, pieces=ids)
        words = _continued(begun, piece.text)
        if piece.id not in gone:
            begun = _unfinished(words)
            ids = (*ids, piece.id) if begun != _NOTHING else ()
    return words


def _in_table(table: Table) -> Iterator[tuple[str, Led]]:
    """Yield the provisions in a table's cells with the table's name, the head of the row and that of the column."""
    name = table_name(table)
    heads: dict[int, list[Cell]] = {}
    first: dict[int, Cell] = {}
    for place, row in enumerate(table.rows, 1):
        for cell in row:
            column = column_of(cell)
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
    words = _continued(lead.begun, words)
    if lead.provisions or not lead.texts:
        zh = "".join(text_.zh for text_ in lead.texts)
        en = " ".join(text_.en for text_ in lead.texts if text_.en)
        return _continued(Text(zh=zh, en=en), words)
    zh = "，".join(text_.zh for text_ in lead.texts if text_.zh)
    en = ", ".join(text_.en for text_ in lead.texts if text_.en)
    return Text(zh=f"{zh}：{words.zh}" if words.zh else "", en=f"{en}: {words.en}" if en and words.en else words.en)


def last_sentence(words: Text) -> Text:
    """Return the sentence by which a text leads in: its last."""
    return Text(zh=_CHINESE_END.split(words.zh)[-1], en=_ENGLISH_END.split(words.en)[-1])


def _continued(begun: Text, words: Text) -> Text:
    """Return words behind the beginning of their sentence, in each language that has them."""
    en = f"{begun.en} {words.en}".strip()
    return Text(zh=f"{begun.zh}{words.zh}" if words.zh else "", en=en if words.en else "")


def _unfinished(words: Text) -> Text:
    """Return the sentence that a text begins and does not end; nothing where it ends with one."""
    last = last_sentence(words)
    return Text(zh=last.zh, en="" if _ENGLISH_ENDED.search(last.en) else last.en)
