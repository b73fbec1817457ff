"""Recording reviews and releases in `ledger.yaml`, the one file of a standard that the tool writes itself."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.model import Ledger, Release, Retired, Standard
from generator.model.problem import Location, Problem
from generator.output.file import holding
from generator.source.kinds import LEDGER
from generator.source.load import Loaded, load
from generator.standard.translation import accepted, translations
from generator.words.errors import did_you_mean, problem

_HEAD = """\
# yaml-language-server: $schema=.schema/ledger.json
# Written by `clausebook check --accept ID` and `clausebook release`, not by hand; only `retired` is an editor's: an \
old id, then the one in its place, a list of several, or null.
"""


def ledger_yaml(ledger: Ledger) -> str:
    """Return a ledger as YAML, sorted, every text in double quotes."""
    retired = "".join(f"  {json.dumps(old)}: {_became(new)}\n" for old, new in sorted(ledger.retired.items()))
    released = "".join(_release(edition, made) for edition, made in sorted(ledger.released.items()))
    reviewed = "".join(
        f"  {json.dumps(key)}: {json.dumps(value)}\n" for key, value in sorted(ledger.translations.items())
    )
    return _HEAD + "".join((
        f"retired:\n{retired}" if retired else "retired: {}\n",
        f"released:\n{released}" if released else "",
        f"ids:\n{_rows(ledger.ids, 2)}" if ledger.ids else "",
        f"translations:\n{reviewed}" if reviewed else "translations: {}\n",
    ))  # fmt: skip


def _rows(ids: Iterable[str], indent: int) -> str:
    return "".join(f"{' ' * indent}- {json.dumps(id_)}\n" for id_ in ids)


def _became(retired: Retired) -> str:
    to = json.dumps(list(retired.to))
    if retired.withdrawn:
        return f"{{to: {to}, withdrawn: {json.dumps(retired.withdrawn)}}}"
    return json.dumps(retired.to[0]) if len(retired.to) == 1 else to if retired.to else "null"


def _release(edition: str, made: Release) -> str:
    ids = f"\n{_rows(made.ids, 6)}" if made.ids else " []\n"
    return f"  {json.dumps(edition)}:\n    date: {json.dumps(made.date)}\n    ids:{ids}"


def rewrite(folder: Path, change: Callable[[Loaded], Ledger]) -> None:
    """Write the ledger that a standard is to have; nobody else writes it meanwhile, so two changes lose nothing.

    What `change` raises leaves it as it was.
    """
    if not folder.is_dir():
        change(load(folder))
        return
    with holding(folder / LEDGER) as replace:
        replace(ledger_yaml(change(load(folder))).encode())


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
