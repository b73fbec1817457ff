"""The files of `data/` that are made of the whole standard."""

import json
from collections.abc import Collection

from generator.formats.json.chunks import CHUNKS, chunks_jsonl
from generator.formats.json.figures import Drawings
from generator.formats.json.linked import LINKED, standard_json_ld
from generator.formats.json.openapi import OPENAPI, openapi_json
from generator.formats.json.standard import standard_json, standard_json_schema
from generator.model.config import SiteConfig
from generator.standard.index import Index


def data_files(index: Index, config: SiteConfig, drawings: Drawings, beside: Collection[str]) -> dict[str, str]:
    """Return the standard as data and what describes it, by path relative to the site; `beside` are its other files."""
    whole = standard_json(index, config.spoken, drawings)
    standard = json.loads(whole)
    made = {
        "data/standard.json": whole,
        "data/standard.schema.json": standard_json_schema(),
        CHUNKS: chunks_jsonl(standard, config.site_url),
        LINKED: standard_json_ld(standard, config.site_url),
    }
    return {**made, OPENAPI: openapi_json(standard, config.spoken, config.site_url, {*made, *beside})}
