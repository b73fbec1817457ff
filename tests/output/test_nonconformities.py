"""`clausebook export nonconformities`: sheets, and what is overdue as of a day."""

import json
from pathlib import Path

from tests.output.commands import run


def test_the_command_tells_what_is_overdue(project: Path) -> None:
    """As of the day asked for; a word that is no day is refused, and nothing is written."""
    assert run(project, "export", "checklist", "--format", "json", "--out", "a.json").returncode == 0
    file = json.loads((project / "a.json").read_text(encoding="utf-8"))
    (hand,) = file["hands"].values()
    record = {"number": "NC-1", "owner": "质量部", "due": "2026-11-28"}
    hand["nonconformities"] = {"n-1": {**record, "written": dict.fromkeys(record, "2026-11-24T00:00:00Z")}}
    (project / "a.json").write_text(json.dumps(file), encoding="utf-8")
    command = ("--lang", "en", "export", "nonconformities", "a.json", "--format")
    for on, overdue in (("2026-11-28", False), ("2026-11-29", True)):
        done = run(project, *command, "csv", "--on", on, "--out", "n.csv")
        assert done.returncode == 0
        assert ("overdue: NC-1, due 2026-11-28, 质量部" in done.stdout.decode()) is overdue
        assert ("Overdue" in (project / "n.csv").read_text(encoding="utf-8")) is overdue
    assert run(project, *command, "pdf", "--out", "n.pdf").returncode == 0
    assert (project / "n.pdf").read_bytes().startswith(b"%PDF")
    assert run(project, *command, "html", "--on", "soon", "--out", "n.html").returncode == 2
    assert not (project / "n.html").exists()
