"""Small builders of entities: what a test does not care about has a default that is right."""

from generator.check.rule import Rule
from generator.model import (
    ChecklistItem,
    Citation,
    Clause,
    Designation,
    Edition,
    EditorialNote,
    Fact,
    FactSource,
    FactText,
    Figure,
    FigureLabel,
    Guidance,
    Guideline,
    GuidelineClause,
    GuidelineEdition,
    Lead,
    Ledger,
    LookAt,
    Mapping,
    Metadata,
    Provision,
    ProvisionKind,
    PublishedNumber,
    Remark,
    RemarkKind,
    Retired,
    Situation,
    Standard,
    TermEntry,
    Text,
    Vocabulary,
    Wording,
)
from generator.model.drawing import Drawing
from generator.model.place import Value
from generator.source.drawings import read_drawing
from generator.source.old_form import old_blocks
from generator.source.places import Sources
from generator.source.written import WrittenClause, WrittenProvision
from generator.standard.index import Index
from generator.standard.translation import AWAITING, states

RECALLED = Fact(confidence="recalled")


def text(zh: str = "文", en: str = "text") -> Text:
    """Make a text in both languages."""
    return Text(zh=zh, en=en)


def provision(
    id_: str = "5-a",
    kind: ProvisionKind = "statement",
    zh: str = "组织评价绩效。",
    en: str = "The organization evaluates.",
) -> Provision:
    """Make a provision."""
    return Provision(id=id_, kind=kind, text=Text(zh=zh, en=en))


def clause(id_: str = "5", *provisions: Provision, **changes: Value) -> Clause:
    """Make a clause whose number is its id and whose original is its provisions."""
    original = "".join(provision.text.zh for provision in provisions)
    written = WrittenClause(
        id=id_, original=changes.pop("original", original),
        provisions=tuple(
            WrittenProvision(id=each.id, kind="statement" if each.kind == "entry" else each.kind, text=each.text)
            for each in provisions
        ),
    )  # fmt: skip
    values: dict[str, Value] = {"number": id_, "title": text("领导", "Leadership"), "original": written.original}
    content = (*changes.pop("figures", ()), *old_blocks(written), *_remarks(id_, changes, "notes", "examples"))
    return Clause(id=id_, **{"content": content, **values, **changes})


_KINDS: dict[str, RemarkKind] = {"notes": "note", "examples": "example"}


def _remarks(id_: str, changes: dict[str, Value], *keys: str) -> tuple[Remark, ...]:
    """Take notes and examples, which are texts, out of the changes of what has them."""
    return tuple(
        Remark(
            id=f"{id_}-{_KINDS[key]}-{place + 1}", kind=_KINDS[key], clause=id_, position=place,
            mark=str(place + 1) if len(texts) > 1 else "", text=words,
        )
        for key in keys
        for texts in (changes.pop(key, ()),)
        for place, words in enumerate(texts)
    )  # fmt: skip


def term(id_: str = "t-customer", zh: str | None = "顾客", en: str | None = "customer", **changes: Value) -> TermEntry:
    """Make a term entry of the supplement, or with a number one of the terms clause; notes and examples are texts."""
    remarks = _remarks(id_, changes, "examples", "notes")
    changes["content"] = (*changes.get("content", ()), *remarks)
    values: dict[str, Value] = {"designations": (Designation(zh=zh, en=en),), "definition": text("接受者", "recipient")}
    return TermEntry(id=id_, **{**values, **changes})


def edition(id_: str = "gbt-1-2020", number: str = "GB/T 1—2020", **changes: Value) -> GuidelineEdition:
    """Make an edition of a guideline, in force, with clause 5.2."""
    values: dict[str, Value] = {
        "title": FactText(zh=RECALLED), "status": "current", "status_fact": RECALLED, "checked": "2026-01-31",
        "clauses": (GuidelineClause(number="5.2", title=FactText(zh=RECALLED)),),
    }  # fmt: skip
    return GuidelineEdition(id=id_, number=number, **{**values, **changes})


def guideline(*editions: GuidelineEdition, id_: str = "gbt-1", number: str = "GB/T 1") -> Guideline:
    """Make a guideline."""
    return Guideline(id=id_, number=number, about=text(), editions=editions or (edition(),))


def citation(provision: str = "2-a", cited: str = "GB/T 1", **changes: Value) -> Citation:
    """Make an undated citation."""
    values: dict[str, Value] = {"id": f"cit-{provision}", "kind": "normative", "document": "gbt-1"}
    return Citation(provision=provision, cited=cited, **{**values, **changes})


