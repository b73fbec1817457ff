"""An assessment as OSCAL assessment results: an observation for each item with an answer, a finding where it says one.

What was not reviewed has neither, and what does not apply no finding.
"""

from collections.abc import Iterator, Sized

from generator.assess.fields import has_words, is_day
from generator.assess.format import EVIDENCE, TYPED, Assessment, has_content, value_of
from generator.assess.summary import Reviewed, reviewed
from generator.formats.requirements.oscal import (
    Json,
    cited,
    file,
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
from generator.model.config import Outcome
from generator.model.errors import NothingThereError
from generator.words import text, words
from generator.words.errors import said

WORDS = words("shared", "paper")
METHODS = {"interviewed": "INTERVIEW", "records": "EXAMINE", "observed": "EXAMINE"}
"""By what OSCAL calls it, how evidence was come by."""
STATES: dict[Outcome, tuple[str, str]] = {
    "met": ("satisfied", "pass"), "partly": ("not-satisfied", "other"), "unmet": ("not-satisfied", "fail"),
}  # fmt: skip
"""State and reason of a finding by what it counts as."""
_PLAN = "plan"


def results(view: Requirements, assessment: Assessment) -> bytes:
    """Return an assessment as OSCAL assessment results; NothingThereError where it has no answer, or no day."""
    rows = reviewed(view.index, view.kit.config, assessment)
    answered = [row for row in rows if has_content(row.answer)]
    if not answered:
        raise NothingThereError(said("nothing-reviewed"))
    start = _start(assessment)
    title = view.index.standard.metadata.title
    about = metadata_of(view, text("requirements.results", title=title))
    about.pop("parties", None)
    changed = _moment(assessment.changed) or start
    content = {
        "uuid": _uuid(view, assessment, f"results {changed} {view.languages[0]}"),
        "metadata": {**about, "last-modified": changed},
        "import-ap": {"href": resource_link(view, _PLAN)},
        "results": [
            present(
                uuid=_uuid(view, assessment, "result"),
                title=markup(line(assessment.name or view.words(title))),
                description=markup(view.words(text("requirements.results_told"))),
                start=start,
                end=_day(assessment.last_day),
                props=list(_visit(assessment, len(rows) - len(answered))),
                reviewed_controls={"control-selections": [{"include-controls": list(_controls(answered))}]},
                observations=[_observation(view, assessment, row, start) for row in answered],
                findings=[_finding(view, assessment, row) for row in answered if row.outcome in STATES],
            )
        ],
        "back-matter": {
            "resources": [cited(view, _PLAN, view.words(text("requirements.plan")), view.index.edition.number)]
        },
    }
    return file("assessment-results", content)


def left_out(view: Requirements, assessment: Assessment) -> int:
    """Count what an assessment has beside the answers to items of the standard, which the results do not have."""
    unknown = [id_ for id_, one in assessment.items.items() if has_content(one) and id_ not in view.index.questions]
    beside: tuple[Sized, ...] = (
        assessment.nonconformities, assessment.issues, assessment.documents, assessment.interviews, assessment.samples,
        assessment.scores, assessment.report,
    )  # fmt: skip
    return len(unknown) + sum(len(records) for records in beside)


def _uuid(view: Requirements, assessment: Assessment, name: str) -> str:
    return uuid_of(view, f"assessment {assessment.id} {name}")


def _day(day: str) -> str:
    return f"{day}T00:00:00+00:00" if is_day(day) else ""


def _moment(moment: str) -> str:
    return f"{moment[:19]}+00:00" if moment else ""


def _start(assessment: Assessment) -> str:
    start = _day(assessment.first_day) or _moment(assessment.created)
    if not start:
        raise NothingThereError(said("no-first-day"))
    return start


def _visit(assessment: Assessment, unreviewed: int) -> Iterator[Json]:
    for key in ("organization", "site", "assessor", "accompanied"):
        value: str = getattr(assessment, key)
        if has_words(value):
            yield prop(key, value)
    yield prop("not-reviewed", str(unreviewed))


def _controls(rows: list[Reviewed]) -> Iterator[Json]:
    for id_ in dict.fromkeys(row.clause.id for row in rows):
        yield {"control-id": oscal_id(id_)}


def _said(view: Requirements, row: Reviewed, keys: tuple[str, ...]) -> str:
    """Return what an answer says under some keys, each with its name."""
    colon = view.words(text("shared.colon"))
    values = ((key, value_of(row.answer, key)) for key in keys)
    return "\n\n".join(f"{view.words(WORDS[key])}{colon}{value}" for key, value in values if has_words(value))


def _label(view: Requirements, row: Reviewed) -> str:
    labels = {finding.id: finding.label for finding in view.kit.config.findings}
    return view.words(labels.get(row.answer.finding or "", WORDS["not_reviewed"]))


def _observation(view: Requirements, assessment: Assessment, row: Reviewed, start: str) -> Json:
    answer = row.answer
    methods = dict.fromkeys(METHODS[key] for key in EVIDENCE if has_words(value_of(answer, key)))
    return present(
        uuid=_uuid(view, assessment, f"observation {row.question.id}"),
        title=line(row.question.id),
        description=markup(_said(view, row, TYPED) or _label(view, row)),
        props=list(_facts(row)),
        methods=list(methods) or ["UNKNOWN"],
        types=["control-objective"],
        relevant_evidence=[
            present(
                description=markup(line(f"{one.name} {one.note}")),
                props=[prop("sha256", one.sha256)],
            )
            for one in assessment.attachments
            if one.item == row.question.id
        ],
        collected=_moment(answer.changed) or start,
    )


def _facts(row: Reviewed) -> Iterator[Json]:
    yield prop("item", row.question.id)
    yield prop("fingerprint", row.answer.fingerprint)
    if row.answer.finding:
        yield prop("finding", row.answer.finding)
    if row.answer.grade:
        yield prop("grade", row.answer.grade)
    for why in row.open:
        yield prop("open", why)


def _finding(view: Requirements, assessment: Assessment, row: Reviewed) -> Json:
    state, reason = STATES[row.outcome or "unmet"]
    return present(
        uuid=_uuid(view, assessment, f"finding {row.question.id}"),
        title=markup(line(view.words(row.question.question))),
        description=markup(view.words(row.words)),
        props=list(_facts(row)),
        target={
            "type": "objective-id",
            "target-id": oscal_id(row.question.id),
            "status": present(state=state, reason=reason, remarks=markup(_label(view, row))),
        },
        related_observations=[{"observation-uuid": _uuid(view, assessment, f"observation {row.question.id}")}],
    )
