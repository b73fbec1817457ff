"""What stands inside a clause or a term entry, by its form: items, notes, tables, figures, formulas, definitions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from generator.formats.drafted import form
from generator.formats.drafted.cells import rows_of
from generator.formats.drafted.draft import Line, Role, Told
from generator.formats.drafted.form import Forms
from generator.formats.drafted.latex import latex_of
from generator.formats.drafted.marks import marked
from generator.model import HAN
from generator.standard.formula_words import linear_formula
from generator.standard.labels import label_position, split_label
from generator.words import said

_ROLES = {"note": Role.NOTE, "example": Role.EXAMPLE, "warning": Role.WARNING}
_MOST = 40
"""Characters of a designation."""
_BOTH = re.compile(rf"[{HAN}、（）()·]{{1,20}} ?[A-Za-z][A-Za-z ,;'’()-]{{1,80}}")
"""A designation in both languages, on one line."""


class Taken(NamedTuple):
    """What was made of the next lines, and of how many."""

    lines: tuple[Line, ...]
    used: int = 1
    told: tuple[Told, ...] = ()


@dataclass(slots=True)
class Inside:
    """What is open inside a clause."""

    forms: Forms
    entry: str = ""
    """In a term entry what comes next: `designations`, or `text` behind the definition."""
    around: str = ""
    """What the last lines belong to: a table, a figure, its key, a formula's symbols."""
    labels: list[str] = field(default_factory=list)
    """The kinds of labels of the lists that are open, the outermost first."""
    led: bool = False
    """Whether what stands before ends in a colon, so that a list may follow."""

    def taken(self, lines: Sequence[Line]) -> Taken:
        """Return what the next lines are."""
        found = self._remark(lines) or self._drawn(lines) or self._entry(lines) or self._list(lines[0])
        if found is None:
            self.around, self.labels = "", []
            self.led = lines[0].text.endswith(("：", ":"))
            found = Taken((replace(lines[0], role=Role.PARAGRAPH, text=marked(lines[0].text)),))
        return found

    def _remark(self, lines: Sequence[Line]) -> Taken | None:
        """Return a note, an example, a warning, or the source of an entry."""
        line = lines[0]
        if self.forms.source.fullmatch(line.text):
            self.entry = self.entry and "text"
            return Taken((replace(line, role=Role.SOURCE, text=line.text),))
        found = self.forms.remark.fullmatch(line.text)
        if not found:
            return self._example(lines)
        rest, self.entry, self.led = found["rest"], self.entry and "text", found["rest"].endswith(("：", ":"))
        label = found["number"]
        role = _ROLES[self.forms.names[found["name"]]]
        if not rest:
            return self._example(lines)
        return Taken((replace(line, role=role, label=label, text=marked(rest)),))

    def _example(self, lines: Sequence[Line]) -> Taken | None:
        """Return an example whose words stand on the next line."""
        found = self.forms.example.fullmatch(lines[0].text)
        if not found or len(lines) == 1 or lines[1].role is not Role.UNKNOWN:
            return None
        source = f"{lines[0].source}\n{lines[1].source}"
        text = marked(lines[1].text)
        return Taken(
            (
                replace(
                    lines[0],
                    role=Role.EXAMPLE,
                    label=found["number"],
                    text=text,
                    source=source,
                    translation=lines[1].translation,
                ),
            ),
            2,
        )

    def _drawn(self, lines: Sequence[Line]) -> Taken | None:
        """Return what belongs to a table, a figure or a formula."""
        line = lines[0]
        if self.forms.unit.fullmatch(line.text):
            return Taken((replace(line, role=Role.UNIT),))
        found = self.forms.caption.fullmatch(line.text)
        if found and (not found["title"] or (self.forms.is_title(found["title"]) and not _in_words(found))):
            self.around, self.labels = ("table" if found["name"] == self.forms.table else "figure"), []
            role = Role.TABLE_CAPTION if found["name"] == self.forms.table else Role.FIGURE_CAPTION
            return Taken((replace(line, role=role, label=found["number"], text=marked(found["title"])),))
        if self.around == "table" or "|" in line.text:
            grid = rows_of(lines, self.forms, captioned=self.around == "table")
            if grid:
                self.around = "rows"
                table = replace(line, role=Role.TABLE, text="", rows=grid.rows, source=grid.source, head=grid.head)
                told = (Told(line.place, "guessed", said("drafted.columns")),) if grid.guessed else ()
                if grid.left:
                    told = (*told, Told(line.place, "left", said("drafted.translation-left", text=grid.left[:40])))
                return Taken((replace(table, translation=""),), grid.used, told)
        if self.around == "rows" and (note := form.FOOTNOTE.fullmatch(line.text)):
            mark = marked(note["above"]).strip("^") if note["above"] else note["letter"]
            return Taken((replace(line, role=Role.FOOTNOTE, label=mark, text=marked(note["text"])),))
        return self._formula(line) or self._explained(line)

    def _formula(self, line: Line) -> Taken | None:
        if written := form.LATEX.fullmatch(line.text):
            self.around = "formula"
            latex, number = written["latex"].strip(), written["number"] or ""
            return Taken((replace(line, role=Role.FORMULA, label=number, text=linear_formula(latex), latex=latex),))
        found = form.NUMBERED_FORMULA.fullmatch(line.text) or form.FORMULA.fullmatch(line.text)
        if not found or not re.search(r"\w\s*=\s*\S", found["formula"]) or not self.forms.is_formula(found["formula"]):
            return None
        self.around = "formula"
        latex = latex_of(found["formula"].strip())
        told = (Told(line.place, "guessed", said("drafted.formula", text=found["formula"].strip())),)
        made = replace(line, role=Role.FORMULA, label=found["number"] or "", text=found["formula"].strip(), latex=latex)
        return Taken((made,), told=told)

    def _explained(self, line: Line) -> Taken | None:
        """Return the head of what explains a figure or a formula, or an entry of it."""
        if self.around == "formula" and self.forms.where.fullmatch(line.text):
            self.around = "symbols"
            return Taken((replace(line, role=Role.WHERE),))
        if self.around in ("figure", "key") and self.forms.key.fullmatch(line.text):
            self.around = "key"
            return Taken((replace(line, role=Role.KEY),))
        if self.around == "symbols" and (found := self.forms.symbol.fullmatch(line.text)):
            symbol = found["symbol"].strip()
            latex = symbol[1:-1] if re.fullmatch(r"\$.+\$", symbol) else latex_of(symbol)
            words = found.groupdict().get("named") or found["text"]
            return Taken((replace(line, role=Role.SYMBOL, label=latex, text=marked(words)),))
        if self.around == "key" and (found := self.forms.key_entry.fullmatch(line.text)):
            return Taken((replace(line, role=Role.KEY_ENTRY, label=found["mark"], text=marked(found["text"])),))
        label, begin = split_label(line.text)
        if self.around == "figure" and label and line.text[begin:] and not self.forms.sentence_end.search(line.text):
            return Taken((replace(line, role=Role.PART, label=label, text=marked(line.text[begin:])),))
        return None

    def _entry(self, lines: Sequence[Line]) -> Taken | None:
        """Return a designation or the definition of a term entry."""
        if self.entry != "designations":
            return None
        line = lines[0]
        if _designates(self.forms, line.text, lines[1].text if len(lines) > 1 else ""):
            return Taken((replace(line, role=Role.DESIGNATION),))
        self.entry = "text"
        self.led = line.text.endswith(("：", ":"))
        return Taken((replace(line, role=Role.DEFINITION, text=marked(line.text)),))

    def _list(self, line: Line) -> Taken | None:
        """Return an item of a list, with its depth."""
        label, begin = split_label(line.text)
        text = line.text[begin:]
        kind = _kind_of(label)
        if not label or not text or (not self.labels and not self.led and label_position(label) > 1):
            return None
        if kind in self.labels:
            del self.labels[self.labels.index(kind) + 1 :]
        elif label_position(label) > 1:
            return None
        elif self.labels and not self.led:
            self.labels = [kind]
        else:
            self.labels.append(kind)
        self.led, self.around = text.endswith(("：", ":")), ""
        made = replace(line, role=Role.ITEM, label=label, level=len(self.labels), text=marked(text))
        return Taken((made,))


