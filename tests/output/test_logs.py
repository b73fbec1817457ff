"""`clausebook export issues --format csv` and `export logs`: tables that no spreadsheet reckons with."""

import csv
import json
from pathlib import Path

from tests.output.commands import run

WHEN = "2026-11-24T00:00:00Z"


def record(**values: object) -> dict[str, object]:
    """Return a record of which all these keys were written."""
    return {**values, "written": dict.fromkeys(values, WHEN), "changed": WHEN}


def rows(file: Path) -> list[list[str]]:
    """Return the rows of a table."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))


def test_issues_and_logs_are_tables(project: Path) -> None:
    """A record a row in the order of numbers, without those taken away; a log that is none is refused."""
    assert run(project, "export", "checklist", "--format", "json", "--out", "a.json").returncode == 0
    file = json.loads((project / "a.json").read_text(encoding="utf-8"))
    (hand,) = file["hands"].values()
    hand["issues"] = {
        "i2": record(number="SV-2", items=["5.1-a-1", "5.1-a-2"], verify="=HYPERLINK(1)"),
        "i1": record(number="SV-1", verify="看,\n“台账”", settled="2026-11-28"),
    }
    hand["documents"] = {
        "d1": record(number="D-1", title="＝手册", identifier="3.10", remark="@x"),
        "d2": record(number="D-2", title="删去的", gone=WHEN),
    }
    (project / "a.json").write_text(json.dumps(file), encoding="utf-8")
    done = run(project, "export", "issues", "a.json", "--format", "csv", "--lang", "zh", "--out", "i.csv")
    assert done.returncode == 0
    head, *found = rows(project / "i.csv")
    assert [(row[0], row[1], row[2], row[7]) for row in (head, *found)] == [
        ("编号", "对应的检查项", "要验证什么", "解决日期"),
        ("SV-1", "", "看,\n“台账”", "'2026-11-28"),
        ("SV-2", "5.1-a-1 5.1-a-2", "'=HYPERLINK(1)", ""),
    ]
    command = ("--lang", "en", "export", "logs", "a.json", "--log")
    done = run(project, *command, "documents", "--lang", "zh", "--out", "d.csv")
    assert done.stdout.decode().strip() == "d.csv: 1 record"
    assert rows(project / "d.csv")[1:] == [["D-1", "'＝手册", "'3.10", "", "", "'@x"]]
    assert run(project, *command, "samples", "--out", "s.csv").returncode == 0
    assert len(rows(project / "s.csv")) == 1
    assert run(project, *command, "issues", "--out", "x.csv").returncode == 2
    assert not (project / "x.csv").exists()
