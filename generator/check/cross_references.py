"""Cross-references (REF): what the text names is there, and the clause of normative references is complete.

The standard's text is published: whatever is found here is told and stops nothing.
"""

from collections.abc import Iterator

from generator.check.citations import at_number
from generator.check.rule import Example, Fault, fault, rule
from generator.check.structure import numbers_in_words
from generator.model import Text
from generator.model.errors import NOTHING
from generator.source.places import Sources
from generator.standard.citations import cited, is_normative, listed_documents
from generator.standard.documents import spelling
from generator.standard.index import Index
from generator.standard.own_texts import OwnText
from generator.standard.references import Reference
from generator.words import said


@rule(
    "REF010",
    ground="wording",
    zh="译文里有原文引用的文件编号",
    reason=Text(
        zh="读英文的人也要知道引的是哪个文件、哪一版；编号丢了或者抄错了，他就无从查找。",
        en="Those who read the English must know as well which document is cited and in which edition; with its "
        "number lost or mistyped they cannot look it up.",
    ),
    example=Example(
        bad="text:\n  zh: 按GB/T 19012—2019处理投诉。\n  en: Complaints are handled in accordance with GB/T 19012.",
        good="text:\n  zh: 按GB/T 19012—2019处理投诉。\n  en: Complaints are handled in accordance with GB/T 19012—2019.",
    ),
)
def number_in_translation(index: Index, sources: Sources) -> Iterator[Fault]:
    """Have the numbers of the documents cited in the translation, too."""
    for one in cited(index):
        own = one.own
        other, key = ("en", "number-not-in-english") if own.language == "zh" else ("zh", "number-not-in-chinese")
        translation: str = getattr(own.text, other)
        if translation and one.number.key not in {number.key for number in index.documents_in(translation)}:
            yield fault(sources.at(own.id, *own.path, other), key, number=one.number.text, id=own.id)


@rule(
    "REF011",
    ground="open",
    zh="文中提到的章条、列项、附录、表、图、公式都存在",
    reason=Text(
        zh="提到的地方不存在，读者就找不到；往往是改编号时漏改了（GB/T 1.1—2020，9.5）。",
        en="What is named and is not there cannot be found; mostly the number was left behind when clauses were "
        "renumbered (GB/T 1.1—2020, 9.5).",
    ),
    example=Example(
        bad="zh: 投诉等级见附录C。   # and annexes A and B",
        good="zh: 投诉等级见附录B。",
    ),
)
def names_something(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name only clauses, list items, annexes, tables, figures and formulas that are there."""
    elsewhere = numbers_in_words(index)
    labelled = frozenset(clause for clause, _ in index.items)
    for own in index.own_texts:
        for reference in index.references_in(own.words):
            if reference.number in elsewhere:
                continue
            if reference.of is None and reference.sure and _leads_nowhere(index, reference, own, labelled):
                where = sources.at(own.id, *own.path, own.language, offset=reference.start)
                named = own.words[reference.start : reference.end]
                moved = next(
                    (now for (_, old), now in index.published_numbers.items() if old == reference.number), None
                )
                way = said("named.renumbered", number=moved.number) if moved and moved.number else NOTHING
                yield fault(where, "names-nothing", way, name=named, id=own.id)


def _leads_nowhere(index: Index, reference: Reference, own: OwnText, labelled: frozenset[str]) -> bool:
    """Tell whether there is nothing that a reference names; an item counts in clauses where labels are printed."""
    id_ = index.target(reference, own.clause)
    return id_ is None or (reference.kind == "item" and id_ in labelled)


@rule(
    "REF012",
    ground="printed",
    zh="规范性引用的文件列在“规范性引用文件”一章里",
    reason=Text(
        zh="规范性引用的文件是标准必不可少的部分，都要列出（GB/T 1.1—2020，8.6）。已发布的照录，只作提示。",
        en="Documents cited normatively are indispensable for the standard, and its clause of normative references "
        "lists them all (GB/T 1.1—2020, 8.6). What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="zh: 组织应按GB/T 19013处理争议。   # and clause 2 without GB/T 19013",
        good="zh: GB/T 19013 质量管理 顾客满意 组织外部争议解决指南   # in clause 2",
    ),
)
def normative_listed(index: Index, sources: Sources) -> Iterator[Fault]:
    """List the documents that are cited normatively in the clause of normative references."""
    listed = listed_documents(index)
    chapter = next((clause for clause in index.top if clause.element == "references"), None)
    names = frozenset(spelling(one.number.name) for one in listed)
    series = frozenset(one.number.series for one in listed if one.number.whole)
    told = set(names)
    for one in cited(index):
        name = spelling(one.number.name)
        if chapter and name not in told and one.number.series not in series and is_normative(index, one, names):
            told.add(name)
            number = chapter.number or chapter.id
            yield fault(at_number(sources, one), "not-listed", cited=one.number.text, id=one.own.id, chapter=number)


@rule(
    "REF013",
    ground="printed",
    zh="列出的规范性引用文件在文中被引用",
    reason=Text(
        zh="“规范性引用文件”一章只列文中引用的文件；列了而没有引用，读者不知道它用在何处（GB/T 1.1—2020，8.6）。已发布的照录，只作提示。",
        en="The clause of normative references lists what the text cites; of a document that is listed only, readers "
        "do not learn what it is for (GB/T 1.1—2020, 8.6). What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="zh: GB/T 19580 卓越绩效评价准则   # in clause 2 and nowhere else",
        good="zh: 组织应按GB/T 19580评价绩效。",
    ),
)
def listed_cited(index: Index, sources: Sources) -> Iterator[Fault]:
    """Cite every document that the clause of normative references lists."""
    listed = listed_documents(index)
    places = {id(one.own) for one in listed}
    elsewhere = [one.number for one in cited(index) if id(one.own) not in places]
    names = {spelling(number.name) for number in elsewhere}
    series = {number.series for number in elsewhere}
    for one in listed:
        number = one.number
        if not (spelling(number.name) in names or (number.whole and number.series in series)):
            yield fault(at_number(sources, one), "listed-only", cited=number.text)
