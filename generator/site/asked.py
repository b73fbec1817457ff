"""What is asked while a page is made, so that it need not be made again while the answers are the same."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

Question = tuple[Any, ...]
"""The name of what is asked, and what is looked up in it, or what it is called with."""
Answer = TypeVar("Answer")


class Notes:
    """The questions that were asked, in order, each once."""

    def __init__(self) -> None:
        self._asked: dict[Question, None] = {}

    def taken(self) -> tuple[Question, ...]:
        """Return what was noted since this was called last."""
        asked = tuple(self._asked)
        self._asked.clear()
        return asked

    def note(self, questions: Iterable[Question]) -> None:
        """Note some questions."""
        self._asked |= dict.fromkeys(questions)

    def called(self, name: str, function: Callable[..., Answer]) -> Callable[..., Answer]:
        """Return a function of which each call is noted."""

        def noted(*asked: object) -> Answer:
            self._asked[name, *asked] = None
            return function(*asked)

        return noted

    def looked_up(self, name: str, known: Mapping[str, Answer]) -> Mapping[str, Answer]:
        """Return a mapping of which each key is noted that is looked for; whoever went through it would ask for all."""
        return _Noted(name, known, self._asked)


class _Noted(Mapping[str, Answer]):
    def __init__(self, name: str, known: Mapping[str, Answer], asked: dict[Question, None]) -> None:
        self._name = name
        self._known = known
        self._asked = asked

    def __getitem__(self, key: str) -> Answer:
        self._asked[self._name, key] = None
        return self._known[key]

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError


def answer(asked: object, question: Question) -> object:
    """Return what a field of something says to a question that begins with the field's name."""
    name, *rest = question
    field = getattr(asked, name)
    return field(*rest) if callable(field) else field.get(*rest)


def digest_of(text: str, *more: bytes) -> bytes:
    """Return the SHA-256 of a text, and of what stands before it."""
    return hashlib.sha256(b"".join((*more, text.encode()))).digest()
