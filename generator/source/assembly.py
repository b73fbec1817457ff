"""What the files of a standard hold, as the entities of one `Standard`."""

from collections.abc import Mapping as Dictionary
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from generator.model import (
    Amendment,
    Authority,
    ChecklistItem,
    Clause,
    Guideline,
    Known,
    Language,
    Ledger,
    Metadata,
    Standard,
    Teaching,
    TermEntry,
    Vocabulary,
    Withdrawal,
)
from generator.model.place import Value
from generator.model.problem import Problem, in_order
from generator.source.content import Maker, clause_of, without_id
from generator.source.document import Document, locate
from generator.source.elements import element_of, with_introduction
from generator.source.guidance import frames_of, guidance_of
from generator.source.kept import Kept
from generator.source.kinds import (
    FILE_KINDS,
    ChecklistFile,
    CitationsFile,
    ClausesFile,
    FramesFile,
    GuidanceFile,
    JudgementFile,
    MappingsFile,
    NotesFile,
    ReviewsFile,
    SituationsFile,
    SourcesFile,
    SynonymsFile,
    TermsFile,
    WordingsFile,
)
from generator.source.known import KEY, Told, known_of, told_in, without_known
from generator.source.places import Sources
from generator.source.reading import Read
from generator.source.shorthand import spelt_out, untold
from generator.source.situations import under_headings
from generator.source.terms import term_of
from generator.source.validation import adapter, each_once, explain
from generator.source.written import WrittenClause
from generator.standard.authority import prevailing
from generator.standard.days import is_day
from generator.standard.numbers import SortKey, document_order, parent_number, sort_number
from generator.standard.outline import Outline
from generator.standard.translation import ASKED


def assembled(
    read: list[Read], sources: Sources, told: list[Problem], kept: Kept
) -> tuple[Standard | None, tuple[Problem, ...]]:
    """Return the standard that files hold, unless errors prevent it, and all problems, by place.

    `told` are those of reading the files; `sources` takes the places of what has no id in them.
    """
    problems = list(told)
    authority = _authority(read)
    language = prevailing(authority)
    made = _validated(read, authority, problems, kept)
    clauses = _clauses(made, language, sources, problems)
    terms = _terms(made, language, sources, problems)
    known = known_of(_known(read, authority, problems), clauses, sources)
    sound = not any(found.severity == "error" for found in problems)
    standard = _assemble(made, language, clauses, terms, known) if sound else None
    if standard:
        frames, guidance = frames_of(made[FramesFile], sources), guidance_of(made[GuidanceFile], sources)
        standard = replace(standard, frames=tuple(frames), guidance=tuple(guidance))
    if standard and standard.metadata.checklist == "provisions":
        standard = _asked(standard, sources)
    return standard, in_order(each_once(problems))


def make_validators() -> None:
    """Make what validates each kind of file, so that none is made when it is needed."""
    for kind in FILE_KINDS:
        adapter(kind.type)


_Made = dict[type, list[tuple[Document, Any]]]


def _itself(document: Document) -> Value:
    """Return the value of a file without what is known of it."""
    return without_known(document.value) if _has_known(document) else document.value


def _has_known(document: Document) -> bool:
    return KEY in document.text


def _authority(read: list[Read]) -> Authority:
    written = next((document.value for kind, document, _ in read if kind.type is Metadata), None)
    named = written.get("authoritative") if isinstance(written, dict) else None
    return "en" if named == "en" else "both" if named == "both" else "zh"


def _known(read: list[Read], authority: Authority, problems: list[Problem]) -> tuple[Told, ...]:
    """Return what is known in all files; `problems` takes what is wrong with how it is written."""
    told: list[Told] = []
    for kind, document, _ in read:
        for found in told_in(document, kind.type, authority) if _has_known(document) else ():
            if isinstance(found, Told):
                told.append(found)
            else:
                problems.append(found)
    return tuple(told)


def _validated(read: list[Read], authority: Authority, problems: list[Problem], kept: Kept) -> _Made:
    """Return what the files hold, by the kind of file; `problems` takes those of what they do not."""
    made: _Made = {kind.type: [] for kind in FILE_KINDS}
    given = {one.document.file: (one, authority) for one in read}
    validated = kept.all("held", given, lambda new: (_held(*given[name]) for name in new))
    for kind, document, _ in read:
        held, found = validated[document.file]
        problems.extend(found)
        if held is not None:
            made[kind.type].append((document, held))
    return made


def _held(read: Read, authority: Authority) -> tuple[Any, tuple[Problem, ...]]:
    """Return what a file holds, none where it is not what its kind holds, and what is wrong with it."""
    kind, document, sound = read
    try:
        value = spelt_out(_itself(document), kind.type, prevailing(authority))
        held = adapter(kind.type).validate_python(value)
    except ValidationError as error:
        return None, tuple(explain(document, kind.type, error))
    return held, tuple(untold(document, held, authority)) if sound else ()


