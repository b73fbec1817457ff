"""`site_config.yml`: how the site looks and whom it belongs to."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from generator.model.config import OUTCOMES, SiteConfig
from generator.model.ids import FORM, is_id
from generator.model.place import Step
from generator.model.problem import Location, Problem, in_order, shortened
from generator.model.scoring import scoring_faults
from generator.source.document import Document, locate
from generator.source.validation import adapter, explain
from generator.source.yaml import parse

FEWEST_FINDINGS = 2

_MAY_BE_EMPTY = frozenset({"site_url", "repository", "contact"})


def load_config(path: Path) -> tuple[SiteConfig | None, tuple[Problem, ...]]:
    """Read the settings, or return the problems that prevent it."""
    if not path.is_file():
        hint = "name it with --config, or make one with `clausebook new DIR`"
        return None, (Problem(Location(str(path)), "CFG001", f'there is no file "{path}"', hint),)
    document, problems = parse(str(path), path.read_bytes(), _MAY_BE_EMPTY)
    if document is None or problems:
        return None, problems
    try:
        config: SiteConfig = adapter(SiteConfig).validate_python(document.value)
    except ValidationError as error:
        return None, in_order(explain(document, SiteConfig, error))
    problems = in_order(_check(config, document))
    return (None if problems else config), problems


def _is_page(address: str) -> bool:
    """Tell whether an address names a host, by a name or a number, and perhaps a port."""
    if not re.fullmatch(r"https?://[^\s\"'<>\\\x00-\x1f\x7f]+", address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return re.fullmatch(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f:.]*:[0-9a-f:.]*", host) is not None


def _is_site(address: str) -> bool:
    """Tell whether permalinks can follow an address: it ends with a slash and has nothing after its path."""
    path = address.partition("://")[2].partition("/")[2]
    steps = path.split("/")
    return (
        _is_page(address)
        and address.endswith("/")
        and not {"", ".", ".."} & set(steps[:-1])
        and not set("?#&@") & set(address)
        and re.search(r"%(?![0-9A-Fa-f]{2})", address) is None
    )


def _check(config: SiteConfig, document: Document) -> list[Problem]:
    found: list[Problem] = []

    def problem(rule: str, message: str, hint: str, *path: Step) -> None:
        found.append(Problem(locate(document, path), rule, message, hint))

    for name in ("accent", "accent_dark"):
        value = getattr(config.colours, name)
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            problem("CFG002", f'"{value}" is not a colour', 'write it as "#rrggbb"', "colours", name)
    if config.site_url and not _is_site(config.site_url):
        problem(
            "CFG003",
            f'"{config.site_url}" is not the address of a site',
            'write "https://…/", closed by a slash',
            "site_url",
        )
    for name in ("repository", "contact"):
        value = getattr(config, name)
        if value and not (_is_page(value) or re.fullmatch(r"mailto:[^\s\"'<>]+", value)):
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
    found.extend(_check_ids(config, document))
    found.extend(_check_assessment(config, document))
    return found


def _check_ids(config: SiteConfig, document: Document) -> Iterator[Problem]:
    """Yield a problem for each id that a saved assessment could not hold."""
    ids: list[tuple[str, str, tuple[Step, ...]]] = [
        ("CFG005", finding.id, ("findings", position)) for position, finding in enumerate(config.findings)
    ]
    for place, method in enumerate(config.scoring.methods if config.scoring else ()):
        path: tuple[Step, ...] = ("scoring", "methods", place)
        ids.append(("CFG006", method.id, path))
        ids += [("CFG006", made.id, (*path, "dimensions", position)) for position, made in enumerate(method.dimensions)]
    for rule, id_, path in ids:
        if not is_id(id_):
            yield Problem(locate(document, (*path, "id")), rule, f'"{shortened(id_)}" is not an id', FORM)


def _check_assessment(config: SiteConfig, document: Document) -> Iterator[Problem]:
    for finding in config.findings:
        if finding.outcome is None and finding.id not in OUTCOMES:
            message = f'what the finding "{finding.id}" counts as is not known'
            hint = 'add "outcome:" with met, partly, unmet or excluded'
            yield Problem(locate(document, ("findings",)), "CFG005", message, hint)
    for message, hint, path in scoring_faults(config.scoring) if config.scoring else ():
        yield Problem(locate(document, ("scoring", *path)), "CFG006", message, hint)
