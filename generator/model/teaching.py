"""The teaching kit: a case about a made-up organization, and questions with model answers; ours, informative."""

from generator.model.text import Text, entity


@entity
class CaseSection:
    """A part of the case."""

    heading: Text
    """Its heading."""
    text: tuple[Text, ...]
    """Its paragraphs."""


@entity
class TeachingQuestion:
    """A question on the case with its model answer."""

    id: str
    """Permanent id: `q-lost`."""
    text: Text
    """The question."""
    answer: tuple[Text, ...]
    """The model answer, a text a paragraph."""
    rests_on: tuple[str, ...]
    """Ids of what the answer rests on: provisions, clauses, term entries, checklist items, documents."""


@entity
class Teaching:
    """教学材料: a case and questions on it, for those who teach the standard."""

    id: str
    """Permanent id: `case-umbrella`."""
    title: Text
    """What the case is called."""
    about: Text
    """What it is for, and that it is made up."""
    case: tuple[CaseSection, ...]
    """The case, in order."""
    questions: tuple[TeachingQuestion, ...]
    """The questions, in order."""
