"""A report as a Word file: one template of all its parts, which the page fills in with the same values.

The parts are WordprocessingML (ECMA-376, part 1) in a ZIP archive (part 2); `overrides/src/assess/word.js` makes the
same parts.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from markupsafe import escape

from generator.formats.palette import palette
from generator.formats.report.page import page_values, rendered
from generator.formats.report.picture import picture_rules
from generator.formats.report.pictures import Picture
from generator.formats.report.word_net import NET, word_net
from generator.model import Language

Values = dict[str, Any]
_HERE = Path(__file__).parent / "word"
TAGS: dict[Language, str] = {"zh": "zh-CN", "en": "en-GB"}
"""Languages as Word has them: it checks spelling by place, not by script."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of a part: an archive has no earlier one."""
_PART = re.compile(r"^=== (.+)\n", re.MULTILINE)
_NO_XML = re.compile("[\ufffe\uffff]")
_BREAKS = {"\n": '</w:t><w:br/><w:t xml:space="preserve">', "\t": '</w:t><w:tab/><w:t xml:space="preserve">'}
WIDTH, FIGURE, FIGURES, SHARE = 9638, 1000, 7000, 300
"""Twips (a twentieth of a point): of a table, of a column of figures, of all of these at most, and more for shares."""
PICTURE = 1_900_000
"""English metric units (360,000 a centimetre) of the longer side of a picture."""
_NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})


def word_rules() -> Values:
    """Return as plain values what the page must know to write the same."""
    return {
        "tags": TAGS,
        "colour": {
            "grey": _hex(palette().paper["grey"]),
            "faint": _hex(palette().paper["faint"]),
            "ground": _hex(palette().grounds["quoted"]),
            "aspect": _hex(palette().paper["soft"]),
            "clause": _hex(palette().paper["line"]),
        },
        "width": WIDTH,
        "figure": FIGURE,
        "figures": FIGURES,
        "share": SHARE,
        "picture": PICTURE,
        "net": NET,
    }


def report_word(view: Values, pictures: Mapping[str, Picture] = _NO_PICTURES) -> bytes:
    """Return a report as a Word file (.docx), with its pictures by their SHA-256."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in word_parts(view).items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), part, zipfile.ZIP_DEFLATED)
        for row in view["attachments"]:
            if row["picture"]:
                part_ = zipfile.ZipInfo(f"word/media/{row['number']}.jpg", _EARLIEST)
                archive.writestr(part_, pictures[row["sha256"]].content, zipfile.ZIP_STORED)
    return file.getvalue()


def word_parts(view: Values) -> dict[str, str]:
    """Return the parts of the file by name."""
    template = _template()
    made = rendered(template, "word", _values(view), _escaped)
    _, *found = _PART.split(made)
    return dict(zip(found[::2], found[1::2], strict=True))


@cache
def _template() -> dict[str, str]:
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(_HERE.glob("*.mustache"))}


def _values(view: Values) -> Values:
    rules = word_rules()
    values = page_values(view, TAGS)
    figures = len(view["findings"]) + 3
    figure = min(rules["figure"], rules["figures"] // figures)
    open_ = {"label": values["w"]["not_reviewed"], "kind": "open"}
    marks = picture_rules()["marks"]
    return {
        **values,
        "colour": {**rules["colour"], "accent": _hex(view["accent"])},
        "attachments": [{**one, "picture": _sized(one["picture"])} for one in values["attachments"]],
        "columns": {
            "name": str(rules["width"] - figure * figures - rules["share"]),
            "figure": str(figure),
            "share": str(figure + rules["share"]),
        },
        "tables_before": [_laid_out(table) for table in values["tables_before"]],
        "tables_after": [_laid_out(table) for table in values["tables_after"]],
        "bars": [
            {**bar, "segments": [
                {**one, "ground": _hex(one["fill"]), "figure": _hex(one["ink"])} for one in bar["segments"]
            ]}
            for bar in values["picture"]["bars"]
        ],
        "groups": [
            {"bars": [{**bar, "ground": rules["colour"][bar["kind"]]} for bar in group["bars"]]}
            for group in (values["score_picture"] or {"groups": []})["groups"]
        ],
        "net": word_net(values["score_picture"]),
        "legend": [{**one, "shape": marks[one["kind"]]["shape"]} for one in (*values["findings"], open_)],
    }  # fmt: skip


def _laid_out(table: Values) -> Values:
    """Return a table of the team's work with the width of each column, and of each cell, in twips."""
    widths = [int(column["width"]) for column in table["columns"]]
    wide = [str(WIDTH * width // sum(widths)) for width in widths]
    return {
        **table,
        "columns": [{**column, "wide": wide[n]} for n, column in enumerate(table["columns"])],
        "rows": [
            {"cells": [{"words": words, "wide": wide[n]} for n, words in enumerate(row["cells"])]}
            for row in table["rows"]
        ],
    }


def _sized(picture: dict[str, str] | None) -> dict[str, str] | None:
    """Return a picture's measures as they are drawn."""
    if picture is None:
        return None
    width, height = int(picture["width"]), int(picture["height"])
    longer = max(width, height)
    return {"wide": str(PICTURE * width // longer), "high": str(PICTURE * height // longer)}


def _hex(colour: str) -> str:
    """Return `#1a2B3c` as Word has it: 1A2B3C."""
    return colour.removeprefix("#").upper()


def _escaped(text: str) -> str:
    """Return a text as it stands in a run: its line breaks and tabs are elements there."""
    made = str(escape(_NO_XML.sub("\ufffd", text)))
    for character, element in _BREAKS.items():
        made = made.replace(character, element)
    return made
