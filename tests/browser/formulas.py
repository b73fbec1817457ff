"""A standard with formulas of every kind, built and served: short and wide, in a line of their own and inside one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from generator.site.build import build_site
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load_files
from generator.standard.index import Index
from tests.browser.server import serving
from tests.foreign.outputs import HERE

_SUM = " + ".join(rf"\beta_{{{place}}} x_{{{place}}}" for place in range(1, 16))
CLAUSE = rf"""clauses:
  - number: 6
    title: {{zh: 公式, en: Formulas}}
    content:
      - {{zh: "行内的$\\frac{{a}}{{b}}$，长的$Y = {_SUM.replace(chr(92), chr(92) * 2)}$。", en: Inside a line.}}
      - formula:
          number: 2
          latex: 'R = \frac{{n_1}}{{n}}'
          where: ["R——比率；"]
      - formula: {{number: 3, latex: 'Y = {_SUM}'}}
      - formula: {{number: 4, latex: '\begin{{array}}{{c|r}}a & 1 \\ \hline b & 222\end{{array}}'}}
      - formula: {{latex: '\boxed{{E}} = \cancel{{m}} + \overline{{AB}}'}}
      - table:
          number: 2
          title: {{zh: 系数, en: Coefficients}}
          zh: |-
            符号 | 公式
            Y | $Y = {_SUM}$
      - table:
          number: 3
          title: {{zh: 宽表, en: Wide table}}
          zh: |-
            {" | ".join(f"第{place}栏的项目" for place in range(1, 11))}
            {" | ".join(["应保存五年以上"] * 10)}
"""
ADDRESS = "6/"


@contextmanager
def formulas_served(folder: Path) -> Iterator[str]:
    """Serve the typical standard with a clause of formulas, whose page is at `ADDRESS` in each tree."""
    source = HERE / "typical" / "standard"
    files = {path.relative_to(source).as_posix(): path.read_bytes() for path in source.rglob("*") if path.is_file()}
    del files["original.txt"]
    loaded = load_files(files | {"clauses/formulas.yaml": CLAUSE.encode()})
    config, _ = load_config(HERE / "typical" / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config
    folder.mkdir()
    build_site(Book(Index(loaded.standard), replace(config, site_url=""), loaded.sources.figures), folder)
    with serving(folder) as address:
        yield address
