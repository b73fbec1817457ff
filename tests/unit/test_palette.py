"""Colours: named in one place each, and told apart by whoever looks at them, on a screen or on paper."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from generator.formats.palette import palette
from generator.model.config import Colours

ROOT = Path(__file__).parents[2]
Light = tuple[float, float, float]
SEEN = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "all": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
"""What eyes make of linear light: Machado, Oliveira and Fernandes 2009, severity 1."""
HOMES = ("overrides/css/tokens.css", "generator/formats/palette.yaml", "generator/model/config.py")
"""Where colours are named: those of pages, those of documents, and the accents of a site that names none."""
ELSEWHERE = {
    "overrides/css/print.css": "black, white and grey of a printer",
    "overrides/css/cover.css": "black, white and grey of a printer",
    "overrides/css/checklist.css": "black, white and grey of a printer; the white below a code that a camera reads",
    "overrides/css/actions.css": "black and white of a code that a camera reads",
    "overrides/src/preview/follow.js": "the box of the preview, on any page, with or without its styles",
    "overrides/src/assess/page/pictures.js": "the white below a transparent picture that becomes a JPEG",
    "generator/formats/qr.py": "the white below a code that a camera reads",
    "generator/formats/pdf/drawings.py": "a drawing's own colour is black on paper",
    "generator/source/skeleton/sample/site_config.yml": "an example of settings, compared below",
    "generator/check/settings.py": "the example of a rule",
    "generator/source/drawings/switches.py": "what SVG takes where a drawing names no colour",
    "overrides/css/reading.css": "the white below a drawing with colours of its own",
    "generator/site/pages/templates/_fragments.html.j2": "the white below a code that a camera reads",
    "generator/site/readable.py": "a drawing outside the site has no stylesheet to name its colours",
}


def linear(colour: str) -> Light:
    """Return the light of a colour, each part from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(light: Light) -> float:
    """Return how light it is, from 0 to 1."""
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG reckons it, from 1 to 21."""
    darker, lighter = sorted(luminance(linear(colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def lab(light: Light) -> Light:
    """Return CIE L*a*b* of light."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in light)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = luminance((red, green, blue))
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour: str, eyes: str) -> Light:
    """Return where a colour stands for some eyes."""
    light = linear(colour)
    red, green, blue = (sum(a * b for a, b in zip(row, light, strict=True)) for row in SEEN[eyes])
    return lab((red, green, blue))


def test_what_stands_on_a_finding_is_read() -> None:
    """Its count, by anybody (WCAG 1.4.3)."""
    for mark in palette().findings.values():
        assert contrast(mark["fill"], mark["ink"]) >= 4.5


def test_a_finding_is_seen_on_paper() -> None:
    """Its mark (WCAG 1.4.11); what is open is white, with a line round it."""
    page, grey = palette().grounds["page"], palette().paper["grey"]
    assert palette().findings["open"]["fill"] == page
    for kind, mark in palette().findings.items():
        assert contrast(grey if kind == "open" else mark["fill"], page) >= 3


@pytest.mark.parametrize("eyes", SEEN)
def test_findings_are_told_apart(eyes: str) -> None:
    """By eyes that do not see red, green or blue, too; a difference of 2 is just seen."""
    fills = [mark["fill"] for mark in palette().findings.values()]
    for one, other in combinations(fills, 2):
        assert sum((a - b) ** 2 for a, b in zip(seen(one, eyes), seen(other, eyes), strict=True)) ** 0.5 > 25


def test_findings_are_told_apart_without_colours() -> None:
    """On paper in black and white: by lightness, and by shape."""
    marks = palette().findings.values()
    for one, other in combinations((lab(linear(mark["fill"]))[0] for mark in marks), 2):
        assert abs(one - other) > 8
    assert len({mark["shape"] for mark in marks}) == len(marks)


def test_words_are_read_on_what_lies_below_them() -> None:
    """In workbooks, reports and PDFs."""
    paper, grounds = palette().paper, palette().grounds
    for ink in ("ink", "soft", "grey"):
        assert [name for name, ground in grounds.items() if contrast(paper[ink], ground) < 4.5] == []
    assert contrast(paper["link"], grounds["page"]) >= 4.5
    assert contrast(paper["alarm"], grounds["alarmed"]) >= 4.5
    assert contrast(paper["line"], grounds["page"]) >= 3


