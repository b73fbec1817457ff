"""The requirements as CSV for spreadsheets: a provision a row, and a column a language for what is translated."""

from collections.abc import Iterable, Iterator

from generator.formats.csv.cells import table_csv
from generator.formats.requirements.view import Requirement, Requirements, Section
from generator.model import Text
from generator.standard.inline import linear_text

BEFORE = ("id", "clause", "number")
BETWEEN = ("label", "kind", "force")
BEHIND = ("fingerprint", "permalink", "attributes")
_SEPARATOR = " | "


def requirements_csv(view: Requirements) -> bytes:
    """Return the provisions as a table; its head has names that stay the same, whatever the language."""
    head = (
        *BEFORE, *_named(view, "title"), *BETWEEN, *_named(view, "text"), *BEHIND, *_named(view, "question"),
    )  # fmt: skip
    rows = (_row(view, section, one) for section in view.every() for one in section.requirements)
    return table_csv(head, rows)


def _named(view: Requirements, name: str) -> Iterator[str]:
    return (f"{name}_{language}" for language in view.languages)


def _row(view: Requirements, section: Section, requirement: Requirement) -> Iterable[str]:
    provision = requirement.provision
    attributes = (f"{key}={value}" for key, values in requirement.attributes.items() for value in values)
    return (
        provision.id,
        section.clause.id,
        section.number,
        *_in_each(view, section.title),
        requirement.name,
        provision.kind,
        "normative" if section.normative else "informative",
        *_in_each(view, requirement.whole),
        requirement.fingerprint,
        requirement.link,
        _SEPARATOR.join(attributes),
        *_in_each(view, *(linear_text(item.question) for item in requirement.checklist)),
    )


def _in_each(view: Requirements, *texts: Text) -> Iterator[str]:
    """Yield texts in one line by language, where they are translated."""
    for language in view.languages:
        yield _SEPARATOR.join(filter(None, (getattr(each, language) for each in texts)))
