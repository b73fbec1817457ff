"""Templates are compiled once for all builds."""

from pathlib import Path

import jinja2
import pytest

from generator.output.cache import VARIABLE
from generator.site import compiled
from generator.site.compiled import compile_all

_TEMPLATES = {"a.html": "{{ one }} of {{ all }}", "b.html": "{% include 'a.html' %}!"}


def _environment(monkeypatch: pytest.MonkeyPatch) -> jinja2.Environment:
    """Return an environment as a process has it that has just begun."""
    monkeypatch.setattr(compiled, "COMPILED", compiled._Compiled())  # noqa: SLF001 - a new process has a new one
    return jinja2.Environment(  # noqa: S701 - no HTML
        loader=jinja2.DictLoader(_TEMPLATES), bytecode_cache=compiled.COMPILED
    )


def _compiles(environment: jinja2.Environment, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the templates that an environment is about to compile, as it does."""
    names: list[str] = []
    compile_one = environment.compile

    def noted(source: str, name: str, filename: str | None = None) -> object:
        names.append(name)
        return compile_one(source, name, filename)

    monkeypatch.setattr(environment, "compile", noted)
    return names


def test_the_next_build_compiles_what_has_changed_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build finds what the one before compiled, unless the template is another one now."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    first = _environment(monkeypatch)
    names = _compiles(first, monkeypatch)
    compile_all(first)
    assert names == ["a.html", "b.html"]

    monkeypatch.setitem(_TEMPLATES, "a.html", "{{ all }} of {{ all }}")
    then = _environment(monkeypatch)
    names = _compiles(then, monkeypatch)
    compile_all(then)
    assert names == ["a.html"]
    assert then.get_template("b.html").render(one=1, all=3) == "3 of 3!"


def test_where_nothing_is_kept_all_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder for what is kept, each process compiles for itself."""
    monkeypatch.setenv(VARIABLE, "")
    for _ in range(2):
        environment = _environment(monkeypatch)
        names = _compiles(environment, monkeypatch)
        compile_all(environment)
        assert names == ["a.html", "b.html"]
        assert environment.get_template("b.html").render(one=1, all=3) == "1 of 3!"
