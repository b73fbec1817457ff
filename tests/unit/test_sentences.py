"""A sentence of several provisions: each stands with the beginning of its sentence where it stands alone."""

from tests.unit.test_content import index_of

SENTENCES = """\
clauses:
  - number: 4.4
    content:
      - cut:
          - {zh: 书可外借。期刊可在馆内阅读，, en: "Books may be lent. Journals may be read in the library,"}
          - {zh: 不应外借，, en: "and shall not be lent,", amended: {by: amd-1, change: deleted}}
          - {zh: 应放回原处（“不乱架。”）。, en: They shall be put back.}
          - 图书馆应公布时限，
          - 并应说明：
      - list:
          - cut: [a) 逾期，, 不应续借；]
          - b) 丢失。
"""


def test_what_continues_a_sentence_has_its_beginning() -> None:
    """From the last full stop on, in each language, and not what was deleted; a lead-in and an item of several, too."""
    index = index_of(SENTENCES)
    whole = {id_: text for id_, text in index.whole.items() if id_.startswith("4.4-")}
    assert whole["4.4-s2"].zh == "期刊可在馆内阅读，不应外借，"
    assert whole["4.4-s2"].en == "Journals may be read in the library, and shall not be lent,"
    assert whole["4.4-s3"].zh == "期刊可在馆内阅读，应放回原处（“不乱架。”）。"
    assert whole["4.4-s4"].zh == "图书馆应公布时限，"
    assert [text.zh for text in [*whole.values()][-3:]] == [
        "图书馆应公布时限，并应说明：逾期，", "图书馆应公布时限，并应说明：逾期，不应续借；", "图书馆应公布时限，并应说明：丢失。",
    ]  # fmt: skip
    assert index.lead_ins == {"4.4-s5"}
    assert index.carried - {"4.2-a"} == {"4.4-s4", "4.4-s5", "4.4-a"}
