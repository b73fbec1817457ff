"""How well a built site's search answers: `python -m tests.search.evaluate SITE [QUERIES.json] [--json OUT.json]`.

Without QUERIES, those of form and those of meaning, and what each part of search is worth: the figures without it.

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
AFRESH = HERE / "unseen2.json"
"""More of form, written from the standard alone and asked once. Some expect the site's own terms first, where search
puts what the standard says first and them second."""
MEANING = HERE / "meaning.json"
"""Questions, everyday words, situations, tasks and families: of somebody who had seen neither search nor thesaurus."""
SECOND = HERE / "second.json"
"""More of the same, by somebody else: long questions and situations of banks, hospitals, shops, factories."""
KEPT = HERE / "kept.json"
"""A third of the same, which nobody looked at while search was made; they are for one last run."""
BLIND = HERE / "blind.json"
"""Two sets by two people who had seen neither search nor its words, asked once, after search was made: the bar."""
GARDEN = HERE / "garden.json"
"""Queries for another standard, `tests/foreign/garden`."""
PARTS = ("synonyms", "near", "form", "situations", "wordings", "idle", "asks", "meaning")
"""What can be left out; `evaluate.mjs` says what each is."""
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


def main(site: str, *rest: str) -> None:
    """Print how well a site's search answers."""
    if rest and not rest[0].startswith("--"):
        sys.stdout.write(run(site, *rest))
        return
    for queries in (QUERIES, UNSEEN, AFRESH, MEANING, SECOND, BLIND):
        sys.stdout.write(f"{queries.name}\n{run(site, str(queries), *rest)}\n")
    for part in PARTS:
        for queries in (QUERIES, MEANING, SECOND):
            total = next(line for line in run("--without", part, site, str(queries)).splitlines() if "total" in line)
            sys.stdout.write(f"without {part:11} {queries.name:13} {total}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
