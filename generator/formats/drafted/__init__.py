"""Documents of drafting groups, as Word, PDF, Markdown, HTML or text: one draft of each, and the YAML made of it."""
