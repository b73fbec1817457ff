"""What `pip install` brings is whole: every command works in an empty environment, far from the checkout."""

import tarfile
import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from generator import __version__
from tests.wheel.packed import ROOT, installed, wheel
from tests.wheel.tour import say, take

NOT_PACKED = {"overrides": ("package.json", "src/"), "generator": ()}


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel; the source archive lies beside it."""
    return wheel(tmp_path_factory.mktemp("packed"))


@pytest.fixture(scope="module")
def clausebook(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the command, installed into an empty environment."""
    return installed(packed, tmp_path_factory.mktemp("environment"))


def files_of(folder: str) -> set[str]:
    """Return the files of a folder of the checkout that the wheel has to carry."""
    paths = {path.relative_to(ROOT / folder).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
    return {path for path in paths if "__pycache__" not in path and not path.startswith(NOT_PACKED[folder])}


def test_the_wheel_has_every_file_of_the_tool_and_of_the_theme(packed: Path) -> None:
    """And nothing else: no tests, no standard, no source of a bundle."""
    with zipfile.ZipFile(packed) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    own = {f"generator/{path}" for path in files_of("generator")}
    theme = {f"generator/overrides/{path}" for path in files_of("overrides")}
    assert names == own | theme


def test_the_source_archive_has_the_sources_of_the_theme(packed: Path) -> None:
    """What the bundles are made from goes along, as the wheel is built from this archive."""
    with tarfile.open(next(packed.parent.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for folder in ("generator", "overrides"):
        assert {f"{folder}/{path}" for path in files_of(folder)} <= names


def test_every_command_works_outside_the_checkout(clausebook: Path, tmp_path: Path) -> None:
    """From `new` to `serve`, without a file of the checkout."""
    take(clausebook, tmp_path)


def test_the_version_is_the_packages(clausebook: Path, tmp_path: Path) -> None:
    """`clausebook --version` says which one it is."""
    assert say(clausebook, tmp_path, "--version").strip() == f"clausebook {__version__}"


def test_the_metadata_is_what_a_registry_shows(clausebook: Path) -> None:
    """Summary, description, Pythons; the licence is the owner's to choose, so that none is claimed."""
    folder = next(clausebook.parents[1].glob("lib/python*/site-packages/clausebook-*.dist-info"))
    told: Distribution = PathDistribution(folder)
    metadata = told.metadata.json
    assert metadata["name"] == "clausebook"
    assert metadata["requires_python"] == ">=3.11"
    assert metadata["description_content_type"] == "text/markdown"
    assert "GB/T 1.1" in str(metadata["summary"])
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)} <= set(metadata["classifier"])
    assert not {"license", "license_expression"} & metadata.keys()
