"""A publication: what it would do, whether it may, and whether afterwards all answers."""

from fnmatch import fnmatchcase
from pathlib import Path

from generator.model.errors import TargetError
from generator.output.marker import Marker, mark, read_marker
from generator.publish.plan import Live, Plan
from generator.words.errors import listed, said

_MOST_NAMED = 10


def built(site: Path) -> Marker:
    """Return what a built site holds, what was put beside its pages included; TargetError where no build made one."""
    try:
        marked = read_marker(site)
    except ValueError:
        marked = None
    if marked is None or not (site / "index.html").is_file():
        raise TargetError(said("publish-no-site", site=site))
    return mark(site)


def planned(live: Live, made: Marker, target: str) -> Plan:
    """Return what has to be done. TargetError where something that nobody published stands in the way."""
    plan = Plan(live, made)
    if plan.in_the_way:
        raise TargetError(said("publish-in-the-way", target=target, names=listed([*plan.in_the_way], _MOST_NAMED)))
    return plan


def lost(plan: Plan, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the addresses that would go and that nobody allowed to; in what is allowed, `*` stands for anything."""
    return tuple(address for address in plan.gone if not any(fnmatchcase(address, name) for name in allowed))


def refuse_lost(plan: Plan, allowed: tuple[str, ...]) -> None:
    """Raise TargetError where a published address would be lost."""
    found = [address or "index.html" for address in lost(plan, allowed)]
    if found:
        raise TargetError(said("publish-lost", count=len(found), names=listed(found, _MOST_NAMED), first=found[0]))
