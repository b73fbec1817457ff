"""Standards with the Markdown that they give."""
