"""What a person may say to a check (KNW): a rule set, single rules off, and what is known at a place."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.rule import DRAFTING, Example, Fault, Rule, fault
from generator.model import Known, Metadata, Standard, Text
from generator.model.errors import NOTHING
from generator.model.problem import Location, Problem, in_order
from generator.source.document import extent
from generator.source.places import Sources
from generator.words.errors import did_you_mean

_NAMED = Rule(
    id="KNW001",
    ground="wrong",
    summary=Text(zh="known和off只写可以不作声的规则", en="Silence only rules that there are and that can be silent."),
    reason=Text(
        zh="写错的规则名什么也管不住。报错误的规则说的是页面会出错，不能不作声，只能改正。",
        en="A misspelt rule silences nothing. A rule of errors tells that a page would be wrong: that cannot be "
        "silenced, only mended.",
    ),
    example=Example(
        bad="known: [{rule: TXT06, reason: {zh: 原文如此。, en: The text reads so.}}]",
        good="known: [{rule: TXT006, reason: {zh: 原文如此。, en: The text reads so.}}]",
    ),
)
_STALE = Rule(
    id="KNW002",
    ground="open",
    summary=Text(zh="known所说的问题还在", en="Remove what is known of a fault that is gone."),
    reason=Text(
        zh="known的理由会作为编者注给读者看；那里已经没有这个问题，编者注说的就是不存在的事。",
        en="The reason of what is known is an editorial note to readers; where the fault is gone, the note tells of "
        "something that is not there.",
    ),
    example=Example(
        bad="- zh: 组织应记录投诉。\n  known: [{rule: TXT013, reason: …}]   # and no space in the text",
        good="- zh: 组织应记录投诉。",
    ),
)
RULES = (_NAMED, _STALE)


@dataclass(frozen=True, slots=True)
class Examined:
    """What the rules tell of a standard."""

    problems: tuple[Problem, ...]
    """What is wrong, by place."""
    known: tuple[Problem, ...]
    """What would be, if an editor had not said that it is known."""


def applied(metadata: Metadata, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return the rules that a standard keeps: those of its rule set without those that are off."""
    off = {entry.rule for entry in metadata.off}
    return tuple(rule for rule in rules if rule.severity == "error" or not (rule.id in off or _beyond(metadata, rule)))


def _beyond(metadata: Metadata, rule: Rule) -> bool:
    return metadata.rules == "structure" and rule.ground in DRAFTING


def examined(found: tuple[Problem, ...], standard: Standard, sources: Sources, rules: tuple[Rule, ...]) -> Examined:
    """Return the problems found, apart from those that are known, with what is wrong with what is known."""
    warnings = [problem for problem in found if problem.severity == "warning"]
    can_be_silent = {rule.id for rule in rules if _can_be_silent(rule)}
    known: set[Problem] = set()
    faults = [(_NAMED, each) for each in _misnamed(standard, sources, rules)]
    for entry in standard.known:
        silent = [
            problem for problem in warnings if problem.rule == entry.rule and _covers(entry, problem, standard, sources)
        ]
        known.update(silent)
        if not silent and entry.rule in can_be_silent:
            faults.append((_STALE, fault(sources.at(entry.id), "known-stale", rule=entry.rule)))
    told = [problem for problem in found if problem not in known]
    told += [Problem(where, rule.id, *said, severity=rule.severity) for rule, (where, *said) in faults]
    return Examined(in_order(told), in_order(known))


def _can_be_silent(rule: Rule) -> bool:
    return rule.find is not None and rule.severity == "warning"


def _misnamed(standard: Standard, sources: Sources, rules: tuple[Rule, ...]) -> Iterator[Fault]:
    """Yield the rules named that there are not, or that cannot be silent."""
    by_id = {rule.id: rule for rule in rules}
    places = [(sources.at(entry.id, "rule"), entry.rule) for entry in standard.known]
    for number, entry in enumerate(standard.metadata.off):
        places.append((sources.at(standard.metadata.id, "off", number, "rule"), entry.rule))
    for where, name in places:
        if name not in by_id:
            yield fault(where, "rule-unknown", did_you_mean(name, by_id) or NOTHING, rule=name)
        elif not _can_be_silent(by_id[name]):
            yield fault(where, "rule-stays", rule=name)


def _covers(entry: Known, problem: Problem, standard: Standard, sources: Sources) -> bool:
    """Tell whether a problem stands at what something is known of, or below it; a drawing is a part of its figure."""
    document, path = sources.places[entry.id]
    begin, end = extent(document, path[:-2])
    name = problem.where.file.removeprefix(f"{sources.folder}/")
    shown_at = [sources.at(figure.id) for figure in standard.figures if name in figure.files.values()]
    return any(
        where.file == document.file and _order(begin) <= _order(where) < _order(end)
        for where in (problem.where, *shown_at)
    )


def _order(where: Location) -> tuple[int, int]:
    return where.line, where.column
