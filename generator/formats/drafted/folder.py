"""What was made of a draft to the files of a standard and of its site."""

import re
from dataclasses import dataclass, replace

from generator.formats.drafted.assemble import assembled
from generator.formats.drafted.assembled import Assembled
from generator.formats.drafted.classify import classified
from generator.formats.drafted.draft import Draft, Line, Place, Role, Told
from generator.formats.drafted.emit import Tree, scalar
from generator.formats.drafted.facts import Facts, facts_of
from generator.formats.drafted.form import forms_of
from generator.formats.drafted.marks import evened, seen
from generator.formats.drafted.sized import files_of
from generator.formats.drafted.unreadable import UnreadableError
from generator.model import OTHER, Language, Text
from generator.source.kinds import MAX_BYTES, ORIGINAL
from generator.source.load import Loaded, load_files
from generator.source.schemas import FOLDER
from generator.source.skeleton import skeleton
from generator.standard.documents import document_numbers
from generator.standard.index import Index
from generator.words import said, say
from generator.words.errors import said as error

_NO_TEXT = (Role.RUNNING, Role.CONTENTS, Role.FORMULA, Role.PICTURE)
_TOO_LARGE = "SRC001"
_SITE_NAME = re.compile(r"^site_name: .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Made:
    """A standard made of a document."""

    files: dict[str, bytes]
    """Files by path below the folder of the standard."""
    lines: tuple[Line, ...]
    """The lines of the document, each with its role."""
    told: tuple[Told, ...]
    loaded: Loaded
    """The standard, as the files are read."""

    @property
    def language(self) -> Language:
        """The language that prevails."""
        prevailing = self.loaded.standard.metadata.authoritative if self.loaded.standard else "zh"
        return "en" if prevailing == "en" else "zh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a document is to become."""

    file: str
    """Name of the document."""
    standard: str = "standard"
    """Name of the folder of the standard."""
    config: str = "site_config.yml"
    """Name of the settings of its site."""
    day: str
    """Day on which the text was revised."""
    checklists: bool = False
    """Whether each requirement gets a checklist item, to be completed."""


def made_of(draft: Draft, wanted: Wanted) -> Made:
    """Return the files of a standard that a draft becomes; UnreadableError where it has no clause."""
    told = [*draft.told]
    forms = forms_of(line.text or line.source for line in draft.lines if line.role not in _NO_TEXT)
    lines = classified(draft.lines, told, forms)
    parts = assembled(Draft(lines=lines, pictures=draft.pictures), forms)
    if not parts.clauses:
        raise UnreadableError(error("import-no-clause", file=wanted.file))
    told += parts.told
    facts = facts_of(lines, parts.foreword, parts.title)
    told += _missing(facts)
    evened = any(line.source and line.text and line.source.strip() != line.text for line in draft.lines)
    trees: dict[str, Tree] = {"standard.yaml": _standard(facts, wanted.day, forms.language, evened=evened)}
    trees |= {f"clauses/{name}.yaml": {"clauses": clauses} for name, clauses in parts.clauses.items()}
    if parts.terms:
        trees["terms/terms.yaml"] = {"terms": parts.terms}
    trees |= _references(parts, wanted.day, forms.language)
    files = files_of(trees)
    files |= parts.pictures
    loaded = load_files(files, wanted.standard)
    large = next((one for one in loaded.problems if one.rule == _TOO_LARGE), None)
    if large:
        raise UnreadableError(error("import-clause-large", file=wanted.file, most=MAX_BYTES // 1_000_000))
    if wanted.checklists and loaded.standard is not None:
        files |= _stubs(loaded)
    return Made(files, lines, tuple(told), loaded)


def project_of(made: Made, wanted: Wanted) -> dict[str, str | bytes]:
    """Return the files of a project: the standard, the schemas that editors check it with, the settings of its site."""
    language = made.language
    settings = skeleton(wanted.standard, wanted.config, minimal=True, language=language)
    schemas = {name: text for name, text in settings.items() if name.startswith(f"{wanted.standard}/{FOLDER}/")}
    title = made.loaded.standard.metadata.title.in_(language) if made.loaded.standard else ""
    site = _SITE_NAME.sub(lambda _: f"site_name: {scalar(title)}", settings[wanted.config])
    files = {f"{wanted.standard}/{name}": content for name, content in made.files.items()}
    return {**schemas, wanted.config: site, **files}


def _missing(facts: Facts) -> list[Told]:
    """Return what of the cover was not found, so that words of ours stand in its place."""
    missing = {"number": facts.number, "title": facts.title or facts.english, "issuers": facts.cover.get("issuers", "")}
    keys = {"number": "drafted.no-number", "title": "drafted.no-title", "issuers": "drafted.no-issuer"}
    return [Told(Place(), "left", said(keys[name])) for name, found in missing.items() if not found]


def _standard(facts: Facts, day: str, language: Language, *, evened: bool) -> dict[str, Tree]:
    """Return what stands in `standard.yaml`."""
    issuers = facts.cover.get("issuers", [])
    publisher = issuers[-1] if isinstance(issuers, list) and issuers else say("drafted.unnamed", language)
    status = "published" if facts.year else "draft"
    edition: dict[str, Tree] = {
        "id": facts.edition, "number": facts.number or say("drafted.unnumbered", language), "status": status,
    }  # fmt: skip
    if facts.year:
        edition["year"] = facts.year
    edition |= {"note": say("drafted.edition-note", language), "confidence": "recalled"}
    words = {"zh": facts.title, "en": facts.english}
    own, other = words[language] or say("drafted.untitled", language), words[OTHER[language]]
    title: Tree = {language: own, OTHER[language]: other} if other else own
    made: dict[str, Tree] = {"id": facts.id, "title": title, "publisher": publisher, "edition": facts.edition}
    if language == "en":
        made["authoritative"] = "en"
    made["editions"] = [edition]
    if facts.cover:
        made["cover"] = facts.cover
    made["revised"] = day
    made["status"] = say("drafted.status-published" if facts.year else "drafted.status-draft", language)
    made["about"] = say("drafted.about", language)
    made["authority"] = say("drafted.authority" if language == "zh" else "drafted.authority-english", language)
    if evened:
        made["reproduced"] = say("drafted.reproduced", language)
    return made


def _references(parts: Assembled, day: str, language: Language) -> dict[str, Tree]:
    """Return a file for each document that clause 2 lists, by its path."""
    made: dict[str, Tree] = {}
    for words in parts.references:
        number = next(iter(document_numbers(words)), None)
        if number is None or number.start or not words[number.end :].strip(" \u3000"):
            continue
        id_ = re.sub(r"[^a-z\d.-]+", "-", number.name.lower().replace("/", "")).strip("-")
        edition = f"{id_}-{number.year}" if number.year else f"{id_}-undated"
        title = words[number.end :].strip(" \u3000，,")
        made[f"references/{id_}.yaml"] = {
            "id": id_, "number": number.name, "about": say("drafted.reference", language),
            "editions": [{
                "id": edition, "number": number.text, "title": {language: {"value": title, "confidence": "recalled"}},
                "status": "unverified", "status_fact": {"confidence": "recalled"}, "checked": day,
            }],
        }  # fmt: skip
    return made


def _stubs(loaded: Loaded) -> dict[str, bytes]:
    """Return stubs of checklist items, a file for each chapter: one for each requirement and instruction."""
    found: dict[str, list[Tree]] = {}
    language = Index(loaded.standard).language if loaded.standard else "zh"
    for clause in loaded.standard.clauses if loaded.standard else ():
        for provision in clause.provisions:
            if provision.kind in ("requirement", "instruction"):
                words: str = getattr(provision.text, language)
                stub: dict[str, Tree] = {
                    "id": f"{provision.id}-1", "provision": provision.id,
                    "question": say("drafted.question", language, text=words.rstrip("，；。.,;")),
                }  # fmt: skip
                found.setdefault((clause.number or clause.id).partition(".")[0], []).append(stub)
    return files_of({f"checklists/{name}.yaml": {"checklist": items} for name, items in found.items()})


def without_original(made: Made) -> Made:
    """Return what was made, with the word that the document's text does not stand beside it."""
    return replace(made, told=(*made.told, Told(Place(), "left", said("drafted.no-original", file=ORIGINAL))))


def original_of(made: Made) -> bytes:
    """Return the whole text as it was read, its marks made even, with which the check compares what is written.

    Numbers that Word counts stand nowhere in a file; they are put where it prints them.
    """
    kept = (line for line in made.lines if line.role not in (Role.RUNNING, Role.CONTENTS, Role.TITLE))
    rows = (evened(seen(row)) for line in kept for row in _printed(line, made.language).split("\n"))
    return "".join(f"{row}\n" for row in rows if row).encode()


_COUNTED: dict[Role, Text] = {
    Role.NOTE: Text(zh="注{}：", en="NOTE {}: "), Role.EXAMPLE: Text(zh="示例{}：", en="EXAMPLE {}: "),
    Role.TABLE_CAPTION: Text(zh="表{} ", en="Table {} "), Role.FIGURE_CAPTION: Text(zh="图{} ", en="Figure {} "),
    Role.ANNEX: Text(zh="附录{} ", en="Annex {} "),
    **dict.fromkeys((Role.HEADING, Role.UNTITLED, Role.ITEM, Role.TERM), Text(zh="{} ", en="{} ")),
}  # fmt: skip


_ENTRY = re.compile(r"\\?\[\d+\]\s*")


def _printed(line: Line, language: Language) -> str:
    """Return the characters of a line as they are printed, with the number that is counted."""
    form, entry = _COUNTED.get(line.role), _ENTRY.match(line.text)
    if line.role is Role.ENTRY and entry:
        words = entry[0].lstrip("\\")
    elif form and (line.label or line.role in (Role.NOTE, Role.EXAMPLE)):
        words = form.in_(language).format(line.label)
    else:
        return line.source
    typed = evened(seen(line.source)).replace(" ", "")
    return line.source if typed.startswith(evened(words).replace(" ", "")) else f"{words}{line.source}"
