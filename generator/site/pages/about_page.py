"""The page about the site: editions, authority, rights, translation, addresses, keys, known defects of the text."""

from collections import Counter
from dataclasses import dataclass, replace

from generator.check import RULES
from generator.formats.requirements.files import MAPPING, SITE_FILES
from generator.model import Authority, Cover, Edition, Metadata, Text
from generator.site.pages.amendments import AmendmentPart, amendment_parts
from generator.site.pages.apparatus import NotePart, notes_on
from generator.site.pages.page import Book, Page
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import ABOUT, NUMBERS, term_address
from generator.standard.authority import prevails, standing
from generator.standard.cover import cover_lines
from generator.standard.index import called
from generator.standard.translation import AWAITING, State
from generator.words import text

_REPRODUCED: dict[Authority, str] = {
    "zh": "pages.reproduced", "en": "pages.reproduced_english", "both": "pages.reproduced_both",
}  # fmt: skip
_STATES: dict[State, str] = {
    "reviewed": "this_site.state_reviewed",
    "stale": "this_site.state_stale",
    "never-reviewed": "this_site.state_never_reviewed",
    "untranslated": "this_site.state_untranslated",
}


@dataclass(frozen=True, slots=True)
class DefectPart:
    """A known defect with links to where it is."""

    places: tuple[str, ...]
    note: NotePart


@dataclass(frozen=True, slots=True)
class AboutView:
    """What the page about the site shows."""

    editions: tuple[Edition, ...]
    cover: tuple[tuple[str, Words], ...]
    """What cover and foreword print: names with words."""
    numbers: str
    """Link to what is known of other editions; empty where nothing is."""
    amendments: tuple[AmendmentPart, ...]
    whole_notes: tuple[NotePart, ...]
    """Known defects of the whole text."""
    context: tuple[NotePart, ...]
    """What else there is to say of the whole."""
    defects: tuple[DefectPart, ...]
    reproduced: str
    """How the Chinese text was taken over, and whose the English is where it is not ours."""
    ours: str
    """What is written by us, as a list in running text; empty where nothing is."""
    linked: str
    """What has an address that stays, as a list in running text."""
    addresses: tuple[str, ...]
    """Such addresses, each with what it leads to."""
    file: str
    """Link to the whole as data."""
    schema: str
    """Link to what describes that file."""
    systems: str
    """Links to the files for other systems; empty where there is no provision."""
    terms: bool
    guidelines: bool
    checklist: bool
    rules: str
    """Which rules the text is checked by."""
    off: tuple[tuple[str, str, Words], ...]
    """Single rules that are not applied: name, what the rule asks, why."""
    known: int
    """How many things are known of the published text."""
    translated: str
    """How many texts are in each state of translation, as a sentence; empty on a site without a translation."""
    waiting: tuple[str, ...]
    """Keys of the translations that await review."""


def about_page(book: Book, shape: Shape) -> Page:
    """Return the page about edition, authority, rights, defects, translation, links, keys and accessibility."""
    index = book.index
    pen = book.pen(shape)
    standard = index.standard
    places = {clause.id: pen.clause(clause) for clause in standard.clauses}
    places |= {
        term.id: pen.link(term_address(term), plain(f"{term.number or ''} {called(term, pen.language)}"))
        for term in standard.terms
    }
    whole = notes_on(pen, "standard")
    asked = {rule.id: rule.summary for rule in RULES}
    view = AboutView(
        editions=standard.metadata.editions,
        cover=tuple(
            (getattr(name, pen.language), pen.words(text))
            for name, text in cover_lines(standard.metadata.cover or Cover())
        ),
        numbers=pen.link(NUMBERS, pen.say("pages.numbers")) if index.editions_told else "",
        amendments=amendment_parts(pen),
        whole_notes=tuple(note for note in whole if note.kind == "defect"),
        context=tuple(note for note in whole if note.kind != "defect"),
        defects=_defects(pen, places),
        reproduced=_reproduced(pen),
        ours=_ours(pen),
        linked=_linked(pen),
        addresses=_addresses(pen),
        file=_to_file(pen, "data/standard.json", "standard.json"),
        schema=_to_file(pen, "data/standard.schema.json", "JSON Schema"),
        systems=_systems(pen),
        terms=bool(standard.terms),
        guidelines=bool(standard.guidelines),
        checklist=bool(standard.checklist),
        rules=pen.say(f"rule_sets.{standard.metadata.rules}"),
        off=tuple(
            (entry.rule, asked.get(entry.rule, Text()).in_(pen.language), pen.words(entry.reason))
            for entry in standard.metadata.off
        ),
        known=len(standard.known),
        translated="" if _untranslated(pen) else _translated(pen),
        waiting=tuple(sorted(key for key, state in book.states.items() if state in AWAITING)),
    )
    return Page(ABOUT, "about.md.j2", pen.say("pages.about"), view, kind="about")


def _defects(pen: Pen, places: dict[str, str]) -> tuple[DefectPart, ...]:
    """Return the known defects by their first place; what is said of several places in the same words stands once."""
    told: dict[Text, DefectPart] = {}
    for id_, place in places.items():
        for written, note in zip(pen.book.index.notes_on.get(id_, ()), notes_on(pen, id_), strict=True):
            if note.kind == "defect":
                before = told.get(written.text)
                told[written.text] = (
                    replace(before, places=(*before.places, place)) if before else DefectPart((place,), note)
                )
    return tuple(told.values())


