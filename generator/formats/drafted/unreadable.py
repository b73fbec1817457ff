"""What is raised where a document cannot be imported."""

from generator.model.errors import ClausebookError


class UnreadableError(ClausebookError):
    """A document is no document of a kind that is read, or holds nothing that could be imported."""
