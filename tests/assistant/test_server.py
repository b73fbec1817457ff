"""An assistant asks by the protocol's own client."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from mcp import Client, StdioServerParameters

from generator.assistant.answers import Answers
from generator.assistant.server import TOOLS, server
from generator.cli.main import main
from tests.assistant.conftest import ROOT

CARRIED = {"permalink", "edition", "force", "authority", "fingerprint"}
"""What every answer has, and every place in one."""


def asked(answers: Answers, name: str, **given: str) -> dict[str, Any]:
    """Return what the server answers when its client calls a tool."""

    async def call() -> dict[str, Any]:
        async with Client(server(answers, "准则", "en")) as client:
            result = await client.call_tool(name, given)
            assert not result.is_error, result
            found: dict[str, Any] = result.structured_content or {}
            return found

    return asyncio.run(call())


ASKED = {
    "about": {}, "resolve": {"written": "5。4。4。2"}, "clause": {"written": "第5.4.4.2条"},
    "provision": {"written": "5.4.4.2 b)"}, "term": {"written": "customer"}, "checklist": {"written": "5.4.4.2"},
    "mappings": {"written": "5.4.4.2"}, "history": {"written": "5.4.4.2"}, "search": {"query": "buying again"},
    "verify_quote": {"quote": "组织在实现顾客期望的过程中"},
}  # fmt: skip
"""A question for each tool."""


@pytest.mark.parametrize("name", TOOLS)
def test_every_answer_says_where_it_is_to_be_cited(answers: Answers, name: str) -> None:
    """Permalink, edition, force, authority and fingerprint, each with a value."""
    found = asked(answers, name, **ASKED[name])
    for one in (found, *found.get("found", ())):
        assert one.keys() >= CARRIED
        assert one["permalink"]
        assert one["edition"]["number"] == "T/CAQ XXXXX—201X"
        assert one["authority"]["prevails"] == "zh"
        assert len(one["fingerprint"]) in ({8} if one is found or one["force"] != "none" else {0, 8})


def test_any_spelling_leads_to_the_place(answers: Answers) -> None:
    """As on the site: a number in words around it, of the other edition, a letter, an id, a name."""
    spellings = {
        "5.4.4.2": "5.4.4.2", "第5.4.4.2条": "5.4.4.2", "5。4。4。2": "5.4.4.2", "T/CAQ 10301 4.4.4.2": "5.4.4.2",
        "5.4.4.2 b)": "5.4.4.2-b", "/zh/5.4.4.2/#5.4.4.2-b": "5.4.4.2-b", "T-CUSTOMER": "t-customer",
        "顧客滿意度": "t-customer-satisfaction-degree", "gbt19012": "gbt-19012",
    }  # fmt: skip
    for written, id_ in spellings.items():
        assert answers.resolve(written)["found"][0]["id"] == id_, written


def test_the_values_are_those_of_the_data(answers: Answers) -> None:
    """A provision by its letter, a clause by an old number, a document by its own, checklist items of all below."""
    provision = answers.provision("5.4.4.2 b)")
    assert provision["provision"]["text"]["zh"].startswith("及时有效的修复")
    assert (provision["force"], provision["authority"]["ours"]) == ("requirement", False)
    assert answers.clause("T/CAQ 10301 4.4.4.2")["clause"]["title"]["en"] == "Service recovery"
    assert {one["edition"] for one in answers.mappings("GB/T 19012")["mappings"]} == {"gbt-19012-2019"}
    assert answers.mappings("5.4.4.2")["ours"]
    everything = {one["provision"].partition("-")[0] for one in answers.checklist("5.4.4")["items"]}
    assert everything == {"5.4.4.1", "5.4.4.2"}
    assert answers.history("5.4.4.2")["published"][0]["number"] == "4.4.4.2"


def test_what_is_ours_says_so(answers: Answers) -> None:
    """A term of the supplement is no definition of the standard."""
    assert answers.term("顾客抱怨")["force"] == "editorial"
    assert answers.term("顾客满意度")["force"] == "definition"


def test_what_is_not_there_is_proposed_not_answered(answers: Answers) -> None:
    """A slip in a name leads to proposals; nothing leads to nothing."""
    slip = answers.term("customer satisfacton")
    assert slip["found"] is None
    assert "t-customer-satisfaction-degree" in {one["id"] for one in slip["perhaps"]}
    assert answers.clause("99.9")["perhaps"] == []
    assert answers.verify_quote("组织在实现顾客期望的过程中", within="99.9")["found"] is None


def test_search_finds_what_the_site_finds_and_says_why(answers: Answers) -> None:
    """Everyday words lead to the terms of the standard."""
    first = answers.search("buying again")["found"][0]
    assert first["id"] == "t-customer-loyalty-degree"
    assert any("near in meaning" in one for one in first["why"])
    assert answers.search("qqqqxx")["found"] == []


def test_the_command_speaks_over_standard_input_and_output(tmp_path: Path) -> None:
    """Started as an assistant's settings start it; nothing but the protocol is on its output."""
    start = StdioServerParameters(
        command=str(Path(sys.executable).with_name("clausebook")),
        args=["mcp", "--standard", str(ROOT / "standard"), "--config", str(ROOT / "site_config.yml"), "--lang", "en"],
        cwd=tmp_path,
    )

    async def call() -> tuple[list[str], Any]:
        async with Client(start) as client:
            tools = await client.list_tools()
            assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools.tools)
            assert all(tool.description for tool in tools.tools)
            result = await client.call_tool("verify_quote", {"quote": "组织在实现顾客期望的过程中，可预先设置"})
            return [tool.name for tool in tools.tools], result.structured_content

    names, content = asyncio.run(call())
    assert tuple(names) == TOOLS
    assert (content["verdict"], content["differences"][0]["stands"]) == ("altered", "应")
    assert list(tmp_path.iterdir()) == []


def test_without_the_packages_one_is_told_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line with the way out, and exit code 1."""
    monkeypatch.setitem(sys.modules, "generator.assistant.answers", None)
    done = CliRunner().invoke(main, ["--lang", "en", "mcp"])
    assert done.exit_code == 1
    assert done.stderr == "Error: clausebook mcp takes one more package; run pip install clausebook[mcp]\n"
