"""Lines whose file does not say what they are, told apart by their form, their number and what stands before them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.formats.drafted import form
from generator.formats.drafted.draft import Line, Role, Told
from generator.formats.drafted.form import Forms
from generator.formats.drafted.inside import Inside
from generator.formats.drafted.marks import marked
from generator.formats.drafted.successors import follows, looks_numbered
from generator.model import HAN
from generator.words import said

_PARTS = {"foreword": "front", "introduction": "front", "bibliography": "back", "index": "index"}

_ENTRY = re.compile(rf"[{HAN}].*[\s\u3000]+[A-Za-z][A-Za-z ,;()'-]*")
"""A term with its English, as the heading of an entry has them."""


def classified(lines: Sequence[Line], told: list[Told], forms: Forms) -> tuple[Line, ...]:
    """Return lines with the role of each."""
    reading = _Reading(lines, told, forms, inside=Inside(forms))
    while reading.at < len(lines):
        reading.step()
    return tuple(reading.made)


@dataclass(slots=True)
class _Reading:
    """A document while it is read from its first line to its last."""

    lines: Sequence[Line]
    told: list[Told]
    forms: Forms
    inside: Inside
    """What is open inside the clause."""
    at: int = 0
    made: list[Line] = field(default_factory=list)
    part: str = "cover"
    """Which part is read: the cover, its front matter, the body, or what stands at its end."""
    number: str = ""
    """The number of the clause that is read."""
    broken: str = ""
    """The number behind which numbers broke off, and that was told."""
    terms: bool = False
    """Whether the chapter is that of the terms."""
    headed: bool = False
    """Whether a heading was taken as an entry, which is told once."""

    def step(self) -> None:
        """Take the next line, and what belongs to it."""
        line = self.lines[self.at]
        if line.role in (Role.RUNNING, Role.CONTENTS):
            self.made.append(line)
            self.at += 1
        elif line.role is not Role.UNKNOWN:
            self._known(line)
        elif not any(take(line) for take in (self._front, self._annex, self._numbered, self._cover, self._entry)):
            taken = self.inside.taken(self.lines[self.at :])
            self._broken_off(line, taken.lines[0])
            self.made += taken.lines
            self.told += taken.told
            self.at += taken.used

    def _broken_off(self, line: Line, made: Line) -> None:
        """Tell where a line that looks like the heading of a clause is none, since its number follows no other."""
        found = form.NUMBERED.fullmatch(line.text) if self.broken != self.number else None
        if found and made.role is Role.PARAGRAPH and looks_numbered(self.forms, self.number, found):
            words = said("drafted.broken-off", number=found["number"], before=self.number)
            self.told.append(Told(line.place, "guessed", words))
            self.broken = self.number

    def put(self, line: Line) -> bool:
        """Add what was made of the line that is read, and go on."""
        self.made.append(line)
        self.at += 1
        return True

    def _known(self, line: Line) -> None:
        """Take a line whose role the file says, and note where it leads."""
        if line.role is Role.HEADING and self._is_entry(line):
            line = replace(line, role=Role.TERM)
            if not self.headed:
                words = said("drafted.entry", number=line.label, title=line.text)
                self.told.append(Told(line.place, "guessed", words))
            self.headed = True
        if line.role in (Role.HEADING, Role.UNTITLED):
            self._enter(line.label, line.text)
        elif line.role is Role.TERM:
            self.number = line.label or self.number
            self.inside = Inside(self.forms, entry="designations")
        elif line.role is Role.FRONT:
            self._enter_front(line.text)
        elif line.role is Role.ANNEX:
            self.part, self.number, self.terms, self.inside = "body", line.label, False, Inside(self.forms)
        self.put(line)

    def _is_entry(self, line: Line) -> bool:
        """Tell whether a heading in the chapter of the terms is an entry: it has the English behind the Chinese."""
        chapter = self.number.partition(".")[0]
        return self.terms and line.label.startswith(f"{chapter}.") and bool(_ENTRY.fullmatch(line.text))

    def _front(self, line: Line) -> bool:
        """Take the heading of a part without a number."""
        if not self.forms.front.fullmatch(line.text):
            return False
        self._enter_front(line.text)
        return self.put(replace(line, role=Role.FRONT, text="".join(line.text.split())))

    def _enter_front(self, text: str) -> None:
        named = self.forms.parts.get("".join(text.split()).lower(), "bibliography")
        self.part = _PARTS[named]
        self.number, self.terms, self.inside = ("0" if named == "introduction" else ""), False, Inside(self.forms)

    def _annex(self, line: Line) -> bool:
        """Take the head of an annex: its letter, its nature and its title, on one line or on several."""
        last = next((made for made in reversed(self.made) if made.role is not Role.RUNNING), Line())
        nature = self.forms.nature.fullmatch(line.text)
        if last.role is Role.ANNEX and not last.text and nature:
            self.put(
                replace(
                    line,
                    role=Role.ANNEX_NATURE,
                    text="",
                    informative=nature["nature"].lower() == self.forms.informative,
                )
            )
            if nature["title"]:
                self.made[-1] = replace(self.made[-1], text=nature["title"])
            return True
        untitled = (last.role is Role.ANNEX or last.role is Role.ANNEX_NATURE) and not last.text
        if untitled and self.forms.is_title(line.text) and not form.NUMBERED.fullmatch(line.text):
            return self.put(replace(line, role=Role.ANNEX_TITLE, text=marked(line.text)))
        found = self.forms.annex.fullmatch(line.text) if self.part not in ("cover", "index") else None
        expected = chr(ord(self.number[0]) + 1) if self.number[:1].isalpha() else "A"
        if not found or (found["title"] and not self.forms.is_title(found["title"])) or found["letter"] != expected:
            return False
        self.part, self.number, self.terms, self.inside = "body", found["letter"], False, Inside(self.forms)
        informative = (found["nature"] or "").lower() == self.forms.informative
        made = replace(line, role=Role.ANNEX, label=found["letter"], text=marked(found["title"]))
        return self.put(replace(made, informative=informative))

    def _numbered(self, line: Line) -> bool:
        """Take a chapter, a clause or a term entry by its number, where that follows the one before."""
        found = form.NUMBERED.fullmatch(line.text)
        if not found or self.part in ("back", "index"):
            return False
        number, rest = found["number"], found["rest"].strip()
        how = follows(self.forms, self.number, number, rest, begun=self.part != "cover")
        if not how:
            return False
        if self.part == "cover" and not self.number and number != "1":
            return False
        if how == "gap":
            self.told.append(Told(line.place, "guessed", said("drafted.gap", number=number, before=self.number)))
        if self._is_term(number):
            self.number, self.inside = number, Inside(self.forms, entry="designations")
            return self.put(replace(line, role=Role.TERM, label=number, text=rest))
        if not rest:
            return self._title_below(line, number)
        self._enter(number, rest)
        titled = self.forms.is_title(rest) and not self.forms.sentence_end.search(rest)
        role = Role.HEADING if titled else Role.UNTITLED
        return self.put(replace(line, role=role, label=number, text=marked(rest)))

    def _title_below(self, line: Line, number: str) -> bool:
        """Take a number that stands alone, with its title or its text on the next line."""
        if self.at + 1 >= len(self.lines) or self.lines[self.at + 1].role is not Role.UNKNOWN:
            return False
        below = self.lines[self.at + 1]
        self._enter(number, below.text)
        role = Role.HEADING if self.forms.is_title(below.text) else Role.UNTITLED
        self.at += 1
        source = f"{line.source}\n{below.source}"
        return self.put(
            replace(
                line, role=role, label=number, text=marked(below.text), source=source, translation=below.translation
            )
        )

    def _enter(self, number: str, title: str) -> None:
        self._title_before(number)
        self.part, self.number, self.inside = "body", number, Inside(self.forms)
        if "." not in number:
            self.terms = self.forms.heads_terms(title)

    def _title_before(self, number: str) -> None:
        """See that the line before chapter 1 is the title of the standard where it is printed there again."""
        last = self.made[-1] if self.made else Line()
        is_title = last.role is Role.PARAGRAPH and self.forms.is_title(last.text)
        if number == "1" and self.number in {"", "0"} | {f"0.{n}" for n in range(10)} and is_title:
            self.made[-1] = replace(last, role=Role.TITLE)

    def _is_term(self, number: str) -> bool:
        """Tell whether a number of the terms chapter is that of an entry, and no group of entries."""
        if not self.terms or "." not in number:
            return False
        for other in self.lines[self.at + 1 :]:
            found = form.NUMBERED.fullmatch(other.text)
            if found and "." in found["number"]:
                return not found["number"].startswith(f"{number}.")
        return True

    def _cover(self, line: Line) -> bool:
        return self.part == "cover" and self.put(replace(line, role=Role.COVER))

    def _entry(self, line: Line) -> bool:
        """Take an entry of the bibliography or the index."""
        if self.part not in ("back", "index"):
            return False
        return self.put(replace(line, role=Role.ENTRY, text=marked(line.text)))
