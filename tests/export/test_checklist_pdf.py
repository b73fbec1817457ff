"""The sheets on paper."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from pypdf.generic import StreamObject

from generator.formats.html.checklist import checklist_html
from generator.formats.pdf import fonts
from generator.formats.pdf.checklist import checklist_pdf, checklist_pdfs
from generator.formats.pdf.fonts import find_faces, without_unknown
from generator.formats.xlsx.pages import scope_told
from generator.model import LANGUAGES, JudgementPart, JudgementRule, Paragraph, Provision, Text
from generator.model.config import LANGUAGES_OF, Choice
from generator.model.errors import FontError
from generator.standard.translation import fingerprint
from generator.words import words
from tests.builders import clause, provision
from tests.export.pdf import placed, qr_codes, reader, structure, unused, words_of
from tests.kits import SCORING, TIMESTAMP, real_kit, small_kit, small_standard

LARGEST_SHEET = 120 * 1024
LEAST = 24
"""Millimetres that what was seen is given to be written in."""


@pytest.mark.parametrize("choice", ["zh", "en", "both"])
def test_a_sheet_holds_all_that_an_assessor_expects(choice: Choice) -> None:
    """Standard, provision word for word, question, states, grades, places to write, signatures, fingerprint."""
    kit = real_kit()
    languages = LANGUAGES_OF[choice]
    pdf = checklist_pdf(kit, ("5.1.3",), languages)
    text = words_of(pdf)
    assert len(pdf) <= LARGEST_SHEET
    clause = kit.index.clauses["5.1.3"]
    expected: list[Text] = [kit.index.standard.metadata.title, kit.index.standard.metadata.authority, clause.title]
    expected += [one.text for one in clause.provisions]
    for question in kit.index.checklist_at(clause):
        expected += [question.question, *(look.text for look in question.look_at), *question.evidence]
        assert question.id in text
    expected += [finding.label for finding in kit.config.findings]
    expected += [
        words("shared", "paper")[word]
        for word in ("not_reviewed", "organization", "site", "assessor", "accompanied", "date", "interviewed",
            "records",
                     "observed", "reason", "opportunity", "strength", "signature_assessor", "signature_organization")
    ]  # fmt: skip
    for language in languages:
        for one in expected:
            assert "".join(getattr(one, language).split()) in text
    for stated in clause.provisions:
        assert fingerprint(stated.text.zh) in text
    assert kit.edition.number.replace(" ", "") in text
    assert "https://example.org/crm/c/5.1.3/" in text


def test_the_longest_sheet_stays_small() -> None:
    """It is sent by mail and opened on a telephone."""
    kit = real_kit()
    longest = max(kit.index.standard.clauses, key=lambda clause: len(kit.index.checklist_at(clause)))
    assert len(checklist_pdf(kit, (longest.id,), LANGUAGES)) <= LARGEST_SHEET


@pytest.mark.parametrize(("choice", "most"), [("zh", 32), ("en", 32), ("both", 44)])
def test_the_whole_set_is_short_and_has_room_to_write(choice: Choice, most: int) -> None:
    """Clauses follow one another; each page says whose it is; 24 mm for what was seen; signatures at the end."""
    kit = real_kit()
    languages = LANGUAGES_OF[choice]
    pdf = checklist_pdf(kit, (), languages)
    pages = placed(pdf)
    assert len(pages) <= most
    assert max(unused(pdf, top=16, foot=17)[:-1]) <= 0.25
    said = {name: text.in_(languages[0]).split()[0] for name, text in words("shared", "paper").items()}
    rooms: list[list[float]] = []
    for page in pages:
        tops = {
            name: [top for word, top in page if word == said[name]]
            for name in ("organization", "assessor", "date", "observed", "strength")
        }
        assert all(tops[name] for name in ("organization", "assessor", "date"))
        rooms.append([below - above for above, below in zip(tops["observed"], tops["strength"], strict=True)])
    assert sum(map(len, rooms)) == len(kit.index.standard.checklist)
    assert round(min(map(min, filter(None, rooms))), 2) >= LEAST
    # A place for evidence that has more than twice its height is as good as empty; a few items take half a page each.
    empty = [sum(max(0, room - 2 * LEAST) for room in page) / 297 for page in rooms[:-1]]
    assert len([share for share in empty if share > 0.25]) <= 2
    assert rooms[-1]
    assert said["signature_assessor"] in [word for word, _ in pages[-1]]


def test_pages_count_through_a_set() -> None:
    """Page x of y, from the first to the last, each with the clauses that are counted."""
    pdf = checklist_pdf(real_kit(), ("5.1",), ("en",))
    found = [" ".join(page.extract_text().split()) for page in reader(pdf).pages]
    for number, text in enumerate(found, 1):
        assert f"5.1.2–5.1.4 page {number} of {len(found)}" in text


def test_it_declares_what_it_is_and_is_tagged() -> None:
    """PDF/UA-1 and PDF/A-2a, a title, a language, headings in order, bookmarks, an alternative text for the QR code."""
    pdf = checklist_pdf(real_kit(), ("5.1",), LANGUAGES)
    opened = reader(pdf)
    root = opened.root_object
    stream = root["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    metadata = stream.get_data().decode()
    assert "<pdfuaid:part>1<" in metadata
    assert "<pdfaid:part>2<" in metadata
    assert "<pdfaid:conformance>A<" in metadata
    assert "/Marked" in str(root["/MarkInfo"])
    assert str(root["/Lang"]).startswith("zh")
    assert opened.metadata
    assert "T/CAQ" in str(opened.metadata.title)
    assert [str(entry.title).split()[0] for entry in opened.outline if not isinstance(entry, list)] == [
        "5.1.2", "5.1.3", "5.1.4",
    ]  # fmt: skip
    kinds = structure(pdf)
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") == 3
    assert kinds.count("/Figure") == 3
    levels = [int(kind[2:]) for kind in kinds if kind[1] == "H" and kind[2:].isdecimal()]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_qr_code_is_read_from_paper(tmp_path: Path) -> None:
    """At 150 dpi a decoder finds the permalink of each sheet."""
    pdf = checklist_pdf(real_kit(), ("5.1.3", "5.1.4"), LANGUAGES)
    assert qr_codes(pdf, tmp_path) == [f"https://example.org/crm/c/{id_}/" for id_ in ("5.1.3", "5.1.4")]


def test_without_an_address_the_code_keys_the_sheet_back(tmp_path: Path) -> None:
    """Edition, clause and fingerprint stand in it, in ASCII."""
    said = " ".join(qr_codes(checklist_pdf(small_kit(), ("5.1.1",), ("zh",)), tmp_path))
    assert re.fullmatch(r"T/EX 1-2026 5\.1\.1 [0-9a-f]{8}", said)


def test_the_same_call_gives_the_same_bytes() -> None:
    """A second run differs in nothing; another date does."""
    kit = small_kit()
    assert checklist_pdf(kit, (), LANGUAGES) == checklist_pdf(kit, (), LANGUAGES)
    assert checklist_pdf(replace(kit, timestamp=TIMESTAMP + 1), (), LANGUAGES) != checklist_pdf(kit, (), LANGUAGES)


def test_one_after_another_is_the_same_as_alone() -> None:
    """Heights measured in an earlier document change nothing in a later one."""
    kit = small_kit()
    scopes = ((), ("5.1",), ("5.2.1.1",), ("5.1.2",))
    alone = [checklist_pdf(kit, scope, LANGUAGES) for scope in scopes]
    assert checklist_pdfs(kit, scopes, LANGUAGES, {})[0] == alone


def test_deep_neighbours_share_a_page() -> None:
    """Two four-level clauses with one item each take one page together."""
    pdf = checklist_pdf(small_kit(), ("5.2",), ("zh",))
    assert len(reader(pdf).pages) == 1
    assert "5.2.1.1–5.2.1.2" in words_of(pdf)


def test_a_text_longer_than_a_page_is_not_lost() -> None:
    """An item that cannot stay whole runs on to the next page, which says whose it is."""
    kit = small_kit()
    first, *rest = kit.index.standard.checklist
    long = Text(zh="很长的问题。" * 900 + "终", en="x")
    kit = small_kit(small_standard(checklist=(replace(first, question=long), *rest)))
    pdf = checklist_pdf(kit, ("5.1.1",), ("zh",))
    assert "终" in words_of(pdf)
    pages = ["".join(page.extract_text().split()) for page in reader(pdf).pages]
    assert [f"{first.id}（续）" in page for page in pages[:2]] == [False, True]


def test_scores_are_labelled_as_ours() -> None:
    """Off, no word of scores; on, each sheet says whose they are."""
    assert "评分" not in words_of(checklist_pdf(small_kit(), ("5.1.1",), ("zh",)))
    assert "评分是本工具附加的" in words_of(checklist_pdf(small_kit(scoring=SCORING), ("5.1.1",), ("zh",)))


def test_bands_of_scores_come_behind_the_sheets_where_they_are_wanted() -> None:
    """On pages of their own, once, labelled as ours; in the HTML too."""
    kit = small_kit(scoring=SCORING)
    assert "说不出怎么做" not in words_of(checklist_pdf(kit, ("5.1.1",), ("zh",)))
    wanted = replace(kit, bands=True)
    pdf = checklist_pdf(wanted, ("5.1.1",), LANGUAGES)
    *_, last = reader(pdf).pages
    words = last.extract_text()
    assert "尚无（0～5）" in words
    assert "Nobody can say how it is done" in " ".join(words.split())
    assert words_of(pdf).count("说不出怎么做") == 1
    page = checklist_html(wanted, ("5.1.1",), ("zh",)).decode()
    assert page.count("说不出怎么做") == 1
    assert "由本工具的作者编写" in page


def test_rules_of_judgement_come_behind_the_sheets_where_they_are_wanted() -> None:
    """Once, before the bands, in the languages of the sheets, labelled as ours; in the HTML too."""
    rule = JudgementRule(
        name=Text(zh="符合", en="Conforms"), text=Text(zh="每一点都有CO~2~证据。", en="There is evidence.")
    )
    part = JudgementPart(id="j-findings", title=Text(zh="什么时候符合", en="When it is met"), rules=(rule,))
    kit = small_kit(small_standard(judgement=(part,)), scoring=SCORING)
    assert "什么时候符合" not in words_of(checklist_pdf(kit, ("5.1.1",), LANGUAGES))
    wanted = replace(kit, judgement=True, bands=True)
    pages = [
        " ".join(page.extract_text().split()) for page in reader(checklist_pdf(wanted, ("5.1.1",), LANGUAGES)).pages
    ]
    (found,) = (page for page in pages if "什么时候符合" in page)
    assert pages.index(found) == 1
    assert "尚无（0～5）" in pages[2]
    for said in ("判定规则", "由本站编写", "每一点都有CO₂证据。", "When it is met", "There is evidence."):
        assert "".join(said.split()) in "".join(found.split())
    assert "There is evidence" not in words_of(checklist_pdf(wanted, ("5.1.1",), ("zh",)))
    html = checklist_html(wanted, ("5.1.1",), ("zh",)).decode()
    assert html.count("每一点都有CO₂证据。") == 1
    assert "由本站编写" in html


def test_a_missing_character_is_named() -> None:
    """No boxes: whoever asks for fonts learns what to install."""
    with pytest.raises(
        FontError, match=r"no font has 🧡 \(U\+1F9E1\); install one with Simplified Chinese: pip install"
    ):
        find_faces("组织应🧡。")


def test_a_character_that_no_font_has_does_not_stop_a_sheet() -> None:
    """What the standard says is printed, such a character by its number; the check tells where it stands."""
    wrong = provision("5.1.1-a", "requirement", "组织应🧡。", "It shall བོད.")
    made = small_standard()
    clauses = tuple(
        replace(c, content=(Paragraph(provisions=(wrong,)),)) if c.id == "5.1.1" else c for c in made.clauses
    )
    words = words_of(checklist_pdf(small_kit(replace(made, clauses=clauses)), ("5.1.1",), ("zh", "en")))
    assert "组织应[U+1F9E1]。" in words
    assert "[U+0F56]" in words


def test_fonts_are_looked_for_where_they_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is named comes first; one that is not there is an error; an empty one falls back to the package."""
    monkeypatch.delenv(fonts.VARIABLE, raising=False)
    packaged = find_faces("中文 text")
    assert (packaged.sans, packaged.serif) == ("Noto Sans SC", "Noto Serif SC")
    assert find_faces("中文", tmp_path) == packaged
    with pytest.raises(FontError, match="there is no font or folder"):
        find_faces("中文", tmp_path / "none")
    monkeypatch.setenv(fonts.VARIABLE, str(tmp_path / "gone"))
    with pytest.raises(FontError, match="gone"):
        find_faces("中文")


