"""The commands that export to other systems: requirements, and what was found of them."""

from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import file_argument, kind_option, language_option, out_option, places, read_kit
from generator.cli.values import OneOf
from generator.model.config import Choice, languages_of
from generator.model.errors import NothingThereError
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.words import say
from generator.words.errors import said

FORMATS = ("oscal-catalog", "oscal-mapping", "reqif", "ciso-assistant", "csv")


@command("export-requirements", "clausebook export requirements --format oscal-catalog --out catalog.json")
@places
@kind_option(type=OneOf(FORMATS), default="oscal-catalog")
@language_option
@out_option
def requirements(standard: Path, config: Path, kind: str, language: Choice | None, out: Path) -> None:
    from generator.formats.requirements.files import MAPPING, REQUIREMENTS_FORMATS
    from generator.formats.requirements.view import requirements_of

    refuse_input(out, standard, config)
    kit = read_kit(standard, config)
    provisions, mappings = len(kit.index.provisions), len(kit.index.standard.mappings)
    if not provisions:
        raise NothingThereError(said("no-provisions", folder=standard / "clauses"))
    if kind == MAPPING and not mappings:
        raise NothingThereError(said("no-mappings", folder=standard / "mappings"))
    write_file(out, REQUIREMENTS_FORMATS[kind](requirements_of(kit, languages_of(language, kit.config))))
    if kind == MAPPING:
        click.echo(say("done.crosswalk", message_language(), out=out, count=mappings))
    else:
        click.echo(say("done.requirements", message_language(), out=out, count=provisions))


@command("export-results", "clausebook export results assessment.json --out results.json")
@places
@file_argument
@language_option
@out_option
def results(standard: Path, config: Path, file: Path, language: Choice | None, out: Path) -> None:
    from generator.cli.assessed import read_settled
    from generator.formats.requirements.results import left_out
    from generator.formats.requirements.results import results as made
    from generator.formats.requirements.view import requirements_of

    refuse_input(out, standard, config, file)
    kit = read_kit(standard, config)
    assessment, _ = read_settled(kit, file)
    view = requirements_of(kit, languages_of(language, kit.config))
    write_file(out, made(view, assessment))
    click.echo(say("done.results", message_language(), out=out))
    if left := left_out(view, assessment):
        click.echo(say("done.results-left", message_language(), count=left))
