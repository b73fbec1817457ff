"""Which elements of HTML hold what, for those who read a page as a draft (HTML, the section "Flow content")."""

LEAVES = (
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "li",
    "dt",
    "dd",
    "caption",
    "figcaption",
    "pre",
    "td",
    "th",
    "table",
)
"""Blocks of text, and tables, which are read whole."""
BLOCKS = (*LEAVES[:-1], "blockquote", "div")
"""What may hold words itself."""
LISTS = ("ul", "ol", "dl")
SECTIONS = (
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "address",
    "center",
    "details",
    "fieldset",
    "figure",
    "form",
)
"""What holds blocks, and in careless pages words."""
LEFT_OUT = ("script", "style", "nav", "template", "noscript", "head")
