"""A standard for assistants: what is asked for by any spelling, what a search finds, whether a quotation is right."""
