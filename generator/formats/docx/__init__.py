"""A standard as a Word file in the styles of the standards bodies' template, and back."""
