"""What an import says of itself: what it took, mended, guessed and left, with places, and the proof."""

from collections.abc import Iterator

from generator.formats.drafted.draft import Place, Told
from generator.formats.drafted.folder import Made
from generator.formats.drafted.proof import Proof, counted, proof_of
from generator.model import Language
from generator.model.problem import plain, shortened
from generator.words import say

_LONGEST = 60
_COUNTED = {"mended": "drafted.count-mended", "guessed": "drafted.count-guessed", "left": "drafted.count-left"}
_HEADED = {"left": "drafted.left", "guessed": "drafted.guessed", "mended": "drafted.mended"}


def proved(made: Made) -> Proof:
    """Return the proof of what was made; ValueError where it does not load, which is a mistake of ours."""
    if made.loaded.standard is None:
        raise ValueError(f"what was imported does not load: {made.loaded.problems}")
    return proof_of(made.lines, made.loaded.standard)


def summary(made: Made, proof: Proof, language: Language) -> Iterator[str]:
    """Yield the lines for the console."""
    if made.loaded.standard is None:
        return
    counts = counted(made.loaded.standard)
    yield say("drafted.taken", language, **counts)
    for kind, key in _COUNTED.items():
        found = sum(told.kind == kind for told in made.told)
        if found:
            yield say(key, language, count=found)
    yield proof_line(proof, language)


def proof_line(proof: Proof, language: Language) -> str:
    """Return what the proof says."""
    key = "drafted.closed" if proof.closed else "drafted.open"
    lost = sum(len(each.text) for each in proof.lost)
    return say(key, language, characters=f"{proof.characters:,}", left=f"{proof.left_out:,}", lost=f"{lost:,}")


def report(made: Made, proof: Proof, file: str, language: Language) -> str:
    """Return the report that stands beside the standard, in Markdown."""
    lines = [f"# {say('drafted.report', language, file=plain(file))}", ""]
    lines += [f"- {line}" for line in summary(made, proof, language)]
    for kind, key in _HEADED.items():
        found = [told for told in made.told if told.kind == kind]
        if found:
            lines += [
                "",
                f"## {say(key, language)}",
                "",
                *(f"- {_line(told, language)}" for told in found),
            ]
    if proof.lost:
        lines += ["", f"## {say('drafted.lost', language)}", ""]
        lines += [
            f"- {each.place.said().in_(language)}: {plain(shortened(each.text, _LONGEST))}" for each in proof.lost
        ]
    return "\n".join(lines) + "\n"


def _line(told: Told, language: Language) -> str:
    words = plain(told.said.in_(language))
    whole = told.place == Place()
    return words if whole else say("drafted.told", language, place=told.place.said().in_(language), told=words)
