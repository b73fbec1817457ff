"""The requirements of a standard for other systems: a module a format."""
