"""What stands at a place in a few lines, for previews of links, search engines and cards."""

from generator.model import LANGUAGES, Clause, Figure, Language, Text
from generator.standard.entries import in_lines
from generator.standard.index import Index
from generator.standard.inline import linear_text
from generator.standard.permalinks import numbered_blocks

MOST: dict[Language, int] = {"zh": 110, "en": 220}
"""Characters of a description: more is cut off by whoever shows it."""


def descriptions(index: Index) -> dict[str, Text]:
    """Return what stands at the places that have an id, by id, uncut; nothing of what has no words of its own."""
    made = {clause.id: clause_words(index, clause) for clause in index.standard.clauses}
    made |= index.linear
    made |= {term.id: in_lines(term.definition, term.points) for term in index.standard.terms}
    made |= {guideline.id: linear_text(guideline.about) for guideline in index.standard.guidelines}
    made |= {id_: linear_text(index.guideline_of[id_].about) for id_ in index.editions}
    made |= {question.id: linear_text(question.question) for question in index.standard.checklist}
    blocks = numbered_blocks(index).items()
    made |= {id_: linear_text(block.description) for id_, (_, block) in blocks if isinstance(block, Figure)}
    return {id_: words for id_, words in made.items() if words.zh or words.en}


def clause_words(index: Index, clause: Clause) -> Text:
    """Return the provisions of a clause as running text, or those below it where it has none of its own."""
    parts = (clause,) if clause.provisions else index.descendants(clause)
    words = [linear_text(provision.text) for part in parts for provision in part.provisions]
    return Text(zh="".join(each.zh for each in words), en=" ".join(each.en for each in words if each.en))


def cut(words: str, most: int) -> str:
    """Return a text in one line of at most so many characters, cut at a word where it is longer."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept[most // 2 :] else kept}…"


def described(words: Text, language: Language) -> str:
    """Return a description in a language, or in the other one where it is not translated."""
    other = next(one for one in LANGUAGES if one != language)
    spoken = language if getattr(words, language) else other
    return cut(getattr(words, spoken), MOST[spoken])
