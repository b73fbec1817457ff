"""What makes a number with points a quantity, a version, an amount or an address, and no number of a clause."""

import re

_UNITS = (
    r"(?:[kMGTmμµndcphf]?(?:m|g|s|A|K|L|l|V|W|J|N|F|H|T|Hz|Pa|Wh|Ah|VA|eV|mol|cd|lx|lm|bar|Bq|Sv|Gy|bps|B|b|bit|cal|Ω)"
    r"|min|h|d|t|ha|rpm|rad|dB|dBm|ppm|ppb|var|px|pt|dpi|fps|K[Bb]|°[CF]?)"
)
_MEASURES = (
    "个(?!人)|份(?![额内])|元(?!素|数)|角(?![度色落])|美元|欧元|日元|港元|人民币|倍(?!增)|次(?![要级序数日于])"
    "|折(?![扣算中])|分(?![别类级工析解布配为担清发段步开])|秒|分钟|小时|天(?!然)|日(?![常志期后前])"
    "|周(?![期到密知全边])|月(?![度底末])|年(?![度限底终])|岁(?!末)|世纪|人(?![员力才机身工事数群为])"
    "|名(?![称义录下])|位(?![置于次列数])|户(?!外)|家(?![庭属])|米|千米|公里|里(?=[远路地长])|厘米|毫米|微米|纳米"
    "|英[寸尺里]|千克|公斤|克拉|克(?![服制])|毫克|微克|吨|斤(?!计)|升(?![级华高任])|毫升|立方|平方|度(?![量过假])"
    "|摄氏度|级(?![别联差])|伏(?!笔)|安(?![全装排置心])|瓦(?!解)|千瓦|赫|声道|兆(?!头)|帕|千帕|兆帕|焦(?![点虑])"
    "|欧(?!盟)|牛|摩(?!擦)|比特|字节|像素|百分点|个百分点|成(?=[，。；、的以左]|$)|件(?![和数])|台(?![账阶前])"
    "|套(?![用路装])|辆|张(?![贴力])|只(?![有要能限规做涉适对在是用给说])|页(?![面眉码])|篇(?![章幅])|册(?!子)"
    "|本(?![文标部规指条章附站身来意])|点(?![的和评击明出名])|寸(?!步)|层(?![级次面])|版(?!本标准|[面权式])|颗|星"
    "|亩|公顷|匹(?!配)|马力|转(?![换移入至到为发化交述达让变包])|帧|批(?![准评复注示量次])|工时|工作日|班次"
    "|头(?![部脑一])|株|比\\d"
)
_ENGLISH_MEASURES = (
    r"times|fold|per ?cent|percentage|million|billion|thousand|hundred|dozen|[a-z]*met(?:re|er)s?|[a-z]*grams?"
    r"|[a-z]*lit(?:re|er)s?|inch(?:es)?|feet|foot|yards?|miles?|tonnes?|tons?|pounds?|ounces?|seconds?|minutes?|hours?"
    r"|days?|weeks?|months?|years?|points?|stars?|yuan|dollars?|euros?|RMB|CNY|USD|EUR|degrees?|pixels?"
    r"|hectares?|acres?|sigma|man-?(?:hours?|days?|months?)|work(?:ing )?days?|FTEs?|bn|on a scale"
    r"|[a-z]*bytes?|[a-z]*bits?|[a-z]*watts?|[a-z]*volts?|[a-z]*amperes?|[a-z]*hertz|persons?|people"
    r"|employees|[ap]\.?m\b"
)
_AFTER = re.compile(
    rf"\s?(?:[%‰％℃′″×÷*^=<>≤≥±＋+㎡㎥㎜㎝㎞㎏∶]|{_UNITS}(?![A-Za-z)）])(?![\u2019']s)|[万亿千百十]|[多余](?=[^个])|之间|计(?=[，。；）]|$)"
    rf"|提[高升]|增[加长至]|上升|下降|降|减|{_MEASURES})"
    r"|\s?(?:(?:及|或|和|与|以及)?其?(?:以上|以下|以内|之内|更高|更低|更新|左右|上下)(?!各?[条章节项])|及更|或更)"
    rf"|[ -](?:{_ENGLISH_MEASURES}|ratings?|out of \d)\b"
    r"|:\d|\s(?:or|and)\s(?:later|above|higher|newer|earlier|below|lower|more|less|up|older|greater)\b|\s?[x×]\s?\d"
)
_ALONE = re.compile(r"\s*\d+\.\d+(?:\s?[～~—–-]\s?\d+\.\d+)?\s*")
_DEEP = re.compile(r"\d\.\d+\.\d|[A-Z]\.\d")
"""A number that can be no quantity, but still a version or an address."""
_AFTER_VERSION = re.compile(
    r"\s?(?:(?:及|或|和|与|以及)?其?(?:以上|更高|更新)(?:的?版)|及更|或更|版(?!本标准))|:\d|/\d+(?![\d.])"
    r"|\s(?:or|and)\s(?:later|above|higher|newer|earlier|below|lower|up|older)\b"
)
_BEFORE = re.compile(
    r"(?:[=<>≤≥＜＞≈≠±×÷*+＋$€£¥￥#@^φΦФØø⌀∅∶]|大于|小于|等于|高于|低于|超过|不超|不足|少于|多于|优于|达到|达|至少|至多|约|大约|接近|仅|合计|总计"
    r"|平均|[系倍参]数|[百千万]分之|比例|比值|得分|评分|分值|均值|均为|值|乘以?|除以|加上|减去|增[加长至]|减少|提高|降低|上升|下降|提升"
    r"|缩短|延长|精确到|取值?|(?<!评)价格?|金额|率|温度|湿度|长度|宽度|高度|深度|厚度|重量|距离|浓度|[密硬强速角坡精]度|电[压流阻]|压[力强]|[流容]量|[流转]速"
    r"|容积|体积|面积|周长|时长|[误偏公]差|因子|阈值|上限|下限|满意度|指数"
    r"|(?<![改变换作并移因拆])(?<!调整)(?<!修改)(?<!替换)为|(?<!条)(?<!款)(?<!号)(?<!章)(?<![别其不也正就只])是)(?:了|到|至|为|是)?\s?[:：]?\s?$"
    r"|\b(?:between|about|around|costs?|weighs?|grade|magnitude"
    r"|approximately|roughly|nearly|almost|least|most|over|exceed(?:s|ing)?|equals?|is"
    r"|are|was|were|only"
    r"|(?:increas|decreas|reduc|rais|lower|grow|dropp?|improv)(?:e|es|ed|ing|s)? (?:by|from|to)"
    r"|(?:grew|grown|rose|fell|rated|scored)(?: by| from| to)?"
    r"|not (?:above|below)|(?:more|less|greater|higher|lower|larger|smaller|better|longer|shorter|worse) than"
    r"|(?:level|score|ratio|rate|average|factor|value|total|mean|index|weight|length|height|width|distance)"
    r"(?: of| is| to)?|(?:[A-Z]{2,}|pH|Cpk?|odds|probability|proportion) of) $"
)
"""What stands before a quantity."""
_BEFORE_VERSION = re.compile(
    r"(?:(?:升级|更新|升)(?:到|至|为)|版本号?|固件|IP|地址|主机|服务器|网关|掩码)(?:了|到|至|为|是)?\s?[:：]?\s?$"
    r"|(?<![A-Za-z])[Vv](?:er(?:sion|\.)?)?\s?$"
    r"|\b(?:upgrade[sd]? to|version|release|rev\.?|revision|firmware|build|host|address)(?: of| to)? $"
)
"""What stands before a version or an address, which may have several points as numbers of clauses have."""
_NAME = re.compile(r"(?<![A-Za-z0-9])(?P<name>[A-Za-z][A-Za-z0-9+#/.]*)[ -]?$")
_WORDS = frozenset({
    "A", "According", "After", "All", "And", "Annex", "Annexes", "Any", "As", "At", "Before", "Between", "Both",
    "But", "By", "Clause", "Clauses", "Conform", "Conforming", "Except", "For", "From", "If", "In", "Item",
    "Items", "Note", "Of", "Only", "Or", "Per", "See", "Section", "Sections", "Since", "Subclause",
    "Subclauses", "Subject", "Than", "The", "This", "To", "Under", "Unless", "Until", "When", "Where",
    "Whether", "While", "With", "Within",
})  # fmt: skip
"""Words with a capital that may begin a sentence before a clause's number."""
_SAID = re.compile(
    r"\s?(?:(?:中的?|的|所|所列的?)?(?:规定|要求|所述|描述|给出|列出|列明|条款|内容|适用|方法|程序|条件|原则|步骤|准则)|各?[条章节])"
)
"""What the text says of a clause and not of a quantity."""
_ASKED = re.compile(
    r"(?:见|参见|参照|按|按照|依照|依据|根据|遵守|遵循|符合|满足|违反|执行|条款|章条|条|§|(?:编号|条款号|章条号)[为是]"
    r"|\b(?:see|clauses?|subclauses?|sections?|paragraphs?|with|under|per|meets?|following|in))\s?$",
    re.IGNORECASE,
)
"""What leads to a clause."""


