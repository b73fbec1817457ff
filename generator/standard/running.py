"""English of ours as running text: a sentence does not name again the subject of which it has said what it shall do."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Block, Metadata, Paragraph, Provision, Text
from generator.standard.authority import standing

_AGAIN = re.compile(r"(?P<joined>(?:and )?)(?P<subject>the [^,;:.]+?) shall,? (?P<rest>.+)", re.DOTALL)
_ENDS = (".", ":")


def as_running(metadata: Metadata, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks whose paragraphs read as text in English, where the English is our own translation.

    Each provision can be read alone and so names its subject; in a sentence of several, the first does.
    """
    if standing(metadata, "en") != "unofficial":
        return blocks
    return tuple(
        replace(block, provisions=tuple(_in_sentences(block.provisions))) if isinstance(block, Paragraph) else block
        for block in blocks
    )


def joined(provisions: Iterable[Provision], between: str = " ") -> Text:
    """Return the words of a paragraph; a language that one of its provisions lacks is left out.

    `between` stands between the English of its provisions.
    """
    texts = [provision.text for provision in provisions]
    return Text(
        zh="".join(text.zh for text in texts) if all(text.zh for text in texts) else "",
        en=between.join(text.en for text in texts) if all(text.en for text in texts) else "",
    )


def _in_sentences(provisions: tuple[Provision, ...]) -> Iterator[Provision]:
    sentence = ""
    for provision in provisions:
        words = provision.text.en
        again = _AGAIN.fullmatch(words)
        if again and _says(sentence, again["subject"]):
            yield replace(provision, text=replace(provision.text, en=again["joined"] + again["rest"]))
        else:
            yield provision
        sentence = "" if not words or words.endswith(_ENDS) else f"{sentence} {words}"


def _says(sentence: str, subject: str) -> bool:
    """Tell whether a sentence has begun to say what its subject shall do."""
    return bool(re.search(rf"(?:^ |[,;] |\band ){re.escape(subject)} shall\b", sentence, re.IGNORECASE))
