"""The requirements as an OSCAL catalog: chapters are groups, clauses controls, provisions items of their statements."""

from collections.abc import Iterator

from generator.formats.requirements.oscal import (
    NAMESPACE,
    Json,
    attribute_props,
    document_uuid,
    file,
    group_id,
    line,
    markup,
    metadata_of,
    oscal_id,
    present,
    prop,
    reference,
    translations,
)
from generator.formats.requirements.view import Requirement, Requirements, Section
from generator.model import ChecklistItem, Text


def catalog(view: Requirements) -> bytes:
    """Return the requirements as an OSCAL catalog."""
    content = {
        "uuid": document_uuid(view, "catalog"),
        "metadata": metadata_of(view, view.index.standard.metadata.title),
        "groups": [_group(view, section) for section in view.sections],
    }
    return file("catalog", content)


def is_control(section: Section) -> bool:
    """Tell whether there is a control for a clause: not for a chapter that has no words of its own."""
    return section.depth > 1 or bool(section.requirements) or not section.sections


def _group(view: Requirements, section: Section) -> Json:
    own = [_control(view, section, ())] if is_control(section) else []
    return present(
        id=group_id(section.clause.id),
        class_="chapter",
        title=markup(line(view.words(section.title))),
        props=_about(view, section),
        links=reference(section.link),
        controls=[*own, *(_control(view, one, one.sections) for one in section.sections)],
    )


def _control(view: Requirements, section: Section, below: tuple[Section, ...]) -> Json:
    clause = section.clause
    statement = present(
        id=f"{oscal_id(clause.id)}_smt",
        name="statement",
        parts=[_item(view, requirement) for requirement in section.requirements],
    )
    objectives = [
        _objective(view, requirement, item) for requirement in section.requirements for item in requirement.checklist
    ]
    guidance = [
        present(name="guidance", class_=kind, prose=markup(view.words(words)), parts=translations(view, words))
        for kind, texts in (("note", clause.notes), ("example", clause.examples))
        for words in texts
    ]
    return present(
        id=oscal_id(clause.id),
        class_="clause",
        title=markup(line(view.words(section.title))),
        props=_about(view, section),
        links=reference(section.link),
        parts=[*([statement] if section.requirements else []), *guidance, *objectives],
        controls=[_control(view, one, one.sections) for one in below],
    )


def _about(view: Requirements, section: Section) -> list[Json]:
    clause = section.clause
    return [
        prop("label", section.number, own=False),
        *([prop("status", "withdrawn", own=False)] if clause.withdrawn else []),
        prop("force", "normative" if section.normative else "informative"),
        *([prop("text", clause.text)] if clause.text != "given" else []),
        *(prop("title", words, class_=language) for language, words in view.others(section.title)),
        *attribute_props(section.attributes),
    ]


def _item(view: Requirements, requirement: Requirement) -> Json:
    provision = requirement.provision
    return present(
        id=oscal_id(provision.id),
        name="item",
        props=[
            *([prop("label", requirement.name, own=False)] if requirement.name else []),
            prop("kind", provision.kind),
            prop("fingerprint", requirement.fingerprint),
            *attribute_props(requirement.attributes),
        ],
        prose=markup(view.words(requirement.text)),
        parts=translations(view, requirement.text),
        links=reference(requirement.link),
    )


def _objective(view: Requirements, requirement: Requirement, item: ChecklistItem) -> Json:
    return present(
        id=oscal_id(item.id),
        name="assessment-objective",
        prose=markup(view.words(item.question)),
        parts=[*translations(view, item.question), *_looks(view, item)],
        links=[{"href": f"#{oscal_id(requirement.provision.id)}", "rel": "assessment-for"}],
    )


def _looks(view: Requirements, item: ChecklistItem) -> Iterator[Json]:
    for look in item.look_at:
        yield _look(view, "look-at", look.text, [prop("method", look.method)])
    for words in item.evidence:
        yield _look(view, "evidence", words, [])


def _look(view: Requirements, name: str, of: Text, props: list[Json]) -> Json:
    prose = markup(view.words(of))
    return present(name=name, ns=NAMESPACE, props=props, prose=prose, parts=translations(view, of))