def test_fonts_of_the_package_that_are_passed_over_mean_that_memory_ran_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Typst says nothing where it has none to read one; that no font has a character would be wrong."""
    monkeypatch.setattr("typst.Fonts", lambda **_: SimpleNamespace(fonts=list))
    fonts._faces.cache_clear()  # noqa: SLF001 - what an earlier test found stays for the process
    with pytest.raises(MemoryError):
        find_faces("一")


def test_typed_characters_without_a_glyph_are_shown_by_number() -> None:
    """What a person typed never stops a report."""
    assert without_unknown("好🧡\n") == "好[U+1F9E1]\n"


@pytest.mark.parametrize("words", [(), (provision("5.1-a", "requirement", "组织应评审。", "It shall review."),)])
def test_the_sheets_below_a_clause_without_a_title_have_a_heading(words: tuple[Provision, ...]) -> None:
    """They are called by its first words, or by its number: an empty heading ended a build of chapters and clauses."""
    made = small_standard()
    untitled = clause("5.1", *words, title=Text())
    made = replace(made, clauses=tuple(untitled if one.id == "5.1" else one for one in made.clauses))
    kit = small_kit(made)
    assert ("组织应评审" if words else "5.1") in words_of(checklist_pdf(kit, ("5.1",), LANGUAGES))
    told = scope_told(kit, ("5.1",), LANGUAGES)
    assert told == ("5.1 组织应评审 It shall review" if words else "5.1")


def test_a_title_that_is_not_translated_stands_once_on_the_cover_of_a_workbook() -> None:
    """Both languages show the words there are."""
    made = small_standard()
    only = clause("5.1", title=Text(zh="领导"))
    made = replace(made, clauses=tuple(only if one.id == "5.1" else one for one in made.clauses))
    assert scope_told(small_kit(made), ("5.1",), LANGUAGES) == "5.1 领导"
