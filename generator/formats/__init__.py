"""Model to bytes: data for other tools."""
