"""Signs of the fonts Symbol and Wingdings by their code, as Unicode has them."""

_SYMBOL = {
    **dict(zip("abcdefghijklmnopqrstuvwxyz", "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **{
        chr(code): sign
        for code, sign in (
            (0xA2, "′"), (0xA3, "≤"), (0xA5, "∞"), (0xAC, "←"), (0xAE, "→"), (0xB0, "°"), (0xB1, "±"), (0xB2, "″"),
            (0xB3, "≥"), (0xB4, "×"), (0xB5, "∝"), (0xB6, "∂"), (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBA, "≡"),
            (0xBB, "≈"), (0xBC, "…"), (0xCE, "∈"), (0xD1, "∇"), (0xD5, "∏"), (0xD6, "√"), (0xD7, "⋅"), (0xE5, "∑"),
            (0xF2, "∫"),
        )
    },
}  # fmt: skip
_WINGDINGS = {chr(code): sign for code, sign in (
    (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "□"), (0x75, "◆"), (0xA8, "□"), (0xD8, "➢"), (0xE0, "→"),
    (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
)}  # fmt: skip
_PRIVATE = 0xF000


def symbol(font: str, code: str) -> str:
    """Return the sign of a font at a code, in hexadecimal digits; nothing where it is not known."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    own = number - _PRIVATE if number >= _PRIVATE else number
    signs = _WINGDINGS if "wingdings" in font.lower() else _SYMBOL if "symbol" in font.lower() else {}
    plain = chr(own)
    if plain in signs:
        return signs[plain]
    return plain if not signs or (font.lower() == "symbol" and plain.isascii() and plain.isprintable()) else ""
