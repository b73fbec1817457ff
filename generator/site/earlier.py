"""What the pages of the last build were made of: one of which nothing has changed is not made again.

A page is what its Markdown, its address, the facts about it and the template's settings make of it, and the answers of
the tree to what its text asks, such as a drawing or a fingerprint, and the digests of files that its addresses have.
All that is known before it is made. Of the pages of a tree one file keeps their digests and what stands in them, each
under the digest of what it is made of; the pages themselves are those of the site that stands. Where none stood, as on
a machine that is new for each build, a second file keeps them.
"""

import marshal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.output.cache import keep, keeps, kept
from generator.site.asked import Question, answer, digest_of
from generator.site.earlier_sections import EarlierSections
from generator.site.links import Found
from generator.site.markdown.tree import Tree

_KIND = "pages"
_WHOLE = "whole-pages"
_SIZE = 8
"""Bytes that say how long the table before the pages is."""
_OF_THIS_MACHINE = ("site_dir", "docs_dir", "theme")
"""Settings that are paths; what they lead to is the tool's own."""
_BY_PAGE = ("navigation", "leaves", "versions")
"""Settings of which a page has a part."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What is known of a page."""

    digest: str
    """SHA-256 of its file."""
    found: tuple[Found, ...]
    """What stands in it."""
    asked: tuple[Question, ...]
    """What was asked when it was made."""


class Earlier:
    """The pages that are kept of a tree, and those of this build, which take their place."""

    def __init__(self, settings: Mapping[str, Any], tree: Tree, *, alone: bool) -> None:
        """Take the settings of the template and the tree of this build; `alone` it has no site that stands."""
        shared = {name: value for name, value in settings.items() if name not in _OF_THIS_MACHINE}
        shared["extra"] = {name: value for name, value in settings["extra"].items() if name not in _BY_PAGE}
        self._tree = tree
        self.versions: Mapping[str, str] = settings["extra"]["versions"]
        """What stands behind the address of a file, by its path."""
        self._shared = digest_of(repr((shared, tree.language, vars(tree.t))))
        self._open = {chapter: digest_of(html) for chapter, html in settings["extra"]["navigation"].items()}
        self._leaves: Mapping[str, str] = settings["extra"]["leaves"]
        self._name = repr((settings["site_name"], settings["site_url"], tree.language)).encode()
        self._answers: dict[Question, bytes] = {}
        self.sections = EarlierSections(self._name, self._shared, self._answer)
        """Those of the largest pages."""
        self._kept = _read(kept(_KIND, self._name))
        self._now: dict[bytes, Ready] = {}
        self._anew = False
        self._alone = alone
        self._written: dict[str, bytes] = {}

    def key(self, text: str, address: str, facts: Mapping[str, Any]) -> bytes:
        """Return the digest of all that a page is made of but the answers to what is asked then."""
        navigation = self._open.get(facts["chapter"] or "", self._open[""])
        leaf = self._leaves.get(facts["clause"], "")
        return digest_of(f"{address}\n{leaf}\n{facts!r}\n{text}", self._shared, navigation)

    def page(self, key: bytes) -> Ready | None:
        """Return the page of a key, where there is one and the answers are still the same."""
        page, answers = self._kept.get(key, (None, ()))
        # In order: what a text asks next depends on what it was told, and need not be there any more.
        if page is None or not all(map(self._answers_so, page.asked, answers)):
            return None
        self._now[key] = page
        return page

    def content(self, page: Ready) -> bytes | None:
        """Return a page as it was kept whole; nothing where it was not."""
        return self._whole.get(page.digest)

    @cached_property
    def _whole(self) -> dict[str, bytes]:
        return dict(_contents(kept(_WHOLE, self._name)))

    def add(self, key: bytes, page: Ready) -> None:
        """Take a page that had to be made."""
        self._now[key] = page
        self._anew = True

    def wrote(self, page: Ready, content: bytes) -> None:
        """Take a page that does not stand yet."""
        if self._alone:
            self._written[page.digest] = content

    def keep(self) -> None:
        """Keep the pages of this build instead of those of the last one, where anything is kept."""
        if not keeps():
            return
        self.sections.keep()
        if self._anew or len(self._now) != len(self._kept):
            questions = {one: self._answer(one) for page in self._now.values() for one in page.asked}
            keep(_KIND, self._name, _written(self._now, questions))
        if self._written.keys() - (self._whole if self._alone else {}):
            table = marshal.dumps([(digest, len(content)) for digest, content in self._written.items()])
            keep(_WHOLE, self._name, len(table).to_bytes(_SIZE, "big"), table, *self._written.values())

    def _answers_so(self, question: Question, answer: bytes) -> bool:
        return self._answer(question) == answer

    def _answer(self, question: Question) -> bytes:
        """Return the digest of the answer of today."""
        known = self._answers.get(question)
        if known is None:
            asked = self if question[0] == "versions" else self._tree
            known = self._answers[question] = digest_of(repr(answer(asked, question)))
        return known


def _written(pages: Mapping[bytes, Ready], questions: Mapping[Question, bytes]) -> bytes:
    """Return what is known of pages as a file has it: what many have alike stands in it once."""
    asked = {question: number for number, question in enumerate(questions)}
    found: dict[Found, int] = {}
    rows = [
        (
            key,
            page.digest,
            [found.setdefault(one, len(found)) for one in page.found],
            [asked[one] for one in page.asked],
        )
        for key, page in pages.items()
    ]
    return marshal.dumps((list(questions.items()), [(one.ids, one.up, one.own) for one in found], rows))


def _contents(content: bytes | None) -> Iterator[tuple[str, bytes]]:
    """Yield the pages that a file has whole, by their digests."""
    if content is None:
        return
    at = _SIZE + int.from_bytes(content[:_SIZE], "big")
    for digest, size in marshal.loads(content[_SIZE:at]):  # noqa: S302 - our own
        yield digest, content[at : at + size]
        at += size


def _read(content: bytes | None) -> dict[bytes, tuple[Ready, tuple[bytes, ...]]]:
    """Return the pages that a file has, by their keys, each with the answers to its questions."""
    if content is None:
        return {}
    questions, pieces, rows = marshal.loads(content)  # noqa: S302 - our own
    found = [Found(*piece) for piece in pieces]
    made = {}
    for key, digest, stands, asked in rows:
        noted = [questions[number] for number in asked]
        page = Ready(
            digest,
            tuple(found[number] for number in stands),
            tuple(question for question, _ in noted),
        )
        made[key] = page, tuple(answer for _, answer in noted)
    return made
