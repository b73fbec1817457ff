"""What stops a command and is no author's mistake: one family, told in the reader's language where it meets people."""

from dataclasses import dataclass

from generator.model.text import Language


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """One sentence to a person, in both languages."""

    zh: str
    en: str

    def __bool__(self) -> bool:
        """Tell whether anything is said."""
        return bool(self.zh)

    def in_(self, language: Language) -> str:
        """Return the sentence in one language."""
        return self.zh if language == "zh" else self.en


NOTHING = Said("", "")
"""Where there is nothing to say."""


class ClausebookError(Exception):
    """Something stops a command; it says what, and what to do about it."""

    exit_code = 1

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.said.en


class BuildError(ClausebookError):
    """A site that could not be finished: what mkdocs said, or the links that lead nowhere."""


class FontError(ClausebookError):
    """No font has a character of a text."""


class UnknownClauseError(ClausebookError):
    """A name on the command line belongs to no clause, or to one without checklist items."""

    exit_code = 2


class NothingThereError(ClausebookError):
    """The standard has nothing of what is to be exported."""


class SettingError(ClausebookError):
    """A variable of the environment holds what cannot be used."""


class PortError(ClausebookError):
    """A port cannot be listened at."""


class TargetError(ClausebookError):
    """A folder or a file that may not be written: it holds what we did not make, or is what a command reads."""


class BusyError(ClausebookError):
    """Another process writes to the same place."""


class WorkerError(ClausebookError):
    """A process of a build ended without a result."""
