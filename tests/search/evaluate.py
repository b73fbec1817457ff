"""How well a built site's search answers: `python -m tests.search.evaluate SITE [QUERIES.json] [--json OUT.json]`.

The queries run under Node.js with the very files that the browser loads; `evaluate.mjs` says what is measured.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.tools import node

HERE = Path(__file__).parent
QUERIES = HERE / "queries.json"
UNSEEN = HERE / "unseen.json"
"""Queries of somebody who had seen neither the search nor its results; what they expect was not changed since."""
SCRIPT = HERE / "evaluate.mjs"


def evaluate(site: Path, queries: Path = QUERIES, tree: str = "zh") -> dict[str, Any]:
    """Return the report on some queries."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        run("--json", str(report), "--tree", tree, str(site), str(queries))
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def answers(site: Path, queries: list[str], tree: str = "zh") -> dict[str, list[str]]:
    """Return the ids found for each query, the best first."""
    with tempfile.TemporaryDirectory() as folder:
        asked, dump = Path(folder) / "queries.json", Path(folder) / "dump.json"
        asked.write_text(json.dumps([{"class": "", "q": q, "expect": []} for q in queries]), encoding="utf-8")
        run("--dump", str(dump), "--tree", tree, str(site), str(asked))
        return {row["q"]: row["found"] for row in json.loads(dump.read_text(encoding="utf-8"))}


def run(*arguments: str) -> str:
    """Run the script, and return what it prints."""
    done = subprocess.run([node(), SCRIPT, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


if __name__ == "__main__":
    site, *rest = sys.argv[1:]
    named = rest if rest and not rest[0].startswith("--") else [str(QUERIES), *rest]
    sys.stdout.write(run(site, *named))
