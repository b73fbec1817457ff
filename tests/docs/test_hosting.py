"""The examples for hosts can be read by what they are for, and call commands that exist."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import yaml

from generator.output.cache import VARIABLE
from generator.site.pages.headers import headers
from tests.docs.markdown import ROOT, Page
from tests.docs.project import each_page
from tests.docs.test_commands import problems_of_command
from tests.tools import program

ENGLISH, CHINESE = Page(ROOT / "docs/publishing.md"), Page(ROOT / "docs/zh/publishing.md")
INSTRUCTIONS = ("FROM", "WORKDIR", "COPY", "RUN")


def example(page: Page, name: str) -> str:
    """Return an example by its mark."""
    (text,) = (block.text for block in page.blocks if block.mark == f"hosting: {name}")
    return text


def refused(line: str) -> str:
    """Return why a line of a shell calls no command of ours; nothing for one of other programs."""
    words = line.split()
    return problems_of_command(words[1:]) if words[0] == "clausebook" else ""


def test_both_languages_show_the_same() -> None:
    """To the letter."""
    shown = [
        {block.mark: block.text for block in page.blocks if "hosting" in block.mark} for page in (ENGLISH, CHINESE)
    ]
    assert shown[0] == shown[1]
    assert len(shown[0]) == 6


@each_page(ENGLISH, CHINESE)
def test_pipelines_publish(page: Page) -> None:
    """By commands that click accepts."""
    github: dict[str, Any] = yaml.load(example(page, "github"), yaml.BaseLoader)  # noqa: S506 - strings
    gitee: dict[str, Any] = yaml.load(example(page, "gitee"), yaml.BaseLoader)  # noqa: S506 - strings
    (job,) = github["jobs"].values()
    runs = [step["run"] for step in job["steps"] if "run" in step]
    commands = [line for stage in gitee["stages"] for step in stage["steps"] for line in step["commands"]]
    assert github["permissions"] == {"contents": "write"}
    for lines in (runs, commands):
        assert lines[-1].startswith("clausebook publish ")
        assert [refused(line) for line in lines] == ["", ""]


@each_page(ENGLISH, CHINESE)
def test_a_library_is_published_standard_by_standard(page: Page) -> None:
    """In the folder of each that changed, with what its last build kept."""
    library: dict[str, Any] = yaml.load(example(page, "library"), yaml.BaseLoader)  # noqa: S506 - strings
    job = library["jobs"]["publish"]
    *_, install, publish = [step["run"] for step in job["steps"] if "run" in step]
    assert install.endswith('[s3]"')
    assert publish.startswith("clausebook publish s3://library/")
    assert refused(publish.replace("${{ matrix.standard }}", "crm")) == ""
    assert VARIABLE in job["env"]
    (cache,) = [step["with"]["path"] for step in job["steps"] if step.get("uses", "").startswith("actions/cache@")]
    assert job["env"][VARIABLE].endswith(f"/{cache}")


@each_page(ENGLISH, CHINESE)
def test_an_image_is_built_of_what_is_there(page: Page) -> None:
    """Each line is an instruction, and calls commands that exist; the site goes to where the server looks."""
    lines = [line.split(maxsplit=1) for line in example(page, "docker").splitlines() if line]
    assert {instruction for instruction, _ in lines} == set(INSTRUCTIONS)
    assert [refused(rest) for instruction, rest in lines if instruction == "RUN"] == ["", ""]
    assert ["RUN", "clausebook build --out /srv/site"] in lines
    assert lines[-1] == ["COPY", "--from=build /srv/site /usr/share/nginx/html"]


@each_page(ENGLISH, CHINESE)
def test_servers_send_the_policy_that_is_tested(page: Page) -> None:
    """And the page for what is not there."""
    for name in ("nginx", "caddy"):
        text = example(page, name)
        assert f'"{headers()["Content-Security-Policy"]}"' in text
        assert "/404.html" in text
        assert text.count("{") == text.count("}")
    assert not re.search(r";\s*$", example(page, "caddy"), re.MULTILINE)


def test_caddy_takes_its_settings(tmp_path: Path) -> None:
    """As its own reader finds."""
    settings = tmp_path / "Caddyfile"
    settings.write_text(example(ENGLISH, "caddy"), encoding="utf-8")
    words = ("adapt", "--adapter", "caddyfile", "--validate", "--config", settings)
    environment = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run([program("caddy"), *words], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr


def test_nginx_takes_its_settings(tmp_path: Path) -> None:
    """As its own check finds."""
    server = example(ENGLISH, "nginx").replace("listen 80", "listen 127.0.0.1:8099")
    settings = tmp_path / "nginx.conf"
    settings.write_text(
        f"error_log {tmp_path}/log; pid {tmp_path}/pid; events {{}} http {{ access_log off;\n{server}\n}}",
        encoding="utf-8",
    )
    done = subprocess.run(
        [program("nginx"), "-t", "-p", tmp_path, "-c", settings], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
