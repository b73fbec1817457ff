"""Rules that are kept where the files of a standard are read (SRC, TAB, STR001)."""

from generator.check.rule import Example, Rule
from generator.model import Text

RULES: tuple[Rule, ...] = (
    Rule(
        id="SRC001",
        ground="unreadable",
        summary=Text(zh="一个文件不超过1 MB", en="Keep a file below 1 MB."),
        reason=Text(
            zh="一部标准分在许多小文件里；超过1 MB的多半是放错了的文件，也会让检查变慢。",
            en="A standard is kept in many small files; one over 1 MB is mostly there by mistake, and slows every "
            "check.",
        ),
        example=Example(bad="clauses/all.yaml   # 3 MB", good="clauses/5.1.yaml\nclauses/5.2.yaml"),
    ),
    Rule(
        id="SRC002",
        ground="unreadable",
        summary=Text(zh="文件不以字节顺序标记开头", en="Save a file without a byte order mark."),
        reason=Text(
            zh="Windows的“UTF-8 带BOM”会在文件前加三个看不见的字节，有的工具把它当成第一个键的一部分。",
            en="“UTF-8 with BOM” puts three unseen bytes before the text, which some tools take for a part of the "
            "first key.",
        ),
        example=Example(bad="EF BB BF 63 6C 61 …", good="63 6C 61 …   # clauses:"),
    ),
    Rule(
        id="SRC003",
        ground="unreadable",
        summary=Text(zh="文件用UTF-8编码", en="Save a file as UTF-8."),
        reason=Text(
            zh="GBK文件按UTF-8读会成乱码；标准文本一个字也不能错，所以不去猜。",
            en="GBK read as UTF-8 turns to garbage; not one character of a standard may be wrong, so nothing is "
            "guessed.",
        ),
        example=Example(bad="B1 EA D7 BC   # 标准 in GBK", good="E6 A0 87 E5 87 86   # 标准 in UTF-8"),
    ),
    Rule(
        id="SRC004",
        ground="unreadable",
        summary=Text(zh="不用制表符缩进", en="Indent with spaces, not with tabs."),
        reason=Text(
            zh="YAML不允许用制表符缩进；它与空格看着一样，出错的地方却很难找。",
            en="YAML does not allow tabs in the indentation; they look like spaces, and the mistake is hard to see.",
        ),
        example=Example(bad="clauses:\n\t- id: 5.1", good="clauses:\n  - id: 5.1"),
    ),
    Rule(
        id="SRC005",
        ground="unreadable",
        summary=Text(zh="文件是YAML", en="Write YAML."),
        reason=Text(
            zh="读不懂的文件就没有内容；消息指出读到哪里为止，改那一行或上一行。",
            en="A file that cannot be read has no content; the message tells where reading stopped: mend that line "
            "or the one above.",
        ),
        example=Example(bad="en: Note: see 5.2", good='en: "Note: see 5.2"'),
    ),
    Rule(
        id="SRC006",
        ground="unreadable",
        summary=Text(zh="不用锚、别名、合并键和标签", en="Use no anchors, aliases, merge keys or tags."),
        reason=Text(
            zh="几行别名能展开成几十亿行；文本写两遍，才能各自翻译、各自引用。",
            en="A few lines of aliases can grow to billions; a text written out twice can be translated and cited "
            "twice.",
        ),
        example=Example(bad="title: &title {zh: 总则, en: General}", good="title: {zh: 总则, en: General}"),
    ),
    Rule(
        id="SRC007",
        ground="unreadable",
        summary=Text(zh="一个键只写一次", en="Write a key once."),
        reason=Text(
            zh="一般的YAML读取程序遇到重复的键，悄悄取后一个；前一个里的文字就丢了。",
            en="Ordinary readers of YAML silently keep the last of two equal keys; what stood in the first is lost.",
        ),
        example=Example(bad="id: 5.1\nid: 5.2", good="id: 5.1"),
    ),
    Rule(
        id="SRC008",
        ground="unreadable",
        summary=Text(zh="键有值，文件有内容", en="Give each key a value, and each file a content."),
        reason=Text(
            zh="空着的键看不出是漏写了，还是没有要写的；没有要写的，就连键也不写，译文也是如此。",
            en="An empty key does not tell whether its text was forgotten or there is none; where there is none, a "
            "translation included, the key is left out.",
        ),
        example=Example(bad="title: {zh: 总则, en: }", good="title: {zh: 总则, en: General}"),
    ),
    Rule(
        id="SRC009",
        ground="unreadable",
        summary=Text(zh="文件在约定的位置，必需的文件都在", en="Put each file where it belongs, and leave none out."),
        reason=Text(
            zh="名称不对的文件没有人读，其中的条文会悄悄地从站点上消失。",
            en="A file of another name would not be read, and its clauses would vanish from the site without a word.",
        ),
        example=Example(bad="standard/clause/5.1.yaml", good="standard/clauses/5.1.yaml"),
    ),
    Rule(
        id="SRC010",
        ground="unreadable",
        summary=Text(zh="只用已知的键", en="Use known keys only."),
        reason=Text(
            zh="拼错的键若被忽略，它的内容就不见了，而作者以为写上了。",
            en="If a misspelt key were passed over, its content would be gone while its author thinks it is there.",
        ),
        example=Example(bad="titel: {zh: 总则, en: General}", good="title: {zh: 总则, en: General}"),
    ),
    Rule(
        id="SRC011",
        ground="unreadable",
        summary=Text(zh="必需的键都写上", en="Write every key that is needed."),
        reason=Text(
            zh="没有id或正文的内容做不成页面。译文可以没有，以其为准的那种语言的文字不能没有。",
            en="Of what has no id or no words no page can be made. A translation may be missing, the words of the "
            "language that prevails may not.",
        ),
        example=Example(
            bad="text: {en: The organization shall …}",
            good="text: {zh: 组织应确定目标市场。, en: The organization shall …}",
        ),
    ),
    Rule(
        id="SRC012",
        ground="unreadable",
        summary=Text(zh="取值在规定的范围内", en="Choose one of the values allowed."),
        reason=Text(
            zh="条款类型、引用类型等只有几种（GB/T 1.1—2020，9.1）；别的写法页面不会显示。",
            en="Kinds of provisions, of citations and so on are few (GB/T 1.1—2020, 9.1); another word would show "
            "nowhere.",
        ),
        example=Example(bad="kind: obligation", good="kind: requirement"),
    ),
    Rule(
        id="SRC013",
        ground="unreadable",
        summary=Text(zh="值的形式正确", en="Write a text, a list or keys where each is wanted."),
        reason=Text(
            zh="该写列表的地方写了文本，或者相反，就不知道哪些是一项。",
            en="With a text where a list is wanted, or the reverse, nobody can tell what is one entry.",
        ),
        example=Example(bad="related: t-customer", good="related: [t-customer]"),
    ),
    Rule(
        id="SRC014",
        ground="unreadable",
        summary=Text(zh="多行文本以|-或>-开头", en="Begin a text of several lines with |- or >-."),
        reason=Text(
            zh="只写|或>，YAML会在文本末尾留下一个换行；换行不是标准的文字，与条款对照时就多出一个字符。",
            en="After a bare | or >, YAML keeps a line break at the end; it is no part of the standard, and one "
            "character too many when the text is compared with its provisions.",
        ),
        example=Example(bad="original: |\n  组织应确定目标市场。", good="original: |-\n  组织应确定目标市场。"),
    ),
    Rule(
        id="SRC015",
        ground="open",
        summary=Text(zh="标准的文件夹里只放标准的文件", en="Keep only files of the standard in its folder."),
        reason=Text(
            zh="没有人读的文件会让人以为它有用；编辑器和系统自己的文件（.git、.DS_Store、Thumbs.db、.swp等）不算。",
            en="A file that nothing reads looks as if it counted. What editors and systems leave behind (.git, "
            ".DS_Store, Thumbs.db, .swp and so on) is passed over.",
        ),
        example=Example(bad="standard/clauses/说明.docx", good="docs/说明.docx"),
    ),
    Rule(
        id="STR001",
        ground="wrong",
        summary=Text(zh="一个id只属于一样东西", en="Use an id for one thing only."),
        reason=Text(
            zh="id是永久链接；两样东西共用一个，链接就不知道通向哪里。",
            en="An id is a permanent link; when two things share one, the link cannot tell which is meant.",
        ),
        example=Example(bad="- {id: 5.1.2-a, …}\n- {id: 5.1.2-a, …}", good="- {id: 5.1.2-a, …}\n- {id: 5.1.2-b, …}"),
    ),
    Rule(
        id="SRC016",
        ground="unreadable",
        summary=Text(zh="一个块只写一样内容", en="Let a block be one thing."),
        reason=Text(
            zh="条的内容是按印刷顺序排列的块：段、列项、表、图、公式、注、示例；一个块里写了两样，就不知道哪一样在前。",
            en="A clause holds blocks in printed order: paragraphs, lists, tables, figures, formulas, notes, examples; "
            "of two things in one block nobody knows which comes first.",
        ),
        example=Example(bad="- {zh: 组织应记录。, note: 记录见附录A。}", good="- 组织应记录。\n- note: 记录见附录A。"),
    ),
    Rule(
        id="SRC017",
        ground="open",
        summary=Text(zh="对几个文件的一次改动有始有终", en="Let a change of several files come to its end."),
        reason=Text(
            zh="`clausebook renumber --write`中途被结束，一些文件已是新编号，另一些还是旧编号。读取之前先把改动撤回；"
            "已经改好的文件此后又被人改过的，就把改动做完；两者合不到一起时什么也不动，并作为错误提示。",
            en="Where `clausebook renumber --write` was killed, some files have the new numbers and others the old. "
            "Before they are read, the change is taken back; it is brought to its end where somebody has since "
            "edited a file that it had reached. Where the two do not agree nothing is touched, and it is an error.",
        ),
        example=Example(
            bad="clauses/5.yaml: 5.3   # new\nnotes.yaml: see 5.2   # old",
            good="clauses/5.yaml: 5.3\nnotes.yaml: see 5.3",
        ),
    ),
    Rule(
        id="TAB001",
        ground="unreadable",
        summary=Text(zh="表的每一行有同样多的单元格", en="Give each row of a table the same number of cells."),
        reason=Text(
            zh="少一个“|”，其后的单元格就都移到了别的列下，要求也就对错了等级。",
            en="With one “|” missing, the cells after it stand in other columns, and a requirement falls to the wrong "
            "case.",
        ),
        example=Example(bad="zh: |\n  等级 | 时限\n  一级 | 24 | 五年", good="zh: |\n  等级 | 时限\n  一级 | 24"),
    ),
    Rule(
        id="TAB002",
        ground="unreadable",
        summary=Text(zh="合并的单元格成矩形", en="Join cells to rectangles."),
        reason=Text(
            zh="“<”与左边合并，“^”与上面合并；合并的不是矩形，或没有可合并的，页面和纸面都排不出来。",
            en="“<” joins to the left, “^” to the cell above; what is no rectangle, or has nothing to join, cannot be "
            "set on a page or on paper.",
        ),
        example=Example(bad="zh: |\n  < | 时限\n  一级 | 24", good="zh: |\n  等级 | <\n  一级 | 24"),
    ),
    Rule(
        id="TAB003",
        ground="unreadable",
        summary=Text(zh="表的译文与表的行列相同", en="Translate a table cell for cell."),
        reason=Text(
            zh="译文按位置与原文的单元格对应；行列不同，就不知道哪一格译的是哪一格。",
            en="A translated cell belongs to the cell at its place; with other rows or cells nobody knows which "
            "translates which.",
        ),
        example=Example(
            bad="zh: |\n  等级 | 时限\n  一级 | 24\nen: |\n  Level | Limit",
            good="zh: |\n  等级 | 时限\n  一级 | 24\nen: |\n  Level | Limit\n  1 | 24",
        ),
    ),
)
