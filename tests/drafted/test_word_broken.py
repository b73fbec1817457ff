"""Files that are no Word file, or would do harm: one line says so, and no traceback."""

import io
import zipfile
from contextlib import suppress

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formats.docx.reading import package
from generator.formats.docx.reading.file import read_docx
from generator.formats.drafted.draft import Draft
from generator.formats.drafted.unreadable import UnreadableError
from tests.drafted.raw_word import ALL, document, p, packed, r, relations, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
MAIN = f'<Relationship Id="d" Type="{OFFICE}" Target="{{}}"/>'
SOUND = word(p(r("甲")))


def of(text: str) -> bytes:
    """Return a file whose main part is a text."""
    return packed(
        {"_rels/.rels": relations(MAIN.format("word/document.xml")).encode(), "word/document.xml": text.encode()}
    )


ENTITY = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "' + "y" * 50 + '"><!ENTITY z "' + "&x;" * 50 + '">]>'
DOCUMENT = f"<w:document {ALL}><w:body>{p(r('&x;'))}</w:body></w:document>"
CORPUS = {
    "nothing": (b"", "no Word file"),
    "text": ("1 范围".encode(), "no Word file"),
    "old": (OLE, "old format"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "cut": (SOUND[: len(SOUND) // 2], "broken"),
    "no zip": (b"PK\x03\x04" + bytes(90), "broken"),
    "other archive": (packed({"a.txt": b"a"}), "no Word file"),
    "workbook": (packed({"_rels/.rels": relations(MAIN.format("xl/workbook.xml")).encode(),
                         "xl/workbook.xml": b"<a/>"}), "no Word file"),
    "no part": (packed({"_rels/.rels": relations(MAIN.format("word/a.xml")).encode()}),
                "no Word file"),
    "no body": (of(f"<w:document {ALL}/>"), "no Word file"),
    "no XML": (of("<w:document"), "broken"),
    "entity": (of(ENTITY + DOCUMENT), "broken"),
    "many entities": (of(BOMB + DOCUMENT), "broken"),
    "empty": (word(""), "is empty"),
    "deep": (word("<w:sdt><w:sdtContent>" * 3000 + p(r("甲")) + "</w:sdtContent></w:sdt>" * 3000), "broken"),
    "deep table": (word("<w:tbl><w:tr><w:tc>" * 900 + p(r("甲")) + "</w:tc></w:tr></w:tbl>" * 900), "broken"),
}  # fmt: skip


@pytest.mark.parametrize("name", CORPUS)
def test_what_is_no_word_file_is_told_in_one_line(name: str) -> None:
    """With its name, in both languages."""
    raw, said = CORPUS[name]
    with pytest.raises(UnreadableError) as stopped:
        read_docx("草案.docx", raw)
    assert said in stopped.value.said.en
    assert "草案.docx" in stopped.value.said.zh
    assert "\n" not in stopped.value.said.en


def test_an_archive_that_unpacks_to_too_much_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither beyond the limit nor to thousands of times its size."""
    with pytest.raises(UnreadableError, match="unpacks to more"):
        read_docx("a.docx", word(p(r("a" * 21_000_000))))
    monkeypatch.setattr(package, "LARGEST_UNPACKED", 500)
    with pytest.raises(UnreadableError, match="unpacks to more"):
        read_docx("a.docx", SOUND)


def test_a_part_that_lies_about_its_size_is_broken() -> None:
    """It unpacks to no more than it says."""
    raw = bytearray(word(p(r("甲" * 500))))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    raw = raw.replace(size.to_bytes(4, "little"), (40).to_bytes(4, "little"))
    with pytest.raises(UnreadableError, match="broken"):
        read_docx("a.docx", bytes(raw))


ODD = st.one_of(
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=60),
    st.sampled_from(["𠮷", "<", "\"'“”", "שלום", "$x$", "~1~", "`a`", "[^a]", "\\*", "甲" * 3000, "&amp;", "a\u200bb"]),
)


@settings(max_examples=60)
@given(st.lists(ODD, min_size=1, max_size=6))
def test_any_words_come_in(words: list[str]) -> None:
    """Whatever a person types, letter by letter."""
    made = docx.Document()
    for each in words:
        made.add_paragraph(each)
    out = io.BytesIO()
    made.save(out)
    try:
        draft = read_docx("a.docx", out.getvalue())
    except UnreadableError:
        assert not "".join(words).strip(" \u3000\t\n") or not any(map(str.strip, words))
        return
    found = ["".join(line.source.split()) for line in draft.lines]
    assert found == ["".join(each.split()) for each in words if each.strip(" \t\n\u3000")]


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_file_is_read_or_told(data: st.DataObject) -> None:
    """Any byte may be another one; nothing else is raised."""
    raw = bytearray(SOUND)
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with suppress(UnreadableError):
        assert isinstance(read_docx("a.docx", bytes(raw)), Draft)


def test_the_builder_makes_what_is_read() -> None:
    """So that the corpus is broken by what its entries say alone."""
    assert [line.text for line in read_docx("a.docx", SOUND).lines] == ["甲"]
    assert document("") in document("")
