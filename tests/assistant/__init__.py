"""A standard for assistants."""
