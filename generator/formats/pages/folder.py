"""A folder of pages to the files of a standard, with what is to be told of what it does not hold."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import Line, Place, Told
from generator.formats.drafted.emit import Tree
from generator.formats.drafted.facts import Facts
from generator.formats.drafted.unreadable import UnreadableError
from generator.formats.pages.about import Whole, cover_of, whole_of, written
from generator.formats.pages.clauses import clause_page
from generator.formats.pages.content import Page
from generator.formats.pages.elements import elements_of
from generator.formats.pages.entries import entries
from generator.formats.pages.marks import attributed, classes
from generator.model import LANGUAGE_TAGS, LANGUAGES, OTHER, Language, Text
from generator.words import said, say
from generator.words.errors import said as error

_SHOWN = 4
"""So many pages are named of which the same is told."""
FULL = "full.md"
"""The page with the whole text: it says which clauses there are, in their order."""
_FRONT = re.compile(r"---\n(?P<said>.*?)\n---\n", re.DOTALL)
_LANG = re.compile(r"^lang: (\S+)$", re.MULTILINE)
_NOT_READ = ("references/", "crosswalk/", "guidance.md", "judgement.md", "teaching.md", "numbers.md")
"""Pages of what is ours, and of other documents."""


@dataclass(slots=True)
class Paged:
    """What was made of a folder of pages."""

    trees: dict[str, Tree] = field(default_factory=dict)
    """Files of the standard by path below its folder."""
    pictures: dict[str, bytes] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


@dataclass(frozen=True)
class Trees:
    """The pages of a folder."""

    files: Mapping[str, bytes]

    @cached_property
    def folders(self) -> dict[Language, str]:
        """Return the folder of each language that there is."""
        found: dict[Language, str] = {one: f"{one}/" for one in LANGUAGES if f"{one}/{FULL}" in self.files}
        if not found and FULL in self.files:
            tag = _LANG.search(self.text(FULL))
            language: Language = next((one for one in LANGUAGES if tag and LANGUAGE_TAGS[one] == tag[1]), "zh")
            found = {language: ""}
        return found

    def speaks(self, main: Language, language: Language) -> bool:
        """Tell whether the tree of a language has its texts in another too, or is the tree of that."""
        below = f"\n{{: lang={LANGUAGE_TAGS[language]} }}\n"
        return main == language or below in self.text(f"{self.folders[main]}{FULL}")

    def text(self, path: str) -> str:
        """Return a file; UnreadableError where it is not UTF-8."""
        try:
            return self.files[path].decode("utf-8-sig")
        except UnicodeDecodeError as wrong:
            raise UnreadableError(error("import-page-encoding", file=path)) from wrong

    def elements(self, path: str) -> Sequence[Element]:
        """Return the elements of a page; none where there is no such page."""
        if path not in self.files:
            return ()
        root = elements_of(_FRONT.sub("", self.text(path).replace("\r\n", "\n"), count=1))
        for element in root:
            attributed(element)
        return [*root]


def pages_of(name: str, files: Mapping[str, bytes], day: str) -> Paged:
    """Return what becomes of a folder's files; UnreadableError where it has no page with the whole text."""
    trees = Trees(files)
    if not trees.folders:
        raise UnreadableError(error("import-no-pages", file=name, full=FULL))
    whole = whole_of({one: _below(trees, folder) for one, folder in trees.folders.items()})
    wanted: Language = "en" if whole.authoritative == "en" else "zh"
    main = wanted if wanted in trees.folders else next(iter(trees.folders))
    prevailing = wanted if trees.speaks(main, wanted) else main
    made = Paged()
    if prevailing != wanted:
        made.told.append(Told(Place(), "guessed", said("drafted.translation-alone")))
    _Reading(trees, main, prevailing, made).read()
    if not made.trees:
        raise UnreadableError(error("import-no-clause", file=name))
    made.trees = {"standard.yaml": _standard(whole, prevailing, day, made), **made.trees}
    made.told = [*_together(made.told), *_not_read(trees, trees.folders[main])]
    return made


def _together(told: Sequence[Told]) -> Iterator[Told]:
    """Yield what is told, once for all pages of which it is the same."""
    places: dict[Told, list[str]] = {}
    for each in told:
        places.setdefault(replace(each, place=Place()), []).append(each.place.file)
    for each, files in places.items():
        shown = ", ".join(dict.fromkeys(files[:_SHOWN])) + (f" … ({len(files)})" if files[_SHOWN:] else "")
        yield replace(each, place=Place(file=shown))


def _below(trees: Trees, folder: str) -> "partial[Sequence[Element]]":
    return partial(lambda path: trees.elements(f"{folder}{path}"))


