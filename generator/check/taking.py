"""Translations that came back, taken into a standard: what is wrong with them is told before anything is written."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.check import examine
from generator.check.doubts import doubts, unnegated
from generator.check.translation import path_of
from generator.model import LANGUAGE_TAGS, OTHER, Language, Ledger, Standard, Text
from generator.model.problem import Location, Problem
from generator.source.document import extent
from generator.source.load import Loaded, load_files
from generator.source.places import Sources
from generator.source.returned import DOUBTFUL, LEFT, REFUSED, Returned, ReturnedFile
from generator.source.translating import Change, translated_files
from generator.standard.translation import authoritative, fingerprint, translations
from generator.words.errors import problem

_OF_REVIEWS = "TRN"
"""The family of rules that tell how it is with reviews, which no translator can mend."""


@dataclass(slots=True)
class Taking:
    """What becomes of a file that came back."""

    problems: list[Problem] = field(default_factory=list)
    changes: list[tuple[Returned, Change]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    """The files of the standard that change, by path below its folder."""
    after: Loaded | None = None
    reviewed: frozenset[str] = frozenset()
    """The keys of the texts whose translation somebody reviewed, as the file says."""

    @property
    def refused(self) -> bool:
        """Tell whether nothing is to be written."""
        return any(one.severity == "error" for one in self.problems)


def taking(loaded: Loaded, standard: Standard, back: ReturnedFile, name: str, *, doubtful: bool) -> Taking:
    """Return what becomes of a file: which translations are taken, and what there is to tell of the others."""
    source: Language = "en" if standard.metadata.authoritative == "en" else "zh"
    made = Taking(problems=list(_other(standard, back, source, name)))
    if made.refused:
        return made
    known = {key: (id_, text) for key, id_, _, text in translations(standard)}
    made.changes = list(_candidates(back, known, source, made))
    provisions = {provision.id for clause in standard.clauses for provision in clause.provisions}
    doubted: set[Change] = set()
    for returned, change in made.changes:
        text = _text(change)
        told = [*doubts(text), *unnegated(text, change.old, provision=change.id in provisions)]
        doubted |= {change} if told else set()
        made.problems += (Problem(returned.where, DOUBTFUL, said, way, severity="warning") for said, way in told)
    _apply(loaded, made)
    doubted |= _examined(loaded, standard, made)
    if doubted and not doubtful and not made.refused:
        made.changes = [one for one in made.changes if one[1] not in doubted]
        _apply(loaded, made)
    if made.after and made.after.standard:
        made.reviewed = frozenset(_reviewed(back, made.after.standard, source))
    return made


def ledger_of(made: Taking, standard: Standard, *, reviews: bool) -> Ledger:
    """Return the ledger of a standard after it: a translation that changed awaits review, unless it was reviewed."""
    old = dict(standard.ledger.translations)
    for returned, _ in made.changes:
        old.pop(returned.id, None)
    if reviews:
        texts = {key: text for key, _, _, text in translations(standard)}
        old |= {key: fingerprint(authoritative(texts[key], standard)) for key in made.reviewed}
    return replace(standard.ledger, translations=dict(sorted(old.items())))


def _other(standard: Standard, back: ReturnedFile, source: Language, name: str) -> Iterator[Problem]:
    """Yield that a file is that of another standard, or in other languages."""
    if back.standard and back.standard != standard.metadata.id:
        yield problem(Location(name), REFUSED, "back-standard", theirs=back.standard, ours=standard.metadata.id)
    wanted = LANGUAGE_TAGS[source], LANGUAGE_TAGS[OTHER[source]]
    if not all(map(_alike, back.languages, wanted)):
        theirs, ours = " → ".join(back.languages), " → ".join(wanted)
        key = "back-languages" if all(back.languages) else "back-no-languages"
        yield problem(Location(name), REFUSED, key, theirs=theirs, ours=ours)


def _alike(theirs: str, ours: str) -> bool:
    """Tell whether a tool means the language of a tag: zh_CN or zh-Hans-CN is zh-Hans, and en-US is en."""
    parts = theirs.lower().replace("_", "-").split("-")
    return parts[0] == ours.partition("-")[0] and not _TRADITIONAL & {*parts}


_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def _candidates(
    back: ReturnedFile, known: dict[str, tuple[str, Text]], source: Language, made: Taking
) -> Iterator[tuple[Returned, Change]]:
    """Yield the segments that a translator changed; tell of those that stay out."""
    for one in _once(back, made):
        if one.id not in known:
            made.problems.append(_left(one, "back-unknown" if one.id else "back-no-key"))
            continue
        id_, text = known[one.id]
        words, now = getattr(text, source), getattr(text, OTHER[source])
        if one.formula:
            made.problems.append(problem(one.where, REFUSED, "back-formula", id=one.id))
        elif one.target == now or fingerprint(one.target) == one.exported:
            continue
        elif one.obsolete:
            made.problems.append(_left(one, "back-obsolete"))
        elif one.source != words:
            made.problems.append(_left(one, "back-source"))
        elif not one.target.strip():
            made.problems.append(_left(one, "back-empty"))
        elif one.exported and one.exported != fingerprint(now):
            made.problems.append(_left(one, "back-changed"))
        else:
            yield one, Change(id_, path_of(one.id), OTHER[source], words, now, one.target)


def _once(back: ReturnedFile, made: Taking) -> Iterator[Returned]:
    """Yield the first segment of each key, and all without a key; tell of another translation for a key."""
    first: dict[str, Returned] = {}
    for one in sorted(back.segments, key=lambda segment: segment.obsolete):
        earlier = first.setdefault(one.id, one)
        if earlier is one or not one.id:
            yield one
        elif earlier.target != one.target and not one.obsolete:
            made.problems.append(problem(one.where, REFUSED, "back-twice", id=one.id, first=earlier.where))


def _left(one: Returned, key: str) -> Problem:
    return replace(problem(one.where, LEFT, key, id=one.id), severity="warning")


def _text(change: Change) -> Text:
    words = {change.language: change.new, OTHER[change.language]: change.source}
    return Text(zh=words["zh"], en=words["en"])


def _apply(loaded: Loaded, made: Taking) -> None:
    """Put the changes into the files, and tell of those that the files then do not say."""
    by_change = {change: returned for returned, change in made.changes}
    made.files, unplaced = translated_files(loaded.files, loaded.sources, by_change)
    made.after = load_files({**loaded.files, **made.files}, loaded.sources.folder)
    lost = set(unplaced)
    if made.after.standard:
        texts = {(id_, path_of(key)): text for key, id_, _, text in translations(made.after.standard)}
        lost |= {change for change in by_change if texts.get(change[:2]) != _text(change)}
    else:
        made.problems += made.after.problems
    made.problems += (
        problem(by_change[change].where, REFUSED, "back-place", place=loaded.sources.at(*_place(change)))
        for change in by_change
        if change in lost
    )


def _place(change: Change) -> tuple[str, *tuple[str | int, ...]]:
    return (change.id, *change.path)


def _examined(loaded: Loaded, standard: Standard, made: Taking) -> set[Change]:
    """Tell what the rules find that they did not find before, at the segments; return those of which it is told."""
    if made.refused or made.after is None or made.after.standard is None:
        return set()
    before = Counter(map(_same, examine(standard, loaded.sources).problems))
    found: set[Change] = set()
    regions = sorted(_regions(made.after.sources, made.changes), key=lambda region: region[1] - region[0])
    for each in examine(made.after.standard, made.after.sources).problems:
        if each.rule.startswith(_OF_REVIEWS):
            continue
        if before[_same(each)] > 0:
            before[_same(each)] -= 1
            continue
        place = each.where
        hit = next((one for one in regions if one[2].file == place.file and _within(one, place)), None)
        if hit:
            found.add(hit[4][1])
            made.problems.append(replace(each, where=hit[4][0].where))
        else:
            made.problems.append(each)
    return found


def _same(one: Problem) -> tuple[str, str, str]:
    return one.where.file, one.rule, one.said.en


_Region = tuple[int, int, Location, Location, tuple[Returned, Change]]


def _regions(sources: Sources, changes: Iterable[tuple[Returned, Change]]) -> Iterator[_Region]:
    """Yield where a changed translation stands, and where its entity does, from line to line."""
    for one in changes:
        for spot in (sources.spot(*_place(one[1]), one[1].language), sources.spot(one[1].id)):
            if spot:
                begin, end = extent(spot.document, spot.path)
                yield begin.line, end.line, begin, end, one


def _within(region: _Region, place: Location) -> bool:
    return (region[2].line, region[2].column) <= (place.line, place.column) <= (region[3].line, region[3].column)


def _reviewed(back: ReturnedFile, standard: Standard, source: Language) -> Iterator[str]:
    """Yield the keys of the texts that stand as a file has them and as it says that they were reviewed."""
    texts = {key: text for key, _, _, text in translations(standard)}
    for one in back.segments:
        text = texts.get(one.id)
        pair = (getattr(text, source), getattr(text, OTHER[source])) if text else ()
        if one.reviewed and one.target and (one.source, one.target) == pair:
            yield one.id
