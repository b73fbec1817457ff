"""`data/chunks.jsonl`: a provision a line, for programs that take a text piece by piece."""

import json
from typing import Any

from generator.standard.addresses import permalink

CHUNKS = "data/chunks.jsonl"


def chunks_jsonl(standard: dict[str, Any], site_url: str) -> str:
    """Return the provisions of `data/standard.json` in printed order, a JSON object a line.

    Permalinks of a site without an address are relative to it.
    """
    made = (
        {
            "id": provision["id"],
            "clause": clause["id"],
            "number": clause["number"],
            "title": clause["title"],
            "kind": provision["kind"],
            "normative": clause["normative"],
            "leads": provision["leads"],
            "text": provision["text"],
            "permalink": site_url + permalink(provision["id"]),
            "fingerprint": provision["fingerprint"],
            "edition": standard["edition"]["number"],
            "authoritative": standard["authoritative"],
        }
        for clause in standard["clauses"]
        for provision in clause["provisions"]
    )
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in made)
