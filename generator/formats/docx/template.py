"""The paragraph styles of the standards bodies' template, by the names that both generations of it have."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

PREFIX = "标准文件_"
"""Before the names of the generation of 2020."""
_FILE = Path(__file__).with_name("styles.yaml")
Look = dict[str, Any]


@cache
def looks() -> dict[str, Look]:
    """Return what the styles look like, those that they are based on included, by the name without its prefix."""
    read: dict[str, Look] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    made: dict[str, Look] = {}
    for name, look in read.items():
        based = made.get(look.get("like", ""), {})
        made[name] = {**{key: value for key, value in based.items() if key != "whole"}, **look}
    return made


def style_id(name: str) -> str:
    """Return the id of a style in the files that we write."""
    return f"S{[*looks()].index(name) + 1:02}"


def full_name(name: str) -> str:
    """Return the name of a style as the template has it."""
    return name if looks()[name].get("whole") else PREFIX + name
