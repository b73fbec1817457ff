"""A file to an `Assessment`, or the reasons why not. What is wrong is refused, what is only odd is told; nothing is lost."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from generator.assess.format import NAME, VERSION, Answer, Assessment
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_items
from generator.model.config import SiteConfig
from generator.model.problem import Location, Problem, Severity, did_you_mean, in_order
from generator.source.validation import adapter
from generator.standard.index import Index
from generator.standard.translation import fingerprint

LARGEST = 50_000_000
"""Bytes; an assessment of 1,000 items with a page of text each stays far below."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the assessment unless it is refused, and all that its reader should know."""

    assessment: Assessment | None
    problems: tuple[Problem, ...]


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """A file that is no assessment: rule, message and hint."""


def read_assessment(raw: bytes, index: Index, config: SiteConfig, file: str = "assessment.json") -> Reading:
    """Read an assessment of the standard shown; `file` is the name in messages."""
    try:
        assessment = _validated(_parsed(raw))
    except _Refused as refusal:
        rule, message, hint = refusal.args
        return Reading(None, (Problem(Location(file), rule, message, hint),))
    except ValidationError as error:
        return Reading(None, in_order(Problem(Location(file), *fault) for fault in _faults(error)))
    problems = in_order(examined(assessment, index, config, file))
    refused = any(problem.severity == "error" for problem in problems)
    return Reading(None if refused else assessment, problems)


def _parsed(raw: bytes) -> dict[str, Any]:
    if len(raw) > LARGEST:
        raise _Refused("ASM001", f"the file is larger than {LARGEST // 1_000_000} MB", "no assessment is")
    try:
        value = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_without_duplicates, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _Refused("ASM001", f"byte {error.start + 1} is not UTF-8", "export the assessment again") from error
    except RecursionError as error:
        raise _Refused("ASM001", "the file is nested too deeply", "export the assessment again") from error
    except ValueError as error:
        raise _Refused("ASM001", f"the file is not JSON: {error}", "it may be cut off; export it again") from error
    if not isinstance(value, dict) or value.get("format") != NAME:
        raise _Refused("ASM002", "this is not an assessment", f'an assessment begins with "format": "{NAME}"')
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        message = f"the file has version {version} of the format, and this is version {VERSION}"
        raise _Refused("ASM003", message, "read it with a newer Clausebook")
    if version != VERSION or isinstance(version, bool):
        raise _Refused("ASM003", f"the file has no known version of the format, but {version!r}", f"known is {VERSION}")
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f'the key "{twice}" stands twice in one object')
    return made


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


def _validated(value: dict[str, Any]) -> Assessment:
    text = json.dumps(_with_line_feeds(value), ensure_ascii=False)
    try:
        encoded = text.encode()
    except UnicodeEncodeError as error:
        message = f"half a character (a lone surrogate) stands after {text[max(0, error.start - 20) : error.start]!r}"
        raise _Refused("ASM001", message, "remove it in the program that wrote the file") from error
    read: Assessment = adapter(Assessment).validate_json(encoded, strict=True)
    return read


def _with_line_feeds(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, dict):
        return {key: _with_line_feeds(child) for key, child in value.items()}
    return [_with_line_feeds(child) for child in value] if isinstance(value, list) else value


def _faults(error: ValidationError) -> Iterator[tuple[str, str, str]]:
    for detail in error.errors(include_url=False):
        path = ".".join(str(step) for step in detail["loc"] if step != "[key]")
        match detail["type"]:
            case "unexpected_keyword_argument" | "extra_forbidden":
                yield (
                    "ASM004",
                    f'the key "{path}" is unknown',
                    "a newer version may have written it; nothing is dropped",
                )
            case "missing" | "missing_keyword_only_argument" | "missing_argument":
                yield "ASM004", f'the key "{path}" is missing', ""
            case _:
                found = repr(detail["input"])
                shown = found if len(found) <= 60 else f"{found[:57]}…"  # noqa: PLR2004 - what fits in a message
                yield "ASM004", f'"{path}" is {shown}', detail["msg"][:1].lower() + detail["msg"][1:]


def examined(assessment: Assessment, index: Index, config: SiteConfig, file: str) -> Iterator[Problem]:
    """Yield what is wrong (errors) or worth knowing (warnings) about an assessment beside the standard shown."""
    where = Location(file)

    def problem(rule: str, message: str, hint: str = "", severity: Severity = "warning") -> Problem:
        return Problem(where, rule, message, hint, severity=severity)

    metadata = index.standard.metadata
    own = assessment.standard
    if own.id != metadata.id:
        message = f'it assesses the standard "{own.id}", and this one is "{metadata.id}"'
        yield problem("ASM005", message, "read it with the standard that it was made for", "error")
        return
    if own.edition != metadata.edition:
        message = f'it assesses the edition "{own.edition}" ({own.number}), and the text here is "{metadata.edition}"'
        yield problem("ASM005", message, "read it with the text of that edition", "error")
        return
    if own.revised and own.revised != metadata.revised:
        yield problem("ASM009", f"it was made from the text of {own.revised}, and this is that of {metadata.revised}")
    for id_ in assessment.scope:
        if id_ not in index.clauses:
            yield problem("ASM007", f'the clause "{id_}" of its scope is not in the standard', _moved(index, id_))
    for rule, message, hint, severity in _item_faults(assessment, index, config):
        yield problem(rule, message, hint, severity)
    yield from (problem("ASM012", message, severity="error") for message in _score_faults(assessment, index, config))


def _item_faults(assessment: Assessment, index: Index, config: SiteConfig) -> Iterator[tuple[str, str, str, Severity]]:
    known = [finding.id for finding in config.findings]
    items = {question.id: question for question in index.standard.checklist}
    scope = frozenset(question.id for question in chosen_items(index, assessment.scope))
    for id_, answer in assessment.items.items():
        if answer.finding is not None and answer.finding not in known:
            hint = did_you_mean(answer.finding, known) or f"known are {', '.join(known)}"
            yield "ASM006", f'the finding "{answer.finding}" of "{id_}" is unknown', hint, "error"
        if id_ not in items:
            yield "ASM007", f'the item "{id_}" is not in the standard', _moved(index, id_), "warning"
        elif has_content(answer):
            if answer.fingerprint != fingerprint(index.provisions[items[id_].provision].text.zh):
                hint = "look at the answer again beside the new text"
                yield "ASM008", f'the provision of "{id_}" has changed since it was answered', hint, "warning"
            if id_ not in scope:
                yield "ASM010", f'"{id_}" has an answer and is outside the scope', "", "warning"


def _moved(index: Index, id_: str) -> str:
    new = index.retired.get(id_)
    return f'"{new}" took its place' if new else ""


def _score_faults(assessment: Assessment, index: Index, config: SiteConfig) -> Iterator[str]:
    for clause, scores in assessment.scores.items():
        method = scoring_method(index, config, clause)
        if method is None:
            yield f'"{clause}" has a score, and `scoring` of the settings has no method for it'
            continue
        known = {dimension.id for dimension in method.dimensions}
        for dimension, score in scores.items():
            if dimension not in known:
                yield f'the score "{dimension}" of "{clause}" is unknown; known are {", ".join(sorted(known))}'
            elif score % method.step:
                yield f'the score {score} of "{clause}", "{dimension}", is not in steps of {method.step}'


def has_content(answer: Answer) -> bool:
    """Tell whether an answer holds anything that a person chose or typed."""
    found = answer.evidence
    words = (answer.reason, found.interviewed, found.records, found.observed, answer.opportunity, answer.strength)
    return answer.finding is not None or answer.grade is not None or any(word.strip() for word in words)
