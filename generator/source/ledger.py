"""Recording a review of translations in `ledger.yaml`, the one file of a standard that the tool writes itself."""

import json
from collections.abc import Iterable
from pathlib import Path

from generator.model import Ledger, Standard
from generator.model.problem import Location, Problem
from generator.output.file import holding
from generator.source.kinds import LEDGER
from generator.source.load import load
from generator.standard.translation import accepted, translations
from generator.words.errors import did_you_mean, problem

_HEAD = """\
# yaml-language-server: $schema=.schema/ledger.json
# Written by `clausebook check --accept ID`, not by hand; only `retired` is an editor's: old id, then \
the one in its place.
"""


def ledger_yaml(ledger: Ledger) -> str:
    """Return a ledger as YAML, sorted, every text in double quotes."""

    def mapping(name: str, values: dict[str, str]) -> str:
        rows = "".join(f"  {json.dumps(key)}: {json.dumps(value)}\n" for key, value in sorted(values.items()))
        return f"{name}:\n{rows}" if rows else f"{name}: {{}}\n"

    ids = "".join(f"  - {json.dumps(id_)}\n" for id_ in ledger.ids)
    return _HEAD + mapping("retired", ledger.retired) + f"ids:\n{ids}" + mapping("translations", ledger.translations)


def record_review(folder: Path, ids: Iterable[str]) -> tuple[Problem, ...]:
    """Write the ledger of a standard with the texts of some ids (or of `all`) as reviewed.

    The problems are those of a standard that does not load, or of ids that have no text; then nothing is written.
    Nobody else writes the ledger meanwhile, so two reviews at once lose nothing.
    """
    if not folder.is_dir():
        return load(folder).problems
    with holding(folder / LEDGER) as replace:
        loaded = load(folder)
        if loaded.standard is None:
            return loaded.problems
        problems = _unknown(loaded.standard, folder, wanted := frozenset(ids))
        if not problems:
            ledger = accepted(loaded.standard, None if "all" in wanted else wanted)
            replace(ledger_yaml(ledger).encode())
        return problems


def _unknown(standard: Standard, folder: Path, wanted: frozenset[str]) -> tuple[Problem, ...]:
    """Return a problem for each id that has no text."""
    known = dict.fromkeys(id_ for _, id_, _, _ in translations(standard))
    unknown = sorted(wanted - known.keys() - {"all"})
    place = Location(str(folder))
    return tuple(problem(place, "TRN003", "no-such-id", did_you_mean(id_, known), id=id_) for id_ in unknown)
