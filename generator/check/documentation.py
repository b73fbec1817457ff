"""The rules as a page of the documentation, in each language."""

from collections.abc import Iterator

from generator.check import RULES
from generator.check.rule import Rule
from generator.model import Language, Text

TITLE = Text(zh="规则", en="The rules")
LEAD = Text(
    zh="`clausebook check`按下列规则检查。每条消息给出文件、行、列、规则和改法；错误使检查失败，警告不会。本页由`generator/check`"
    "生成，不要手改：`pytest tests/unit/test_checks.py --update-golden`。",
    en="`clausebook check` applies these rules. Each message gives file, line, column, rule and a way out; an error fails the check, "
    "a warning does not. This page is made from `generator/check`; do not edit it: "
    "`pytest tests/unit/test_checks.py --update-golden`.",
)
FAMILIES: dict[str, Text] = {
    "SRC": Text(zh="读取文件", en="Reading files"),
    "STR": Text(zh="编号和id", en="Numbers and ids"),
    "TXT": Text(zh="条文和标点", en="Text and punctuation"),
    "TRM": Text(zh="术语和用词", en="Terms and words"),
    "SYN": Text(zh="同义词", en="Synonyms"),
    "REF": Text(zh="引用和对照", en="Citations and mappings"),
    "FIG": Text(zh="图", en="Figures"),
    "CHK": Text(zh="检查项", en="Checklist items"),
    "TRN": Text(zh="译文", en="Translation"),
    "PRM": Text(zh="永久链接", en="Permanent links"),
    "CFG": Text(zh="站点设置", en="Settings of the site"),
    "NEW": Text(zh="新标准", en="New standards"),
}
SEVERITY = {"error": Text(zh="错误", en="error"), "warning": Text(zh="警告", en="warning")}
WRONG = Text(zh="不对：", en="Wrong:")
RIGHT = Text(zh="正确：", en="Right:")


def rules_page(language: Language) -> str:
    """Return the page that documents every rule, as Markdown."""
    severities = {name: f"（{text.zh}）" if language == "zh" else f" ({text.en})" for name, text in SEVERITY.items()}

    def say(text: Text) -> str:
        return text.zh if language == "zh" else text.en

    def lines() -> Iterator[str]:
        yield from (f"# {say(TITLE)}", "", say(LEAD), "")
        for family, title in FAMILIES.items():
            yield from (f"## {family} {say(title)}", "")
            for rule in sorted(RULES, key=lambda rule: rule.id):
                if rule.id.startswith(family):
                    yield from entry(rule)

    def entry(rule: Rule) -> Iterator[str]:
        yield from (f"### {rule.id}", "")
        yield from (f"**{say(rule.summary)}**{severities[rule.severity]}", "", say(rule.reason), "")
        yield from (say(WRONG), "", "```yaml", *rule.example.bad.split("\n"), "```", "")
        yield from (say(RIGHT), "", "```yaml", *rule.example.good.split("\n"), "```", "")

    return "\n".join(lines())
