"""The items of a selection as CSV for spreadsheets: with a byte order mark, without which Excel misreads Chinese.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, *CSV Injection*).
"""

import csv
import io

from generator.assess.selection import chosen_clauses, number_of
from generator.formats.kit import Kit
from generator.formats.xlsx.layout import ANSWERS
from generator.model import Language
from generator.standard.translation import fingerprint
from generator.words import both, words

WORDS, METHODS = words("shared", "paper"), words("methods")
BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def checklist_csv(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the items of a selection of clause ids, one a row, with columns to fill in."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    heads = ("clause", "id", "provision", "fingerprint", "provision_text", "question", "look_at", "typical", *ANSWERS)
    rows.writerow([both(WORDS[word], languages) for word in heads])
    for clause in chosen_clauses(kit.index, scope):
        for question in kit.index.checklist_at(clause):
            provision = kit.index.provisions[question.provision]
            looks = [
                f"{both(METHODS[look.method], languages)}: {both(look.text, languages)}" for look in question.look_at
            ]
            cells = (
                f"{number_of(clause)} {both(clause.title, languages)}",
                question.id,
                provision.id,
                fingerprint(provision.text.zh),
                both(provision.text, languages),
                both(question.question, languages),
                " | ".join(looks),
                " | ".join(both(text, languages) for text in question.evidence),
            )
            rows.writerow([*map(harmless, cells), *("" for _ in ANSWERS)])
    return (BOM + out.getvalue()).encode()


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
