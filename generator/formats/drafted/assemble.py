"""A draft whose lines have roles, to the clauses, terms and figures of a standard as editors write them."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.formats.drafted.assembled import Assembled
from generator.formats.drafted.counted import Counted
from generator.formats.drafted.cutting import cut
from generator.formats.drafted.draft import Draft, Line, Role, Told
from generator.formats.drafted.emit import Tree, is_keylike
from generator.formats.drafted.entries import as_clause, in_short, term_id
from generator.formats.drafted.form import Forms
from generator.formats.drafted.things import Things, in_both
from generator.formats.drafted.translations import shared, worded
from generator.model import OTHER, Element, Language, ProvisionKind, Text
from generator.source.elements import element_of
from generator.source.written import WrittenClause
from generator.standard.labels import leads
from generator.standard.verbs import goes_on, kind_of
from generator.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

_IDS = {"index": "index-of-terms"}
"""The ids of parts without a number that are not called as the part is."""
_LEFT_OUT = (Role.COVER, Role.RUNNING, Role.CONTENTS, Role.TITLE)
_REMARKS = {Role.NOTE: "note", Role.EXAMPLE: "example", Role.WARNING: "warning"}
_SOURCE = re.compile(r"^[\[［【]?\s*(?:来源|SOURCE)\s*[：:]\s*|\s*[\]］】]$")
_STATING: frozenset[Element] = frozenset({"foreword", "introduction", "scope", "references"})


def assembled(draft: Draft, forms: Forms) -> Assembled:
    """Return the clauses, terms and drawings that a draft holds."""
    making = _Making(draft, forms)
    for line in draft.lines:
        making.take(line)
    making.close_entry()
    return making.made


def _both(line: Line) -> str:
    """Return a designation with its English behind it."""
    return f"{line.text} {line.translation}".strip()


@dataclass(slots=True)
class _Making:
    """The making of a standard, line by line."""

    draft: Draft
    forms: Forms
    made: Assembled = field(default_factory=Assembled)
    element: Element = "body"
    file: str = ""
    clause: dict[str, Tree] | None = None
    entry: dict[str, Tree] | None = None
    things: Things = field(init=False)
    counted: Counted = field(init=False)
    lists: list[list[Tree]] = field(default_factory=list)
    """The lists that are open, the outermost first."""
    lead: ProvisionKind | None = None
    """The type of the provision that leads in the next list."""

    def __post_init__(self) -> None:
        self.things = Things(self.language, self.draft.pictures, self.made.pictures, self.made.told)
        self.counted = Counted(self.language)

    @property
    def language(self) -> Language:
        """The language of the document."""
        return self.forms.language

    def _worded(self, text: str, translation: str) -> Tree:
        return worded(text, translation, self.language)

    def _text(self, words: str) -> Text:
        return Text(**{self.language: words})

    def take(self, line: Line) -> None:
        """Take a line."""
        if line.role is Role.TITLE:
            self.made.title = self.made.title or line.text
        if line.role in _LEFT_OUT:
            return
        if line.role is not Role.ITEM:
            self.lists = []
        opening: dict[Role, Callable[[Line], None]] = {
            Role.FRONT: self._front, Role.HEADING: self._heading, Role.UNTITLED: self._heading,
            Role.ANNEX: self._annex, Role.ANNEX_NATURE: self._annex_goes_on, Role.ANNEX_TITLE: self._annex_goes_on,
            Role.TERM: self._term,
        }  # fmt: skip
        if line.role in opening:
            opening[line.role](line)
        elif self.clause is None:
            self.made.told.append(Told(line.place, "left", said("drafted.nowhere", text=line.text[:20])))
        elif self.entry is not None and line.role in (Role.DESIGNATION, Role.DEFINITION, Role.SOURCE, Role.PARAGRAPH):
            self._in_entry(line)
        else:
            self._inside(line)

    def _inside(self, line: Line) -> None:
        """Take what stands in a clause, or behind the definition of an entry."""
        content = self._content()
        if line.role in _REMARKS:
            if not self.things.note(line):
                content.append(self.counted.add(_REMARKS[line.role], line))
        elif line.role is Role.FOOTNOTE:
            if not self.things.footnote(line):
                content.append({"footnote": {"mark": line.label or "a", **in_both(line, self.language)}})
        elif line.role is Role.TABLE:
            self.things.table(line, content)
        elif self.things.drawn(line, content):
            pass
        elif line.role is Role.ITEM:
            self._item(line, content)
        else:
            self.things.end()
            self._paragraph(line, content)

    def _content(self) -> list[Tree]:
        owner = self.entry if self.entry is not None else self.clause
        found = (owner or {}).setdefault("content", [])
        return found if isinstance(found, list) else []

    def _open(self, clause: dict[str, Tree], file: str) -> None:
        self.close_entry()
        self.clause, self.file = clause, file
        self.made.clauses.setdefault(file, []).append(clause)
        self.things.end()
        self.lead = None

    def _front(self, line: Line) -> None:
        named = self.forms.parts.get(line.text.lower(), "foreword")
        id_ = _IDS.get(named, named)
        self.element = element_of(WrittenClause(title=self._text(line.text)))
        file = "front" if self.element in ("foreword", "introduction") else "back"
        taken = {
            str(clause.get("id", ""))
            for clauses in self.made.clauses.values()
            for clause in clauses
            if isinstance(clause, dict)
        }
        id_ = next(name for count in range(1, 1000) if (name := f"{id_}-{count}" if count > 1 else id_) not in taken)
        title = self._worded(line.text, line.translation)
        self._open({"id": id_, "title": title, "element": self.element}, file)

    def _heading(self, line: Line) -> None:
        titled = line.role is Role.HEADING
        if "." not in line.label:
            title = self._text(line.text if titled else "")
            self.element = element_of(WrittenClause(number=line.label, title=title))
            if self.element == "body" and ("术语" in line.text or self.forms.heads_terms(line.text)):
                self.element = "terms"
        file = "front" if line.label.startswith("0") else line.label.partition(".")[0]
        clause: dict[str, Tree] = {"number": line.label}
        if titled:
            clause["title"] = self._worded(line.text, line.translation)
        if "." not in line.label and self.element != "body":
            clause["element"] = self.element
        self._open(clause, file)
        if not titled:
            self._paragraph(line, self._content())

    def _annex(self, line: Line) -> None:
        self.element = "annex"
        clause: dict[str, Tree] = {"number": line.label}
        if line.text:
            clause["title"] = self._worded(line.text, line.translation)
        clause["element"] = "annex"
        if line.informative:
            clause["annex"] = "informative"
        self._open(clause, line.label)

    def _annex_goes_on(self, line: Line) -> None:
        if self.clause is None:
            return
        if line.informative:
            self.clause["annex"] = "informative"
        if line.text:
            self.clause["title"] = self._worded(line.text, line.translation)

    def _term(self, line: Line) -> None:
        self.close_entry()
        self.things.end()
        self.entry = {"id": "", "number": line.label, "designations": [_both(line)] if line.text else []}

    def _in_entry(self, line: Line) -> None:
        entry = self.entry or {}
        designations = entry["designations"]
        if line.role is Role.DESIGNATION and isinstance(designations, list):
            designations.append(_both(line))
        elif line.role is Role.SOURCE:
            entry["source"] = self._worded(*(_SOURCE.sub("", words) for words in (line.text, line.translation)))
        elif "definition" not in entry:
            entry["definition"] = self._worded(line.text, line.translation)
        else:
            self.made.told.append(Told(line.place, "guessed", said("drafted.second-definition", text=line.text[:20])))
            before = entry["definition"]
            own, other = self.language, OTHER[self.language]
            first = before if isinstance(before, dict) else {own: before, other: ""}
            translated = f"{first[other]} {line.translation}".strip()
            between = "" if own == "zh" else " "
            entry["definition"] = self._worded(f"{first[own]}{between}{line.text}", translated)

    def close_entry(self) -> None:
        """End the term entry that is open; one without a designation or a definition is a clause."""
        self.counted.end()
        entry, self.entry = self.entry, None
        if entry is None:
            return
        designations = entry["designations"]
        if not isinstance(designations, list) or not designations or "definition" not in entry:
            self.made.clauses.setdefault(self.file, []).append(as_clause(entry))
            return
        entry["id"] = term_id(str(entry["number"]), [str(words) for words in designations], self.made.terms)
        in_short(entry)
        self.made.terms.append(entry)

    def _paragraph(self, line: Line, content: list[Tree]) -> None:
        if self.element == "foreword":
            self.made.foreword.append(line.text)
        if self.element == "references":
            self.made.references.append(line.text)
        block, self.lead = self._provisions(line, None)
        content.append(block)

    def _item(self, line: Line, content: list[Tree]) -> None:
        """Take an item of a list, at its depth."""
        if self.element == "foreword":
            self.made.foreword.append(line.text)
        self.things.end()
        between = " " if line.label[-1:] in ")）.．" else ""
        item, lead = self._provisions(line, self.lead, f"{line.label}{between}")
        depth = min(max(line.level, 1), len(self.lists) + 1)
        del self.lists[depth:]
        if depth > len(self.lists):
            inner: list[Tree] = []
            if not self.lists:
                last = content[-1] if content else None
                joins = isinstance(last, dict) and set(last) == {"list"}
                content.append({"list": inner}) if not joins else None
                inner = last["list"] if joins and isinstance(last, dict) and isinstance(last["list"], list) else inner
            else:
                above = self.lists[-1]
                if isinstance(above[-1], str):
                    above[-1] = {self.language: above[-1]}
                holder = above[-1]
                if isinstance(holder, dict):
                    holder["list"] = inner
            self.lists.append(inner)
        self.lists[-1].append(item)
        if leads(self._text(line.text)):
            self.lead = lead or self.lead

    def _provisions(self, line: Line, lead: ProvisionKind | None, label: str = "") -> tuple[Tree, ProvisionKind | None]:
        """Return a paragraph or an item as it is written, cut where it is several provisions; and its last type."""
        if self.element in ("bibliography", "index"):
            return self._written(line.text, " ".join(line.translation.split("\n")), None, label), None
        found = cut(line.text, self.element, self.language)
        translated = self._shared(line, len(found))
        pieces: list[Tree] = []
        kind = lead
        for number, piece in enumerate(found):
            own = kind_of(self._text(piece.text), self.language)
            own = None if own == "permission" and self.element in _STATING else own
            derived = own or (kind if number and goes_on(piece.text) else lead) or "statement"
            wanted = piece.kind or (derived if self.element in _STATING else (lead or "statement"))
            told = wanted if wanted != derived else None
            pieces.append(self._written(piece.text, translated[number], told, "" if number else label))
            kind = wanted
            self.made.kinds[wanted] = self.made.kinds.get(wanted, 0) + 1
        return (pieces[0] if len(pieces) == 1 else {"cut": pieces}), kind

    def _shared(self, line: Line, count: int) -> list[str]:
        """Return the translation of a paragraph for each of its provisions; what cannot be shared out is told."""
        lines = line.translation.split("\n")
        if len(lines) == count:
            return lines
        parts = shared(line.translation, count)
        if line.translation and count > 1:
            key, kind = ("translation-shared", "guessed") if parts else ("translation-left", "left")
            words = said(f"drafted.{key}", text=line.translation)
            self.made.told.append(Told(line.place, "guessed" if kind == "guessed" else "left", words))
        return parts if len(parts) == count else [""] * count

    def _written(self, text: str, translation: str, kind: ProvisionKind | None, label: str) -> Tree:
        """Return a provision as it is written: a plain text where that says all."""
        words = f"{label}{text}"
        told: dict[str, Tree] = {} if kind is None else {"kind": kind}
        if translation:
            return {self.language: words, OTHER[self.language]: translation, **told}
        return words if kind is None and not is_keylike(words) else {self.language: words, **told}
