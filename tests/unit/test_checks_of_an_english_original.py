"""Where the English prevails, checks that compare the languages ask for other Chinese, or for another kind."""

from dataclasses import replace

import pytest

from generator.check import wording, words
from generator.check.rule import Rule
from generator.model import Authority, Provision, Translator
from generator.model.place import Step
from generator.model.problem import Location
from generator.source.places import Sources
from generator.standard.index import Index
from tests.builders import clause, provision, standard, term


@pytest.mark.parametrize(
    ("checked", "made", "places", "way"),
    [
        # The translation lacks what the original says: it is what is mended.
        (
            wording.chinese_verb,
            provision("5-a", "requirement", "组织确定目标市场。", "The organization shall determine it."),
            (("kind",), ("text", "zh")),
            "let the Chinese say what the English says",
        ),
        (
            wording.chinese_verb,
            provision("5-a", "requirement", "组织宜确定目标市场。", "The organization shall determine it."),
            (("kind",), ("text", "zh")),
            "let the Chinese say what the English says",
        ),
        (
            wording.negation,
            provision("5-a", "requirement", "组织应公开姓名。", "The organization shall not disclose names."),
            (("text", "en"), ("text", "zh")),
            "let the Chinese say what the English says",
        ),
        # The kind does not say what the original says.
        (
            wording.english_verb,
            provision("5-a", "requirement", "组织应确定目标市场。", "The organization should determine it."),
            (("text", "en"), ("kind",)),
            'write under "kind:" what the English verb makes it; without one it is statement',
        ),
        (
            wording.english_verb,
            provision("5-a", "requirement", "组织应确定目标市场。", "The organization determines it."),
            (("text", "en"), ("kind",)),
            'write under "kind:" what the English verb makes it; without one it is statement',
        ),
    ],
)
def test_nobody_is_asked_to_change_an_original(
    checked: Rule, made: Provision, places: tuple[tuple[str, ...], tuple[str, ...]], way: str
) -> None:
    """Where the English prevails, the place is that of the Chinese or of the kind, and so is the way out."""
    asked: list[tuple[Step, ...]] = []

    class Places(Sources):
        def at(self, id_: str, *path: Step, key: bool = False, offset: int | None = None) -> Location:
            asked.append(path)
            return super().at(id_, *path, key=key, offset=offset)

    authorities: tuple[Authority, Authority] = ("zh", "en")
    for authority, place in zip(authorities, places, strict=True):
        whole = standard(clause("5", made))
        whole = replace(whole, metadata=replace(whole.metadata, authoritative=authority))
        asked.clear()
        (told,) = checked.problems(Index(whole), Places())
        assert asked[-1] == place
        assert (told.hint == way) is (authority == "en")


@pytest.mark.parametrize(
    ("authority", "translator"), [("both", "ours"), ("zh", "official"), ("en", "official"), ("zh", "ours")]
)
@pytest.mark.parametrize(
    ("checked", "made"),
    [
        (
            wording.english_verb,
            provision("5-a", "requirement", "组织应确定目标市场。", "The organization should determine it."),
        ),
        (
            wording.negation,
            provision("5-a", "requirement", "组织不应公开姓名。", "The organization shall disclose names."),
        ),
        (words.one_english, provision("5-a", "statement", "术语服务很重要。", "It is important.")),
    ],
)
def test_where_both_languages_are_printed_neither_is_changed(
    checked: Rule, made: Provision, authority: Authority, translator: Translator
) -> None:
    """Both are originals, or one is the official translation: they are compared with the print."""
    whole = replace(standard(clause("5", made)), terms=(term("t-service", "术语服务", "term service"),))
    metadata = replace(whole.metadata, authoritative=authority, translator=translator)
    (told,) = checked.problems(Index(replace(whole, metadata=metadata)), Sources())
    printed = (authority, translator) != ("zh", "ours")
    assert told.hint.startswith("both languages are printed: compare each with the print") is printed
