"""Word files of raw parts: what python-docx does not write."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ALL = (
    f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def document(body: str) -> str:
    """Return the main part."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document {ALL}><w:body>{body}</w:body></w:document>'


def word(body: str, media: dict[str, bytes] | None = None, **parts: str) -> bytes:
    """Return a Word file with a body; `parts` are `styles`, `numbering`, `footnotes`, `comments`."""
    pictures = media or {}
    rels = "".join(f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in parts)
    rels += "".join(
        f'<Relationship Id="i{place}" Type="{_OFFICE}/image" Target="media/{name}"/>'
        for place, name in enumerate(pictures)
    )
    files = {
        "_rels/.rels": relations(
            f'<Relationship Id="d" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        ).encode(),
        "word/document.xml": document(body).encode(),
        "word/_rels/document.xml.rels": relations(rels).encode(),
        **{f"word/{name}.xml": f"<w:{name} {ALL}>{part}</w:{name}>".encode() for name, part in parts.items()},
        **{f"word/media/{name}": content for name, content in pictures.items()},
    }
    return packed(files)


def relations(inner: str) -> str:
    """Return a part of relations."""
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def packed(files: dict[str, bytes]) -> bytes:
    """Return an archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def p(inner: str, look: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{inner}</w:p>"


def r(words: str, look: str = "") -> str:
    """Return a run."""
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'
