"""What Chinese words sound like, and what a process loads to know."""

import os
import subprocess
import sys
from pathlib import Path

from generator.output.cache import VARIABLE
from generator.standard.pinyin import pinyin

_ASK = """
import sys
from generator.standard.pinyin import pinyin
print(pinyin(("重复", "重量"), "NORMAL"), "pypinyin" in sys.modules)
"""


def test_words_are_spelt_as_words() -> None:
    """A character is read as in its word; what is not Han stands as it is, or is left out."""
    assert pinyin(("重复", "CRM系统"), "NORMAL") == (("chong", "fu"), ("CRM", "xi", "tong"))
    assert pinyin(("CRM系统",), "NORMAL", "ignore") == (("xi", "tong"),)
    assert pinyin(("重复", "知识"), "FIRST_LETTER") == (("c", "f"), ("z", "s"))


def test_what_was_spelt_before_is_known_without_the_dictionaries(tmp_path: Path) -> None:
    """The next process finds it, and does not load 56 MB."""
    told = [
        subprocess.run(
            [sys.executable, "-c", _ASK],
            env={**os.environ, VARIABLE: str(tmp_path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for _ in range(2)
    ]
    spelt = "(('chong', 'fu'), ('zhong', 'liang'))"
    assert told == [f"{spelt} True", f"{spelt} False"]
