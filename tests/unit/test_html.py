"""Elements become HTML in which every letter is itself, and what stands in it is known without reading it again."""

from html.parser import HTMLParser
from xml.etree.ElementTree import Element

from hypothesis import given
from hypothesis import strategies as st

from generator.site.links import LINKS, Found
from generator.site.markdown.elements import element, raw
from generator.site.markdown.writing import written

WORDS = st.lists(st.sampled_from(['"', "'", "&amp;", "&", "<a href=x>", "]]>", "../x/", "#y", "z", "\n", "顾客"])).map(
    "".join
)
RAW = st.sampled_from(['<a href="../c/#d" id="e">x</a>', "<br />", '<p title="id=f">y</p>', ""])


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> Element:
    """Make an element with others in it."""
    if draw(st.integers(0, 4)) == 0:
        made = raw(draw(RAW))
    else:
        made = element(draw(st.sampled_from(["a", "p", "img", "button"])), text=draw(WORDS) or None)
        for name in draw(st.lists(st.sampled_from(["id", "class", "title", *LINKS]), unique=True)):
            made.set(name, draw(WORDS))
        if depth and made.tag != "img":
            made.extend(draw(st.lists(elements(depth - 1), max_size=3)))
    made.tail = draw(WORDS)
    return made


class Reader(HTMLParser):
    """The words and attributes of some HTML, in order, as Python's own reader finds them."""

    def __init__(self, text: str) -> None:
        """Read some HTML."""
        super().__init__()
        self.words = ""
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        """Gather attributes."""
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        """Gather words."""
        self.words += data


@given(st.lists(elements(), max_size=3))
def test_what_stands_in_html_is_known_when_it_is_written(blocks: list[Element]) -> None:
    """Its anchors and links are those that are read from it."""
    html, found = written(blocks, str)
    assert found == Found.of(html)


@given(st.lists(elements().filter(lambda made: made.tag != "raw" and not list(made)), max_size=3))
def test_every_letter_is_itself(blocks: list[Element]) -> None:
    """In words and in attributes, which stand in alphabetical order."""
    read = Reader(written(blocks, str)[0])
    assert read.attributes == [one for block in blocks for one in sorted(block.items())]
    said = "".join(("" if block.tag == "img" else block.text or "") + (block.tail or "") for block in blocks)
    assert read.words.strip() == said.strip()


def test_links_are_written_as_they_lead() -> None:
    """Also as what stands in the HTML."""
    html, found = written(
        [element("a", href="../x/index.md", title="index.md")], lambda link: link.removesuffix("index.md")
    )
    assert html == '<a href="../x/" title="index.md"></a>'
    assert found == Found(frozenset(), frozenset({"../x/"}), frozenset())
