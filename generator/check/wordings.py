"""Wordings of search (WRD): what is listed has some, and each is written once for what answers it."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Text
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.passages import WORDINGS


@rule(
    "WRD001",
    ground="wrong",
    zh="列出的地方都有说法，且只写一次",
    reason=Text(
        zh="说法只供搜索使用；同一处写两遍，查起来加倍计算，这一处就排得太前；没有说法的地方，列出来没有用处。",
        en="Wordings serve search alone; one that is written twice for a place counts double, and the place comes too "
        "early among the results; a place without any is listed for nothing.",
    ),
    example=Example(
        bad="- {of: 5.4.4.2, said: [送错货, 送错货]}",
        good="- {of: 5.4.4.2, said: [送错货, wrong order]}",
    ),
)
def written_once(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write wordings of each clause, term or document that is listed, and each of them once."""
    seen: set[tuple[str, str]] = set()
    for number, wording in enumerate(index.standard.wordings):
        if not wording.said:
            yield fault(sources.at(WORDINGS, "wordings", number, "said"), "wording-none", of=wording.of)
        for place, words in enumerate(wording.said):
            plain = (wording.of, "".join(words.lower().split()))
            if plain in seen:
                where = sources.at(WORDINGS, "wordings", number, "said", place)
                yield fault(where, "wording-twice", words=words, of=wording.of)
            seen.add(plain)
