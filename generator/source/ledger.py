"""Recording a review of translations in `ledger.yaml`, the one file of a standard that the tool writes itself."""

import json
from collections.abc import Iterable
from pathlib import Path

from generator.model import Ledger, Standard
from generator.model.problem import Location, Problem, did_you_mean
from generator.output.write import write_tree
from generator.standard.translation import accepted, translations

LEDGER = "ledger.yaml"
_HEAD = """\
# yaml-language-server: $schema=.schema/ledger.json
# Written by `clausebook check --accept ID`, not by hand; only `retired` is an editor's: old id, then the one in its place.
"""


def ledger_yaml(ledger: Ledger) -> str:
    """Return a ledger as YAML, sorted, every text in double quotes."""

    def mapping(name: str, values: dict[str, str]) -> str:
        rows = "".join(f"  {json.dumps(key)}: {json.dumps(value)}\n" for key, value in sorted(values.items()))
        return f"{name}:\n{rows}" if rows else f"{name}: {{}}\n"

    ids = "".join(f"  - {json.dumps(id_)}\n" for id_ in ledger.ids)
    return _HEAD + mapping("retired", ledger.retired) + f"ids:\n{ids}" + mapping("translations", ledger.translations)


def record_review(standard: Standard, folder: Path, ids: Iterable[str]) -> tuple[Problem, ...]:
    """Write the ledger with the texts of some ids (or of `all`) as reviewed; a problem for an id that has no text."""
    known = dict.fromkeys(id_ for _, id_, _, _ in translations(standard))
    wanted = frozenset(ids)
    unknown = sorted(wanted - known.keys() - {"all"})
    if unknown:
        hint = "name an id of the standard, or `all`"
        return tuple(
            Problem(Location(str(folder)), "TRN003", f'no text has the id "{id_}"', did_you_mean(id_, known) or hint)
            for id_ in unknown
        )
    ledger = accepted(standard, None if "all" in wanted else wanted)
    write_tree(folder, {LEDGER: ledger_yaml(ledger)})
    return ()
