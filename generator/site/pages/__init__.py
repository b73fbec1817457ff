"""Model to Markdown: one module a page kind, page skeletons in `templates/`."""
