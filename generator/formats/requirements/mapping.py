"""The mappings to other documents as an OSCAL mapping collection: a mapping an edition, a map for each of ours."""

from generator.formats.crosswalk_view import notices, titles
from generator.formats.requirements.catalog import is_control
from generator.formats.requirements.oscal import (
    NAMESPACE,
    Json,
    cited,
    document_uuid,
    file,
    group_id,
    line,
    markup,
    metadata_of,
    oscal_id,
    present,
    prop,
    resource_link,
    uuid_of,
)
from generator.formats.requirements.view import Requirements
from generator.model import FactText, GuidelineEdition, Mapping
from generator.standard.crosswalk import mapped_editions
from generator.words import text

OURS = "guidance-for"
"""The relation that OSCAL has no name for."""
STANDARD = "standard"


def mapping_collection(view: Requirements) -> bytes:
    """Return the mappings as an OSCAL mapping collection; there must be some."""
    metadata, editions = view.index.standard.metadata, mapped_editions(view.index)
    about = "\n\n".join(view.words(notice).strip() for notice in notices(view.kit))
    own = cited(view, STANDARD, view.words(metadata.title), view.index.edition.number)
    content = {
        "uuid": document_uuid(view, "mapping-collection"),
        "metadata": metadata_of(view, text("requirements.mappings", title=metadata.title)),
        "provenance": {
            "method": "human",
            "matching-rationale": "semantic",
            "status": "not-complete",
            "mapping-description": markup(about),
        },
        "mappings": [_of_edition(view, edition) for edition in editions],
        "back-matter": {
            "resources": [
                own,
                *(cited(view, one.id, _title(view, one.title), one.number) for one in editions),
            ]
        },
    }
    return file("mapping-collection", content)


def _of_edition(view: Requirements, edition: GuidelineEdition) -> Json:
    return {
        "uuid": uuid_of(view, f"mapping {edition.id}"),
        "source-resource": {"type": "catalog", "href": resource_link(view, STANDARD)},
        "target-resource": {"ns": NAMESPACE, "type": "document", "href": resource_link(view, edition.id)},
        "maps": [_map(view, one) for one in view.index.mappings_of[edition.id]],
    }


def _map(view: Requirements, one: Mapping) -> Json:
    return present(
        uuid=uuid_of(view, one.id),
        ns=NAMESPACE if one.type == OURS else "",
        relationship=one.type,
        sources=[_source(view, one.source)],
        targets=[_target(view, one)],
        confidence_score={"category": one.confidence},
        props=[prop("id", one.id), *([prop("basis", one.basis)] if one.basis else [])],
        remarks=markup(view.words(one.rationale)),
    )


def _source(view: Requirements, id_: str) -> Json:
    if id_ in view.index.provisions:
        return {"type": "statement", "id-ref": oscal_id(id_)}
    if any(section.clause.id == id_ and not is_control(section) for section in view.sections):
        return {"type": "group", "id-ref": group_id(id_)}
    return {"type": "control", "id-ref": oscal_id(id_)}


def _target(view: Requirements, one: Mapping) -> Json:
    clause = view.index.guideline_clauses[one.edition, one.clause]
    title = _title(view, clause.title)
    return present(type=clause.kind, id_ref=line(one.clause), props=[prop("title", title)] if title else [])


def _title(view: Requirements, title: FactText) -> str:
    return next(titles(title, view.languages[:1]), "")
