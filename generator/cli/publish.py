"""The command `clausebook publish`: a site to where people read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.build import make_site
from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import Progress, options, read
from generator.model.errors import Said, SettingError, TargetError
from generator.model.problem import plain
from generator.words import say
from generator.words.errors import listed, said
from generator.words.problems import ProblemFormat

if TYPE_CHECKING:
    from generator.output.marker import Marker
    from generator.publish.destination import Destination
    from generator.publish.plan import Plan

_MOST_NAMED = 10


@command("publish", "clausebook publish /srv/www/site")
@options
@click.argument("target", metavar="target", required=False)
@click.option("--site", type=click.Path(path_type=Path, readable=False), metavar="folder", help="publish-site")
@click.option("--dry-run", is_flag=True, help="publish-dry-run")
@click.option("--allow-gone", "allowed", multiple=True, metavar="address", help="publish-allow-gone")
@click.option("--rollback", is_flag=True, help="publish-rollback")
@click.option("--take-over", is_flag=True, help="publish-take-over")
@click.option("--url", metavar="url", help="publish-url")
@click.option("--endpoint-url", "endpoint", metavar="url", help="publish-endpoint-url")
def publish(  # noqa: PLR0913, PLR0917 - one a command-line option
    standard: Path,
    config: Path,
    style: ProblemFormat,
    target: str | None,
    site: Path | None,
    allowed: tuple[str, ...],
    url: str | None,
    endpoint: str | None,
    *,
    dry_run: bool,
    rollback: bool,
    take_over: bool,
) -> None:
    from generator.output.guard import refuse_within
    from generator.publish.address import destination
    from generator.publish.destination import without_password
    from generator.publish.folder import Folder
    from generator.publish.publication import built, planned, refuse_lost
    from generator.source.config import is_site, load_config

    settings, _ = load_config(config)
    if rollback and (dry_run or site or allowed):
        raise SettingError(said("publish-only-rollback"))
    if url is not None and not is_site(url):
        raise SettingError(said("publish-url", url=url))
    place = target or (settings.publish if settings else "")
    where = destination(place, standard, config, endpoint, take_over=take_over)
    if site and isinstance(where, Folder):
        refuse_within(where.place, site)
    place = without_password(place)
    site_url = settings.site_url if settings else ""
    if rollback:
        remarks = where.roll_back()
        click.echo(say("done.rolled-back", message_language(), target=place))
        _remark(remarks)
        _verify(where, where.live().marker, place, url, site_url)
        return
    if not site:
        where.live()  # so that a target which cannot be used is told before the build
    with _site(site, standard, config, style) as folder:
        plan = planned(where.live(), built(folder), place)
        if dry_run:
            _list(plan)
        refuse_lost(plan, allowed)
        if dry_run:
            return
        progress = Progress()
        progress("publishing")
        remarks = where.carry_out(folder, plan)
        progress("")
    counts = {"new": len(plan.new), "changed": len(plan.changed), "gone": len(plan.gone)}
    click.echo(say("done.published", message_language(), target=place, **counts))
    _remark(remarks)
    _verify(where, plan.made, place, url, site_url)


def _remark(remarks: tuple[Said, ...]) -> None:
    for remark in remarks:
        click.echo(plain(remark.in_(message_language())))


@contextmanager
def _site(site: Path | None, standard: Path, config: Path, style: ProblemFormat) -> Iterator[Path]:
    """Give the site that is named, or else one that is built for the purpose."""
    from generator.output.target import filling
    from generator.output.tree import scratch

    if site:
        yield site
        return
    with scratch() as folder:
        progress = Progress()
        loaded, settings = read(standard, config, style, progress)
        with filling(folder / "site", standard, config) as target:
            target.switch(make_site(loaded, settings, target.new, progress).files)
        progress("")
        yield folder / "site"


def _list(plan: "Plan") -> None:
    """Show every address that would be new, change or go."""
    language = message_language()
    for key, names in (
        ("addresses-new", plan.new),
        ("addresses-changed", plan.changed),
        ("addresses-gone", plan.gone),
    ):
        click.echo(say(f"done.{key}", language, count=len(names)))
        for name in names:
            click.echo(f"  {plain(name or 'index.html')}")


def _verify(where: "Destination", made: "Marker", place: str, url: str | None, site_url: str) -> None:
    """Look whether all that was published answers; TargetError when something does not."""
    from generator.publish.crawl import shows, unanswered
    from generator.publish.plan import addresses

    progress, language = Progress(), message_language()
    progress("crawling")
    lacking = where.unanswered(made)
    asked = url or (site_url if site_url and shows(site_url, made) else "")
    wanted = addresses(made.files)
    if asked and not lacking:
        lacking = unanswered(asked, wanted)
    progress("")
    if lacking:
        names = listed(list(lacking), _MOST_NAMED)
        raise TargetError(said("publish-unanswered", count=len(lacking), names=names, way=where.way_back(place)))
    click.echo(say("done.all-answer", language, count=len(wanted), place=asked or place))
    if site_url and not asked:
        click.echo(say("done.not-shown", language, url=site_url))
