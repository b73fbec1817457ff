"""What a workbook was filled with when it was made, by its hidden sheet: only what differs from it was changed since.

`overrides/src/assess/book_before.js` does the same.
"""

from dataclasses import replace
from typing import Any

from generator.assess.fields import one_spaced
from generator.assess.format import VISIT, Answer, has_content
from generator.assess.hands import hand_id, plain_name
from generator.assess.json_text import RefusedError, json_value
from generator.assess.one_hand import sum_of
from generator.formats.xlsx.fields import Notes
from generator.formats.xlsx.forms import Form
from generator.formats.xlsx.layout import ANSWERS
from generator.source.validation import adapter

Values = dict[str, Any]


class Before:
    """What stood in a workbook; nothing in one that was made blank, for nobody."""

    def __init__(self, notes: Notes, visit: dict[str, str], raw: bytes) -> None:
        """Find whose the workbook is; `visit` are the fields of its cover, with the assessor."""
        self._notes = notes
        self._visit = visit
        own, name = notes.about.get("hand", ""), visit.get("assessor", "")
        self._was = self._json("visit")
        self._shown = _object(self._was.get("shown"))
        found = self._shown.get("assessor")
        then = found if isinstance(found, str) else ""
        self.is_other = bool(own and plain_name(then) and plain_name(name) and plain_name(then) != plain_name(name))
        """Somebody else filled it in than for whom it was made."""
        if self.is_other:
            notes.tell("other-hand", then, name)
        self.hand = hand_id("x", name, raw) if self.is_other or not own else own

    def _json(self, key: str) -> Values:
        """Return what the hidden sheet has under a key, nothing when it is no object."""
        try:
            return _object(json_value(self._notes.about.get(key, "").encode()))
        except RefusedError:
            return {}

    def head(self, scope: list[str]) -> Values:
        """Return the hand without its records: what was not changed on the cover as it was."""
        own = _object(self._was.get("head"))
        cover = {key: self._visit.get(key, "") for key in VISIT}
        if not self._was or self.is_other:
            return {"name": cover.pop("assessor"), "changed": self._notes.moment, "head": {**cover, "scope": scope}}
        changed = {key: words for key, words in cover.items() if words != self._shown.get(key, "")}
        name = changed.pop("assessor") if "assessor" in changed else self._was.get("name")
        is_same = not changed and name == self._was.get("name")
        return {
            "name": name,
            "goes_on": self._was.get("goes_on"),
            "changed": self._was.get("changed") if is_same else self._notes.moment,
            "head": {**own, **changed},
        }

    def items(self, answers: dict[str, Answer], forms: list[Form]) -> Values:
        """Return the answers as records: those that are as they were keep when and where they were given."""
        is_whole = all(key in form.columns for form in forms for key in ANSWERS)
        unclear = {one.item for one in self._notes.unclear}
        made: Values = {}
        for id_, answer in answers.items():
            was = self._json(f"item:{id_}")
            is_same = was.get("sum") == sum_of(answer)
            if is_same and not self.is_other:
                kept = {key: was.get(key) for key in ("changed", "site")}
                then = {"provision": was["then"]} if "then" in was else {}
                made[id_] = {**_value(self._dated(answer)), **kept, **then}
            elif not is_same and (has_content(answer) or (was and is_whole and id_ not in unclear)):
                made[id_] = _value(replace(self._dated(answer), site=self._visit.get("site", "")))
        return made

    def _dated(self, answer: Answer) -> Answer:
        return answer if answer.changed else replace(answer, changed=self._notes.moment)

    def scores(self, given: dict[str, dict[str, int]]) -> Values:
        """Return scores as records."""
        made: Values = {}
        known = [key.removeprefix("scores:") for key in self._notes.about if key.startswith("scores:")]
        for clause in dict.fromkeys((*given, *known)):
            was, now = self._json(f"scores:{clause}"), given.get(clause, {})
            is_same = was.get("given") == now
            if not is_same:
                made[clause] = {"given": now, "changed": self._notes.moment}
            elif not self.is_other:
                made[clause] = {"given": now, "changed": was.get("changed")}
        return made

    def assigned(self, given: dict[str, str]) -> dict[str, Values]:
        """Return the hands that said who assesses what: what is as it was is theirs who said it."""
        made: dict[str, Values] = {}
        for clause, name in given.items():
            was = self._json(f"assigned:{clause}")
            hand, then = (value if isinstance(value := was.get(key), str) else "" for key in ("hand", "name"))
            if hand and one_spaced(then) == name:
                theirs = made.setdefault(hand, {"name": was.get("by"), "assigned": {}})
                theirs["assigned"][clause] = {"name": then, "changed": was.get("changed")}
            elif was or name:
                own = made.setdefault(self.hand, {"assigned": {}})
                own["assigned"][clause] = {"name": name, "changed": self._notes.moment}
        return made


def _object(value: Any) -> Values:  # noqa: ANN401 - any JSON
    return value if isinstance(value, dict) else {}


def _value(answer: Answer) -> Values:
    value: Values = adapter(Answer).dump_python(answer, mode="json")
    return value
