"""What cover and foreword print of a standard, as names with texts."""

from generator.model import Cover, Text
from generator.words import words


def cover_lines(made: Cover) -> tuple[tuple[Text, Text], ...]:
    """Return what there is as names with texts, in the order of a cover."""
    named = words("cover")
    plain: dict[str, str | None] = {
        "ics": "、".join(made.ics), "ccs": "、".join(made.ccs), "replaces": "、".join(made.replaces),
        "partly_replaces": "、".join(made.partly_replaces),
        "issued": made.issued, "implemented": made.implemented,
    }  # fmt: skip
    texts: dict[str, Text | None] = {key: _same(value) for key, value in plain.items() if value}
    texts |= {
        "kind": made.kind, "adopts": made.adopts, "issuers": _joined(made.issuers), "proposer": made.proposer,
        "committee": made.committee, "organizations": _joined(made.organizations),
        "drafters": Text(zh="、".join(made.drafters)) if made.drafters else None,
    }  # fmt: skip
    return tuple((named[key], text) for key in named if (text := texts.get(key)))


def _same(value: str) -> Text:
    """Return numbers and days in one line, which are the same in both languages but for what stands between them."""
    return Text(zh=value, en=value.replace("、", ", "))


def _joined(texts: tuple[Text, ...]) -> Text | None:
    """Return texts in one line; a language that one of them lacks is left out."""
    if not texts:
        return None
    return Text(
        zh="、".join(text.zh for text in texts) if all(text.zh for text in texts) else "",
        en=", ".join(text.en for text in texts) if all(text.en for text in texts) else "",
    )
