"""Every page is valid HTML, by html-validate (`htmlvalidate.mjs` has its rules)."""

import json
import subprocess
from collections import Counter
from pathlib import Path

from tests.built import BuiltSite
from tests.tools import node, node_package

RULES = Path(__file__).parent / "htmlvalidate.mjs"


def test_every_page_is_valid(built: BuiltSite, tmp_path: Path) -> None:
    """Browsers, screen readers and other programs read the pages in one way only."""
    validator = node_package("html-validate/bin/html-validate.mjs")
    report = tmp_path / "report.json"
    options = ("--config", str(RULES), "--formatter", f"json={report}", f"{built.folder.as_posix()}/**/*.html")
    done = subprocess.run([node(), validator, *options], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    found: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], str] = {}
    for page in json.loads(report.read_bytes()):
        for message in page["messages"]:
            fault = (message["ruleId"], message["message"])
            found[fault] += 1
            place = Path(page["filePath"]).relative_to(built.folder)
            where.setdefault(fault, f"{place}:{message['line']}:{message['column']}")
    assert {fault: (times, where[fault]) for fault, times in found.most_common(20)} == {}
