"""Rules that are kept where the sample assessments of a standard are read (SMP)."""

from generator.check.rule import Example, Rule
from generator.model import Text

RULES: tuple[Rule, ...] = (
    Rule(
        id="SMP001",
        ground="unreadable",
        summary=Text(
            zh="示例是依据本标准的评价文件，id以sample-开头",
            en="Let a sample be an assessment file of this standard whose id begins with sample-.",
        ),
        reason=Text(
            zh="站点把示例当作评价打开；凭id开头的sample-，各页和它的每份副本都标明是虚构的示例。",
            en="The site opens a sample as an assessment; by sample- at the begin of its id the pages, and each copy "
            "of it, say that it is made up.",
        ),
        example=Example(bad='sample/zh/assessment.json   # "id": "a-4711"', good='"id": "sample-4711"'),
    ),
    Rule(
        id="SMP002",
        ground="open",
        summary=Text(zh="示例跟上条文，附件齐全", en="Keep a sample up to date with the text, and its files with it."),
        reason=Text(
            zh="条文改动之后，示例里的评价发现未必还成立；学员会照着它学。",
            en="Once the text has changed, findings of a sample may no longer hold; trainees learn from it.",
        ),
        example=Example(
            bad='sample/zh/assessment.json   # "fingerprint" of an older text',
            good="# judged again on the page, exported and unpacked into sample/zh/",
        ),
    ),
)
