"""What the words of a term entry are to readers: its source as printed, whose a word is, what shares a word with it."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import LANGUAGES, Designation, Language, Point, TermEntry, Text
from generator.standard.inline import linear_text
from generator.standard.labels import label_name
from generator.standard.outline import Outline
from generator.words import say


def is_printed(outline: Outline, term: TermEntry, designation: Designation, language: Language) -> bool:
    """Tell whether the standard itself prints the word of a designation in a language; else it is ours."""
    words = outline.own_words(term, designation)
    return getattr(designation, language) in words.values()


def shown_words(
    outline: Outline, term: TermEntry, designation: Designation, languages: tuple[Language, ...]
) -> dict[Language, str]:
    """Return the words of a designation that readers of some languages see.

    With the language that prevails these are all that the standard itself prints, in a Chinese one the English too.
    """
    own = outline.own_words(term, designation) if outline.language in languages else {}
    words: dict[Language, str] = {one: word for one in LANGUAGES if (word := getattr(designation, one))}
    return {one: word for one, word in words.items() if one in languages or one in own}


def printed_designations(outline: Outline, term: TermEntry, languages: tuple[Language, ...]) -> Iterator[str]:
    """Yield the words of an entry that the standard prints, each with its status where that is not preferred."""
    for designation in term.designations:
        if not outline.own_words(term, designation):
            continue
        words = "\u3000".join(dict.fromkeys(shown_words(outline, term, designation, languages).values()))
        if words and designation.status in {"admitted", "deprecated"}:
            named = say(f"acceptability.{designation.status}", languages[0])
            words += f"（{named}）" if languages[0] == "zh" else f" ({named})"
        if words:
            yield words


class BookWords(NamedTuple):
    """A designation as a book prints it."""

    words: dict[Language, str]
    """Its words by language; what is the same in both once."""
    status: str
    """Its status, where that is not preferred."""
    added: bool
    """Whether we added it to an entry of the standard."""


def book_words(outline: Outline, term: TermEntry, languages: tuple[Language, ...]) -> Iterator[BookWords]:
    """Yield the designations of an entry that a book in some languages prints: of the standard's own, its own words."""
    for entry in term.designations:
        own = outline.own_words(term, entry)
        if term.number and not own:
            continue
        shown = shown_words(outline, term, entry, languages)
        if len(set(shown.values())) == 1:
            shown = dict([*shown.items()][:1])
        if shown:
            added = bool(term.number) and not set(shown.values()) <= set(own.values())
            yield BookWords(shown, "" if entry.status == "preferred" else entry.status, added)


def in_lines(text: Text, points: tuple[Point, ...]) -> Text:
    """Return a text with the list that it leads in as lines below it, each with its label; without inline marks."""
    made = {one: "\n".join(_lines(text, points, one)) for one in LANGUAGES}
    return linear_text(Text(zh=made["zh"], en=made["en"]))


def _lines(text: Text, points: tuple[Point, ...], language: Language) -> Iterator[str]:
    words: str = getattr(text, language)
    if words:
        yield words
    for point in points:
        own: str = getattr(point.text, language)
        begin = f"{point.label} " if own and label_name(point.label) else point.label if own else ""
        yield from _lines(Text(**{language: begin + own}), point.points, language)


def source_text(term: TermEntry) -> Text:
    """Return where the standard has an entry from, in brackets as it prints it; empty where it does not say."""
    source = term.source
    if source is None:
        return Text()
    change = source.change or Text()
    zh, en = (f"——{change.zh}" if change.zh else ""), (f" — {change.en}" if change.en else "")
    return Text(
        zh=source.zh and f"[来源：{source.zh}{zh}]",
        en=source.en and f"[SOURCE: {source.en}{en}]",
    )
