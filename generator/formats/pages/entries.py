"""Term entries of a page, as editors write them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import Role
from generator.formats.drafted.emit import Tree
from generator.formats.pages.content import Page, blocks, points_of
from generator.formats.pages.marks import Node, both, classes, language_of, nodes, worded
from generator.formats.pages.notes import numbered
from generator.formats.pages.things import thing
from generator.formats.pages.words import OURS, STATUSES
from generator.model import OTHER, DesignationStatus, Ours, Text

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def begins_entry(element: Element) -> bool:
    """Tell whether an entry begins with an element: a link with an id to the page of a term."""
    first = next(iter(nodes(element)), None) if element.tag == "p" else None
    return isinstance(first, Element) and first.tag == "a" and bool(first.get("id")) and not first.get("title")


def entry(page: Page) -> Tree:
    """Return the entry that begins with the next element."""
    head = page.take()
    link = next(iter(head))
    held = nodes(link)
    numbered_ = held[0] if held and isinstance(held[0], Element) and held[0].tag == "strong" else None
    number = "".join(numbered_.itertext()).strip() if numbered_ is not None else ""
    called, _, ours = _designation(page, [*(held[1:] if numbered_ is not None else held), *nodes(head)[1:]])
    first = _written(called, None, ours)
    page.read(called, f"{number} ", Role.TERM, alone=True)
    designations: list[Tree] = [first]
    while (element := page.next()) is not None and element.tag == "ul":
        for item in page.take():
            words, status, added = _designation(page, nodes(item))
            designations.append(_written(words, status, added))
            page.read(words, role=Role.DESIGNATION, alone=True)
    definition: dict[str, Tree] = {}
    element = page.next()
    if element is not None and element.tag == "p" and not ends(element):
        words = _without_same_domain(page.paragraph())
        page.read(replace(words, **{OTHER[page.prevailing]: _without_domain(getattr(words, OTHER[page.prevailing]))}))
        definition = page.keyed(words)
    listed: list[Tree] = []
    while (element := page.next()) is not None and element.tag == "ul":
        listed += points_of(page, page.take())
    made: dict[str, Tree] = {"id": link.get("id", ""), **({"number": number} if number else {})}
    made["designations"] = designations
    made |= {"definition": {**definition, "list": listed} if listed else definition} if definition else {}
    content = numbered(blocks(page, thing, ends))
    made |= {"content": content} if content else {}
    element = page.next()
    if element is not None and "source" in classes(element):
        source = page.paragraph()
        page.read(source, role=Role.SOURCE)
        made["source"] = page.written(source)
    return made


def ends(element: Element) -> bool:
    """Tell whether what stands in an entry ends before an element."""
    return element.tag in _HEADINGS or "source" in classes(element) or begins_entry(element)


def _designation(page: Page, held: Sequence[Node]) -> tuple[Text, DesignationStatus | None, Ours | None]:
    """Return the words of a designation, its status and what of it is ours."""
    own: list[Node] = []
    other = Text()
    status: DesignationStatus | None = None
    ours: Ours | None = None
    for node in held:
        said = "".join(node.itertext()) if isinstance(node, Element) and node.tag == "em" else ""
        if isinstance(node, Element) and said and language_of(node):
            other = worded([node], (), page.language)
        elif said in STATUSES and isinstance(node, Element) and not classes(node):
            status = STATUSES[said]
        elif said in OURS and isinstance(node, Element) and not classes(node):
            ours = OURS[said]
        else:
            own.append(node)
    return both(worded(own, (), page.language), other), status, ours


def _written(words: Text, status: DesignationStatus | None, ours: Ours | None) -> Tree:
    if status in ("abbreviation", "symbol") and bool(words.zh) != bool(words.en):
        return {"printed": words.zh or words.en, "status": status, **({"ours": ours} if ours else {})}
    made: dict[str, Tree] = {language: word for language in ("zh", "en") if (word := getattr(words, language))}
    made |= {"status": status} if status else {}
    return made | ({"ours": ours} if ours else {})


def _without_domain(words: str) -> str:
    return words.partition("〉")[2] if words.startswith("〈") else words


def _without_same_domain(text: Text) -> Text:
    """Return a definition without the domain before its translation where that is the one before the original."""
    domains = {words.partition("〉")[0] if words.startswith("〈") else "" for words in (text.zh, text.en)}
    return replace(text, en=_without_domain(text.en)) if len(domains) == 1 else text


def entries(page: Page) -> Iterable[Tree]:
    """Yield the entries that stand next."""
    while (element := page.next()) is not None and begins_entry(element):
        yield entry(page)
