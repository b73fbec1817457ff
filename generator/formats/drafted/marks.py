"""The marks of a text as people copy it, made even: full width among Chinese, dashes of years, indices."""

import re

from generator.formats.drafted.draft import plain_text
from generator.model import HAN
from generator.standard.documents import document_numbers

_WIDE = rf"[{HAN}“”《》（）〈〉【】，。；：、！？—…]"
_FULL = dict(zip(",:;!?()", "，：；！？（）", strict=True))
_BESIDE = re.compile(rf"(?<={_WIDE})[,:;!?](?!\d)|(?<=[{HAN}）》”])[,;:](?=\d)|[,:;!?](?={_WIDE})(?<!\d[,:;])")
_BRACKETS = re.compile(rf"\((?P<inside>[^()]*[{HAN}][^()]*)\)|(?<=[{HAN}）》”])\((?P<behind>[^()]*)\)")
_SUB = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+−aehijklmnoprstuvx")
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᶜᵈᵉⁿ", "0123456789+−abcden")
_SUBS, _SUPERS = re.compile("[₀-₉₊₋ₐ-ₜᵢᵣᵤᵥⱼ]+"), re.compile("[⁰¹²³⁴-⁹⁺⁻ᵃᵇᶜᵈᵉⁿ]+")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f]+")


def seen(text: str) -> str:
    """Return a line without characters that nobody sees, its blanks made plain."""
    return _BLANKS.sub(" ", _INVISIBLE.sub("", text)).strip(" \u3000")


def evened(text: str) -> str:
    """Return a line, marks among Chinese in full width, numbers of documents as they are spelt."""
    while (changed := _BRACKETS.sub(lambda match: f"（{match['inside'] or match['behind'] or ''}）", text)) != text:
        text = changed
    text = _BESIDE.sub(lambda match: _FULL[match[0]], text)
    for number in reversed(document_numbers(text)):
        if number.chinese:
            spelt = re.sub(r"(?<=[A-Z]) ?(?=\d)", " ", number.name, count=1).replace("／", "/")
            year = f"—{number.year}" if number.year and len(number.year) == len("2020") else ""
            if number.changes or number.whole or (number.year and not number.text.startswith(number.name)):
                continue
            end = number.start + len(number.name) + (len(number.joint) + len(number.year) if year else 0)
            if text[number.start : end] == number.name + (number.joint + number.year if year else ""):
                text = text[: number.start] + spelt + year + text[end:]
    return text


def marked(text: str) -> str:
    """Return a line as our YAML writes it: indices and powers as marks, what only looks like a mark kept plain."""
    plain = plain_text(text)
    plain = _SUBS.sub(lambda match: f"~{match[0].translate(_SUB)}~", plain)
    return _SUPERS.sub(lambda match: f"^{match[0].translate(_SUPER)}^", plain)
