"""What every form of the requirements shows: the clauses as a tree, with their provisions and checklist items."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.formats.kit import Kit
from generator.model import ChecklistItem, Clause, Language, Provision, Text
from generator.standard.addresses import permalink
from generator.standard.attributes import EVALUATES, Attributes
from generator.standard.index import Index
from generator.standard.inline import linear_text
from generator.standard.numbers import display_number

_DEEPEST = 20
"""Levels of a tree; what stands deeper stands beside the last of them: other systems nest no further."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """A provision."""

    provision: Provision
    name: str
    """Its letter, or the standard's own label."""
    text: Text
    """Its own words, plain."""
    whole: Text
    """The same with what leads them in."""
    fingerprint: str
    link: str
    """Its permalink; empty where the site has no address."""
    attributes: Attributes
    checklist: tuple[ChecklistItem, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A clause with all below it."""

    clause: Clause
    number: str
    """What is printed before its title, its id where nothing is."""
    title: Text
    """Its title, plain; its number where it has none."""
    normative: bool
    link: str
    """Its permalink; empty where the site has no address."""
    depth: int
    """1 at the top."""
    attributes: Attributes
    requirements: tuple[Requirement, ...]
    sections: tuple["Section", ...]


@dataclass(frozen=True, slots=True)
class Requirements:
    """The requirements of a standard in some languages."""

    kit: Kit
    languages: tuple[Language, ...]
    """The one that prevails first."""
    sections: tuple[Section, ...]

    @property
    def index(self) -> Index:
        """Return the standard."""
        return self.kit.index

    @property
    def about(self) -> Text:
        """Return the status of the standard, and which language prevails."""
        metadata = self.index.standard.metadata
        return Text(
            zh=metadata.status.zh + metadata.authority.zh, en=f"{metadata.status.en} {metadata.authority.en}".strip()
        )

    def every(self) -> Iterator[Section]:
        """Yield every clause, in document order."""
        waiting = list(reversed(self.sections))
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.sections))

    def words(self, of: Text) -> str:
        """Return a text in the first language, in the other where it is not translated."""
        return of.in_(self.languages[0])

    def others(self, of: Text) -> Iterator[tuple[Language, str]]:
        """Yield the words of a text in further languages, where there are any."""
        for language in self.languages[1:]:
            words: str = getattr(of, language)
            if words and words != self.words(of):
                yield language, words


def requirements_of(kit: Kit, languages: tuple[Language, ...]) -> Requirements:
    """Return the requirements of a standard; of several languages the one that prevails comes first."""
    index = kit.index
    below: defaultdict[str | None, list[Clause]] = defaultdict(list)
    for clause in index.standard.clauses:
        above = index.ancestors(clause)[:_DEEPEST]
        below[above[-1].id if above else None].append(clause)
    return Requirements(
        kit=kit,
        languages=tuple(sorted(languages, key=lambda language: language != index.language)),
        sections=tuple(_section(kit, clause, below, 1) for clause in below[None]),
    )


def _section(kit: Kit, clause: Clause, below: Mapping[str | None, list[Clause]], depth: int) -> Section:
    index = kit.index
    number, title = display_number(clause) or clause.id, linear_text(clause.title)
    return Section(
        clause=clause,
        number=number,
        title=title if title.zh or title.en else Text(zh=number, en=number),
        normative=not index.is_informative(clause),
        link=_link(kit, clause.id),
        depth=depth,
        attributes=_attributes(index, clause.id),
        requirements=tuple(
            Requirement(
                provision=provision,
                name=index.letters[provision.id],
                text=linear_text(provision.text),
                whole=index.linear[provision.id],
                fingerprint=index.fingerprints[provision.id],
                link=_link(kit, provision.id),
                attributes=_attributes(index, provision.id),
                checklist=index.checklist.get(provision.id, ()),
            )
            for provision in clause.provisions
        ),
        sections=tuple(_section(kit, one, below, depth + 1) for one in below.get(clause.id, ())),
    )


def _link(kit: Kit, id_: str) -> str:
    return f"{kit.config.site_url}{permalink(id_)}" if kit.config.site_url else ""


def _attributes(index: Index, id_: str) -> Attributes:
    return {key: values for key, values in index.attributes[id_].items() if key != EVALUATES}