def _in_words(caption: re.Match[str]) -> bool:
    """Tell whether what looks like a caption is the begin of a sentence: 表1规定了."""
    return not caption["space"] and bool(re.match(r"[给规列表的和与、中所为是]", caption["title"]))


def _kind_of(label: str) -> str:
    """Return what labels of one list have in common."""
    return re.sub(r"[a-z]+", "a", re.sub(r"\d+", "1", re.sub("[一二三四五六七八九十]+", "一", label)))


def _designates(forms: Forms, text: str, following: str) -> bool:
    """Tell whether a line of an entry is a designation, and the definition stands behind it."""
    if forms.status.fullmatch(text) or _BOTH.fullmatch(text):
        return True
    last = not following or form.NUMBERED.fullmatch(following) or forms.source.fullmatch(following)
    if last or forms.remark.fullmatch(following) or forms.front.fullmatch(following):
        return False
    if forms.language == "en":
        return len(text) <= 2 * _MOST and not re.search(r"[.;:]$|, (?:which|that) ", text)
    if len(text) > _MOST or re.search("[。，；：]", text):
        return False
    if re.search(r"[A-Za-z]", text):
        return not re.search(rf"[A-Za-z][^A-Za-z]*[{HAN}]", text) or bool(re.fullmatch(r"\S+ [A-Za-z].*", text))
    return len(text) <= _MOST // 4 and not text.endswith(("的", "者。"))
