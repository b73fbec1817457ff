"""What stands in a clause (STR): headings, labels, numbers of tables and figures, lead-ins."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Block, Clause, Figure, Formula, List, Paragraph, Provision, Remark, Table, Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.inline import runs
from generator.standard.labels import label_name, label_position, leads

_NOTHING_NEEDED = frozenset({"foreword", "introduction", "bibliography", "index"})
_HANGING_ALLOWED = frozenset({"foreword", "introduction", "terms", "symbols", "bibliography", "index"})


@rule(
    "STR011",
    ground="wrong",
    zh="章条有编号或标题",
    reason=Text(
        zh="无标题条有编号，前言、参考文献等有标题（GB/T 1.1—2020，7.3.2）；两样都没有，目次和链接就无从称呼它。",
        en="A clause without a title has a number, a foreword or a bibliography has a title (GB/T 1.1—2020, 7.3.2); "
        "what has neither cannot be named in contents and links.",
    ),
    example=Example(bad="- id: 5.2.1\n  content: […]", good="- id: 5.2.1\n  number: 5.2.1\n  content: […]"),
)
def named(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a clause a number or a title."""
    for clause in index.standard.clauses:
        if not (clause.number or clause.label or clause.title.zh or clause.title.en):
            yield fault(sources.at(clause.id), "clause-unnamed", id=clause.id)


@rule(
    "STR012",
    ground="printed",
    zh="分条的章条没有悬置段",
    reason=Text(
        zh="章标题或条标题与下一层次的条之间有段，引用该章条时就说不清是否包括下级的条（GB/T 1.1—2020，7.4）。已发布的照录，只作提示。",
        en="Text between a heading and the first subclause makes a reference to that clause ambiguous: it may or may "
        "not include the subclauses (GB/T 1.1—2020, 7.4). What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="- {id: 5, number: 5, content: [组织应公布投诉的渠道。]}\n- {id: 5.1, number: 5.1, …}",
        good="- {id: 5, number: 5}\n- {id: 5.1, number: 5.1, title: {zh: 总则, …}, content: [组织应公布投诉的渠道。]}",
    ),
)
def nothing_hangs(index: Index, sources: Sources) -> Iterator[Fault]:
    """Put no text between a heading and its subclauses."""
    for clause in index.standard.clauses:
        provisions = clause.provisions
        if provisions and clause.id in index.children and index.element(clause) not in _HANGING_ALLOWED:
            where = sources.at(provisions[0].id)
            first = index.children[clause.id][0]
            yield fault(where, "hanging", id=clause.id, first=first.number or first.id)


@rule(
    "STR016",
    ground="printed",
    zh="分条至少分成两条",
    reason=Text(
        zh="只有一条时不分条（GB/T 1.1—2020，7.3）；5之下只有5.1，多半是漏了5.2，或者本不该分。已发布的照录，只作提示。",
        en="A clause with one subclause only is not divided (GB/T 1.1—2020, 7.3); with 5.1 alone below 5, 5.2 was "
        "mostly forgotten. What is published is reproduced; this only tells.",
    ),
    example=Example(
        bad="- {number: 5, title: {zh: 要求, …}}\n- {number: 5.1, title: {zh: 记录, …}, …}",
        good="- {number: 5, title: {zh: 要求, …}}\n- {number: 5.1, title: {zh: 记录, …}, …}\n- {number: 5.2, title: {zh: "
        "复核, …}, …}",
    ),
)
def not_alone(index: Index, sources: Sources) -> Iterator[Fault]:
    """Divide a clause into two subclauses or more."""
    for id_, children in index.children.items():
        if len(children) == 1 and index.clauses[id_].number:
            only = children[0]
            yield fault(sources.at(only.id, "number"), "subclause-alone", number=only.number, parent=id_)


@rule(
    "STR013",
    ground="open",
    zh="列项的编号连续",
    reason=Text(
        zh="列项用a)、b)……或1)、2)……依次编号（GB/T 1.1—2020，7.5）；跳号或重号多半是抄漏或抄重了一项。",
        en="Items are labelled a), b), … or 1), 2), … in order (GB/T 1.1—2020, 7.5); a gap or a label again mostly "
        "means that an item was lost or copied twice.",
    ),
    example=Example(bad="- list:\n    - a) 姓名；\n    - c) 地址。", good="- list:\n    - a) 姓名；\n    - b) 地址。"),
)
def labels_in_order(index: Index, sources: Sources) -> Iterator[Fault]:
    """Label the items of a list in order."""
    for clause in index.standard.clauses:
        last = 0
        for block in clause.content:
            if isinstance(block, List):
                yield from _labels(block, sources, clause, last)
                last = label_position(block.items[-1].label)


