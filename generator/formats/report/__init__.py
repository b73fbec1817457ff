"""The report on an assessment."""
