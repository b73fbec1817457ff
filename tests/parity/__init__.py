"""The same files through Python and through the page's JavaScript: what was read and told is equal to the letter."""
