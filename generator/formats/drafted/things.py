"""Tables, figures and formulas of a draft as editors write them, with what stands below them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.formats.drafted.draft import DraftCell, Line, Role, Told
from generator.formats.drafted.emit import Tree, is_keylike
from generator.formats.drafted.translations import worded
from generator.model import OTHER, Language
from generator.words import said, say

_DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80" fill="none" stroke="currentColor">
  <rect x="1" y="1" width="318" height="78"/>
  <text x="160" y="45" text-anchor="middle" fill="currentColor" stroke="none">{words}</text>
</svg>
"""


@dataclass(slots=True)
class Things:
    """What is open among tables, figures and formulas: what comes next may belong to it."""

    language: Language
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    drawings: dict[str, bytes] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    open: dict[str, Tree] | None = None
    """The table, figure or formula that takes notes, keys and symbols."""
    kind: str = ""
    caption: Line | None = None
    """The caption of a table whose rows have not come yet."""
    before: tuple[list[Tree], int] | None = None
    """Where that caption stands: the content, and how much of it comes before."""
    taken: set[str] = field(default_factory=set)
    """Kinds and numbers of what was made."""
    unit: Tree = ""
    picture: Line | None = None
    """A drawing whose caption has not come yet."""

    def end(self) -> None:
        """Let nothing that follows belong to what was open."""
        self.open, self.kind = None, ""
        if self.caption is not None:
            words = said("drafted.no-rows", number=self.caption.label)
            self.told.append(Told(self.caption.place, "guessed", words))
            if self.before is not None:
                content, at = self.before
                content.insert(at, f"表{self.caption.label} {self.caption.text}".strip())
            self.caption = self.before = None

    def _numbered(self, kind: str, line: Line) -> dict[str, Tree]:
        """Return the number of a thing; of a second one with the same number an id of its own too, and tell it."""
        own = f"{kind}-{line.label}"
        if own not in self.taken:
            self.taken.add(own)
            return {"number": line.label}
        self.told.append(Told(line.place, "guessed", said("drafted.number-again", number=line.label)))
        count = next(count for count in range(2, 1000) if f"{own}-{count}" not in self.taken)
        self.taken.add(f"{own}-{count}")
        return {"id": f"{own}-{count}", "number": line.label}

    def note(self, line: Line) -> bool:
        """Put a note below the table or figure that is open; tell whether one is."""
        return line.role is Role.NOTE and self._noted(line)

    def footnote(self, line: Line) -> bool:
        """Put a footnote below the table or figure that is open; tell whether one is."""
        return self._below("footnotes", {"mark": line.label or "a", **in_both(line, self.language)})

    def _noted(self, line: Line) -> bool:
        taken = self._below("notes", worded(line.text, line.translation, self.language))
        notes = self.open.get("notes", []) if taken and self.open else []
        count = len(notes) if isinstance(notes, list) else 0
        if taken and line.label and line.label != str(count):
            self.told.append(Told(line.place, "guessed", said("drafted.note-number", number=line.label, count=count)))
        return taken

    def _below(self, key: str, value: Tree) -> bool:
        if self.open is None or self.kind not in ("table", "figure"):
            return False
        found = self.open.setdefault(key, [])
        if isinstance(found, list):
            found.append(value)
        return True

    def table(self, line: Line, content: list[Tree]) -> None:
        """Add a table."""
        made: dict[str, Tree] = {}
        if self.caption is not None:
            made |= self._numbered("table", self.caption)
            if self.caption.text:
                made["title"] = worded(self.caption.text, self.caption.translation, self.language)
        if self.unit:
            made["unit"] = self.unit
        if line.head != 1:
            made["head"] = line.head
        made[self.language] = table_of(line)
        if any(cell.translation for row in line.rows for cell in row):
            made[OTHER[self.language]] = table_of(line, translated=True)
        self.caption, self.unit = None, ""
        self.open, self.kind = made, "table"
        content.append({"table": made})

    def drawn(self, line: Line, content: list[Tree]) -> bool:
        """Take what belongs to a table, a figure or a formula; tell whether the line was that."""
        match line.role:
            case Role.TABLE_CAPTION:
                self.end()
                self.caption, self.before = line, (content, len(content))
            case Role.UNIT:
                self.unit = worded(line.text, line.translation, self.language)
            case Role.PICTURE:
                self._picture(line)
            case Role.FIGURE_CAPTION:
                self._figure(line, content)
            case Role.FORMULA:
                self._formula(line, content)
            case Role.PART | Role.KEY_ENTRY | Role.SYMBOL:
                self._explained(line)
            case Role.KEY | Role.WHERE:
                pass
            case _:
                return False
        return True

    def _picture(self, line: Line) -> None:
        if self.kind == "figure" and self.open is not None and self.drawings.get(str(self.open["file"])) is None:
            self.open["file"] = self._kept(line)
        else:
            self.picture = line

    def _kept(self, line: Line) -> str:
        path = f"figures/{line.picture}"
        self.drawings[path] = self.pictures[line.picture]
        return path

    def _figure(self, line: Line, content: list[Tree]) -> None:
        self.end()
        made = self._numbered("figure", line)
        if line.text:
            made["caption"] = worded(line.text, line.translation, self.language)
        if self.picture is not None:
            made["file"] = self._kept(self.picture)
            made["description"] = say("drafted.described", self.language, number=line.label)
        else:
            path = f"figures/figure-{line.label}.svg"
            self.drawings[path] = _DRAWING.format(
                words=say("drafted.undrawn", self.language, number=line.label)
            ).encode()
            made |= {"file": path, "description": say("drafted.undrawn", self.language, number=line.label)}
            self.told.append(Told(line.place, "left", said("drafted.no-drawing", number=line.label, file=path)))
        if self.unit:
            made["unit"] = self.unit
        self.unit, self.picture = "", None
        self.open, self.kind = made, "figure"
        content.append({"figure": made})

    def _formula(self, line: Line, content: list[Tree]) -> None:
        self.end()
        made = self._numbered("formula", line) if line.label else {}
        made["latex"] = line.latex or line.text
        self.open, self.kind = made, "formula"
        content.append({"formula": made})

    def _explained(self, line: Line) -> None:
        if self.open is None:
            self.told.append(Told(line.place, "left", said("drafted.nowhere", text=line.text[:20])))
            return
        key = {Role.PART: "parts", Role.KEY_ENTRY: "key", Role.SYMBOL: "where"}[line.role]
        found = self.open.setdefault(key, [])
        if not isinstance(found, list):
            return
        if line.role is Role.PART:
            found.append(worded(f"{line.label} {line.text}", line.translation, self.language))
            return
        words = f"{line.label}——{line.text}"
        marked = "mark" if line.role is Role.KEY_ENTRY else "symbol"
        plain = not line.translation and not is_keylike(words) and not re.search(r"\s|——|：", line.label)
        found.append(words if plain else {marked: line.label, **in_both(line, self.language)})


