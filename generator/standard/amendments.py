"""What amendments and corrigenda changed: where, and in words."""

import re
from dataclasses import replace

from generator.model import HAN, Amended, Amendment, Clause, Language, TermEntry, Text
from generator.standard.index import Index, called
from generator.standard.numbers import clause_name
from generator.standard.table_names import column_name, row_name
from generator.words import in_line, say, text


def amendment_name(amendment: Amendment) -> Text:
    """Return what an amendment is called, with its date; its kind in a language in which it has no name."""
    return Text(zh=_name(amendment, "zh"), en=_name(amendment, "en"))


def _name(amendment: Amendment, language: Language) -> str:
    printed = amendment.number
    neutral = next((words for words in (printed.zh, printed.en) if words and not re.search(f"[{HAN}]", words)), "")
    number = getattr(printed, language) or neutral or say(f"amendment_kinds.{amendment.kind}", language)
    return say("amendments.dated", language, number=number, date=amendment.date) if amendment.date else number


def amendment_names(amendments: tuple[Amendment, ...]) -> Text:
    """Return what amendments are called, without their dates, in one line."""
    return in_line((amendment_name(replace(amendment, date=None)) for amendment in amendments), "shared.comma")


def amendment_line(index: Index, amendment: Amendment) -> Text:
    """Return what an amendment is called, with number and title of what it changes."""
    changed = [_number(entry) for entry in changed_by(index, amendment)]
    name = amendment_name(amendment)
    return text("amendments.changes", name=name, places=in_line(changed, "shared.comma")) if changed else name


def _number(entry: Clause | TermEntry) -> Text:
    """Return how a clause or a term entry is named in a line."""
    if isinstance(entry, Clause):
        return Text(zh=clause_name(entry, "zh"), en=clause_name(entry, "en"))
    return Text(zh=entry.number or called(entry, "zh"), en=entry.number or called(entry, "en"))


def amended_text(index: Index, amended: Amended) -> Text:
    """Return what an amendment changed, as a sentence before the earlier words and what else is to be said."""
    by = index.amendments.get(amended.by)
    name = amendment_name(by) if by else Text(zh=amended.by, en=amended.by)
    return Text(zh=_sentences(index, amended, name, "zh"), en=_sentences(index, amended, name, "en"))


def _sentences(index: Index, amended: Amended, name: Text, language: Language) -> str:
    marks = [index.marks[id_].in_(language) for id_ in amended.on if _is_marked(index, id_)]
    named = _place_in_table(index, amended, language) or say("shared.comma", language).join(filter(None, marks))
    said = say(f"change_kinds.{amended.change}", language, name=getattr(name, language))
    was = amended.was.in_(language) if amended.was else ""
    pieces = (
        f"{named}{say('shared.colon', language)}{said}" if named else said,
        say("amendments.was", language, words=was) if was else "",
        getattr(amended.note, language) if amended.note else "",
    )
    return ("" if language == "zh" else " ").join(filter(None, pieces))


def _place_in_table(index: Index, amended: Amended, language: Language) -> str:
    """Return which row, column or cell of a table was changed, by what stands at its begin and in its head."""
    table = next((index.tables[id_] for id_ in amended.on if id_ in index.tables), None)
    if table is None or (amended.row is None and amended.column is None):
        return ""
    row = row_name(table, amended.row, language) if amended.row else ""
    column = column_name(table, amended.column, language) if amended.column else ""
    named = say("amendments.cell", language, row=row, column=column) if row and column else row or column
    return f"{named[0].upper()}{named[1:]}"


def _is_marked(index: Index, id_: str) -> bool:
    """Tell whether a mark is shown before a provision: the standard's own, or ours where a clause has several."""
    return id_ in index.marks and (not index.marks[id_].ours or index.is_lettered(index.clause_of[id_]))


def changed_by(index: Index, amendment: Amendment) -> tuple[Clause | TermEntry, ...]:
    """Return the clauses and term entries that an amendment changes, in document order."""
    everything: tuple[Clause | TermEntry, ...] = (*index.standard.clauses, *index.standard.terms)
    return tuple(entry for entry in everything if any(each.by == amendment.id for each in entry.amended))
