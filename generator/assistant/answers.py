"""What an assistant is told of a standard: values that stand for themselves, each with where it is to be cited."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import cached_property
from typing import Any

from lxml.html import fromstring

from generator.assistant.engine import Engine, Place
from generator.assistant.quotation import Quotations
from generator.formats.json.standard import standard_json
from generator.formats.whereabouts import clause_fingerprint, whereabouts
from generator.model import Language
from generator.model.config import SiteConfig, languages_of
from generator.site.pages.place_names import place_names
from generator.standard.addresses import permalink
from generator.standard.authority import standing, translated_into
from generator.standard.index import Index
from generator.standard.permalinks import permalinks
from generator.standard.translation import authoritative, fingerprint

Answer = dict[str, Any]
"""Plain values; a bilingual text is `{"zh": …, "en": …}`."""

_GUESSED = frozenset({"near", "words"})
"""How a place answers that is proposed, not meant: it is spelt like what was written, or has the words."""
_MOST = 10


class Answers:
    """A standard that is asked about; nothing is computed before it is asked for."""

    def __init__(self, index: Index, config: SiteConfig) -> None:
        """Take the standard and the settings of its site."""
        self._index = index
        self._config = config
        self._languages = languages_of(None, config)

    @cached_property
    def _engine(self) -> Engine:
        return Engine(self._index, self._config)

    @cached_property
    def _quotations(self) -> Quotations:
        return Quotations(self._index)

    @cached_property
    def _data(self) -> Answer:
        made: Answer = json.loads(standard_json(self._index, self._languages))
        return made

    @cached_property
    def _known(self) -> dict[str, Answer]:
        """Clauses, provisions, terms, documents, editions and checklist items as `data/standard.json` has them."""
        found = {one["id"]: one for one in (*self._data["clauses"], *self._data["terms"], *self._data["references"])}
        provisions = [one for clause in self._data["clauses"] for one in clause["provisions"]]
        editions = [one for document in self._data["references"] for one in document["editions"]]
        items = [one for provision in provisions for one in provision["checklist"]]
        return found | {one["id"]: one for one in (*provisions, *editions, *items)}

    @cached_property
    def _names(self) -> dict[str, Any]:
        return {id_: asdict(name) for id_, name in place_names(self._index).items()}

    @cached_property
    def _at(self) -> dict[str, str]:
        """Ids by address in a language's tree."""
        return {link.address: link.owner for link in permalinks(self._index) if link.path == link.owner}

    def about(self) -> Answer:
        """Return what the standard is, which text this is, and its clauses with their titles."""
        kept = ("title", "publisher", "status", "editions", "amendments", "revised")
        clauses = [{key: one[key] for key in ("id", "number", "title", "normative")} for one in self._data["clauses"]]
        return {
            **self._of(""),
            **{key: self._data[key] for key in kept},
            "authority_says": self._data["authority"],
            "clauses": clauses,
        }

    def resolve(self, written: str) -> Answer:
        """Return the places that are meant by a number, an id, an address or a name in any spelling."""
        return {**self._of(""), "written": written, "found": [self._place(one) for one in self._places(written)]}

    def clause(self, written: str) -> Answer:
        """Return a clause with its provisions, notes and other numbers."""
        return self._one(written, self._index.clause_at, lambda clause: {"clause": self._known[clause.id]})

    def provision(self, written: str) -> Answer:
        """Return a provision with what leads it in."""
        return self._one(written, self._index.provisions.get, lambda one: {"provision": self._known[one.id]})

    def term(self, written: str) -> Answer:
        """Return a term entry."""
        return self._one(written, self._index.terms.get, lambda term: {"term": self._known[term.id]})

    def checklist(self, written: str) -> Answer:
        """Return the checklist items of a clause and of those below it, or of one provision; they are ours."""

        def asked(id_: str) -> Answer:
            provisions = self._provisions(id_)
            return {
                "ours": True,
                "items": [{"provision": one["id"], **item} for one in provisions for item in one["checklist"]],
            }

        return self._about(written, asked, lambda id_: id_ in self._index.provisions or id_ in self._index.clauses)

    def mappings(self, written: str) -> Answer:
        """Return our mappings from a clause or a provision, or to a document; nothing follows from a missing one."""

        def mapped(id_: str) -> Answer:
            clauses = self._below(id_)
            sources = {*clauses, *(one["id"] for one in self._provisions(id_)), id_}
            editions = {id_, *(one["id"] for one in self._known[id_].get("editions", ()))}
            chosen = [one for one in self._data["mappings"] if one["source"] in sources or one["edition"] in editions]
            return {
                "ours": True,
                "mappings": [{**one, "document": self._index.editions[one["edition"]].number} for one in chosen],
            }

        return self._about(written, mapped, lambda id_: id_ in self._known)

    def history(self, written: str) -> Answer:
        """Return what became of a clause, a provision or a term: numbers elsewhere, amendments, old ids, notes."""

        def told(id_: str) -> Answer:
            one = self._known[id_]
            clause = self._index.clause_at(id_)
            of = self._known[clause.id] if clause else one
            return {
                "published": of.get("published", []),
                "amended": [each for each in of.get("amended", ()) if id_ in (of["id"], *each["on"])],
                "was_called": [old for old, new in self._index.successors.items() if id_ in new],
                "editorial_notes": of.get("editorial_notes", []),
                "editions": self._data["editions"],
            }

        known = {**self._index.clauses, **self._index.provisions, **self._index.terms}
        return self._about(written, told, known.__contains__)

    def search(self, query: str, language: Language | None = None) -> Answer:
        """Return what the site's own search finds, the best first, with what led to each and the words that matched."""
        hits = self._engine.search(query, language or self._language(query))
        return {
            **self._of(""),
            "query": query,
            "total": len(hits),
            "found": [self._hit(*hit) for hit in _listed(hits[:_MOST])],
        }

    def verify_quote(self, quote: str, within: str = "") -> Answer:
        """Say whether words stand in the standard as they are quoted: exact, altered and where, or not found."""
        clauses: tuple[str, ...] = ()
        if within:
            id_, perhaps = self._meant(within, lambda one: self._index.clause_at(one) is not None)
            if not id_:
                return perhaps
            clauses = self._below(id_) or (self._index.clause_of[id_].id,)
        found = self._quotations.verify(quote, clauses)
        made = {key: value for key, value in asdict(found).items() if key != "clause"}
        return {"quote": quote, **made, **self._of(found.at[0] if found.at else "")}

    def _one(self, written: str, lookup: Callable[[str], Any], tell: Callable[[Any], Answer]) -> Answer:
        id_, perhaps = self._meant(written, lambda one: lookup(one) is not None)
        if not id_:
            return perhaps
        found = lookup(id_)
        return {**self._of(found.id), **tell(found)}

    def _about(self, written: str, tell: Callable[[str], Answer], fits: Callable[[str], bool]) -> Answer:
        id_, perhaps = self._meant(written, fits)
        return {**self._of(id_), **tell(id_)} if id_ else perhaps

    def _meant(self, written: str, fits: Callable[[str], bool]) -> tuple[str, Answer]:
        """Return the id of the one place that is meant and fits, or nothing and what is proposed instead."""
        places = self._places(written)
        fitting = [one for one in places if fits(one.id)]
        if fitting and fitting[0].why not in _GUESSED:
            return fitting[0].id, {}
        return "", {
            **self._of(""),
            "written": written,
            "found": None,
            "perhaps": [self._place(one) for one in fitting or places],
        }

    def _places(self, written: str) -> tuple[Place, ...]:
        id_ = written.strip()
        return (Place(id_),) if id_ in self._known else self._engine.places(written, self._language(written))

    def _language(self, written: str) -> Language:
        languages = self._languages
        asked: Language = "en" if written.isascii() else "zh"
        return asked if asked in languages else languages[0]

    def _below(self, id_: str) -> tuple[str, ...]:
        clause = self._index.clauses.get(id_)
        return tuple(one.id for one in self._index.descendants(clause)) if clause else ()

    def _provisions(self, id_: str) -> list[Answer]:
        if id_ in self._index.provisions:
            return [self._known[id_]]
        return [one for clause in self._below(id_) for one in self._known[clause]["provisions"]]

    def _place(self, place: Place) -> Answer:
        why = {key: value for key, value in (("why", place.why), ("says", place.says)) if value}
        return {**self._of(place.id), **why}

    def _hit(self, address: str, why: list[str], passages: list[tuple[str, str]]) -> Answer:
        return {
            **self._of(self._at.get(address, ""), address),
            "why": why,
            "passages": [{**self._of(self._at.get(there, ""), there), "text": words} for there, words in passages],
        }

    def _of(self, id_: str, address: str = "") -> Answer:
        """Return what goes with every answer: id, name, permalink, edition, force, authority, fingerprint."""
        metadata, edition = self._index.standard.metadata, self._index.edition
        translation = translated_into(metadata)
        mark = self._fingerprint(id_)
        named = {"id": id_, "name": self._names.get(id_)} if id_ else {"address": address} if address else {}
        return {
            **named,
            "permalink": self._permalink(id_, address, mark),
            "edition": {"number": edition.number, "status": edition.status, "revised": metadata.revised},
            "force": self._force(id_),
            "authority": {
                "prevails": metadata.authoritative,
                "translation": standing(metadata, translation) if translation else None,
                "ours": self._is_ours(id_),
            },
            "fingerprint": mark,
        }

    def _permalink(self, id_: str, address: str, mark: str) -> str:
        clause = self._index.clauses.get(id_)
        if clause:
            return whereabouts(self._index, self._config, clause)
        if self._config.site_url:
            there = permalink(id_) if id_ else f"{self._languages[0]}/{address}" if address else ""
            return self._config.site_url + there
        name = (self._names.get(id_) or {}).get(self._languages[0], "")
        return " ".join(part for part in (self._index.edition.number, name, mark) if part)

    def _force(self, id_: str) -> str:
        """Return what the standard makes of a place: the kind of a provision, or of the element that holds it."""
        if id_ in self._index.provisions:
            return str(self._known[id_]["kind"])
        if id_ in self._index.clauses:
            return "normative" if self._known[id_]["normative"] else "informative"
        if id_ in self._index.terms:
            return "definition" if self._index.terms[id_].number else "editorial"
        return "editorial" if id_ else "none"

    def _is_ours(self, id_: str) -> bool:
        return self._force(id_) == "editorial"

    def _fingerprint(self, id_: str) -> str:
        """Return eight digits that change when the words do, of what has words."""
        index = self._index
        if id_ in index.provisions:
            return index.fingerprints[id_]
        if id_ in index.clauses:
            return clause_fingerprint(index, index.clauses[id_])
        if id_ in index.terms:
            return fingerprint(authoritative(index.terms[id_].definition, index.standard))
        if id_ in self._known:
            return fingerprint(json.dumps(self._known[id_], ensure_ascii=False))
        return "" if id_ else fingerprint(" ".join(index.fingerprints.values()))


def _listed(hits: Iterable[Any]) -> Iterator[tuple[str, list[str], list[tuple[str, str]]]]:
    """Yield address, reasons and passages of hits, without their HTML."""
    for hit in hits:
        why = [_plain(one) for one in fromstring(hit.html).iter("span") if one.get("class") == "cb-hit-why"]
        passages = [(address, _plain(fromstring(words)) if words else "") for address, words in hit.passages]
        yield hit.address, why, passages


def _plain(element: Any) -> str:  # noqa: ANN401 - lxml has no types
    return str(element.text_content()).strip()
