"""The styles of a drawing, in sheets and in attributes, as attributes: a page with a strict policy takes no styles."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from typing import NamedTuple

import cssselect2
import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

from generator.source.drawings.allowed import PROPERTIES
from generator.standard.drawing import SVG

_SEEN = frozenset({"animation", "clip", "filter", "font", "mix-blend-mode", "shape-inside", "text-transform"})
"""Properties that change what is seen and have no attribute that pages take."""
_NOTHING = frozenset({"", "none", "normal", "auto", "initial", "inherit"})
_MARKERS = ("marker-start", "marker-mid", "marker-end")
Tell = Callable[[ET.Element, str, str], None]


class _Given(NamedTuple):
    """A property that a style gives to an element."""

    rank: tuple[bool, int, tuple[int, int, int], int]
    name: str
    value: str


def apply_styles(root: ET.Element, tell: Tell) -> None:
    """Turn every style of a drawing into attributes; `tell` takes what is lost."""
    given: dict[ET.Element, list[_Given]] = {}
    for sheet in list(root.iter(f"{{{SVG}}}style")):
        _read_sheet(root, sheet, given, tell)
    for element in root.iter():
        own = element.attrib.pop("style", "")
        if own:
            declarations = tinycss2.parse_blocks_contents(own, skip_comments=True, skip_whitespace=True)
            given.setdefault(element, []).extend(_declared(element, declarations, tell, (1, (0, 0, 0))))
        for _, name, value in sorted(given.get(element, ())):
            element.set(name, value)


def _read_sheet(root: ET.Element, sheet: ET.Element, given: dict[ET.Element, list[_Given]], tell: Tell) -> None:
    rules = tinycss2.parse_stylesheet("".join(sheet.itertext()), skip_comments=True, skip_whitespace=True)
    matcher = cssselect2.Matcher()
    for rule in rules:
        if isinstance(rule, AtRule):
            tell(sheet, "svg-style-out", f"@{rule.at_keyword}")
        elif isinstance(rule, QualifiedRule):
            try:
                selectors = cssselect2.compile_selector_list(rule.prelude)
            except cssselect2.SelectorError:
                tell(sheet, "svg-style-out", tinycss2.serialize(rule.prelude).strip()[:40])
                continue
            declarations = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            for selector in selectors:
                matcher.add_selector(selector, declarations)
    if matcher.order:
        for wrapper in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
            element = wrapper.etree_element
            for specificity, _, pseudo, declarations in matcher.match(wrapper):
                if pseudo is None:
                    found = _declared(element, declarations, tell, (0, specificity))
                    given.setdefault(element, []).extend(found)


def _declared(
    element: ET.Element, declarations: Iterable[Node], tell: Tell, rank: tuple[int, tuple[int, int, int]]
) -> list[_Given]:
    made: list[_Given] = []
    for position, declared in enumerate(declarations):
        if not isinstance(declared, Declaration):
            continue
        name, value = declared.lower_name, tinycss2.serialize(declared.value).strip()
        if name in PROPERTIES or name == "marker":
            names = _MARKERS if name == "marker" else (name,)
            made += [_Given((bool(declared.important), *rank, position), each, value) for each in names]
        elif name in _SEEN and value.lower() not in _NOTHING:
            tell(element, "svg-style-out", name)
    return made
