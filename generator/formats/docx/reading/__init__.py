"""A Word file to a draft: styles by name, numbers counted as Word counts them, nothing left out in silence."""
