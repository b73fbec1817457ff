"""The checklists that are built with the site, ready to be taken along: PDF and workbook per clause, per chapter, whole."""

from generator.formats.kit import Kit
from generator.formats.pdf.checklist import checklist_pdfs
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Clause

FOLDER = "downloads"
WHOLE = "all"


def downloads(kit: Kit) -> dict[str, bytes]:
    """Return the ready-made checklists by path below the site, bilingual: `downloads/5.1.2.pdf`, `downloads/all.xlsx`.

    One language alone, and any other selection, is for `clausebook export checklist`. FontError when a character of
    the standard has no glyph.
    """
    scopes: dict[str, tuple[str, ...]] = {WHOLE: (), **{clause.id: (clause.id,) for clause in downloadable(kit)}}
    sheets = zip(scopes, checklist_pdfs(kit, scopes.values(), LANGUAGES), strict=True)
    return {
        **{f"{FOLDER}/{name}.pdf": made for name, made in sheets},
        **{f"{FOLDER}/{name}.xlsx": checklist_xlsx(kit, scope, LANGUAGES) for name, scope in scopes.items()},
    }


def downloadable(kit: Kit) -> tuple[Clause, ...]:
    """Return the clauses with items and the chapters that hold them, in document order: what has downloads."""
    index = kit.index
    return tuple(
        clause for clause in index.standard.clauses if clause.id in index.aspects or index.checklist_at(clause)
    )