def test_words_are_read_on_pages() -> None:
    """In light and in dark."""
    tokens = _tokens()
    for theme in (0, 1):
        for ground in ("paper", "raised", "tint"):
            for ink in ("ink", "soft"):
                assert contrast(tokens[ink][theme], tokens[ground][theme]) >= 4.5, (ink, ground, theme)
            assert contrast(tokens["edge"][theme], tokens[ground][theme]) >= 3, (ground, theme)
    accents = (Colours().accent, Colours().accent_dark)
    for theme, accent in enumerate(accents):
        assert contrast(accent, tokens["paper"][theme]) >= 4.5


def test_findings_are_seen_and_told_apart_on_pages() -> None:
    """As on paper in light, in dark by any eyes too; their counts are read on them."""
    tokens = _tokens()
    kinds = ("met", "partly", "unmet", "excluded")
    assert [_long(tokens[kind][0]) for kind in kinds] == [palette().findings[kind]["fill"] for kind in kinds]
    for theme in (0, 1):
        for kind in kinds:
            for ground in ("paper", "raised"):
                assert contrast(tokens[kind][theme], tokens[ground][theme]) >= 3, (kind, ground, theme)
            ink = "#000000" if kind == "partly" else tokens["on-finding"][theme]
            assert contrast(tokens[kind][theme], ink) >= 4.5, (kind, theme)
        for eyes in SEEN:
            for one, other in combinations((tokens[kind][theme] for kind in kinds), 2):
                places = zip(seen(one, eyes), seen(other, eyes), strict=True)
                assert sum((a - b) ** 2 for a, b in places) ** 0.5 > 25, (eyes, one, other)


def test_colours_of_different_meaning_are_told_apart_on_pages() -> None:
    """What can be pressed, what warns, what was found: a difference of 2 is just seen, of 20 at a glance."""
    tokens = _tokens() | {"accent": (Colours().accent, Colours().accent_dark)}
    meaning = ("accent", "amber", "met", "partly", "unmet", "excluded")
    for theme in (0, 1):
        for one, other in combinations(meaning, 2):
            places = zip(*(lab(linear(tokens[name][theme])) for name in (one, other)), strict=True)
            assert sum((a - b) ** 2 for a, b in places) ** 0.5 > 20, (theme, one, other)


def test_the_accents_of_a_site_that_names_none_are_the_same_everywhere() -> None:
    """In the stylesheet, in the settings' defaults and in the example of settings."""
    css = (ROOT / HOMES[0]).read_text(encoding="utf-8")
    assert re.findall(r"--accent-(?:light|dark): (#\w+);", css) == [Colours().accent, Colours().accent_dark]
    example = (ROOT / "generator/source/skeleton/sample/site_config.yml").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-f]{6}\b", example) == [Colours().accent, Colours().accent_dark]


def test_a_colour_is_named_in_one_place() -> None:
    """Elsewhere by its name; every exception has its reason."""
    files = [
        path
        for pattern in ("generator/**/*.*", "overrides/css/*", "overrides/src/**/*", "overrides/*.html")
        for path in sorted(ROOT.glob(pattern))
        if path.suffix in {".py", ".css", ".js", ".typ", ".j2", ".mustache", ".html", ".yaml", ".yml"}
    ]
    named = {
        path.relative_to(ROOT).as_posix()
        for path in files
        if re.search(
            r"""(?<![&\w])#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=["';\s)])|\bluma\(""", path.read_text(encoding="utf-8")
        )
    }
    assert sorted(named - {*HOMES, *ELSEWHERE}) == []
    assert sorted({*HOMES, *ELSEWHERE} - named) == []


def _tokens() -> dict[str, tuple[str, str]]:
    """Return the colours of pages by name, in light and in dark."""
    css = (ROOT / HOMES[0]).read_text(encoding="utf-8")
    found = re.findall(r"--([\w-]+): light-dark\((#\w+), (#\w+)\);", css)
    return {name: (_long(light), _long(dark)) for name, light, dark in found}


def _long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
