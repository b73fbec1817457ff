"""Recording reviews and releases in `ledger.yaml`, the file of a standard that the tool writes itself.

Where it would become larger than a file of an author may be, the reviews stand in parts beside it: those of texts of
`clauses/5.yaml` and `checklists/5.yaml` in `ledger/5.yaml`.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePath

from generator.model import Ledger, Release, Retired, Standard
from generator.model.problem import Location, Problem
from generator.output.file import holding, write_file
from generator.source.kinds import LEDGER, LEDGER_PARTS, MAX_BYTES
from generator.source.load import Loaded, load
from generator.standard.translation import accepted, translations
from generator.words.errors import did_you_mean, problem

_HEAD = """\
# yaml-language-server: $schema=.schema/ledger.json
# Written by `clausebook check --accept ID` and `clausebook release`, not by hand; only `retired` is an editor's: an \
old id, then the one in its place, a list of several, or null.
"""


_PART_HEAD = """\
# yaml-language-server: $schema=../.schema/reviews.json
# Written by `clausebook check --accept ID`, not by hand.
"""


def ledger_files(ledger: Ledger, loaded: Loaded, *, new_parts: bool = True) -> dict[str, bytes]:
    """Return the files that hold a ledger, by path below the folder, the parts first; `loaded` has the texts.

    Where no `new_parts` can be made, what would stand in one stands in the file itself. A part that is there and holds
    nothing more stays, empty. A ledger that has parts keeps them.
    """
    there = {name for name in loaded.files if name.startswith(f"{LEDGER_PARTS}/")}
    whole = ledger_yaml(ledger).encode()
    if not there and (len(whole) <= MAX_BYTES or not new_parts):
        return {LEDGER: whole}
    parts: dict[str, dict[str, str]] = defaultdict(dict)
    for key, value in ledger.translations.items():
        name = _part_of(key, loaded)
        parts[name if new_parts or name in there else LEDGER][key] = value
    rest = replace(ledger, translations=parts.pop(LEDGER, {}))
    made = {name: f"{_PART_HEAD}{_reviews(parts[name])}".encode() for name in sorted({*there, *parts})}
    return {**made, LEDGER: ledger_yaml(rest).encode()}


def _part_of(key: str, loaded: Loaded) -> str:
    """Return the part for a review: it is called as the file of the text is."""
    document, _ = loaded.sources.places.get(key.partition("/")[0], (None, ()))
    return f"{LEDGER_PARTS}/{PurePath(document.file).name}" if document else LEDGER


def ledger_yaml(ledger: Ledger) -> str:
    """Return a ledger as YAML, sorted, every text in double quotes."""
    retired = "".join(f"  {json.dumps(old)}: {_became(new)}\n" for old, new in sorted(ledger.retired.items()))
    released = "".join(_release(edition, made) for edition, made in sorted(ledger.released.items()))
    return _HEAD + "".join((
        f"retired:\n{retired}" if retired else "retired: {}\n",
        f"released:\n{released}" if released else "",
        f"ids:\n{_rows(ledger.ids, 2)}" if ledger.ids else "",
        _reviews(ledger.translations),
    ))  # fmt: skip


def _reviews(translations: Mapping[str, str]) -> str:
    rows = "".join(f"  {json.dumps(key)}: {json.dumps(value)}\n" for key, value in sorted(translations.items()))
    return f"translations:\n{rows}" if rows else "translations: {}\n"


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
    with holding(folder / LEDGER) as put:
        loaded = load(folder)
        _write(folder, ledger_files(change(loaded), loaded), loaded, put)


def _write(folder: Path, files: Mapping[str, bytes], loaded: Loaded, put: Callable[[bytes], None]) -> None:
    """Write the files of a ledger, last the one that is held; `put` replaces it.

    Until then it has all that it had, so nothing is lost however far this comes.
    """
    for name, content in files.items():
        if name != LEDGER and loaded.files.get(name) != content:
            write_file(folder / name, content)
    put(files[LEDGER])


def record_review(folder: Path, ids: Iterable[str]) -> tuple[Problem, ...]:
    """Write the ledger of a standard with the texts of some ids (or of `all`) as reviewed.

    The problems are those of a standard that does not load, or of ids that have no text; then nothing is written.
    Nobody else writes the ledger meanwhile, so two reviews at once lose nothing.
    """
    if not folder.is_dir():
        return load(folder).problems
    with holding(folder / LEDGER) as put:
        loaded = load(folder)
        if loaded.standard is None:
            return loaded.problems
        problems = _unknown(loaded.standard, folder, wanted := frozenset(ids))
        if not problems:
            ledger = accepted(loaded.standard, None if "all" in wanted else wanted)
            _write(folder, ledger_files(ledger, loaded), loaded, put)
        return problems


def _unknown(standard: Standard, folder: Path, wanted: frozenset[str]) -> tuple[Problem, ...]:
    """Return a problem for each id that has no text."""
    known = dict.fromkeys(id_ for _, id_, _, _ in translations(standard))
    unknown = sorted(wanted - known.keys() - {"all"})
    place = Location(str(folder))
    return tuple(problem(place, "TRN003", "no-such-id", did_you_mean(id_, known), id=id_) for id_ in unknown)