@dataclass(slots=True)
class _Reading:
    """The reading of the tree of a language."""

    trees: Trees
    language: Language
    prevailing: Language
    made: Paged

    @property
    def folder(self) -> str:
        """The folder of the tree."""
        return self.trees.folders[self.language]

    def read(self) -> None:
        """Read clause after clause, then the supplementary glossary."""
        terms: list[Tree] = []
        for id_, target in self._clauses():
            path = f"{self.folder}{target}"
            if path not in self.trees.files:
                self.made.told.append(Told(Place(file=FULL), "left", said("drafted.page-missing", id=id_, file=target)))
                continue
            page = self._page(path)
            found = clause_page(page, id_)
            terms += found.terms
            name = _file_of(found.clause)
            self._add(f"clauses/{name}.yaml", "clauses", [found.clause])
            if found.checklist:
                self._add("checklists/checklist.yaml", "checklist", found.checklist)
            self._done(page)
        if terms:
            self._add("terms/terms.yaml", "terms", terms)
        self._supplement()

    def _add(self, name: str, key: str, found: Sequence[Tree]) -> None:
        tree = self.made.trees.setdefault(name, {key: []})
        if isinstance(tree, dict) and isinstance(listed := tree[key], list):
            listed += found

    def _clauses(self) -> Iterator[tuple[str, str]]:
        """Yield the id and the file of every clause."""
        for element in self.trees.elements(f"{self.folder}{FULL}"):
            link = element.find("a")
            if re.fullmatch("h[2-6]", element.tag) and link is not None and element.get("id"):
                yield element.get("id", ""), link.get("href", "")

    def _page(self, path: str) -> Page:
        elements = self.trees.elements(path)
        other = self.trees.folders.get(OTHER[self.language])
        images = self._images(f"{other}{path.removeprefix(self.folder)}") if other is not None else ()
        described = {_name(image): image.get("alt", "") for image in images}
        return Page(elements, self.language, self.prevailing, _footnotes(elements), path, described)

    def _images(self, path: str) -> Iterator[Element]:
        for element in self.trees.elements(path):
            yield from element.iter("img")

    def _done(self, page: Page) -> None:
        self.made.lines += page.lines
        self.made.told += page.told
        for image in self._images(page.file):
            self._picture(page.file, image)

    def _picture(self, page: str, image: Element) -> None:
        """Take the drawing that a page shows, where the folder has it."""
        src = image.get("src", "")
        path = str(PurePosixPath(page).parent / src)
        name = f"figures/{_name(image)}"
        if path in self.trees.files:
            self.made.pictures[name] = self.trees.files[path]
        elif name not in self.made.pictures:
            self.made.told.append(Told(Place(file=page), "left", said("drafted.picture-missing", file=src)))

    def _supplement(self) -> None:
        elements = self.trees.elements(f"{self.folder}terms/README.md")
        begin = next((at for at, each in enumerate(elements) if each.get("id") == "supplement"), None)
        if begin is None:
            return
        page = self._page(f"{self.folder}terms/README.md")
        page.at = begin + 1
        while (element := page.next()) is not None and element.tag != "h2":
            found = list(entries(page))
            if found:
                self._add("terms/supplement.yaml", "terms", found)
            else:
                page.take()
        self.made.told += page.told


def _name(image: Element) -> str:
    return PurePosixPath(image.get("src", "")).name


def _file_of(clause: Mapping[str, Tree]) -> str:
    number = str(clause.get("number", ""))
    if number:
        return "front" if number.startswith("0") else number.partition(".")[0]
    return "front" if clause.get("id") in ("foreword", "introduction") else "back"


def _footnotes(elements: Sequence[Element]) -> frozenset[str]:
    """Return the marks of the footnotes on a page."""
    quoted = (each for element in elements for each in element.iter("blockquote") if len(each))
    named = (each[0].find("strong") for each in quoted if classes(each[0]) & {"footnote", "mark"})
    return frozenset("".join(each.itertext()) for each in named if each is not None)


def _standard(whole: Whole, main: Language, day: str, made: Paged) -> dict[str, Tree]:
    """Return what stands in `standard.yaml`."""
    number = whole.shown or next(iter(whole.editions), "")
    ids: dict[str, str] = {}
    editions: list[Tree] = []
    for each, edition in whole.editions.items():
        ids[each] = _edition_id(each, ids.values())
        told: dict[str, Tree] = {"id": ids[each], "number": each, "status": edition.status}
        told |= {"year": year} if (year := Facts(number=each).year) else {}
        told |= {"note": _or(edition.note, "drafted.edition-note", main), "confidence": edition.confidence}
        editions.append(told)
    unnumbered = say("drafted.unnumbered", main)
    editions = editions or [
        {"id": "draft", "number": unnumbered, "status": "draft", "note": say("drafted.edition-note", main),
         "confidence": "recalled"}
    ]  # fmt: skip
    made.told.append(Told(Place(), "guessed", said("drafted.ids-of-whole", id=Facts(number=number).id)))
    made.told.append(Told(Place(), "left", said("drafted.pages-lack")))
    found: dict[str, Tree] = {
        "id": Facts(number=number).id, "title": _or(whole.title, "drafted.untitled", main),
        "publisher": _or(whole.publisher, "drafted.unnamed", main),
        "edition": ids.get(number, "draft"), "editions": editions,
    }  # fmt: skip
    if main == "en" or whole.authoritative == "both":
        found["authoritative"] = "both" if whole.authoritative == "both" else "en"
    found |= {"cover": cover} if (cover := cover_of(whole)) else {}
    found["revised"] = whole.revised or day
    found["status"] = _or(whole.status, "drafted.status-draft", main)
    found["about"] = _or(whole.about, "drafted.about", main)
    found["authority"] = _or(whole.authority, "drafted.authority", main)
    return found


def _edition_id(number: str, taken: Collection[str]) -> str:
    """Return an id for the edition of a number, which no other edition has."""
    own = Facts(number=number).edition
    slug = re.sub(r"[^a-z0-9.]+", "-", number.lower()).strip("-.") or own
    more = (f"{slug}-{place}" for place in range(2, len(taken) + 3))
    return next(each for each in (own, slug, *more) if each not in taken)


def _or(text: Text, key: str, main: Language) -> Tree:
    """Return a text as it is written; words of ours where it says nothing in the language that prevails."""
    other: str = getattr(text, OTHER[main])
    kept = text if getattr(text, main) else Text(**{main: say(key, main), OTHER[main]: other})
    return written(kept, main)


def _not_read(trees: Trees, folder: str) -> Iterator[Told]:
    """Yield which pages of ours are not read."""
    for path in _NOT_READ:
        if any(each.startswith(f"{folder}{path}") for each in trees.files):
            yield Told(Place(file=path), "left", said("drafted.page-not-read"))
