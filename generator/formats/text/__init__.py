"""The text of a standard alone, as plain text and as Markdown: what people copy and compare, and what import reads."""
