"""What was made of the foreign standards, read once."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.model import Standard
from tests.built import shared_folder
from tests.foreign.outputs import FOREIGN, foreign_standard, made, texts


@dataclass(frozen=True)
class Foreign:
    """A foreign standard with all that was made of it."""

    name: str
    standard: Standard
    folder: Path
    texts: dict[str, str]
    """What was made as text, by path."""

    @property
    def pages(self) -> dict[str, str]:
        """The pages of the site, by path below it."""
        return {
            path.removeprefix("site/"): text
            for path, text in self.texts.items()
            if path.endswith(".html") and path.startswith("site/")
        }


def _foreign(name: str, factory: pytest.TempPathFactory) -> Foreign:
    folder = made(name, shared_folder(factory))
    return Foreign(name, foreign_standard(name), folder, texts(folder))


@pytest.fixture(scope="session", params=FOREIGN)
def foreign(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Foreign:
    """Return each of the foreign standards."""
    return _foreign(request.param, tmp_path_factory)


@pytest.fixture(scope="session")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Foreign:
    """Return the guideline."""
    return _foreign("garden", tmp_path_factory)


@pytest.fixture(scope="session")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Foreign:
    """Return the part."""
    return _foreign("ferry", tmp_path_factory)


@pytest.fixture(scope="session")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Foreign:
    """Return the set of requirements."""
    return _foreign("kiosk", tmp_path_factory)
