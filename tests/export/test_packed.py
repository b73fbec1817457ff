"""An assessment with its files as one ZIP: read, told by name where something is amiss, shown in reports."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import docx
import pypdf
import pytest

from generator.assess.blank import blank_assessment
from generator.assess.format import Attachment
from generator.assess.hands import AssessmentFile, Hand, written
from generator.assess.settled import settled
from generator.formats.filled import read_filled
from generator.formats.packed import TEXT, digest_of, packed, read_either
from generator.formats.report.write import report_docx, report_html, report_pdf
from tests.assessment.files import KIT
from tests.kits import ON
from tests.photos import photo

PHOTO, NOTE = photo(640, 480), b"minutes"
ITEM, OTHER = "5.1.1-a-1", "5.1.2-b-1"
MOMENT = "2026-11-23T09:15:00Z"


def attachment(name: str, content: bytes, item: str = ITEM, type_: str = "image/jpeg", **more: str) -> Attachment:
    """Return what an assessment says of a file."""
    said = {"added": MOMENT, "changed": MOMENT, **more}
    return Attachment(item=item, name=name, type=type_, size=len(content), sha256=digest_of(content), **said)


def assessed(**attachments: Attachment) -> AssessmentFile:
    """Return an assessment by one person with attachments by their ids."""
    return replace(blank_assessment(KIT.index, ()), hands={"h-1": Hand(name="王五", attachments=attachments)})


FILE = assessed(a=attachment("门牌.jpg", PHOTO, note="东墙"), b=attachment("记录.txt", NOTE, OTHER, "text/plain"))
FILES = {digest_of(one): one for one in (PHOTO, NOTE)}
WHOLE = packed(written(FILE, KIT.index), settled(FILE).attachments, FILES)
PLACES = ("files/1-门牌.jpg", "files/2-记录.txt")


def rezipped(changes: Mapping[str, bytes | None], source: bytes = WHOLE) -> bytes:
    """Return the archive with parts changed, added or left out."""
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        parts: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changes}.items():
            if content is not None:
                archive.writestr(name, content)
    return made.getvalue()


def test_what_is_packed_is_read_back() -> None:
    """The assessment, the files to the byte, and no word of trouble; twice the same gives the same bytes."""
    read = read_either(WHOLE, KIT.index, KIT.config, "x.zip")
    assert read.problems == ()
    assert read.file == FILE
    assert read.files == FILES
    assert packed(written(FILE, KIT.index), settled(FILE).attachments, FILES) == WHOLE
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        assert tuple(archive.namelist()) == (TEXT, *PLACES)


@pytest.mark.parametrize(
    ("changes", "names", "kept"),
    [
        ({PLACES[0]: None}, ('attachment 1, "门牌.jpg" (5.1.1-a-1)',), 1),
        ({PLACES[0]: b"other"}, (f'"{PLACES[0]}" of the ZIP is not what was attached',), 1),
        ({"files/9-own.txt": b"own"}, ('"files/9-own.txt" of the ZIP is the file of no attachment',), 2),
        ({"../evil": b"x"}, ('"../evil" of the ZIP is not where',), 2),
        ({"files/../../evil": NOTE}, ('"files/../../evil" of the ZIP is not where',), 2),
        ({"/etc/passwd": b"x"}, ('"/etc/passwd" of the ZIP is not where',), 2),
        ({"files\\evil": b"x"}, ("of the ZIP is not where",), 2),
        ({PLACES[0]: None, "files/anything.bin": PHOTO}, (), 2),
    ],
)  # fmt: skip
def test_what_is_amiss_is_told_by_name(changes: Mapping[str, bytes | None], names: tuple[str, ...], kept: int) -> None:
    """The assessment is read all the same, with the files that are what was attached, whatever their names."""
    read = read_either(rezipped(changes), KIT.index, KIT.config, "x.zip")
    assert read.file == FILE
    assert len(read.files) == kept
    assert [problem.rule for problem in read.problems] == ["ASM019"] * len(names)
    for name, problem in zip(names, read.problems, strict=True):
        assert name in problem.message


def test_a_damaged_file_costs_itself_alone() -> None:
    """Its name is told."""
    at = WHOLE.index(NOTE)
    read = read_either(WHOLE[:at] + b"MINUTES" + WHOLE[at + 7 :], KIT.index, KIT.config, "x.zip")
    assert read.file == FILE
    assert [problem.message for problem in read.problems] == [f'"{PLACES[1]}" of the ZIP is damaged; it is not read']


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (WHOLE[:-40] + WHOLE[-22:], "ZIP"),
        (rezipped({TEXT: b"{"}), "is not"),
        (rezipped({f"files/{n}": b"" for n in range(1001)}), "more files than 500"),
    ],
    ids=["cut off", "no JSON", "many"],
)
def test_what_cannot_be_read_is_refused(raw: bytes, message: str) -> None:
    """With a reason."""
    read = read_either(raw, KIT.index, KIT.config, "x.zip")
    assert read.file is None
    assert any(message in problem.message for problem in read.problems)


def test_a_few_bytes_do_not_unpack_to_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """What all files together may be is read in the archive, before anything is unpacked."""
    monkeypatch.setattr("generator.formats.packed.LARGEST_SUM", 10 * len(PHOTO))
    monkeypatch.setattr("generator.formats.packed.LARGEST", 10_000)
    assert read_either(WHOLE, KIT.index, KIT.config, "x.zip").file == FILE
    read = read_either(rezipped({"files/bomb": bytes(10_000_000)}), KIT.index, KIT.config, "x.zip")
    assert read.file is None
    assert "unpacks to more than" in read.problems[0].message


def test_json_alone_says_how_many_files_are_not_there() -> None:
    """It is read."""
    read = read_either(written(FILE, KIT.index).encode(), KIT.index, KIT.config, "x.json")
    assert read.file == FILE
    assert [problem.message for problem in read.problems] == [
        "the assessment has attachments (2), and their files are not here"
    ]


def test_numbers_stay_and_the_last_word_on_an_attachment_stands() -> None:
    """One file at one item counts once; what was taken away has no number that another one takes."""
    later = "2026-11-24T00:00:00Z"
    one = attachment("a.jpg", PHOTO)
    file = assessed(
        a=replace(one, gone=later, changed=later),
        b=attachment("b", b"b", added=later),
        c=attachment("c", b"b", added=later),
    )
    assert [(found.number, found.name, found.by) for found in settled(file).attachments] == [(2, "b", "王五")]
    back = replace(
        file, hands={**file.hands, "h-2": Hand(attachments={"a": replace(one, changed="2026-11-25T00:00:00Z")})}
    )
    assert [(found.number, found.by) for found in settled(back).attachments] == [(1, "王五"), (2, "王五")]


def test_reports_list_the_files_and_show_the_pictures() -> None:
    """In all three kinds; a picture that is none is listed."""
    assessment = settled(FILE)
    page = report_html(KIT, assessment, ("zh",), ON, FILES).decode()
    assert page.count("data:image/jpeg;base64,") == 1
    for words in ("门牌.jpg", "记录.txt", "东墙", "王五", digest_of(PHOTO)[:12], "2026-11-23 09:15 UTC"):
        assert words in page
    pdf = pypdf.PdfReader(io.BytesIO(report_pdf(KIT, assessment, ("zh",), ON, FILES)))
    assert sum(len(leaf.images) for leaf in pdf.pages) == 1
    word = docx.Document(io.BytesIO(report_docx(KIT, assessment, ("zh",), ON, FILES)))
    assert len(word.inline_shapes) == 1
    broken = {digest_of(PHOTO): PHOTO[:200]}
    assert "data:image" not in report_html(KIT, assessment, ("zh",), ON, broken).decode()


def test_nothing_of_an_attachment_is_lost_in_its_file() -> None:
    """What a page wrote is what is read."""
    value = json.loads(written(FILE, KIT.index))
    assert value["hands"]["h-1"]["attachments"]["a"]["note"] == "东墙"


def test_an_archive_that_was_cut_off_is_not_called_a_workbook() -> None:
    """Nobody can tell what was in it."""
    read = read_filled(WHOLE[:-40], KIT.index, KIT.config, MOMENT, "x.zip")
    assert read.file is None
    assert ["damaged ZIP" in problem.message for problem in read.problems] == [True]