def mapping(source: str = "5", edition: str = "gbt-1-2020", clause: str = "5.2", **changes: Value) -> Mapping:
    """Make a mapping."""
    values: dict[str, Value] = {
        "id": f"map-{source}-1", "type": "guidance-for", "rationale": text(), "confidence": "high",
    }  # fmt: skip
    return Mapping(source=source, edition=edition, clause=clause, **{**values, **changes})


def question(
    provision: str = "5-a", zh: str = "是否评价？", en: str = "Is it evaluated?", **changes: Value
) -> ChecklistItem:
    """Make a checklist item."""
    values: dict[str, Value] = {
        "id": f"{provision}-1", "look_at": (LookAt(method="documents", text=text()),), "evidence": (text(),),
    }  # fmt: skip
    return ChecklistItem(provision=provision, question=Text(zh=zh, en=en), **{**values, **changes})


def note(on: str = "5", **changes: Value) -> EditorialNote:
    """Make an editorial note."""
    values: dict[str, Value] = {"id": f"note-{on}-1", "kind": "context", "text": text()}
    return EditorialNote(on=on, **{**values, **changes})


def situation(id_: str = "s-late", *leads: str, **changes: Value) -> Situation:
    """Make a situation that leads to ids."""
    values: dict[str, Value] = {"text": text("晚点以后", "After a late service")}
    return Situation(id=id_, leads=tuple(Lead(to=id_) for id_ in leads), **{**values, **changes})


def guidance(clause: str = "5", **changes: Value) -> Guidance:
    """Make guidance on a clause."""
    values: dict[str, Value] = {"id": f"guidance-{clause}", "meaning": text()}
    return Guidance(clause=clause, **{**values, **changes})


def wording(of: str = "5", *said: str) -> Wording:
    """Make how people ask for something."""
    return Wording(of=of, said=said)


def published(number: str = "4", edition: str = "1-2016") -> PublishedNumber:
    """Make a number in another edition."""
    return PublishedNumber(edition=edition, number=number, source=(), confidence="derived")


def drawings(svg: str, name: str = "figures/figure-1.svg") -> dict[str, Drawing]:
    """Make what was read of a file with an SVG."""
    return {name: read_drawing(name, svg.encode())[0]}


def retired(**old: str) -> dict[str, Retired]:
    """Make retired ids, each with the ids that took its place, blanks between; underscores stand for hyphens."""
    return {id_.replace("_", "-"): Retired(to=tuple(new.split())) for id_, new in old.items()}


def figure(*labels: str, file: str = "figures/figure-1.svg") -> Figure:
    """Make a figure with labels."""
    return Figure(
        id="figure-1", number=text("图1", "Figure 1"), caption=text(), file=file, description=text(),
        labels=tuple(FigureLabel(key=label, text=text()) for label in labels),
    )  # fmt: skip


def standard(*clauses: Clause, **changes: Value) -> Standard:
    """Make a standard of some clauses."""
    own = [
        Edition(id=id_, number=number, status="published", note=text(), confidence="derived")
        for id_, number in (("1-2026", "T/EX 1—2026"), ("1-2016", "T/EX 1—2016"))
    ]
    metadata = Metadata(
        id="ex-1", title=text("标准", "Standard"), publisher=text(), edition="1-2026", editions=tuple(own),
        revised="2026-01-31", status=text(), about=text(), authority=text(),
    )  # fmt: skip
    empty: tuple[()] = ()
    values: dict[str, Value] = {
        "metadata": metadata, "terms": empty, "guidelines": empty, "citations": empty, "mappings": empty,
        "sources": (FactSource(id="s-1", ref="https://example.org/"),), "checklist": empty, "editorial_notes": empty,
        "vocabulary": Vocabulary(), "ledger": Ledger(),
    }  # fmt: skip
    return Standard(clauses=clauses, **{**values, **changes})


def said(rule: Rule, *clauses: Clause, sources: Sources | None = None, **changes: Value) -> list[str]:
    """Return the messages of a rule about a standard."""
    found = rule.problems(Index(standard(*clauses, **changes)), sources or Sources())
    return [problem.message for problem in found]


def unreviewed(made: Standard) -> frozenset[str]:
    """Return the keys of the translations that await review."""
    return frozenset(key for key, state in states(made).items() if state in AWAITING)