_OF_A_THING = re.compile(
    r"(?:占|权重|(?<![注着看侧偏严尊慎加])重|厚|(?<![放拓加])宽|(?<![提增升])高|(?<![增延生成])长|(?<!加)深|径|粗|安卓|鸿蒙|蓝牙|[打花]了)\s?$"
)
"""What is so high, so heavy or which it is, right before a quantity (厚3.2)."""


def is_quantity(text: str, start: int, end: int) -> bool:
    """Tell whether numbers with points from `start` to `end` are quantities, versions, amounts or addresses.

    So is one that stands alone, as in a cell of a table, or with another to which it reaches, unless it has several
    points.
    """
    plain = _DEEP.search(text, start, end) is None
    if _ALONE.fullmatch(text):
        return True
    if (plain and _AFTER.match(text, end)) or _AFTER_VERSION.match(text, end):
        return True
    if is_referred(text, start, end):
        return False
    before = text[max(0, start - 40) : start]
    if (plain and _BEFORE.search(before)) or _BEFORE_VERSION.search(before):
        return True
    if plain and _OF_A_THING.search(before):
        return True
    name = _NAME.search(before)
    return name is not None and name["name"] not in _WORDS and not name["name"].islower()


def is_referred(text: str, start: int, end: int) -> bool:
    """Tell whether the words round a number show that it is meant as that of a clause."""
    return bool(_SAID.match(text, end) or _ASKED.search(text[max(0, start - 40) : start]))
