"""The rules as a page of the documentation, in each language."""

from collections.abc import Iterator

from generator.check import RULES
from generator.check.rule import Rule
from generator.model import Language, Text
from generator.words import say, words


def rules_page(language: Language) -> str:
    """Return the page that documents every rule, as Markdown."""

    def in_language(text: Text) -> str:
        return text.zh if language == "zh" else text.en

    def lines() -> Iterator[str]:
        yield from (f"# {say('rules.title', language)}", "", say("rules.lead", language), "")
        for family, title in words("families").items():
            yield from (f"## {family} {in_language(title)}", "")
            for rule in sorted(RULES, key=lambda rule: rule.id):
                if rule.id.startswith(family):
                    yield from entry(rule)

    def entry(rule: Rule) -> Iterator[str]:
        severity = say(f"shown.{rule.severity}", language)
        summary = say("rules.rule", language, summary=in_language(rule.summary), severity=severity)
        yield from (f"### {rule.id}", "", summary, "", in_language(rule.reason), "")
        yield from (say("rules.wrong", language), "", "```yaml", *rule.example.bad.split("\n"), "```", "")
        yield from (say("rules.right", language), "", "```yaml", *rule.example.good.split("\n"), "```", "")

    return "\n".join(lines())
