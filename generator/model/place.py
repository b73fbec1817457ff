"""Where something stands in a file of values."""

from typing import Any

Value = Any
"""What a YAML file holds: a string, a list or a mapping of such."""
Step = str | int
"""A key or a number on the way from the top of a file to one of its values."""