def _reproduced(pen: Pen) -> str:
    metadata = pen.book.index.standard.metadata
    told = (
        metadata.reproduced or text(_REPRODUCED[metadata.authoritative]),
        None if _untranslated(pen) else metadata.translation or _official(metadata),
    )
    return ("" if pen.language == "zh" else " ").join(plain(getattr(words, pen.language)) for words in told if words)


def _official(metadata: Metadata) -> Text | None:
    """Return what is said of an official translation."""
    if metadata.authoritative == "both" or metadata.translator != "official":
        return None
    return text("pages.official_english" if metadata.authoritative == "zh" else "pages.official_chinese")


def _untranslated(pen: Pen) -> bool:
    """Tell whether the site shows the language that prevails and no other: what is translated stands nowhere on it."""
    return pen.shape.alone and prevails(pen.book.index.standard.metadata, pen.language)


def _translated(pen: Pen) -> str:
    """Return how many texts are in each state of translation."""
    counts = Counter(pen.book.states.values())
    if not counts.keys() - {"untranslated"}:
        return pen.say("this_site.none_translated")
    if counts.keys() == {"reviewed"}:
        return pen.say("this_site.all_reviewed", count=counts["reviewed"])
    counted = tuple(pen.say(words, count=counts[state]) for state, words in _STATES.items() if counts[state])
    return pen.say("this_site.states", counts=pen.listed(counted))


def _ours(pen: Pen) -> str:
    """Return what this site adds to the standard, as a list in running text."""
    standard = pen.book.index.standard
    translated = not _untranslated(pen) and set(pen.book.states.values()) - {"untranslated"}
    spoken = pen.book.config.languages if translated else ()
    there = {
        "english": "en" in spoken and standing(standard.metadata, "en") == "unofficial",
        "chinese": "zh" in spoken and standing(standard.metadata, "zh") == "unofficial",
        "letters": any(map(pen.book.index.is_lettered, standard.clauses)),
        "notes": bool(standard.editorial_notes or standard.known),
        "supplement": any(not term.number for term in standard.terms),
        "designations": any(each.ours for term in standard.terms if term.number for each in term.designations),
        "checklist": bool(standard.checklist),
        "situations": bool(standard.situations),
        "guidance": bool(standard.guidance),
        "judgement": bool(standard.judgement),
        "teaching": bool(standard.teaching),
        "mappings": bool(standard.mappings),
    }
    return pen.listed(tuple(pen.say(f"ours.{name}") for name, found in there.items() if found))


def _linked(pen: Pen) -> str:
    """Return what has an address that stays, as a list in running text."""
    standard = pen.book.index.standard
    there = {
        "each_clause": True,
        "each_provision": True,
        "each_term": bool(standard.terms),
        "each_document": bool(standard.guidelines),
    }
    return pen.listed(tuple(pen.say(f"this_site.{name}") for name, found in there.items() if found))


def _addresses(pen: Pen) -> tuple[str, ...]:
    """Return addresses that stay, each with what it leads to: those of a clause that has several provisions."""
    index = pen.book.index
    clauses = index.standard.clauses
    several = [found for found in clauses if len(found.provisions) > 1] or clauses[-1:]
    clause = next((found for found in reversed(several) if index.element(found) == "body"), several[-1])
    provision = clause.provisions[-1].id if clause.provisions else clause.id
    own, other = (f"/{language}/{clause.id}/" for language in (pen.language, pen.second))
    named = "clause_addresses" if pen.second in pen.book.config.languages else "clause_address"
    made = [
        pen.say(f"this_site.{named}", own=own, other=other),
        pen.say("this_site.provision_address", address=f"{own}#{provision}"),
        pen.say("this_site.neutral_address", link=_permalink(pen, f"c/{clause.id}/")),
    ]
    if pen.second in pen.book.config.languages:
        made.append(pen.say("this_site.both_address", address=f"{own}?view=both"))
    made.append(pen.say("this_site.present_address", address=f"{own}?present#{provision}"))
    published = next((found for found in reversed(clauses) if found.published), None)
    if published:
        there = published.published[0]
        link = _permalink(pen, f"c/{there.edition}/{there.number}/")
        made.append(pen.say("this_site.other_number", link=link, number=plain(published.number or published.id)))
    return tuple(made)


def _systems(pen: Pen) -> str:
    """Return links to the files for other systems, each with its name."""
    standard, names = pen.book.index.standard, {"reqif": "ReqIF", "ciso-assistant": "CISO Assistant", "csv": "CSV"}
    names |= {"oscal-catalog": "OSCAL catalog", "oscal-mapping": "OSCAL mapping"}
    there = [kind for kind in names if standard.mappings or kind != MAPPING] if pen.book.index.provisions else []
    return " · ".join(_to_file(pen, path, names[kind]) for path, kind in SITE_FILES.items() if kind in there)


def _permalink(pen: Pen, address: str) -> str:
    return _to_file(pen, address, f"`/{address}`")


def _to_file(pen: Pen, address: str, words: str) -> str:
    """Return a link to what stands outside the trees; `words` are Markdown."""
    return f"[{words}]({pen.way.root}../{address})"
