"""What the pages of one language's tree have in common when their Markdown becomes HTML."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import SimpleNamespace

from generator.model import LANGUAGE_TAGS, OTHER, Language
from generator.site.asked import Notes


@dataclass(frozen=True, slots=True)
class Tree:
    """The words, numbers and drawings of a tree."""

    language: Language
    t: SimpleNamespace
    """Our words in the tree's language."""
    numbers: Mapping[str, str]
    """The number that stands before a title, by the id of clause or term; empty where there is none."""
    aliases: Mapping[str, tuple[str, ...]]
    """Retired ids whose place a provision took, so that old anchors lead to it."""
    drawing: Callable[[str, str], str]
    """A drawing by its name as HTML, for a page with this way to the tree's root."""
    fragment: Callable[..., str]
    """A piece of HTML by its name and values: a place to write, or what a script works with."""
    files: Callable[[str], tuple[tuple[str, str], ...]]
    """Address from the site's root and kind of the ready-made files of a clause's checklist; of all without an id."""
    filter_words: Mapping[str, str]
    """All that the filter of the list of terms searches, by the id of the entry."""

    @property
    def tag(self) -> str:
        """Language tag of the tree."""
        return LANGUAGE_TAGS[self.language]

    @property
    def second(self) -> Language:
        """The other language."""
        return OTHER[self.language]

    def noting(self, notes: Notes) -> "Tree":
        """Return the tree with each question noted: with words and language, all that the HTML of a text depends on."""
        return replace(
            self,
            numbers=notes.looked_up("numbers", self.numbers),
            aliases=notes.looked_up("aliases", self.aliases),
            filter_words=notes.looked_up("filter_words", self.filter_words),
            drawing=notes.called("drawing", self.drawing),
            fragment=notes.called("fragment", self.fragment),
            files=notes.called("files", self.files),
        )
