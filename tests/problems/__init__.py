"""One folder a mistake: files laid over a small standard, and what the console says."""
