"""The words that are ours, in both languages."""
