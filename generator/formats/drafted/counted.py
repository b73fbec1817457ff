"""Numbers of notes and examples that a document prints where counting would give others: they stay before the words."""

from dataclasses import dataclass, field

from generator.formats.drafted.draft import Line
from generator.formats.drafted.emit import Tree
from generator.formats.drafted.translations import worded
from generator.model import Language

_NAMES: dict[Language, dict[str, str]] = {
    "zh": {"note": "注", "example": "示例"}, "en": {"note": "NOTE ", "example": "EXAMPLE "},
}  # fmt: skip


@dataclass(slots=True)
class Counted:
    """The notes and examples of a clause or an entry."""

    language: Language
    found: dict[str, list[tuple[dict[str, Tree], Line]]] = field(default_factory=dict)

    def add(self, kind: str, line: Line) -> dict[str, Tree]:
        """Return a note as a block."""
        made: dict[str, Tree] = {kind: worded(line.text, line.translation, self.language)}
        self.found.setdefault(kind, []).append((made, line))
        return made

    def end(self) -> None:
        """Write the numbers that counting would not give."""
        for kind, blocks in self.found.items():
            for place, (block, line) in enumerate(blocks, 1):
                counts = str(place) if len(blocks) > 1 else ""
                if kind in _NAMES[self.language] and line.label and line.label != counts:
                    name, colon = _NAMES[self.language][kind], "：" if self.language == "zh" else ": "
                    block[kind] = worded(f"{name}{line.label}{colon}{line.text}", line.translation, self.language)
        self.found = {}
