"""A large standard made of the real one's own words, so that its index is as hard to search as a real one."""

import random
import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model import ChecklistItem, Clause, Designation, Paragraph, Provision, Standard, TermEntry, Text

CLAUSES_PER_CHAPTER = 100
CLAUSES_PER_TERM = 10


def synthetic(real: Standard, size: int, seed: int = 1) -> Standard:
    """Return a standard with `size` clauses below chapters, each with three requirements and three checklist items."""
    chance = random.Random(seed)  # noqa: S311 - the same standard every time
    zh = _pieces(provision.text.zh for clause in real.clauses for provision in clause.provisions)
    en = sorted({word for clause in real.clauses for p in clause.provisions for word in p.text.en.split()})
    syllables = _letters(chance, 400)

    def text(length: int) -> Text:
        english = [chance.choice(en) if chance.random() < 0.8 else chance.choice(syllables) for _ in range(length * 5)]
        return Text(zh="，".join(chance.choice(zh) for _ in range(length)) + "。", en=" ".join(english) + ".")

    def title() -> Text:
        words = [chance.choice(zh)[:4] for _ in range(2)]
        return Text(
            zh="".join(words), en=f"{chance.choice(en)} {chance.choice(syllables)} {chance.choice(en)}".strip(",.;")
        )

    clauses: list[Clause] = []
    checklist: list[ChecklistItem] = []
    for number in range(size):
        chapter, position = divmod(number, CLAUSES_PER_CHAPTER)
        if position == 0:
            clauses.append(Clause(id=f"{chapter + 1}", number=f"{chapter + 1}", title=title()))
        id_ = f"{chapter + 1}.{position + 1}"
        provisions = tuple(Provision(id=f"{id_}-{letter}", kind="requirement", text=text(3)) for letter in "abc")
        clauses.append(Clause(id=id_, number=id_, title=title(), content=(Paragraph(provisions=provisions),)))
        checklist += [
            ChecklistItem(id=f"{p.id}-1", provision=p.id, question=text(4), look_at=(), evidence=()) for p in provisions
        ]
    terms = tuple(
        TermEntry(id=f"t-{n}", designations=(Designation(zh=t.zh, en=t.en),), definition=text(2))
        for n, t in ((n, title()) for n in range(size // CLAUSES_PER_TERM))
    )
    return replace(
        real,
        clauses=tuple(clauses), terms=terms, checklist=tuple(checklist),
        citations=(), mappings=(), editorial_notes=(), synonyms=(),
    )  # fmt: skip


def _pieces(texts: Iterable[str]) -> list[str]:
    return sorted({piece for text in texts for piece in re.findall(r"[\u4e00-\u9fff]{4,16}", text)})


def _letters(chance: random.Random, count: int) -> list[str]:
    return [
        "".join(chance.choice(("ba", "ren", "to", "lis", "mod", "ar", "che", "vin", "su")) for _ in range(3))
        for _ in range(count)
    ]
