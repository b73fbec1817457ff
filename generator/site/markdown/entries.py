"""Term entries, alone and in lists, and the text of clauses, which may hold them."""

from xml.etree.ElementTree import Element

from generator.model import LANGUAGE_TAGS, LANGUAGES
from generator.site.markdown.blocks import own_block
from generator.site.markdown.elements import element, leads, moved, renamed, trimmed, without
from generator.site.markdown.text import is_marker, numbered, pair, points, translation
from generator.site.markdown.tree import Tree


def clause_text(blocks: list[Element], tree: Tree, *, running: bool) -> list[Element]:
    """Return a clause's own text: figures, then provisions, notes and term entries in one frame, then the rest."""
    before: list[Element] = []
    after: list[Element] = []
    frame = element("div", "cb-text cb-running") if running else element("section", "cb-text", aria_label=tree.t.text)
    lettered = (
        not running or sum(1 for block in blocks for child in block if is_marker(child) and "id" in child.attrib) > 1
    )
    into = frame
    left = list(blocks)
    while left:
        block = left.pop(0)
        if is_head(block):
            frame.set("class", "cb-text cb-terms" + " cb-running" * running)
            into = entry(block, left, tree)
            frame.append(into)
            continue
        drawn = leads(block, "img") is not None
        made = own_block(block, left, tree, lettered=lettered)
        if made is not None:
            (into if len(frame) or not drawn else before).append(made)
        elif block.tag == "ul":
            before.append(renamed(block, "ul", "cb-meta"))
        elif left and left[0].tag == "ul":
            after.append(_contents(left.pop(0), tree))
        else:
            after.append(renamed(block, "p", "cb-small"))
    return [*before, *([frame] if len(frame) else []), *after]


def _contents(listed: Element, tree: Tree) -> Element:
    """Return a list of subclauses as navigation."""
    return element("nav", "cb-contents", [renamed(numbered(listed, tree), "ol")], aria_label=tree.t.subclauses)


def is_head(block: Element) -> bool:
    """Tell whether a block is what a term entry begins with: a link to it that bears its id."""
    link = leads(block, "a") if block.tag == "p" else None
    return link is not None and "id" in link.attrib and not is_marker(link)


def entry(head: Element, left: list[Element], tree: Tree) -> Element:
    """Return a term entry: number, designations and definition, which it takes from the blocks behind its head."""
    link, *remarks = list(head)
    id_, href = link.get("id", ""), link.get("href", "")
    number = leads(link, "strong")
    made = element("p", "cb-term-head")
    if number is not None:
        without(link, number)
        made.append(element("a", "cb-number", text=f"{number.text} ", href=href))
    words = {language: element("b", lang=LANGUAGE_TAGS[language]) for language in LANGUAGES}
    other = next((child for child in link if "lang" in child.attrib), None)
    if other is not None:
        without(link, other)
        moved(other, words[tree.second])
    moved(link, words[tree.language])
    spoken = [trimmed(words[one]) for one in LANGUAGES if len(words[one]) or words[one].text]
    named = element("a", children=spoken, href=href)
    if spoken[1:]:
        spoken[0].tail = " "
    made.append(named)
    made.extend(remarks)
    return element("div", "cb-entry", [made, *_defined(left, tree)], id=id_)


def _defined(left: list[Element], tree: Tree) -> list[Element]:
    """Return the further designations of an entry, its definition and the list that this leads in, as far as given."""
    made = []
    if left and left[0].tag == "ul":
        made.append(renamed(left.pop(0), "ul", "cb-designations"))
    if left and left[0].tag == "p" and not is_head(left[0]) and not left[0].get("class"):
        made.append(pair(left.pop(0), translation(left, tree), tree))
        if left and left[0].tag == "ul":
            made.append(points(left.pop(0), tree))
    return made


def definition(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return what the page of a term shows of its entry: what it belongs to, and the entry itself."""
    facts, *left = blocks
    supplement = "".join(facts.itertext()).strip() == tree.t.supplement
    frame = element("section", f"{'cb-ours' if supplement else 'cb-text'} cb-definition", aria_label=tree.t.definition)
    frame.extend(_defined(left, tree))
    while left:
        made = own_block(left.pop(0), left, tree, lettered=False)
        frame.extend([made] if made is not None else [])
    return [renamed(facts, "ul", "cb-meta"), frame]


def entries(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return term entries, each with the words by which the filter finds it."""
    made: list[Element] = []
    explained: list[Element] = []
    left = list(blocks)
    while left:
        block = left.pop(0)
        if is_head(block):
            made.append(entry(block, left, tree))
            made[-1].set("data-words", tree.filter_words.get(made[-1].get("id", ""), ""))
            continue
        own = own_block(block, left, tree, lettered=False) if made else None
        if own is not None:
            made[-1].append(own)
        else:
            explained.append(renamed(block, "p", "cb-small"))
    return [*explained, element("div", "cb-terms" if explained else "cb-terms cb-text", made)]


def supplement(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the entries of the supplementary glossary, which are ours."""
    return [element("div", "cb-ours", entries(blocks, tree))]
