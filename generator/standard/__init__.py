"""What is derived from a standard: lookups, terms in running text, translations."""