def _labels(block: List, sources: Sources, clause: Clause, last: int) -> Iterator[Fault]:
    """Yield labels out of order; a list may go on after the `last` of the one before it."""
    expected = 0
    for place, each in enumerate(block.items):
        position = label_position(each.label)
        where = sources.at(each.provisions[0].id) if each.provisions else sources.at(clause.id)
        if place and bool(label_name(each.label)) != bool(label_name(block.items[0].label)):
            yield fault(where, "label-kind", label=each.label or "-", first=block.items[0].label or "-")
        elif position and expected and position != expected:
            yield fault(where, "label-order", label=each.label, before=block.items[place - 1].label)
        elif position and not place and position not in {1, last + 1}:
            yield fault(where, "label-first", label=each.label)
        expected = position + 1 if position else 0
        for below in each.content:
            yield from _labels(below, sources, clause, 0)


@rule(
    "STR014",
    ground="open",
    zh="一个编号只给一张表、一幅图或一个公式",
    reason=Text(
        zh="“见表1”只能指一张表（GB/T 1.1—2020，9.7至9.9）；两张表同号，引用就无所指。",
        en="“See table 1” names one table (GB/T 1.1—2020, 9.7 to 9.9); with two of a number the reference means "
        "nothing.",
    ),
    example=Example(
        bad="- table: {number: 1, …}\n- table: {id: table-1-b, number: 1, …}",
        good="- table: {number: 1, …}\n- table: {number: 2, …}",
    ),
)
def number_of_one(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give a number to one table, figure or formula."""
    first: dict[tuple[type, str], str] = {}
    for clause in index.standard.clauses:
        for block in clause.content:
            if not isinstance(block, Table | Figure | Formula):
                continue
            number = block.number.in_(index.language) if isinstance(block, Figure) else block.number
            other = first.setdefault((type(block), number), block.id) if number else block.id
            if other != block.id:
                where, at = sources.at(block.id, "number"), sources.at(other, "number")
                yield fault(where, "number-of-two", number=number, first=at)


@rule(
    "STR024",
    ground="open",
    zh="脚注的标记有脚注",
    reason=Text(
        zh="文中的[^a]指向本条、本表或本图的脚注a（GB/T 1.1—2020，9.11）；没有这个脚注，读者就无从可查。",
        en="[^a] in a text leads to the footnote a of the clause, the table or the figure (GB/T 1.1—2020, 9.11); "
        "without it readers find nothing.",
    ),
    example=Example(
        bad="content:\n  - 时限为2 h[^1]。",
        good="content:\n  - 时限为2 h[^1]。\n  - footnote: 1 不含节假日。",
    ),
)
def footnote_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a footnote for each mark of one."""
    entries = {id_: [block for term in terms for block in term.content] for id_, terms in index.entries_in.items()}
    marks = {
        clause.id: frozenset(_footnotes((*clause.content, *entries.get(clause.id, ()))))
        for clause in index.standard.clauses
    }
    for own in index.own_texts:
        for run in runs(own.words):
            if run.style == "footnote" and run.text not in marks[own.clause.id]:
                yield fault(sources.at(own.id, *own.path), "footnote-missing", mark=run.text, clause=own.clause.id)


def _footnotes(content: tuple[Block, ...]) -> Iterator[str]:
    """Yield the marks of all footnotes of a clause, whatever they stand in."""
    for block in content:
        if isinstance(block, Table | Figure):
            yield from (footnote.mark for footnote in block.footnotes)
        elif isinstance(block, Remark) and block.kind == "footnote":
            yield block.mark


@rule(
    "STR015",
    ground="open",
    zh="以冒号结尾的引导语后面有内容",
    reason=Text(
        zh="“组织应记录：”引出列项、表或公式（GB/T 1.1—2020，7.5）；后面什么也没有，多半是列项抄漏了，或写到了别的条里。",
        en="“The organization shall record:” leads in a list, a table or a formula (GB/T 1.1—2020, 7.5); with nothing "
        "behind it the list was mostly forgotten, or stands in another clause.",
    ),
    example=Example(bad="content:\n  - 组织应记录：", good="content:\n  - 组织应记录：\n  - list: [a) 姓名。]"),
)
def lead_leads(index: Index, sources: Sources) -> Iterator[Fault]:
    """Let something follow a lead-in."""
    terms = {(term.number or "").rpartition(".")[0] for term in index.standard.terms}
    for clause in index.standard.clauses:
        below = clause.id in index.children or clause.number in terms or index.element(clause) in _NOTHING_NEEDED
        for provision in _last_words(clause.content):
            if leads(provision.text) and not below:
                yield fault(sources.at(provision.id), "lead-without", id=provision.id)


def _last_words(content: tuple[Block, ...]) -> Iterator[Provision]:
    """Yield the provision by which a clause ends, where nothing can follow it."""
    last = content[-1] if content else None
    while isinstance(last, List):
        final = last.items[-1]
        if not final.content:
            last = Paragraph(provisions=final.provisions)
            break
        last = final.content[-1]
    if isinstance(last, Paragraph) and last.provisions:
        yield last.provisions[-1]
