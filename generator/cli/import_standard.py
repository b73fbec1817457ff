"""The command `clausebook import standard`: a document of a drafting group to a standard in YAML."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import file_or_folder_argument, messages_option, print_problems
from generator.cli.values import Day, OneOf, OutPath
from generator.formats.drafted.kinds import KINDS, MOST_BYTES, DocumentKind, kind_of_document
from generator.model.problem import Location, Problem, plain
from generator.source.kinds import ORIGINAL
from generator.standard.epoch import day_now
from generator.words import say, told
from generator.words.errors import said

if TYPE_CHECKING:
    from generator.formats.docx.reading.content import Changes
    from generator.formats.drafted.folder import Made, Wanted

_STANDARD, _REPORT = "standard", "import.md"
_BEGIN = 1024


@command("import-standard", "clausebook import standard draft.docx --out my-standard")
@messages_option
@file_or_folder_argument
@click.option("--out", type=OutPath(), metavar="folder", required=True, help="import-out")
@click.option("--from", "kind", type=OneOf(KINDS), help="import-from")
@click.option("--changes", type=OneOf(["accept", "refuse"]), default="accept", show_default=True, help="import-changes")
@click.option("--checklists", is_flag=True, help="import-checklists")
@click.option("--merge", is_flag=True, help="import-merge")
@click.option("--revised", type=Day(), metavar="day", default=day_now, help="import-revised")
def standard(  # noqa: PLR0913 - one parameter an option
    file: Path, out: Path, kind: str | None, changes: str, revised: str, *, checklists: bool, merge: bool
) -> None:
    from generator.formats.drafted.folder import Wanted, original_of, project_of, without_original
    from generator.formats.drafted.report import proved, report, summary
    from generator.output.fresh import is_free, make_folder

    wanted = Wanted(file=str(file), day=revised, checklists=checklists)
    made = _made(file, cast("DocumentKind | None", kind), cast("Changes", changes), wanted)
    proof = proved(made)
    if (out / _STANDARD / "standard.yaml").is_file():
        _again(made, out, merge=merge)
        return
    language = message_language()
    files = project_of(made, wanted)
    original = original_of(made)
    if _agrees(made.files | {ORIGINAL: original}):
        files[f"{_STANDARD}/{ORIGINAL}"] = original
    else:
        made = without_original(made)
    files[_REPORT] = report(made, proof, file.name, language)
    if not is_free(out, files):
        print_problems((Problem(Location(str(out)), "NEW001", *told("problems.not-empty")),), "text")
        raise SystemExit(1)
    make_folder(out, files)
    for line in summary(made, proof, language):
        click.echo(line)
    click.echo(say("done.imported", language, out=out, report=out / _REPORT))


def _again(made: "Made", out: Path, *, merge: bool) -> None:
    """Show how the document differs from the standard that is there; with `merge` change the texts that are plain."""
    from generator.formats.drafted.again import differences
    from generator.formats.drafted.merging import merged
    from generator.output.fresh import make_folder
    from generator.output.together import Rewriting, write_together
    from generator.source.load import load

    language = message_language()
    folder = out / _STANDARD
    loaded = load(folder)
    if loaded.standard is None or made.loaded.standard is None:
        print_problems(loaded.problems, "text")
        raise SystemExit(1)
    done = merged(made, loaded)
    for change, place in done.changes:
        click.echo(f"{plain(place)}: {plain(change.old)} → {plain(change.new)}")
    for move, place in done.moves:
        click.echo(f"{plain(place)}: {plain(move.old)} → {plain(move.new)}")
    for each in done.placed:
        click.echo(say("drafted.again-written", language, number=each.number, file=folder / each.file, id=each.id))
    left = list(differences(made.loaded.standard, done.standard))
    for line in left:
        click.echo(line.in_(language))
    if merge and (done.files or done.new):
        make_folder(folder, done.new)
        write_together(folder, {folder / name: Rewriting(loaded.files[name], new) for name, new in done.files.items()})
    count = {"count": len(done.changes), "moved": len(done.moves), "new": len(done.placed), "left": len(left)}
    key = "drafted.again-merged" if merge else "drafted.again-left"
    key = key if any(count.values()) else "drafted.again-same"
    click.echo(say(key, language, out=out, **count))


def _made(file: Path, asked: DocumentKind | None, changes: "Changes", wanted: "Wanted") -> "Made":
    """Return what is made of a document, or of a folder of pages."""
    from generator.formats.drafted.folder import made_of
    from generator.formats.drafted.readers import read_document
    from generator.formats.drafted.unreadable import UnreadableError

    if file.is_dir():
        from generator.formats.pages.files import page_files
        from generator.formats.pages.made import made_of_pages

        if asked not in (None, "markdown"):
            raise UnreadableError(said("import-folder-kind", file=file, kind=asked))
        return made_of_pages(page_files(file), wanted)
    with file.open("rb") as opened:
        begin = opened.read(_BEGIN)
        kind = kind_of_document(str(file), begin, asked)
        raw = begin + opened.read(MOST_BYTES[kind])
    if len(raw) > MOST_BYTES[kind]:
        raise UnreadableError(said("import-too-large", file=file, most=MOST_BYTES[kind] // 1_000_000))
    return made_of(read_document(str(file), raw, kind, changes), wanted)


def _agrees(files: dict[str, bytes]) -> bool:
    """Tell whether the check finds the whole text in what was written, so that the text can stand beside it."""
    from generator.check.original import provisions_complete
    from generator.source.load import load_files
    from generator.standard.index import Index

    loaded = load_files(files, _STANDARD)
    if loaded.standard is None:
        return False
    return not any(provisions_complete.problems(Index(loaded.standard), loaded.sources))
