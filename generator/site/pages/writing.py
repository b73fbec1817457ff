"""Words in Markdown: escaped, linked, and marked with their language where it is not the page's."""

import re
from typing import NamedTuple

from generator.model import LANGUAGE_TAGS, OTHER, Language, Text
from generator.standard.addresses import file_of, root_of
from generator.standard.formulas import in_one_line
from generator.standard.index import Index
from generator.standard.inline import Run, Style, runs
from generator.standard.linking import links_in

_SIGNS = re.compile(r"[\\`*\[\]{}|~$^_&<\n]")
"""What may mean something in Markdown or among our marks; most texts have none of it."""
_SPECIAL = re.compile(r"[\\`*\[\]{}|~$]|(?<![^\W_])_|_(?![^\W_])")
_AT_START = re.compile(r"(?:[#+\-=>]|\d+(?=[.)](?:\s|$)))")
_AT_END = re.compile(r"#(?=#*$)")
_FENCES = re.compile("`+")
_CLASSES: dict[Style, str] = {"sub": "sub", "super": "sup", "footnote": "sup", "emphasis": "em", "blank": "u"}
_ENTITY = re.compile(r"&(?=#|\w+;)")
ROOT = "\x01"
"""What stands for the way to the root of the tree in what several pages may have; no text has this character."""


def plain(text: str) -> str:
    """Return a text as Markdown that shows it letter by letter, wherever in a line it stands."""
    return _at_ends(inside(text.strip()))


def inside(text: str) -> str:
    """Return a piece of a text as Markdown; spaces at its ends stay."""
    if not _SIGNS.search(text):
        return text
    made = ""
    after_code = False
    for run in runs(text):
        words = _run(run)
        made += f"{'{: .code }' if after_code and words.startswith('`') else ''}{words}"
        after_code = run.style == "code" and words.startswith("`")
    return made


def _run(run: Run) -> str:
    """Return a run of a text in its style.

    CommonMark takes no asterisk for emphasis between a letter and a mark, as in `m^-1^`: there it is written as code.
    A bar ends the cell of a table even in code, so that a run with one is text.
    """
    if run.style == "break":
        return "<br>"
    if run.style == "formula":
        return formula_in_line(_unbarred(run.text))
    if run.style == "text" or "|" in run.text:
        return _letters(run.text)
    if run.style == "code":
        return _code(run.text)
    flanked = run.text[0].isalnum() and run.text[-1].isalnum()
    words = f"*{_letters(run.text)}*" if flanked else _code(run.text)
    return f"{words}{{: .{_CLASSES[run.style]} }}"


def formula_in_line(latex: str) -> str:
    """Return a formula as code hosts read it, between dollar signs and as code, in which no sign has a meaning."""
    return f"${_code(in_one_line(latex))}$"


def _unbarred(latex: str) -> str:
    """Return LaTeX that means the same and has no bar, which would end the cell of a table."""
    return latex.replace("\\|", "\\Vert ").replace("|", "\\vert ")


def _code(text: str) -> str:
    fence = "`" * (1 + max(map(len, _FENCES.findall(text)), default=0))
    inside_ = f" {text} " if "`" in text else text
    return f"{fence}{inside_}{fence}"


def _letters(text: str) -> str:
    """Return a text as Markdown in which no sign has a meaning."""
    return _ENTITY.sub("&amp;", _SPECIAL.sub(r"\\\g<0>", text.replace("\n", " "))).replace("<", "&lt;")


def _at_ends(made: str) -> str:
    """Keep the ends of a line from making it a heading, a list or a quotation."""
    return at_start(_AT_END.sub(r"\\#", made) if made.endswith("#") else made)


def at_start(made: str) -> str:
    """Keep the begin of a line from making it a heading, a list or a quotation."""
    begin = _AT_START.match(made)
    if begin is None:
        return made
    return (f"{begin[0]}\\" if begin[0].isdigit() else f"\\{begin[0]}") + made[begin.end() :]


def readable_file(address: str) -> str:
    """Return the file of a page in a folder that people read; the index of a folder is what code hosts show of it."""
    folder, slash, name = file_of(address).rpartition("/")
    return folder + slash + ("README.md" if name == "index.md" else name)


class Way(NamedTuple):
    """How links leave a page."""

    root: str
    """From the page's folder to the root of its tree: `../`, or `ROOT` until the page is known."""
    flat: bool = False
    """Whether a page is a file of its own (`5.4.md`) or the index of its folder (`5.4/index.md`)."""

    @classmethod
    def of(cls, address: str, *, flat: bool = False) -> "Way":
        """Return the way from the page at an address of a tree."""
        return cls("../" * file_of(address).count("/") if flat else root_of(address), flat)

    def to(self, address: str) -> str:
        """Return where the page at an address stands: `../5.4.4.2/index.md#5.4.4.2-b`."""
        path, mark, anchor = address.partition("#")
        return self.root + (readable_file(path) if self.flat else f"{path}index.md") + mark + anchor

    def link(self, address: str, words: str) -> str:
        """Return a link; `words` are Markdown."""
        return f"[{words}]({self.to(address)})"


def leaning(words: str) -> str:
    """Return words, already Markdown, in emphasis; those with emphasis inside in the other kind of it."""
    mark = "_" if "*" in words else "*"
    return f"{mark}{words}{mark}" if words else ""


def spoken(words: str, language: Language, page: Language) -> str:
    """Return words, already Markdown, marked with their language where it is not the page's."""
    return words if language == page or not words else f"{leaning(words)}{{: lang={LANGUAGE_TAGS[language]} }}"


def said_in(text: Text, page: Language) -> str:
    """Return a text for a page of one language, as Markdown; one that is given in the other alone is marked so."""
    given = page if getattr(text, page) else OTHER[page]
    return spoken(plain(getattr(text, given)), given, page)


class Prose:
    """Running text of a standard as Markdown: terms, documents and the places that it names lead to their pages."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._known: dict[tuple[str, Language, Way, str], str] = {}

    def markdown(self, text: str, language: Language, way: Way, without: str = "") -> str:
        """Return a text with its first mention of each term linked.

        `without` is what the text stands at: a term or a clause, which is not linked, or an edition of a document,
        whose clauses it means where it does not say that they are the standard's.
        """
        key = (text, language, way, without)
        if key not in self._known:
            self._known[key] = self._markdown(text, language, way, without)
        return self._known[key]

    def _markdown(self, text: str, language: Language, way: Way, without: str) -> str:
        pieces: list[str] = []
        at = 0
        for span in links_in(self.index, text, language, without):
            pieces += [inside(text[at : span.start]), way.link(span.address, inside(text[span.start : span.end]))]
            at = span.end
        return _at_ends("".join((*pieces, inside(text[at:]))).strip())
