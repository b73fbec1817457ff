"""Words of a page of HTML that stand in no paragraph: in the body, in a section, between the blocks of a division."""

from lxml import html

from generator.formats.drafted.elements import LEAVES, LEFT_OUT, LISTS, SECTIONS


def in_paragraphs(page: html.HtmlElement) -> None:
    """Put into paragraphs the words that stand beside or without blocks, so that all are read in their order.

    A browser shows them as such boxes (CSS 2.2, 9.2.1.1). What is in a list's item or a cell stays as it is.
    """
    for element in [*page.iter()]:
        inside = {above.tag for above in element.iterancestors()} & {*LEAVES, *LEFT_OUT}
        if isinstance(element.tag, str) and not inside and _is_around(element):
            _part(element)


def _is_around(element: html.HtmlElement) -> bool:
    """Tell whether an element is one that has blocks, and no list or block of text itself."""
    if element.tag in (*LEAVES, *LEFT_OUT, *LISTS, "html"):
        return False
    return element.tag in ("body", *SECTIONS) or any(_is_block(child) for child in element)


def _is_block(element: html.HtmlElement) -> bool:
    blocks = (*LEAVES, *LISTS, *SECTIONS, "div", "blockquote")
    return any(inner.tag in (*blocks, *LEFT_OUT) for inner in element.iter())


def _part(element: html.HtmlElement) -> None:
    children = [*element]
    run, element.text = _paragraph(element.text), None
    element[:] = []
    for child in children:
        if _is_block(child):
            _close(element, run)
            run, child.tail = _paragraph(child.tail), None
            element.append(child)
        else:
            run.append(child)
    _close(element, run)


def _paragraph(text: str | None) -> html.HtmlElement:
    made = html.Element("p")
    made.text = text
    return made


def _close(element: html.HtmlElement, run: html.HtmlElement) -> None:
    """Append a paragraph, or what is in it where it has no words."""
    if run.text_content().strip():
        element.append(run)
    else:
        element.extend([*run])