def in_both(line: Line, language: Language) -> dict[str, Tree]:
    """Return the words of a line under the keys of their languages."""
    words = worded(line.text, line.translation, language)
    return words if isinstance(words, dict) else {language: words}


def table_of(line: Line, *, translated: bool = False) -> str:
    """Return the rows of a table as lines, ` | ` between cells; `<` and `^` join a cell to its neighbour."""
    rows = _grid(line, translated=translated)
    return "\n".join(f"| {' | '.join(row)} |" if "" in (row[0], row[-1]) else " | ".join(row) for row in rows)


def _grid(line: Line, *, translated: bool) -> Iterator[list[str]]:
    """Yield the cells of each row, those that are joined to others included."""
    joined: dict[tuple[int, int], str] = {}
    width = max((sum(cell.columns for cell in row) for row in line.rows), default=0)
    for at, row in enumerate(line.rows):
        cells: list[str] = []
        waiting = list(row)
        while len(cells) < width:
            column = len(cells)
            if (at, column) in joined:
                cells.append(joined[at, column])
            elif waiting:
                cell = waiting.pop(0)
                _join(joined, cell, at, column)
                cells.append(_cell(cell.translation if translated else cell.text))
            else:
                cells.append("")
        yield cells


def _join(joined: dict[tuple[int, int], str], cell: DraftCell, row: int, column: int) -> None:
    for down in range(cell.rows):
        for right in range(cell.columns):
            if down or right:
                joined[row + down, column + right] = "<" if right else "^"


def _cell(text: str) -> str:
    kept = text.replace("|", r"\|").replace("\n", "<br>")
    return f"\\{kept}" if kept in ("<", "^") else kept
