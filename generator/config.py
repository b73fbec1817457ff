"""`site_config.yml`: how the site looks and whom it belongs to."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from generator.model import LANGUAGES, Language, Text, entity
from generator.problem import Location, Problem, in_order
from generator.scoring import Scoring, scoring_faults
from generator.source import Document, Step, locate, parse
from generator.validation import adapter, explain

FEWEST_FINDINGS = 2

Outcome = Literal["met", "partly", "unmet", "excluded"]
_OUTCOMES: dict[str, Outcome] = {
    "conforms": "met",
    "partly": "partly",
    "does-not": "unmet",
    "not-applicable": "excluded",
}


@entity
class Colours:
    """One accent colour for light and one for dark pages."""

    accent: str = "#9b2d1f"
    """Accent on a white page, as #rrggbb."""
    accent_dark: str = "#f0a392"
    """Accent on a dark page, as #rrggbb."""


@entity
class FindingLabel:
    """评价结论: a conclusion that an assessor may reach."""

    id: str
    """Permanent id, kept in saved assessments."""
    label: Text
    """The words shown."""
    help: Text
    """When to choose it."""
    outcome: Outcome | None = None
    """What it counts as: the provision is met, met in part, not met, or excluded. The four usual ids need not say so."""

    @property
    def counts_as(self) -> Outcome:
        """Return what it counts as."""
        return self.outcome or _OUTCOMES[self.id]


@entity
class SiteConfig:
    """The settings of a site."""

    site_name: Text
    """Name of the site, shown at the head of each page."""
    site_url: str = ""
    """Where the site will stand, with the closing slash; empty when unknown or in several places."""
    languages: tuple[Language, ...] = LANGUAGES
    """Languages to build a tree for."""
    default_language: Language = "zh"
    """Language offered first."""
    colours: Colours = Colours()
    """Accent colours."""
    repository: str = ""
    """Address of the repository, linked in the footer."""
    contact: str = ""
    """Address (https: or mailto:) for readers, linked in the footer."""
    rights: Text
    """Rights notice, shown on every page."""
    footer: Text
    """Closing words of every page."""
    findings: tuple[FindingLabel, ...]
    """The rating scale of findings; *not reviewed* stands before them and is not listed."""
    offline: Literal["yes", "no"] = "yes"
    """Whether browsers keep a served site, so that it opens without a network; `no` also takes away what they kept."""
    scoring: Scoring | None = None
    """Scores beside the findings; without it there are none, as in the standard."""


_MAY_BE_EMPTY = {f'the key "{name}" has no value' for name in ("site_url", "repository", "contact")}


def load_config(path: Path) -> tuple[SiteConfig | None, tuple[Problem, ...]]:
    """Read the settings, or return the problems that prevent it."""
    if not path.is_file():
        hint = "name it with --config, or make one with `clausebook new DIR`"
        return None, (Problem(Location(str(path)), "CFG001", f'there is no file "{path}"', hint),)
    document, problems = parse(str(path), path.read_bytes())
    problems = tuple(problem for problem in problems if problem.message not in _MAY_BE_EMPTY)
    if document is None or problems:
        return None, problems
    try:
        config: SiteConfig = adapter(SiteConfig).validate_python(document.value)
    except ValidationError as error:
        return None, in_order(explain(document, SiteConfig, error))
    problems = in_order(_check(config, document))
    return (None if problems else config), problems


def _check(config: SiteConfig, document: Document) -> list[Problem]:
    found: list[Problem] = []

    def problem(rule: str, message: str, hint: str, *path: Step) -> None:
        found.append(Problem(locate(document, path), rule, message, hint))

    for name in ("accent", "accent_dark"):
        value = getattr(config.colours, name)
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            problem("CFG002", f'"{value}" is not a colour', 'write it as "#rrggbb"', "colours", name)
    if config.site_url and not re.fullmatch(r"https?://[^\s\"'<>]+/", config.site_url):
        problem(
            "CFG003",
            f'"{config.site_url}" is not the address of a site',
            'write "https://…/", closed by a slash',
            "site_url",
        )
    for name in ("repository", "contact"):
        value = getattr(config, name)
        if value and not re.fullmatch(r"(https?://|mailto:)[^\s\"'<>]+", value):
            problem("CFG003", f'"{value}" is not an address', 'write "https://…" or "mailto:…"', name)
    if not config.languages or len(set(config.languages)) != len(config.languages):
        problem("CFG004", "the list of languages is empty or names one twice", 'write "[zh, en]"', "languages")
    elif config.default_language not in config.languages:
        problem(
            "CFG004",
            f'the default language "{config.default_language}" is not built',
            "add it to languages",
            "default_language",
        )
    if len(config.findings) < FEWEST_FINDINGS or len({finding.id for finding in config.findings}) != len(
        config.findings
    ):
        problem(
            "CFG005", "there are fewer than two findings, or two with one id", "see docs/site-config.md", "findings"
        )
    found.extend(_check_assessment(config, document))
    return found


def _check_assessment(config: SiteConfig, document: Document) -> Iterator[Problem]:
    for finding in config.findings:
        if finding.outcome is None and finding.id not in _OUTCOMES:
            message = f'what the finding "{finding.id}" counts as is not known'
            hint = 'add "outcome:" with met, partly, unmet or excluded'
            yield Problem(locate(document, ("findings",)), "CFG005", message, hint)
    for message, hint, path in scoring_faults(config.scoring) if config.scoring else ():
        yield Problem(locate(document, ("scoring", *path)), "CFG006", message, hint)
