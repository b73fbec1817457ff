"""Rules of judgement: by what an assessor judges evidence; ours, and they ask nothing."""

from generator.model.text import Text, entity


@entity
class JudgementRule:
    """One rule: what it is about, and how to judge then."""

    name: Text
    """What it is about: a finding, a grade, a kind of requirement."""
    text: Text
    """How to judge then."""


@entity
class JudgementPart:
    """判定规则: some rules under a heading."""

    id: str
    """Permanent id, the anchor on their page: `j-grades`."""
    title: Text
    """The heading."""
    text: Text | None = None
    """What holds for all of them."""
    rules: tuple[JudgementRule, ...]
    """The rules, in order."""
