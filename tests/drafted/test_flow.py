"""Words of a page that stand in no paragraph are read in their order: they came in nowhere, and nothing was told."""

from generator.formats.drafted.html import read_html

PAGE = """<html><head><title>t</title></head><body>前言在这里。<h1>1 范围</h1>本文件规定了甲。<b>乙</b>也在内。
<section>适用于丙。<article>丁在文章里。</article>戊在后面。</section>
<div>己在前，<p>庚在段里。</p>辛在后。<ul><li>壬<ul><li>癸</li></ul></li></ul></div>
<span><p>子在段里。</p>丑在后。</span><script>x</script>寅。<br>卯。<table><tr><td>辰</td></tr></table>巳。</body></html>"""


def test_words_without_a_paragraph_are_read_in_their_order() -> None:
    """In the body, in sections, between blocks and in what is inline by name; with what is inline beside them."""
    draft = read_html("page.html", PAGE.encode())
    assert [line.source for line in draft.lines] == [
        *("前言在这里。", "1 范围", "本文件规定了甲。乙也在内。", "适用于丙。", "丁在文章里。", "戊在后面。", "己在前，"),
        *("庚在段里。", "辛在后。", "——壬", "——癸", "子在段里。", "丑在后。", "寅。", "卯。", "辰", "巳。"),
    ]  # fmt: skip
    assert draft.told == ()


def test_a_page_of_paragraphs_is_read_as_it_was() -> None:
    """Blanks and comments between blocks are no words."""
    page = "<body>\n <h1>1 范围</h1>\n <!-- no --> <p>甲。</p>\n<div>\n<p>乙</p>\n</div> </body>"
    assert [line.source for line in read_html("page.html", page.encode()).lines] == ["1 范围", "甲。", "乙"]
