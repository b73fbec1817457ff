"""What is other on Windows, as far as it can be tried elsewhere."""
