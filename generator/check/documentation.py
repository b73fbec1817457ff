"""The rules as a page of the documentation, in each language."""

from collections.abc import Iterator

from generator.check import RULES
from generator.check.rule import DRAFTING, Rule
from generator.model import Language, Text
from generator.words import say, words

_HEADS = ("head_rule", "head_severity", "head_sets", "head_ground")


def rules_page(language: Language) -> str:
    """Return the page that documents every rule, as Markdown."""

    def in_language(text: Text) -> str:
        return text.zh if language == "zh" else text.en

    def lines() -> Iterator[str]:
        yield from (f"# {say('rules.title', language)}", "", say("rules.lead", language), "")
        yield from (f"## {say('rules.grounds', language)}", "", say("rules.grounds_lead", language), "")
        yield from (f"| {' | '.join(say(f'rules.{head}', language) for head in _HEADS)} |", "|---|---|---|---|")
        yield from (row(rule) for rule in sorted(RULES, key=_by_family))
        yield ""
        for family, title in words("families").items():
            yield from (f"## {family} {in_language(title)}", "")
            for rule in sorted(RULES, key=lambda rule: rule.id):
                if rule.id.startswith(family):
                    yield from entry(rule)

    def row(rule: Rule) -> str:
        severity, ground = say(f"shown.{rule.severity}", language), say(f"grounds.{rule.ground}", language)
        sets = "`gbt1.1`" if rule.ground in DRAFTING else "`gbt1.1`, `structure`"
        return f"| [{rule.id}](#{rule.id.lower()}) | {severity} | {sets} | {ground} |"

    def entry(rule: Rule) -> Iterator[str]:
        severity = say(f"shown.{rule.severity}", language)
        summary = say("rules.rule", language, summary=in_language(rule.summary), severity=severity)
        yield from (f"### {rule.id}", "", summary, "", in_language(rule.reason), "")
        yield from (say("rules.wrong", language), "", "```yaml", *rule.example.bad.split("\n"), "```", "")
        yield from (say("rules.right", language), "", "```yaml", *rule.example.good.split("\n"), "```", "")

    return "\n".join(lines())


def _by_family(rule: Rule) -> tuple[int, str]:
    return list(words("families")).index(rule.id[:3]), rule.id
