"""The sections of the largest pages, as the last build made them: such a page changes with each word of a standard."""

import marshal
from collections.abc import Callable
from functools import cached_property

from generator.output.cache import keep, kept
from generator.site.asked import Question, digest_of
from generator.site.links import Found
from generator.site.markdown.conversion import Heading, Rendered

_KIND = "sections"


class EarlierSections:
    """The sections that are kept of a tree's largest pages, and those of this build, which take their place."""

    def __init__(self, name: bytes, shared: bytes, answer: Callable[[Question], bytes]) -> None:
        """Take what tells the tree, the digest of what all of it depends on, and what digests today's answers."""
        self._name = name
        self._shared = shared
        self._answer = answer
        self._now: dict[bytes, Rendered] = {}
        self._anew = False

    def get(self, section: tuple[object, ...]) -> Rendered | None:
        """Return what was made of a section, where there is that and what was asked for it has the same answers."""
        key = self._key(section)
        made, answers = self._kept.get(key, (None, ()))
        if made is None or not all(self._answer(one) == told for one, told in zip(made.asked, answers, strict=True)):
            return None
        self._now[key] = made
        return made

    def add(self, section: tuple[object, ...], made: Rendered) -> None:
        """Take a section that was not found."""
        self._now[self._key(section)] = made
        self._anew = True

    def keep(self) -> None:
        """Keep the sections of this build instead of those of the last one, where there is another one."""
        if self._anew:
            rows = [(key, *_plain(made), list(map(self._answer, made.asked))) for key, made in self._now.items()]
            keep(_KIND, self._name, marshal.dumps(rows))

    def _key(self, section: tuple[object, ...]) -> bytes:
        return digest_of(repr(section), self._shared)

    @cached_property
    def _kept(self) -> dict[bytes, tuple[Rendered, list[bytes]]]:
        rows = marshal.loads(kept(_KIND, self._name) or marshal.dumps([]))  # noqa: S302 - our own
        return {
            key: (
                Rendered(html, tuple(Heading(*one) for one in headings), tuple(Found(*one) for one in found), asked),
                answers,
            )
            for key, html, headings, found, asked, answers in rows
        }


def _plain(made: Rendered) -> tuple[object, ...]:
    """Return a section as values that `marshal` takes."""
    return made.html, [tuple(one) for one in made.headings], [tuple(one) for one in made.found], made.asked
