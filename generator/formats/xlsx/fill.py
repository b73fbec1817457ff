"""A workbook filled with what one person wrote of an assessment: it goes on in Excel, and comes back to the same hand.

It holds the whole standard, and what was not chosen is hidden. The hidden sheet says whose it is and what it was filled
with, so that only what is changed in it counts as changed. `overrides/src/assess/book.js` fills in the same.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.assess.fields import has_words, is_day
from generator.assess.format import DAYS, EVIDENCE, TEXTS, Answer, value_of
from generator.assess.gate import outcome_of
from generator.assess.grading import grade_name
from generator.assess.one_hand import OneHand, sum_of, written
from generator.assess.selection import chosen_clauses, chosen_items, is_condition
from generator.assess.summary import share
from generator.assess.team import assignable, latest_assigned
from generator.formats.kit import Kit
from generator.formats.xlsx.cells import column_name
from generator.formats.xlsx.edit import Edits, edited
from generator.formats.xlsx.layout import (
    LONGEST_CELL,
    MORE_TEXTS,
    VISIT_COLUMN,
    ItemKey,
    choice,
    digest,
)
from generator.formats.xlsx.look import height_of
from generator.formats.xlsx.numbers import NO_LEAP
from generator.formats.xlsx.pages import scope_told
from generator.formats.xlsx.places import COVER, SUMMARY, Values
from generator.formats.xlsx.write import blank_xlsx
from generator.model import Language

_FIRST = date(1899, 12, 30)
"""The day from which Excel counts."""


def filled_xlsx(kit: Kit, one: OneHand, languages: tuple[Language, ...]) -> bytes:
    """Return the workbook of what a person wrote."""
    raw, places = blank_xlsx(kit, languages)
    return edited(raw, _Filling(kit, one, languages, places).edits)


class _Filling:
    def __init__(self, kit: Kit, one: OneHand, languages: tuple[Language, ...], places: Values) -> None:
        self._kit, self._one, self._languages, self._places = kit, one, languages, places
        self.edits = Edits()
        index = kit.index
        self._scope = tuple(entry for entry in one.scope if is_condition(entry) or entry in index.clauses)
        chosen = {question.id for question in chosen_items(index, self._scope)}
        self._items = [id_ for id_ in places["items"] if id_ in chosen or id_ in one.items]
        """Those in sight."""
        self._assigned = latest_assigned(one.file)
        self._texts: list[str] = []
        """Texts and numbers of ours that the blank workbook has not."""
        self._write_cover()
        for id_ in self._items:
            if id_ in one.items:
                self._write_answer(id_, one.items[id_])
        self._write_scores()
        self._write_assigned()
        self._write_summary()
        self._hide()
        self._write_about()

    def _write_cover(self) -> None:
        places = self._places
        column = column_name(VISIT_COLUMN)
        for key, row in places["visit"].items():
            words = self._one.visit[key]
            days = (date.fromisoformat(words) - _FIRST).days if key in DAYS and is_day(words) else 0
            if days > NO_LEAP:
                self.edits.set(COVER, row, column, str(days), "number")
            elif has_words(words):
                self.edits.set(COVER, row, column, words)
        if self._scope:
            told = scope_told(self._kit, self._scope, self._languages)
            self._texts.append(told)
            self.edits.set(COVER, places["scope"], column, told)

    def _write_answer(self, id_: str, answer: Answer) -> None:
        config, languages, columns = self._kit.config, self._languages, self._places["columns"]
        sheet, row = self._places["items"][id_]
        labels = {finding.id: choice(finding.label, languages) for finding in config.findings}
        words = {key: written(value_of(answer, key)) for key in (*EVIDENCE, *TEXTS)}
        words["finding"] = labels.get(answer.finding, answer.finding) if answer.finding else ""
        words["grade"] = choice(grade_name(config, answer.grade), languages) if answer.grade else ""
        for key, text in words.items():
            if text:
                self.edits.set(sheet, row, columns[key][0], text)
        tallest = max(height_of(text, columns[key][1]) for key, text in words.items())
        self.edits.heights[sheet][row] = int(tallest * 4 / 3) * 0.75
        if answer.fingerprint != self._fingerprint(id_):
            edition = self._kit.index.standard.metadata.edition
            self.edits.set(sheet, row, self._places["key"], str(ItemKey(id_, answer.fingerprint, edition)))

    def _fingerprint(self, id_: str) -> str:
        index = self._kit.index
        return index.fingerprints[next(one.provision for one in index.standard.checklist if one.id == id_)]

    def _write_scores(self) -> None:
        places = self._places
        clauses = {clause.id for clause in chosen_clauses(self._kit.index, self._scope)}
        for key, (sheet, row) in places["scores"].items():
            clause, _, dimension = key.partition("|")
            scores = self._one.scores.get(clause)
            if scores and dimension in scores.given:
                self.edits.set(sheet, row, places["score_column"], str(scores.given[dimension]))
            elif clause not in clauses:
                self.edits.hidden_rows[sheet].add(row)

    def _write_assigned(self) -> None:
        sheet, column, rows = self._places["assigned"].values()
        shown = {clause.id for clause in assignable(self._kit.index, self._scope)}
        for clause, row in rows.items():
            if clause in self._assigned:
                self.edits.set(sheet, row, column, self._assigned[clause][1].name)
            elif clause not in shown:
                self.edits.hidden_rows[sheet].add(row)

    def _write_summary(self) -> None:
        first, sheets = self._places["summary"].values()
        every = []
        for row, sheet in enumerate(sheets, first):
            items = [id_ for id_ in self._items if self._places["items"][id_][0] == sheet]
            self._write_counts(row, items, is_total=False)
            every += items
            if not items:
                self.edits.hidden_rows[SUMMARY].add(row)
                self.edits.hidden_sheets.add(sheet)
        self._write_counts(first + len(sheets), every, is_total=True)

    def _write_counts(self, row: int, items: Iterable[str], *, is_total: bool) -> None:
        """Write what the formulas of a row of the summary come to: programs that do not reckon show it."""
        config = self._kit.config
        answers = [self._one.items[id_] for id_ in items if id_ in self._one.items]
        found = [sum(1 for answer in answers if answer.finding == one.id) for one in config.findings]
        outcomes = [outcome_of(config, answer) for answer in answers]
        total = sum(1 for _ in items)
        met, counted = outcomes.count("met"), sum(1 for one in outcomes if one not in (None, "excluded"))
        lacking = sum(
            1
            for answer, outcome in zip(answers, outcomes, strict=True)
            if outcome not in (None, "excluded") and not any(written(value_of(answer, key)) for key in EVIDENCE)
        )
        results = [*found, total - sum(found), total]
        for column, value in enumerate(results, 2):
            is_count = column == len(results) + 1 and not is_total
            self.edits.set(SUMMARY, row, column_name(column), str(value), "number" if is_count else "result")
        self.edits.set(SUMMARY, row, column_name(len(results) + 2), share(met, counted), "words")
        self.edits.set(SUMMARY, row, column_name(len(results) + 3), str(lacking), "result")
        self._texts.append(str(total))

    def _hide(self) -> None:
        """Hide what was not chosen, and situations that lead there."""
        shown = set(self._items)
        for id_, (sheet, row) in self._places["items"].items():
            if id_ not in shown:
                self.edits.hidden_rows[sheet].add(row)
        first, led = self._places["situations"].values()
        gone = [row for row, id_ in enumerate(led, first) if id_ not in shown]
        heads = [first - 2, first - 1] if led and len(gone) == len(led) else []
        self.edits.hidden_rows[COVER].update((*gone, *heads))

    def _write_about(self) -> None:
        one = self._one
        sheet, rows = self._places["about"].values()
        said = {
            "scope": " ".join(one.scope),
            "id": one.file.id,
            "also": " ".join(one.file.also),
            "created": one.file.created,
            "hand": one.hand,
            "visit": self._visit(),
            **{f"item:{id_}": self._item(id_, one.items[id_]) for id_ in self._items if id_ in one.items},
            **{f"scores:{clause}": _json(asdict(scores)) for clause, scores in sorted(one.scores.items())},
            **{
                f"assigned:{clause}": self._held(clause)
                for clause in self._assigned
                if clause in self._places["assigned"]["rows"]
            },
            MORE_TEXTS: "".join(sorted({digest(text) for text in self._texts})),
        }
        row = max(rows.values())
        for key, words in said.items():
            if key in rows:
                self.edits.set(sheet, rows[key], "B", words)
            elif words:
                row += 1
                self.edits.set(sheet, row, "A", key)
                self.edits.set(sheet, row, "B", words)

    def _visit(self) -> str:
        own = self._one.own
        made = {
            "name": own.name, "goes_on": own.goes_on, "changed": own.changed, "head": asdict(own.head),
            "shown": self._one.visit,
        }  # fmt: skip
        return _fitting(_json(made))

    def _item(self, id_: str, answer: Answer) -> str:
        bare = {"changed": answer.changed, "site": answer.site, "sum": sum_of(answer)}
        is_stale = answer.fingerprint != self._fingerprint(id_) and answer.provision is not None
        then = {"then": asdict(answer.provision)} if is_stale and answer.provision else {}
        return _fitting(_json({**bare, **then})) or _json(bare)

    def _held(self, clause: str) -> str:
        hand, record = self._assigned[clause]
        return _json({"hand": hand, "by": self._one.file.hands[hand].name, **asdict(record)})


def _json(value: Any) -> str:  # noqa: ANN401 - any JSON
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fitting(text: str) -> str:
    """Return a text for which a cell has room, or nothing."""
    return text if len(text.encode("utf-16-le")) <= 2 * LONGEST_CELL else ""
