"""The settings of a site, and what is told when they are wrong."""

from pathlib import Path

import pytest

from generator.source.config import load_config

BASE = (Path(__file__).parents[1] / "problems" / "base" / "site_config.yml").read_text(encoding="utf-8")


def told(folder: Path, extra: str, text: str = BASE) -> list[str]:
    """Return the rules that settings with something added break."""
    path = folder / "site_config.yml"
    path.write_text(text + extra, encoding="utf-8")
    config, problems = load_config(path)
    assert (config is None) == bool(problems)
    return [problem.rule for problem in problems]


def test_what_is_not_said_has_a_default(tmp_path: Path) -> None:
    """Names, rights and findings are the site's own; the rest can be left out."""
    path = tmp_path / "site_config.yml"
    path.write_text(BASE, encoding="utf-8")
    config, problems = load_config(path)
    assert problems == ()
    assert config is not None
    assert (config.languages, config.default_language, config.site_url) == (("zh", "en"), "zh", "")
    assert [finding.id for finding in config.findings] == ["conforms", "does-not"]


@pytest.mark.parametrize(
    ("extra", "rules"),
    [
        ("site_url: ''\nrepository: ''\n", []),
        ("site_url: https://example.org/crm/\ncontact: mailto:a@example.org\n", []),
        ("colours: {accent: '#123'}\n", ["CFG002"]),
        ("colours: {accent: '#9b2d1f', accent_dark: red}\n", ["CFG002"]),
        ("site_url: https://example.org/crm\n", ["CFG003"]),
        ("repository: ftp://example.org/\n", ["CFG003"]),
        ("contact: 'javascript:alert(1)'\n", ["CFG003"]),
        ("languages: [zh, zh]\n", ["CFG004"]),
        ("languages: [en]\n", ["CFG004"]),
        ("languages: [fr]\n", ["SRC012"]),
        ("site_nam: x\n", ["SRC010"]),
        ("a: b: c\n", ["SRC005"]),
    ],
)
def test_settings_are_checked(tmp_path: Path, extra: str, rules: list[str]) -> None:
    """Each mistake is told by its rule, and right settings by none."""
    assert told(tmp_path, extra) == rules


@pytest.mark.parametrize(
    "address",
    [
        "https://[/", "https:////", "https://", "https:///crm/", "https://example.org", "https://example.org:x/",
        "https://example.org:99999/", "https://example.org/?a=b/", "https://example.org/#a/", "https://a b/",
        "https://me@example.org/", "https://example.org//crm/", "https://example.org/../", "https://example.org/%/",
        "https://example..org/", "https://exa&mple.org/", "ftp://example.org/", "https://example.org\\\\crm/",
    ],
)  # fmt: skip
def test_an_odd_address_of_a_site_is_told_before_it_stops_a_build(tmp_path: Path, address: str) -> None:
    """Each page is addressed by it."""
    assert told(tmp_path, f'site_url: "{address}"\n') == ["CFG003"]


@pytest.mark.parametrize(
    "address",
    ["http://localhost:8000/", "https://标准.example.org/顾客/", "http://[::1]:8000/", "http://10.0.0.1/crm/2026/"],
)
def test_an_ordinary_address_of_a_site(tmp_path: Path, address: str) -> None:
    """By name, by number, with a port, below a folder."""
    assert told(tmp_path, f'site_url: "{address}"\n') == []


@pytest.mark.parametrize("id_", ["n/a: <b>", "符合", "a_b", "x" * 81, "-a"])
def test_ids_of_findings_have_the_form_of_ids(tmp_path: Path, id_: str) -> None:
    """Saved assessments hold them, and are refused with another."""
    assert told(tmp_path, "", BASE.replace("id: conforms", f'outcome: met\n    id: "{id_}"')) == ["CFG005"]


def test_ids_of_scoring_have_the_form_of_ids(tmp_path: Path) -> None:
    """Methods and dimensions stand in saved assessments too."""
    label = "label: {zh: 甲, en: A}, help: {zh: 乙, en: B}"
    dimension = "{id: 'a/b', " + label + ", weight: 100}"
    method = "{id: 'a b', label: {zh: 甲, en: A}, clauses: ['4'], dimensions: [" + dimension + "]}"
    assert told(tmp_path, "scoring: {methods: [" + method + "], weights: [{clause: '4', weight: 100}]}\n") == [
        "CFG006",
        "CFG006",
    ]


def test_nothing_is_no_value_but_where_none_is_needed(tmp_path: Path) -> None:
    """YAML's words for nothing are not words of a page."""
    assert told(tmp_path, "site_url: null\ncontact: ~\nrepository:\n") == []
    assert told(tmp_path, "default_language: null\n") == ["SRC008"]


def test_findings_need_a_choice(tmp_path: Path) -> None:
    """One finding is no scale."""
    assert told(tmp_path, "", BASE[: BASE.index("  - id: does-not")]) == ["CFG005"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The message names the file."""
    config, (problem,) = load_config(tmp_path / "none.yml")
    assert config is None
    assert problem.rule == "CFG001"
    assert "none.yml" in problem.message