def _clauses(made: _Made, language: Language, sources: Sources, problems: list[Problem]) -> tuple[Clause, ...]:
    """Return the clauses in document order; `problems` takes those of their content."""
    amendments = {each.id: each for _, metadata in made[Metadata] for each in metadata.amendments}
    written = [
        (replace(clause, id=clause.id or clause.number or ""), document, ("clauses", number))
        for document, file in made[ClausesFile]
        for number, clause in enumerate(file.clauses)
    ]
    numbered = with_introduction(clause for clause, _, _ in written)
    written = [(clause, document, path) for clause, (_, document, path) in zip(numbered, written, strict=True)]
    for clause, document, path in written:
        if clause.id:
            problems.extend(sources.derive(clause.id, document, path))
        else:
            problems.append(without_id(clause, locate(document, path)))
    by_number = {clause.number: clause for clause, _, _ in written if clause.number}
    clauses = []
    for clause, document, path in written:
        chain = _chain(clause, by_number)
        maker = Maker(
            clause, document, path, sources, language, element_of(chain[-1]),
            next((above.kind for above in chain if above.kind), None),
        )  # fmt: skip
        clauses.append(_in_force(clause_of(maker), amendments))
        problems.extend(maker.problems)
    return tuple(sorted(clauses, key=document_order))


def _terms(made: _Made, language: Language, sources: Sources, problems: list[Problem]) -> tuple[TermEntry, ...]:
    """Return the term entries, those of the standard first; `problems` takes those of their content."""
    terms = []
    for document, file in made[TermsFile]:
        for number, written in enumerate(file.terms):
            entry, maker = term_of(written, document, ("terms", number), sources, language)
            terms.append(entry)
            problems.extend(maker.problems)
    return tuple(sorted(terms, key=_term_order))


def _in_force(clause: Clause, amendments: Dictionary[str, Amendment]) -> Clause:
    """Return a clause that is withdrawn where an amendment deleted the whole of it."""
    gone = next((each for each in clause.amended if each.change == "deleted" and clause.id in each.on), None)
    if gone is None or clause.withdrawn:
        return clause
    day = amendments[gone.by].date if gone.by in amendments else None
    return replace(clause, withdrawn=Withdrawal(date=day if day and is_day(day) else None))


def _chain(clause: WrittenClause, by_number: Dictionary[str, WrittenClause]) -> list[WrittenClause]:
    """Return a clause and those above it, the highest last."""
    chain = [clause]
    while (number := parent_number(chain[-1].number)) in by_number:
        chain.append(by_number[number])
    return chain


def _assemble(
    made: _Made,
    language: Language,
    clauses: tuple[Clause, ...],
    terms: tuple[TermEntry, ...],
    known: tuple[Known, ...],
) -> Standard:
    def only(kind: type, default: Value) -> Value:
        return made[kind][0][1] if made[kind] else default

    def every(kind: type, name: str) -> tuple[Any, ...]:
        return tuple(entity for _, file in made[kind] for entity in getattr(file, name))

    return Standard(
        metadata=only(Metadata, None),
        clauses=clauses,
        terms=terms,
        guidelines=tuple(
            sorted((held for _, held in made[Guideline]), key=lambda guideline: sort_number(guideline.id))
        ),
        sources=every(SourcesFile, "sources"),
        citations=every(CitationsFile, "citations"),
        mappings=every(MappingsFile, "mappings"),
        checklist=every(ChecklistFile, "checklist"),
        editorial_notes=every(NotesFile, "editorial_notes"),
        synonyms=every(SynonymsFile, "synonyms"),
        situations=under_headings(every(SituationsFile, "situations"), language),
        wordings=every(WordingsFile, "wordings"),
        judgement=every(JudgementFile, "judgement"),
        known=known,
        teaching=only(Teaching, None),
        vocabulary=only(Vocabulary, Vocabulary()),
        ledger=_ledger(only(Ledger, Ledger()), made),
    )


def _ledger(written: Ledger, made: _Made) -> Ledger:
    """Return the ledger with the reviews of its parts."""
    reviews = {key: print_ for _, part in made[ReviewsFile] for key, print_ in part.translations.items()}
    return replace(written, translations={**written.translations, **reviews}) if reviews else written


def _asked(standard: Standard, sources: Sources) -> Standard:
    """Return a standard in which each provision that can be checked has an item; it stands where the provision does."""
    outline = Outline(standard)
    written = {question.provision for question in standard.checklist}
    made = tuple(
        ChecklistItem(id=f"{provision.id}-1", provision=provision.id, question=ASKED)
        for provision in outline.provisions.values()
        if provision.id not in written and outline.wants_item(provision)
    )
    for question in made:
        sources.places.setdefault(question.id, sources.places[question.provision])
    return replace(standard, checklist=(*standard.checklist, *made))


def _term_order(term: TermEntry) -> tuple[int, SortKey]:
    return (1, ((0, 0, term.id),)) if term.number is None else (0, sort_number(term.number))
