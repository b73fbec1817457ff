"""Search: tokens, the index, the query module under Node, and how well it answers."""
