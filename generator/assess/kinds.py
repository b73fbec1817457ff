"""What a file is by its first bytes, where somebody brings another one than an assessment or a workbook."""

from generator.assess.json_text import RefusedError

BEGINNINGS = {
    "d0cf11e0": "xls", "89504e47": "picture", "ffd8ff": "picture", "47494638": "picture", "52494646": "picture",
    "25504446": "pdf", "52617221": "archive", "377abcaf": "archive", "1f8b": "archive",
}  # fmt: skip
"""Words of `files`, by how files of the kind begin, in hexadecimal."""
LONGEST = 4
"""Bytes of the longest beginning."""


def refuse_other(raw: bytes) -> None:
    """Refuse a file that is plainly something else, by what it is."""
    begins = raw[:LONGEST].hex()
    kind = next((kind for start, kind in BEGINNINGS.items() if begins.startswith(start)), "")
    if kind:
        raise RefusedError("other-file", (f"files.{kind}",))
