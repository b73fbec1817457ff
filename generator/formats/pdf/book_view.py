"""What the book of a standard shows: cover, both languages side by side, terms and their index; or of one chapter."""

from typing import Any

from generator.formats.kit import Kit
from generator.formats.pdf.beside import beside
from generator.formats.pdf.blocks import amended, content, points, shown, styled
from generator.formats.pdf.guidance import guidance_view
from generator.model import Amended, Clause, Known, Language, TermEntry, Text
from generator.model.drawing import Drawing
from generator.standard.amendments import amendment_line
from generator.standard.changes import with_changes
from generator.standard.cover import cover_lines
from generator.standard.entries import book_words, source_text
from generator.standard.index import Index
from generator.standard.inline import linear_text
from generator.standard.numbers import clause_name, display_number
from generator.standard.pinyin import pinyin
from generator.standard.values import head, pair
from generator.words import text, words

Values = dict[str, Any]


def book_view(
    kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing], chapter: Clause | None = None
) -> Values:
    """Return all that the book shows; of a chapter its clauses, without supplement and index."""
    clauses = kit.index.descendants(chapter) if chapter else kit.index.standard.clauses
    terms = () if chapter else kit.index.standard.terms
    above = len(kit.index.ancestors(chapter)) if chapter else 0
    return {
        "part": None,
        "handout": {"name": _called(chapter), "place": kit.link(chapter)} if chapter else None,
        "languages": list(languages),
        "accent": kit.config.colours.accent,
        "site_url": kit.config.site_url,
        "words": {name: pair(text) for name, text in words("shared", "book", "acceptability").items()},
        "standard": {
            **head(kit.index),
            "cover": [{"name": pair(name), "text": pair(text)} for name, text in _cover(kit.index)],
        },
        "known": [pair(known.text) for known in _known(kit, "standard")],
        "rights": pair(kit.config.rights),
        "clauses": [
            {**_clause(kit, clause, languages, drawings), "level": len(kit.index.ancestors(clause)) + 1 - above}
            for clause in clauses
        ],
        "supplement": [_term(kit, term, languages, drawings) for term in terms if term.number is None],
        "lettered": any(kit.index.is_lettered(clause) for clause in clauses),
        "labelled": any(mark.full for mark in kit.index.marks.values()),
        "index": {language: [] if chapter else _index(kit, language) for language in languages},
    }


def _cover(index: Index) -> list[tuple[Text, Text]]:
    """Return what the cover prints: its own lines, then the amendments with what they change."""
    printed = index.standard.metadata.cover
    lines = list(cover_lines(printed)) if printed else []
    amendments = index.amendments.values()
    return lines + [(text(f"amendment_kinds.{each.kind}"), amendment_line(index, each)) for each in amendments]


def _clause(kit: Kit, clause: Clause, languages: tuple[Language, ...], drawings: dict[str, Drawing]) -> Values:
    annex = clause.element == "annex" and clause.id not in kit.index.parents
    return {
        "id": clause.id,
        "number": "" if annex else display_number(clause),
        "title": pair(Text(zh=clause_name(clause, "zh"), en=clause_name(clause, "en")) if annex else clause.title),
        "informative": kit.index.is_informative(clause),
        "beside": [pair(line) for line in beside(kit.index, clause)],
        "given": clause.text == "given",
        "content": content(kit, clause, drawings),
        "guidance": guidance_view(kit, clause) if kit.guidance else [],
        "known": [pair(known.text) for on in kit.index.printed_at(clause) for known in _known(kit, on)],
        "terms": [_term(kit, term, languages, drawings) for term in kit.index.entries_in.get(clause.id, ())],
    }


def _called(chapter: Clause) -> Values:
    return pair(Text(zh=clause_name(chapter, "zh"), en=clause_name(chapter, "en")))


def _known(kit: Kit, on: str) -> list[Known]:
    """Return what is known of the published text at a place."""
    return [note for note in kit.index.notes_on.get(on, ()) if isinstance(note, Known)]


def _term(kit: Kit, term: TermEntry, languages: tuple[Language, ...], drawings: dict[str, Drawing]) -> Values:
    """Return an entry; of one of the standard the words that it prints itself, in the Chinese text the English too."""
    source = source_text(term)
    return {
        "id": term.id,
        "number": term.number or "",
        "designations": _designations(kit, term, languages),
        "domain": styled(term.domain) if term.domain else None,
        "definition": styled(term.definition),
        "points": points(term.points),
        "content": [
            value
            for block in with_changes(term, term.content)
            for value in ((amended(kit, block),) if isinstance(block, Amended) else shown(block, drawings))
        ],
        "source": styled(source) if source != Text() else None,
    }


def _designations(kit: Kit, term: TermEntry, languages: tuple[Language, ...]) -> list[Values]:
    """Return the words of an entry that the book prints, each with its status where that is not preferred."""
    return [
        {
            "words": [{"language": one, "word": styled(Text(zh=word))["zh"]} for one, word in made.words.items()],
            "status": made.status,
            "added": made.added,
        }
        for made in book_words(kit.index, term, languages)
    ]


def _index(kit: Kit, language: Language) -> list[Values]:
    """Return the terms of one language in alphabetical order (Chinese by pinyin), with the provisions that use them."""
    made: dict[str, list[Values]] = {}
    for term in kit.index.standard.terms:
        for entry in term.designations:
            word: str | None = getattr(entry, language)
            printed = not term.number or kit.index.own_words(term, entry)
            if word and printed and entry.status != "deprecated":
                uses = kit.index.uses[term.id] if entry.status != "symbol" else ()
                made.setdefault(linear_text(Text(zh=word)).zh, []).append({
                    "word": styled(Text(zh=word))["zh"],
                    "domain": styled(term.domain) if term.domain and term.id in kit.index.homographs else None,
                    "term": term.id,
                    "uses": [use.provision.id for use in uses if language in use.languages],
                })  # fmt: skip
    heard = pinyin(tuple(made), "NORMAL") if language == "zh" else [(word,) for word in made]
    keyed = [(" ".join(sounds).lower(), row) for sounds, rows in zip(heard, made.values(), strict=True) for row in rows]
    return [row for _, row in sorted(keyed, key=lambda pair: (pair[0], pair[1]["term"]))]
