"""`actions.js`: what a page can do beside being read, loaded when it is wanted."""

import json

from generator.model.config import SiteConfig
from generator.words import say, words


def actions_script(config: SiteConfig, code: str) -> str:
    """Return the script of the actions: words in each language of the site, whether others may embed it, `code`."""
    told = {
        language: {
            **{key: say(f"actions.{key}", language) for key in words("actions")},
            "close": say("fill.close", language),
            "copy": say("pages.copy", language),
            "qr": say("shared.qr", language),
        }
        for language in config.spoken
    }
    made = {"words": told, "embedding": bool(config.embedding)}
    return f"globalThis.actionsSaid = {json.dumps(made, ensure_ascii=False)};\n{code}"
