"""The packages of the wheel. All else about it stands in pyproject.toml, which cannot say that a folder moves."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["generator*"]), "generator.overrides"],
    package_dir={"generator.overrides": "overrides"},
)
