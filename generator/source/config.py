"""`site_config.yml`: how the site looks and whom it belongs to."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from generator.model import Language
from generator.model.config import OUTCOMES, SiteConfig
from generator.model.ids import MOST, is_id
from generator.model.place import Step
from generator.model.problem import Location, Problem, in_order, shortened
from generator.model.scoring import scoring_faults
from generator.source.document import Document, locate
from generator.source.shorthand import spelt_out, untold
from generator.source.validation import adapter, each_once, explain
from generator.source.yaml import parse
from generator.words import said
from generator.words.errors import problem

FEWEST_FINDINGS = 2

_MAY_BE_EMPTY = frozenset({"site_url", "publish", "repository", "contact"})


def load_config(path: Path) -> tuple[SiteConfig | None, tuple[Problem, ...]]:
    """Read the settings, or return the problems that prevent it."""
    if not path.is_file():
        return None, (problem(Location(str(path)), "CFG001", "no-settings", path=path),)
    document, found = parse(str(path), path.read_bytes(), _MAY_BE_EMPTY)
    if document is None:
        return None, found
    try:
        config: SiteConfig = adapter(SiteConfig).validate_python(
            spelt_out(document.value, SiteConfig, _plain(document))
        )
    except ValidationError as error:
        return None, in_order(each_once((*found, *explain(document, SiteConfig, error))))
    if found:
        return None, found
    problems = in_order((*untold(document, config, "both"), *_check(config, document)))
    return (None if problems else config), problems


def config_document(path: Path) -> Document | None:
    """Return the settings as a file with its places; none where they cannot be read."""
    return parse(str(path), path.read_bytes(), _MAY_BE_EMPTY)[0] if path.is_file() else None


def _plain(document: Document) -> Language:
    """Return the language of a text that is written without one: the language offered first."""
    offered = document.value.get("default_language") if isinstance(document.value, dict) else None
    return "en" if offered == "en" else "zh"


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


def is_site(address: str) -> bool:
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

    def tell(rule: str, key: str, *path: Step, **values: object) -> None:
        found.append(problem(locate(document, path), rule, key, **values))

    for name in ("accent", "accent_dark"):
        value = getattr(config.colours, name)
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            tell("CFG002", "no-colour", "colours", name, value=value)
    if config.site_url and not is_site(config.site_url):
        tell("CFG003", "no-site", "site_url", value=config.site_url)
    for name in ("repository", "contact"):
        value = getattr(config, name)
        if value and not (_is_page(value) or re.fullmatch(r"mailto:[^\s\"'<>]+", value)):
            tell("CFG003", "no-address", name, value=value)
    if not config.languages or len(set(config.languages)) != len(config.languages):
        tell("CFG004", "languages", "languages")
    elif config.default_language not in config.languages:
        tell("CFG004", "default-language", "default_language", language=config.default_language)
    if len(config.findings) < FEWEST_FINDINGS:
        tell("CFG005", "findings-few", "findings", count=len(config.findings))
    found.extend(_no_origins(config, document))
    found.extend(_ids_twice(config, document))
    found.extend(_check_ids(config, document))
    found.extend(_check_assessment(config, document))
    return found


def _no_origins(config: SiteConfig, document: Document) -> Iterator[Problem]:
    """Yield a problem for each site that may embed pages and is none."""
    for position, origin in enumerate(config.embedding):
        if origin != "*" and not re.fullmatch(r"https?://[\w.-]+(:\d+)?", origin):
            yield problem(locate(document, ("embedding", position)), "CFG003", "no-origin", value=origin)


def _ids_twice(config: SiteConfig, document: Document) -> Iterator[Problem]:
    """Yield a problem for each finding, and each grade, with the id of one before it."""
    seen: set[str] = set()
    for position, finding in enumerate(config.findings):
        if finding.id in seen:
            yield problem(locate(document, ("findings", position, "id")), "CFG005", "finding-twice", id=finding.id)
        seen.add(finding.id)
    graded: set[str] = set()
    for position, grade in enumerate(config.grades):
        if grade.id in graded:
            yield problem(locate(document, ("grades", position, "id")), "CFG005", "grade-twice", id=grade.id)
        graded.add(grade.id)


def _check_ids(config: SiteConfig, document: Document) -> Iterator[Problem]:
    """Yield a problem for each id that a saved assessment could not hold."""
    ids: list[tuple[str, str, tuple[Step, ...]]] = [
        ("CFG005", finding.id, ("findings", position)) for position, finding in enumerate(config.findings)
    ]
    ids += [("CFG005", grade.id, ("grades", position)) for position, grade in enumerate(config.grades)]
    for place, method in enumerate(config.scoring.methods if config.scoring else ()):
        path: tuple[Step, ...] = ("scoring", "methods", place)
        ids.append(("CFG006", method.id, path))
        ids += [("CFG006", made.id, (*path, "dimensions", position)) for position, made in enumerate(method.dimensions)]
    for rule, id_, path in ids:
        if not is_id(id_):
            yield problem(locate(document, (*path, "id")), rule, "id-form", id=shortened(id_), most=MOST)


def _check_assessment(config: SiteConfig, document: Document) -> Iterator[Problem]:
    for finding in config.findings:
        if finding.outcome is None and finding.id not in OUTCOMES:
            yield problem(locate(document, ("findings",)), "CFG005", "no-outcome", id=finding.id)
    for fault in scoring_faults(config.scoring) if config.scoring else ():
        values = dict(fault.values)
        if "whose" in values:
            values["whose"] = said("named.quoted", name=values["whose"]) if values["whose"] else said("named.aspects")
        yield problem(locate(document, ("scoring", *fault.path)), fault.rule, fault.key, **values)
