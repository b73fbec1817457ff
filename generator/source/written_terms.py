"""A term entry as editors write it: short where it can be, and made whole by `generator.source.terms`."""

from generator.model import DesignationStatus, Ours, TermSource, Text, entity
from generator.source.written import WrittenAmended, WrittenBlock, WrittenNote


@entity
class WrittenDesignation:
    """指称. As printed is enough: `- 投诉者 complainant`, `- 申诉人（拒用）`, `- 及时率 timeliness rate（许用）`, `- TR`."""

    printed: str = ""
    """All of it as printed, in place of `zh`, `en` and `status`: `投诉者 complainant`, `申诉人（拒用）`."""

    zh: str | None = None
    """Chinese designation."""
    en: str | None = None
    """English designation."""
    status: DesignationStatus = "preferred"
    """Preferred, admitted or deprecated, an abbreviation or a symbol."""
    forms: tuple[str, ...] = ()
    """Irregular English forms that mean the same; regular plurals need not be listed."""
    ours: Ours | None = None
    """What of it the standard does not print: `all` for a word that we added, `en` for our English equivalent."""


@entity
class WrittenTerm:
    """术语条目: a concept, its designations and its definition. Without a number it belongs to the supplement."""

    id: str
    """Permanent id, `t-` and English words: `t-service`."""
    number: str | None = None
    """Number in the terms clause; none for an entry of our supplementary glossary."""
    designations: tuple[WrittenDesignation, ...]
    """One or a list, as printed: preferred, admitted, deprecated, abbreviation, symbol."""
    domain: Text | None = None
    """〈领域〉; it may also stand before the definition, as printed: `〈质量管理〉…`."""
    definition: WrittenNote = WrittenNote()
    """What the concept is; it may lead in a `list:`."""
    content: tuple[WrittenBlock, ...] = ()
    """What stands behind the definition, in printed order: `figure`, `formula`, `example`, `note`."""
    examples: tuple[WrittenNote, ...] = ()
    """示例, one or a list; printed before the notes."""
    notes: tuple[WrittenNote, ...] = ()
    """注, one or a list; 注1, 注2 are counted."""
    source: Text | None = None
    """来源 as printed: `GB/T 15237—2000，3.1，有修改`."""
    compare: tuple[TermSource, ...] = ()
    """Entries of other documents for the same or a near concept: ours, and no source of the standard."""
    related: tuple[str, ...] = ()
    """Ids of related entries, written on one side only."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""
