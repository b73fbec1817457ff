"""Rules that are kept where settings are read (CFG) and where commands are given (NEW, TRN003)."""

from generator.check.rule import Example, Rule
from generator.model import Text

RULES: tuple[Rule, ...] = (
    Rule(
        id="CFG001",
        ground="unreadable",
        summary=Text(zh="有站点设置文件", en="Have a file with the settings of the site."),
        reason=Text(
            zh="站点的名称、权利声明和页脚没有默认值，不能替人写。",
            en="The name of the site, its rights notice and its footer have no default: nobody else can write them.",
        ),
        example=Example(
            bad="clausebook build --config site.yml   # no such file", good="clausebook build --config site_config.yml"
        ),
    ),
    Rule(
        id="CFG002",
        ground="unreadable",
        summary=Text(zh="颜色写作#rrggbb", en="Write a colour as #rrggbb."),
        reason=Text(
            zh="颜色写进样式表；别的写法不能核对对比度，也可能带入别的样式。",
            en="Colours are written into the style sheet; in another form their contrast cannot be checked, and "
            "other styles could slip in.",
        ),
        example=Example(bad="accent: red", good='accent: "#9b2d1f"'),
    ),
    Rule(
        id="CFG003",
        ground="unreadable",
        summary=Text(zh="地址是https:、http:或mailto:", en="Write an address with https:, http: or mailto:."),
        reason=Text(
            zh="这些地址印在每一页上；站点地址以斜线结尾，永久链接才接得上。",
            en="These addresses stand on every page; that of the site ends with a slash, so that permalinks can "
            "follow it.",
        ),
        example=Example(bad="site_url: example.org/crm", good="site_url: https://example.org/crm/"),
    ),
    Rule(
        id="CFG004",
        ground="unreadable",
        summary=Text(zh="语言各列一次，默认语言在其中", en="List each language once, the default one among them."),
        reason=Text(
            zh="每种语言生成一套页面；默认语言没有页面，封面就无处可去。",
            en="Each language gets a tree of pages; when the default has none, the cover leads nowhere.",
        ),
        example=Example(bad="languages: [en]\ndefault_language: zh", good="languages: [zh, en]\ndefault_language: zh"),
    ),
    Rule(
        id="CFG005",
        ground="unreadable",
        summary=Text(zh="评价发现至少两个，id各不相同", en="List at least two findings with different ids."),
        reason=Text(
            zh="只有一个评价发现就无从选择；两个评价发现同用一个id，保存的评价就分不开。",
            en="With one finding there is no choice; with one id for two, saved assessments cannot tell them apart.",
        ),
        example=Example(
            bad="findings:\n  - {id: yes, …}\n  - {id: yes, …}",
            good="findings:\n  - {id: conforms, …}\n  - {id: does-not, …}",
        ),
    ),
    Rule(
        id="CFG006",
        ground="unreadable",
        summary=Text(zh="评分的权重合计100", en="Let the weights of scoring add up to 100."),
        reason=Text(
            zh="标准没有分值；启用本工具附加的评分时，权重不足或超过100，总分就没有意义。",
            en="The standard gives no scores; where the tool's own scoring is switched on, a total means nothing "
            "unless its weights add up to 100.",
        ),
        example=Example(
            bad="weights:\n  - {clause: 5.1, weight: 60}\n  - {clause: 5.6, weight: 50}",
            good="weights:\n  - {clause: 5.1, weight: 60}\n  - {clause: 5.6, weight: 40}",
        ),
    ),
    Rule(
        id="CFG007",
        ground="unreadable",
        summary=Text(
            zh="评分的分档从0到100，不重不漏", en="Let the bands of scores reach from 0 to 100 without gap or overlap."
        ),
        reason=Text(
            zh="每个分数属于一档，也只属于一档；分档说明要与档数相同，否则不知道哪段说明属于哪一档。",
            en="Each score belongs to one band and to one only; descriptions are as many as bands, or nobody can tell "
            "which of them belongs where.",
        ),
        example=Example(
            bad="bands:\n  - {lowest: 0, highest: 45, label: …}\n  - {lowest: 55, highest: 100, label: …}",
            good="bands:\n  - {lowest: 0, highest: 45, label: …}\n  - {lowest: 50, highest: 100, label: …}",
        ),
    ),
    Rule(
        id="NEW001",
        ground="unreadable",
        summary=Text(zh="新标准写在空文件夹里", en="Make a new standard in an empty folder."),
        reason=Text(
            zh="已有的文件不会被覆盖。",
            en="Files that are there are never written over.",
        ),
        example=Example(bad="clausebook new standard   # already there", good="clausebook new my-standard"),
    ),
    Rule(
        id="TRN003",
        ground="unreadable",
        summary=Text(zh="复核过的id存在", en="Accept the translation of an id that exists."),
        reason=Text(
            zh="`--accept`后的id写错，什么也不会记下，复核的人却以为记下了。",
            en="With a wrong id after `--accept` nothing is recorded, while the reviewer thinks it is.",
        ),
        example=Example(bad="clausebook check --accept 5.1.2-z", good="clausebook check --accept 5.1.2-a"),
    ),
)
