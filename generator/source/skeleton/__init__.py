"""The standards that `clausebook new` makes: a sample with one of everything usual, and the least that builds."""

from pathlib import Path

from generator.model import Language
from generator.source.kinds import LEDGER
from generator.source.ledger import ledger_yaml
from generator.source.load import load_files
from generator.source.schemas import FOLDER, schemas
from generator.standard.translation import accepted

_HERE = Path(__file__).parent


def skeleton(standard: str, config: str, *, minimal: bool = False, language: Language = "zh") -> dict[str, str]:
    """Return the files of a new standard by path; `standard` and `config` are the names of its folder and settings.

    `language` is that of the settings; those of the minimal one can be had in English.
    What is translated in it counts as reviewed; nothing is released.
    """
    root = _HERE / ("minimal" if minimal else "sample")
    texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in root.rglob("*.y*ml")}
    content = {name.removeprefix("standard/"): text for name, text in texts.items() if name.startswith("standard/")}
    loaded = load_files({name: text.encode() for name, text in sorted(content.items())}, standard)
    if loaded.standard is None:
        raise ValueError(f"the skeleton does not load: {loaded.problems}")
    ledger = accepted(loaded.standard, None)
    content |= {LEDGER: ledger_yaml(ledger)} if ledger.translations else {}
    content |= {f"{FOLDER}/{name}": text for name, text in schemas().items()}
    own = "site_config.en.yml" if language == "en" else "site_config.yml"
    settings = texts[own].replace("standard/.schema/", f"{standard}/{FOLDER}/")
    return {f"{standard}/{name}": text for name, text in content.items()} | {config: settings}
