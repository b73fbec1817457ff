"""The site's own search, as an assistant asks it."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.model import Language
from generator.model.config import SiteConfig
from generator.site.script import Script
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Place:
    """A place that is meant by what somebody wrote."""

    id: str
    """Of a clause, a part of one, a term, a document, an edition, a checklist item, a situation."""
    why: str = ""
    """How it answers where that is not what was written: `edition`, `retired`, `above`, `inside`, `near`, `words`."""
    says: str = ""
    """What that is about: the edition whose number it bears, the old id, the nearest spelling."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search found."""

    address: str
    """In a language's tree: `5.4.4.2/`."""
    html: str
    """Its title in the search list, with what led to it."""
    passages: tuple[tuple[str, str], ...]
    """Address and words of each passage that matched, the best first; the words are HTML that marks what matched."""


class Engine:
    """Search over a standard; opened once, then asked again and again."""

    def __init__(self, index: Index, config: SiteConfig) -> None:
        """Make the index of a site and open it."""
        self._script = Script("assistant.js", index, config)

    def places(self, written: str, language: Language) -> tuple[Place, ...]:
        """Return the places that somebody means, in any spelling, the likeliest first."""
        return tuple(
            Place(_owner(found), found.get("why", ""), str(found.get("says", "")))
            for found in self._ask("places", written, language)
        )

    def search(self, query: str, language: Language) -> tuple[Hit, ...]:
        """Return what the site's search finds, in its order; nothing where it finds nothing."""
        answer = self._ask("search", query, language)
        return tuple(
            Hit(
                one["address"],
                one["title"],
                tuple((passage["address"], passage["text"]) for passage in one["passages"]),
            )
            for one in answer["results"]
        )

    def _ask(self, function: str, text: str, language: Language) -> Any:  # noqa: ANN401 - JSON
        return self._script.call(f"clausebookAssistant.{function}", text, language)


def _owner(found: dict[str, Any]) -> str:
    """Return the id of a place: its path below `c/`, or where it has none the anchor or the page."""
    page, _, anchor = found["address"].partition("#")
    return found["path"] or anchor or PurePosixPath(page).name
