"""A clause in the old form, `original` cut into `provisions`, to the blocks that the new form has."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.model import HAN, Block, Language, List, ListItem, Paragraph, Provision, Text
from generator.source.attributes import held
from generator.source.written import WrittenClause, WrittenProvision
from generator.standard.labels import split_label

_Items = list[tuple[str, tuple[Provision, ...]]]


def old_blocks(written: WrittenClause, language: Language = "zh", *, entries: bool = False) -> Iterator[Block]:
    """Yield what a clause in the old form provides: paragraphs and lists.

    `entries`: it is back matter, whose paragraphs are no provisions.
    """
    items: _Items = []
    for paragraph in _paragraphs(written, language):
        label = split_label(getattr(paragraph[0].text, language))[0]
        provisions = tuple(
            Provision(
                id=each.id, kind="entry" if entries else each.kind, text=each.text, attributes=held(each.attributes)
            )
            for each in paragraph
        )
        if label:
            items.append((label, (_labelled(provisions[0], label), *provisions[1:])))
            continue
        if items:
            yield _list(items)
            items = []
        yield Paragraph(provisions=provisions)
    if items:
        yield _list(items)


def _paragraphs(written: WrittenClause, language: Language) -> Iterator[list[WrittenProvision]]:
    """Yield a clause's provisions by paragraph: a new one begins where `original` begins a new line."""
    starts: set[int] = set()
    length = 0
    for line in written.original.split("\n"):
        starts.add(length)
        length += len(line)
    made: list[list[WrittenProvision]] = []
    at = 0
    for provision in written.provisions:
        if at in starts or not made:
            made.append([])
        made[-1].append(provision)
        at += len(getattr(provision.text, language))
    yield from made


def _labelled(provision: Provision, label: str) -> Provision:
    """Return a provision whose label stands before its words and not in them."""
    zh, en = (getattr(provision.text, language) for language in ("zh", "en"))
    text = Text(zh=zh[split_label(zh)[1] :], en=en[split_label(en)[1] :])
    return replace(provision, text=text, label=label)


def _list(items: _Items) -> List:
    """Return a list of paragraphs with labels; labels of another style stand a level below those before them."""
    style = _style(items[0][0])
    made: list[ListItem] = []
    below: list[_Items] = []
    for label, provisions in items:
        if _style(label) == style:
            made.append(ListItem(label=label, provisions=provisions))
            below.append([])
        else:
            below[-1].append((label, provisions))
    return List(
        items=tuple(
            replace(each, content=(_list(lower),) if lower else ()) for each, lower in zip(made, below, strict=True)
        )
    )


def _style(label: str) -> str:
    """Return what labels of one level have in common: letters, numbers, or their dash."""
    return re.sub("[a-z]+", "a", re.sub("[0-9]+", "1", re.sub(f"[{HAN}]+", "H", label)))
