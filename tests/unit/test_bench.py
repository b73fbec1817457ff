"""What builds are measured beside makes the same pages."""

from generator.site.bench import for_hugo


def test_hugo_gets_every_page_as_one() -> None:
    """A folder with pages below it is a section, the others are pages; no text is left out."""
    names = ["index.md", "5/index.md", "5.1/index.md", "checklists/index.md", "checklists/5.1/index.md"]
    made = for_hugo({name: f"# {name}\n" for name in names})
    assert made == {
        "_index.md": "# index.md\n",
        "5/index.md": "# 5/index.md\n",
        "5.1/index.md": "# 5.1/index.md\n",
        "checklists/_index.md": "# checklists/index.md\n",
        "checklists/5.1/index.md": "# checklists/5.1/index.md\n",
    }
